"""Articles that run from right to left, or both ways: read, selected by mouse and marked at the right characters."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLine
from PySide6.QtTest import QTest

from tests.gui.conftest import Checker
from workbench.gui.direction import direction_of
from workbench.model.draft import Span

ARABIC = "قال الوزير إن 12 مدرسة جديدة افتُتحت في المدينة. وذكر المجلس أن 40 زائرًا حضروا."
HEBREW = "ראש העיר אמר כי 12 בתי ספר נפתחו. לפי המועצה, 40 אורחים הגיעו."
URDU = "وزیر نے کہا کہ 12 نئے اسکول کھولے گئے۔ کونسل کے مطابق 40 مہمان آئے۔"
MIXED = "The mayor said \u202412 schools opened 😀. قالت Anna Sample إن 40 guests حضروا. He said שלום to 7 people."
ARTICLES = (ARABIC, HEBREW, URDU, MIXED)


def open_text(named: Checker, home: Path, text: str) -> Checker:
    path = home / "mixed.txt"
    path.write_text(f"Sample heading\n\n{text}\n", encoding="utf-8")
    named.open(path)
    return named


def edge(checker: Checker, position: int, side: QTextLine.Edge) -> QPoint:
    """A point just inside the letter at a place of the text, in code points, near one of its edges."""
    article = checker.article
    at = article._positions.to_qt(position)
    block = article.document().findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    lead, trail = (line.cursorToX(at - block.position(), one)[0] for one in QTextLine.Edge)
    inward = 0.25 * (trail - lead)  # pixels are whole: not at the edge, and not at the middle, where it would round up
    x = lead + inward if side is QTextLine.Edge.Leading else trail - inward
    origin = block.layout().position()
    y = origin.y() + line.y() + line.height() / 2 - article.verticalScrollBar().value()
    return QPoint(round(origin.x() + x - article.horizontalScrollBar().value()), round(y))


def draw_over(checker: Checker, start: int, end: int) -> None:
    """Draws over a stretch with the mouse, from its first letter to its last."""
    view = checker.article.viewport()
    first, last = edge(checker, start, QTextLine.Edge.Leading), edge(checker, end - 1, QTextLine.Edge.Trailing)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view, first + QPoint(0, 1))
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


@pytest.mark.parametrize("text", ARTICLES)
def test_words_drawn_over_with_the_mouse_are_the_claim_that_is_added(text: str, named: Checker, home: Path) -> None:
    checker = open_text(named, home, text)
    whole = checker.window.hub.snapshot.draft.text
    for word in (text.split()[1], text.split()[-2]):
        start = whole.index(word)
        draw_over(checker, start, start + len(word))
        assert checker.article.chosen_words == word
        assert (checker.article.chosen_span.start, checker.article.chosen_span.end) == (start, start + len(word))
    before = {claim.uid for claim in checker.claims}
    checker.act("claim.add")
    added = [claim for claim in checker.claims if claim.uid not in before]
    assert [whole[claim.span.start : claim.span.end] for claim in added] == [claim.quote for claim in added]
    if added:
        assert word.strip(".۔") in added[0].quote


@pytest.mark.parametrize("text", ARTICLES)
def test_a_click_on_a_claim_takes_it(text: str, named: Checker, home: Path) -> None:
    checker = open_text(named, home, text)
    for claim in checker.claims:
        middle = (claim.span.start + claim.span.end) // 2
        checker.click(checker.article.viewport(), edge(checker, middle, QTextLine.Edge.Leading))
        assert checker.window.hub.current == claim.uid


@pytest.mark.parametrize("text", ARTICLES)
def test_the_mark_of_a_claim_lies_under_its_letters_and_no_others(text: str, named: Checker, home: Path) -> None:
    checker = open_text(named, home, text)
    article = checker.article
    whole = checker.window.hub.snapshot.draft.text
    claims = checker.claims
    assert claims
    for claim in claims:
        parts = article._parts(claim.span, range(len(whole) * 2))
        for place, letter in enumerate(whole):
            if letter.isalnum() and direction_of(letter, None) is not None and not _combines(article, place):
                spot = edge(checker, place, QTextLine.Edge.Leading)
                inside = any(part.rect.adjusted(-0.6, -9, 0.6, 9).contains(spot) for part in parts)
                held = claim.span.start <= place < claim.span.end
                assert inside == held, (place, letter, claim.quote)


@pytest.mark.parametrize("text", ARTICLES)
@pytest.mark.parametrize("zoom", [100, 250])
def test_marks_leave_no_hole_in_a_line_and_cover_nothing_twice(
    text: str, zoom: int, named: Checker, home: Path
) -> None:
    checker = open_text(named, home, text)
    article = checker.article
    article.set_zoom(zoom)
    checker.settle()
    whole = checker.window.hub.snapshot.draft.text
    places = sorted(
        {0, len(whole), *(place for claim in checker.claims for place in (claim.span.start, claim.span.end))}
    )
    covered: Counter[int] = Counter()
    for start, end in pairwise(places):
        for part in article._parts(Span(start, end), range(2 * len(whole))):
            covered[round(part.baseline)] += part.rect.width()
    for line in lines(article):
        width = covered[round(line[0])]
        assert width == pytest.approx(line[1], abs=3 + 5 * zoom / 100), text  # but for the space at its end


def lines(article) -> Iterator[tuple[float, float]]:
    """The baseline and the width of every line."""
    block = article.document().begin()
    while block.isValid():
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield block.layout().position().y() + line.y() + line.ascent(), _width(line)
        block = block.next()


def _width(line: QTextLine) -> float:
    return line.naturalTextWidth()


def _combines(article, place: int) -> bool:
    """Whether a letter takes no room of its own."""
    at = article._positions.to_qt(place)
    block = article.document().findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    lead, trail = (line.cursorToX(at - block.position(), one)[0] for one in QTextLine.Edge)
    return abs(trail - lead) < 2


def painted(checker: Checker, role: str) -> list[int]:
    """From where to where the article is painted in a colour of the theme, as x in the viewport."""
    image = checker.article.viewport().grab().toImage()
    wanted = checker.window.themes.theme.colour(role).rgb()
    found = [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))]
    assert found
    return found


@pytest.mark.parametrize(("text", "at_right"), [(ARABIC, True), (HEBREW, True), (MIXED, False)])
def test_the_margin_stands_where_the_lines_of_the_article_begin(
    text: str, at_right: bool, named: Checker, home: Path
) -> None:
    named.window.settings.set("view.coverage", True)
    checker = open_text(named, home, text)
    checker.settle()
    bars = painted(checker, "warning")
    words = edge(checker, checker.claims[0].span.start, QTextLine.Edge.Leading).x()
    assert min(bars) > words if at_right else max(bars) < words
    line = edge(checker, checker.claims[0].span.start, QTextLine.Edge.Leading).y()
    sign = checker.article.viewport().width() - 30 if at_right else 30
    assert "Claim 1" in checker.article.card_at(QPoint(sign, line))


def test_lines_that_begin_at_the_right_do_so_in_a_wide_window_and_stay_there_when_it_grows(
    named: Checker, home: Path
) -> None:
    checker = open_text(named, home, ARABIC)
    at = checker.claims[0].span.start
    gaps = []
    for width in (1000, 1900):
        checker.window.resize(width, 700)
        checker.settle()
        gaps.append(checker.article.viewport().width() - edge(checker, at, QTextLine.Edge.Leading).x())
    assert gaps[0] == gaps[1] < 100
