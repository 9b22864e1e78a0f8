"""What lies in the folder for temporary files is for nobody else, and goes however the program ends."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from workbench.exporters.atomic import write_atomically
from workbench.private_folder import PrivateFolder, lock, new_file, sweep

CODE = """
import sys
from workbench.private_folder import PrivateFolder, new_file
folder = PrivateFolder()
with new_file(folder.path / "sample.txt") as file:
    file.write(b"Sample secret.")
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def killed_with_a_folder(temporary: Path) -> subprocess.Popen[str]:
    """A program that has made a folder and is still there."""
    environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", CODE], env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_what_a_killed_program_left_is_removed_and_what_a_living_one_has_stays(temporary: Path) -> None:
    folders = []
    with killed_with_a_folder(temporary) as dead, killed_with_a_folder(temporary) as alive:
        for process in (dead, alive):
            assert process.stdout is not None
            folders.append(Path(process.stdout.readline().strip()))
        dead.send_signal(signal.SIGKILL)
        dead.wait()
        assert (folders[0] / "sample.txt").exists(), "nothing could take it away yet"
        sweep()
        assert [folder.exists() for folder in folders] == [False, True]
        assert (folders[1] / "sample.txt").read_bytes() == b"Sample secret."
        alive.kill()
    PrivateFolder().remove()
    assert list(temporary.iterdir()) == [], "whoever makes the next one sweeps as well"


@pytest.mark.skipif(os.name != "posix", reason="mode bits are of POSIX")
def test_only_its_owner_can_enter_and_read(temporary: Path) -> None:
    before = os.umask(0)
    try:
        with PrivateFolder() as folder, new_file(folder / "sample") as file:
            file.write(b"Sample.")
            modes = [path.stat().st_mode & 0o777 for path in (folder, folder / "sample", *temporary.glob("*.lock"))]
    finally:
        os.umask(before)
    assert modes == [0o700, 0o600, 0o600]
    assert list(temporary.iterdir()) == []


def test_two_of_one_program_do_not_disturb_each_other(temporary: Path) -> None:
    first = PrivateFolder()
    with PrivateFolder() as second:
        assert first.path.is_dir()
        assert first.path != second
    assert first.path.is_dir()
    first.remove()
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="no links to be laid")
def test_links_that_somebody_laid_are_not_followed(temporary: Path) -> None:
    kept = temporary / "kept"
    kept.mkdir()
    (kept / "sample").write_text("Sample.")
    (temporary / "claim-workbench-1").symlink_to(kept)
    (temporary / "claim-workbench-1.lock").write_text("")
    (temporary / "claim-workbench-2.lock").symlink_to(kept / "sample")
    sweep()
    assert (kept / "sample").read_text() == "Sample."
    assert (temporary / "claim-workbench-2.lock").is_symlink()


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be removed elsewhere")
def test_what_a_killed_program_left_of_a_report_goes_with_the_next_one(temporary: Path) -> None:
    left, written, fresh = (temporary / f".claim-workbench-{name}.tmp" for name in ("left", "written", "fresh"))
    for path in (left, written, fresh):
        path.write_bytes(b"Sample.")
    for path in (left, written):
        os.utime(path, (1, 1))
    with written.open("rb+") as file:
        assert lock(file.fileno()), "another program writes it"
        write_atomically(temporary / "report.html", b"Sample report.")
        assert {path.name for path in temporary.iterdir()} == {"report.html", written.name, fresh.name}
