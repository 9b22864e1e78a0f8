"""The log of errors: where it happened and nothing of what the program worked on."""

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench import crashlog
from workbench.crashlog import QUIET, SIZE, CrashLog, clean, describe, write_report
from workbench.errors import UserError

SECRET = "Senator Sample said 40 boats sank"
ROOT = Path(__file__).resolve().parents[2]


def caught(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def raising(error: BaseException) -> Callable[[], object]:
    def work() -> None:
        raise error

    return work


def chained() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise RuntimeError(SECRET) from error


@pytest.fixture
def log(tmp_path: Path) -> CrashLog:
    return CrashLog(tmp_path / "crash.log")


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (raising(ValueError(SECRET)), "ValueError"),
        (raising(RuntimeError(SECRET)), "RuntimeError"),
        (raising(KeyError(SECRET)), "KeyError"),
        (raising(AssertionError(SECRET)), "AssertionError"),
        (raising(UserError("kind", SECRET, SECRET)), "UserError"),
        (lambda: {}[SECRET], "KeyError"),
        (lambda: int(SECRET), "ValueError"),
        (lambda: SECRET.encode("ascii") + "ü".encode("ascii"), "UnicodeEncodeError"),
        (lambda: Path(f"/nowhere/{SECRET}").read_text(), "FileNotFoundError: No such file or directory"),
        (lambda: None.verdict, "AttributeError: verdict of NoneType"),  # type: ignore[attr-defined]
        (lambda: never_there, "NameError: never_there"),  # type: ignore[name-defined] # noqa: F821
        (chained, "RuntimeError"),
    ],
)
def test_kind_and_place_are_told_and_not_a_word_of_the_article(work, told: str) -> None:
    text = describe(caught(work))
    assert told in text.splitlines()
    assert "test_crashlog.py:" in text
    for word in SECRET.split():
        assert word not in text.split()


def test_what_caused_an_error_comes_first() -> None:
    lines = describe(caught(chained)).splitlines()
    assert lines.index("ValueError") < lines.index("RuntimeError")


def test_endless_recursion_is_shortened() -> None:
    def again() -> None:
        again()

    lines = describe(caught(again)).splitlines()
    assert len(lines) < 40
    assert any("more" in line for line in lines)


def test_home_login_host_and_quoted_words_are_taken_out(monkeypatch) -> None:
    monkeypatch.setenv("LOGNAME", "samplelogin")
    crashlog._own_names.cache_clear()
    home = Path.home()
    text = (
        f'File "{home}/x/deep.py", line 3\nno plugin in {home}/y for samplelogin on {os.uname().nodename}: "{SECRET}"'
    )
    try:
        shown = clean(text)
    finally:
        crashlog._own_names.cache_clear()
    assert shown == "File deep.py, line 3\nno plugin in ~/y for … on …: “…”"


def test_the_same_error_is_told_once_a_minute_and_another_at_once(tmp_path: Path, capsys) -> None:
    now = [0.0]
    log, told = CrashLog(tmp_path / "crash.log", lambda: now[0]), []
    log.told = told.append
    one, other = raising(ValueError()), raising(KeyError())
    for step in range(43):
        now[0] = step * 1.0
        log.report(caught(one))
    assert len(told) == 1
    log.report(caught(other))
    assert len(told) == 2
    now[0] = QUIET
    log.report(caught(one))
    assert len(told) == 3
    assert log.text() == "".join(told)
    assert capsys.readouterr().err == log.text()


def test_an_error_while_telling_an_error_goes_no_further(log: CrashLog, capsys) -> None:
    log.told = lambda _text: log.report(caught(raising(KeyError())))
    log.report(caught(raising(ValueError())))
    assert log.text().count("Error") == 1


def test_two_files_hold_the_newest_reports_and_no_more(log: CrashLog, capsys) -> None:
    for number in range(400):
        log.record(f"{number}", f"sample {number} " + "x" * 2000)
    files = sorted(log.path.parent.iterdir())
    assert [path.name for path in files] == ["crash.log", "crash.log.1"]
    assert all(path.stat().st_size <= SIZE for path in files)
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files)
    assert "sample 399 " in log.text()
    assert "sample 0 " not in log.text()
    assert log.text().index("sample 398 ") < log.text().index("sample 399 ")


def test_where_the_log_cannot_be_written_it_is_told_all_the_same(tmp_path: Path, capsys) -> None:
    log, told = CrashLog(tmp_path / "missing" / "crash.log"), []
    log.told = told.append
    log.report(caught(raising(ValueError())))
    assert len(told) == 1


def test_a_report_that_cannot_be_saved_is_said(tmp_path: Path) -> None:
    write_report(tmp_path / "report.txt", "sample")
    assert (tmp_path / "report.txt").read_text() == "sample"
    with pytest.raises(UserError):
        write_report(tmp_path / "missing" / "report.txt", "sample")


def run(work: str, log: Path) -> subprocess.CompletedProcess[str]:
    """Does something in a process with the hooks set."""
    code = f"""
import sys, threading, os, ctypes
from pathlib import Path
from workbench.crashlog import CrashLog, install
install(CrashLog(Path({str(log)!r})))
secret = {SECRET!r}
{work}
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=30)


@pytest.mark.parametrize(
    "work",
    [
        "raise ValueError(secret)",
        "t = threading.Thread(target=lambda: int(secret)); t.start(); t.join()",
        "class A:\n    def __del__(self): raise ValueError(secret)\nA()",
    ],
    ids=["main", "thread", "unraisable"],
)
def test_every_hook_leads_to_the_log(work: str, tmp_path: Path) -> None:
    done = run(work, tmp_path / "crash.log")
    text = (tmp_path / "crash.log").read_text()
    assert "ValueError" in text
    assert SECRET not in text + done.stdout + done.stderr


def test_an_interrupt_from_the_keyboard_is_no_crash(tmp_path: Path) -> None:
    done = run("raise KeyboardInterrupt", tmp_path / "crash.log")
    assert not (tmp_path / "crash.log").exists()
    assert "KeyboardInterrupt" in done.stderr


def test_a_process_shot_down_leaves_a_trace_that_the_next_start_cleans(tmp_path: Path, home: Path, capsys) -> None:
    path = tmp_path / "crash.log"
    done = run(f"def {'deep'}():\n    ctypes.string_at(0)\ndeep()", path)
    assert done.returncode == -signal.SIGSEGV
    log = CrashLog(path)
    assert "in deep" in log.faults.read_text()
    entry = log.take_fault()
    assert "Segmentation fault" in entry
    assert "in deep" in entry
    assert str(ROOT) not in entry
    assert str(Path.home()) not in entry
    assert log.text() == entry
    assert log.faults.read_text() == ""
    assert log.take_fault() == ""
    assert stat.S_IMODE(log.faults.stat().st_mode) == 0o600


def test_hooks_come_off_again(tmp_path: Path) -> None:
    import faulthandler

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    was_on = faulthandler.is_enabled()
    restore = crashlog.install(CrashLog(tmp_path / "crash.log"))
    assert sys.excepthook is not before[0]
    restore()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    if was_on:
        faulthandler.enable()
