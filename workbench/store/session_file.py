"""An open session file: one writer, one transaction an act, every act read back before it counts as saved."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import UserError
from workbench.model.content import Content, Hit, Passage
from workbench.model.event import Act, Event, Field, Trace
from workbench.model.log import Entry, Wanted
from workbench.model.notice import Notice
from workbench.model.snapshot import Snapshot
from workbench.store import contents as stored
from workbench.store import gate, log, migrations, passages, proof, reading
from workbench.store.copying import write_copy
from workbench.store.failures import explained, only_read, unreadable
from workbench.store.migrations import Keep
from workbench.store.placing import discard, expect_possible, give_name, sync_folder, temporary_beside
from workbench.store.proving import Proved, prove_beside, proved_tables
from workbench.store.rows import Row
from workbench.store.shares import share_notices
from workbench.store.watch import Watch
from workbench.store.writing import Written, append, fill, transaction, write_act
from workbench.unfinished import held, sweep

if TYPE_CHECKING:
    from sqlite_utils import Database

    from workbench.store.check import Finding

Unit = tuple[Act, Sequence[Event]]
"""An act with its events."""


class SessionFile:
    """The one connection to a ``*.claims`` file. Not to be used from any other thread than the one that opened it.

    ``refusal`` is raised by every attempt to write; it is None in a file that is worked in. ``notices`` are what
    there is to tell about the opening.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        refusal: UserError | None = None,
        notices: tuple[Notice, ...] = (),
        proved: Proved | None = None,
    ) -> None:
        self.path = path
        self.refusal = refusal
        self.notices = notices
        self._proved = proved
        self._connection = connection
        self._watch = Watch(path) if refusal is None else None
        self._db = _database(connection)
        self._last = self._last_act()
        self._brought: frozenset[str] | None = None
        self._unsure = ""

    @classmethod
    def create(cls, path: Path, act: Act, events: Sequence[Event], after: Snapshot) -> None:
        """Makes a session file that holds its first act. It appears under its name whole, or not at all.

        Raises UserError where the folder cannot be written or a file of that name exists.
        """
        cls.create_with(path, [(act, events)], after)

    @classmethod
    def create_with(
        cls,
        path: Path,
        log: Sequence[tuple[Act, Sequence[Event]]],
        after: Snapshot,
        add_files: Callable[[sqlite3.Connection], None] | None = None,
    ) -> None:
        """Makes a session file of a whole log, acts with their events; ``after`` is what the log folds to.

        ``add_files`` writes the bytes of stored files, before the file has its name.
        """
        expect_possible(path)
        temporary = temporary_beside(path)
        try:
            with explained(path), held(temporary):
                connection = gate.connect(temporary, create=True)
                try:
                    fill(connection, log, after)
                    if add_files is not None:
                        add_files(connection)
                    proof.prove(connection)
                finally:
                    connection.close()
                give_name(temporary, path)
        finally:
            discard(temporary)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, keep: Keep | None = None) -> "SessionFile":
        """Opens one's own session file after every row of it was proved. Raises UserError with a next step.

        A journal that an unclean end left is played back, a write-ahead log of another program taken in; to read
        only, such a file is refused. One of an older version is brought up to this one, after ``keep`` has backed it
        up. What somebody else may have made is opened by ``quarantine``.
        """
        gate.inspect(path)
        if read_only:
            gate.expect_closed(path)
        else:
            sweep(path.parent)
        notices = (*gate.left_behind(path), *share_notices(path))
        with explained(path):
            connection = gate.connect(path, read_only=read_only)
            try:
                gate.expect_one_file(connection)
                gate.expect_ours(path, connection)
                migrations.expect_schema(connection)
                if read_only:
                    migrations.expect_current(connection)
                else:
                    gate.expect_writable(connection)
                    notices += migrations.bring_up(path, connection, keep)
                with gate.held_still(connection, read_only=read_only):
                    proved = prove_beside(path, connection)
                    refusal = only_read() if read_only else None
                    return cls(path, connection, refusal=refusal, notices=notices, proved=proved)
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Ends the connection; the file on disk is then all there is."""
        self._connection.close()

    def commit(
        self,
        act: Act,
        events: Sequence[Event],
        after: Snapshot,
        contents: Sequence[Content] = (),
        brought: Sequence[Unit] = (),
    ) -> None:
        """Writes one act: its events, the rows they change and the bytes of files it adds, in one transaction.

        ``after`` is the session with the events folded in. ``brought`` are the acts of another session that a merge
        brings, which are written behind it word for word and change no row. Returns only when the rows were read back
        with the right hashes and COMMIT has returned; raises UserError otherwise, with the file as it was.
        """
        if self.refusal:
            raise self.refusal
        self._proved = None
        with self._explained():
            if self._watch:
                self._watch.expect_same_file()
            self._write(act, events, after, contents, brought)
        self._last = brought[-1][0].uid if brought else act.uid
        if brought:
            self._brought = None
        if self._watch:
            self._watch.note_size()

    def expect_same_file(self) -> None:
        """Raises UserError where the file is gone or another one: then this opening may hold all that is left of it."""
        if self._watch:
            self._watch.expect_same_file()

    @property
    def is_behind(self) -> bool:
        """Whether somebody else has written to the file since; where that cannot be told, the next act says why."""
        with suppress(sqlite3.Error):
            return self._watch is not None and self._last_act() != self._last
        return False

    def load(self) -> Snapshot:
        """The session as the tables tell it, every claim proved to stand where it says."""
        with self._explained():
            return self._proved.tables if self._proved else proved_tables(self._connection)

    def acts(self) -> Iterator[Act]:
        """Every act, oldest first."""
        with self._explained():
            yield from reading.acts(self._connection)

    def traces(self) -> Iterator[Trace]:
        """What undo and redo go by, of every act, oldest first."""
        proved, self._proved = self._proved, None
        with self._explained():
            yield from proved.traces if proved else reading.traces(self._connection)

    def brought(self) -> frozenset[str]:
        """The uids of the acts that merges brought: they are in the log, and of no effect on what stands."""
        if self._brought is None:
            with self._explained():
                self._brought = reading.brought(self._connection)
        return self._brought

    def last_person(self) -> str:
        """The uid of whoever did the last act in this file."""
        with self._explained():
            return reading.last_person(self._connection)

    def events(self) -> Iterator[Event]:
        """Every event of the log, oldest first."""
        with self._explained():
            yield from reading.events(self._connection)

    def dismissed_by(self, person: str) -> frozenset[str]:
        """The claims that a person ever dismissed."""
        with self._explained():
            return reading.dismissed_by(self._connection, person)

    def unread(self) -> Callable[[], tuple[list[Act], list[Event]]]:
        """All acts and events, oldest first, to be made sense of in another thread; see ``reading.unread``."""
        with self._explained():
            return reading.unread(self._connection)

    def events_of(self, act: str) -> tuple[Event, ...]:
        """The events of one act, in order."""
        with self._explained():
            found = self.query("SELECT * FROM event WHERE act = ? ORDER BY ordinal", [act])
            return tuple(log.event_of(row) for row in found)

    def places(self, wanted: Wanted) -> Sequence[int]:
        """The places of the acts that are wanted, the newest first."""
        with self._explained():
            return log.places(self._connection, wanted)

    def entries(self, places: Sequence[int]) -> tuple[Entry, ...]:
        """The acts at some places, in the order in which these are given, each with the first events of it."""
        with self._explained():
            return log.entries(self._connection, places, self.brought())

    def cells_until(self, place: int) -> list[log.Cells]:
        """What the acts up to a place have set, oldest first; see ``log.folding``."""
        with self._explained():
            return log.cells_until(self._connection, place)

    def check(self, *, with_files: bool) -> "tuple[Finding, ...]":
        """Everything that can be verified, as it stands now; see ``check.findings``."""
        from workbench.store.check import findings  # which imports the quarantine, and that imports this module

        with self._explained():
            return tuple(findings(self._connection, with_files=with_files, is_own=True))

    def pages(self) -> bytes:
        """The database as it stands, to be read elsewhere with ``check.read_own``; as large as the file."""
        with self._explained():
            return self._connection.serialize()

    def history(self, subject: str) -> tuple[tuple[Act, Event], ...]:
        """What was ever done to one subject, oldest first."""
        with self._explained():
            events = [
                log.event_of(row)
                for row in self.query("SELECT * FROM event WHERE subject = ? ORDER BY place", [subject])
            ]
            acts = {
                row["uid"]: log.act_of(row)
                for row in self.query(
                    "SELECT DISTINCT act.* FROM act JOIN event ON event.act = act.uid WHERE event.subject = ?",
                    [subject],
                )
            }
            return tuple((acts[event.act], event) for event in events)

    def last_event(self, subject: str, field: Field) -> str:
        """The uid of the event whose value stands in a register, or empty where it was never set."""
        with self._explained():
            found = self.query(
                "SELECT uid, act FROM event WHERE subject = ? AND field = ? ORDER BY place DESC",
                [subject, field.value],
            )
            brought = self.brought()
            return next((str(row["uid"]) for row in found if row["act"] not in brought), "")

    def ends(self, sha256: str) -> bytes:
        """The first and the last bytes of a stored file; see ``contents.ends``."""
        with self._explained():
            return stored.ends(self._connection, sha256)

    def content(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a stored file, part by part. Raises UserError where they are not what was stored."""
        with self._explained():
            yield from stored.read(self._connection, sha256)

    def passages(self, sha256: str) -> tuple[Passage, ...]:
        """The text of a stored file, in order; empty where none could be read."""
        with self._explained():
            return tuple(passages.of_file(self._connection, sha256))

    def search(self, words: Sequence[str], *, all_of_them: bool, limit: int, within: str = "") -> tuple[Hit, ...]:
        """The passages of stored files that hold the words, the best first; see ``passages.search``."""
        with self._explained():
            found = passages.search(self._connection, words, all_of_them=all_of_them, limit=limit, within=within)
            return tuple(found)

    def query(self, statement: str, parameters: Sequence[str] = ()) -> Iterator[Row]:
        """The rows that a reading statement finds."""
        # Not Database.query: its savepoint round every statement costs more than the statement.
        return reading.named(self._db.execute(statement, parameters))

    def copy_to(self, path: Path) -> None:
        """Writes a whole, compact copy of the session, which appears under its name only when it is complete.

        Raises UserError where that cannot be done; a file that is there already is left as it is.
        """
        write_copy(self._connection, path)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """As ``explained``; but what looks like damage may be that the file is not the one that was opened."""
        try:
            with explained(self.path):
                yield
        except UserError as error:
            if self._watch and error.kind == "damaged":
                self._watch.expect_same_file()
            raise

    def _write(
        self,
        act: Act,
        events: Sequence[Event],
        after: Snapshot,
        contents: Sequence[Content],
        brought: Sequence[Unit],
    ) -> None:
        try:
            with stored.room_for(self._connection, contents), transaction(self._connection):
                self._expect_no_other_writer()
                for content in contents:
                    stored.write(self._connection, content)
                written = write_act(self._connection, act, events, after)
                for one in (written, *append(self._connection, brought)):
                    self._read_back(one)
        except sqlite3.Error as error:
            if self._is_kept(brought[-1][0] if brought else act):
                return
            if getattr(error, "sqlite_errorname", "") == "SQLITE_CORRUPT":
                raise unreadable() from error  # SQLite also calls it damage when the disk refuses to be read
            raise

    def _is_kept(self, act: Act) -> bool:
        """Whether an act is in the file although SQLite reported an error.

        That happens where the journal is gone but the folder could not be synced: then a power cut could bring the
        journal back, so the act only counts once the folder is synced after all.
        """
        self._unsure = act.uid
        with suppress(sqlite3.Error):
            return self._last_act() == act.uid and sync_folder(self.path.parent)
        return False

    def _expect_no_other_writer(self) -> None:
        last = self._last_act()
        if last == self._unsure != self._last:
            text = "The act that was told to be not saved is in the file after all."
            raise UserError("unsettled", text, "Open the session again to see it as it is on the disk.")
        if last != self._last:
            text = "This session was written to since it was opened here, by another window or program."
            hint = "Close one of the two and open the session again."
            raise UserError("written-elsewhere", text, hint, "session.reload")

    def _last_act(self) -> str:
        """Read from the file each time: after an error nothing that is remembered counts."""
        found = self._connection.execute("SELECT uid FROM act ORDER BY place DESC LIMIT 1").fetchone()
        return str(found[0]) if found else ""

    def _read_back(self, written: Written) -> None:
        """Nothing is acknowledged that cannot be read again as it was, with its hash and its place in the chain."""
        act = written.act["uid"]
        events = self.query("SELECT * FROM event WHERE act = ? ORDER BY ordinal", [act])
        acts = self.query("SELECT * FROM act WHERE uid = ?", [act])
        if [*map(_unplaced, events)] != [*written.events] or [*map(_unplaced, acts)] != [written.act]:
            text = "What was written could not be read back, so it was not kept."
            raise UserError("not-kept", text, "Save a copy on another disk and go on there.", "session.copy")


def _unplaced(row: Row) -> Row:
    """A row without its number in the table, which SQLite gives."""
    return {name: cell for name, cell in row.items() if name != "place"}


def _database(connection: sqlite3.Connection) -> "Database":
    from sqlite_utils import Database  # 150 ms, and only an open session needs it

    return Database(connection, execute_plugins=False, recursive_triggers=False)
