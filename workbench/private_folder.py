"""Folders for what nobody else may see, in the system's folder for temporary files: gone when their program is.

Beside each lies a file of its name and ``.lock`` that the program holds locked. The system takes the lock away however
the program ends; so a folder whose lock nobody holds was left behind by a kill or a power cut, and whoever makes the
next one, or starts the window, removes it.
"""

import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

if sys.platform != "win32":
    import fcntl

_PREFIX, _LOCK = "claim-workbench-", ".lock"


class PrivateFolder:
    """A new folder that only its owner can enter; as a context, it is gone afterwards. Raises OSError."""

    def __init__(self) -> None:
        sweep()
        self._lock, self._handle = _locked()
        self.path = self._lock.with_suffix("")
        self.path.mkdir(mode=0o700)

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.remove()

    def remove(self) -> None:
        """Takes the folder away. What another program holds open may stay, for a later ``sweep``."""
        shutil.rmtree(self.path, ignore_errors=True)
        with suppress(OSError):
            if not self.path.exists():
                self._lock.unlink()
        os.close(self._handle)


def sweep() -> None:
    """Removes the folders of programs that have ended; those in use stay, and what may not be removed."""
    remove_abandoned(Path(tempfile.gettempdir()).glob(f"{_PREFIX}*{_LOCK}"))


def remove_abandoned(locks: Iterable[Path]) -> None:
    """Removes files that no program holds locked, each with the folder of its name without suffix, if there is one."""
    for path in locks:
        with suppress(OSError):
            handle = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
            try:
                if lock(handle):
                    shutil.rmtree(path.with_suffix(""), ignore_errors=True)
                    path.unlink()
            finally:
                os.close(handle)


def new_file(path: Path) -> IO[bytes]:
    """A new file, open to be written, that only its owner can read. Raises OSError where there is one already."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb")


def lock(handle: int) -> bool:
    """Locks a file until it is closed or the program ends; False where another program, or no lock, holds."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _locked() -> tuple[Path, int]:
    """A new file that this program holds locked. Somebody's ``sweep`` may take it in the moment before it is."""
    while True:
        path = Path(tempfile.gettempdir()) / f"{_PREFIX}{secrets.token_hex(8)}{_LOCK}"
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        if lock(handle) and path.exists():
            return path, handle
        os.close(handle)
