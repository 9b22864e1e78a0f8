"""Reading an article's file without trusting it: another process does it, under limits, and its answer is checked."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import IO, Any

from workbench.errors import UserError
from workbench.importers import IMPORTERS, child, import_bytes, is_plain_text, load, wire
from workbench.importers.limits import LONGEST, too_long
from workbench.model.document import PagePicture, PageWish, Reading
from workbench.model.draft import RawDocument

Progress = Callable[[int, int], None]
"""Told ``(done, total)`` now and then, with ``(0, 0)`` while that is not known; may raise to stop the work."""

PATIENCE = 20.0
"""Seconds after which the reader is ended, whatever it is doing."""

_POLL = 0.05
"""Seconds between two words of progress."""

# Python's own variables are not read (-I); these are what it may need to start at all.
_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PATH")


def read_file(path: Path, progress: Progress | None = None, reading: Reading = Reading()) -> tuple[RawDocument, str]:
    """The document in a file, and the id of the importer that read it.

    Plain UTF-8 is decoded here, as nothing can go wrong in that. Every other format goes through a parser, and every
    other encoding through a detector, so a child process does that. Raises what ``load`` and ``import_bytes`` raise,
    and ``UserError`` ``too-slow``, ``too-complex`` and ``reader-died``.
    """
    data = load(path)
    name = os.fsencode(path.name).decode("utf-8", "replace")  # a name may hold bytes that are no text
    return read_bytes(data, name, progress, reading)


def read_bytes(
    data: bytes, name: str, progress: Progress | None = None, reading: Reading = Reading()
) -> tuple[RawDocument, str]:
    """As ``read_file``, for bytes that are in memory: an attachment, or what is read again in another way."""
    if is_plain_text(data, name, reading):
        if len(data) > 2 * LONGEST:  # told before more of it is made; line ends of two characters count as one
            raise too_long(name)
        raw, importer = import_bytes(data, name, reading)
        return raw, importer.id
    raw, used = _read_apart(data, name, progress or _go_on, reading)
    if used not in {importer.id for importer in IMPORTERS}:
        raise _died(name)
    return raw, used


def _go_on(_done: int, _total: int) -> None:
    """For whoever does not want to know how far it is."""


def draw_page(data: bytes, name: str, wish: PageWish, progress: Progress | None = None) -> PagePicture:
    """A page of a PDF as a picture, drawn by the other process. Raises UserError as ``read_file`` does."""
    return _ask(data, name, progress or _go_on, {"page": asdict(wish)}, wire.read_picture)


def _read_apart(data: bytes, name: str, progress: Progress, reading: Reading) -> tuple[RawDocument, str]:
    return _ask(data, name, progress, {"reading": wire.reading_head(reading)}, wire.read_answer)


def _ask(
    data: bytes, name: str, progress: Progress, question: dict[str, Any], read: Callable[[bytes], wire.Answer]
) -> wire.Answer:
    try:
        code, message = run_child(data, name, progress, question)
    except OSError as error:
        raise _died(name) from error
    if code == child.OUT_OF_MEMORY:
        raise _too_complex(name)
    if code < 0 and -code == getattr(signal, "SIGXCPU", 0):
        raise _too_slow(name)
    if code != 0:
        raise _died(name)
    try:
        return read(message)
    except wire.Garbled as error:
        raise _died(name) from error


def run_child(
    data: bytes, name: str, progress: Progress, asked: dict[str, Any], script: str | None = None
) -> tuple[int, bytes]:
    """Runs the reader with what is ``asked`` of it: its exit code and what it wrote, up to a byte more than is agreed.

    Raises ``UserError("too-slow")`` after ``PATIENCE`` seconds, and whatever ``progress`` raises; in every case the
    process is gone afterwards.
    """
    process = subprocess.Popen(
        _command(script or child.__file__),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"HOME": os.sep} | {key: os.environ[key] for key in _PASSED_ON if key in os.environ},
        cwd=Path(sys.executable).anchor or None,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert process.stdin
    assert process.stdout
    packages = [entry for entry in sys.path if os.path.isabs(entry)]
    question = wire.pack({"name": name, "path": packages, **asked}, data)
    answer: list[bytes] = []
    writer = Thread(target=_write, args=(process.stdin, question), name="article-writer")
    reader = Thread(target=_read, args=(process.stdout, answer), name="article-reader")
    try:
        writer.start()
        reader.start()
        _wait(reader, process, name, progress)
    finally:
        process.kill()
        code = process.wait()
        reader.join()
        writer.join()
        process.stdout.close()
    return code, b"".join(answer)


def _command(script: str) -> list[str]:
    """Our own Python, without its site packages and environment; the script adds the path that this process has."""
    return [sys.executable, "-I", "-S", "-B", "-X", "utf8", script]


def _wait(reader: Thread, process: "subprocess.Popen[bytes]", name: str, progress: Progress) -> None:
    """Until the reader has closed its output, which it does when it is done, and has ended."""
    deadline = monotonic() + PATIENCE
    while reader.is_alive():
        progress(0, 0)
        if monotonic() > deadline:
            raise _too_slow(name)
        reader.join(_POLL)
    try:
        process.wait(1)
    except subprocess.TimeoutExpired:
        raise _died(name) from None


def _write(pipe: IO[bytes], message: bytes) -> None:
    try:
        with pipe:
            pipe.write(message)
    except OSError:
        return  # it has ended before it had read everything; its exit code tells why


def _read(pipe: IO[bytes], answer: list[bytes]) -> None:
    answer.append(pipe.read(wire.LONGEST_ANSWER + 2))


def _too_slow(name: str) -> UserError:
    text = f"Reading “{name}” took too long, so it was stopped."
    return UserError("too-slow", text, "Copy the article's text and paste it here instead.")


def _too_complex(name: str) -> UserError:
    text = f"“{name}” is built so that reading it needs more memory than an article may take."
    return UserError("too-complex", text, "Copy the article's text and paste it here instead.")


def _died(name: str) -> UserError:
    text = f"“{name}” could not be read: the part of the program that reads articles broke off."
    return UserError("reader-died", text, "Copy the article's text and paste it here instead; the file may be harmful.")
