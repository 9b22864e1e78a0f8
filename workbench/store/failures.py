"""What SQLite and the file system say, in words with a next step."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import UserError

_SENTENCES = (
    (
        "SQLITE_FULL",
        "disk-full",
        "The disk is full, so the last act was not saved.",
        "Make room on the disk and do it again, or save a copy elsewhere.",
    ),
    (
        "SQLITE_READONLY_DBMOVED",
        "moved",
        "The session file was moved, replaced or deleted while it was open.",
        "Save a copy elsewhere: the window still holds everything.",
    ),
    (
        "SQLITE_READONLY_ROLLBACK",
        "interrupted",
        "The last act in this session was cut off while it was being saved.",
        "Open the session in the window once: that takes the unfinished act back and keeps all others.",
    ),
    (
        "SQLITE_READONLY",
        "read-only",
        "The session file cannot be written: it or its folder is read-only.",
        "Save a copy in a folder that can be written and go on there.",
    ),
    (
        "SQLITE_BUSY",
        "busy",
        "Another program is writing to the session file.",
        "Wait a moment and try again, or close the other window.",
    ),
    (
        "SQLITE_NOTADB",
        "damaged",
        "The file is not a session or its beginning is damaged.",
        "Open a backup or a colleague's copy; this file was left as it is.",
    ),
    (
        "SQLITE_CORRUPT",
        "damaged",
        "The session file is damaged.",
        "Open a backup or a colleague's copy; this file was left as it is.",
    ),
    (
        "SQLITE_CANTOPEN",
        "cannot-open",
        "The session file cannot be opened.",
        "Check that the file and its folder are there and may be read and written.",
    ),
    (
        "SQLITE_IOERR",
        "input-output",
        "The disk reported an error, so the last act was not saved.",
        "Save a copy on another disk and go on there.",
    ),
)


def explain(error: sqlite3.Error, path: Path) -> UserError:
    """The sentence for an SQLite error at a session file; SQLite's own words are kept as the cause."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, kind, text, hint in _SENTENCES:
        if name.startswith(prefix):
            return UserError(kind, text, hint)
    return UserError("damaged", f"“{path.name}” cannot be read as a session.", f"SQLite says: {error}.")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns whatever reading a file can throw into a UserError; a damaged file also makes UnicodeDecodeError."""
    try:
        yield
    except UnicodeDecodeError as error:
        text = "The session file is damaged."
        hint = "Open a backup or a colleague's copy; this file was left as it is."
        raise UserError("damaged", text, hint) from error
    except sqlite3.Error as error:
        raise explain(error, path) from error
