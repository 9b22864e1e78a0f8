"""Evidence files in a rescue: what can be proved goes along, what cannot is told."""

from pathlib import Path

import pytest

from tests.samples import author, begin, uids
from workbench.cli.run import run
from workbench.model.evidence import StoredFile
from workbench.session import sources
from workbench.session.evidence_files import attached
from workbench.session.opening import open_session
from workbench.session.rescue import rescue
from workbench.store.check import check

WORDS = b"The sample paper says that 12 people came. "
FILES = {"paper.txt": WORDS * 20, "long paper.txt": WORDS * 9000}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session with two stored files."""
    session = begin(tmp_path / "s.claims")
    for name, data in FILES.items():
        sources.add_files(session, [attached(name, data)], uids(session)[0])
    session.close()
    return session.path


def stored(path: Path) -> dict[str, bytes]:
    session = open_session(path, author())
    try:
        files = session.snapshot.all_of(StoredFile).values()
        return {one.name: b"".join(session.content(one.sha256)) for one in files}
    finally:
        session.close()


def test_the_files_of_a_sound_session_are_all_rescued(path: Path, tmp_path: Path) -> None:
    found = rescue(path, tmp_path / "new.claims")
    assert found.files_lost == 0
    assert stored(tmp_path / "new.claims") == FILES
    assert [finding.fault for finding in check(tmp_path / "new.claims") if finding.fault] == []


def test_a_file_whose_bytes_were_altered_is_left_out_and_that_is_told(path: Path, tmp_path: Path, capsys) -> None:
    data = path.read_bytes()
    place = data.index(WORDS * 20)
    path.write_bytes(data[:place] + b"x" + data[place + 1 :])
    assert run(["rescue", str(path), "-o", str(tmp_path / "new.claims")]) == 1
    assert "Of the stored files 1 is lost." in capsys.readouterr().out
    kept = stored(tmp_path / "new.claims")
    assert (kept["paper.txt"], kept["long paper.txt"]) == (b"", FILES["long paper.txt"])


@pytest.mark.parametrize("page", range(2, 60, 8))
def test_whatever_page_is_damaged_the_rescue_is_made_and_holds_no_wrong_byte(path, tmp_path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[page * 4096 : page * 4096 + 4096] = bytes(4096)
    path.write_bytes(bytes(data))
    found = rescue(path, tmp_path / "new.claims")
    kept = stored(tmp_path / "new.claims")
    assert all(kept[name] in (b"", FILES[name]) for name in kept)
    assert found.files_lost == sum(data == b"" for data in kept.values())
