"""Corrections, queries, flags, proposed sources and house rules: each command is one act and one step of undo."""

from dataclasses import replace

from workbench.model.change import Change
from workbench.model.editing import Correction, Flag, FlagKind, HouseRule, Proposal, Query, Settled
from workbench.model.event import ActName
from workbench.model.evidence import Evidence, Source, Stance
from workbench.session.identity import new_uid
from workbench.session.records import drop, put
from workbench.session.session import Session


def put_correction(session: Session, correction: Correction) -> Change | None:
    """Proposes other words for a claim, or changes such a proposal."""
    if correction.uid in session.snapshot.all_of(Correction):
        return session.perform(ActName.EDIT_CORRECTION, put(correction))
    made = replace(correction, person=session.person.uid, at=session.now())
    return session.perform(ActName.PROPOSE_CORRECTION, put(made))


def decide_correction(session: Session, uid: str, state: Settled) -> Change | None:
    """Accepts or rejects a correction, or opens it again."""
    known = session.snapshot.all_of(Correction)[uid]
    who, when = ("", "") if state is Settled.OPEN else (session.person.uid, session.now())
    decided = replace(known, state=state, decided_by=who, decided_at=when)
    return session.perform(ActName.DECIDE_CORRECTION, put(decided))


def remove_correction(session: Session, uid: str) -> Change | None:
    """Takes a correction back."""
    return session.perform(ActName.REMOVE_CORRECTION, drop([session.snapshot.all_of(Correction)[uid]]))


def put_query(session: Session, query: Query) -> Change | None:
    """Asks the author or a source something about a claim, or changes the question."""
    if query.uid in session.snapshot.all_of(Query):
        return session.perform(ActName.EDIT_QUERY, put(query))
    return session.perform(ActName.ASK_QUERY, put(replace(query, person=session.person.uid, at=session.now())))


def answer_query(session: Session, uid: str, answer: str) -> Change | None:
    """Keeps the answer to a query; an empty one opens it again."""
    known = session.snapshot.all_of(Query)[uid]
    answered = replace(known, answer=answer, answered_at=session.now() if answer else "")
    return session.perform(ActName.ANSWER_QUERY, put(answered))


def remove_query(session: Session, uid: str) -> Change | None:
    """Takes a query back."""
    return session.perform(ActName.REMOVE_QUERY, drop([session.snapshot.all_of(Query)[uid]]))


def toggle_flag(session: Session, claim: str, kind: FlagKind) -> Change | None:
    """Flags a claim, or takes the flag away where it has it."""
    standing = [flag for flag in session.snapshot.of_claim(Flag, claim) if flag.kind is kind]
    if standing:
        return session.perform(ActName.CLEAR_FLAG, drop(standing))
    flag = Flag(new_uid(), claim, kind, person=session.person.uid, at=session.now())
    return session.perform(ActName.SET_FLAG, put(flag))


def sign_flag(session: Session, uid: str, name: str) -> Change | None:
    """Keeps who cleared what a claim is flagged for; an empty name takes that back."""
    known = session.snapshot.all_of(Flag)[uid]
    return session.perform(
        ActName.SIGN_FLAG, put(replace(known, signed_by=name, signed_at=session.now() if name else ""))
    )


def accept_proposal(session: Session, uid: str, claim: str) -> Change | None:
    """Takes a source that the draft names as evidence for a claim."""
    known = session.snapshot.all_of(Proposal)[uid]
    same = (one for one in session.snapshot.all_of(Source).values() if one.title == known.text)
    source = next(same, None) or Source(new_uid(), title=known.text)
    evidence = Evidence(new_uid(), claim, source.uid, Stance.SUPPORTS, person=session.person.uid, at=session.now())
    edits = put(source, evidence, replace(known, state=Settled.ACCEPTED))
    return session.perform(ActName.ACCEPT_PROPOSAL, edits)


def reject_proposal(session: Session, uid: str) -> Change | None:
    """Says that what the draft names is no source."""
    known = session.snapshot.all_of(Proposal)[uid]
    return session.perform(ActName.REJECT_PROPOSAL, put(replace(known, state=Settled.REJECTED)))


def set_house_rule(session: Session, rule: str, level: str, amount: int = 0) -> Change | None:
    """Keeps in this session how strict a rule of the house is."""
    known = next((one for one in session.snapshot.all_of(HouseRule).values() if one.rule == rule), None)
    wanted = HouseRule(known.uid if known else new_uid(), rule, level, amount)
    return session.perform(ActName.SET_HOUSE_RULE, put(wanted))
