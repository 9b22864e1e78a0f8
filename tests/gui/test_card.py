"""The card of a claim, where the mouse rests on it."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui.article import view


@pytest.fixture
def rest(monkeypatch: pytest.MonkeyPatch):
    """Rests the mouse on a place of the article; what would appear there. A tooltip itself needs a real screen."""
    shown: list[str] = []

    class Tips:
        @staticmethod
        def showText(place: QPoint, words: str, widget: QWidget) -> None:
            shown.append(words)

    monkeypatch.setattr(view, "QToolTip", Tips)

    def make(checker, place: QPoint) -> str:
        viewport = checker.article.viewport()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
        return shown.pop()

    return make


def test_it_says_verdict_speaker_figures_and_evidence(long, rest) -> None:
    claim = next(claim for claim in long.claims if "3 million" in claim.quote)
    long.window.hub.select(claim.uid)
    long.press("D")
    card = rest(long, long.place_of("3 million", 3))
    for words in ("Disputed", "Speaker: Anna Sample", "3 million euros (money)", "Evidence: none yet"):
        assert words in card


def test_the_sign_in_the_margin_has_it_too_and_the_empty_place_below_has_none(sample, rest) -> None:
    first = sample.place_of("US Congressmen")
    assert "Claim 1: Unchecked" in rest(sample, QPoint(30, first.y()))
    viewport = sample.article.viewport()
    sample.article.verticalScrollBar().setValue(10**6)
    assert rest(sample, QPoint(300, viewport.height() - 4)) == ""


def test_markup_in_an_article_stays_words(named, home, rest) -> None:
    path = home / "marked.txt"
    path.write_text("<b>Anna Sample</b> said that 5 <img src=x> people came.\n", encoding="utf-8")
    named.open(path)
    named.press("N")
    named.type("<i>seen</i>")
    named.window.workspace.detail.note.save()
    card = rest(named, named.place_of("people", 2))
    assert "&lt;i&gt;seen" in card
    assert "<img" not in card


def test_claims_that_overlap_have_a_card_each(long, rest) -> None:
    long.select_words("12 new schools")
    long.press("A")
    assert rest(long, long.place_of("12 new schools", 4)).count("<b>Claim") == 2


def test_german_nouns_keep_their_capitals(speaking, new_window, home) -> None:
    speaking("de")
    checker = new_window()
    path = home / "money.txt"
    path.write_text("Anna Sample said the cost was 3 million euros.\n", encoding="utf-8")
    checker.open(path)
    assert "3 million euros (Geld" in checker.article.card_at(checker.place_of("3 million", 3))
