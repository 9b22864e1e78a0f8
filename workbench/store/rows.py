"""Rows of the session file's tables, and the values that they stand for."""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from workbench.model import codec
from workbench.model.claim import Claim, ClaimOrigin, Decision, Disposition, Kind, Verdict
from workbench.model.draft import Detail, DetailName, Draft, Span
from workbench.model.event import Act, ActName, Event, Field, Trace, Turn, canonical_json
from workbench.model.record import R, Record, field_types, read_record

Row = Mapping[str, Any]
T = TypeVar("T")

# Looked up rather than called: a long session has hundreds of thousands of acts.
_ACT_NAMES = {name.value: name for name in ActName}
_TURNS = {turn.value: turn for turn in Turn}
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_ORIGINS = {origin.value: origin for origin in ClaimOrigin}


def draft_row(draft: Draft, place: int) -> Row:
    """A row of ``draft``."""
    return {
        "uid": draft.uid,
        "place": place,
        "sha256": draft.sha256,
        "text": draft.text,
        "blocks": canonical_json(codec.write_blocks(draft.blocks)),
        "name": draft.name,
        "format": draft.format,
        "encoding": draft.encoding,
        "revisions": canonical_json(codec.write_revisions(draft.revisions)),
        "notices": canonical_json(list(draft.notices)),
    }


def read_draft(row: Row) -> Draft:
    """The draft of a row."""
    return Draft(
        uid=row["uid"],
        text=row["text"],
        blocks=codec.read_blocks(json.loads(row["blocks"])),
        name=row["name"],
        format=row["format"],
        encoding=row["encoding"],
        revisions=codec.read_revisions(json.loads(row["revisions"])),
        notices=tuple(json.loads(row["notices"])),
    )


def detail_row(detail: Detail) -> Row:
    """A row of ``detail``."""
    return {
        "name": detail.name.value,
        "value": detail.value,
        "origin": detail.origin.value,
        "found_in": detail.where,
    }


def read_detail(row: Row) -> Detail:
    """The detail of a row."""
    value = {"value": row["value"], "origin": row["origin"], "where": row["found_in"]}
    return codec.read_detail(DetailName(row["name"]), value)


def claim_row(claim: Claim) -> Row:
    """A row of ``claim``; the decision has a table of its own."""
    return {
        "uid": claim.uid,
        "draft": claim.draft,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "kinds": canonical_json([kind.value for kind in claim.kinds]),
        "figures": canonical_json(codec.write_figures(claim.figures)),
        "attributions": canonical_json(codec.write_attributions(claim.attributions)),
        "origin": claim.origin.value,
        "disposition": claim.disposition.value if claim.disposition else None,
        "note": claim.note,
        "cues": canonical_json(codec.write_cues(claim.cues)),
    }


def claim_of(cells: tuple[Any, ...], decision: Decision | None) -> Claim:
    """The claim of a row, with its decision; the cells are in the order of ``registers.COLUMNS``."""
    uid, attributions, cues, draft, end, figures, kinds, origin, quote, start, disposition, note = cells
    return Claim(
        uid=uid,
        draft=draft,
        span=Span(start, end),
        quote=quote,
        kinds=_kinds(kinds),
        figures=_each(figures, codec.read_figures),
        attributions=_each(attributions, codec.read_attributions),
        cues=_each(cues, codec.read_cues),
        origin=_ORIGINS[origin],
        disposition=Disposition(disposition) if disposition else None,
        decision=decision,
        note=note,
    )


def _each(cell: str, read: Callable[[Any], tuple[T, ...]]) -> tuple[T, ...]:
    return () if cell == "[]" else read(_value(cell)[0])  # most claims have no attribution


_value = json.JSONDecoder().raw_decode
"""Reads a cell in half the time of ``loads``; what may follow the value is found when log and tables are compared."""


@lru_cache(maxsize=64)
def _kinds(cell: str) -> tuple[Kind, ...]:
    return tuple(Kind(kind) for kind in json.loads(cell))


def decision_row(claim: str, decision: Decision) -> Row:
    """A row of ``decision``."""
    return {
        "claim": claim,
        "verdict": decision.verdict.value,
        "person": decision.person,
        "at": decision.at,
        "draft": decision.draft,
    }


def decision_of(cells: tuple[Any, ...]) -> Decision:
    """The decision of a row; the cells are in the order of ``registers.COLUMNS``."""
    _claim, at, draft, person, verdict = cells
    return Decision(_VERDICTS[verdict], person, at, draft)


def record_row(record: Record) -> Row:
    """A row of the record's own table: its fields are columns, a list is JSON."""
    return {"uid": record.uid, **{one.name: _cell(getattr(record, one.name)) for one in field_types(type(record))}}


def _cell(value: Any) -> Any:
    match value:
        case tuple():
            return canonical_json(list(value))
        case bool():
            return int(value)
        case StrEnum():
            return value.value
    return value


def read_a_record(kind: type[R], row: Row) -> R:
    """The record of a row."""
    told = {one.name: _each(row[one.name], tuple) if one.type is tuple else row[one.name] for one in field_types(kind)}
    return read_record(kind, row["uid"], told)


def act_row(act: Act, hash: str, chain: str) -> Row:
    """A row of ``act``."""
    return {
        "uid": act.uid,
        "replica": act.replica,
        "sequence": act.sequence,
        "person": act.person,
        "at": act.at,
        "name": act.name.value,
        "turn": act.turn.value,
        "target": act.target,
        "continues": act.continues,
        "hash": hash,
        "chain": chain,
    }


ACT_CELLS = "SELECT uid, replica, sequence, person, at, name, turn, target, continues FROM act ORDER BY place"


def act_of(cells: tuple[Any, ...]) -> Act:
    """The act of the cells that ``ACT_CELLS`` selects; for a whole log, where objects of names would take as long."""
    uid, replica, sequence, person, at, name, turn, target, continues = cells
    return Act(uid, replica, sequence, person, at, _ACT_NAMES[name], _TURNS[turn], target, continues)


TRACE_CELLS = "SELECT uid, person, name, turn, target, continues FROM act ORDER BY place"


def trace_of(cells: tuple[Any, ...]) -> Trace:
    """What undo goes by, of the cells that ``TRACE_CELLS`` selects."""
    uid, person, name, turn, target, continues = cells
    return Trace(uid, person, _ACT_NAMES[name], _TURNS[turn], target, continues)


def read_act(row: Row) -> Act:
    """The act of a row."""
    return Act(
        uid=row["uid"],
        replica=row["replica"],
        sequence=row["sequence"],
        person=row["person"],
        at=row["at"],
        name=_ACT_NAMES[row["name"]],
        turn=_TURNS[row["turn"]],
        target=row["target"],
        continues=row["continues"],
    )


EVENT_CELLS = "SELECT uid, act, ordinal, subject, field, before, after, parents FROM event ORDER BY place"


def event_of(cells: tuple[Any, ...]) -> Event:
    """The event of the cells that ``EVENT_CELLS`` selects."""
    uid, act, ordinal, subject, field, before, after, parents = cells
    told = json.loads(before), json.loads(after), tuple(json.loads(parents))
    return Event(uid, act, ordinal, subject, Field(field), *told)


def event_row(event: Event) -> Row:
    """A row of ``event``."""
    return {
        "uid": event.uid,
        "act": event.act,
        "ordinal": event.ordinal,
        "subject": event.subject,
        "field": event.field.value,
        "before": canonical_json(event.before),
        "after": canonical_json(event.after),
        "parents": canonical_json(list(event.parents)),
        "hash": event.hash,
    }


def read_event(row: Row) -> Event:
    """The event of a row."""
    return Event(
        uid=row["uid"],
        act=row["act"],
        ordinal=row["ordinal"],
        subject=row["subject"],
        field=Field(row["field"]),
        before=json.loads(row["before"]),
        after=json.loads(row["after"]),
        parents=tuple(json.loads(row["parents"])),
    )
