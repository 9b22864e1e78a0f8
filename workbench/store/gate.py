"""The gate: what a file must be before SQLite is let near it, and how a connection is set up."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from workbench.errors import UserError
from workbench.model.notice import Notice
from workbench.store.schema import APPLICATION_ID, USER_VERSION

_MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER = 100

PATIENCE = 5.0
"""Seconds to wait for another window that is writing."""

_PRAGMAS = (
    # A rollback journal keeps the session one file: a write-ahead log is lost when only the .claims file is copied.
    "PRAGMA journal_mode = DELETE",
    # FULL does not sync the folder after the journal is deleted; a power cut can bring the journal back.
    "PRAGMA synchronous = EXTRA",
    # EXCLUSIVE would hide that the file was moved or deleted under the open window.
    "PRAGMA locking_mode = NORMAL",
    # The file then changes inside COMMIT only.
    "PRAGMA cache_spill = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
)


def is_session(path: Path) -> bool:
    """Whether a file begins as one of our session files does. Never call it on the session that is open."""
    try:
        header = _read_header(path) if path.is_file() else b""  # to open a pipe would wait for ever
    except OSError:
        return False
    return header.startswith(_MAGIC) and _number(header, 68) == APPLICATION_ID


def inspect(path: Path) -> None:
    """Passes a session file of this version or an older one; raises UserError for everything else.

    Must not be called on a file that this process has open: closing it again would drop SQLite's locks.
    """
    header = header_of(path)
    if has_journal(path):
        return  # a power cut may have left the header half written; what it is shows once the journal is played back
    if not header:
        raise UserError("empty", f"“{path.name}” is empty.", "Open the article again to start a new session.")
    if not header.startswith(_MAGIC):
        raise UserError("not-a-session", f"“{path.name}” is not a session file.", "Open it as an article instead.")
    _expect_ours(path, _number(header, 68), _number(header, 60))


def expect_ours(path: Path, connection: sqlite3.Connection) -> None:
    """What ``inspect`` asks of the header, once SQLite has played a journal back. Raises UserError."""
    application, version = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")
    )
    _expect_ours(path, application, version)


def _expect_ours(path: Path, application: int, version: int) -> None:
    if application != APPLICATION_ID:
        text = f"“{path.name}” is a database of another program."
        raise UserError("foreign", text, "Choose a file that Claim Workbench made; this one was left as it is.")
    if version > USER_VERSION:
        text = f"“{path.name}” was written by a newer Claim Workbench."
        raise UserError("newer", text, "Install the newer version to open it; the file was left as it is.")


def has_journal(path: Path) -> bool:
    """Whether a journal lies beside the file that holds pages, as SQLite tells it: by its first bytes."""
    with suppress(OSError), path.with_name(path.name + "-journal").open("rb") as file:
        return file.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    return False


def is_cut_off(path: Path) -> bool:
    """Whether somebody's last act was cut off, and its journal is to be played back."""
    return has_journal(path) and is_to_be_played_back(path)


def is_to_be_played_back(path: Path) -> bool:
    """Whether SQLite would play a journal back: one lies beside the file, and nobody is writing with it now."""
    if not path.with_name(path.name + "-journal").is_file():
        return False
    try:
        with closing(read_only(path)) as connection:
            connection.execute("PRAGMA schema_version")
    except sqlite3.Error:
        return path.with_name(path.name + "-journal").is_file()
    return False


def left_behind(path: Path) -> tuple[Notice, ...]:
    """What lies beside a session that was not closed by this program in good order. To be asked before it is opened."""
    notices = []
    if is_cut_off(path):
        text = "The session was not closed properly; it was recovered, and every act that was saved is there."
        notices.append(Notice("recovered", text))
    if is_in_wal_mode(path):
        text = "Another program had changed how this session is saved, to more than one file; it was changed back."
        notices.append(Notice("wal", text))
    return tuple(notices)


def is_in_wal_mode(path: Path) -> bool:
    """Whether another program switched the file to a write-ahead log."""
    with suppress(OSError):
        header = _read_header(path)
        return header.startswith(_MAGIC) and header[18:20] != b"\x01\x01"
    return False


def expect_closed(path: Path) -> None:
    """Raises UserError where the file alone is not the session, so that nothing can be told without changing it."""
    kinds = [notice.kind for notice in left_behind(path)]
    if "wal" in kinds:
        text = "Another program changed how this session is saved, to more than one file."
        raise UserError("interrupted", text, "Open the session in the window once: that makes it one file again.")
    if kinds:
        text = "The last act in this session was cut off while it was being saved."
        hint = "Open the session in the window once: that takes the unfinished act back and keeps all others."
        raise UserError("interrupted", text, hint)


def connect(path: Path, *, create: bool = False, read_only: bool = False) -> sqlite3.Connection:
    """A connection with every setting that the promises rest on. Transactions are begun and ended by hand."""
    mode = "ro" if read_only else "rwc" if create else "rw"
    connection = sqlite3.connect(
        f"file:{quote(bytes(path.absolute()))}?mode={mode}", uri=True, isolation_level=None, timeout=PATIENCE
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, not even beside the file: where a journal is to be played back it refuses."""
    uri = f"file:{quote(bytes(path.absolute()))}?mode=ro"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=PATIENCE)


@contextmanager
def held_still(connection: sqlite3.Connection, *, read_only: bool) -> Iterator[None]:
    """While this lasts nobody else writes, so that all that is read is of one moment. Raises sqlite3.Error.

    Who wants to write waits before it begins, and keeps no reader out; to read only, there is no such lock.
    """
    connection.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
    try:
        yield
    finally:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def expect_one_file(connection: sqlite3.Connection) -> None:
    """Raises UserError where another program keeps the file in a mode in which it is more than one file."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
        text = "Another program has the session file open and saves it in more than one file."
        raise UserError("busy", text, "Close the other program and open the session again.")


def expect_writable(connection: sqlite3.Connection) -> None:
    """Finds out by trying: mode bits do not tell. Not a byte of the file changes. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Our own constant, written over itself: only a page that changes makes SQLite begin a journal.
        connection.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
    finally:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def header_of(path: Path) -> bytes:
    """The first bytes of a plain file. Raises UserError; every other thing a path can be has its own sentence."""
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise UserError("folder", f"“{path.name}” is a folder.", "Choose a file inside it.")
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError("not-a-file", f"“{path.name}” is not a plain file.", "Choose a session file.")
        return _read_header(path)
    except FileNotFoundError as error:
        text = f"There is no file “{path.name}” here any more."
        raise UserError("missing", text, "Check the name, or look where it was moved to.") from error
    except PermissionError as error:
        text = f"“{path.name}” may not be read."
        raise UserError("permission", text, "Ask its owner for permission, or open a copy of your own.") from error
    except OSError as error:
        text = f"“{path.name}” cannot be read: {error.strerror}."
        raise UserError("unreadable", text, "Try a copy on another disk.") from error


def _read_header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
