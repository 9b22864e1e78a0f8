"""Setting a report in a process of its own: Qt's text layout would hold up the window, and may not run in a thread."""

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from time import monotonic
from typing import IO

from workbench.errors import UserError
from workbench.exporters import child
from workbench.report.report import Report

Progress = Callable[[int, int], None]
"""Told ``(0, 0)`` now and then; may raise, which ends the process."""

PATIENCE = 60.0
"""Seconds after which the process is ended; 3,000 claims take it six."""

_PATIENCE_FOR_A_CLAIM = 0.02
"""Seconds more for each: ten times what it takes."""

_POLL = 0.05


def set_apart(report: Report, progress: Progress, *, archival: bool = False) -> bytes:
    """The report as a PDF, or PDF/A, made by the other process, which is gone when this returns or raises.

    Raises ``UserError``: what the setting itself raises, ``too-slow`` and ``writer-died``; and whatever ``progress``
    raises.
    """
    with subprocess.Popen(
        [sys.executable, "-I", "-S", "-B", "-X", "utf8", child.__file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "0"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            patience = PATIENCE + _PATIENCE_FOR_A_CLAIM * len(report.claims)
            answer = _exchange(process, _question(report, archival), progress, patience)
        finally:
            process.kill()
    if answer[:1] == child.REFUSED:
        raise UserError(*json.loads(answer[1:]))
    if answer[:1] != child.MADE:
        text = "The PDF could not be made: the part of the program that sets pages broke off."
        raise UserError("writer-died", text, "Write the report as .html instead, and print that in a browser.")
    return answer[1:]


def _question(report: Report, archival: bool) -> bytes:
    places = [entry for entry in sys.path if os.path.isabs(entry)]
    return json.dumps(places).encode("ascii") + b"\n" + pickle.dumps((report, archival))


def _exchange(process: "subprocess.Popen[bytes]", question: bytes, progress: Progress, patience: float) -> bytes:
    """Hands the question over and waits for the answer, telling of the time that goes by."""
    assert process.stdin
    # communicate() forgets what is still to be written when its time is up.
    Thread(target=_write, args=(process.stdin, question), name="report-writer").start()
    process.stdin = None
    deadline = monotonic() + patience
    while True:
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_POLL)[0]
        progress(0, 0)
        if monotonic() > deadline:
            text = "Setting the pages of the PDF took too long, so it was stopped."
            raise UserError("too-slow", text, "Write the report as .html instead, and print that in a browser.")


def _write(pipe: IO[bytes], message: bytes) -> None:
    with suppress(OSError), pipe:  # it may have ended before it had read everything
        pipe.write(message)
