"""Writing acts: rows of the log, and the readable tables that follow it, by bound parameters only."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache

from workbench.model.event import Act, Event, chained
from workbench.model.fold import effective
from workbench.model.snapshot import Snapshot
from workbench.store import rows, tables
from workbench.store.rows import Row
from workbench.store.schema import APPLICATION_ID, SCHEMA, USER_VERSION
from workbench.store.tables import TableChange

_UPDATED = frozenset(tables.TABLES)
"""Where a row can be written again; in every other table it is written once."""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of what happens inside, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
            connection.execute("ROLLBACK")
        raise


def fill(connection: sqlite3.Connection, log: Sequence[tuple[Act, Sequence[Event]]], after: Snapshot) -> None:
    """Makes the tables of a new file and writes a log, with the session it folds to, into them."""
    with transaction(connection):
        # Both numbers are our own constants; a PRAGMA takes no parameters.
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {USER_VERSION}")
        for statement in SCHEMA:
            connection.execute(statement)
        connection.execute("INSERT INTO session (uid, created) VALUES (?, ?)", [after.session, after.created])
        for unit in log:
            append(connection, [unit])  # one by one: a long log is not held in memory twice
        _copy_to_tables(connection, effective(event for _, events in log for event in events), after)


@dataclass(frozen=True, slots=True)
class Written:
    """The rows of an act and of its events as they were written, to be compared with what can be read again."""

    act: Row
    events: Sequence[Row]


def write_act(connection: sqlite3.Connection, act: Act, events: Sequence[Event], after: Snapshot) -> Written:
    """Writes an act, its events and the rows they change."""
    (written,) = append(connection, [(act, events)])
    _copy_to_tables(connection, events, after)
    return written


def append(connection: sqlite3.Connection, log: Sequence[tuple[Act, Sequence[Event]]]) -> list[Written]:
    """Adds acts with their events to the end of the log and its chain, and nothing to the readable tables."""
    chain, all_written = last_chain(connection), list[Written]()
    for act, events in log:
        event_rows = [rows.event_row(event) for event in events]
        hash = act.hash_with([row["hash"] for row in event_rows])
        chain = chained(chain, hash)
        written = Written(rows.act_row(act, hash, chain), event_rows)
        _insert(connection, "act", [written.act])
        if event_rows:
            _insert(connection, "event", event_rows)
        all_written.append(written)
    return all_written


def last_chain(connection: sqlite3.Connection) -> str:
    """The chain value of the last act; empty where there is none."""
    found = connection.execute("SELECT chain FROM act ORDER BY place DESC LIMIT 1").fetchone()
    return str(found[0]) if found else ""


def _copy_to_tables(connection: sqlite3.Connection, events: Iterable[Event], after: Snapshot) -> None:
    """Makes the readable tables say what stands in ``after`` of everything that the events touched."""
    for change in tables.changes(events, after):
        if change.gone:
            _delete(connection, change)
        if change.written:
            _insert(connection, change.table, change.written)


def _delete(connection: sqlite3.Connection, change: TableChange) -> None:
    statement = f'DELETE FROM "{change.table}" WHERE "{change.key}" = ?'  # noqa: S608 - names are our own
    connection.executemany(statement, [[key] for key in change.gone])


def _insert(connection: sqlite3.Connection, table: str, written: Sequence[Row]) -> None:
    """Writes rows by bound parameters; a row of a readable table takes the place of the one with its key."""
    connection.executemany(_insertion(table, tuple(written[0])), written)


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    """The statement that writes a row. An old row is updated in place, as others may refer to it."""
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join(f":{column}" for column in columns)
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - names are our own
    if table not in _UPDATED:
        return statement
    key, *others = columns
    updates = ", ".join(f'"{column}" = excluded."{column}"' for column in others)
    return f'{statement} ON CONFLICT ("{key}") DO UPDATE SET {updates}'
