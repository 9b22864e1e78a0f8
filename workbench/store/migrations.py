"""Bringing a session file of an older version up to this one: one step a version, all of them or none.

A step is tried on a copy in memory, which is then proved, before the file itself is touched; there all steps are one
transaction. Reading a file of somebody else brings up the copy that is read, and leaves the file as it is.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, islice
from pathlib import Path

from workbench.errors import UserError
from workbench.model.event import chained
from workbench.model.notice import Notice
from workbench.store import proof
from workbench.store.copying import copy_pages, write_copy
from workbench.store.registers import Row
from workbench.store.schema import SCHEMA
from workbench.store.writing import transaction

Step = str | Callable[[sqlite3.Connection], object]
"""A statement, or a function for what no statement can say."""

Keep = Callable[[Callable[[Path], None]], object]
"""Called before a file is brought up, with a function that writes a whole copy of it as it is to a new path."""


@dataclass(frozen=True, slots=True)
class Migration:
    """The steps that lead to ``version`` from the one before, in their order."""

    version: int
    steps: tuple[Step, ...]


_FIRST = frozenset(
    (
        *("session", "person", "draft", "detail", "claim", "decision", "act", "event"),
        *("event_by_act", "event_by_register"),
        *("act_is_never_changed", "act_is_never_deleted", "event_is_never_changed", "event_is_never_deleted"),
    )
)
"""What a file of version 1 consists of. A migration that alters one of these writes its old statement out here."""


def _name(statement: str) -> str:
    return statement.split()[2]


_ACT_OF_1 = """CREATE TABLE act (
    place INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    turn TEXT NOT NULL,
    target TEXT NOT NULL,
    continues TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (replica, sequence)
) STRICT"""

_CLAIM_OF_1 = """CREATE TABLE claim (
    uid TEXT PRIMARY KEY,
    draft TEXT NOT NULL REFERENCES draft (uid),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    kinds TEXT NOT NULL,
    figures TEXT NOT NULL,
    attributions TEXT NOT NULL,
    origin TEXT NOT NULL,
    disposition TEXT,
    note TEXT NOT NULL
) STRICT"""

_TODAY = {_name(statement): statement for statement in SCHEMA}
_SINCE_4 = frozenset(("rule_choice",))
_OLD = {name: told for name, told in _TODAY.items() if name not in _SINCE_4} | {"act": _ACT_OF_1, "claim": _CLAIM_OF_1}

FIRST = tuple(statement for name, statement in _OLD.items() if name in _FIRST)
"""The schema of version 1."""


def _chain_acts(connection: sqlite3.Connection) -> None:
    """Writes the acts into a table that also holds their chain, which begins with the first of them."""
    acts = connection.execute("SELECT * FROM act ORDER BY place").fetchall()
    connection.execute("DROP TABLE act")
    connection.execute(_TODAY["act"])
    chains = accumulate((str(act[-1]) for act in acts), chained, initial="")
    rows = ((*act, chain) for act, chain in zip(acts, islice(chains, 1, None), strict=True))
    connection.executemany(f"INSERT INTO act VALUES ({', '.join('?' * 12)})", rows)  # noqa: S608 - marks only


def _give_cues(connection: sqlite3.Connection) -> None:
    """Writes the claims into a table that also holds their other cues, which no claim had before."""
    claims = connection.execute("SELECT *, '[]' FROM claim").fetchall()
    connection.execute("DROP TABLE claim")
    connection.execute(_TODAY["claim"])
    connection.executemany(f"INSERT INTO claim VALUES ({', '.join('?' * 12)})", claims)  # noqa: S608 - marks only


MIGRATIONS: tuple[Migration, ...] = (
    Migration(2, tuple(statement for name, statement in _OLD.items() if name not in _FIRST)),
    Migration(3, (_chain_acts, _TODAY["act_is_never_changed"], _TODAY["act_is_never_deleted"])),
    Migration(4, (_give_cues, _TODAY["rule_choice"])),
)
"""Every migration there ever was, in the order of versions."""


def version_of(connection: sqlite3.Connection) -> int:
    """The version that a file says it has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def pending(connection: sqlite3.Connection) -> tuple[Migration, ...]:
    """The migrations that a file still has to go through."""
    version = version_of(connection)
    return tuple(migration for migration in MIGRATIONS if migration.version > version)


def migrate(connection: sqlite3.Connection) -> None:
    """Goes through what is pending, in one transaction. Raises what a step raises; the file is then as it was."""
    with _without_references(connection), transaction(connection):
        for migration in pending(connection):
            for step in migration.steps:
                _take(step, connection)
            connection.execute(f"PRAGMA user_version = {migration.version}")


@contextmanager
def _without_references(connection: sqlite3.Connection) -> Iterator[None]:
    """Tables go and come back while others refer to them: to follow each row would take twice as long as all the rest.

    That every row in the end refers to one that is there, the proof of the copy tells, on which the steps are tried.
    """
    (followed,) = connection.execute("PRAGMA foreign_keys").fetchone()
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA foreign_keys = {followed}")


def _take(step: Step, connection: sqlite3.Connection) -> None:
    if isinstance(step, str):
        connection.execute(step)
    else:
        step(connection)


def bring_up(path: Path, connection: sqlite3.Connection, keep: Keep | None) -> tuple[Notice, ...]:
    """Brings one's own file up, where it is older, and says so; tried on a copy and backed up by ``keep`` before.

    Raises UserError where a copy of the file that went through it does not hold, or what ``keep`` raises.
    """
    if not pending(connection):
        return ()
    _rehearse(connection)
    if keep:
        keep(lambda copy: write_copy(connection, copy))
    migrate(connection)
    text = f"“{path.name}” was written by an older Claim Workbench and was brought up to this version."
    return (Notice("migrated", text),)


def _rehearse(connection: sqlite3.Connection) -> None:
    with closing(sqlite3.connect("", isolation_level=None)) as trial:
        copy_pages(connection, trial)
        migrate(trial)
        expect_schema(trial)
        proof.prove(trial)


def expect_current(connection: sqlite3.Connection) -> None:
    """Raises UserError for an older file that is only to be read, and so cannot be brought up."""
    if pending(connection):
        text = "This session was written by an older Claim Workbench."
        raise UserError("older", text, "Open the session in the window once: that brings it up to this version.")


def expect_schema(connection: sqlite3.Connection) -> None:
    """Compares the schema word for word with that of the file's version. Raises UserError as the proof does."""
    proof.expect_schema(connection, schema_of(version_of(connection)))


def schema_of(version: int) -> frozenset[Row]:
    """The schema of a version, as SQLite itself keeps it; of a version that never was, nothing."""
    return _made_by(tuple(one for one in MIGRATIONS if one.version <= version)) if version > 0 else frozenset()


@cache
def _made_by(migrations: tuple[Migration, ...]) -> frozenset[Row]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for statement in FIRST:
            connection.execute(statement)
        for step in (step for migration in migrations for step in migration.steps):
            _take(step, connection)
        return frozenset(proof.schema(connection))
