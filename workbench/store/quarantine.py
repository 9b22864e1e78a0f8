"""Looking at a session file that somebody else may have made: nothing in it runs, and not a byte of it changes.

The file is copied into memory, read there under limits, compared word for word with our schema, and proved; then
every value is looked at, and what passes is written into a fresh database of our own. That database is what the
window shows. To go on working, a copy of it is saved to a new file: so no row, page or statement of the stranger's
ever lies in a file that we write to, and the file that was sent stays what was sent.
"""

import shutil
import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.content import Content
from workbench.model.event import Act, Event
from workbench.model.evidence import StoredFile
from workbench.model.fold import own_acts
from workbench.model.notice import Notice
from workbench.model.snapshot import Snapshot
from workbench.private_folder import PrivateFolder, new_file
from workbench.store import contents, gate, migrations, passages, proof, reading, shapes
from workbench.store.copying import copy_pages
from workbench.store.failures import UNREADABLE, damaged, explained
from workbench.store.session_file import SessionFile
from workbench.store.writing import fill

SECONDS = 20.0
"""The longest that reading one file may take."""

OWN_SECONDS = 600.0
"""The same for what this program has made itself a moment ago: a slow machine must not be taken for an attack."""

LARGEST = 1 << 30
"""Bytes; a session of 50,000 claims with 200,000 events has an eighth of that."""

_TEMPORARY = ""
"""SQLite's name for a database in memory that moves to a nameless file of its own where it grows large."""

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 100_000_000),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 100),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 50),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 5),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 25_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
)

_PRAGMAS = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY", "query_only = ON")

_FUNCTIONS = frozenset(("count", "ifnull", "max", "nullif"))
"""All that reading a session asks for."""

_ALLOWED = frozenset((sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA, sqlite3.SQLITE_FUNCTION))


def read(path: Path, seconds: float = SECONDS) -> tuple[Snapshot, tuple[Act, ...], tuple[Event, ...]]:
    """What a session file holds, every value of it looked at. Raises UserError; the file stays as it was."""
    with private_copy(path, seconds) as connection:
        return read_copy(connection)


def read_copy(connection: sqlite3.Connection) -> tuple[Snapshot, tuple[Act, ...], tuple[Event, ...]]:
    """The values in a private copy that was proved and looked at. Raises UserError, or what a bad row raises."""
    migrations.expect_schema(connection)
    proof.prove(connection)
    fault = shapes.row_fault(connection)
    if fault:
        raise damaged(fault)
    snapshot = reading.snapshot(connection)
    fault = reading.draft_fault(connection, snapshot) or reading.anchor_fault(snapshot) or shapes.range_fault(snapshot)
    if fault:
        raise damaged(fault)
    return snapshot, tuple(reading.acts(connection)), tuple(reading.events(connection))


def look_at(path: Path, refuse: Callable[[str], UserError]) -> SessionFile:
    """A session to look at and to copy: a fresh one in memory, that refuses every act.

    ``refuse`` makes the refusal from the name of whoever wrote last, which is empty where it is not known.
    """
    left = tuple(Notice(notice.kind, _LEFT_ALONE[notice.kind]) for notice in gate.left_behind(path))
    with private_copy(path) as connection:
        snapshot, acts, events = read_copy(connection)
        refusal = refuse(snapshot.name_of(own_acts(acts, events)[-1].person))
        notices = (*left, Notice(refusal.kind, f"{refusal.text} {refusal.hint}"))
        of_act: dict[str, list[Event]] = {act.uid: [] for act in acts}
        for event in events:
            of_act[event.act].append(event)
        fresh = sqlite3.connect(_TEMPORARY, isolation_level=None)
        fill(fresh, [(act, of_act[act.uid]) for act in acts], snapshot)
        contents.take_over(connection, fresh, {file.sha256 for file in snapshot.all_of(StoredFile).values()})
    return SessionFile(path, fresh, refusal=refusal, notices=notices)


@contextmanager
def stored_files(path: Path, wanted: Sequence[StoredFile]) -> Iterator[tuple[Content, ...]]:
    """The bytes of some of a session's stored files, to be read while this lasts. Raises UserError.

    They are proved by their hash; the text that was read from them is taken as it is, for searching only.
    """
    with private_copy(path) as connection:
        migrations.expect_schema(connection)
        fault = contents.fault(connection, {file.sha256: file.name for file in wanted})
        if fault:
            raise UserError("content-damaged", fault, "Ask whoever sent the session for it again; nothing was changed.")
        yield tuple(contents.kept(connection, file) for file in wanted)


def take_files(path: Path, wanted: Collection[str], into: sqlite3.Connection) -> set[str]:
    """Copies those stored files of a damaged session that can be proved; returns which these are, by SHA-256."""
    taken: set[str] = set()
    with ExitStack() as stack:
        try:
            source = stack.enter_context(private_copy(path, OWN_SECONDS))
        except UserError:  # the log was found without SQLite; files have no other way
            return taken
        for sha256 in wanted:
            if _is_whole(source, sha256):
                contents.take_over(source, into, [sha256])
                taken.add(sha256)
    return taken


def _is_whole(source: sqlite3.Connection, sha256: str) -> bool:
    """Whether a stored file and the text that was read from it can be read to their ends, the bytes proved."""
    try:
        for _ in passages.of_file(source, sha256):
            pass
        return not contents.fault(source, {sha256: ""})
    except (sqlite3.Error, *UNREADABLE):
        return False


@dataclass(frozen=True, slots=True)
class Glance:
    """Who wrote a session last, by uid, and the SHA-256 of its current draft."""

    person: str
    sha256: str


def glance_at(path: Path) -> Glance:
    """The two things to know before a session is opened, told without trusting the file. Raises UserError."""
    gate.inspect(path)
    if _is_to_be_recovered(path):
        with private_copy(path) as connection:
            return _glance(connection)
    with explained(path), closing(gate.read_only(path)) as connection:
        _confine(connection)
        return _glance(connection)


@contextmanager
def private_copy(path: Path, seconds: float = SECONDS) -> Iterator[sqlite3.Connection]:
    """A copy of a session in memory, to be read and nothing else, for a limited time. Raises UserError."""
    gate.inspect(path)
    expect_size(path)
    with explained(path), closing(sqlite3.connect(_TEMPORARY, isolation_level=None)) as copy:
        if _is_to_be_recovered(path):
            _copy_recovered(path, copy)
        else:
            with closing(gate.read_only(path)) as original:
                copy_pages(original, copy)
        _confine(copy, seconds)
        gate.expect_ours(path, copy)
        _bring_up(copy, seconds)
        yield copy


def _bring_up(copy: sqlite3.Connection, seconds: float) -> None:
    """Brings the copy of an older file up to this version, once its schema is known to be what that version wrote."""
    if migrations.pending(copy):
        migrations.expect_schema(copy)
        copy.set_authorizer(None)
        copy.execute("PRAGMA query_only = OFF")
        migrations.migrate(copy)
        _confine(copy, seconds)


def _copy_recovered(path: Path, copy: sqlite3.Connection) -> None:
    """Plays a journal or a write-ahead log back in a folder of our own; the file and what lies beside it stay."""
    with PrivateFolder() as folder:
        private = folder / "session"
        for suffix in ("", *_COMPANIONS):
            source = path.with_name(path.name + suffix)
            if source.is_file():
                expect_size(source)
                with source.open("rb") as original, new_file(private.with_name(private.name + suffix)) as copied:
                    shutil.copyfileobj(original, copied)
        with closing(sqlite3.connect(private, isolation_level=None)) as recovered:
            recovered.execute("PRAGMA synchronous = OFF")
            recovered.execute("PRAGMA journal_mode = DELETE")
            copy_pages(recovered, copy)


def _confine(connection: sqlite3.Connection, seconds: float = SECONDS) -> None:
    """Takes everything from a connection but reading, and a clock beside it."""
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if hasattr(connection, "setconfig"):  # from Python 3.12 on
        for switch, on in (("DEFENSIVE", True), ("ENABLE_TRIGGER", False), ("ENABLE_VIEW", False)):
            connection.setconfig(getattr(sqlite3, f"SQLITE_DBCONFIG_{switch}"), on)
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > deadline, 10_000)
    connection.set_authorizer(_allow)


def _allow(action: int, _first: str | None, second: str | None, _database: str | None, inside: str | None) -> int:
    """Reading, and what is not asked for by a trigger or a view; this stands in for switches of Python 3.12."""
    if inside is not None or action not in _ALLOWED:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and second not in _FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


_COMPANIONS = ("-journal", "-wal")

_LEFT_ALONE = {
    "recovered": "The session was not closed properly; what is shown was recovered in a copy, the file stays as it is.",
    "wal": "Another program saves this session in more than one file; what is shown was read from all of them.",
}


def _is_to_be_recovered(path: Path) -> bool:
    """Whether the file alone does not tell; one that somebody is writing into does, as SQLite waits for them."""
    wal = path.with_name(f"{path.name}-wal")
    return gate.is_in_wal_mode(path) or wal.is_file() or gate.is_to_be_played_back(path)


def _glance(connection: sqlite3.Connection) -> Glance:
    migrations.expect_schema(connection)
    draft = connection.execute("SELECT sha256 FROM draft ORDER BY place DESC LIMIT 1").fetchone()
    return Glance(reading.last_person(connection), str(draft[0]) if draft else "")


def expect_size(path: Path) -> None:
    """Raises UserError for a file that is larger than any session."""
    if path.stat().st_size > LARGEST:
        text = f"“{path.name}” is larger than a session can be."
        raise UserError("too-large", text, "Ask whoever sent it for another copy; this one was left as it is.")
