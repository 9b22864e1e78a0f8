"""Proving a session file: the first thing wrong with it is named, in the order of how much it would explain."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.event import Act, Event
from workbench.model.evidence import StoredFile
from workbench.model.fold import replay
from workbench.model.log import Entry, Wanted
from workbench.model.snapshot import Snapshot
from workbench.store import contents, gate, log, migrations, proof, quarantine, reading, rows, shapes
from workbench.store.failures import UNREADABLE, damaged
from workbench.store.proving import proved_tables
from workbench.store.registers import Standing

STORED_FILES = "stored files"
"""The check of the evidence's bytes, the only one that a session can be read without."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked: ``fault`` is empty where it holds, else a sentence that names the first fault."""

    name: str
    fault: str = ""


def check(path: Path, seconds: float = quarantine.SECONDS) -> tuple[Finding, ...]:
    """Checks a session file without changing a byte of it. Raises UserError where it cannot be read at all.

    Every check that makes sense after the ones before it is made; the first fault of each is named.
    """
    gate.inspect(path)
    gate.expect_closed(path)
    with quarantine.private_copy(path, seconds) as connection:
        return tuple(findings(connection))


@dataclass(frozen=True, slots=True)
class Proved:
    """A session that was checked: what was found, what it holds, and the newest of its ``acts`` acts."""

    findings: tuple[Finding, ...]
    snapshot: Snapshot
    log: tuple[Entry, ...]
    acts: int


def read_checked(path: Path, newest: int) -> Proved:
    """Reads a session file that anybody may have made, with everything checked. Raises UserError where anything but
    the bytes of a stored file does not hold."""
    with quarantine.private_copy(path) as connection:
        migrations.expect_schema(connection)
        found = tuple(findings(connection))
        proof.expect_none(next((one.fault for one in found if one.fault and one.name != STORED_FILES), ""))
        places = log.places(connection, Wanted())
        entries = log.entries(connection, places[:newest], reading.brought(connection))
        return Proved(found, reading.snapshot(connection), entries, len(places))


@contextmanager
def own_copy(pages: bytes) -> Iterator[sqlite3.Connection]:
    """The database of an open session, as ``SessionFile.pages`` gave it, to be read in any thread."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        copy.deserialize(pages)
        yield copy


def log_in(connection: sqlite3.Connection) -> tuple[Snapshot, Iterator[Act], Iterator[Event]]:
    """What such a copy holds, with every act and event of its log, the oldest first."""
    return reading.snapshot(connection), reading.acts(connection), reading.events(connection)


def read_own(connection: sqlite3.Connection, newest: int) -> Proved:
    """Checks a copy of an open session; it holds what the program itself wrote. Raises UserError as ``findings``."""
    found = tuple(findings(connection, is_own=True))
    places = log.places(connection, Wanted())
    entries = log.entries(connection, places[:newest], reading.brought(connection))
    return Proved(found, reading.snapshot(connection), entries, len(places))


@dataclass(frozen=True, slots=True)
class Sound:
    """One's own session that was found to be sound: what it holds, how many acts, and the last one done in it."""

    snapshot: Snapshot
    acts: int
    last: Act | None


def prove_whole(path: Path) -> Sound:
    """Proves one's own session file that is not open, stored files and all, and reads how far it is, in one pass.

    As at its opening, the shape of every value is taken for granted. Not a byte of the file changes: one of an older
    version is brought up in the copy that is read, and so is what was cut off while it was being saved. Raises
    UserError that names the first fault.
    """
    with quarantine.private_copy(path, quarantine.OWN_SECONDS) as connection:
        migrations.expect_schema(connection)
        read = proof.prove(connection)
        tables = proved_tables(connection, read.cells)
        proof.expect_none(_content_fault(connection, tables))
        brought = reading.brought(connection)
        last = next((trace.uid for trace in reversed(read.traces) if trace.uid not in brought), "")
        act = next(reading.found(connection, "SELECT * FROM act WHERE uid = ?", [last]), None)
        return Sound(tables, len(read.traces), rows.read_act(act) if act else None)


def findings(connection: sqlite3.Connection, *, with_files: bool = True, is_own: bool = False) -> Iterator[Finding]:
    """What is checked, one after the other; without the bytes of stored files where they are many and it is urgent.

    Where the file ``is_own``, as an open one is, the shape of every value is taken for granted, as at its opening.

    Raises UserError where SQLite itself cannot make sense of the file.
    """
    fault = proof.integrity_fault(connection, whole=with_files) or proof.reference_fault(connection)
    if fault:
        raise damaged(fault)
    yield Finding("integrity of the database")
    fault = _schema_fault(connection)
    yield Finding("schema", fault)
    if fault:
        return  # what a strange schema tells is no session's
    try:
        cells = reading.cells(connection)
        tables, events = reading.snapshot(connection, cells), list(reading.events(connection))
        list(reading.acts(connection))
    except (UserError, *UNREADABLE, sqlite3.Error) as error:
        yield Finding("rows", f"A row cannot be read: {str(error).rstrip('.')}.")
        return
    yield Finding("rows")
    standing = Standing()
    fault = proof.log_fault(connection, standing)
    yield Finding("hashes of the log", fault or ("" if is_own else shapes.row_fault(connection)))
    yield Finding("chain of the log", proof.chain_fault(connection.execute(proof.ACTS)))
    yield Finding("hashes of the drafts", reading.draft_fault(connection, tables))
    yield Finding("anchors of the claims", reading.anchor_fault(tables) or shapes.range_fault(tables))
    if with_files:
        yield Finding(STORED_FILES, _content_fault(connection, tables))
    yield Finding("replay of the log", _replay_fault(tables, events) or proof.tables_fault(connection, standing, cells))


def _content_fault(connection: sqlite3.Connection, tables: Snapshot) -> str:
    return contents.fault(connection, {file.sha256: file.name for file in tables.all_of(StoredFile).values()})


def _schema_fault(connection: sqlite3.Connection) -> str:
    try:
        migrations.expect_schema(connection)
    except UserError as error:
        return error.text
    return ""


def _replay_fault(tables: Snapshot, events: list[Event]) -> str:
    try:
        replayed = replay(Snapshot(session=tables.session, created=tables.created), events)
    except (ValueError, KeyError, TypeError):
        return "The log cannot be replayed."
    if replayed == tables:
        return ""
    if list(replayed.claims) != list(tables.claims):
        return "The log tells of other claims than the tables."
    differing = (
        number
        for number, (told, kept) in enumerate(zip(replayed.claims.values(), tables.claims.values(), strict=True), 1)
        if told != kept
    )
    number = next(differing, 0)
    return f"The log tells of claim {number} otherwise than the tables." if number else "The log and the tables differ."
