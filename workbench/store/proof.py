"""Proving a session file: nothing of it is believed before it was compared with what it must be.

Accidents are found, not forgery: who can write a hash can write another. A file from somebody else is therefore also
looked at value by value (``quarantine``).
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.errors import UserError
from workbench.model.event import Trace, chained
from workbench.store import reading, registers, rows
from workbench.store.failures import damaged
from workbench.store.registers import Cells, Row, Standing

EVENTS = "SELECT place, uid, act, ordinal, subject, field, before, after, parents, hash FROM event ORDER BY place"
_LINKS = "SELECT place, act, ordinal, hash FROM event ORDER BY place"
ACTS = (
    "SELECT place, uid, replica, sequence, person, at, name, turn, target, continues, hash, chain FROM act"
    " ORDER BY place"
)


@dataclass(frozen=True, slots=True)
class ProvedRows:
    """What a proof reads on its way: what undo goes by, and the rows of the readable tables."""

    traces: list[Trace]
    cells: Cells


def prove(connection: sqlite3.Connection) -> ProvedRows:
    """Proves integrity, log and tables. Raises UserError that names the first fault, or an sqlite3.Error."""
    expect_none(integrity_fault(connection) or reference_fault(connection))
    return prove_rows(connection)


def prove_rows(connection: sqlite3.Connection) -> ProvedRows:
    """Proves the log, and the readable tables by the log. Raises as ``prove`` does."""
    standing = Standing()
    expect_none(events_fault(connection, standing))
    traces = [rows.trace_of((row[1], row[4], *row[6:10])) for row in linked(proved_acts(connection))]
    cells = reading.cells(connection)
    expect_none(tables_fault(connection, standing, cells))
    return ProvedRows(traces, cells)


def expect_none(fault: str) -> None:
    """Raises UserError where a proof found a fault."""
    if fault:
        raise damaged(fault)


def integrity_fault(connection: sqlite3.Connection, *, whole: bool = False) -> str:
    """SQLite's own full check: a few milliseconds for a session, a second for one of 200 MB.

    Where files are stored, only the tables that tell the session are checked: half a gigabyte of evidence would take
    seconds, and its bytes are proved by their hash whenever they are read.
    """
    for check in _WHOLE if whole else _integrity_checks(connection):
        if connection.execute(check).fetchone()[0] != "ok":
            return "The session file is damaged."
    return ""


def reference_fault(connection: sqlite3.Connection) -> str:
    """SQLite's own look for rows that point to rows that are not there."""
    return _ORPHANS if connection.execute("PRAGMA foreign_key_check").fetchone() else ""


_ORPHANS = "The session file is damaged: rows point to rows that are not there."
_WHOLE = ["PRAGMA integrity_check(1)"]


def _integrity_checks(connection: sqlite3.Connection) -> list[str]:
    has_files = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'content'").fetchone()
    if not has_files or not connection.execute("SELECT 1 FROM content LIMIT 1").fetchone():
        return _WHOLE
    return [f'PRAGMA integrity_check("{table}")' for table in (*registers.COLUMNS, "session", "act", "event")]


def expect_schema(connection: sqlite3.Connection, ours: frozenset[Row]) -> None:
    """Compares the schema word for word with ours. Raises UserError: "foreign" for parts that no session has."""
    found = set(schema(connection))
    if found == ours:
        return
    strange, missing = sorted(found - ours), ours - found
    if missing:
        raise damaged("Parts of the session file's schema are missing or altered.")
    text = f"The file holds “{str(strange[0][1])[:40]}”, which is not part of a session file."
    hint = "Ask whoever sent it for a file as Claim Workbench wrote it; nothing in this one ran."
    raise UserError("foreign", text, hint)


def log_fault(connection: sqlite3.Connection, standing: Standing) -> str:
    """The first event or act that is not what was written, or is missing between others."""
    return events_fault(connection, standing) or _fault_of(proved_acts(connection))


def chain_fault(acts: Iterable[Row]) -> str:
    """The first act that does not follow on those before it, of rows in the order of ``ACTS``."""
    return _fault_of(linked(acts))


def _fault_of(proof: Iterator[Row]) -> str:
    try:
        for _ in proof:
            pass
    except UserError as error:
        return error.text
    return ""


def events_fault(connection: sqlite3.Connection, standing: Standing) -> str:
    """The first event that is not what was written, or before which one is missing; ``standing`` learns what they set.

    That every event belongs to its act, ``proved_acts`` tells.
    """
    for place, row in enumerate(connection.execute(EVENTS), 1):
        if event_hash(row) != row[9]:
            return f"Event {row[0]} of the log ({row[5]}) is not what was written."
        if row[0] != place:
            return _missing_before(row[0])
        standing.take(row[2], row[4], row[5], row[7])
    return ""


def proved_acts(connection: sqlite3.Connection) -> Iterator[Row]:
    """The acts, in the order of ``ACTS``, each when it is proved by the hashes that its events have.

    That an event's hash is its own, ``events_fault`` tells, which another process can do at the same time. Acts and
    hashes are read side by side: the events of an act stand together, and in the order of the acts. Raises UserError at
    what is not what was written, or is missing.
    """
    links = connection.execute(_LINKS)
    link = next(links, None)
    for expected, row in enumerate(connection.execute(ACTS), 1):
        hashes: list[str] = []
        while link is not None and link[1] == row[1]:
            if link[2] != len(hashes):
                raise damaged(_missing_before(link[0]))
            hashes.append(link[3])
            link = next(links, None)
        if row[0] != expected or act_hash(row, hashes) != row[10]:
            raise damaged(_missing_before(link[0]) if link and link[2] else _act_fault(connection, row, hashes))
        yield row
    if link is not None:
        raise damaged(f"Event {link[0]} of the log stands among those of another act.")


def linked(acts: Iterable[Row]) -> Iterator[Row]:
    """Acts in the order of ``ACTS``, each when it is proved to follow on those before it; see ``chained``.

    Raises UserError at the first that does not.
    """
    chain = ""
    for row in acts:
        chain = chained(chain, row[10])
        if chain != row[11]:
            told = "one before it was removed, put in or moved, or it is itself not where it was written"
            raise damaged(f"The log is broken at act {row[0]} ({row[6]}): {told}.")
        yield row


def _missing_before(place: int) -> str:
    return f"Before event {place} of the log something is missing."


def _act_fault(connection: sqlite3.Connection, row: Row, hashes: Sequence[str]) -> str:
    """What is wrong with an act that does not fit the events found in its place, or has another place itself."""
    if act_hash(row, hashes) == row[10]:
        return f"Before act {row[0]} of the log something is missing."
    (there,) = connection.execute("SELECT count(*) FROM event WHERE act = ?", [row[1]]).fetchone()
    if there != len(hashes):
        return f"The events of act {row[0]} of the log ({row[6]}) stand in another place than the act."
    return f"Act {row[0]} of the log ({row[6]}) is not what was written."


def tables_fault(connection: sqlite3.Connection, standing: Standing, cells: Cells) -> str:
    """The first register that the log and the readable tables, whose ``cells`` these are, tell of differently.

    What both tell alike is taken out of ``standing``, so that nothing is left in the end.
    """
    told = standing.values
    drafts = [(subject, place) for place, subject in enumerate(_subjects_of_drafts(told))]
    for table, some in cells.items():
        for key, kept in registers.of_table(table, some):
            if told.pop(key, None) != kept:
                return _differ(key[1])
    if told:
        return _differ(next(iter(told))[1])
    if _drafts(connection) != drafts:
        return "The log and the tables of the session file differ (order of the drafts)."
    return session_fault(connection) or _orphan_fault(connection)


def _orphan_fault(connection: sqlite3.Connection) -> str:
    """A decision on a claim, or in a draft, that is not there: at an opening, ``reference_fault`` would take too long.

    That an event has its act, the log's proof tells, and that a claim has its draft, that of its anchor.
    """
    return _ORPHANS if connection.execute(_ORPHAN).fetchone() else ""


_ORPHAN = (
    "SELECT 1 FROM decision WHERE claim NOT IN (SELECT uid FROM claim) OR draft NOT IN (SELECT uid FROM draft) LIMIT 1"
)


def _differ(where: str) -> str:
    return f"The log and the tables of the session file differ ({where})."


# What the hashes are over, as ``Event.hash`` and ``Act.hash_with`` make it, straight from the cells: that takes a fifth
# of the time. Nothing is escaped: uids, times and words from our lists never need it, and what would need it is damage.


def event_hash(row: Row) -> str:
    """The hash of an event from its cells, in the order of ``EVENTS``."""
    _, uid, act, ordinal, subject, field, before, after, parents, _ = row
    told = f'["{uid}","{act}",{ordinal},"{subject}","{field}",{before},{after},{parents}]'
    return hashlib.sha256(told.encode("utf-8")).hexdigest()


def act_hash(row: Row, event_hashes: Sequence[str]) -> str:
    """The hash of an act from its cells, in the order of ``ACTS``, and of its events' hashes."""
    uid, replica, sequence, person, at, name, turn, target, continues = row[1:10]
    listed = '"' + '","'.join(event_hashes) + '"' if event_hashes else ""
    told = f'["{uid}","{replica}",{sequence},"{person}","{at}","{name}","{turn}","{target}","{continues}",[{listed}]]'
    return hashlib.sha256(told.encode("utf-8")).hexdigest()


def session_fault(connection: sqlite3.Connection) -> str:
    """The session's uid is that of its first act, or of the act that this one stands for; so is its date."""
    first = connection.execute("SELECT ifnull(nullif(target, ''), uid), at FROM act ORDER BY place LIMIT 1").fetchall()
    kept = connection.execute("SELECT uid, created FROM session").fetchall()
    return "" if first == kept else "The session's identity or date is not what was written."


def _subjects_of_drafts(told: dict[registers.Key, str]) -> Iterator[str]:
    return (subject for subject, field in told if field == "draft")


def _drafts(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    return connection.execute("SELECT uid, place FROM draft ORDER BY place").fetchall()


def schema(connection: sqlite3.Connection) -> list[Row]:
    """The schema as SQLite itself keeps it, the indexes that it adds included."""
    return connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
