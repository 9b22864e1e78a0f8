"""What SQLite and the file system say, in words with a next step."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import UserError

_INSTEAD = "Rescue what can be read into a new file, or open a backup; this file was left as it is."

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
        _INSTEAD,
    ),
    (
        "SQLITE_CORRUPT",
        "damaged",
        "The session file is damaged.",
        _INSTEAD,
    ),
    (
        "SQLITE_CONSTRAINT",
        "damaged",
        "The session file is damaged, or another program has written over it.",
        _INSTEAD,
    ),
    (
        "SQLITE_INTERRUPT",
        "too-long",
        "Reading the session file took too long and was given up.",
        "Ask whoever sent it for another copy; this one was left as it is.",
    ),
    (
        "SQLITE_TOOBIG",
        "damaged",
        "The session file holds something larger than a session can.",
        _INSTEAD,
    ),
    (
        "SQLITE_AUTH",
        "foreign",
        "The session file asked for something that no session needs.",
        "Ask whoever sent it for another copy; this one was left as it is.",
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


UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, StopIteration, RecursionError, OverflowError)
"""What reading a row can end in that our own code cannot have written; UnicodeDecodeError is a ValueError."""


def explain(error: sqlite3.Error, path: Path) -> UserError:
    """The sentence for an SQLite error at a session file; SQLite's own words are kept as the cause."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, kind, text, hint in _SENTENCES:
        if name.startswith(prefix):
            return damaged(text) if kind == "damaged" else UserError(kind, text, hint)
    return damaged(f"“{path.name}” cannot be read as a session (SQLite says: {error}).")


def only_read() -> UserError:
    """A session that was opened to be read."""
    return UserError("read-only", "This session is open to be read only.", "Open it in the window to work in it.")


def unreadable() -> UserError:
    """A session that cannot be read any more in the midst of work: by damage, or as the disk refuses."""
    text = "The session file cannot be read any more, so the last act was not saved."
    return UserError(
        "input-output", text, "Save a copy on another disk, then open the session again: it is checked whole."
    )


def damaged(text: str) -> UserError:
    """A file of which not everything can be believed; what can be is offered to be taken into a new file."""
    return UserError("damaged", text, _INSTEAD, "session.rescue")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns whatever reading a file can throw into a UserError.

    A damaged file also makes UnicodeDecodeError; rows that our own code cannot have written are damage and no bug.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error
    except OSError as error:
        kind = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "input-output"
        text = f"“{path.name}” could not be read or copied: {error.strerror}."
        raise UserError(kind, text, "Make room on the disk, or try with a copy on another one.") from error
    except UNREADABLE as error:
        raise damaged(f"“{path.name}” holds rows that are no session's.") from error
