"""Second verdicts, how disagreements are settled, and sign-offs: each command is one act and one step of undo."""

from collections.abc import Callable, Sequence

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.claim import Claim, Verdict
from workbench.model.event import ActName
from workbench.model.reviewing import Opinion, SecondVerdict, Settlement
from workbench.session.identity import new_uid
from workbench.session.records import Edits, drop, put
from workbench.session.session import Session


def is_colleagues(session: Session, claim: str) -> bool:
    """Whether somebody else has decided on a claim."""
    decision = session.snapshot.claims[claim].decision
    return decision is not None and decision.person != session.person.uid


def second_verdicts(session: Session, claims: Sequence[str], verdict: Verdict) -> Change | None:
    """The person's own verdict on claims that a colleague has decided: it agrees or disagrees with the first.

    ``UNCHECKED`` takes it back. Other claims are left out: there is no first verdict on them.
    """
    edits: Edits = {}
    for claim in claims:
        given = own_second_verdict(session, claim)
        if not is_colleagues(session, claim):
            continue
        if verdict is Verdict.UNCHECKED:
            edits |= drop([given] if given else [])
        elif given is None or given.verdict is not verdict:
            first = session.snapshot.claims[claim].verdict
            opinion = Opinion.AGREE if first is verdict else Opinion.DISAGREE
            edits |= put(_second(session, claim, opinion, verdict))
    name = ActName.WITHDRAW_SECOND_VERDICT if verdict is Verdict.UNCHECKED else ActName.GIVE_SECOND_VERDICT
    return session.perform(name, edits)


def ask(session: Session, claim: str, note: str) -> Change | None:
    """A second checker's question about a verdict: neither yes nor no. Raises UserError on one's own decision."""
    if not is_colleagues(session, claim):
        text = "There is no verdict of somebody else on this claim."
        raise UserError("own-verdict", text, "Ask a colleague for the second verdict, or change the first one.")
    return session.perform(
        ActName.GIVE_SECOND_VERDICT, put(_second(session, claim, Opinion.ASK, Verdict.UNCHECKED, note))
    )


def _second(session: Session, claim: str, opinion: Opinion, verdict: Verdict, note: str = "") -> SecondVerdict:
    """A second verdict; it takes the place of one that the person gave before, and keeps its note."""
    given = own_second_verdict(session, claim)
    first = session.snapshot.claims[claim].decision
    return SecondVerdict(
        given.uid if given else new_uid(),
        claim,
        opinion,
        verdict,
        first=first.verdict if first else Verdict.UNCHECKED,
        first_at=first.at if first else "",
        note=note or (given.note if given else ""),
        person=session.person.uid,
        at=session.now(),
    )


def waiting(session: Session) -> Callable[[Claim], bool]:
    """Tells whether a claim waits for the person at work: in a review also where they gave no second verdict yet."""
    if not session.is_review:
        return lambda claim: claim.is_open
    person = session.person.uid
    given = {one.claim for one in session.snapshot.all_of(SecondVerdict).values() if one.person == person}

    def waits(claim: Claim) -> bool:
        if claim.decision and claim.decision.person != person:
            return claim.uid not in given
        return claim.is_open

    return waits


def own_verdict(session: Session, claim: str) -> Verdict:
    """The verdict that the person at work gave: the second one where the first is a colleague's and this a review."""
    if session.is_review and is_colleagues(session, claim):
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
