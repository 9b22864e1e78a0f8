"""A colleague's session merged in the window: shown first, one undo, conflicts decided by a key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import Checker
from tests.samples import BEN, SENTENCES, TEXT, author, begin, sample_article, spans_of, uids
from workbench.gui.carrying.page import CarryPage
from workbench.gui.dialogs.merge import MergeDialog
from workbench.model.claim import Verdict
from workbench.model.conflict import Conflict
from workbench.session.commands import mark, write_note
from workbench.session.drafts import plan_of as carry_plan
from workbench.session.drafts import take_draft
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
    named.bot.waitUntil(lambda: not named.window.tasks.busy, timeout=5000)
    named.settle()


def cells(dialog: MergeDialog) -> list[list[str]]:
    """What the rows of the merge say."""
    items = (dialog.rows.topLevelItem(row) for row in range(dialog.rows.topLevelItemCount()))
    return [[item.text(column) for column in range(dialog.rows.columnCount())] for item in items]


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
    assert [row[1:] for row in cells(dialog)] == [["none", "Disputed", "Disputed"]] * 2
    assert SENTENCES[0] in dialog.words.text()
    assert "Theirs: Disputed (Ben Example, " in dialog.words.text()
    assert named.verdicts == ["unchecked"] * 5
    dialog.apply.click()
    assert named.verdicts == ["disputed"] * 2 + ["unchecked"] * 3
    named.bot.waitUntil(lambda: not named.dialogs())
    named.window.activateWindow()  # without a display nobody gives the window the keys back
    named.listing.setFocus()
    named.settle()
    named.press("z", Qt.KeyboardModifier.ControlModifier)
    assert named.verdicts == ["unchecked"] * 5
    assert colleagues.read_bytes() == sent


def test_undo_is_offered_with_a_merge_until_the_next_act(named: Checker, colleagues: Path) -> None:
    merge_in(named, colleagues)
    assert named.toast == "Merged. Values changed: 2, conflicts to decide: 0."
    assert named.window.toast.undo.isVisible()
    named.press("u")
    assert named.toast == ""


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


def test_keys_take_mine_theirs_or_both_before_the_merge(named: Checker, colleagues: Path) -> None:
    for key in "vv":
        named.press(key)
    named.press("k")
    named.press("k")
    named.window.workspace.detail.note.setPlainText("Sample note of the checker.")
    named.window.workspace.detail.note.save()
    session = open_session(colleagues, author(BEN))
    write_note(session, uids(session)[0], "Sample note of Ben.")
    session.close()
    choose(named, colleagues)
    dialog = named.dialog(MergeDialog)
    assert [row[3] for row in cells(dialog)] == ["waits for a decision"] * 3
    assert [button.isEnabled() for button in dialog.takes.values()] == [True, True, False]
    for key in "MTB":
        QTest.keyClick(dialog.rows, getattr(Qt.Key, f"Key_{key}"))
    assert [row[3] for row in cells(dialog)][:2] == ["Verified", "Disputed"]
    assert dialog.tabs.count() == 2
    assert "verdicts of both: 2, the same: 0.0 %. Cohen's kappa: 0.00." in dialog.told.text()
    assert dialog.verdicts.list.topLevelItemCount() == 2
    dialog.apply.click()
    named.settle()
    assert named.verdicts[:2] == ["verified", "disputed"]
    assert {*named.claims[0].note.split("\n")} == {"Sample note of the checker.", "Sample note of Ben."}
    assert not named.window.hub.snapshot.all_of(Conflict)
    named.act("edit.undo")
    assert named.verdicts[:2] == ["verified", "verified"]


def test_a_session_on_another_draft_is_carried_over_on_a_page_first(named: Checker, colleagues: Path) -> None:
    session = open_session(colleagues, author(BEN))
    text = TEXT.replace("40 people", "41 people")
    article = sample_article(text, spans_of(text, tuple(one.replace("40", "41") for one in SENTENCES)))
    take_draft(session, carry_plan(session.snapshot, article), article, {})
    session.close()
    named.press("j")
    for key in "vv":
        named.press(key)
    choose(named, colleagues)
    page = named.window.pages.currentWidget()
    assert isinstance(page, CarryPage)
    assert "This session is on an earlier draft" in " ".join(named.texts(page))
    assert page.told.text() == "Changed: 1 · Same words, changed around them: 1"
    assert "checked again" in page.texts.fate.text()
    assert not page.answers.isVisible()
    page.apply.click()
    named.bot.waitUntil(lambda: not named.window.tasks.busy, timeout=5000)
    dialog = named.dialog(MergeDialog)
    assert "Carried over to one draft first" in dialog.told.text()
    assert not [row for row in cells(dialog) if row[1] == row[2] == row[3]]
    dialog.apply.click()
    named.settle()
    assert named.window.hub.snapshot.draft.text == text
    told = {claim.quote: claim.verdict.value for claim in named.claims}
    assert [told[words.replace("40", "41")] for words in SENTENCES[:3]] == ["disputed", "unchecked", "verified"]
    named.act("edit.undo")
    assert named.window.hub.snapshot.draft.text == TEXT
    assert named.verdicts[:3] == ["unchecked", "verified", "verified"]


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
