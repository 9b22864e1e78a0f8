"""Large documents in a session: however much is stored, only a part of it is in memory."""

import signal
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.samples import author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.content import PART, Content
from workbench.session.commands import mark
from workbench.session.opening import open_session
from workbench.session.sources import Added, add_files
from workbench.store.check import check

STORE = """
import resource, sys
from pathlib import Path
from tests.samples import begin
from workbench.session.elsewhere import Copies, real_kind
from workbench.session.evidence_files import read_evidence
from workbench.session.sources import add_files
from workbench.model.evidence import StoredFile

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

folder = Path(sys.argv[1])
session = begin(folder / "s.claims")
before = peak()
add_files(session, read_evidence(folder / "large.bin"))
(file,) = session.snapshot.all_of(StoredFile).values()
real_kind(session, file)
copies = Copies()
copy = copies.copy(session, file)
print(copy.stat().st_size, (peak() - before) // 1024)
copies.remove()
session.close()
"""

DIE = """
import os, signal, sys
from pathlib import Path
from tests.core.test_large_files import large
from tests.samples import author
from workbench.session.opening import open_session
from workbench.session.sources import add_files

session = open_session(Path(sys.argv[1]) / "s.claims", author())
add_files(session, [large(lambda: os.kill(os.getpid(), signal.SIGKILL))])
"""
ROOT = Path(__file__).resolve().parents[2]


def test_a_file_is_stored_looked_at_and_copied_without_being_held_in_memory(tmp_path: Path) -> None:
    with (tmp_path / "large.bin").open("wb") as out:
        out.truncate(72 * PART)
    command = [sys.executable, "-c", STORE, str(tmp_path)]
    size, grown = map(int, subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.split())
    assert (size, grown < 36) == (72 * PART, True), f"{grown} MB for a file of 72"


class Halfway(BytesIO):
    """A file that ends otherwise than it began, or takes the process with it."""

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__(bytes(24 * PART))
        self._end = end

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() == 22 * PART:
            self._end()
        return super().read(size)


def large(end: Callable[[], object]) -> Added:
    return Added("large.bin", "", Content("0" * 64, 24 * PART, lambda: Halfway(end)))


def test_a_large_file_that_cannot_be_stored_leaves_the_session_as_it_was(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.claims")
    before = session.snapshot
    with pytest.raises(UserError, match="changed by another program"):
        add_files(session, [large(lambda: None)])
    assert session.snapshot == before
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.close()
    assert (tmp_path / "s.claims").stat().st_size < 2 * PART
    check(tmp_path / "s.claims")


def test_a_process_that_dies_while_it_stores_a_large_file_loses_nothing_that_was_done(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.claims")
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    done = session.snapshot
    session.close()
    assert subprocess.run([sys.executable, "-c", DIE, str(tmp_path)], cwd=ROOT).returncode == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 2, "the journal of the act that was cut off"
    again = open_session(tmp_path / "s.claims", author())
    assert again.snapshot == done
    again.close()
    check(tmp_path / "s.claims")
