"""Values: what a figure says, exactly, with its unit and what bends it."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detection.figures import figures
from workbench.detection.values import Value, value_of
from workbench.languages import LANGUAGES, pack_for
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.claim import Figure, FigureType
from workbench.model.draft import Block, BlockKind

ENGLISH = pack_for("en") or PLAIN
GERMAN = pack_for("de") or PLAIN


def values(text: str, pack: LanguagePack = ENGLISH) -> list[Value | None]:
    found = figures(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), pack)
    return [value_of(text, figure, pack) for figure in found]


def told(text: str, pack: LanguagePack = ENGLISH) -> tuple[str, str, str, str]:
    """The bounds of the only figure as text, its unit and its hedge."""
    (value,) = values(text, pack)
    assert value
    return str(value.low), str(value.high), value.unit, value.hedge


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("6,700 people", "6700", ""),
        ("1,234.5 in all", "2469/2", ""),
        ("two hundred and three people", "203", ""),
        ("twenty-one thousand three hundred and five people", "21305", ""),
        ("two dozen eggs", "24", ""),
        ("12,34,567 people", "1234567", ""),
        ("a gain of 80.1 percent", "801/10", "%"),
        ("a gain of 5 percentage points", "5", "pp"),
        ("a gain of 25 basis points", "25", "bp"),
        ("it cost $2.5 million", "2500000", "$"),
        ("it cost NZ$26", "26", "NZD"),
        ("it cost £3m", "3000000", "GBP"),
        ("it cost Rs 500 crore", "5000000000", "Rs"),
        ("it cost half a million euros", "500000", "EUR"),
        ("a road of 12 kilometres", "12", "km"),
        ("a bottle of 180ml", "180", "ml"),
        ("minus five degrees Celsius", "-5", "°C"),
        ("a 10-mile run", "10", "mi"),
        ("one in five agreed", "1/5", ""),
        ("nine out of ten agreed", "9/10", ""),
        ("two-thirds agreed", "2/3", ""),
        ("two and a half years", "5/2", ""),
        ("2½ hours", "5/2", "h"),
        ("prices doubled", "2", "×"),
        ("a tenfold rise", "10", "×"),
        ("a 40-year-old driver", "40", "y"),
        ("after six months", "6", "mo"),
        ("its 20th birthday", "20", "#"),
        ("half a dozen eggs", "6", ""),
        ("a hundred and twenty people", "120", ""),
    ],
)
def test_one_number(text: str, number: str, unit: str) -> None:
    assert told(text) == (number, number, unit, "")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("from ten to 32 people", "10", "32"),
        ("some 5-10% of them", "5", "10"),
        ("it cost $5-10 million", "5000000", "10000000"),
        ("it cost $5m-$10m", "5000000", "10000000"),
        ("they won 3-1", "3", "1"),
        ("hundreds of people", "200", "None"),
        ("hundreds of thousands of people", "200000", "None"),
        ("several thousand people", "2000", "None"),
    ],
)
def test_two_bounds(text: str, low: str, high: str) -> None:
    assert told(text)[:2] == (low, high)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("over 6,700 people", ">"),
        ("more than 120 officers", ">"),
        ("at least six months", ">="),
        ("€40 or more", ">="),
        ("fewer than 20 people", "<"),
        ("up to 20 people", "<="),
        ("nearly three quarters", "~"),
        ("about a third of them", "~"),
        ("the moreover 20 people", ""),
    ],
)
def test_a_hedge_bends_the_number(text: str, sign: str) -> None:
    assert told(text)[3] == sign


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("on August 9 it began", "XXXX-08-09"),
        ("on May the eleventh it began", "XXXX-05-11"),
        ("on the twenty-second of June 2017 it began", "2017-06-22"),
        ("on 22april it began", "XXXX-04-22"),
        ("on Monday, May 18, 2015 it began", "2015-05-18"),
        ("on 18th August, 2020 it began", "2020-08-18"),
        ("on 2020-08-18 it began", "2020-08-18"),
        ("on 04/22/2016 it began", "2016-04-22"),
        ("in May 2015 it began", "2015-05"),
        ("in 2016 it began", "2016"),
        ("in the 1960s it began", "196X"),
        ("in 2015-18 it began", "2015/2018"),
        ("on May 3-5, 2015 it began", "2015-05-03/2015-05-05"),
        ("at 10:30 a.m. it began", "T10:30"),
        ("at 10:30 p.m. it began", "T22:30"),
        ("at 12 a.m. it began", "T00:00"),
        ("at 22:15 it began", "T22:15"),
    ],
)
def test_a_moment(text: str, moment: str) -> None:
    assert values(text) == [Value(moment=moment)]


@pytest.mark.parametrize(
    "text",
    [
        "on 4/5/2016 it began, in April or in May",
        "on February 30 it began",
        "at 5 o'clock it began",
        "a gap of 5m or of five million",
    ],
)
def test_what_can_be_read_in_two_ways_or_in_none_has_no_value(text: str) -> None:
    assert values(text)[0] is None


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("1.234,5 Mio. Euro", "1234500000", "EUR"),
        ("3,5 Mrd. US-Dollar", "3500000000", "USD"),
        ("anderthalb Stunden", "3/2", "h"),
        ("zweihundertdreißig Leute", "230", ""),
        ("einundzwanzig Leute", "21", ""),
        ("eintausendzweihundert Leute", "1200", ""),
        ("fünf Prozentpunkte", "5", "pp"),
        ("zwei Drittel der Leute", "2/3", ""),
    ],
)
def test_german_numbers(text: str, number: str, unit: str) -> None:
    assert told(text, GERMAN) == (number, number, unit, "")


def test_a_german_date_has_its_day_first() -> None:
    assert values("am 4.5.2016 um 9 Uhr", GERMAN) == [Value(moment="2016-05-04"), Value(moment="T09:00")]


def test_without_a_language_a_mark_between_digits_is_not_guessed_at() -> None:
    assert values("6700 und 6.700", PLAIN) == [Value(Fraction(6700), Fraction(6700)), None]


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 10**15), st.integers(0, 999))
def test_digits_are_read_exactly(whole: int, decimals: int) -> None:
    text = f"sum of {whole:,}.{decimals:03} boats"
    figure = Figure(7, len(text) - 6, FigureType.NUMBER, "sample")
    value = value_of(text, figure, ENGLISH)
    assert value
    assert value.low == value.high == Fraction(whole) + Fraction(decimals, 1000)


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=60), st.sampled_from(FigureType), st.sampled_from([*LANGUAGES, PLAIN]))
def test_any_words_have_a_value_or_none(text: str, kind: FigureType, pack: LanguagePack) -> None:
    value = value_of(text, Figure(0, len(text), kind, "sample"), pack)
    assert value is None or value.moment or value.low is not None
