"""Second verdicts, how disagreements are settled, and sign-offs: each command is one act and one step of undo."""

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.model.reviewing import Opinion, SecondVerdict, Settlement
from workbench.session.identity import new_uid
from workbench.session.records import drop, put
from workbench.session.session import Session


def give_second_verdict(
    session: Session, claim: str, opinion: Opinion, verdict: Verdict, note: str = "", *, blind: bool = False
) -> Change | None:
    """Keeps a colleague's own decision beside the first; it takes the place of one they gave before.

    Raises UserError where it would be on their own decision: that is no second pair of eyes.
    """
    decision = session.snapshot.claims[claim].decision
    if decision and decision.person == session.person.uid:
        text = "The first verdict on this claim is from the same person."
        raise UserError("own-verdict", text, "Ask a colleague for the second verdict, or change the first one.")
    given = own_second_verdict(session, claim)
    made = SecondVerdict(
        given.uid if given else new_uid(),
        claim,
        opinion,
        verdict,
        first=decision.verdict if decision else Verdict.UNCHECKED,
        first_at=decision.at if decision else "",
        note=note,
        blind=blind,
        person=session.person.uid,
        at=session.now(),
    )
    return session.perform(ActName.GIVE_SECOND_VERDICT, put(made))


def own_second_verdict(session: Session, claim: str) -> SecondVerdict | None:
    """What the person at work gave on a claim as second checker."""
    there = session.snapshot.of_claim(SecondVerdict, claim)
    return next((one for one in there if one.person == session.person.uid), None)


def withdraw_second_verdict(session: Session, claim: str) -> Change | None:
    """Takes one's own second verdict back."""
    given = own_second_verdict(session, claim)
    return session.perform(ActName.WITHDRAW_SECOND_VERDICT, drop([given])) if given else None


def settle(session: Session, second: str, reason: str) -> Change | None:
    """Keeps who settled a disagreement, and why."""
    about = session.snapshot.all_of(SecondVerdict)[second]
    made = Settlement(new_uid(), about.claim, second, reason, session.person.uid, session.now())
    return session.perform(ActName.SETTLE, put(made))
