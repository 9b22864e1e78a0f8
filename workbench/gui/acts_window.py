"""The acts on the window itself: finding an act, finding words, and how it behaves."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui.claims.filter import ClaimFilter
from workbench.gui.dialogs.overview import OverviewDialog
from workbench.gui.dialogs.palette import Palette
from workbench.gui.format_acts import choose, is_format_act
from workbench.gui.help.pages import page_for
from workbench.gui.help.window import HelpWindow
from workbench.gui.hub import Hub
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.gui.theme import ThemeSwitch
from workbench.gui.view_state import keep_view
from workbench.session.passages import Passage

_RECENT = 8
"""How many acts that were found in the palette come first in it."""


class WindowActs(QObject):
    """What concerns no claim and no file."""

    def __init__(
        self,
        hub: Hub,
        workspace: Workspace,
        themes: ThemeSwitch,
        settings: Settings,
        actions: dict[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._hub = hub
        self._workspace = workspace
        self._themes = themes
        self._settings = settings
        self._actions = actions
        self._window = window
        hub.closing.connect(self._keep_view)

    # Acts by name

    def help_palette(self) -> None:
        titles = self._window.menu_titles()  # type: ignore[attr-defined]
        palette = Palette(self._actions, titles, self._settings.get("palette.recent"), self._window)
        palette.chosen.connect(self._run_chosen)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _run_chosen(self, act: str) -> None:
        others = [known for known in self._settings.get("palette.recent") if known != act]
        self._settings.set("palette.recent", [act, *others][:_RECENT])
        if is_format_act(act):
            choose(act, self._settings)
            act = "report.export"
        self._actions[act].trigger()

    def help_contents(self) -> None:
        """The page that fits what has the focus, in a window that stays open beside it."""
        inside: QObject | None = QApplication.focusWidget() or QApplication.activeWindow() or self._window
        line: list[QObject] = []
        while inside is not None:
            line.append(inside)
            inside = inside.parent()
        if not any(isinstance(one, HelpWindow) for one in line):
            self._show_help(page_for([type(one).__name__ for one in line]))

    def _show_help(self, page: str) -> None:
        """Its parent is the dialog that is open: one that is modal takes no keys away from what it is parent of."""
        parent = QApplication.activeModalWidget() or self._window
        known = parent.findChild(HelpWindow)
        titles = self._window.menu_titles()  # type: ignore[attr-defined]
        shown = known or HelpWindow(self._actions, titles, self._themes, parent)
        shown.show_page(page)
        shown.show()
        shown.activateWindow()

    # The whole session

    def session_overview(self) -> None:
        if self._hub.session is None:
            return
        dialog = OverviewDialog(self._hub.session, self._themes, self._window)
        dialog.filter_chosen.connect(self._show_filtered)
        dialog.passage_chosen.connect(self._go_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_filtered(self, wanted: ClaimFilter) -> None:
        self._workspace.show_list()
        claims = self._workspace.claims
        claims.clear_filter()
        claims.show_filter(wanted, "")
        claims.list.setFocus()
        self._hub.select(claims.model.uid(0))

    def _go_to(self, passage: Passage) -> None:
        """To the first claim that waits there, or to words that no claim holds."""
        self._workspace.show_article()
        self._workspace.claims.clear_filter()
        if passage.waiting:
            self._hub.select(passage.waiting)
        self._workspace.article.go_to(passage.span.start)
        self._workspace.claims.list.setFocus()

    def _keep_view(self) -> None:
        keep_view(self._settings, self._hub, self._workspace)

    # Words in the article

    def article_find(self) -> None:
        self._workspace.show_article()
        self._workspace.find_bar.begin()

    def article_find_next(self) -> None:
        self._workspace.find_bar.step(1)

    def article_find_previous(self) -> None:
        self._workspace.find_bar.step(-1)
