"""Signing a session off, and telling whether a sign-off still holds."""

from collections.abc import Collection
from dataclasses import dataclass

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.event import ActName
from workbench.model.reviewing import Round, SignOff
from workbench.review import signoff
from workbench.review.signoff import SignOffState
from workbench.session.identity import new_uid
from workbench.session.records import drop, put
from workbench.session.session import Session


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody is about to sign: the claims that are still open, and how many they decided themselves."""

    still_open: tuple[str, ...]
    own: int


def scope_of(session: Session) -> Scope:
    """What a sign-off of the whole session would be about now."""
    own = signoff.own_decisions(session.snapshot, session.person.uid)
    return Scope(signoff.still_open(session.snapshot), len(own))


def sign_off(
    session: Session, stage: Round, name: str, role: str = "", exceptions: Collection[str] = ()
) -> Change | None:
    """Signs the session off as it stands, by draft and decisions.

    Raises UserError without a name, and where a claim is open that was not accepted as an exception.
    """
    if not name.strip():
        raise UserError("no-name", "A sign-off needs a name.", "Enter the name of whoever signs.")
    missing = set(scope_of(session).still_open) - set(exceptions)
    if missing:
        text = f"Claims still open: {len(missing)}."
        raise UserError("still-open", text, "Decide on them, or accept them as exceptions by ticking each.")
    snapshot = session.snapshot
    made = SignOff(
        new_uid(),
        claim="",
        round=stage,
        name=name.strip(),
        role=role.strip(),
        draft_sha256=snapshot.draft.sha256,
        decisions_sha256=signoff.decisions_sha256(snapshot),
        exceptions=tuple(uid for uid in snapshot.claims if uid in set(exceptions)),
        person=session.person.uid,
        at=session.now(),
    )
    return session.perform(ActName.SIGN_OFF, put(made))


def withdraw(session: Session, uid: str) -> Change | None:
    """Takes a sign-off back; the log keeps it."""
    return session.perform(ActName.WITHDRAW_SIGN_OFF, drop([session.snapshot.all_of(SignOff)[uid]]))


def sign_offs(session: Session) -> list[tuple[SignOff, SignOffState]]:
    """Every sign-off with whether it still holds, and else what voided it; the log is only read where one is void."""
    given = list(session.snapshot.all_of(SignOff).values())
    states = [signoff.state(one, session.snapshot, ()) for one in given]
    if all(state.is_valid for state in states):
        return list(zip(given, states, strict=True))
    log = session.log().acts
    return [(one, signoff.state(one, session.snapshot, log)) for one in given]
