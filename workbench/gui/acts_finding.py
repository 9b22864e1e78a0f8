"""The act that finds claims again, by the rules that are set now, in the article that is open."""

from functools import partial

from PySide6.QtCore import QObject

from workbench.gui.hub import Hub
from workbench.gui.numbers import counted
from workbench.gui.rule_settings import choice_set
from workbench.gui.settings import Settings
from workbench.gui.tasks import Report, Tasks
from workbench.session.rules import FoundAgain, find_again, look_again
from workbench.session.session import Session


class FindingActs(QObject):
    """Looks for claims beside the window, and adds what is new."""

    def __init__(self, hub: Hub, tasks: Tasks, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._hub = hub
        self._tasks = tasks
        self._settings = settings

    def claims_find_again(self) -> None:
        session = self._hub.session
        if session is None:
            return
        if session.refusal is not None:
            self._hub.failed.emit(session.refusal)
            return
        choice, fault = choice_set(self._settings)
        if fault is not None:  # what was asked for is a search with these words
            self._hub.failed.emit(fault)
            return
        snapshot = session.snapshot

        def look(report: Report) -> FoundAgain:
            return look_again(snapshot, choice, report)

        self._tasks.run(self.tr("Finding claims again"), look, partial(self._add, session), self._hub.failed.emit)

    def _add(self, session: Session, found: FoundAgain) -> None:
        if self._hub.session is not session:  # it was left meanwhile
            return
        change = self._hub.run(lambda: find_again(session, found))
        new = [uid for uid in change.claims if uid not in change.before.claims] if change else []
        grown = len(change.claims) - len(new) if change else 0
        if not new and not grown:
            self._hub.told.emit(self.tr("Nothing new was found by these rules"))
            return
        self._hub.select(new[0] if new else self._hub.current)
        told = self.tr("Claims added: {new}, more found in claims: {grown}. Ctrl+Z undoes it.")
        self._hub.told.emit(told.format(new=counted(len(new)), grown=counted(grown)))
