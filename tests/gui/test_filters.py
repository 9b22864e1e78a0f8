"""Filters of the list, their counts, and what is said where nothing is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from workbench.gui.signs import Sign
from workbench.model.claim import Kind
from workbench.session.marks import Mark

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mixed(sample):
    """The sample with three verified, two disputed, one unsourced, one dismissed, four unchecked."""
    for key in "VVVDDUO":
        sample.press(key)
    return sample


COUNTS = {Sign.VERIFIED: 3, Sign.DISPUTED: 2, Sign.UNSOURCED: 1, Sign.DISMISSED: 1, Sign.UNCHECKED: 4}


@pytest.mark.parametrize(("sign", "count"), COUNTS.items())
def test_a_chip_shows_its_own_and_counts_them(mixed, sign: Sign, count: int) -> None:
    chip = mixed.window.workspace.claims.chip(sign)
    assert chip.text() == str(count)
    assert chip.accessibleName().endswith(f", {count}")
    mixed.click(chip)
    assert len(mixed.rows) == count
    assert all(sign.value in row.lower() for row in mixed.rows)
    mixed.click(chip)
    assert len(mixed.rows) == 11


def test_claims_that_break_a_rule_of_the_house_are_a_filter(mixed) -> None:
    claims = mixed.window.workspace.claims
    chip = claims.chip(Mark.BREACH)
    mixed.bot.waitUntil(lambda: chip.text() == "House rule not met 3")
    mixed.click(chip)
    assert [row.split(", ")[1] for row in mixed.rows] == ["Verified"] * 3
    mixed.window.hub.select(claims.model.uid(0))
    mixed.press("U")
    mixed.bot.waitUntil(lambda: len(mixed.rows) == 2)
    mixed.press("Z", CTRL)
    mixed.bot.waitUntil(lambda: len(mixed.rows) == 3)


def test_sentences_for_which_the_draft_names_no_source_are_a_filter(named, tmp_path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(
        "Five boats sank[^1], said Ada Sample.\n\nThe cost was 12 euros.\n\nIt was 3 years ago.\n\n[^1]: A report.\n",
        "utf-8",
    )
    named.open(draft)
    claims = named.window.workspace.claims
    named.click(claims.chip(Mark.NO_PROPOSAL))
    assert [row.partition(": ")[2][:12] for row in named.rows] == ["The cost was", "It was 3 yea"]
    named.click(claims.chip(Mark.NO_PROPOSAL))
    named.click(claims.chip(Mark.PROPOSAL))
    assert len(named.rows) == 1
    records = named.window.workspace.detail.records
    records.setFocus()
    records.setCurrentRow(0)
    named.press(Qt.Key.Key_Delete)
    assert claims.chip(Mark.NO_PROPOSAL).text() == "No proposed source 2", "a rejected one was there all the same"


def test_where_nothing_is_found_escape_and_the_note_lead_to_the_way_back(mixed) -> None:
    claims = mixed.window.workspace.claims
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        mixed.press("F", CTRL | SHIFT)
        mixed.type("no claim has these words")
        mixed.press(leave)
        assert not claims.search.hasFocus()
        mixed.press(Qt.Key.Key_Space)
        assert (claims.search.text(), mixed.listing.hasFocus()) == ("", True)
    claims.search.setText("no claim has these words")
    mixed.press("N")
    mixed.type("looked up")
    mixed.press(Qt.Key.Key_Escape)
    assert not mixed.window.workspace.detail.note.hasFocus()
    mixed.press(Qt.Key.Key_Space)
    assert mixed.listing.hasFocus()


def test_two_chips_show_both_and_a_kind_narrows(mixed) -> None:
    claims = mixed.window.workspace.claims
    mixed.click(claims.chip(Sign.VERIFIED))
    mixed.click(claims.chip(Sign.DISPUTED))
    assert len(mixed.rows) == 5
    mixed.click(claims.chip(Sign.VERIFIED))
    mixed.click(claims.chip(Sign.DISPUTED))
    assert claims.chip(Kind.FIGURE).text() == "Figure 5"
    assert claims.chip(Kind.ATTRIBUTION).text() == "Attribution 11"
    assert not claims.chip(Kind.OTHER).isVisible()
    mixed.click(claims.chip(Kind.FIGURE))
    assert len(mixed.rows) == 5
    assert all("Figure" in row for row in mixed.rows)


def test_counts_follow_an_undo(mixed) -> None:
    mixed.press("Z", CTRL)
    assert mixed.window.workspace.claims.chip(Sign.DISMISSED).text() == "0"
    assert mixed.window.workspace.claims.chip(Sign.UNCHECKED).text() == "5"


def test_words_are_looked_for_in_claim_note_and_speaker_in_any_case_and_order(sample) -> None:
    sample.press("N")
    sample.type("Phoned the embassy")
    sample.press(Qt.Key.Key_Return, CTRL)
    search = sample.window.workspace.claims.search
    for words, count in {"EMBASSY": 1, "6,700": 1, "percent AUGUST": 1, "zainetdinov": 1}.items():
        sample.press("F", CTRL | SHIFT)
        sample.type(words)
        assert len(sample.rows) == count, words
        search.clear()
    assert len(sample.rows) == 11


def test_the_number_of_a_claim_is_its_place_in_the_article_whatever_is_shown(sample) -> None:
    sample.press("F", CTRL | SHIFT)
    sample.type("6,700")
    assert sample.rows[0].startswith("Claim 9 of 11, ")


def test_hidden_claims_are_told_and_brought_back_by_the_button(sample) -> None:
    sample.press("F", CTRL | SHIFT)
    sample.type("no such word")
    assert not sample.rows
    assert any("11" in text and "hidden" in text.lower() for text in sample.texts())
    button = next(b for b in sample.window.findChildren(QPushButton) if b.text() == "Show all claims")
    assert button.isVisible()
    sample.click(button)
    assert len(sample.rows) == 11
    assert sample.window.workspace.claims.search.text() == ""
    sample.press("V")
    assert sample.window.workspace.claims.search.text() == ""
    assert sample.verdicts[0] == "verified"


def test_a_key_shows_all_again(mixed) -> None:
    mixed.click(mixed.window.workspace.claims.chip(Sign.DISPUTED))
    assert len(mixed.rows) == 2
    mixed.press("A", CTRL | SHIFT)
    assert len(mixed.rows) == 11


def test_an_article_without_claims_says_so_and_how_to_add_one(no_claims) -> None:
    assert no_claims.rows == []
    assert any("No claims found" in text and "press A" in text for text in no_claims.texts())
    assert not any(b.isVisible() for b in no_claims.window.findChildren(QPushButton) if b.text() == "Show all claims")
    no_claims.select_words("the cat sleeps")
    no_claims.press("A")
    assert len(no_claims.rows) == 1
    assert "the cat sleeps" in no_claims.rows[0]


def test_the_current_claim_stays_when_the_filter_is_opened_again(sample) -> None:
    sample.press("J")
    sample.press("J")
    sample.press("F", CTRL | SHIFT)
    sample.type("zzz")
    sample.window.workspace.claims.search.clear()
    assert sample.row == 2


def test_a_row_reads_number_standing_kinds_and_words(sample) -> None:
    for _ in range(3):
        sample.press("J")
    sample.press("D")
    assert sample.rows[3].startswith("Claim 4 of 11, Disputed, Attribution: CSTO spokesman")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_many_filters_go_on_below_and_leave_the_article_its_room(language: str, speaking, new_window) -> None:
    speaking(language)
    checker = new_window()
    checker.window.settings.set("person.name", "Sample Checker")
    checker.act("article.sample")
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    for act in ("flag.legal", "flag.sensitive", "flag.on_author", "flag.right_of_reply"):
        checker.act(act)
    checker.press("V")
    claims = checker.window.workspace.claims
    checker.bot.waitUntil(claims.chip(Mark.BREACH).isVisible)
    checker.window.resize(960, 700)
    checker.settle()
    chips = [claims.chip(mark) for mark in Mark if claims.chip(mark).isVisible()]
    assert len(chips) == 5
    assert len({chip.y() for chip in chips}) > 1
    assert all(claims.rect().contains(chip.geometry()) for chip in chips)
    assert not any(one.geometry().intersects(other.geometry()) for one in chips for other in chips if one is not other)
    assert max(chip.geometry().bottom() for chip in chips) < claims.list.y()
    assert checker.article.width() > 960 * 0.4
