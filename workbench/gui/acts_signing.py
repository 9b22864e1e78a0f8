"""The acts on sign-offs, of the whole session and of single claims, and saying at once when a change voids one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from workbench.gui.detail.rows import local_time
from workbench.gui.detail.signed import since_words
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.direction import apart
from workbench.gui.hub import Hub
from workbench.gui.labels import choice_words
from workbench.gui.pages.workspace import Workspace
from workbench.gui.shortened import quoted, shortened
from workbench.model.record import Record
from workbench.model.reviewing import Round, SignOff
from workbench.review.signoff import SignOffState
from workbench.session.signing import scope_of, sign_off, sign_offs, withdraw
from workbench.visible import visible

_TOLD_AFTER = 80
"""Milliseconds after a change: what is signed is hashed whole."""

_SIGNED = 240
"""Characters of a claim that is signed off by itself that are shown."""

_LONGEST = 80
"""Characters of a claim in a message."""

_Given = tuple[SignOff, SignOffState]


class SigningActs(QObject):
    """Sign-offs of the whole session and of claims."""

    def __init__(self, hub: Hub, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._workspace = workspace
        self._window = window
        self._told = QTimer(self, singleShot=True, interval=_TOLD_AFTER)
        self._told.timeout.connect(self._tell)
        hub.opened.connect(self._told.start)
        hub.changed.connect(self._told.start)
        if hub.session is not None:  # the first session of a window is open before its rooms are made
            self._told.start()
        workspace.detail.records.removed.connect(self._withdraw)

    # Signing

    def session_sign_off(self) -> None:
        self._ask((), "")

    def claim_sign_off(self) -> None:
        chosen = self._workspace.claims.chosen
        claims = chosen if self._hub.current in chosen else [self._hub.current]
        quote = self._hub.snapshot.claims[claims[0]].quote
        one = self.tr("The claim {words}").format(words=apart(quoted(quote, _SIGNED)))
        self._ask(claims, one if len(claims) == 1 else self.tr("{count} claims").format(count=len(claims)))

    def _ask(self, claims: Sequence[str], about: str) -> None:
        session = self._hub.open_session
        scope = scope_of(session, claims)
        words = {uid: session.snapshot.claims[uid].quote for uid in scope.still_open}
        dialog = SignOffDialog(session.person.name, words, scope.own, self._window, about)
        dialog.given.connect(partial(self._sign, claims))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, claims: Sequence[str], stage: Round, name: str, role: str, exceptions: list[str]) -> None:
        self._hub.run(lambda: sign_off(self._hub.open_session, stage, name, role, exceptions, claims))

    def _withdraw(self, record: Record) -> None:
        if isinstance(record, SignOff):
            self._hub.run(lambda: withdraw(self._hub.open_session, record.uid))

    # Telling

    def _tell(self) -> None:
        """One message for the last sign-off of the whole, and one for those of claims that are void."""
        session = self._hub.session
        given = sign_offs(session) if session and session.snapshot.all_of(SignOff) else []
        whole = [(one, state) for one, state in given if not one.claim]
        self._show("sign-off", self._words(*whole[-1]) if whole else "")
        shown = session.snapshot.current if session else {}
        void = [(one, state) for one, state in given if one.claim in shown and not state.is_valid]
        self._show("claim-sign-offs", self._words_of_claims(void) if void else "", void[0][0].claim if void else "")

    def _show(self, kind: str, words: str, claim: str = "") -> None:
        banners = self._window.banners  # type: ignore[attr-defined]
        if not words:
            banners.dismiss(kind)
            return
        banner = banners.show_message(kind, words)
        if claim:
            banner.offer(self.tr("Go there"), partial(self._hub.select, claim))

    def _words(self, given: SignOff, state: SignOffState) -> str:
        who = " · ".join(part for part in (visible(given.name), visible(given.role)) if part)
        stage, when = choice_words(given.round), local_time(given.at)
        if state.is_valid:
            return self.tr("Signed off: {stage}, {who}, {when}.").format(stage=stage, who=who, when=when)
        void = self.tr("The sign-off is void: {stage}, {who}, {when}.").format(stage=stage, who=who, when=when)
        return f"{void} {since_words(self._hub.open_session, state)}".strip()

    def _words_of_claims(self, void: Sequence[_Given]) -> str:
        session, (given, state) = self._hub.open_session, void[0]
        told = self.tr("Sign-offs of single claims that are void: {count}. The first, by {name}: “{words}”")
        words = shortened(session.snapshot.claims[given.claim].quote, _LONGEST)
        first = told.format(count=len(void), name=visible(given.name), words=words)
        return f"{first} {since_words(session, state)}".strip()
