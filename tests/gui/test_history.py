"""The history in the window: every act newest first, looked through, and the session as it stood after one."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.gui.conftest import Checker
from tests.gui.test_accessibility import nameless
from tests.samples import ADA, BEN, author, begin, uids
from workbench.gui.history.dialog import HistoryDialog
from workbench.gui.history.model import PAGE
from workbench.model.claim import Verdict
from workbench.session.commands import mark, write_note
from workbench.session.merging import merge, plan_of
from workbench.session.opening import open_session

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(checker: Checker) -> HistoryDialog:
    checker.press("H", CTRL)
    return checker.dialog(HistoryDialog)


def rows(dialog: HistoryDialog) -> list[str]:
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def stood(checker: Checker, dialog: HistoryDialog, row: int) -> str:
    """The counts that are told once the act of a row was chosen."""
    dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
    checker.bot.waitUntil(lambda: bool(dialog.state.counts.text()), timeout=3000)
    return dialog.state.counts.text()


@pytest.fixture
def worked(sample: Checker) -> Checker:
    """Somebody who gave two verdicts and took the second one back."""
    sample.press("V")
    sample.press("D")
    sample.act("edit.undo")
    return sample


def test_every_act_is_told_with_claim_person_and_time_the_newest_first(worked: Checker) -> None:
    dialog = opened(worked)
    told = rows(dialog)
    assert [row.split(" · ")[0] for row in told] == [
        "Undo: Mark as disputed",
        "Mark as disputed",
        "Mark as verified",
        "Found when the article was opened",
    ]
    assert " · 2 “" in told[1]
    assert told[1].splitlines()[1].endswith(" · Sample Checker")
    assert dialog.count.text() == "Acts: 4"
    assert nameless(dialog) == []
    dialog.reject()


def test_a_flag_is_told_with_what_it_is_for(sample: Checker) -> None:
    sample.press("L")
    sample.press("L")
    dialog = opened(sample)
    told = [row.splitlines()[0] for row in rows(dialog)][:2]
    assert [(row.split(" · ")[0], row.split(" · ")[-1]) for row in told] == [
        ("Take flag away", "Legal"),
        ("Flag claim", "Legal"),
    ]
    assert max(map(len, told)) < 80, "it is not cut off behind the words of the claim"
    dialog.reject()


def test_the_state_then_is_shown_and_the_session_stays_as_it_is(worked: Checker) -> None:
    before = worked.window.hub.snapshot
    dialog = opened(worked)
    assert stood(worked, dialog, 1) == "Unchecked 9 · Verified 1 · Disputed 1"
    assert dialog.state.model.rowCount() == 11
    assert stood(worked, dialog, 3) == "Unchecked 11"
    assert stood(worked, dialog, 0) == "Unchecked 10 · Verified 1"
    assert dialog.state.snapshot == before
    dialog.reject()
    assert worked.window.hub.snapshot is before


def test_it_is_looked_through_by_words_person_act_and_claim(worked: Checker) -> None:
    worked.window.hub.select(worked.claims[0].uid)
    dialog = opened(worked)
    filters = dialog.filters
    filters.words.setText("verified")
    worked.bot.waitUntil(lambda: dialog.count.text() == "Acts: 1 of 4", timeout=2000)
    assert rows(dialog)[0].startswith("Mark as verified")
    filters.words.clear()
    filters.acts.setCurrentIndex(filters.acts.findText("Mark as disputed"))
    assert len(rows(dialog)) == 2
    filters.acts.setCurrentIndex(0)
    filters.only_claim.click()
    assert [row.split(" · ")[0] for row in rows(dialog)] == ["Mark as verified", "Found when the article was opened"]
    filters.words.setText("in no act")
    worked.bot.waitUntil(lambda: rows(dialog) == [], timeout=2000)
    assert not dialog.go.isEnabled()
    assert not dialog.save.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("by_key", [True, False])
def test_enter_and_the_button_go_to_the_claim_even_where_a_filter_hides_it(worked: Checker, by_key: bool) -> None:
    worked.window.workspace.claims.search.setText("nothing has these words")
    dialog = opened(worked)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    if by_key:
        worked.bot.keyClick(dialog.list, Qt.Key.Key_Return)
    else:
        worked.click(dialog.go)
    assert not worked.dialogs()
    assert worked.window.hub.current == worked.claims[1].uid
    assert worked.row == 1


def test_a_report_tells_of_which_moment_it_is(worked: Checker, home: Path) -> None:
    dialog = opened(worked)
    stood(worked, dialog, 1)
    worked.click(dialog.save)
    where = next(one for one in worked.window.findChildren(QFileDialog) if one.isVisible())
    where.fileSelected.emit(str(home / "then.json"))
    where.reject()
    worked.bot.waitUntil((home / "then.json").is_file, timeout=5000)
    told = json.loads((home / "then.json").read_text(encoding="utf-8"))
    assert [claim["verdict"] for claim in told["claims"]][:3] == ["verified", "disputed", "unchecked"]
    assert told["header"]["as_of"] == dialog.entry.act.at
    dialog.reject()


def test_what_a_merge_brought_is_told_as_such(named: Checker, home: Path) -> None:
    path = home / "sample.claims"
    mine = begin(path, BEN)
    mine.save_copy(home / "theirs.claims")
    theirs = open_session(home / "theirs.claims", author(BEN))
    mark(theirs, uids(theirs)[:1], Verdict.DISPUTED)
    write_note(theirs, uids(theirs)[0], "Sample <b>note\u202e</b>")
    theirs.close()
    merge(mine, plan_of(mine, theirs.path))
    mine.close()
    named.open(path)
    dialog = opened(named)
    told = rows(dialog)
    assert [row.endswith(" · came with a merge") for row in told] == [True, True, False, False]
    assert "Sample <b>note[U+202E]</b>" in told[0]
    assert "Ben Example" in told[0]
    dialog.reject()


def test_only_the_rows_that_are_seen_are_read(named: Checker, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = begin(home / "sample.claims", ADA)
    for number in range(5 * PAGE):
        write_note(session, uids(session)[0], f"Sample note {number}")
    session.close()
    named.open(home / "sample.claims")
    read: list[int] = []
    entries = type(named.window.hub.session).entries
    monkeypatch.setattr(
        type(named.window.hub.session), "entries", lambda self, places: read.extend(places) or entries(self, places)
    )
    dialog = opened(named)
    assert dialog.list.model().rowCount() == 5 * PAGE + 1
    named.settle()
    assert len(read) <= 2 * PAGE
    assert "note 319" in dialog.list.model().index(0, 0).data()
    dialog.list.scrollToBottom()
    named.settle()
    assert 1 in read
    dialog.reject()


def test_the_dialog_can_be_closed_while_the_log_is_replayed(worked: Checker) -> None:
    dialog = opened(worked)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    dialog._replay()
    dialog.reject()
    worked.bot.waitUntil(lambda: not worked.window.tasks.busy, timeout=3000)
    worked.settle()
    assert not worked.dialogs()
