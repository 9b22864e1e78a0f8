"""A second pair of eyes: a colleague's session is reviewed in a copy, first verdicts stay, disagreements count."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.gui.conftest import Checker
from tests.samples import BEN, begin, sample_article, uids
from workbench.gui.dialogs.overview import OverviewDialog
from workbench.gui.widgets.banner import Banner
from workbench.model.claim import Verdict
from workbench.model.reviewing import SecondVerdict
from workbench.session.commands import mark, write_note
from workbench.session.marks import Mark


@pytest.fixture
def review(named: Checker, home: Path) -> Checker:
    """Somebody who reviews a session in which a colleague has verified three claims."""
    path = home / "colleague.claims"
    session = begin(path, BEN, sample_article())
    mark(session, uids(session)[:3], Verdict.VERIFIED)
    write_note(session, uids(session)[0], "Counted twice.")
    session.close()
    before = path.read_bytes()
    named.open(path)
    named.act("session.review")
    named.settle()
    assert path.read_bytes() == before
    return named


def given(checker: Checker) -> list[tuple[str, str]]:
    records = checker.window.hub.snapshot.all_of(SecondVerdict).values()
    return [(one.opinion.value, one.verdict.value) for one in records]


def test_a_review_goes_on_in_a_copy_beside_and_says_so(review: Checker) -> None:
    assert review.window.hub.session.path.name == "colleague – review.claims"
    assert any("This is a review" in banner for banner in review.banners)


def test_enter_takes_the_review_that_is_offered(named: Checker, home: Path) -> None:
    path = home / "colleague.claims"
    begin(path, BEN, sample_article()).close()
    named.open(path)
    named.press(Qt.Key.Key_Return)
    named.bot.waitUntil(lambda: any("This is a review" in banner for banner in named.banners), timeout=5000)
    assert named.window.hub.session.path.name == "colleague – review.claims"
    assert named.listing.hasFocus()


def test_a_verdict_before_the_choice_leaves_every_way_on_in_sight(named: Checker, home: Path) -> None:
    path = home / "colleague.claims"
    begin(path, BEN, sample_article()).close()
    named.open(path)
    named.listing.setFocus()
    named.press("v")
    (banner,) = [one for one in named.window.findChildren(Banner) if one.isVisible()]
    ways = ["Review in a copy", "Review blind in a copy", "Continue as myself in a copy"]
    assert [button.text() for button in banner.findChildren(QPushButton)] == ways


def test_verdict_keys_give_second_verdicts_and_go_to_the_next_without_one(review: Checker) -> None:
    assert review.row == 0
    for key in "vdv":
        review.press(key)
    assert given(review) == [("agree", "verified"), ("disagree", "disputed"), ("agree", "verified")]
    assert (review.row, review.verdicts) == (3, ["verified"] * 3 + ["unchecked"] * 2)
    assert "Sample Checker · Disagrees · Disputed" in [line for row in range(3) for line in lines_at(review, row)]


def lines_at(checker: Checker, row: int) -> list[str]:
    checker.listing.setCurrentIndex(checker.listing.model().index(row, 0))
    return checker.window.workspace.detail.records.lines


def test_disagreements_are_a_filter_with_a_count(review: Checker) -> None:
    for key in "vdv":
        review.press(key)
    chip = review.window.workspace.claims.chip(Mark.DISAGREEMENT)
    assert (chip.isVisible(), chip.text()) == (True, "Disagreement 1")
    chip.click()
    assert len(review.rows) == 1
    assert "verified" in review.rows[0].lower()


def test_the_overview_tells_how_far_both_agree_and_leads_to_the_list(review: Checker) -> None:
    for key in "vdv":
        review.press(key)
    review.act("session.overview")
    dialog = review.dialog(OverviewDialog)
    (line,) = (text for text in review.texts(dialog) if text.startswith("First verdicts and"))
    assert line == "First verdicts and Sample Checker: verdicts of both: 3, the same: 66.7 %. Cohen's kappa: 0.00."
    review.click(dialog.buttons[Mark.SECOND])
    assert len(review.rows) == 3


def test_a_claim_nobody_decided_gets_a_first_verdict(review: Checker) -> None:
    review.window.hub.select(review.claims[3].uid)
    review.press("u")
    assert review.verdicts[3] == "unsourced"
    assert given(review) == []


def test_a_second_verdict_is_taken_back_by_backspace_and_by_undo(review: Checker) -> None:
    review.press("d", Qt.KeyboardModifier.ShiftModifier)
    assert given(review) == [("disagree", "disputed")]
    review.press("x")
    assert given(review) == []
    review.act("edit.undo")
    assert given(review) == [("disagree", "disputed")]


def write(checker: Checker, words: str) -> None:
    checker.press("n")
    checker.type(words)
    checker.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_note_stands_beside_that_of_the_first_checker_and_alone_is_a_question(review: Checker) -> None:
    detail = review.window.workspace.detail
    assert detail.note.toPlainText() == ""
    review.bot.waitUntil(lambda: "Ben Example: Verified – “Counted twice.”" in detail.findings.toPlainText())
    write(review, "Which year?")
    assert given(review) == [("ask", "unchecked")]
    assert review.claims[0].note == "Counted twice."
    assert detail.records.lines == ["Sample Checker · Asks · Which year?"]
    review.press("d", Qt.KeyboardModifier.ShiftModifier)
    assert given(review) == [("disagree", "disputed")]
    assert detail.note.toPlainText() == "Which year?"
    review.press("z", Qt.KeyboardModifier.ControlModifier)
    review.press("x")
    assert given(review) == []
    assert detail.note.toPlainText() == ""


def test_in_a_review_the_first_decision_is_neither_dismissed_trimmed_nor_undone(review: Checker) -> None:
    before = review.claims
    assert not review.window.actions_by_id["edit.undo"].isEnabled()
    for act in ("claim.dismiss_opinion", "claim.join", "claim.split"):
        review.act(act)
    assert review.claims == before
    assert any("verdict stays" in banner for banner in review.banners)


def test_continuing_as_oneself_makes_verdicts_ones_own(named: Checker, home: Path) -> None:
    path = home / "colleague.claims"
    session = begin(path, BEN, sample_article())
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.close()
    named.open(path)
    named.act("session.continue")
    named.settle()
    assert named.window.hub.session.path.name == "colleague – continued.claims"
    named.window.hub.select(named.claims[0].uid)
    named.press("d")
    assert named.verdicts[0] == "disputed"
    assert given(named) == []


def test_who_decided_is_a_filter_as_soon_as_there_are_two(review: Checker) -> None:
    people = review.window.workspace.claims.people
    assert not people.isVisible()
    review.window.hub.select(review.claims[3].uid)
    review.press("u")
    assert people.isVisible()
    own = people.chip(review.window.hub.session.person.uid)
    assert own.text() == "Sample Checker 1"
    own.click()
    assert [row.split(",")[0] for row in review.rows] == ["Claim 4 of 5"]
    review.listing.setFocus()
    review.act("claims.clear_filter")
    assert not own.isChecked()
    assert len(review.rows) == 5
    review.act("edit.undo")
    assert not people.isVisible()
