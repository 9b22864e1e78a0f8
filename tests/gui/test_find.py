"""Finding words in the article: counted as they are typed, gone through by keys, the focus given back."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.gui.article.hits import Hits
from workbench.gui.article.search import find
from workbench.model.draft import Span

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def finding(long):
    """Somebody who has pressed Ctrl+F over the long article."""
    long.press("F", CTRL)
    return long


def count(checker) -> str:
    return checker.window.workspace.find_bar.count.text()


def test_it_counts_while_it_is_typed(finding) -> None:
    finding.type("street")
    assert count(finding) == "1 of 12"
    finding.type("x")
    assert count(finding) == "Not found"
    finding.press(Key.Key_Backspace)
    assert count(finding) == "1 of 12"


def test_keys_go_on_and_back_round_the_ends(finding) -> None:
    finding.type("street")
    for key, modifier, expected in (
        (Key.Key_F3, Qt.KeyboardModifier.NoModifier, "2 of 12"),
        (Key.Key_G, CTRL, "3 of 12"),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, "4 of 12"),
        (Key.Key_Return, SHIFT, "3 of 12"),
        (Key.Key_F3, SHIFT, "2 of 12"),
        (Key.Key_G, CTRL | SHIFT, "1 of 12"),
        (Key.Key_F3, SHIFT, "12 of 12"),
        (Key.Key_F3, Qt.KeyboardModifier.NoModifier, "1 of 12"),
    ):
        finding.press(key, modifier)
        assert count(finding) == expected


def test_escape_gives_the_focus_back_and_leaves_the_words_selected(finding) -> None:
    finding.type("STREET 7")
    finding.press(Key.Key_Escape)
    assert finding.listing.hasFocus()
    assert finding.article.chosen_words == "street 7"
    assert not finding.window.workspace.find_bar.isVisible()


def test_the_place_is_brought_into_view_and_marked(finding) -> None:
    before = finding.article.verticalScrollBar().value()
    finding.window.resize(1000, 420)
    finding.type("street 12")
    seen = finding.article.viewport().rect()
    assert seen.contains(finding.place_of("street 12"))
    assert finding.article.verticalScrollBar().value() > before
    found = finding.article.viewport().grab().toImage()
    finding.press(Key.Key_Backspace)
    finding.window.workspace.find_bar.field.clear()
    assert finding.article.viewport().grab().toImage() != found


def test_letters_in_the_bar_give_no_verdict_and_a_next_find_opens_it_again(finding) -> None:
    finding.type("vdu")
    assert set(finding.verdicts) == {"unchecked"}
    finding.press(Key.Key_Escape)
    finding.press(Key.Key_F3)
    assert QApplication.focusWidget() is finding.window.workspace.find_bar.field


def test_selected_words_are_looked_for(long) -> None:
    long.select_words("Anna Sample")
    long.press("F", CTRL)
    assert long.window.workspace.find_bar.field.text() == "Anna Sample"
    long.press(Key.Key_Escape)
    assert long.article.hasFocus()


def test_another_article_begins_without_a_search(finding, home) -> None:
    finding.type("street")
    other = home / "other.txt"
    other.write_text("The street cost 5 million euros.\n", encoding="utf-8")
    finding.open(other)
    assert not finding.window.workspace.find_bar.isVisible()


def test_quotation_marks_dashes_and_line_ends_are_no_hindrance() -> None:
    text = "He said: “it’s 5–6\nper cent”"
    assert find('"it\'s 5-6 PER cent"', text) == (Span(9, len(text)),)
    assert find("  ", text) == ()


@settings(deadline=None, max_examples=80)
@given(st.text("ab .\n", max_size=40), st.text("ab ", min_size=1, max_size=3))
def test_places_are_in_order_and_hold_the_words(text: str, words: str) -> None:
    spans = find(words, text)
    for span in spans:
        assert text[span.start : span.end].split() == words.split() or not words.split()[1:]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    if len(words.split()) == 1:
        assert len(spans) == text.count(words.strip())
    hits = Hits.from_place(spans, 0)
    assert hits.moved(1).moved(-1) == hits
    assert hits.between(0, len(text)) == spans


def test_a_long_text_is_searched_in_a_moment() -> None:
    assert len(find("a", "a " * 150_000)) == 150_000
    assert find("a a b", "a " * 150_000) == ()
