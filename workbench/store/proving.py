"""Proving a session file that is being opened, in the time of the longest part, and keeping what was read on the way.

SQLite's own check runs in a thread, as it leaves Python alone. Where the session is long, a process of its own makes it
and proves the acts, while events and tables are read here: within one process, SQLite's threads wait for one another.
"""

import json
import os
import sqlite3
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.model.event import Trace
from workbench.model.snapshot import Snapshot
from workbench.store import gate, proof, proof_child, reading, shapes
from workbench.store.failures import explained
from workbench.store.registers import Cells, Standing

_CACHE = 64 * 1024
"""Kilobytes. SQLite's check looks up every row in every index; in the usual 2 MB it reads most pages many times."""

_LONG = 20_000
"""Events, from which on another process is worth its start: they take a tenth of a second to be proved."""


@dataclass(frozen=True, slots=True)
class Proved:
    """What the proof has read on its way, so that a session of 200 MB is not read twice."""

    tables: Snapshot
    traces: list[Trace]
    """What undo goes by, of every act, oldest first."""


def prove_beside(path: Path, connection: sqlite3.Connection) -> Proved:
    """Proves a whole file, part of it beside ``connection``, and reads it. Raises UserError."""
    is_long = connection.execute("SELECT 1 FROM event WHERE place > ?", [_LONG]).fetchone() is not None
    with ThreadPoolExecutor(max_workers=1) as pool:
        if is_long:
            return _prove_long(connection, pool.submit(_faults_apart, path))
        return _prove(connection, pool.submit(integrity_fault, path))


def _prove(connection: sqlite3.Connection, integrity: Future[str]) -> Proved:
    try:
        read = proof.prove_rows(connection)
        return Proved(proved_tables(connection, read.cells), read.traces)
    finally:
        proof.expect_none(integrity.result())  # where more than one finds something, SQLite's own check says most


def _prove_long(connection: sqlite3.Connection, beside: "Future[Beside]") -> Proved:
    standing, events = Standing(), ""
    try:
        events = proof.events_fault(connection, standing)
        cells = reading.cells(connection)
        proof.expect_none(proof.tables_fault(connection, standing, cells))
        return Proved(proved_tables(connection, cells), list(reading.traces(connection)))
    finally:
        integrity, acts = beside.result()
        proof.expect_none(integrity or events or acts)  # in the order of how much each would explain


Beside = tuple[str, str]
"""The first fault that SQLite's own check finds, and the first in the acts and their chain."""


def faults(path: Path, mapped: int = 0) -> Beside:
    """What is to be proved beside events and tables. Raises UserError for what is no damage of these.

    ``mapped`` bytes of the file are mapped into memory, which spares a third of the time: for a process that may end
    when the file is cut off under it.
    """
    integrity = integrity_fault(path, mapped)
    return integrity, "" if integrity else _acts_fault(path, mapped)


def integrity_fault(path: Path, mapped: int = 0) -> str:
    """What SQLite's own check finds in a file; ``mapped`` as in ``faults``."""
    with closing(_connect(path, mapped)) as connection:
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        # The check looks at every cell itself; SQLite would do so again each time it comes to a mapped page.
        connection.execute("PRAGMA cell_size_check = OFF")
        return proof.integrity_fault(connection)


def _acts_fault(path: Path, mapped: int) -> str:
    with explained(path), closing(_connect(path, mapped)) as connection:
        return proof.chain_fault(proof.proved_acts(connection))


def _connect(path: Path, mapped: int) -> sqlite3.Connection:
    connection = gate.connect(path, read_only=True)
    connection.execute(f"PRAGMA mmap_size = {mapped}")
    return connection


def _faults_apart(path: Path) -> Beside:
    """What another process finds in a file; or this one, where that cannot be."""
    places = [entry for entry in sys.path if os.path.isabs(entry)]
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-S", "-B", "-X", "utf8", proof_child.__file__],
            input=json.dumps({"file": str(path.absolute()), "path": places}).encode("ascii"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=True,
        )
        integrity, acts = json.loads(child.stdout)
        return str(integrity), str(acts)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return faults(path)


def proved_tables(connection: sqlite3.Connection, read: Cells | None = None) -> Snapshot:
    """The session as the tables tell it, every text and claim proved to be what it says. Raises UserError."""
    tables = reading.snapshot(connection, read)
    proof.expect_none(reading.draft_fault(connection, tables))
    proof.expect_none(reading.anchor_fault(tables) or shapes.range_fault(tables))
    return tables
