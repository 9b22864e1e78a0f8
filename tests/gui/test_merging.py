"""A colleague's session merged in the window: shown first, one undo, conflicts decided by a key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import Checker
from tests.samples import BEN, author, begin, uids
from workbench.gui.dialogs.merge import MergeDialog
from workbench.model.claim import Verdict
from workbench.model.conflict import Conflict
from workbench.session.commands import mark
from workbench.session.marks import Mark
from workbench.session.opening import open_session


@pytest.fixture
def colleagues(named: Checker, home: Path) -> Path:
    """A session of Ben's; the checker goes on in a copy of it, and Ben decides two claims meanwhile."""
    path = home / "colleague.claims"
    begin(path, BEN).close()
    named.open(path)
    named.act("session.continue")
    named.settle()
    session = open_session(path, author(BEN))
    mark(session, uids(session)[:2], Verdict.DISPUTED)
    session.close()
    return path


def choose(named: Checker, path: Path) -> None:
    named.act("session.merge")
    named.dialog().fileSelected.emit(str(path))
    for dialog in named.dialogs():
        if not isinstance(dialog, MergeDialog):
            dialog.reject()


def merge_in(named: Checker, path: Path) -> None:
    choose(named, path)
    named.dialog(MergeDialog).apply.click()
    named.window.activateWindow()  # without a display nobody gives the window the keys back
    named.listing.setFocus()
    named.settle()


def test_a_merge_is_shown_before_it_is_done_and_undone_by_one_key(named: Checker, colleagues: Path) -> None:
    sent = colleagues.read_bytes()
    choose(named, colleagues)
    dialog = named.dialog(MergeDialog)
    assert "values changed: 2" in dialog.told.text()
    assert any("theirs: Disputed" in dialog.list.item(row).text() for row in range(dialog.list.count()))
    assert named.verdicts == ["unchecked"] * 5
    dialog.apply.click()
    assert named.verdicts == ["disputed"] * 2 + ["unchecked"] * 3
    named.press("z", Qt.KeyboardModifier.ControlModifier)
    assert named.verdicts == ["unchecked"] * 5
    assert colleagues.read_bytes() == sent


def test_conflicts_are_a_filter_shown_with_both_values_and_decided_by_a_key(named: Checker, colleagues: Path) -> None:
    named.press("v")
    merge_in(named, colleagues)
    chip = named.window.workspace.claims.chip(Mark.CONFLICT)
    assert (chip.isVisible(), chip.text()) == (True, "Conflict 1")
    named.window.hub.select(named.claims[0].uid)
    (line, *_) = named.window.workspace.detail.records.lines
    assert line.startswith("Conflict · Verdict · 1 ")
    assert "Ben Example: Disputed" in line
    assert "Sample Checker: Verified" in line
    choice = line.index("Ben Example") > line.index("Sample Checker")
    named.press("2" if choice else "1")
    assert (named.verdicts[0], dict(named.window.hub.snapshot.all_of(Conflict))) == ("disputed", {})


def test_nothing_new_and_another_article_are_said_plainly(named: Checker, colleagues: Path, home: Path) -> None:
    merge_in(named, colleagues)
    choose(named, colleagues)
    assert named.dialogs() == []
    assert "holds nothing" in named.toast
    named.window.activateWindow()
    (home / "other.claims").write_bytes(b"no session")
    choose(named, home / "other.claims")
    assert named.banners
    assert named.verdicts[:2] == ["disputed"] * 2
