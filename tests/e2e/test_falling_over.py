"""The program is shot down, or its disk is slow: what was acknowledged is there, and the next start says so."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.session.opening import read_snapshot

ROOT = Path(__file__).resolve().parents[2]

START = """
import ctypes, faulthandler, os, signal, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, QMessageLogger
from PySide6.QtTest import QTest
from workbench.gui import app as program
window = None
make = program.make_window
def made(parent):
    global window
    window = make(parent)
    return window
program.make_window = made
def tell(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())
def act():
    if window is None or window.hub.session is None:
        return
    timer.stop()
    window.workspace  # what follows is done with the keyboard
    work()
timer = QTimer
"""

RUN = """
from PySide6.QtCore import QTimer
program_make_application = program.make_application
def with_timer(arguments):
    global timer, app
    app = program_make_application(arguments)
    timer = QTimer(app, interval=20)
    timer.timeout.connect(act)
    timer.start()
    return app
program.make_application = with_timer
sys.exit(program.start(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""

MARK = """
def work():
    for key in ("V", "D", "U"):
        claim = window.hub.current
        QTest.keyClick(window.workspace.claims.list, key)
        tell("done", claim, {"V": "verified", "D": "disputed", "U": "unsourced"}[key])
    FALL
"""

LOOK = """
from workbench.gui.pages.crash import LeftOpenPage
def act():
    pages = window.findChildren(LeftOpenPage) if window else []
    if not pages or "being checked" in pages[0].result.text():
        return
    timer.stop()
    tell("result", pages[0].result.text())
    tell("last", pages[0].last.text())
    pages[0].open.click()
    verdicts = [claim.verdict.value for claim in window.hub.snapshot.claims.values()]
    tell("open", *verdicts)
    window.close()
"""

SLOW = """
def work():
    import statistics
    seen = []
    label = window.status.saved
    said = []
    window.hub.saving.connect(lambda begins: said.append(label.text()) if begins else None)
    def key(name):
        begun = time.monotonic()
        QTest.keyClick(window.workspace.claims.list, name)
        return 1000 * (time.monotonic() - begun)
    times = [key("VDU"[n % 3]) for n in range(8)]
    tell("times", *(round(one) for one in times))
    tell("said", *(text for text in said))
    verdicts = [claim.verdict.value for claim in window.hub.snapshot.claims.values()]
    tell("verdicts", *verdicts[:8])
    QTimer.singleShot(300, lambda: (tell("after", label.text()), window.close()))
"""


def places(home: Path) -> dict[str, str]:
    """A home of its own for a program."""
    folders = {name: home / name.lower() for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    told = {name: str(folder) for name, folder in folders.items()}
    return {**os.environ, **told, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def article(home: Path) -> Path:
    path = home / "article.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text("\n\n".join(f"Ada Sample said {100 + n} sample boats sank in {1900 + n}." for n in range(12)))
    return path


def started(work: str, home: Path, *named: Path, before: tuple[str, ...] = ()) -> "subprocess.Popen[str]":
    command = [*before, sys.executable, "-c", START + work + RUN, *map(str, named)]
    return subprocess.Popen(
        command, env=places(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    )


def told_by(work: str, home: Path, *named: Path, before: tuple[str, ...] = ()) -> tuple[int, dict[str, list[str]], str]:
    """Exit code, what a program told, by its first word, and what it wrote to its standard error."""
    process = started(work, home, *named, before=before)
    out, err = process.communicate(timeout=60)
    lines = [line.split(" ") for line in out.splitlines()]
    told: dict[str, list[str]] = {}
    for first, *rest in lines:
        told.setdefault(first, []).append(" ".join(rest))
    return process.returncode, told, err


FALLS = {
    "segfault": ("ctypes.string_at(0)", -signal.SIGSEGV),
    "qfatal": ("QMessageLogger().fatal('a sample end')", -signal.SIGABRT),
    "sigterm": ("os.kill(os.getpid(), signal.SIGTERM)", -signal.SIGTERM),
    "sigkill": ("os.kill(os.getpid(), signal.SIGKILL)", -signal.SIGKILL),
}


@pytest.mark.parametrize("fall", FALLS)
def test_after_the_program_was_shot_down_the_next_start_says_how_the_session_is(fall: str, tmp_path: Path) -> None:
    how, code = FALLS[fall]
    path = article(tmp_path)
    ended, told, _ = told_by(MARK.replace("FALL", how), tmp_path, path)
    assert ended == code
    acknowledged = dict(line.split() for line in told["done"])
    assert len(acknowledged) == 3
    settings = tmp_path / "xdg_config_home" / "claim-workbench"
    (mark,) = settings.glob("open-*.json")
    assert json.loads(mark.read_text())["session"] == str(path.with_suffix(".claims"))

    ended, told, err = told_by(LOOK, tmp_path)
    assert ended == 0, err
    assert "everything in it is as it was saved" in told["result"][0]
    assert "Mark as unsourced" in told["last"][0]
    assert "3 of 12 checked" in told["last"][0]
    assert told["open"][0].split()[:3] == ["verified", "disputed", "unsourced"]
    assert list(settings.glob("open-*.json")) == []
    kept = {uid: claim.verdict.value for uid, claim in read_snapshot(path.with_suffix(".claims")).claims.items()}
    assert acknowledged.items() <= kept.items()
    log = (settings / "crash.log").read_text() if (settings / "crash.log").exists() else ""
    assert ("in work" in log) == (fall in ("segfault", "qfatal"))
    for hidden in (str(tmp_path), str(ROOT), "sample boats"):
        assert hidden not in log


def test_a_clean_end_leaves_no_mark_and_nothing_to_ask(tmp_path: Path) -> None:
    ended, _, err = told_by(MARK.replace("FALL", "window.close()"), tmp_path, article(tmp_path))
    assert ended == 0, err
    settings = tmp_path / "xdg_config_home" / "claim-workbench"
    assert sorted(path.name for path in settings.iterdir()) == ["claim-workbench.ini", "crash-fault.log"]
    assert (settings / "crash-fault.log").read_text() == ""


def strace_refuses() -> str:
    """Why system calls cannot be slowed down here; empty where they can."""
    tool = shutil.which("strace")
    if tool is None:
        return "strace is not installed"
    tried = subprocess.run(
        [tool, "-f", "-qq", "-o", os.devnull, "-e", "trace=fdatasync", "-e", "inject=fdatasync:delay_exit=1", "true"],
        capture_output=True,
        text=True,
    )
    return "" if tried.returncode == 0 else f"strace cannot be used here: {tried.stderr.strip()[:200]}"


@pytest.mark.skipif(bool(strace_refuses()), reason=strace_refuses())
def test_a_disk_that_takes_40_ms_a_sync_is_said_and_loses_nothing(tmp_path: Path) -> None:
    slow = ("strace", "-f", "-qq", "-o", os.devnull, "-e", "trace=fdatasync,fsync")
    slow += ("-e", "inject=fdatasync,fsync:delay_exit=40000")
    ended, told, err = told_by(SLOW, tmp_path, article(tmp_path), before=slow)
    assert ended == 0, err
    times = [int(one) for one in told["times"][0].split()]
    print(f"milliseconds a mark at 40 ms a sync: {times}")
    assert min(times) > 100, "the disk was not slow"
    # Half of them: a machine that is busy holds one up or another.
    assert sorted(times)[len(times) // 2] < 600
    assert told["said"] == [" ".join(["Saving…"] * 7)]
    assert told["verdicts"][0].split() == ["verified", "disputed", "unsourced"] * 2 + ["verified", "disputed"]
    assert "All changes saved" in told["after"][0]
