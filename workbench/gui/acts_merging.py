"""The acts that put a colleague's session together with the open one, and that decide what the two contradict in."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from workbench.gui.carrying.page import CarryPage
from workbench.gui.dialogs.merge import MergeDialog
from workbench.gui.hub import Hub
from workbench.gui.numbers import counted
from workbench.gui.pages.workspace import Workspace
from workbench.gui.tasks import Tasks
from workbench.gui.theme import ThemeSwitch
from workbench.model.conflict import Conflict
from workbench.model.draft import Span
from workbench.model.snapshot import Snapshot
from workbench.session.article import Article
from workbench.session.drafts import CarryPlan
from workbench.session.merging import (
    Encounter,
    ProposedMerge,
    choose,
    decide,
    encounter,
    is_open_here,
    merge,
    propose,
)
from workbench.visible import visible


class MergeActs(QObject):
    """A merge is planned in the worker, shown, and carried out only when that is asked for.

    Where one of the two is on an earlier draft, what becomes of its claims is shown first, on a page of its own.
    """

    def __init__(self, hub: Hub, tasks: Tasks, workspace: Workspace, themes: ThemeSwitch, window: Any) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._workspace = workspace
        self._themes = themes
        self._window = window
        self._page: CarryPage | None = None
        hub.closing.connect(self._leave)

    def session_merge(self) -> None:
        if self._hub.refuses_blind():
            return
        dialog = QFileDialog(
            self._window, self.tr("Merge a colleague's session"), str(self._hub.open_session.path.parent)
        )
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Session (*.claims)"))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Compare"))
        dialog.fileSelected.connect(self._meet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Planning

    def _meet(self, name: str) -> None:
        path, session = Path(name), self._hub.open_session
        mine, is_own = session.unread_log(), is_open_here(session, path)
        self._run(path, lambda _report: encounter(mine(), path, is_own=is_own), self._look)

    def _look(self, found: Encounter) -> None:
        """What has to be carried over first is shown; the answers go into the plan."""
        if not self._stands(found.base):
            return
        if found.carry is None:
            self._plan(found, {})
            return
        self._leave()
        page = self._page = self._carry_page(found, found.carry)
        page.taken.connect(partial(self._carried, found))
        page.left.connect(self._leave)
        page.come(self._window.pages)

    def _carry_page(self, found: Encounter, carry: CarryPlan) -> CarryPage:
        mine = self.tr("This session is on an earlier draft: its claims go over to the draft of {name}")
        theirs = self.tr("{name} is on another draft: its claims go over to the draft of this session")
        heading = (mine if found.lag and found.lag.is_mine else theirs).format(name=visible(found.path.name))
        article = Article(carry.new, (), (), ())
        return CarryPage(carry, article, self._themes, self._window.pages, heading, self.tr("Go on to the merge"))

    def _carried(self, found: Encounter) -> None:
        places = self._page.choices if self._page else {}
        self._leave()
        self._plan(found, places)

    def _plan(self, found: Encounter, places: dict[str, Span | None]) -> None:
        author = self._hub.open_session.aside()
        self._run(found.path, lambda _report: propose(found, author, places), self._propose)

    def _run(self, path: Path, work: Any, done: Any) -> None:
        label = self.tr("Comparing {name}").format(name=visible(path.name))
        self._tasks.run(label, work, done, self._hub.failed.emit)

    def _stands(self, base: Snapshot) -> bool:
        """Whether the session is still the one that was planned with; it says so where it went on meanwhile."""
        session = self._hub.session
        if session is not None and session.snapshot is not base and session.snapshot.session == base.session:
            self._hub.told.emit(self.tr("The session was changed meanwhile: merge again"))
        return session is not None and session.snapshot is base

    def _leave(self) -> None:
        """Goes back to the article."""
        page, self._page = self._page, None
        if page is not None:
            page.go(self._window.pages, self._workspace)
            self._workspace.claims.list.setFocus()

    # Merging

    def _propose(self, proposed: ProposedMerge) -> None:
        if not self._stands(proposed.base):
            return
        if proposed.plan.is_empty:
            told = self.tr("{name} holds nothing that this session has not.")
            self._hub.told.emit(told.format(name=visible(proposed.path.name)))
            return
        dialog = MergeDialog(proposed, self._themes, self._window)
        dialog.accepted.connect(partial(self._merge, proposed, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, proposed: ProposedMerge, dialog: MergeDialog) -> None:
        session = self._hub.open_session
        chosen = choose(proposed, dialog.chosen, session.aside())
        change = self._hub.run(lambda: merge(session, chosen), is_long=True)
        if change is None:
            return
        if change.after.drafts != change.before.drafts:
            self._hub.opened.emit()  # another text is shown from now on
        told = self.tr("Merged. Values changed: {changed}, conflicts to decide: {open}.")
        open_ones = len(change.after.all_of(Conflict))
        words = told.format(changed=counted(len(proposed.plan.edits)), open=counted(open_ones))
        self._window.toast.tell(words, offer=True)

    def conflict_first(self) -> None:
        self._decide(0)

    def conflict_second(self) -> None:
        self._decide(1)

    def _decide(self, choice: int) -> None:
        """Decides the first conflict about the current claim."""
        found = self._hub.snapshot.of_claim(Conflict, self._hub.current)
        if found and choice < len(found[0].values):
            self._hub.run(lambda: decide(self._hub.open_session, found[0].uid, choice))
