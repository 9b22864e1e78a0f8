"""The commands that compare two sessions and tell what a changed draft does to one, on real files."""

import argparse
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, SENTENCES, TEXT, author, begin, reopen, uids
from workbench.cli.carry import carry
from workbench.cli.diff import diff
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import Field
from workbench.review.merge import plan
from workbench.session import commands
from workbench.session.merging import read_log
from workbench.session.opening import open_session


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Ada's session, and a copy in which Ben went on while she did."""
    session = begin(tmp_path / "ada.claims")
    claims = uids(session)
    commands.mark(session, claims[:1], Verdict.VERIFIED)
    other = reopen(session, BEN)
    commands.mark(other, claims[1:3], Verdict.DISPUTED)
    other.close()
    session = open_session(tmp_path / "ada.claims", author(ADA))
    commands.mark(session, claims[1:2], Verdict.UNSOURCED)
    session.close()
    return session.path, other.path


def ran_diff(mine: Path, theirs: Path) -> int:
    return diff(argparse.Namespace(mine=mine, theirs=theirs))


def test_diff_tells_who_said_what(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert ran_diff(*files) == 1
    told = capsys.readouterr().out
    assert SENTENCES[0] not in told
    assert told.index(SENTENCES[1]) < told.index("unsourced (Ada Sample") < told.index("disputed (Ben Example")
    assert told.index(SENTENCES[2]) < told.index("mine:   nothing")


def test_diff_of_a_session_with_itself_is_nothing(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert ran_diff(files[0], files[0]) == 0
    assert capsys.readouterr().out == "The two sessions do not differ.\n"


def test_a_merge_is_planned_from_real_files_which_stay_as_they_were(files: tuple[Path, Path]) -> None:
    before = [file.read_bytes() for file in files]
    mine, theirs = map(read_log, files)
    made = plan(mine, theirs)
    second, third = list(mine.snapshot.claims)[1:3]
    assert [one.claim for one in made.opened] == [second]
    assert made.edits[third, Field.VERDICT]["verdict"] == "disputed"
    assert {act.person for act, _ in made.acts} == {BEN.uid}
    assert plan(mine, mine).is_empty
    assert [file.read_bytes() for file in files] == before


def test_carry_tells_what_a_changed_draft_does(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "new.txt"
    draft.write_text(TEXT.replace("40 people", "41 people"), encoding="utf-8")
    assert carry(argparse.Namespace(session=files[0], draft=draft)) == 1
    told = capsys.readouterr().out
    assert "Changed, to be checked again: 1\n  Ada Sample said 40 people crossed it. [figure]\n" in told
    assert "    now: Ada Sample said 41 people crossed it.\n" in told


def test_what_is_no_session_is_refused(tmp_path: Path, files: tuple[Path, Path]) -> None:
    (tmp_path / "none.claims").write_text("no session")
    with pytest.raises(UserError):
        ran_diff(files[0], tmp_path / "none.claims")
