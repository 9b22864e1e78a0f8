"""Figures: what states a quantity, its exact stretch and its type."""

import pytest

from workbench.detection.figures import figures
from workbench.languages import pack_for
from workbench.languages.pack import PLAIN
from workbench.model.draft import Block, BlockKind

ENGLISH = pack_for("en") or PLAIN


def found(text: str) -> list[tuple[str, str]]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return [(text[each.start : each.end], each.type.value) for each in figures(text, (block,), ENGLISH)]


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("over 6,700 people came", "6,700", "number"),
        ("twenty-one people came", "twenty-one", "number"),
        ("two hundred and three people came", "two hundred and three", "number"),
        ("he gained 80.1 percent of the vote", "80.1 percent", "percentage"),
        ("up 5 percentage points", "5 percentage points", "percentage"),
        ("between 5-10% of them", "5-10%", "percentage"),
        ("forty percent agreed", "forty percent", "percentage"),
        ("it cost $2.5 million to build", "$2.5 million", "money"),
        ("it cost NZ $ 26 million", "NZ $ 26 million", "money"),
        ("it cost two million euros", "two million euros", "money"),
        ("it cost €40", "€40", "money"),
        ("a road of 12 kilometres", "12", "measurement"),
        ("a bottle of 180ml", "180ml", "measurement"),
        ("one in five agreed", "one in five", "ratio"),
        ("two-thirds agreed", "two-thirds", "ratio"),
        ("a quarter of them agreed", "quarter", "ratio"),
        ("half agreed", "half", "ratio"),
        ("prices doubled", "doubled", "multiple"),
        ("a tenfold rise", "tenfold", "multiple"),
        ("it happened twice", "twice", "multiple"),
        ("hundreds of people were injured", "hundreds", "vague"),
        ("hundreds of thousands of people", "hundreds of thousands", "vague"),
        ("a dozen people", "dozen", "vague"),
        ("it began on August 9, after", "August 9", "date"),
        ("on Monday, May 18, 2015 it began", "Monday, May 18, 2015", "date"),
        ("on 18th August, 2020 it began", "18th August, 2020", "date"),
        ("on 2020-08-18 it began", "2020-08-18", "date"),
        ("it began in 2016.", "2016", "date"),
        ("in the 1960s it began", "1960s", "date"),
        ("it began at 10:30 a.m. sharp", "10:30 a.m", "time"),
        ("after six months", "six", "duration"),
        ("a 40-year-old driver", "40", "age"),
        ("on its 20th birthday", "20th", "ordinal"),
        ("they won 3-1 away", "3-1", "score"),
        ("from ten to 32 people", "ten to 32", "number"),
    ],
)
def test_one_figure(text: str, figure: str, kind: str) -> None:
    (words, type_), *more = found(text)
    assert (words.rstrip("."), type_, more) == (figure, kind, [])


@pytest.mark.parametrize(
    "text",
    [
        "in the early days",
        "in the first days",
        "the treaty between the two countries",
        "an F-16 and COVID-19 and the G7",
        "a Boeing 737 landed",
        "see https://sample.example/2020/14 or write to a1@sample.example",
        "call 555-010-9999 now",
        "under Article 50 of the treaty",
        "a third party set a double standard",
        "this one may march on",
        "1. the item of a list",
    ],
)
def test_no_figure(text: str) -> None:
    assert found(text) == []


def test_several_figures_in_order() -> None:
    text = "More than 120 officers and two protesters were hurt on August 9"
    assert [words for words, _ in found(text)] == ["120", "two", "August 9"]


def test_without_a_pack_digits_and_percent_signs_are_figures() -> None:
    text = "Am 9. kamen 6.700 Leute, 80,1 % davon aus A4"
    hits = figures(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), PLAIN)
    assert [text[each.start : each.end] for each in hits] == ["9", "6.700", "80,1 %"]
