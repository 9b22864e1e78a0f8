"""What went wrong inside the program, written down for whoever mends it: where and of what kind, never the text.

An error's own words may hold the article's, a name or a path, so they are left out: kept are the kind of error, the
places in the program, and the few facts that Python itself puts there.
"""

import faulthandler
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from time import gmtime, monotonic, strftime
from types import TracebackType
from typing import Any

from workbench import __version__
from workbench.errors import UserError

NAME = "crash.log"
"""What the log is called; it lies beside the settings."""

SIZE = 128 * 1024
"""Bytes that each of the two files of the log holds at most."""

QUIET = 60.0
"""Seconds for which the same error is not told again: a view asks its model on each paint."""

_FRAMES = 30
_CAUSES = 5
_QUOTED = r'"[^"]*"|“[^”]*”|\'[^\']*\''
_FILE_LINE = r'File "([^"]*)"'

Told = Callable[[str], None]


class CrashLog:
    """Two files of reports. ``told`` is given each new report, in whichever thread the error was.

    Nothing here raises: where the log cannot be written, what went wrong is told all the same.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = monotonic) -> None:
        self.path = path
        self.told: Told | None = None
        self._clock = clock
        self._last: dict[str, float] = {}
        self._busy = threading.local()

    @property
    def faults(self) -> Path:
        """Where the interpreter writes when the process itself is shot down; emptied at the next start."""
        return self.path.with_name(f"{self.path.stem}-fault{self.path.suffix}")

    def report(self, error: BaseException) -> None:
        """Writes an error down and tells it, unless the same one was a moment ago."""
        if getattr(self._busy, "now", False):
            return  # an error on the way of telling an error
        self._busy.now = True
        try:
            self.record(_key(error), describe(error))
        finally:
            self._busy.now = False

    def record(self, key: str, text: str) -> None:
        """Writes a report down and tells it; one of the same key only once a minute."""
        now = self._clock()
        if now - self._last.get(key, -QUIET) < QUIET:
            return
        self._last[key] = now
        entry = f"{_heading()}\n{text}\n\n"
        self._append(entry)
        with suppress(OSError, AttributeError):
            sys.stderr.write(entry)
        if self.told is not None:
            with suppress(RuntimeError):  # a window that is gone already
                self.told(entry)

    def text(self) -> str:
        """Everything in the log, oldest first."""
        parts = []
        for path in (self._older, self.path):
            with suppress(OSError):
                parts.append(path.read_text(encoding="utf-8", errors="replace"))
        return "".join(parts)

    def take_fault(self) -> str:
        """What the interpreter wrote when it was shot down last time, put into the log; empty where it was not."""
        try:
            left = self.faults.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        if not left.strip():
            return ""
        entry = f"{_heading()}\nFound at the start, from the time before:\n{clean(left.rstrip())}\n\n"
        self._append(entry)
        with suppress(OSError):
            os.truncate(self.faults, 0)
        return entry

    @property
    def _older(self) -> Path:
        return self.path.with_name(f"{self.path.name}.1")

    def _append(self, entry: str) -> None:
        data = entry.encode("utf-8", "replace")[:SIZE]
        with suppress(OSError):
            if self.path.exists() and self.path.stat().st_size + len(data) > SIZE:
                os.replace(self.path, self._older)
            handle = open_private(self.path)
            try:
                os.write(handle, data)
            finally:
                os.close(handle)


def install(log: CrashLog) -> Callable[[], None]:
    """Sends every error that nobody catches to the log; returns what puts everything back as it was."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before[0](kind, error, trace)
        else:
            log.report(error)

    def thread_hook(args: Any) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            log.report(args.exc_value)

    def unraisable_hook(args: Any) -> None:
        if args.exc_value is not None:
            log.report(args.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = hook, thread_hook, unraisable_hook
    log.take_fault()
    faults = -1
    with suppress(OSError):
        faults = open_private(log.faults)
        faulthandler.enable(faults)

    def restore() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        faulthandler.disable()
        if faults >= 0:
            os.close(faults)

    return restore


def describe(error: BaseException) -> str:
    """An error and what caused it: kinds and places, without a word of what the program worked on."""
    return "\n".join(line for one in _chain(error) for line in (*_places(one), _name(one)))


def clean(text: str) -> str:
    """Words that come from outside Python, without what is quoted in them, the home folder, login and host."""
    shortened = re.sub(_FILE_LINE, lambda found: f"File {_short(found[1])}", text)
    unquoted = re.sub(_QUOTED, "“…”", shortened)
    for name, instead in _own_names():
        unquoted = re.sub(name, instead, unquoted)
    return unquoted


def write_report(path: Path, text: str) -> None:
    """Writes a report where the user wants it. Raises UserError where that cannot be done."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = f"“{path.name}” could not be written: {error.strerror}."
        raise UserError("not-written", reason, "Choose another folder, or copy the text.") from error


def open_private(path: Path) -> int:
    """A file to append to that only its owner may read."""
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)


def _heading() -> str:
    versions = f"Claim Workbench {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    return f"{strftime('%Y-%m-%d %H:%M:%S', gmtime())} UTC · {versions}"


def _key(error: BaseException) -> str:
    """What makes two errors the same: their kind and where they were raised."""
    return f"{type(error).__qualname__} {''.join(_places(error)[-1:])}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The causes, first the one from which all came."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and len(chain) < _CAUSES and one not in chain:
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    yield from reversed(chain)


def _places(error: BaseException) -> list[str]:
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_short(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    if len(places) > _FRAMES:
        places[_FRAMES // 3 : -2 * _FRAMES // 3] = [f"  … {len(places) - _FRAMES} more"]
    return places


def _name(error: BaseException) -> str:
    """The kind of error with the facts that are the program's own: a missing name, the system's number."""
    facts = []
    if isinstance(error, AttributeError | NameError | ImportError) and error.name:
        facts.append(str(error.name))
    if isinstance(error, AttributeError) and error.name:
        facts.append(f"of {type(error.obj).__qualname__}")
    if isinstance(error, OSError) and error.errno:
        facts.append(os.strerror(error.errno))
    facts += filter(None, [getattr(error, "sqlite_errorname", "")])
    return " ".join([f"{type(error).__qualname__}:", *facts]) if facts else type(error).__qualname__


@cache
def _short(path: str) -> str:
    """A source file as seen from where Python found it: ``workbench/gui/hub.py``."""
    for folder in sorted(filter(None, sys.path), key=len, reverse=True):
        if path.startswith(folder + os.sep):
            return path[len(folder) + 1 :]
    return os.path.basename(path)


@cache
def _own_names() -> tuple[tuple[str, str], ...]:
    """What would tell who and where, as patterns, with what is written instead."""
    import getpass

    home = str(Path.home())
    names: list[tuple[str, str]] = [(re.escape(home), "~")] if len(home) > 1 else []
    login = ""
    with suppress(Exception):  # nobody has to have a name
        login = getpass.getuser()
    host = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return (*names, *((rf"(?<!\w){re.escape(word)}(?!\w)", "…") for word in (login, host) if len(word) > 1))
