"""What a sign-off is about, byte for byte, and what has voided it since."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.model.claim import Claim
from workbench.model.codec import write_decision
from workbench.model.event import Act, Event, Field, Json, Turn, digest
from workbench.model.evidence import Evidence, Source
from workbench.model.record import Record, write_record
from workbench.model.records import RECORDS
from workbench.model.reviewing import SignOff
from workbench.model.snapshot import Snapshot
from workbench.review.settling import CLAIM_FIELDS

_ABOUT_CLAIMS = tuple(kind for kind in RECORDS.values() if kind is not SignOff)


@dataclass(frozen=True, slots=True)
class SignOffState:
    """Whether a sign-off still stands. ``voided_by`` is the first act since that changed what it is about."""

    is_valid: bool
    voided_by: Act | None = None
    is_other_draft: bool = False


def in_scope(snapshot: Snapshot, claim: str = "") -> tuple[Claim, ...]:
    """The claims that a sign-off is about: one, or all of the current draft."""
    current = (one for one in snapshot.claims.values() if one.draft == snapshot.draft.uid)
    return tuple(one for one in current if claim in ("", one.uid))


def decisions_sha256(snapshot: Snapshot, claim: str = "") -> str:
    """SHA-256 over the canonical JSON of what was decided: each claim's words, verdict, person, time and note, and
    every record about it, with the sources of its evidence. Claims are in the order of their uids."""
    about = {kind: snapshot.by_claim(kind) for kind in _ABOUT_CLAIMS}
    claims = sorted(in_scope(snapshot, claim), key=lambda one: one.uid)
    return digest([_told(one, [about[kind].get(one.uid, ()) for kind in _ABOUT_CLAIMS], snapshot) for one in claims])


def _told(claim: Claim, about: Sequence[Sequence[Record]], snapshot: Snapshot) -> Json:
    records = [one for records in about for one in sorted(records, key=lambda one: one.uid)]
    used = sorted({one.source for one in records if isinstance(one, Evidence)})
    sources = [write_record(snapshot.all_of(Source).get(uid)) for uid in used]
    disposition = claim.disposition.value if claim.disposition else None
    told = [claim.uid, claim.quote, write_decision(claim.decision), disposition, claim.note]
    return [*told, [[one.uid, write_record(one)] for one in records], sources]


def state(signoff: SignOff, snapshot: Snapshot, log: Sequence[tuple[Act, Sequence[Event]]]) -> SignOffState:
    """Whether a sign-off holds for the session as it stands, and else what voided it. ``log`` is oldest first.

    What was changed and taken back again voids nothing: the bytes are the same.
    """
    same_draft = signoff.draft_sha256 == snapshot.draft.sha256
    if same_draft and signoff.decisions_sha256 == decisions_sha256(snapshot, signoff.claim):
        return SignOffState(True)
    return SignOffState(False, next(_changes(signoff, log), None), not same_draft)


def _changes(signoff: SignOff, log: Sequence[tuple[Act, Sequence[Event]]]) -> Iterator[Act]:
    """The acts since the sign-off that touch its scope and were not taken back."""
    since = [place for place, (_, events) in enumerate(log) if any(event.subject == signoff.uid for event in events)]
    later = log[since[0] + 1 :] if since else log
    taken_back = {act.target for act, _ in later if act.turn is Turn.UNDO}
    for act, events in later:
        if act.continues in taken_back:  # one undo takes a whole stretch of typing back
            taken_back.add(act.uid)
        back = act.uid in taken_back or act.turn is Turn.UNDO
        if not back and any(_touches(signoff, event) for event in events):
            yield act


def _touches(signoff: SignOff, event: Event) -> bool:
    if event.field in (Field.DRAFT, Field.SOURCE):
        return True
    claims = {event.subject} if event.field in CLAIM_FIELDS else set(_claims(event))
    return bool(claims) if not signoff.claim else signoff.claim in claims


def _claims(event: Event) -> Iterator[str]:
    if event.field is not Field.SIGN_OFF:
        values = (value for value in (event.before, event.after) if isinstance(value, dict))
        yield from (value["claim"] for value in values if value.get("claim"))


def still_open(snapshot: Snapshot, claim: str = "") -> tuple[str, ...]:
    """The claims in scope that still wait for a verdict: signing off must accept each by name."""
    return tuple(one.uid for one in in_scope(snapshot, claim) if one.is_open)


def own_decisions(snapshot: Snapshot, person: str, claim: str = "") -> tuple[str, ...]:
    """The claims in scope that a person decided: who signs off their own work is told so."""
    return tuple(one.uid for one in in_scope(snapshot, claim) if one.decision and one.decision.person == person)
