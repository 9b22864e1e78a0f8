"""The mark of an open session: it lies beside the settings while a session is open, and is left by a program that died.

The mark of a program that runs is locked; the system takes the lock away however the program ends. So a mark that
nobody holds was left behind, by a crash, a kill or a power cut.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from workbench.private_folder import lock

_PREFIX, _SUFFIX = "open-", ".json"
_LONGEST = 65536
_TRIES = 3


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A session that was open when the program ended unexpectedly, and its uid."""

    path: Path
    uid: str


class Mark:
    """The mark of this run of the program; ``folder`` is where the settings lie. Where it cannot be written there is
    none: work goes on.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{_PREFIX}{os.urandom(8).hex()}{_SUFFIX}"
        self._handle = -1

    def set(self, path: Path, uid: str) -> None:
        """Notes which session is open from now on."""
        self.clear()
        with suppress(OSError):
            self._handle = self._held()
            os.write(self._handle, json.dumps({"session": str(path.absolute()), "uid": uid}).encode("ascii"))

    def _held(self) -> int:
        """A new mark, locked. Another window's look may take it in the moment before it is; then it is made again."""
        for _ in range(_TRIES):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            if lock(handle) and self._path.exists():
                return handle
            os.close(handle)
            self._path.unlink(missing_ok=True)
        return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)  # there are no locks here

    def clear(self) -> None:
        """Nothing is open any more."""
        if self._handle < 0:
            return
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            os.close(self._handle)
        self._handle = -1


def take_left_open(folder: Path) -> LeftOpen | None:
    """The session that was left open last, if any. Its mark goes: looking at it must not fail at each start anew."""
    marks = sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}"), key=_age, reverse=True)
    return next(_abandoned(marks), None)


def open_elsewhere(folder: Path, session: Path) -> float | None:
    """Since when a session is open in another window that runs now, in seconds since 1970; None where it is in none."""
    for path in sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}"), key=_age):
        with suppress(OSError):
            handle = os.open(path, os.O_RDWR)
            try:
                left = None if lock(handle) else _read(os.read(handle, _LONGEST))
            finally:
                os.close(handle)
            if left is not None and _is_one_file(left.path, session.absolute()):
                return _age(path)
    return None


def _is_one_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, by links or not."""
    with suppress(OSError):
        return one.samefile(other)
    return one == other


def _abandoned(marks: list[Path]) -> Iterator[LeftOpen]:
    for path in marks:
        with suppress(OSError):
            handle = os.open(path, os.O_RDWR)
            try:
                if not lock(handle):
                    continue  # a window that is open now
                text = os.read(handle, _LONGEST)
                path.unlink()
            finally:
                os.close(handle)
            left = _read(text)
            if left is not None:
                yield left


def _read(text: bytes) -> LeftOpen | None:
    """What a mark says; None where its writer did not get to the end."""
    try:
        note = json.loads(text)
        return LeftOpen(Path(note["session"]), str(note["uid"]))
    except (ValueError, KeyError, TypeError):
        return None


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
