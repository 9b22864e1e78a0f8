"""The hub: the one open session and the current claim, and the signals by which everything in the window learns."""

from __future__ import annotations

import gc
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.errors import UserError

if TYPE_CHECKING:  # the window is painted before the session's code is needed
    from collections.abc import Callable

    from workbench.model.change import Change
    from workbench.model.claim import Claim
    from workbench.model.snapshot import Snapshot
    from workbench.session.session import Session


SLOW = 0.1
"""Seconds that an act may take before the next one says that it is being saved."""


class Hub(QObject):
    """Carries requests to the session and facts to the views; no view knows another.

    ``opened`` and ``closed`` tell of the session, ``closing`` that it is about to go and can still be written;
    ``changed`` brings a ``Change`` that is on disk already, as far as the person at work may see it;
    ``current_changed`` the uid of the claim that is worked on (empty for none); ``failed`` a ``UserError``;
    ``told`` a short sentence that needs no answer; ``saving`` that a command begins which is likely to take longer
    than a moment, and that it has ended and every view has followed.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    current_changed = Signal(str)
    failed = Signal(object)
    told = Signal(str)
    saving = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.current = ""
        self._is_slow = False

    @property
    def open_session(self) -> Session:
        """The session that acts are done in; there must be one."""
        if self.session is None:
            raise RuntimeError("no session is open")
        return self.session

    @property
    def snapshot(self) -> Snapshot:
        """The session as the person at work may see it: views show this one. There must be a session."""
        return self.open_session.seen

    @property
    def notices(self) -> tuple[str, ...]:
        """What reading the article brought to light, as far as it still holds."""
        from workbench.session.rules import notices_of  # not before the first paint

        return notices_of(self.snapshot)

    def hides(self, claim: str) -> bool:
        """Whether a first verdict is kept from the person until they have given theirs."""
        return self.snapshot.claims.get(claim) is not self.open_session.snapshot.claims.get(claim)

    @property
    def claim(self) -> Claim | None:
        """The claim that is worked on."""
        return self.session.seen.current.get(self.current) if self.session else None

    def open(self, session: Session) -> None:
        """Takes a session over; the one before is closed."""
        self.close()
        self.session = session
        self.current = ""
        self.opened.emit()
        gc.freeze()  # what is there now stays: to look through all of it for cycles would hold up a key now and then

    def close(self) -> None:
        """Lets the session go; everything in it is on disk."""
        if self.session is None:
            return
        self.closing.emit()
        self.session.close()
        self.session = None
        self.current = ""
        self.closed.emit()
        gc.unfreeze()

    def select(self, uid: str) -> None:
        """Makes a claim the current one; everyone follows."""
        if uid != self.current:
            self.current = uid
            self.current_changed.emit(uid)

    def refuses_blind(self) -> bool:
        """Says that an act would show first verdicts, where they are kept from the person; returns whether it did."""
        if not any(map(self.hides, self.snapshot.current)):
            return False
        text = self.tr("This would show first verdicts, and this is a blind review.")
        self.failed.emit(UserError("blind", text, self.tr("Give your own on every claim first.")))
        return True

    def attempt(self, work: Callable[[], object]) -> bool:
        """Does something that may go wrong for reasons outside the program; tells so and returns False then."""
        try:
            work()
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    def run(self, command: Callable[[], Change | None], onward: str = "", *, is_long: bool = False) -> Change | None:
        """Carries out one command of the session. What could not be saved is told, and nothing has changed then.

        ``is_long`` says beforehand that it takes longer than a moment. ``onward`` is the claim to go on with after the
        change; views that show the current one then learn of both at once and need not show the one that is left.
        """
        said = self._is_slow or is_long  # where the act before was slow, so will this one be
        if said:
            self.saving.emit(True)
        try:
            return self._followed(command, onward, is_long)
        finally:
            if said:
                self.saving.emit(False)

    def _followed(self, command: Callable[[], Change | None], onward: str, is_long: bool) -> Change | None:
        """Carries a command out, and has every view follow."""
        seen = self.session.seen if self.session else None
        try:
            change = self._timed(command, is_long)
        except UserError as error:
            self.failed.emit(error)
            return None
        if change is not None and seen is not None:
            change = replace(change, before=seen, after=self.snapshot)
            left, self.current = self.current, onward or self.current
            self.changed.emit(change)
            if self.current != left:
                self.current_changed.emit(self.current)
            if self.current and self.current not in change.after.current:
                self.select("")
        return change

    def _timed(self, command: Callable[[], Change | None], is_long: bool) -> Change | None:
        """Carries a command out, and remembers whether it was slow."""
        begun = monotonic()
        change = command()
        if change is not None and not is_long:
            self._is_slow = monotonic() - begun > SLOW
        return change
