"""Proving a session file: nothing of it is believed before it was compared with what it must be.

Accidents are found, not forgery: who can write a hash can write another. A file from somebody else is therefore also
looked at value by value (``quarantine``).
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from workbench.errors import UserError
from workbench.model.event import chained
from workbench.store import registers
from workbench.store.failures import damaged
from workbench.store.registers import Standing

Row = tuple[Any, ...]

EVENTS = "SELECT place, uid, act, ordinal, subject, field, before, after, parents, hash FROM event ORDER BY place"
ACTS = (
    "SELECT place, uid, replica, sequence, person, at, name, turn, target, continues, hash, chain FROM act"
    " ORDER BY place"
)


def prove(connection: sqlite3.Connection) -> None:
    """Proves integrity, log and tables. Raises UserError that names the first fault, or an sqlite3.Error."""
    expect_none(integrity_fault(connection))
    prove_rows(connection)


def prove_rows(connection: sqlite3.Connection) -> list[Row]:
    """Proves the log, and the readable tables by the log; returns the rows of the acts. Raises as ``prove`` does."""
    standing, acts = Standing(), list[Row]()
    expect_none(log_fault(connection, standing, acts) or chain_fault(acts))
    expect_none(tables_fault(connection, standing))
    return acts


def expect_none(fault: str) -> None:
    """Raises UserError where a proof found a fault."""
    if fault:
        raise damaged(fault)


def integrity_fault(connection: sqlite3.Connection, *, whole: bool = False) -> str:
    """SQLite's own full check: a few milliseconds for a session, a quarter of a second for 124 MB.

    Where files are stored, only the tables that tell the session are checked: half a gigabyte of evidence would take
    seconds, and its bytes are proved by their hash whenever they are read.
    """
    for check in _WHOLE if whole else _integrity_checks(connection):
        if connection.execute(check).fetchone()[0] != "ok":
            return "The session file is damaged."
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    return "The session file is damaged: rows point to rows that are not there." if broken else ""


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


def log_fault(connection: sqlite3.Connection, standing: Standing, acts: list[Row] | None = None) -> str:
    """The first event or act that is not what was written, or is missing between others.

    On the way ``standing`` learns what stands in each register, and ``acts`` takes the rows in the order of ``ACTS``.
    """
    acts = [] if acts is None else acts
    hashes: dict[str, list[str]] = {}
    last = ""
    for expected, row in enumerate(connection.execute(EVENTS), 1):
        place, _, act, ordinal, subject, field, _, after, _, hash = row
        if event_hash(row) != hash:
            return f"Event {place} of the log ({field}) is not what was written."
        if act != last and act in hashes:
            return f"Event {place} of the log stands among those of another act."
        last = act
        siblings = hashes.setdefault(act, [])
        if place != expected or ordinal != len(siblings):
            return f"Before event {place} of the log something is missing."
        siblings.append(hash)
        standing.take(act, subject, field, after)
    order = iter(hashes)
    for expected, row in enumerate(connection.execute(ACTS), 1):
        if act_hash(row, hashes.get(row[1], ())) != row[10]:
            return f"Act {row[0]} of the log ({row[6]}) is not what was written."
        if row[0] != expected:
            return f"Before act {row[0]} of the log something is missing."
        if row[1] in hashes and next(order) != row[1]:
            return f"The events of act {row[0]} of the log ({row[6]}) stand in another place than the act."
        acts.append(row)
    return ""


def chain_fault(acts: Iterable[Row]) -> str:
    """The first act that does not follow on those before it, of rows in the order of ``ACTS``; see ``chained``."""
    chain = ""
    for row in acts:
        chain = chained(chain, row[10])
        if chain != row[11]:
            told = "one before it was removed, put in or moved, or it is itself not where it was written"
            return f"The log is broken at act {row[0]} ({row[6]}): {told}."
    return ""


def tables_fault(connection: sqlite3.Connection, standing: Standing) -> str:
    """The first register that the log and the readable tables tell of differently."""
    told = standing.values
    kept: dict[registers.Key, str] = {}
    for table in registers.COLUMNS:
        kept.update(registers.of_table(table, connection.execute(registers.selecting(table))))
    if told != kept:
        differing = next(key for key in (*told, *kept) if told.get(key) != kept.get(key))
        return f"The log and the tables of the session file differ ({differing[1]})."
    if _drafts(connection) != [(subject, place) for place, subject in enumerate(_subjects_of_drafts(told))]:
        return "The log and the tables of the session file differ (order of the drafts)."
    return session_fault(connection)


# What the hashes are over, as ``Event.hash`` and ``Act.hash_with`` make it, straight from the cells: that takes a fifth
# of the time. Nothing is escaped: uids, times and words from our lists never need it, and what would need it is damage.


def event_hash(row: Row) -> str:
    """The hash of an event from its cells, in the order of ``EVENTS``."""
    _, uid, act, ordinal, subject, field, before, after, parents, _ = row
    told = f'["{uid}","{act}",{ordinal},"{subject}","{field}",{before},{after},{parents}]'
    return hashlib.sha256(told.encode("utf-8")).hexdigest()


def act_hash(row: Row, event_hashes: Sequence[str]) -> str:
    """The hash of an act from its cells, in the order of ``ACTS``, and of its events' hashes."""
    _, uid, replica, sequence, person, at, name, turn, target, continues, *_ = row
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
