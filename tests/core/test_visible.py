"""What cannot be seen is made to be seen, and letters, joined words and emoji are left alone."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.visible import hidden_places, token, visible

FORMATS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Cf"]
FILLERS = [*"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"]
SELECTORS = [chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))]
OTHERS = [*"\x00\x07\x1b\x7f\x85\x9f\u2028\u2029\ue000\U000f0000\u0378\U000e0000"]


def test_every_hidden_character_between_latin_letters_is_shown() -> None:
    assert len(FORMATS) >= 163
    for character in (*FORMATS, *FILLERS, *SELECTORS, *OTHERS):
        assert visible(f"a{character}b") == f"a[U+{ord(character):04X}]b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("abc\u202edef", "abc[U+202E]def"),
        ("\x00\x7f\u2066\u200b\ufeff", "[U+0000][U+007F][U+2066][U+200B][U+FEFF]"),
        ("\u3164\u115f\U000e0041", "[U+3164][U+115F][U+E0041]"),
        ("👩\u200d🚀 ❤\ufe0f שלום e\u0301", "👩\u200d🚀 ❤\ufe0f שלום e\u0301"),
        ("🏴\U000e0068\U000e0069\U000e007f", "🏴[U+E0068][U+E0069][U+E007F]"),
        ("12\u200d000 1\ufe0f2", "12[U+200D]000 1[U+FE0F]2"),
        ("\u200dمی", "[U+200D]می"),
        ("می\u200c\u200cخواهم", "می[U+200C][U+200C]خواهم"),
        ("👩\u200da", "👩[U+200D]a"),
    ],
)
def test_the_unseen_is_shown_and_letters_are_left_alone(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "क्\u200dष",
        "ക്\u200d",
        "👩🏽\u200d🚀",
        "👁\ufe0f\u200d🗨\ufe0f",
        "1\ufe0f\u20e3",
        "葛\U000e0100飾",
        "\u1820\u180b",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "a\u00a0b\u2009c",
    ],
)
def test_what_a_script_or_a_picture_is_drawn_with_stays(text: str) -> None:
    assert visible(text) == text


MIXED = st.text(st.one_of(st.characters(), st.sampled_from([*FORMATS, *SELECTORS, *FILLERS, *"aی👩❤1\u20e3葛न्🏴"])))


@given(MIXED)
def test_what_is_made_visible_hides_nothing_and_stays_so(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert list(hidden_places(shown)) == []
    hidden = {char for char in shown if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cn")}
    assert {char for char in hidden if ord(char) < 0xE0000} <= set("\t\n\u200c\u200d")


@given(MIXED)
def test_only_the_places_told_are_replaced(text: str) -> None:
    places = set(hidden_places(text))
    assert visible(text) == "".join(token(char) if place in places else char for place, char in enumerate(text))
