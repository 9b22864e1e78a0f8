"""The acts on sign-offs, and saying at once when a change voids one."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from workbench.gui.detail.rows import local_time
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.hub import Hub
from workbench.gui.labels import act_words, choice_words
from workbench.model.reviewing import Round, SignOff
from workbench.review.signoff import SignOffState
from workbench.session.session import Session
from workbench.session.signing import scope_of, sign_off, sign_offs
from workbench.visible import visible

_TOLD_AFTER = 80
"""Milliseconds after a change: what is signed is hashed whole."""


class SigningActs(QObject):
    """Sign-offs of the whole session."""

    def __init__(self, hub: Hub, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._window = window
        self._told = QTimer(self, singleShot=True, interval=_TOLD_AFTER)
        self._told.timeout.connect(self._tell)
        hub.opened.connect(self._told.start)
        hub.changed.connect(self._told.start)

    def session_sign_off(self) -> None:
        session = self._hub.open_session
        scope = scope_of(session)
        words = {uid: session.snapshot.claims[uid].quote for uid in scope.still_open}
        dialog = SignOffDialog(session.person.name, words, scope.own, self._window)
        dialog.given.connect(self._sign)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, stage: Round, name: str, role: str, exceptions: list[str]) -> None:
        self._hub.run(lambda: sign_off(self._hub.open_session, stage, name, role, exceptions))

    def _tell(self) -> None:
        """One message for the last sign-off: whether it holds, or who voided it by which act."""
        banners = self._window.banners  # type: ignore[attr-defined]
        session = self._hub.session
        given = sign_offs(session) if session and session.snapshot.all_of(SignOff) else []
        if given and session:
            banners.show_message("sign-off", self._words(session, *given[-1]))
        else:
            banners.dismiss("sign-off")

    def _words(self, session: Session, given: SignOff, state: SignOffState) -> str:
        who = " · ".join(part for part in (visible(given.name), visible(given.role)) if part)
        stage, when = choice_words(given.round), local_time(given.at)
        if state.is_valid:
            return self.tr("Signed off: {stage}, {who}, {when}.").format(stage=stage, who=who, when=when)
        void = self.tr("The sign-off is void: {stage}, {who}, {when}.").format(stage=stage, who=who, when=when)
        act = state.voided_by
        if act is None:
            return void
        name = visible(session.snapshot.name_of(act.person)) or self.tr("somebody without a name")
        words = self.tr("Since then: {act} by {name}, {when}.")
        told = words.format(act=act_words(act.name, act.turn), name=name, when=local_time(act.at))
        return f"{void} {told}"
