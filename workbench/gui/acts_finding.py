"""The act that finds claims again, by the rules that are set now, in the article that is open."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from workbench.gui.acts_files import FileActs
from workbench.gui.hub import Hub
from workbench.gui.numbers import counted
from workbench.gui.rule_settings import choice_set
from workbench.gui.settings import Settings
from workbench.gui.tasks import Report, Tasks
from workbench.model.change import Change
from workbench.model.event import ActName, Field, Turn
from workbench.session.rules import FoundAgain, find_again, look_again
from workbench.session.session import Session


class FindingActs(QObject):
    """Looks for claims beside the window, and adds what is new."""

    def __init__(self, hub: Hub, tasks: Tasks, settings: Settings, files: FileActs, window: Any) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._settings = settings
        self._window = window
        hub.changed.connect(self._follow)
        files.other_rules_found.connect(self._offer_for_rules)

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

    def _follow(self, change: Change) -> None:
        """An article whose language was put right is read by that language only when somebody says so."""
        is_other = change.act.name is ActName.EDIT_DETAIL and Field.LANGUAGE in change.fields
        if is_other and change.act.turn is not Turn.UNDO:
            text = self.tr("The language of the article is another one now; its claims were found by the one before.")
            self._offer(text)
        elif is_other or change.act.name is ActName.FIND_AGAIN:
            self._window.banners.dismiss("rules")
            for number, notice in enumerate(change.after.draft.notices):
                if notice not in self._hub.notices:
                    self._window.banners.dismiss(f"notice-{number}")

    def _offer_for_rules(self) -> None:
        self._offer(self.tr("The claims of this session were found by other rules than those that are set now."))

    def _offer(self, text: str) -> None:
        act = self._window.actions_by_id["claims.find_again"]
        self._window.banners.show_message("rules", text).offer(act.text(), act.trigger)

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
