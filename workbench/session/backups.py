"""Backups: proved copies of a session, thinned with age, and how one is brought back.

Nothing is deleted here but backups (see ``backup_files``) that a newer, proved one has made superfluous, and copies
of our own that did not hold.
"""

import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from workbench.errors import UserError
from workbench.model.event import Act
from workbench.report.progress import progress
from workbench.session.backup_files import EVERY, name_for, room_of, superfluous
from workbench.session.opening import SUFFIX
from workbench.session.session import Session
from workbench.store.check import Sound, prove_whole
from workbench.store.placing import give_name, temporary_beside
from workbench.unfinished import held

_UNPROVED = ".unproved"
_STEM_AT_MOST = 180
"""Bytes; with what is added it stays a possible name."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a session file was found to be. ``fault`` is empty where it is sound; ``last`` is the last act in it."""

    fault: str
    decided: int = 0
    total: int = 0
    acts: int = 0
    last: Act | None = None


def look_at(path: Path) -> Look:
    """Checks a session file that is not open, and reads how far it is; what stops that is the fault.

    Not a byte of it changes: what was cut off while it was being saved is left for the opening to take back.
    """
    try:
        seen = prove_whole(path)
    except UserError as error:
        return Look(error.text)
    far = progress(seen.snapshot)
    return Look("", far.decided, far.total, seen.acts, seen.last)


def back_up(session: Session, folder: Path, now: datetime) -> Path:
    """Makes a proved backup of an open session below ``folder``, and thins those before it.

    To be called before everything that puts a session at risk. Raises UserError where the copy could not be made or
    does not hold; the backups there are then as they were.
    """
    return prove(copy_for_backup(session, folder, now), now)


def copy_for_backup(session: Session, folder: Path, now: datetime) -> Path:
    """The first half, in the thread that has the session open: a copy that nobody has looked at yet."""
    room = room_of(session.snapshot, folder)
    try:
        room.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(room, now)
    except OSError as error:
        raise _not_made(f"“{folder.name}” cannot be written ({error.strerror}).") from error
    copy = room / f".{secrets.token_hex(4)}{_UNPROVED}"
    try:
        session.save_copy(copy)
    except UserError as error:
        raise _not_made(error.text) from error
    return copy


def prove(copy: Path, now: datetime) -> Path:
    """The second half, in any thread: the copy is checked whole, gets its name, and older ones are thinned.

    Raises UserError where the copy is not sound; it is deleted then, and no backup is touched.
    """
    try:
        return _keep(copy, copy.parent, prove_whole(copy), now)
    except UserError as error:
        raise _not_made(error.text) from error
    except OSError as error:
        raise _not_made(f"The disk refused it: {error.strerror}.") from error
    finally:
        _discard(copy)


def _keep(copy: Path, room: Path, seen: Sound, now: datetime) -> Path:
    """A copy that was found to be sound gets its name, and older ones are thinned."""
    far = progress(seen.snapshot)
    path = room / name_for(now, far.decided, far.total, seen.acts)
    _place(copy, path)
    for old in superfluous(room, now):
        _discard(old)
    return path


def back_up_older(copy_to: Callable[[Path], None], folder: Path, now: datetime) -> Path:
    """Makes a proved backup of a session of an older version, as it is; ``copy_to`` writes a copy to a new path.

    Raises UserError as ``back_up`` does.
    """
    copy = folder / f".{secrets.token_hex(4)}{_UNPROVED}"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(folder, now)
        copy_to(copy)
        seen = prove_whole(copy)
        room = room_of(seen.snapshot, folder)
        room.mkdir(exist_ok=True, mode=0o700)
        return _keep(copy, room, seen, now)
    except OSError as error:
        raise _not_made(f"“{folder.name}” cannot be written ({error.strerror}).") from error
    except UserError as error:
        raise _not_made(error.text) from error
    finally:
        _discard(copy)


def restore(backup: Path, beside: Path, now: datetime) -> Path:
    """Writes a backup to a new file beside a session's, and returns it; nothing that is there is overwritten.

    The session that is open is to be backed up first. Raises UserError where the backup does not hold
    (``damaged-backup``) or the folder cannot be written (``cannot-restore``).
    """
    path = _free_name(beside, now)
    copy = temporary_beside(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with held(copy):
            shutil.copyfile(backup, copy)
            fault = look_at(copy).fault
            if fault:
                text = f"This backup is not sound: {fault}"
                raise UserError("damaged-backup", text, "Choose another one.", "session.restore")
            _place(copy, path)
    except OSError as error:
        text = f"The backup could not be written beside the session: {error.strerror}."
        raise UserError("cannot-restore", text, "Make room, or choose another folder.") from error
    finally:
        _discard(copy)
    return path


def _not_made(reason: str) -> UserError:
    text = f"No backup could be made. {reason}"
    return UserError(
        "no-backup", text, "The backups made before are kept. Save a copy on another disk.", "session.copy"
    )


def _sweep(room: Path, now: datetime) -> None:
    """Removes copies that a killed program left unproved; one that is being proved now is younger."""
    for stale in room.glob(f".*{_UNPROVED}"):
        if now.timestamp() - stale.stat().st_mtime > EVERY.total_seconds():
            stale.unlink()


def _place(copy: Path, path: Path) -> None:
    """A proved copy gets its name, for nobody else to read."""
    os.chmod(copy, 0o600)
    give_name(copy, path)


def _free_name(beside: Path, now: datetime) -> Path:
    """``article restored 2026-11-22.claims``, with a number where that is taken."""
    known = beside.stem.partition(" restored ")[0].encode("utf-8", "surrogateescape")[:_STEM_AT_MOST]
    stem = f"{known.decode('utf-8', 'ignore')} restored {now.astimezone(UTC):%Y-%m-%d}"
    names = (f"{stem}{SUFFIX}" if number == 1 else f"{stem} {number}{SUFFIX}" for number in count(1))
    return next(beside.with_name(name) for name in names if not os.path.lexists(beside.with_name(name)))


def _discard(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
