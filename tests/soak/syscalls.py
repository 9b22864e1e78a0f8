"""Kills or fails a verdict at every system call that it makes, one after the other, and looks at what is on disk.

``syscalls.py`` prints a table. For each call a process of its own opens a session, waits until strace watches it, and
marks two claims, telling what became of each; strace ends it, or makes the call fail, at the chosen one of its calls on
the session, its journal or its folder. What was told to be saved must then be there. In the same run a verdict is told
to be saved before it is, and that has to be noticed.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from tests.samples import author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.commands import mark
from workbench.session.opening import open_session
from workbench.store.check import check
from workbench.store.session_file import SessionFile

KILLED = ("pwrite64", "pread64", "fdatasync", "fsync", "unlink", "openat", "close", "fcntl", "newfstatat", "lseek")
FAILED = ("pwrite64", "pread64", "fdatasync", "fsync", "unlink", "openat", "fcntl")
ERRORS = ("ENOSPC", "EIO", "EMFILE")
MOST = 400
"""No verdict makes so many calls of one name."""


@dataclass(frozen=True)
class Point:
    """Which call, by its name and its number, and what happens there; ``on`` says that it goes on happening."""

    call: str
    number: int
    error: str = ""
    on: bool = False

    @property
    def injection(self) -> str:
        what = f"error={self.error}" if self.error else "signal=SIGKILL"
        return f"inject={self.call}:{what}:when={self.number}{'+' if self.on else ''}"


def refusal() -> str:
    """Why strace cannot be used here; empty where it can."""
    if not shutil.which("strace"):
        return "strace is not installed"
    trial = ["strace", "-f", "-qq", "-o", os.devnull, "-e", "inject=getppid:error=EIO:when=1", "true"]
    done = subprocess.run(trial, capture_output=True, text=True)
    return "" if done.returncode == 0 else f"strace is refused here: {done.stderr.strip()}"


def _marks(path: Path, pipe: int) -> None:
    """The process that is watched: two verdicts, each told before and after."""
    session = open_session(path, author())
    claims = uids(session)
    os.write(pipe, b"ready\n")
    while "TracerPid:\t0\n" in Path("/proc/self/status").read_text():
        time.sleep(0.0005)
    for number in (0, 1):
        try:
            mark(session, [claims[number]], Verdict.VERIFIED)
            os.write(pipe, b"saved %d\n" % number)
        except UserError as error:
            os.write(pipe, b"%s %d\n" % (error.kind.encode(), number))
    os.write(pipe, b"end\n")


def told_at(path: Path, point: Point) -> tuple[list[str], bool]:
    """What the process told, and whether it came to its end."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            _marks(path, writing)
        except BaseException as error:
            with suppress(OSError):
                os.write(writing, f"bug {error!r}\n".encode())
        finally:
            os._exit(0)
    os.close(writing)
    told = os.read(reading, 100)
    watched = [str(path), f"{path}-journal", str(path.parent)]
    files = [word for name in watched for word in ("-P", name)]
    trace = [
        "strace",
        "-qq",
        "-o",
        os.devnull,
        "-p",
        str(child),
        *files,
        "-e",
        f"trace={point.call}",
        "-e",
        point.injection,
    ]
    watcher = subprocess.Popen(trace, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while more := os.read(reading, 4096):
        told += more
    os.close(reading)
    _, status = os.waitpid(child, 0)
    watcher.wait()
    return told.decode().splitlines(), not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL)


def faults_after(path: Path, told: list[str]) -> list[str]:
    """What of the told does not hold once the session is opened again."""
    faults = [line for line in told if line.startswith("bug")]
    session = open_session(path, author())
    verdicts = [claim.verdict for claim in session.snapshot.claims.values()]
    session.close()
    faults += [f"lost: {line}" for line in told if line.startswith("saved") and verdicts[int(line[-1])] != "verified"]
    faults += [finding.fault for finding in check(path) if finding.fault]
    return faults + [f"left: {name}" for name in os.listdir(path.parent) if name != path.name]


def points(kills: bool, in_turn: bool, path: Callable[[], Path]) -> Iterator[tuple[Point, list[str], list[str]]]:
    """Every point, what was told and what is wrong; a call's points end where the process ends by itself.

    Each point is failed in every way, or ``in_turn`` in one of them, each next one in another.
    """
    ways = [("", False)] if kills else [(error, on) for error in ERRORS for on in (False, True)]
    for call in KILLED if kills else FAILED:
        for row in [ways] if in_turn else [[way] for way in ways]:
            for number, (error, on) in zip(range(1, MOST), cycle(row), strict=False):
                point, session = Point(call, number, error, on), path()
                told, ended = told_at(session, point)
                yield point, told, faults_after(session, told)
                if ended and ("saved 0" in told and "saved 1" in told) and (kills or _untouched(session, point)):
                    break


def _untouched(session: Path, point: Point) -> bool:
    """Whether the point lies behind the last call; an error that was got over is no end, so a kill is tried there."""
    _, ended = told_at(session, Point(point.call, point.number))
    return ended


@contextmanager
def sessions() -> Iterator[Callable[[], Path]]:
    """Makes one fresh session after the other."""
    with tempfile.TemporaryDirectory(prefix="syscalls-") as name:
        begun = begin(Path(name) / "sound.claims")
        begun.close()
        data, folder = begun.path.read_bytes(), Path(name) / "folder"

        def fresh() -> Path:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            (folder / "s.claims").write_bytes(data)
            return folder / "s.claims"

        yield fresh


@contextmanager
def told_too_early() -> Iterator[None]:
    """The planted fault: a verdict counts as saved whatever the disk says."""
    kept = SessionFile._write
    SessionFile._write = lambda *_: None
    try:
        yield
    finally:
        SessionFile._write = kept


def run(*, kills: bool, in_turn: bool = False, most: int = 10**6) -> tuple[Counter[str], list[str]]:
    """Tries the points; counts what was told, and lists what is wrong. ``in_turn`` as in ``points``."""
    counts, wrong = Counter[str](), []
    with sessions() as fresh:
        for point, told, faults in points(kills, in_turn, fresh):
            counts["points"] += 1
            counts.update(line.split()[0] for line in told if line not in ("ready", "end"))
            wrong += [f"{point}: {fault}" for fault in faults]
            if counts["points"] >= most:
                break
    return counts, wrong


def main() -> int:
    """Prints the table; returns 1 where something told was lost, or the planted fault was not noticed."""
    reason = refusal()
    if reason:
        print(f"skipped: {reason}")
        return 0
    bad = 0
    for name, kills in (("killed at", True), ("failed at", False)):
        counts, wrong = run(kills=kills)
        told = ", ".join(f"{kind} {number}" for kind, number in sorted(counts.items()) if kind != "points")
        print(f"{name} {counts['points']} points: {len(wrong)} faults; told: {told}")
        print("\n".join(wrong[:20]))
        bad += len(wrong)
    with told_too_early():
        _, planted = run(kills=True, most=2)
    print(f"planted fault (told before it is saved): {'found' if planted else 'NOT NOTICED'}")
    return 1 if bad or not planted else 0


if __name__ == "__main__":
    sys.exit(main())
