"""Signing a session or single claims off, and telling whether a sign-off still holds."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.event import Act, ActName
from workbench.model.reviewing import Round, SignOff
from workbench.model.snapshot import Snapshot
from workbench.review import signoff
from workbench.review.logs import Log
from workbench.review.signoff import SignOffState
from workbench.session.identity import new_uid
from workbench.session.records import drop, put
from workbench.session.session import Session


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody is about to sign: the claims that are still open, and how many they decided themselves."""

    still_open: tuple[str, ...]
    own: int


def scope_of(session: Session, claims: Sequence[str] = ()) -> Scope:
    """What a sign-off of some claims would be about now; of the whole session where none is named."""
    snapshot, person = session.snapshot, session.person.uid
    found = [signoff.still_open(snapshot, one) for one in claims or ("",)]
    own = sum(len(signoff.own_decisions(snapshot, person, one)) for one in claims or ("",))
    return Scope(tuple(uid for still_open in found for uid in still_open), own)


def sign_off(
    session: Session,
    stage: Round,
    name: str,
    role: str = "",
    exceptions: Collection[str] = (),
    claims: Sequence[str] = (),
) -> Change | None:
    """Signs the session off as it stands, by draft and decisions, or each of some claims by itself: one act.

    Raises UserError without a name, and where a claim is open that was not accepted as an exception.
    """
    if not name.strip():
        raise UserError("no-name", "A sign-off needs a name.", "Enter the name of whoever signs.")
    missing = set(scope_of(session, claims).still_open) - set(exceptions)
    if missing:
        text = f"Claims still open: {len(missing)}."
        raise UserError("still-open", text, "Decide on them, or accept them as exceptions by ticking each.")
    snapshot, at, accepted = session.snapshot, session.now(), set(exceptions)
    scopes = signoff.Scopes(snapshot)
    made = [
        SignOff(
            new_uid(),
            claim=claim,
            round=stage,
            name=name.strip(),
            role=role.strip(),
            draft_sha256=snapshot.draft.sha256,
            decisions_sha256=scopes.decisions_sha256(claim),
            exceptions=tuple(one.uid for one in signoff.in_scope(snapshot, claim) if one.uid in accepted),
            person=session.person.uid,
            at=at,
        )
        for claim in claims or ("",)
    ]
    return session.perform(ActName.SIGN_OFF, put(*made))


def withdraw(session: Session, uid: str) -> Change | None:
    """Takes a sign-off back; the log keeps it."""
    return session.perform(ActName.WITHDRAW_SIGN_OFF, drop([session.snapshot.all_of(SignOff)[uid]]))


def sign_offs(session: Session, claim: str | None = None) -> list[tuple[SignOff, SignOffState]]:
    """Every sign-off, or those of one claim, with whether it still holds, and else what voided it."""
    given = session.snapshot.all_of(SignOff).values()
    wanted = [one for one in given if claim in (None, one.claim)]
    return list(zip(wanted, _states(wanted, session.snapshot, session.log), strict=True))


def voided_in(snapshot: Snapshot, log: Callable[[], Log]) -> Mapping[str, Act]:
    """The acts that voided sign-offs, by the uids of these. The log is only read where one is void."""
    given = list(snapshot.all_of(SignOff).values())
    found = zip(given, _states(given, snapshot, log), strict=True)
    return {one.uid: state.voided_by for one, state in found if state.voided_by}


def _states(given: Sequence[SignOff], snapshot: Snapshot, log: Callable[[], Log]) -> list[SignOffState]:
    return signoff.states(given, snapshot, lambda: log().acts) if given else []
