"""The coverage view and the margin: what nobody has looked at stands out, and every claim has its number."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from workbench.gui.article.coverage import coverage_between
from workbench.gui.theme import THEMES, load
from workbench.model.claim import Claim, Decision, Disposition, Kind, Verdict
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.visible import visible

Modifier = Qt.KeyboardModifier


def colours(checker, words: str) -> set[str]:
    """The colours of the article's pixels round the middle of some words, from just above them to just below."""
    image = checker.article.viewport().grab().toImage()
    place = checker.place_of(words, len(words) // 2)
    return {image.pixelColor(place.x() + x, place.y() + y).name() for x in range(-30, 31) for y in range(-9, 13)}


def bar(checker, words: str) -> set[str]:
    """The colours of the strip between the margin's signs and the text, beside some words."""
    image = checker.article.viewport().grab().toImage()
    place = checker.place_of(words)
    left = int(checker.article.document().rootFrame().frameFormat().leftMargin())
    return {image.pixelColor(left - 4, place.y() + y).name() for y in range(-8, 9)}


def light(role: str, theme: str = "light") -> str:
    return load(theme).colour(role).name()


OPEN = "Mass opposition protests"
BARE = "In the early days"


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_decided_is_grey_and_what_is_not_stands_out(sample, theme: str) -> None:
    sample.act(f"view.{theme}")
    sample.settle()
    sample.window.resize(1000, 1400)
    for _ in range(3):
        sample.press("V")
    done = sample.claims[0].quote[5:40]
    assert light("verified_tint", theme) in colours(sample, done)
    sample.press("H")
    at_work = colours(sample, done)
    assert light("verified_tint", theme) not in at_work
    assert light("text", theme) not in at_work
    assert light("covered", theme) in at_work
    assert light("warning_tint", theme) in colours(sample, OPEN)
    assert light("text", theme) in colours(sample, OPEN)
    assert light("unchecked_tint", theme) in colours(sample, BARE)
    assert light("warning", theme) in bar(sample, OPEN)
    sample.press("H")
    assert light("verified_tint", theme) in colours(sample, done)
    assert light("unchecked_tint", theme) not in colours(sample, BARE)


def test_the_switch_is_remembered_and_ticked(sample, new_window) -> None:
    sample.press("H")
    assert sample.window.actions_by_id["view.coverage"].isChecked()
    assert "Grey is decided" in sample.toast
    sample.window.close()
    again = new_window()
    assert again.window.actions_by_id["view.coverage"].isChecked()
    again.press("T", Modifier.ControlModifier | Modifier.ShiftModifier)
    again.bot.waitUntil(lambda: again.window.hub.session is not None, timeout=5000)
    again.settle()
    again.window.resize(1000, 1400)
    assert light("unchecked_tint") in colours(again, BARE)


def test_the_current_claim_is_not_greyed(sample) -> None:
    sample.press("V", Modifier.ShiftModifier)
    sample.press("H")
    words = sample.claims[0].quote[5:40]
    assert light("selected") in colours(sample, words)
    assert light("text") in colours(sample, words)


@pytest.mark.parametrize("theme", THEMES)
def test_grey_words_can_be_read(theme: str) -> None:
    shown = load(theme)
    assert contrast(shown.colour("covered"), shown.colour("base")) >= (4.5 if theme != "contrast" else 7)
    for tint in ("warning_tint", "unchecked_tint"):
        assert contrast(shown.colour("text"), shown.colour(tint)) >= 4.5
    for role in ("warning", "unchecked"):
        assert contrast(shown.colour(role), shown.colour("base")) >= 3


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, relative luminance and contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


# The numbers


def margin_of(checker, words: str) -> set[str]:
    image = checker.article.viewport().grab().toImage()
    place = checker.place_of(words)
    return {image.pixelColor(x, place.y() + y).name() for x in range(44) for y in range(-9, 10)}


def test_numbers_stand_beside_the_signs_and_can_be_switched_off(sample) -> None:
    sample.window.resize(1000, 1400)
    first = sample.claims[5].quote[:20]
    assert len(margin_of(sample, first)) > 1
    sample.act("view.numbers")
    assert not sample.window.actions_by_id["view.numbers"].isChecked()
    image = sample.article.viewport().grab().toImage()
    row = sample.place_of(first).y()
    beside = {image.pixelColor(x, row + y).name() for x in range(20) for y in range(-9, 10)}
    assert beside == {light("base")}


def test_a_card_appears_on_the_sign_and_the_number(sample) -> None:
    words = visible(sample.claims[5].quote)[:20]
    assert "Claim 6" in sample.article.card_at(QPoint(50, sample.place_of(words).y()))
    assert "Claim 6" in sample.article.card_at(QPoint(20, sample.place_of(words).y()))


def test_signs_of_claims_that_begin_in_one_line_stand_in_the_order_of_reading(named, home) -> None:
    path = home / "beside.txt"
    path.write_text("It cost 5 euros. It cost 6 euros. It cost 7 euros.\n", encoding="utf-8")
    named.open(path)
    for key in "VDU":
        named.press(key)
    image = named.article.viewport().grab().toImage()
    theme = named.window.themes.theme
    places = []
    for role in ("verified", "disputed", "unsourced"):
        wanted = theme.colour(role).rgb()
        found = [x for x in range(72) if any(image.pixel(x, y) == wanted for y in range(image.height()))]
        places.append(min(found))
    assert places == sorted(places)


# The law


TEXT = "Alpha beta gamma delta. " * 8
BLOCKS = (
    Block(BlockKind.BYLINE, 0, 23),
    Block(BlockKind.PARAGRAPH, 24, 95),
    Block(BlockKind.PARAGRAPH, 96, 143),
    Block(BlockKind.LIST_ITEM, 144, 191),
)
DRAFT = Draft("draft", TEXT, BLOCKS)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    start = draw(st.integers(0, 185))
    span = Span(start, draw(st.integers(start + 1, 191)))
    state = draw(st.integers(0, 2))
    return Claim(
        "uid",
        "draft",
        span,
        TEXT[span.start : span.end],
        (Kind.OTHER,),
        decision=Decision(Verdict.VERIFIED, "person", "", "draft") if state == 1 else None,
        disposition=Disposition.OPINION if state == 2 else None,
    )


@given(found=st.lists(claims(), max_size=6), start=st.integers(0, 190), length=st.integers(1, 191))
def test_every_word_is_decided_waiting_or_unseen(found: list[Claim], start: int, length: int) -> None:
    seen = Span(start, min(191, start + length))
    ordered = sorted(found, key=lambda claim: claim.span)
    told = coverage_between(DRAFT, ordered, seen)

    def places(spans) -> set[int]:
        return {place for span in spans for place in range(span.start, span.end)}

    looked = set(range(seen.start, seen.end))
    open_places = places(claim.span for claim in found if claim.is_open) & looked
    closed_places = (places(claim.span for claim in found if not claim.is_open) & looked) - open_places
    assert places(told.waiting) == open_places
    assert places(told.decided) == closed_places
    counted = places(block.span for block in BLOCKS[1:]) & looked
    words = {place for place in counted - open_places - closed_places if TEXT[place].isalpha()}
    assert places(told.unseen) >= words
    assert places(told.unseen) <= counted - open_places - closed_places
    spans = sorted((*told.decided, *told.waiting, *told.unseen))
    assert all(one.end <= other.start for one, other in pairwise(spans))
