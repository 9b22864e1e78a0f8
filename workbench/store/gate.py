"""The gate: what a file must be before SQLite is let near it, and how a connection is set up."""

import sqlite3
import stat
from pathlib import Path
from urllib.parse import quote

from workbench.errors import UserError
from workbench.store.schema import APPLICATION_ID, USER_VERSION

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100

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
    header = _header_of_regular_file(path)
    if not header:
        raise UserError("empty", f"“{path.name}” is empty.", "Open the article again to start a new session.")
    if not header.startswith(_MAGIC):
        raise UserError("not-a-session", f"“{path.name}” is not a session file.", "Open it as an article instead.")
    if _number(header, 68) != APPLICATION_ID:
        text = f"“{path.name}” is a database of another program."
        raise UserError("foreign", text, "Choose a file that Claim Workbench made; this one was left as it is.")
    if _number(header, 60) > USER_VERSION:
        text = f"“{path.name}” was written by a newer Claim Workbench."
        raise UserError("newer", text, "Install the newer version to open it; the file was left as it is.")


def connect(path: Path, *, create: bool = False, read_only: bool = False) -> sqlite3.Connection:
    """A connection with every setting that the promises rest on. Transactions are begun and ended by hand."""
    mode = "ro" if read_only else "rwc" if create else "rw"
    connection = sqlite3.connect(
        f"file:{quote(bytes(path.absolute()))}?mode={mode}", uri=True, isolation_level=None, timeout=5
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _header_of_regular_file(path: Path) -> bytes:
    """The first bytes of a plain file; every other thing a path can be has its own sentence."""
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
