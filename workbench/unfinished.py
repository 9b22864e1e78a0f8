"""Files that are being made, under a hidden name where they are to lie: what a killed program left of one goes.

Whoever makes one holds it locked, and the system takes the lock away however the program ends. So one that nobody holds
was left behind, and whoever makes the next file in that folder, or opens a session there, removes it.
"""

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time

from workbench.private_folder import lock, remove_abandoned

PREFIX, SUFFIX = ".claim-workbench-", ".tmp"
_JOURNAL = "-journal"
_FRESH = 60.0
"""Seconds in which a file may not be locked yet by whoever makes it."""


def hidden_name(folder: Path) -> Path:
    """A free name in a folder, no longer for a file whose own name is long."""
    return folder / f"{PREFIX}{secrets.token_hex(8)}{SUFFIX}"


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Holds a file while it is made, and makes it, empty and for nobody else, where there is none.

    Where that is refused, so it is to whoever makes the file, and they have words for it.
    """
    handle = _locked(path)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _locked(path: Path) -> int | None:
    if sys.platform == "win32":  # a lock would keep SQLite out; there, what a program has open cannot be removed
        return None
    with suppress(OSError):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        lock(handle)
        return handle
    return None


def sweep(folder: Path) -> None:
    """Removes what programs that were killed have left in a folder; what cannot be removed stays."""
    with suppress(OSError):
        found = [entry for entry in os.scandir(folder) if entry.name.startswith(PREFIX)]
        old = [Path(one) for one in found if time() - one.stat(follow_symlinks=False).st_mtime > _FRESH]
        for path in old:
            if path.suffix == SUFFIX:
                _remove(path)
        for path in old:
            if path.suffix == SUFFIX + _JOURNAL and not os.path.lexists(path.with_suffix(SUFFIX)):
                path.unlink()


def _remove(path: Path) -> None:
    """A file that has its name already is not even looked into: it may be a session that this program has open."""
    if path.lstat().st_nlink > 1:
        path.unlink()
    else:
        remove_abandoned([path])
