"""Large documents in a session: however much is stored, only a part of it is in memory."""

import subprocess
import sys
from pathlib import Path

from workbench.model.content import PART

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


def test_a_file_is_stored_looked_at_and_copied_without_being_held_in_memory(tmp_path: Path) -> None:
    with (tmp_path / "large.bin").open("wb") as out:
        out.truncate(72 * PART)
    command = [sys.executable, "-c", STORE, str(tmp_path)]
    root = Path(__file__).resolve().parents[2]
    size, grown = map(int, subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.split())
    assert (size, grown < 36) == (72 * PART, True), f"{grown} MB for a file of 72"
