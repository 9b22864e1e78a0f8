"""What a figure says, in signs that every language reads."""

from fractions import Fraction
from pathlib import Path

import pytest

from tests.samples import ADA, begin
from workbench.detection.value_texts import exact, told
from workbench.detection.values import Value
from workbench.session.article import read_text
from workbench.session.values import value_told


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(12_000_000), "12000000"),
        (Fraction("8.5"), "8.5"),
        (Fraction(2, 3), "2/3"),
        (Fraction(-1), "-1"),
        (None, ""),
    ],
)
def test_a_number_stays_exact(number: Fraction | None, text: str) -> None:
    assert exact(number) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Value(Fraction(5), Fraction(5), "km"), "5 km"),
        (Value(Fraction(12), Fraction(12), "EUR", ">"), "> 12 EUR"),
        (Value(Fraction(10), Fraction(32)), "10 – 32"),
        (Value(Fraction(200)), "≥ 200"),
        (Value(None, Fraction(7), "%"), "≤ 7 %"),
        (Value(moment="2020-08-18", hedge="~"), "≈ 2020-08-18"),
    ],
)
def test_a_value_in_signs(value: Value, text: str) -> None:
    assert told(value) == text


def test_a_value_is_told_where_the_words_do_not_say_it_themselves(tmp_path: Path) -> None:
    words = "The council said over 12 million euros were spent on 40 boats. Hundreds came, 5 km away, it said."
    session = begin(tmp_path / "s.claims", ADA, read_text(words))
    shown = {
        words[figure.start : figure.end]: value_told(session.snapshot, figure)
        for claim in session.snapshot.current.values()
        for figure in claim.figures
    }
    assert shown == {"12 million euros": "> 12000000 EUR", "40": "", "Hundreds": "≥ 200", "5 km": ""}
