"""An open session file: one writer, one transaction an act, every act read back before it counts as saved."""

import os
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import UserError
from workbench.model.event import Act, Event, Field
from workbench.model.snapshot import Person, Snapshot, in_text_order
from workbench.store import gate, rows, tables
from workbench.store.failures import explained
from workbench.store.rows import Row
from workbench.store.schema import APPLICATION_ID, SCHEMA, USER_VERSION
from workbench.store.tables import TableChange

if TYPE_CHECKING:
    from sqlite_utils import Database

_UPDATED = frozenset(("person", "draft", "detail", "claim", "decision"))
"""The readable tables; in every other one a row is written once."""


class SessionFile:
    """The one connection to a ``*.claims`` file. Not to be used from any other thread than the one that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._db = _database(connection)
        self._acts = self._count_acts()

    @classmethod
    def create(cls, path: Path, uid: str, created: str, act: Act, events: Sequence[Event], after: Snapshot) -> None:
        """Makes a session file that holds its first act. It appears under its name whole, or not at all.

        Raises UserError where the folder cannot be written or a file of that name exists.
        """
        temporary = path.with_name(f".{path.name}-{secrets.token_hex(4)}.tmp")
        try:
            with explained(path):
                connection = gate.connect(temporary, create=True)
                try:
                    _lay_out(connection, uid, created)
                    cls(temporary, connection).commit(act, events, after)
                finally:
                    connection.close()
            _give_name(temporary, path)
        finally:
            _discard(temporary)
            _discard(temporary.with_name(temporary.name + "-journal"))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "SessionFile":
        """Opens a session file after the gate has passed it. Raises UserError with a next step."""
        gate.inspect(path)
        with explained(path):
            connection = gate.connect(path, read_only=read_only)
            try:
                _check_integrity(connection)
                return cls(path, connection, read_only=read_only)
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Ends the connection; the file on disk is then all there is."""
        self._connection.close()

    def commit(self, act: Act, events: Sequence[Event], after: Snapshot) -> None:
        """Writes one act: its events and the rows they change, in one transaction.

        ``after`` is the session with the events folded in. Returns only when the rows were read back with the right
        hashes and COMMIT has returned; raises UserError otherwise, with the file as it was.
        """
        with explained(self.path), self._transaction():
            self._expect_no_other_writer()
            self._append(act, events)
            self._copy_to_tables(events, after)
            self._read_back(act, events)
        self._acts += 1

    def load(self) -> Snapshot:
        """The session as the tables tell it."""
        with explained(self.path), _readable(self.path):
            session = next(iter(self.query("SELECT uid, created FROM session")))
            next(iter(self.query("SELECT uid FROM draft")))  # there is no session without a draft
            decisions = {row["claim"]: rows.read_decision(row) for row in self.query("SELECT * FROM decision")}
            claims = (rows.read_claim(row, decisions.get(row["uid"])) for row in self.query("SELECT * FROM claim"))
            details = (rows.read_detail(row) for row in self.query("SELECT * FROM detail"))
            return Snapshot(
                session=session["uid"],
                created=session["created"],
                drafts=tuple(rows.read_draft(row) for row in self.query("SELECT * FROM draft ORDER BY place")),
                details={detail.name: detail for detail in details},
                people={row["uid"]: Person(row["uid"], row["name"]) for row in self.query("SELECT * FROM person")},
                claims=in_text_order({claim.uid: claim for claim in claims}),
            )

    def acts(self) -> Iterator[Act]:
        """Every act, oldest first."""
        with explained(self.path), _readable(self.path):
            yield from (rows.read_act(row) for row in self.query("SELECT * FROM act ORDER BY place"))

    def events(self) -> Iterator[Event]:
        """Every event of the log, oldest first."""
        with explained(self.path), _readable(self.path):
            yield from (rows.read_event(row) for row in self.query("SELECT * FROM event ORDER BY place"))

    def events_of(self, act: str) -> tuple[Event, ...]:
        """The events of one act, in order."""
        with explained(self.path), _readable(self.path):
            found = self.query("SELECT * FROM event WHERE act = ? ORDER BY ordinal", [act])
            return tuple(rows.read_event(row) for row in found)

    def history(self, subject: str) -> tuple[tuple[Act, Event], ...]:
        """What was ever done to one subject, oldest first."""
        with explained(self.path), _readable(self.path):
            events = [
                rows.read_event(row)
                for row in self.query("SELECT * FROM event WHERE subject = ? ORDER BY place", [subject])
            ]
            acts = {
                row["uid"]: rows.read_act(row)
                for row in self.query(
                    "SELECT DISTINCT act.* FROM act JOIN event ON event.act = act.uid WHERE event.subject = ?",
                    [subject],
                )
            }
            return tuple((acts[event.act], event) for event in events)

    def last_event(self, subject: str, field: Field) -> str:
        """The uid of the event whose value stands in a register, or empty where it was never set."""
        with explained(self.path):
            found = self.query(
                "SELECT uid FROM event WHERE subject = ? AND field = ? ORDER BY place DESC LIMIT 1",
                [subject, field.value],
            )
            return next((str(row["uid"]) for row in found), "")

    def query(self, statement: str, parameters: Sequence[str] = ()) -> Iterator[Row]:
        """The rows that a reading statement finds."""
        found: Iterator[Row] = self._db.query(statement, parameters)
        return found

    def copy_to(self, path: Path) -> None:
        """Writes a whole, compact copy of the session, which appears under its name only when it is complete.

        Raises UserError where that cannot be done; a file that is there already is left as it is.
        """
        temporary = path.with_name(f".{path.name}-{secrets.token_hex(4)}.tmp")
        try:
            with explained(path):
                self._db.execute("VACUUM INTO ?", [str(temporary)])
            _give_name(temporary, path)
        finally:
            _discard(temporary)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _expect_no_other_writer(self) -> None:
        if self._count_acts() != self._acts:
            text = "Another window has written to this session since it was opened here."
            raise UserError("written-elsewhere", text, "Close one of the two and open the session again.")

    def _count_acts(self) -> int:
        return int(self._connection.execute("SELECT ifnull(max(place), 0) FROM act").fetchone()[0])

    def _append(self, act: Act, events: Sequence[Event]) -> None:
        self._insert("act", [rows.act_row(act, act.hash_with([event.hash for event in events]))])
        if events:
            self._insert("event", [rows.event_row(event) for event in events])

    def _read_back(self, act: Act, events: Sequence[Event]) -> None:
        """Nothing is acknowledged that cannot be read again with the hash it was given."""
        stored_events = [
            (rows.read_event(row), row["hash"])
            for row in self.query("SELECT * FROM event WHERE act = ? ORDER BY ordinal", [act.uid])
        ]
        stored_acts = [
            (rows.read_act(row), row["hash"]) for row in self.query("SELECT * FROM act WHERE uid = ?", [act.uid])
        ]
        hashes = [event.hash for event in events]
        expected = act.hash_with(hashes)
        events_agree = [(event.hash, kept) for event, kept in stored_events] == [(hash, hash) for hash in hashes]
        acts_agree = [(read.hash_with(hashes), kept) for read, kept in stored_acts] == [(expected, expected)]
        if not (events_agree and acts_agree):
            text = "What was written could not be read back, so it was not kept."
            raise UserError("not-kept", text, "Save a copy on another disk and go on there.")

    def _copy_to_tables(self, events: Sequence[Event], after: Snapshot) -> None:
        for change in tables.changes(events, after):
            if change.gone:
                self._delete(change)
            if change.written:
                self._insert(change.table, change.written)

    def _delete(self, change: TableChange) -> None:
        statement = f'DELETE FROM "{change.table}" WHERE "{change.key}" = ?'  # noqa: S608 - names are our own
        self._connection.executemany(statement, [[key] for key in change.gone])

    def _insert(self, table: str, written: Sequence[Row]) -> None:
        """Writes rows by bound parameters; a row of a readable table takes the place of the one with its key."""
        self._connection.executemany(_insertion(table, tuple(written[0])), written)


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


def _database(connection: sqlite3.Connection) -> "Database":
    from sqlite_utils import Database  # 150 ms, and only an open session needs it

    return Database(connection, execute_plugins=False, recursive_triggers=False)


def _lay_out(connection: sqlite3.Connection, uid: str, created: str) -> None:
    """Makes the tables of a new file."""
    connection.execute("BEGIN IMMEDIATE")
    # Both numbers are our own constants; a PRAGMA takes no parameters.
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    for statement in SCHEMA:
        connection.execute(statement)
    connection.execute("INSERT INTO session (uid, created) VALUES (?, ?)", [uid, created])
    connection.execute("COMMIT")


def _check_integrity(connection: sqlite3.Connection) -> None:
    """SQLite's own full check: a few milliseconds for a session, a quarter of a second for 124 MB."""
    sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    if not sound or connection.execute("PRAGMA foreign_key_check").fetchone():
        text = "The session file is damaged."
        raise UserError("damaged", text, "Open a backup or a colleague's copy; this file was left as it is.")


def _discard(temporary: Path) -> None:
    """Removes what an attempt left; where even that is refused there is nothing to remove."""
    with suppress(OSError):
        temporary.unlink()


def _give_name(temporary: Path, path: Path) -> None:
    """Gives a finished file its name, never taking the place of another, and makes the name durable."""
    try:
        os.link(temporary, path)
        temporary.unlink()
    except FileExistsError as error:
        text = f"There is a file “{path.name}” already."
        raise UserError("exists", text, "Choose another name.") from error
    except OSError:
        # No hard links here (FAT, some network shares): the name was free when we looked.
        if path.exists():
            raise UserError("exists", f"There is a file “{path.name}” already.", "Choose another name.") from None
        temporary.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Rows that our own code cannot have written are damage, not a bug."""
    try:
        yield
    except (ValueError, KeyError, TypeError, StopIteration) as error:
        text = f"“{path.name}” holds rows that are no session's."
        raise UserError("damaged", text, "Open a backup or a colleague's copy; this file was left as it is.") from error
