"""Giving a finished file its name: whole or not at all, and never in the place of another."""

import os
from contextlib import suppress
from pathlib import Path

from workbench.errors import UserError
from workbench.unfinished import hidden_name, sweep

JOURNAL = "-journal"
"""What SQLite appends to a file's name while it writes."""


def temporary_beside(path: Path) -> Path:
    """A free, hidden name in the same folder, from which what was left behind is removed. To be ``held``."""
    sweep(path.parent)
    return hidden_name(path.parent)


def expect_possible(path: Path) -> None:
    """Raises UserError where a session of that name, or its journal, could never be made."""
    try:
        taken = path.with_name(path.name + JOURNAL).lstat() and os.path.lexists(path)
    except FileNotFoundError:
        taken = os.path.lexists(path)
    except OSError as error:
        if isinstance(error, NotADirectoryError):
            return  # SQLite has a sentence for that
        text = f"“{path.name[:40]}…” is no possible name for a session here: {error.strerror}."
        raise UserError("cannot-open", text, "Choose a shorter, plainer name.") from error
    if taken:
        raise UserError("exists", f"There is a file “{path.name}” already.", "Choose another name.")


def give_name(temporary: Path, path: Path) -> None:
    """Gives a finished file its name once it is on the disk, never in the place of another, and makes the name last.

    Raises UserError.
    """
    try:
        _sync(temporary)
        _name(temporary, path)
    except FileExistsError as error:
        raise UserError("exists", f"There is a file “{path.name}” already.", "Choose another name.") from error
    except OSError as error:
        text = f"“{path.name}” cannot be made here: {error.strerror}."
        raise UserError("cannot-open", text, "Choose another folder or another name.") from error
    sync_folder(path.parent)


def _name(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # No hard links here (FAT, some network shares): the name was free when we looked.
        if os.path.lexists(path):
            raise FileExistsError from None
        temporary.rename(path)
    else:
        temporary.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Brings a file's bytes to the disk: VACUUM INTO by itself does not see to that."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> bool:
    """Makes names last through a power cut; False where a system cannot do this, as Windows."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
            return True
        finally:
            os.close(handle)
    return False


def discard(temporary: Path) -> None:
    """Removes what an attempt left; where even that is refused there is nothing to remove."""
    for path in (temporary, temporary.with_name(temporary.name + JOURNAL)):
        with suppress(OSError):
            path.unlink()
