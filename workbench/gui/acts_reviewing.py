"""The act that settles a disagreement between a first verdict and a second one."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.gui.detail.rows import local_time
from workbench.gui.dialogs.settling import Choice, SettleDialog
from workbench.gui.hub import Hub
from workbench.gui.labels import choice_words, sign_words
from workbench.gui.pages.workspace import Workspace
from workbench.gui.signs import Sign, sign_icon
from workbench.gui.theme import ThemeSwitch
from workbench.model.claim import Claim
from workbench.model.record import Record
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.session.reviewing import open_disagreement, settle_claim


class ReviewActs(QObject):
    """A disagreement is shown whole before somebody settles it."""

    def __init__(self, hub: Hub, workspace: Workspace, themes: ThemeSwitch, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._themes = themes
        self._window = window
        workspace.detail.records.opened.connect(self._open_record)

    def claim_settle(self) -> None:
        claim = self._hub.claim
        given = open_disagreement(self._hub.snapshot, claim.uid) if claim else ()
        if claim is None or not given:
            self._hub.told.emit(self.tr("There is no disagreement on this claim"))
            return
        choices = [self._first(claim), *map(self._second, given)]
        dialog = SettleDialog(claim.quote, choices, self._window)
        dialog.settled.connect(partial(self._settle, claim.uid))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_record(self, record: Record) -> None:
        if isinstance(record, SecondVerdict):
            self.claim_settle()

    def _settle(self, claim: str, stands: str, reason: str) -> None:
        self._hub.run(lambda: settle_claim(self._hub.open_session, claim, stands, reason))

    def _first(self, claim: Claim) -> Choice:
        sign, given = Sign.of(claim), claim.decision
        who = self._who(given.person, given.at) if given else ""
        words = self.tr("First verdict: {words}").format(words=sign_words(sign))
        return Choice("", words, sign_icon(sign, self._themes), who, claim.note)

    def _second(self, one: SecondVerdict) -> Choice:
        sign = Sign.of_verdict(one.verdict)
        given = choice_words(one.opinion) if one.opinion is Opinion.ASK else sign_words(sign)
        words = self.tr("Second verdict: {words}").format(words=given)
        return Choice(one.uid, words, sign_icon(sign, self._themes), self._who(one.person, one.at), one.note)

    def _who(self, person: str, at: str) -> str:
        name = self._hub.snapshot.name_of(person) or self.tr("somebody without a name")
        return f"{name}, {local_time(at)}"
