"""The main window: menus, pages, messages, status bar, and the rooms that carry the acts out."""

from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QChildEvent, QCoreApplication, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from workbench.errors import UserError
from workbench.gui.action_row import Menu, When, words
from workbench.gui.actions import ACTIONS, make_actions, show_ticks
from workbench.gui.hub import Hub
from workbench.gui.keymap import Keymap
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.pages.welcome import WelcomePage
from workbench.gui.settings import Settings, as_bytes, as_text
from workbench.gui.tasks import Tasks
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import without_icons
from workbench.model.document import ORIGINAL_NOTICE
from workbench.visible import visible

_MENUS = {
    Menu.FILE: QT_TRANSLATE_NOOP("menus", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("menus", "&Edit"),
    Menu.CLAIM: QT_TRANSLATE_NOOP("menus", "&Claim"),
    Menu.EVIDENCE: QT_TRANSLATE_NOOP("menus", "E&vidence"),
    Menu.VIEW: QT_TRANSLATE_NOOP("menus", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("menus", "&Help"),
}
_TOOLS = (
    *("article.open", "report.export", "", "edit.undo", "edit.redo", "", "claim.add", "claim.split", "claim.join"),
    *("", "claim.guide", "evidence.add"),
)
_COUNTED_AFTER = 40
"""Milliseconds after a change until words are counted again: several quick keys are counted once."""

_COPY_HELPS = frozenset(("disk-full", "moved", "read-only", "input-output", "not-kept"))
"""Kinds of failure whose next step is to save a copy elsewhere."""

_BESIDE = {"session.review": ("session.review_blind", "session.continue")}
"""Other ways on that are offered beside a next step."""


class MainWindow(QMainWindow):
    """Everything that is shown before the first paint is made here; the rest when it is first needed."""

    def __init__(self, settings: Settings, themes: ThemeSwitch) -> None:
        super().__init__()
        self.settings = settings
        self.themes = themes
        self.hub = Hub(self)
        self.tasks = Tasks(self)
        self.actions_by_id = make_actions(self, self.carry_out)
        self.keymap = Keymap(settings, self.actions_by_id)
        self.welcome = WelcomePage(self)
        self.pages = QStackedWidget(self)
        self._there: dict[When, bool] = {}
        self._warned = False
        self._counted = QTimer(self, singleShot=True, interval=_COUNTED_AFTER)
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self._lay_out()
        self._fill_menus()
        self._connect()
        self._show_welcome()
        self._restore()

    # Acts

    def carry_out(self, act: str, *_: object) -> None:
        """Carries out an act of the table, after saving what was typed a moment ago."""
        if self.hub.session is not None:
            self.workspace.detail.note.save()
        self.status  # noqa: B018 - it shows work that takes long
        method = act.replace(".", "_")
        room = next(room for room in self.rooms if hasattr(room, method))
        getattr(room, method)()

    @cached_property
    def workspace(self) -> Any:
        """The workspace; made when the first session is opened."""
        from workbench.gui.article.reading import reading_of
        from workbench.gui.pages.workspace import Workspace

        made = Workspace(self.hub, self.actions_by_id, self.themes, self.pages)
        self.pages.addWidget(made)
        made.article.set_reading(reading_of(self.settings.get))
        made.article.show_coverage(self.settings.get("view.coverage"))
        made.article.show_numbers(self.settings.get("view.numbers"))
        kept = self.settings.get("window.panes")
        if len(kept) == 2:
            made.panes.restoreState(as_bytes(kept[0]))
            made.side.restoreState(as_bytes(kept[1]))
        return made

    @cached_property
    def banners(self) -> Any:
        """The messages above the page; made when the first one is shown."""
        from workbench.gui.widgets.banner import BannerStack

        made = BannerStack(self.themes, self)
        self._column.insertWidget(0, made)
        return made

    @cached_property
    def name_bar(self) -> Any:
        """The question for the checker's name; made with the first session."""
        from workbench.gui.pages.name_bar import NameBar

        made = NameBar(self.themes, self)
        made.hide()
        self._column.insertWidget(self._column.indexOf(self.pages), made)
        return made

    @cached_property
    def toast(self) -> Any:
        """The short message over the page; made when the first one is told."""
        from workbench.gui.widgets.toast import Toast

        return Toast(self.actions_by_id["edit.undo"], self.themes, self)

    @cached_property
    def status(self) -> Any:
        """The line at the foot; made when there is something to say in it."""
        from workbench.gui.status_line import StatusLine

        made = StatusLine(self.tasks, self.actions_by_id["claim.advance"], self)
        self.setStatusBar(made)
        return made

    @cached_property
    def files(self) -> Any:
        """The acts on files."""
        from workbench.gui.acts_files import FileActs

        return FileActs(self.hub, self.tasks, self.settings, self)

    @cached_property
    def safety(self) -> Any:
        """The acts that keep work safe; backups are made while a session is open."""
        from workbench.gui.acts_safety import SafetyActs

        return SafetyActs(self.hub, self.tasks, self.settings, self.files, self)

    @cached_property
    def rooms(self) -> tuple[Any, ...]:
        """Everything that has methods for acts. Made after the first paint: the session's code is imported here."""
        from workbench.gui.rooms import make_rooms

        return make_rooms(self)

    def open_path(self, path: Path) -> None:
        """Opens an article or a session."""
        self.status  # noqa: B018 - it shows how far the reading is
        self.files.open_path(str(path))

    def menu_titles(self) -> dict[Menu, str]:
        """The menus by name, in the language of the window."""
        return {menu: words_of_menu(menu) for menu in _MENUS}

    # Session

    def _session_opened(self) -> None:
        from workbench.gui.view_state import kept_zoom, restore_view

        self.rooms  # noqa: B018 - the rooms listen to the workspace from now on
        self.banners.clear()
        self.workspace.show_session(kept_zoom(self.settings, self.hub))
        self.pages.setCurrentWidget(self.workspace)
        self.tools.show()
        self.workspace.claims.list.setFocus()
        self.name_bar.setVisible(not self.settings.get("person.name"))
        self._tell_of_draft()
        self._tell_of_file()
        self._tell_progress()
        self._enable()
        restore_view(self.settings, self.hub, self.workspace)

    def _session_closed(self) -> None:
        self.workspace.show_nothing()
        self.banners.clear()
        self.tools.hide()
        self.toast.withdraw()
        self._show_welcome()
        self._name_turns(None, None)
        self._enable()

    def _show_welcome(self) -> None:
        self.welcome.show_recent(self.settings.recent_sessions())
        self.pages.setCurrentWidget(self.welcome)
        if "name_bar" in self.__dict__:
            self.name_bar.hide()
        self.setWindowTitle("Claim Workbench")
        if "status" in self.__dict__:
            self.status.show_nothing()
        self.welcome.buttons["article.open"].setFocus()

    def _session_changed(self, change: Any) -> None:
        if change.changes_draft:
            self._tell_of_draft()
        self._counted.start()
        self._enable()
        self.toast.tell_of(change)

    def _tell_progress(self) -> None:
        session = self.hub.session
        if session is None:
            return
        self.setWindowTitle(f"{visible(session.path.name)} – Claim Workbench")
        self.status.show_progress(session)
        self._name_turns(session.undoable, session.redoable)

    def _tell_of_draft(self) -> None:
        """Says once what reading the document brought to light."""
        draft = self.hub.snapshot.draft
        if draft.revisions:
            text = self.tr(
                "Tracked in the document – insertions: {insertions}, deletions: {deletions}, moves: {moves}, "
                "comments: {comments}. It is shown as if all changes were accepted."
            )
            if ORIGINAL_NOTICE in draft.notices:
                text = self.tr(
                    "Tracked in the document – insertions: {insertions}, deletions: {deletions}, moves: {moves}, "
                    "comments: {comments}."
                )
            banner = self.banners.show_message("revisions", text.format(**asdict(draft.revisions)))
            act = self.actions_by_id["article.reread"]
            banner.offer(act.text(), act.trigger)
        for number, notice in enumerate(draft.notices):
            if notice in self.hub.notices:
                self.banners.show_message(f"notice-{number}", notice)

    def _tell_of_file(self) -> None:
        """Says what opening the session file brought to light: it was recovered, or is only to be looked at."""
        session = self.hub.session
        if session is None:
            return
        for notice in session.notices:
            self.banners.show_message(notice.kind, notice.text)
        if session.refusal is not None:
            self._enable()
            banner = self._tell_failure(session.refusal)
            if session.is_colleagues:
                banner.ask()  # a review is what is meant, unless somebody says otherwise
        if session.is_review:
            text = self.tr("This is a review: first verdicts stay, yours are kept beside them as second ones.")
            blind = self.tr("This is a blind review: each first verdict is shown once you have given yours beside it.")
            self.banners.show_message("review", blind if session.is_blind else text)

    def _enable(self) -> None:
        """Enables what makes sense now."""
        session, claim = (self.hub.session, self.hub.claim) if self._is_at_work else (None, None)
        there = {
            When.ALWAYS: True,
            When.SESSION: session is not None,
            When.CLAIM: claim is not None,
            When.UNDO: session is not None and session.undoable is not None,
            When.REDO: session is not None and session.redoable is not None,
            When.COLLEAGUE: session is not None and session.is_colleagues,
        }
        if there != self._there:
            self._there = there
            for row in ACTIONS:
                self.actions_by_id[row.id].setEnabled(there[row.when])

    @property
    def _is_at_work(self) -> bool:
        """Whether the article is in sight: acts on what cannot be seen are not offered."""
        return "workspace" in self.__dict__ and self.pages.currentWidget() is self.workspace

    def _name_turns(self, undo: Any, redo: Any) -> None:
        """Names what undo and redo would do: once for several quick keys, as it lays the tool bar out anew."""
        for act, named, step in (("edit.undo", self.tr("Undo"), undo), ("edit.redo", self.tr("Redo"), redo)):
            if step is not None:
                from workbench.gui.labels import act_words

                named = f"{named}: {act_words(step.name)}"
            if self.actions_by_id[act].text() != named:
                self.actions_by_id[act].setText(named)

    # Messages

    def _tell(self, text: str) -> None:
        self.toast.tell(text)

    def _tell_failure(self, error: UserError) -> Any:
        banner = self.banners.show_message(error.kind, f"{error.text} {error.hint}")
        step = self._next_step(error)
        for act in (step, *_BESIDE.get(step, ())) if step else ():
            banner.offer(self.actions_by_id[act].text(), self.actions_by_id[act].trigger)
        return banner

    def _next_step(self, error: UserError) -> str:
        """The id of the act that helps: the error's own, where it makes sense now, else what its kind asks for."""
        own = self.actions_by_id.get(error.action)
        if own is not None and own.isEnabled():
            return error.action
        if self.hub.session is None:
            return "article.open"
        return "session.copy" if error.kind in _COPY_HELPS else ""

    def _tell_saving(self, begins: bool) -> None:
        if begins:
            self.status.show_saving()
        else:
            self.status.end_saving()
            self._tell_progress()

    # Making

    def _lay_out(self) -> None:
        self.pages.addWidget(self.welcome)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        self._column = column
        self.setCentralWidget(middle)

    def _fill_menus(self) -> None:
        menus = {menu: self.menuBar().addMenu(words_of_menu(menu)) for menu in _MENUS}
        inner: dict[str, QMenu] = {}
        for row in ACTIONS:
            menu = menus[row.menu]
            if row.parts:
                menu.addSeparator()
            if row.submenu and row.submenu not in inner:
                inner[row.submenu] = menu.addMenu(words(row.submenu))
            (inner[row.submenu] if row.submenu else menu).addAction(self.actions_by_id[row.id])

    @cached_property
    def tools(self) -> QToolBar:
        """The tool bar; the first page does without, it has large buttons of its own."""
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(int(2.25 * SPACE), int(2.25 * SPACE)))
        for act in _TOOLS:
            if act:
                bar.addAction(self.actions_by_id[act])
            else:
                bar.addSeparator()
        self.addToolBar(bar)
        return bar

    def _connect(self) -> None:
        for act, button in self.welcome.buttons.items():
            button.follow(self.actions_by_id[act])
        self.welcome.act_requested.connect(self.carry_out)
        self.welcome.session_requested.connect(self._open_recent)
        self.welcome.forgotten.connect(self._forget_recent)
        self.hub.opened.connect(self._session_opened)
        self.hub.closed.connect(self._session_closed)
        self.hub.changed.connect(self._session_changed)
        self.pages.currentChanged.connect(self._enable)
        self._counted.timeout.connect(self._tell_progress)
        self.hub.current_changed.connect(self._enable)
        self.hub.failed.connect(self._tell_failure)
        self.hub.told.connect(self._tell)
        self.hub.saving.connect(self._tell_saving)

    def _open_recent(self, path: str) -> None:
        self.open_path(Path(path))

    def _forget_recent(self, path: str) -> None:
        self.settings.forget_session(path)
        self.welcome.show_recent(self.settings.recent_sessions())

    def childEvent(self, event: QChildEvent) -> None:
        """F1 is for dialogs, too, which no key of the window reaches; and their buttons look alike on every desktop."""
        # Before there are rooms there is no dialog, and to look at every child of the first page takes 80 ms.
        if "rooms" in self.__dict__ and event.polished() and isinstance(child := event.child(), QDialog):
            child.addAction(self.actions_by_id["help.contents"])
            without_icons(child)
        super().childEvent(event)

    # Files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        from workbench.gui.dropping import hover

        hover(self, event)

    def dropEvent(self, event: QDropEvent) -> None:
        from workbench.gui.dropping import drop

        drop(self, event)

    # What is remembered

    def _restore(self) -> None:
        self.resize(1280, 860)
        kept = self.settings.get("window.geometry")
        if kept:
            self.restoreGeometry(as_bytes(kept))
        show_ticks(self.actions_by_id, self.settings.get)
        self._enable()

    def closeEvent(self, event: QCloseEvent) -> None:
        if "workspace" in self.__dict__:
            self.workspace.detail.note.save()
            if self.workspace.detail.note.unsaved and not self._warned:
                self._warn_of_unsaved_note()
                event.ignore()
                return
        self.tasks.stop()
        self.settings.set("window.geometry", as_text(self.saveGeometry()))
        if "workspace" in self.__dict__:
            panes = [as_text(self.workspace.panes.saveState()), as_text(self.workspace.side.saveState())]
            self.settings.set("window.panes", panes)
            self.workspace.article.hand_over_clipboard()
            self.files.remember()
        self.hub.close()
        self.settings.sync()
        super().closeEvent(event)

    def _warn_of_unsaved_note(self) -> None:
        """Typed words are not thrown away at the first try to leave; the second one is meant."""
        self._warned = True
        text = self.tr("A note could not be saved. Save a copy elsewhere, or close again to leave without it.")
        act = self.actions_by_id["session.copy"]
        self.banners.show_message("unsaved", text).offer(act.text(), act.trigger)


def words_of_menu(menu: Menu) -> str:
    """A menu's title in the language of the window."""
    return QCoreApplication.translate("menus", _MENUS[menu])
