"""Writing acts: rows of the log, and the readable tables that follow it, by bound parameters only."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
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
        append(connection, log)
        _copy_to_tables(connection, effective(event for _, events in log for event in events), after)


def write_act(connection: sqlite3.Connection, act: Act, events: Sequence[Event], after: Snapshot) -> None:
    """Writes an act, its events and the rows they change."""
    append(connection, [(act, events)])
    _copy_to_tables(connection, events, after)


def append(connection: sqlite3.Connection, log: Sequence[tuple[Act, Sequence[Event]]]) -> None:
    """Adds acts with their events to the end of the log and its chain, and nothing to the readable tables."""
    chain = last_chain(connection)
    for act, events in log:
        hash = act.hash_with([event.hash for event in events])
        chain = chained(chain, hash)
        _insert(connection, "act", [rows.act_row(act, hash, chain)])
        if events:
            _insert(connection, "event", [rows.event_row(event) for event in events])


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
