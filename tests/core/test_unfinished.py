"""A program that is killed while it makes a file leaves it hidden beside the others; the next one takes it away."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.samples import author, begin, uids
from workbench.exporters.atomic import write_atomically
from workbench.model.claim import Verdict
from workbench.session.commands import mark
from workbench.session.opening import open_session
from workbench.unfinished import PREFIX, SUFFIX, sweep

CODE = """
import sys, time
from pathlib import Path
from tests.samples import begin
from workbench.store import copying, session_file
def stop(*_):
    print("here", flush=True)
    time.sleep(60)
folder, place = Path(sys.argv[1]), sys.argv[2]
session = None if place == "begin" else begin(folder / "first.claims")
session_file.give_name = copying.give_name = stop
begin(folder / "other.claims") if session is None else session.save_copy(folder / "other.claims")
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")


def stopped(folder: Path, place: str) -> subprocess.Popen[str]:
    """A program that stands still just before the file it made gets its name."""
    process = subprocess.Popen(
        [sys.executable, "-c", CODE, str(folder), place], text=True, stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    return process


def hidden(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name.startswith("."))


def age(folder: Path) -> None:
    for path in hidden(folder):
        os.utime(path, (1, 1))


@pytest.mark.parametrize("place", ["begin", "copy"])
@pytest.mark.parametrize("how", ["begin", "open", "report"])
def test_what_a_kill_left_goes_with_the_next_file_or_opening_and_what_is_being_made_stays(
    place: str, how: str, tmp_path: Path
) -> None:
    """A sweep that does not ask whether the maker lives would take the second one, which must stay."""
    session = begin(tmp_path / "mine.claims")
    session.close()
    deeds: dict[str, Callable[[], object]] = {
        "begin": lambda: begin(tmp_path / "new.claims").close(),
        "open": lambda: open_session(session.path, author()).close(),
        "report": lambda: write_atomically(tmp_path / "report.html", b"Sample."),
    }
    with stopped(tmp_path, place) as process:
        (made,) = hidden(tmp_path)
        age(tmp_path)
        deeds[how]()
        assert hidden(tmp_path) == [made], "its maker lives"
        process.send_signal(signal.SIGKILL)
        process.wait()
    made.with_name(made.name + "-journal").write_bytes(b"Sample.")
    age(tmp_path)
    (tmp_path / "new.claims").unlink(missing_ok=True)
    deeds[how]()
    assert hidden(tmp_path) == []


def test_files_of_others_and_young_ones_stay(tmp_path: Path) -> None:
    names = [".sample.tmp", f"{PREFIX}sample", f"{PREFIX}young{SUFFIX}", f"{PREFIX}folder{SUFFIX}"]
    for name in names[:3]:
        (tmp_path / name).write_bytes(b"Sample.")
    (tmp_path / names[3]).mkdir()
    age(tmp_path)
    os.utime(tmp_path / names[2])
    sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(names)


def test_the_second_name_of_a_session_goes_without_a_look_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between the two steps by which a finished file gets its name; to open the second would drop the locks."""
    session = begin(tmp_path / "mine.claims")
    second = tmp_path / f"{PREFIX}sample{SUFFIX}"
    os.link(session.path, second)
    age(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", lambda *_: pytest.fail("it was opened"))
        sweep(tmp_path)
    assert hidden(tmp_path) == []
    assert mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.close()
