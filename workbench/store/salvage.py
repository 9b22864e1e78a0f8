"""What can be read of a damaged session: rows whose hash fits, wherever in the file they lie."""

import json
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from workbench.errors import UserError
from workbench.model.event import Act, Event, Field
from workbench.store import gate, pages, proof, quarantine, registers, rows, shapes
from workbench.store.failures import UNREADABLE
from workbench.store.registers import Key, Row

SECONDS = 60.0
"""The longest that one file is searched."""

_EVENT, _ACT, _DRAFT, _CLAIM = 10, 12, 10, 12
"""How many columns the tables have; a row of the log has its number for the first, which a record leaves out."""

_OLD_ACT, _OLD_CLAIM = 11, 11
"""The same for an act of a file before version 3, which has no chain: its own hash stands in; and for a claim of one
before version 4, which has no cues."""

_WIDTHS = frozenset((_EVENT, _ACT, _OLD_ACT, _DRAFT, _CLAIM, _OLD_CLAIM))

_DRAFT_CELLS = ("uid", "place", "sha256", "text", "blocks", "name", "format", "encoding", "revisions", "notices")
_CLAIM_CELLS = (
    *("uid", "draft", "start", "end", "quote", "kinds", "figures", "attributions", "origin", "disposition", "note"),
    "cues",
)


@dataclass
class Salvage:
    """What was found. Events and acts are by their place in the log; ``tables`` holds drafts and extents unproved.

    An event's hash fits; an act's has yet to be compared, as it is over those of its events.
    """

    events: dict[int, Event] = field(default_factory=dict)
    acts: dict[int, tuple[Act, str]] = field(default_factory=dict)
    tables: dict[Key, str] = field(default_factory=dict)
    last: int = 0


def salvage(path: Path) -> Salvage:
    """Reads a damaged session file; it stays as it is. Raises UserError where it cannot be read at all."""
    found, doubtful = Salvage(), []
    deadline = time.monotonic() + SECONDS
    for data in _versions(path):
        for place, cells in pages.records(data, _WIDTHS, deadline):
            with suppress(*UNREADABLE):
                doubtful += _take(found, place, cells)
    for row in doubtful:
        _mend(found, row)
    return found


def _versions(path: Path) -> Iterator[bytes]:
    """The file's bytes, and those that it has once a journal is played back."""
    gate.header_of(path)
    quarantine.expect_size(path)
    yield path.read_bytes()
    if not gate.left_behind(path):
        return
    with suppress(UserError), quarantine.private_copy(path) as connection:
        connection.set_authorizer(None)
        yield connection.serialize()


def _take(found: Salvage, place: int, cells: tuple[object, ...]) -> list[Row]:
    """Takes a record in; returns it where it is an event whose hash does not fit."""
    if cells[0] is None and len(cells) == _EVENT:
        row = (place, *cells[1:])
        found.last = max(found.last, place)
        if proof.event_hash(row) != row[9]:
            return [row]
        _keep(found, row)
    elif cells[0] is None:
        row = (place, *cells[1:], *cells[-1:])[:_ACT]
        if shapes.is_act(row):
            found.acts[place] = (rows.read_act(_named(proof.ACTS, row)), str(row[10]))
    elif len(cells) == _DRAFT:
        _keep_table(found, "draft", dict(zip(_DRAFT_CELLS, cells, strict=True)))
    else:
        _keep_table(found, "claim", dict(zip(_CLAIM_CELLS, (*cells, "[]")[:_CLAIM], strict=True)))
    return []


def _keep(found: Salvage, row: Row) -> None:
    if shapes.is_event(row):
        found.events[row[0]] = rows.read_event(_named(proof.EVENTS, row))


def _named(statement: str, row: Row) -> dict[str, object]:
    names = statement.removeprefix("SELECT ").partition(" FROM")[0].split(", ")
    return dict(zip(names, row, strict=True))


def _keep_table(found: Salvage, table: str, cells: dict[str, object]) -> None:
    """A draft or claim of the readable tables, in the words of the log; it has no hash of its own."""
    names = registers.COLUMNS[table]
    for key, value in registers.of_table(table, [tuple(cells[name] for name in names)]):
        if shapes.is_uid(key[0]) and shapes.value_fits(Field(key[1]), json.loads(value)):
            found.tables[key] = value


def _mend(found: Salvage, row: Row) -> None:
    """The log and the tables hold a draft and a claim's extent twice: where the one mends the other, the hash fits."""
    value = found.tables.get((row[4], row[5]))
    if value is not None and row[0] not in found.events:
        mended = (*row[:7], value, *row[8:])
        if proof.event_hash(mended) == row[9]:
            _keep(found, mended)
