"""The session as text: what the log and what the readable tables say stands in each register.

A register's value is the canonical JSON that the log keeps. Tables and log are compared in this form because it takes
a tenth of the time that making values of 200,000 events would, and lets nothing through that the two do not share.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from json.encoder import encode_basestring
from typing import Any

from workbench.model.draft import DetailName
from workbench.model.event import Field
from workbench.model.record import Record, field_types
from workbench.model.records import RECORDS

Row = tuple[Any, ...]

Cells = Mapping[str, Iterable[Row]]
"""The rows of each readable table, their cells in the order of ``COLUMNS``."""

Key = tuple[str, str]
"""Subject and field. A detail's subject is empty: the last event speaks, whatever draft it was about."""

text = encode_basestring
"""A string as canonical JSON writes it."""

_OF_A_CLAIM = (Field.VERDICT.value, Field.DISPOSITION.value, Field.NOTE.value)
_DETAILS = frozenset(Field.of_detail(name).value for name in DetailName)
_EXTENT, _NOTE, _NAME, _UNION = Field.EXTENT.value, Field.NOTE.value, Field.NAME.value, Field.UNION.value
_PLAIN = frozenset((_EXTENT, *_OF_A_CLAIM))
_EMPTY = frozenset(("null", '""'))


class Standing:
    """What stands, event by event. ``values`` holds no register that is empty."""

    def __init__(self) -> None:
        self.values: dict[Key, str] = {}
        self._brought: set[str] = set()

    def take(self, act: str, subject: str, field: str, after: str) -> None:
        """Takes an event of the log into account, as ``fold.effective`` does: what a merge brought sets nothing."""
        if act in self._brought:
            return
        if field in _PLAIN and after not in _EMPTY:  # nearly all of a long log
            self.values[subject, field] = after
            return
        if field == _UNION and after != "null":
            self._brought.update(json.loads(after)["acts"])
        self.set(subject, field, after)

    def set(self, subject: str, field: str, after: str) -> None:
        """Sets a register: the last one stands, and a claim that goes takes everything with it."""
        key = ("" if field in _DETAILS else subject, field)
        if after != "null" and not (after == '""' and field == _NOTE):
            self.values[key] = after
        elif field == _NAME:
            self.values[key] = '""'
        else:
            self.values.pop(key, None)
        if field == _EXTENT and after == "null":
            for other in _OF_A_CLAIM:
                self.values.pop((subject, other), None)


COLUMNS = {
    "person": ("uid", "name"),
    "draft": ("uid", "blocks", "encoding", "format", "name", "notices", "revisions", "sha256", "text"),
    "detail": ("name", "found_in", "origin", "value"),
    "claim": (
        *("uid", "attributions", "cues", "draft", "end", "figures", "kinds", "origin", "quote", "start"),
        *("disposition", "note"),
    ),
    "decision": ("claim", "at", "draft", "person", "verdict"),
    **{field.value: ("uid", *(one.name for one in field_types(kind))) for field, kind in RECORDS.items()},
}
"""The columns of each readable table, its key first and then as canonical JSON orders the keys of an object."""


def selecting(table: str) -> str:
    """The statement that reads a readable table for the comparison; drafts in their order, others as they came."""
    columns = ", ".join(f'"{column}"' for column in COLUMNS[table])
    order = "place" if table == "draft" else "rowid"
    return f'SELECT {columns} FROM "{table}" ORDER BY {order}'  # noqa: S608 - names are our own


def of_table(table: str, rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
    """The registers that the rows of a readable table stand for. Raises TypeError for a value of another type."""
    return _OF[table](rows)


def _of_person(rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
    for uid, name in rows:
        yield (uid, _NAME), text(name)


def _of_draft(rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
    for uid, blocks, encoding, format, name, notices, revisions, sha256, words in rows:
        value = (
            f'{{"blocks":{blocks},"encoding":{text(encoding)},"format":{text(format)},"name":{text(name)},'
            f'"notices":{notices},"revisions":{revisions},"sha256":{text(sha256)},"text":{text(words)}}}'
        )
        yield (uid, Field.DRAFT.value), value


def _of_detail(rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
    for name, found_in, origin, value in rows:
        told = f'{{"origin":{text(origin)},"value":{text(value)},"where":{text(found_in)}}}'
        yield ("", f"detail.{name}"), told


def _of_claim(rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
    for uid, attributions, cues, draft, end, figures, kinds, origin, quote, start, disposition, note in rows:
        noted = "" if cues == "[]" else f'"cues":{cues},'
        value = (
            f'{{"attributions":{attributions},{noted}"draft":{text(draft)},"end":{end},"figures":{figures},'
            f'"kinds":{kinds},"origin":{text(origin)},"quote":{text(quote)},"start":{start}}}'
        )
        yield (uid, _EXTENT), value
        if disposition is not None:
            yield (uid, Field.DISPOSITION.value), text(disposition)
        if note != "":
            yield (uid, _NOTE), text(note)


def _of_decision(rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
    for claim, at, draft, person, verdict in rows:
        value = f'{{"at":{text(at)},"draft":{text(draft)},"person":{text(person)},"verdict":{text(verdict)}}}'
        yield (claim, Field.VERDICT.value), value


def _of_records(field: Field, kind: type[Record]) -> Callable[[Iterable[Row]], Iterator[tuple[Key, str]]]:
    types = field_types(kind)

    def of_records(rows: Iterable[Row]) -> Iterator[tuple[Key, str]]:
        for uid, *cells in rows:
            told = ",".join(
                f'"{one.name}":{_WRITTEN.get(one.type, text)(cell)}' for one, cell in zip(types, cells, strict=True)
            )
            yield (uid, field.value), f"{{{told}}}"

    return of_records


_WRITTEN: dict[type, Callable[[Any], str]] = {tuple: str, int: str, bool: lambda cell: "true" if cell else "false"}
"""How the cell of a type stands in canonical JSON; any other is a string."""

_OF = {
    "person": _of_person,
    "draft": _of_draft,
    "detail": _of_detail,
    "claim": _of_claim,
    "decision": _of_decision,
    **{field.value: _of_records(field, kind) for field, kind in RECORDS.items()},
}
