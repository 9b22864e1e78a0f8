"""The shape of every value that a session may hold: types, lengths, words from a list, and places inside the text."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from workbench.model import record
from workbench.model.claim import Claim, ClaimOrigin, Disposition, Figure, FigureType, Kind, OtherCue, Speech, Verdict
from workbench.model.draft import BlockKind, DetailName, Origin, Span
from workbench.model.event import ActName, Field, Turn, canonical_json
from workbench.model.records import RECORDS
from workbench.model.snapshot import Snapshot
from workbench.store import proof


@dataclass(frozen=True, slots=True)
class Text:
    """A string of at most so many characters, that a pattern matches where there is one."""

    longest: int
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Each:
    """A list, of at most so many, in which everything has one shape."""

    shape: Any
    most: int


@dataclass(frozen=True, slots=True)
class Either:
    """One of several shapes."""

    shapes: tuple[Any, ...]


_UID = Text(32, "[0-9a-f]{32}")
_UID_OR_NONE = Text(32, "(?:[0-9a-f]{32})?")
_HASH = Text(64, "[0-9a-f]{64}")
_TIME = Text(40, r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z")
_NAME = Text(1_000)
_LINE = Text(20_000)
_LONG = Text(20_000_000)
_SPANS = Each((int, int), 100_000)

_OF_TEXT = {
    record.UID: _UID_OR_NONE,
    record.SHA256: Text(64, "(?:[0-9a-f]{64})?"),
    record.TIME: Text(40, f"(?:{_TIME.pattern})?"),
    record.LONG: _LONG,
    "": _LINE,
}
"""What narrows a field of a record that is a string."""
_LISTS = {record.LONG: Each(_LONG, 1_000_000), "": Each(_LINE, 10_000)}
"""The same for one that is a list of strings."""


def _of_record(kind: type[record.Record]) -> dict[str, Any]:
    return {one.name: _of_field(one) for one in record.field_types(kind)}


def _of_field(one: record.FieldType) -> Any:
    if one.type is str:
        return _OF_TEXT[one.of]
    return _LISTS[one.of] if one.type is tuple else one.type


_FIGURE = {"start": int, "end": int, "type": FigureType, "rule": _NAME}
_ATTRIBUTION = {
    "cue": _SPANS,
    "source": _SPANS,
    "content": _SPANS,
    "speaker": _LINE,
    "speech": Speech,
    "rule": _NAME,
    "resolved_by": _NAME,
}
_EXTENT = {
    "draft": _UID,
    "start": int,
    "end": int,
    "quote": _LONG,
    "kinds": Each(Kind, 10),
    "figures": Each(_FIGURE, 100_000),
    "attributions": Each(_ATTRIBUTION, 100_000),
    "origin": ClaimOrigin,
}
_CUE = {"start": int, "end": int, "rule": _NAME}
_DRAFT = {
    "text": _LONG,
    "blocks": Each((BlockKind, int, int), 1_000_000),
    "name": _NAME,
    "format": _NAME,
    "encoding": _NAME,
    "revisions": {"insertions": int, "deletions": int, "moves": int, "comments": int},
    "notices": Each(_LINE, 1_000),
    "sha256": _HASH,
}
_DETAIL = {"value": _LINE, "origin": Origin, "where": _LINE}

_REGISTERS: dict[Field, Any] = {
    Field.NAME: _NAME,
    Field.DRAFT: _DRAFT,
    Field.EXTENT: Either((_EXTENT, {**_EXTENT, "cues": Each(_CUE, 100_000)})),
    Field.DISPOSITION: Disposition,
    Field.VERDICT: {"verdict": Verdict, "person": _UID, "at": _TIME, "draft": _UID},
    Field.NOTE: _LONG,
    **{Field.of_detail(name): _DETAIL for name in DetailName},
    **{field: _of_record(kind) for field, kind in RECORDS.items()},
}
"""The shape of each register's value; it can also be None."""

_EVENT = (int, _UID, _UID, int, _UID, Field, _LONG, _LONG, _LONG, _HASH)
_ACT = (int, _UID, _UID, int, _UID, _TIME, ActName, Turn, _UID_OR_NONE, _UID_OR_NONE, _HASH, _HASH)
_LARGEST_NUMBER = 1 << 53


def fits(value: Any, shape: Any) -> bool:
    """Whether a value, as JSON or SQLite gives it, has a shape."""
    match shape:
        case Text(longest, pattern):
            return type(value) is str and len(value) <= longest and (not pattern or _matches(pattern, value))
        case Each(inner, most):
            return type(value) is list and len(value) <= most and all(fits(one, inner) for one in value)
        case Either(shapes):
            return any(fits(value, one) for one in shapes)
        case dict():
            return type(value) is dict and value.keys() == shape.keys() and _all_fit(value, shape)
        case tuple():
            pairs = zip(value, shape, strict=False) if type(value) in (list, tuple) else ()
            return type(value) in (list, tuple) and len(value) == len(shape) and all(fits(*pair) for pair in pairs)
    if shape is bool:
        return type(value) is bool
    if issubclass(shape, StrEnum):
        return type(value) is str and value in shape._value2member_map_
    return type(value) is int and 0 <= value <= _LARGEST_NUMBER


def _all_fit(value: dict[str, Any], shape: dict[str, Any]) -> bool:
    return all(fits(value[key], inner) for key, inner in shape.items())


def _matches(pattern: str, value: str) -> bool:
    return re.fullmatch(pattern, value, re.ASCII) is not None


def row_fault(connection: sqlite3.Connection) -> str:
    """The first act or event with a value that no session holds; the readable tables are compared with the log."""
    for row in connection.execute(proof.ACTS):
        if not is_act(row):
            return f"Act {_number(row)} of the log is not one that this program writes."
    for row in connection.execute(proof.EVENTS):
        if not is_event(row):
            return f"Event {_number(row)} of the log is not one that this program writes."
    return ""


def _number(row: Sequence[Any]) -> int:
    return row[0] if type(row[0]) is int else 0


def is_act(row: Sequence[Any]) -> bool:
    """Whether the cells, in the order of ``proof.ACTS``, can be an act's."""
    return fits(row, _ACT)


def is_event(row: Sequence[Any]) -> bool:
    """Whether the cells, in the order of ``proof.EVENTS``, can be an event's."""
    return event_values(row) is not None


def event_values(row: Sequence[Any]) -> tuple[Any, Any, list[str]] | None:
    """What an event sets, from what to what, and its parents, from its cells; None where they can be no event's."""
    if not fits(row, _EVENT):
        return None
    before, after, parents = (_value(cell) for cell in row[6:9])
    field = Field(row[5])
    fit = value_fits(field, before) and value_fits(field, after) and fits(parents, Each(_UID, 10_000))
    return (before, after, parents) if fit else None


def is_uid(value: Any) -> bool:
    """Whether a value can be the identity of something."""
    return fits(value, _UID)


def value_fits(field: Field, value: Any) -> bool:
    """Whether a value can stand in a register; None can in each."""
    return value is None or fits(value, _REGISTERS[field])


def _value(cell: str) -> Any:
    """The value of a JSON cell, or something that fits nowhere where it is not written as we write it."""
    value = json.loads(cell)
    return value if canonical_json(value) == cell else object()


def range_fault(snapshot: Snapshot) -> str:
    """The first finding or block that lies outside its draft's text."""
    lengths = {draft.uid: len(draft.text) for draft in snapshot.drafts}
    for draft in snapshot.drafts:
        if not _inside([block.span for block in draft.blocks], lengths[draft.uid]):
            return "A part of the article lies outside its text."
    for number, claim in enumerate(snapshot.claims.values(), 1):
        if not _inside(_found_in(claim), lengths[claim.draft]):
            return f"What was found in claim {number} lies outside the text."
    return ""


def _found_in(claim: Claim) -> Iterator[Span | Figure | OtherCue]:
    yield from claim.figures
    yield from claim.cues
    for one in claim.attributions:
        yield from (*one.cue, *one.source, *one.content)


def _inside(spans: Iterable[Span | Figure | OtherCue], length: int) -> bool:
    return all(0 <= span.start <= span.end <= length for span in spans)
