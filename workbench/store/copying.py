"""Whole copies of a session that is open, through SQLite: to open its file in any other way would drop its locks."""

import sqlite3
from pathlib import Path

from workbench.store.failures import explained
from workbench.store.placing import discard, expect_possible, give_name, temporary_beside
from workbench.unfinished import held


def write_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Writes a whole, compact copy, which appears under its name only when all of it is on the disk.

    Raises UserError where that cannot be done; a file that is there already is left as it is.
    """
    expect_possible(path)
    temporary = temporary_beside(path)
    try:
        with explained(path), held(temporary):
            connection.execute("VACUUM INTO ?", [str(temporary)])
            give_name(temporary, path)
    finally:
        discard(temporary)


def copy_pages(source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    """Copies page by page, under SQLite's own locks; a database in memory takes no other page size than its own."""
    size = int(source.execute("PRAGMA page_size").fetchone()[0])
    copy.execute(f"PRAGMA page_size = {size}")
    source.backup(copy)
