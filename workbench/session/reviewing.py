"""Second verdicts, how disagreements are settled, and sign-offs: each command is one act and one step of undo."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.claim import Claim, Decision, Verdict
from workbench.model.codec import write_decision
from workbench.model.event import ActName, Field, digest
from workbench.model.reviewing import Opinion, SecondVerdict, Settlement
from workbench.model.snapshot import Snapshot
from workbench.review.disagreement import disagreement_on
from workbench.session.house import expect_allowed
from workbench.session.identity import new_uid
from workbench.session.records import Edits, drop, put
from workbench.session.session import Session


def is_colleagues(session: Session, claim: str) -> bool:
    """Whether somebody else has decided on a claim; in a review a dismissal counts as such a decision."""
    decision = session.snapshot.claims[claim].decision
    if session.is_review:
        return session.is_colleagues_claim(claim)
    return decision is not None and decision.person != session.person.uid


def expect_own(session: Session, claims: Sequence[str]) -> None:
    """Raises UserError where an act would take back what a colleague decided, and this is a review of it."""
    if session.is_review and any(is_colleagues(session, claim) for claim in claims):
        text = "In a review the first checker's verdict stays, and the words that it was given on."
        raise UserError("review", text, "Give a second verdict beside it, or ask a query.")


def second_verdicts(session: Session, claims: Sequence[str], verdict: Verdict) -> Change | None:
    """The person's own verdict on claims that a colleague has decided: it agrees or disagrees with the first.

    ``UNCHECKED`` takes it back. Other claims are left out: there is no first verdict on them.
    """
    edits: Edits = {}
    own, settled = _own_second_verdicts(session), _settlements(session)
    for claim in claims:
        given = own.get(claim)
        same = given.opinion is not Opinion.ASK and given.verdict is verdict if given else verdict is Verdict.UNCHECKED
        if same or not is_colleagues(session, claim):
            continue
        edits |= drop(settled.get(given.uid, ()) if given else ())
        if verdict is Verdict.UNCHECKED:
            edits |= drop([given] if given else [])
        else:
            first = session.snapshot.claims[claim].verdict
            opinion = Opinion.AGREE if first is verdict else Opinion.DISAGREE
            edits |= put(_second(session, claim, given, opinion, verdict))
    name = ActName.WITHDRAW_SECOND_VERDICT if verdict is Verdict.UNCHECKED else ActName.GIVE_SECOND_VERDICT
    return session.perform(name, edits)


def is_dismissed_in_sight(session: Session, claim: str) -> bool:
    """Whether a colleague dismissed a claim, and the person may see that."""
    return session.seen.claims[claim].is_dismissed and is_colleagues(session, claim)


def agree_to_dismiss(session: Session, claims: Sequence[str]) -> Change | None:
    """Says in a review that claims which a colleague dismissed need no verdict indeed."""
    own = _own_second_verdicts(session)
    edits: Edits = {}
    for claim in claims:
        edits |= put(_second(session, claim, own.get(claim), Opinion.AGREE, Verdict.UNCHECKED))
    return session.perform(ActName.GIVE_SECOND_VERDICT, edits)


def ask(session: Session, claim: str, note: str) -> Change | None:
    """A second checker's question about a verdict: neither yes nor no. Raises UserError on one's own decision."""
    if not is_colleagues(session, claim):
        text = "There is no verdict of somebody else on this claim."
        raise UserError("own-verdict", text, "Ask a colleague for the second verdict, or change the first one.")
    given = own_second_verdict(session, claim)
    edits = drop(_settlements(session).get(given.uid, ()) if given else ())
    edits |= put(_second(session, claim, given, Opinion.ASK, Verdict.UNCHECKED, note))
    return session.perform(ActName.GIVE_SECOND_VERDICT, edits)


def write_beside(session: Session, claim: str, note: str, continues: str = "") -> Change | None:
    """A second checker's note on a verdict of somebody else. Without a verdict of their own it is a question.

    ``continues`` names the act of the same stretch of typing before. A question without words is taken back.
    """
    given = own_second_verdict(session, claim)
    if given is None:
        edits = put(_second(session, claim, None, Opinion.ASK, Verdict.UNCHECKED, note)) if note else {}
    elif given.opinion is Opinion.ASK and not note:
        edits = drop([given, *_settlements(session).get(given.uid, ())])
    else:
        edits = put(replace(given, note=note))
    return session.perform(ActName.GIVE_SECOND_VERDICT, edits, continues=continues)


def own_note(session: Session, claim: str) -> str:
    """The note that the person at work writes: in a review of somebody else's verdict, that of their second one."""
    if stands_beside(session, claim):
        given = own_second_verdict(session, claim)
        return given.note if given else ""
    return session.snapshot.claims[claim].note


def stands_beside(session: Session, claim: str) -> bool:
    """Whether what the person decides and notes on a claim stands beside what a colleague did: this is a review."""
    return session.is_review and is_colleagues(session, claim)


def _own_second_verdicts(session: Session) -> dict[str, SecondVerdict]:
    """What the person at work gave as second checker, by claim."""
    there = session.snapshot.all_of(SecondVerdict).values()
    return {one.claim: one for one in there if one.person == session.person.uid}


def _settlements(session: Session) -> dict[str, list[Settlement]]:
    """How second verdicts were settled, by their uids: that is over where another is given, and the log keeps it."""
    found: dict[str, list[Settlement]] = {}
    for one in session.snapshot.all_of(Settlement).values():
        found.setdefault(one.second, []).append(one)
    return found


def _second(
    session: Session, claim: str, given: SecondVerdict | None, opinion: Opinion, verdict: Verdict, note: str = ""
) -> SecondVerdict:
    """A second verdict; it takes the place of the one ``given`` before, and keeps its note."""
    first = session.snapshot.claims[claim].decision
    uid = given.uid if given else _uid_of(claim, session.person.uid)
    return SecondVerdict(
        uid,
        claim,
        opinion,
        verdict,
        first=first.verdict if first else Verdict.UNCHECKED,
        first_at=first.at if first else "",
        note=note or (given.note if given else ""),
        blind=given is None and session.is_blind and not session.history(uid),
        person=session.person.uid,
        at=session.now(),
    )


def _uid_of(claim: str, person: str) -> str:
    """A second verdict's uid: the same whenever a person gives one on a claim, so that the log tells the first time."""
    return digest(["second verdict", claim, person])[:32]


def waiting(session: Session) -> Callable[[Claim], bool]:
    """Tells whether a claim waits for the person at work: in a review also where they gave no second verdict yet."""
    if not session.is_review:
        return lambda claim: claim.is_open
    person = session.person.uid
    given = {one.claim for one in session.snapshot.all_of(SecondVerdict).values() if one.person == person}

    def waits(claim: Claim) -> bool:
        """A claim as it is seen: of one that is kept from the person nothing tells, but that they gave nothing yet."""
        if claim.decision and claim.decision.person != person:
            return claim.uid not in given
        return claim.is_open

    return waits


def own_verdict(session: Session, claim: str) -> Verdict:
    """The verdict that the person at work gave: the second one where the first is a colleague's and this a review."""
    if stands_beside(session, claim):
        given = own_second_verdict(session, claim)
        return given.verdict if given else Verdict.UNCHECKED
    return session.snapshot.claims[claim].verdict


def own_second_verdict(session: Session, claim: str) -> SecondVerdict | None:
    """What the person at work gave on a claim as second checker."""
    there = session.snapshot.of_claim(SecondVerdict, claim)
    return next((one for one in there if one.person == session.person.uid), None)


def settle(session: Session, second: str, reason: str) -> Change | None:
    """Keeps who settled a disagreement, and why."""
    about = session.snapshot.all_of(SecondVerdict)[second]
    made = Settlement(new_uid(), about.claim, second, reason, session.person.uid, session.now())
    return session.perform(ActName.SETTLE, put(made))


def open_disagreement(snapshot: Snapshot, claim: str) -> tuple[SecondVerdict, ...]:
    """The second verdicts on a claim that somebody has to settle."""
    return disagreement_on(snapshot, claim)


def settle_claim(session: Session, claim: str, stands: str, reason: str) -> Change | None:
    """Settles what is open between the first verdict on a claim and every second one: one act, one step of undo.

    ``stands`` is the second verdict that stands from now on, by uid, as a decision of whoever settles; empty where the
    first one does. A question that stands opens the claim again. Raises UserError without a reason, where nothing is
    open, and in a review, where first verdicts stay.
    """
    found = disagreement_on(session.snapshot, claim)
    if not found:
        text = "There is no disagreement on this claim."
        raise UserError("no-disagreement", text, "A second verdict that differs from the first makes one.")
    if not reason.strip():
        raise UserError("no-reason", "A settlement needs a reason.", "Enter why this verdict stands.")
    second = next((one for one in found if one.uid == stands), None)
    if second and session.is_review:
        text = "In a review the first verdict stays as it is."
        raise UserError("review", text, "Settle it in the session that this review is merged into.")
    at, reached = session.now(), second.verdict if second else session.snapshot.claims[claim].verdict
    made = [
        Settlement(new_uid(), claim, one.uid, reason.strip(), session.person.uid, at)
        for one in session.snapshot.of_claim(SecondVerdict, claim)
        if one in found or (second and one.verdict is not reached)
    ]
    return session.perform(ActName.SETTLE, put(*made) | (_standing(session, claim, reached, at) if second else {}))


def _standing(session: Session, claim: str, verdict: Verdict, at: str) -> Edits:
    """The edits by which a verdict becomes the decision on a claim. Raises UserError where a house rule blocks it."""
    if verdict is Verdict.UNCHECKED:
        return {(claim, Field.VERDICT): None}
    decision = Decision(verdict, session.person.uid, at, session.snapshot.draft.uid)
    expect_allowed(session.snapshot, replace(session.snapshot.claims[claim], disposition=None, decision=decision))
    return {(claim, Field.DISPOSITION): None, (claim, Field.VERDICT): write_decision(decision)}
