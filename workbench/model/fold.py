"""Folding: how the log's events make the session. The one place that knows what an event does.

``replay(empty, all events)`` is the session; the tables of the file are a readable copy of it, and
``claim-workbench check`` proves that the two are the same.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.model.claim import Claim, Disposition
from workbench.model.codec import (
    read_decision,
    read_detail,
    read_draft,
    read_extent,
    write_decision,
    write_detail,
    write_draft,
    write_extent,
)
from workbench.model.conflict import Union
from workbench.model.draft import Detail, DetailName, Draft
from workbench.model.event import Act, Event, Field, Json
from workbench.model.record import Record, read_record, write_record
from workbench.model.records import RECORDS
from workbench.model.snapshot import Person, Snapshot, in_text_order


class _Session:
    """A snapshot taken apart, to be changed by many events before it is frozen again."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.drafts: dict[str, Draft] = {draft.uid: draft for draft in snapshot.drafts}
        self.details: dict[DetailName, Detail] = dict(snapshot.details)
        self.people: dict[str, Person] = dict(snapshot.people)
        self.claims: dict[str, Claim] = dict(snapshot.claims)
        self.records: dict[type[Record], Mapping[str, Record]] = dict(snapshot.records)
        self._taken_apart: dict[type[Record], dict[str, Record]] = {}
        self.unordered = False

    def records_of(self, kind: type[Record]) -> dict[str, Record]:
        """The records of a kind, to be changed; copied once however many events there are."""
        if kind not in self._taken_apart:
            self.records[kind] = self._taken_apart[kind] = dict(self.records.get(kind, {}))
        return self._taken_apart[kind]

    def freeze(self, snapshot: Snapshot) -> Snapshot:
        """The changed session; claims are sorted again only where one was added or moved."""
        return replace(
            snapshot,
            drafts=tuple(self.drafts.values()),
            details=self.details,
            people=self.people,
            records={kind: records for kind, records in self.records.items() if records},
            claims=in_text_order(self.claims) if self.unordered else self.claims,
        )


def _name(session: _Session, event: Event) -> None:
    session.people[event.subject] = Person(event.subject, event.after or "")


def _draft(session: _Session, event: Event) -> None:
    if event.after is None:
        session.drafts.pop(event.subject, None)
    else:
        session.drafts[event.subject] = read_draft(event.subject, event.after)


def _extent(session: _Session, event: Event) -> None:
    session.unordered = True
    if event.after is None:
        session.claims.pop(event.subject, None)
        return
    claim = read_extent(event.subject, event.after)
    known = session.claims.get(event.subject)
    if known:
        claim = replace(claim, disposition=known.disposition, decision=known.decision, note=known.note)
    session.claims[event.subject] = claim


def _claim_field(read: Callable[[Any], dict[str, Any]]) -> Callable[[_Session, Event], None]:
    def set_field(session: _Session, event: Event) -> None:
        session.claims[event.subject] = replace(session.claims[event.subject], **read(event.after))

    return set_field


def _record(kind: type[Record]) -> Callable[[_Session, Event], None]:
    def set_record(session: _Session, event: Event) -> None:
        if event.after is None:
            session.records_of(kind).pop(event.subject, None)
        else:
            session.records_of(kind)[event.subject] = read_record(kind, event.subject, event.after)

    return set_record


def _detail(session: _Session, event: Event) -> None:
    name = DetailName(event.field.value.removeprefix("detail."))
    if event.after is None:
        session.details.pop(name, None)
    else:
        session.details[name] = read_detail(name, event.after)


_SET: dict[Field, Callable[[_Session, Event], None]] = {
    Field.NAME: _name,
    Field.DRAFT: _draft,
    Field.EXTENT: _extent,
    Field.VERDICT: _claim_field(lambda value: {"decision": read_decision(value)}),
    Field.DISPOSITION: _claim_field(lambda value: {"disposition": Disposition(value) if value else None}),
    Field.NOTE: _claim_field(lambda value: {"note": value or ""}),
    **{Field.of_detail(name): _detail for name in DetailName},
    **{field: _record(kind) for field, kind in RECORDS.items()},
}


def fold(snapshot: Snapshot, events: Iterable[Event]) -> Snapshot:
    """The session after these events, in their order. Linear in events plus claims."""
    session = _Session(snapshot)
    for event in events:
        _SET[event.field](session, event)
    return session.freeze(snapshot)


def replay(begun: Snapshot, events: Iterable[Event]) -> Snapshot:
    """The session that a whole log tells, from its first event on."""
    return fold(begun, effective(events))


def effective(events: Iterable[Event]) -> Iterator[Event]:
    """The events of a whole log that set what stands: not those of acts that a merge before them brought.

    What such acts led to is in the merge's own events; they are history only, also once the merge is taken back.
    """
    brought: set[str] = set()
    for event in events:
        if event.act not in brought:
            if event.field is Field.UNION and event.after:
                brought.update(event.after["acts"])
            yield event


def unions(events: Iterable[Event]) -> tuple[Union, ...]:
    """Every union that a whole log ever made, those of merges that were taken back as well."""
    made = (event for event in effective(events) if event.field is Field.UNION and event.after)
    return tuple(read_record(Union, event.subject, event.after) for event in made)


def own_acts(acts: Iterable[Act], events: Iterable[Event]) -> Sequence[Act]:
    """The acts of a whole log that were done in this file, without those that merges brought."""
    brought = {act for union in unions(events) for act in union.acts}
    return [act for act in acts if act.uid not in brought]


def standing(snapshot: Snapshot, subject: str, field: Field) -> Json:
    """The value of a register in a session, as the log writes it; None where it was never set."""
    if field is Field.NAME:
        return snapshot.people[subject].name if subject in snapshot.people else None
    if field is Field.DRAFT:
        return next((write_draft(draft) for draft in snapshot.drafts if draft.uid == subject), None)
    if field.value.startswith("detail."):
        detail = snapshot.details.get(DetailName(field.value.removeprefix("detail.")))
        return write_detail(detail) if detail else None
    if field in RECORDS:
        return write_record(snapshot.all_of(RECORDS[field]).get(subject))
    claim = snapshot.claims.get(subject)
    return _CLAIM_VALUE[field](claim) if claim else None


_CLAIM_VALUE: dict[Field, Callable[[Claim], Json]] = {
    Field.EXTENT: write_extent,
    Field.VERDICT: lambda claim: write_decision(claim.decision),
    Field.DISPOSITION: lambda claim: claim.disposition.value if claim.disposition else None,
    Field.NOTE: lambda claim: claim.note or None,
}
