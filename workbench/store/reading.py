"""Reading a session out of the tables of a proved file."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence

from workbench.model.event import Act, Event, Trace
from workbench.model.record import Record
from workbench.model.records import FIELD_OF
from workbench.model.snapshot import Person, Snapshot, in_text_order
from workbench.store import registers, rows
from workbench.store.failures import damaged
from workbench.store.registers import Cells
from workbench.store.rows import Row


def found(connection: sqlite3.Connection, statement: str, parameters: Sequence[str] = ()) -> Iterator[Row]:
    """The rows that a reading statement finds, as objects of names and values."""
    return named(connection.execute(statement, parameters))


def named(cursor: sqlite3.Cursor) -> Iterator[Row]:
    """What a statement found, as objects of names and values."""
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, cells, strict=True)) for cells in cursor)


def cells(connection: sqlite3.Connection) -> Cells:
    """The readable tables, each read once: to be compared with the log, and to make a session of."""
    return {table: cursor.fetchall() for table, cursor in _passing_cells(connection).items()}


def _passing_cells(connection: sqlite3.Connection) -> dict[str, sqlite3.Cursor]:
    """The same, to be gone through once: keeping the rows of a long session takes as long as reading them."""
    return {table: connection.execute(registers.selecting(table)) for table in registers.COLUMNS}


def snapshot(connection: sqlite3.Connection, read: Cells | None = None) -> Snapshot:
    """The session as the tables tell it, whose cells may be ``read`` already.

    Raises UserError or ValueError, KeyError, TypeError for what is no session.
    """
    session = next(iter(found(connection, "SELECT uid, created FROM session")))
    read = read or _passing_cells(connection)
    told = {table: _named_cells(table, some) for table, some in read.items()}
    drafts = tuple(rows.read_draft(row) for row in told["draft"])
    if not drafts:
        raise damaged("The session file holds no article.")
    decisions = {row[0]: rows.decision_of(row) for row in read["decision"]}
    claims = (rows.claim_of(row, decisions.get(row[0])) for row in read["claim"])
    details = (rows.read_detail(row) for row in told["detail"])
    return Snapshot(
        session=session["uid"],
        created=session["created"],
        drafts=drafts,
        details={detail.name: detail for detail in details},
        people={row["uid"]: Person(row["uid"], row["name"]) for row in told["person"]},
        claims=in_text_order({claim.uid: claim for claim in claims}),
        records={kind: records for kind, field in FIELD_OF.items() if (records := _records(kind, told[field.value]))},
    )


def _named_cells(table: str, some: Iterable[registers.Row]) -> Iterator[Row]:
    names = registers.COLUMNS[table]
    return (dict(zip(names, cells, strict=True)) for cells in some)


def _records(kind: type[Record], told: Iterable[Row]) -> dict[str, Record]:
    return {row["uid"]: rows.read_a_record(kind, row) for row in told}


def draft_fault(connection: sqlite3.Connection, tables: Snapshot) -> str:
    """The first draft whose text has another SHA-256 than the file says."""
    kept = dict(connection.execute("SELECT uid, sha256 FROM draft"))
    wrong = next((draft for draft in tables.drafts if draft.sha256 != kept[draft.uid]), None)
    return f"The text of draft “{wrong.name or wrong.uid}” is not what was written." if wrong else ""


def anchor_fault(tables: Snapshot) -> str:
    """The first claim whose words do not stand where it says, or whose findings lie outside the text."""
    texts = {draft.uid: draft.text for draft in tables.drafts}
    for number, claim in enumerate(tables.claims.values(), 1):
        text, span = texts.get(claim.draft, ""), claim.span
        if not 0 <= span.start < span.end <= len(text) or text[span.start : span.end] != claim.quote:
            return f"Claim {number} (“{claim.quote[:40]}…”) does not stand where it should."
    return ""


def acts(connection: sqlite3.Connection) -> Iterator[Act]:
    """Every act, oldest first."""
    return (rows.act_of(cells) for cells in connection.execute(rows.ACT_CELLS))


def traces(connection: sqlite3.Connection) -> Iterator[Trace]:
    """What undo goes by, of every act, oldest first."""
    return (rows.trace_of(cells) for cells in connection.execute(rows.TRACE_CELLS))


def brought(connection: sqlite3.Connection) -> frozenset[str]:
    """The acts that merges brought, as ``fold.effective`` tells them: a union bears the uid of its merge's act.

    A rescue keeps that uid as the target of the act that it put in the place of a broken one.
    """
    found: set[str] = set()
    for act, after in connection.execute(_UNIONS):
        if act not in found:
            found.update((json.loads(after) or {"acts": ()})["acts"])
    return frozenset(found)


_UNIONS = (
    "SELECT act, after FROM event WHERE field = 'union' AND subject IN"
    " (SELECT CASE name WHEN 'session.merge' THEN uid ELSE target END FROM act"
    " WHERE name IN ('session.merge', 'session.rescue')) ORDER BY place"
)


def last_person(connection: sqlite3.Connection) -> str:
    """The uid of whoever did the last act in this file, or empty; acts that a merge brought were done in another."""
    elsewhere = brought(connection)
    acts = connection.execute("SELECT uid, person FROM act ORDER BY place DESC")
    return next((str(person) for uid, person in acts if uid not in elsewhere), "")


def events(connection: sqlite3.Connection) -> Iterator[Event]:
    """Every event of the log, oldest first."""
    return (rows.read_event(row) for row in found(connection, "SELECT * FROM event ORDER BY place"))


def dismissed_by(connection: sqlite3.Connection, person: str) -> frozenset[str]:
    """The claims that a person ever dismissed; of a dismissal that stands only the log knows whose it is."""
    return frozenset(str(uid) for (uid,) in connection.execute(_DISMISSED, [person]))


_DISMISSED = (
    "SELECT DISTINCT event.subject FROM act JOIN event ON event.act = act.uid"
    " WHERE act.person = ? AND event.field = 'claim.disposition' AND event.after <> 'null'"
)


def unread(connection: sqlite3.Connection) -> Callable[[], tuple[list[Act], list[Event]]]:
    """The whole log, fetched but not made sense of: the function that does so touches the file no more."""
    acts = connection.execute(rows.ACT_CELLS).fetchall()
    events = connection.execute(rows.EVENT_CELLS).fetchall()
    return lambda: ([rows.act_of(cells) for cells in acts], [rows.event_of(cells) for cells in events])
