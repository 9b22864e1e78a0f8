"""What a run leaves on the machine: the files it was asked for, and nothing beside them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.samples import begin

ROOT = Path(__file__).resolve().parents[2]
WAYS = (
    ("claims", "article.html"),
    ("check", "session.claims"),
    ("report", "session.claims", "-o", "report.html"),
    ("report", "session.claims", "-o", "report.docx"),
    ("rescue", "session.claims", "-o", "rescued.claims"),
)
ASKED_FOR = {"article.html", "session.claims", "report.html", "report.docx", "rescued.claims"}


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def test_commands_leave_what_they_were_asked_for_and_nothing_else(tmp_path: Path) -> None:
    home, temporary, work = (tmp_path / name for name in ("home", "temporary", "work"))
    for folder in (home, temporary, work):
        folder.mkdir()
    (work / "article.html").write_text("<p>Ada Sample said 40 boats crossed the sample bridge in 2019.</p>")
    begin(work / "session.claims").close()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(ROOT),
    }
    for way in WAYS:
        run = subprocess.run(
            [sys.executable, "-B", "-m", "workbench", *way], cwd=work, env=environment, capture_output=True, text=True
        )
        assert run.returncode == 0, f"{way}: {run.stderr}"
    assert (files_in(work), files_in(home), files_in(temporary)) == (ASKED_FOR, set(), set())


def test_a_session_cut_off_is_read_in_a_folder_that_is_gone_afterwards(tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    session = begin(tmp_path / "session.claims")
    session.close()
    journal = session.path.with_name("session.claims-journal")
    shutil.copy(session.path, journal)  # no journal's first bytes: nothing to play back, but something lies beside
    environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-B", "-m", "workbench", "claims", session.path],
        env=environment,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stderr
    assert files_in(temporary) == set()
