"""Corrections, queries, flags, proposed sources and house rules: each command is one act and one step of undo."""

from dataclasses import replace

from workbench.model.change import Change
from workbench.model.editing import Correction, Flag, FlagKind, HouseRule, ProposedSource, Query, Settled
from workbench.model.event import ActName
from workbench.model.evidence import Evidence, Source, Stance
from workbench.model.record import R
from workbench.session.identity import new_uid
from workbench.session.records import drop, put
from workbench.session.session import Session

_FIRST_NOTES = {FlagKind.PUBLISH: "page: \npublisher: \nrating: \nclaimant: \nappeared: \nclaimed on: "}
"""What is to be filled in; a check cannot be published without."""


def put_correction(session: Session, correction: Correction) -> Change | None:
    """Proposes other words for a claim, or changes such a proposal; who accepts or rejects it is kept with the time."""
    known = session.snapshot.all_of(Correction).get(correction.uid)
    if known is None:
        return session.perform(ActName.PROPOSE_CORRECTION, put(_signed(session, correction)))
    if known.state is correction.state:
        return session.perform(ActName.EDIT_CORRECTION, put(correction))
    who, when = ("", "") if correction.state is Settled.OPEN else (session.person.uid, session.now())
    return session.perform(ActName.DECIDE_CORRECTION, put(replace(correction, decided_by=who, decided_at=when)))


def remove_correction(session: Session, uid: str) -> Change | None:
    """Takes a correction back."""
    return session.perform(ActName.REMOVE_CORRECTION, drop([session.snapshot.all_of(Correction)[uid]]))


def put_query(session: Session, query: Query) -> Change | None:
    """Asks the author or a source something about a claim, or changes that; an answer is kept with its time."""
    known = session.snapshot.all_of(Query).get(query.uid)
    if bool(query.answer) is not bool(query.answered_at):
        query = replace(query, answered_at=session.now() if query.answer else "")
    if known is None:
        return session.perform(ActName.ASK_QUERY, put(_signed(session, query)))
    answered = known.answer != query.answer
    return session.perform(ActName.ANSWER_QUERY if answered else ActName.EDIT_QUERY, put(query))


def remove_query(session: Session, uid: str) -> Change | None:
    """Takes a query back."""
    return session.perform(ActName.REMOVE_QUERY, drop([session.snapshot.all_of(Query)[uid]]))


def toggle_flag(session: Session, claim: str, kind: FlagKind) -> Change | None:
    """Flags a claim, or takes the flag away where it has it; in a review a colleague's flag stays."""
    found = (flag for flag in session.snapshot.of_claim(Flag, claim) if flag.kind is kind)
    standing = [flag for flag in found if not session.is_review or flag.person == session.person.uid]
    if standing:
        return session.perform(ActName.CLEAR_FLAG, drop(standing))
    flag = Flag(new_uid(), claim, kind, _FIRST_NOTES.get(kind, ""), session.person.uid, session.now())
    return session.perform(ActName.SET_FLAG, put(flag))


def put_flag(session: Session, flag: Flag) -> Change | None:
    """Changes what is noted about a flag, and who cleared it; a new name is kept with the time."""
    known = session.snapshot.all_of(Flag).get(flag.uid)
    if known and known.signed_by != flag.signed_by:
        flag = replace(flag, signed_at=session.now() if flag.signed_by else "")
    return session.perform(ActName.SIGN_FLAG, put(flag))


def remove_flag(session: Session, uid: str) -> Change | None:
    """Takes a flag away."""
    return session.perform(ActName.CLEAR_FLAG, drop([session.snapshot.all_of(Flag)[uid]]))


def accept_proposal(session: Session, uid: str, claim: str) -> Change | None:
    """Takes a source that the draft names as evidence for a claim."""
    known = session.snapshot.all_of(ProposedSource)[uid]
    same = (one for one in session.snapshot.all_of(Source).values() if one.title == known.text)
    source = next(same, None) or Source(new_uid(), title=known.text)
    evidence = Evidence(new_uid(), claim, source.uid, Stance.SUPPORTS, person=session.person.uid, at=session.now())
    edits = put(source, evidence, replace(known, state=Settled.ACCEPTED))
    return session.perform(ActName.ACCEPT_PROPOSAL, edits)


def reject_proposal(session: Session, uid: str) -> Change | None:
    """Says that what the draft names is no source."""
    known = session.snapshot.all_of(ProposedSource)[uid]
    return session.perform(ActName.REJECT_PROPOSAL, put(replace(known, state=Settled.REJECTED)))


def set_house_rule(session: Session, rule: str, level: str, amount: int = 0) -> Change | None:
    """Keeps in this session how strict a rule of the house is."""
    known = next((one for one in session.snapshot.all_of(HouseRule).values() if one.rule == rule), None)
    wanted = HouseRule(known.uid if known else new_uid(), rule, level, amount)
    return session.perform(ActName.SET_HOUSE_RULE, put(wanted))


def _signed(session: Session, record: R) -> R:
    """The record with whoever made it, and when."""
    return replace(record, person=session.person.uid, at=session.now())  # type: ignore[call-arg]
