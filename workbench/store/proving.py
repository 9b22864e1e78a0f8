"""Proving a session file that is being opened, in the time of the longer half, and keeping what was read on the way."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.model.event import Act
from workbench.model.snapshot import Snapshot
from workbench.store import gate, proof, reading, rows, shapes

_CACHE = 64 * 1024
"""Kilobytes. SQLite's check looks up every row in every index; in the usual 2 MB it reads most pages many times."""


@dataclass(frozen=True, slots=True)
class Proved:
    """What the proof has read on its way, so that a session of 200 MB is not read twice."""

    tables: Snapshot
    rows: list[proof.Row]

    def acts(self) -> Iterator[Act]:
        """Every act, oldest first."""
        return (rows.act_of(row[1:10]) for row in self.rows)


def prove_beside(path: Path, connection: sqlite3.Connection) -> Proved:
    """Proves a whole file: SQLite's own check runs beside ours, on a connection of its own. Raises UserError."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        integrity = pool.submit(_integrity_fault, path)
        try:
            acts = proof.prove_rows(connection)
            proved = Proved(proved_tables(connection), acts)
        finally:
            proof.expect_none(integrity.result())  # where both find something, SQLite's own says more
    return proved


def proved_tables(connection: sqlite3.Connection) -> Snapshot:
    """The session as the tables tell it, every text and claim proved to be what it says. Raises UserError."""
    tables = reading.snapshot(connection)
    proof.expect_none(reading.draft_fault(connection, tables))
    proof.expect_none(reading.anchor_fault(tables) or shapes.range_fault(tables))
    return tables


def _integrity_fault(path: Path) -> str:
    with closing(gate.connect(path, read_only=True)) as connection:
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        return proof.integrity_fault(connection)
