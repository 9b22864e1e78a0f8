"""Proving a session file that is being opened, in the time of the longest part, and keeping what was read on the way.

SQLite's own check runs in a thread, as it leaves Python alone. Where the session is long, it and the proof of the rows
run in a process each, while the tables are read here: within one process, SQLite's threads wait for one another.
"""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.event import Trace
from workbench.model.snapshot import Snapshot
from workbench.store import gate, proof, proof_child, reading, shapes
from workbench.store.failures import explained
from workbench.store.registers import Cells

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
    with ThreadPoolExecutor(max_workers=len(PARTS)) as pool:
        if is_long:
            beside = [pool.submit(_fault_apart, part, path) for part in PARTS]
        else:
            beside = [pool.submit(integrity_fault, path)]
        try:
            proved = _read(connection) if is_long else _prove(connection)
        finally:
            for found in beside:  # where more than one finds something, SQLite's own check says most
                proof.expect_none(found.result())
    return proved


def _read(connection: sqlite3.Connection) -> Proved:
    return Proved(proved_tables(connection), list(reading.traces(connection)))


def _prove(connection: sqlite3.Connection) -> Proved:
    read = proof.prove_rows(connection)
    return Proved(proved_tables(connection, read.cells), read.traces)


def integrity_fault(path: Path, mapped: int = 0) -> str:
    """What SQLite's own check finds in a file.

    ``mapped`` bytes of the file are mapped into memory, which spares a quarter of the time: for a process that may end
    when the file is cut off under it.
    """
    with closing(_connect(path, mapped)) as connection:
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        # The check looks at every cell itself; SQLite would do so again each time it comes to a mapped page.
        connection.execute("PRAGMA cell_size_check = OFF")
        return proof.integrity_fault(connection)


def row_fault(path: Path, mapped: int = 0) -> str:
    """The first fault in the rows of a file, of its log or the tables that follow it. Raises UserError for others."""
    try:
        with explained(path), closing(_connect(path, mapped)) as connection:
            return proof.rows_fault(connection)
    except UserError as error:
        if error.kind != "damaged":
            raise
        return error.text


PARTS: dict[str, Callable[[Path, int], str]] = {"integrity": integrity_fault, "rows": row_fault}
"""The parts of the proof of a long session."""


def _connect(path: Path, mapped: int) -> sqlite3.Connection:
    connection = gate.connect(path, read_only=True)
    connection.execute(f"PRAGMA mmap_size = {mapped}")
    return connection


def _fault_apart(part: str, path: Path) -> str:
    """What another process finds in a file; or this one, where that cannot be."""
    places = [entry for entry in sys.path if os.path.isabs(entry)]
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-S", "-B", "-X", "utf8", proof_child.__file__],
            input=json.dumps({"part": part, "file": str(path.absolute()), "path": places}).encode("ascii"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=True,
        )
        return str(json.loads(child.stdout))
    except (OSError, ValueError, subprocess.CalledProcessError):
        return PARTS[part](path, 0)


def proved_tables(connection: sqlite3.Connection, read: Cells | None = None) -> Snapshot:
    """The session as the tables tell it, every text and claim proved to be what it says. Raises UserError."""
    tables = reading.snapshot(connection, read)
    proof.expect_none(reading.draft_fault(connection, tables))
    proof.expect_none(reading.anchor_fault(tables) or shapes.range_fault(tables))
    return tables
