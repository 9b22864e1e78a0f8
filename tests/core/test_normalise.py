"""The canonical form of a text: what changes, and what must stay as the author left it."""

import time
from collections.abc import Callable

import pytest

from workbench.text.normalise import normalise, place_mapper


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\x0b", "\x0c", "\u2028", "\u2029", "\n"])
def test_every_line_end_is_one_line_feed(end: str) -> None:
    assert normalise(f"a{end}b{end}{end}c") == "a\nb\n\nc"


@pytest.mark.parametrize(
    "code",
    [0x00, 0x01, 0x08, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDD1, 0xFFFC, 0xFFFE, 0xFFFF],
)
def test_what_cannot_be_stored_or_shown_gets_a_visible_mark(code: int) -> None:
    assert normalise(f"a{chr(code)}b") == "a\ufffdb"


@pytest.mark.parametrize(
    "kept",
    ["\t", "\u00a0", "\u00ad", "e\u0301", "\u200b", "\u202e", "\U0001f600", "\ufb01", "\u2011", "a\ufeffb", "\ufffd"],
)
def test_what_the_author_wrote_stays(kept: str) -> None:
    assert normalise(f"x{kept}y") == f"x{kept}y"


def test_a_leading_byte_order_mark_goes() -> None:
    assert normalise("\ufeff\ufeffText") == "Text"


def test_places_follow_the_text() -> None:
    text = "\ufeffa\r\nb\r\n\r\nc"
    place = place_mapper(text)
    canonical = normalise(text)
    assert [canonical[place(text.index(letter))] for letter in "abc"] == ["a", "b", "c"]
    assert place(len(text)) == len(canonical)


# It has no limit but a text's length, so its time must grow no faster than that.

_TIMES_LONGER = 8


def growth(work: Callable[[str], object], unit: str, length: int) -> float:
    """By how much a text that is eight times as long takes longer: about eight where time follows length."""

    def seconds(text: str) -> float:
        taken = []
        for _ in range(3):
            begun = time.process_time()
            work(text)
            taken.append(time.process_time() - begun)
        return min(taken)

    short = unit * (length // len(unit))
    return seconds(short * _TIMES_LONGER) / max(seconds(short), 1e-4)


def quadratic(text: str) -> None:
    while text:
        text = text[1:]


UNITS = ["\r\n", "\r", "\ufeff", "\ud800", "\x00", "\u2028", "e\u0301", "a\r\nb\x00\ud800 ", "\U0001f600", "x"]


@pytest.mark.parametrize("unit", UNITS)
def test_its_time_follows_the_length_of_the_text(unit: str) -> None:
    assert growth(normalise, unit, 200_000) < 3 * _TIMES_LONGER
    assert growth(place_mapper, unit, 200_000) < 3 * _TIMES_LONGER


def test_time_that_grows_faster_is_noticed() -> None:
    assert growth(quadratic, "x", 15_000) > 3 * _TIMES_LONGER
