"""Looking acts up in the log, newest first: only numbers are gathered, rows are read where somebody looks."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from workbench.model.event import Act, Event, Field
from workbench.model.log import Entry, Wanted
from workbench.model.records import RECORDS
from workbench.store import rows, shapes
from workbench.store.failures import damaged
from workbench.store.reading import named

Condition = tuple[str, list[str]]
"""A condition on a row of ``act``, and what its marks stand for."""

_RECORDS = ", ".join(f"'{field.value}'" for field in RECORDS)

_OF_CLAIM = f"""uid IN (
    SELECT act FROM event WHERE subject = ?
    UNION SELECT act FROM event WHERE field IN ({_RECORDS}) AND (instr(after, ?) OR instr(before, ?)))"""  # noqa: S608 - names are our own

_WITH_WORDS = "(named(name) OR uid IN (SELECT act FROM event WHERE told_of(subject) OR tells(after) OR tells(before)))"


def places(connection: sqlite3.Connection, wanted: Wanted) -> Sequence[int]:
    """The places of the acts that are wanted, the newest first.

    Without a wish that is a range, as the log has no gaps; with words every event is looked at, which takes half a
    second for 200,000.
    """
    conditions = list(_conditions(connection, wanted))
    if not conditions:
        last = connection.execute("SELECT max(place) FROM act").fetchone()[0]
        return range(last or 0, 0, -1)
    statement = f"SELECT place FROM act WHERE {' AND '.join(one for one, _ in conditions)} ORDER BY place DESC"  # noqa: S608 - our own conditions
    return [
        place for (place,) in connection.execute(statement, [value for _, values in conditions for value in values])
    ]


def _conditions(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[Condition]:
    if wanted.person:
        yield "person = ?", [wanted.person]
    if wanted.name:
        yield "name = ?", [wanted.name.value]
    if wanted.claim:
        yield _OF_CLAIM, [wanted.claim] * 3
    if wanted.words:
        names = frozenset(name.value for name in wanted.named)
        connection.create_function("named", 1, names.__contains__)
        connection.create_function("told_of", 1, wanted.claims.__contains__)
        connection.create_function("tells", 1, teller(wanted.words))
        yield _WITH_WORDS, []


def teller(words: str) -> Callable[[str], bool]:
    """Whether a JSON cell holds words in one of its texts, in any case; the names of its fields are no texts."""
    folded = words.casefold()
    spelled = json.dumps(folded, ensure_ascii=False)[1:-1]

    def tells(cell: str) -> bool:
        return spelled in cell.casefold() and any(folded in text.casefold() for text in _texts(json.loads(cell)))

    return tells


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from _texts(one)
        case dict():
            for one in value.values():
                yield from _texts(one)


def entries(connection: sqlite3.Connection, wanted: Sequence[int], brought: Collection[str]) -> tuple[Entry, ...]:
    """The acts at some places, in the order in which these are given, each with the first events of it.

    ``brought`` are the acts that merges brought. Raises UserError for a row that this program cannot have written.
    """
    return tuple(_entry(connection, row, brought) for row in acts_at(connection, wanted))


def _entry(connection: sqlite3.Connection, row: rows.Row, brought: Collection[str]) -> Entry:
    act = act_of(row)
    first = connection.execute("SELECT * FROM event WHERE act = ? ORDER BY place LIMIT ?", [act.uid, _FIRST])
    events = tuple(event_of(one) for one in named(first))
    (count,) = connection.execute("SELECT count(*) FROM event WHERE act = ?", [act.uid]).fetchone()
    return Entry(row["place"], act, events, count, act.uid in brought)


_FIRST = 12
"""How many of an act's events are read to tell what it did."""


def act_of(row: rows.Row) -> Act:
    """An act that is shown. Raises UserError for one that this program cannot have written."""
    if not shapes.is_act(tuple(row.values())):
        raise damaged(f"Act {row['place']} of the log is not one that this program writes.")
    return rows.read_act(row)


def event_of(row: rows.Row) -> Event:
    """An event that is shown or undone. Its values are looked at now: all of them would double the opening's time."""
    values = shapes.event_values(tuple(row.values()))
    if values is None:
        raise damaged(f"Event {row['place']} of the log is not one that this program writes.")
    before, after, parents = values
    known = (row["uid"], row["act"], row["ordinal"], row["subject"], Field(row["field"]))
    return Event(*known, before, after, tuple(parents))


def acts_at(connection: sqlite3.Connection, wanted: Sequence[int]) -> Iterator[rows.Row]:
    """The rows of the acts at some places, in the order in which these are given."""
    marks = ", ".join("?" * len(wanted))
    statement = f"SELECT * FROM act WHERE place IN ({marks})"  # noqa: S608 - marks only
    by_place = {row["place"]: row for row in named(connection.execute(statement, wanted))}
    return (by_place[place] for place in wanted)


Cells = tuple[str, str, str, str]
"""An event as the file keeps it, as far as folding needs it: act, subject, field, and the value after it."""


def cells_until(connection: sqlite3.Connection, place: int) -> list[Cells]:
    """What the acts up to a place have set, oldest first; unread, as reading 200,000 values takes seconds.

    The events of the log stand in the order of its acts, so all before the first one of a later act are meant.
    """
    later = connection.execute(_FIRST_LATER, [place]).fetchone()
    statement = "SELECT act, subject, field, after FROM event WHERE ? IS NULL OR place < ? ORDER BY place"
    return connection.execute(statement, list(later or (None,)) * 2).fetchall()


_FIRST_LATER = (
    "SELECT event.place FROM act CROSS JOIN event ON event.act = act.uid WHERE act.place > ?"
    " ORDER BY act.place, event.place LIMIT 1"
)


def folding(cells: Cells) -> Event:
    """The event of some cells, to be folded and nothing else: it has no identity, and nothing stood before it."""
    act, subject, field, after = cells
    return Event("", act, 0, subject, Field(field), None, json.loads(after))
