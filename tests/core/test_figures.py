"""Figures: what states a quantity, its exact stretch and its type."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detection.figures import figures
from workbench.detection.rules import OPTIONAL, Choice
from workbench.languages import LANGUAGES, pack_for
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.draft import Block, BlockKind

ENGLISH = pack_for("en") or PLAIN


def found(text: str, choice: Choice = Choice()) -> list[tuple[str, str]]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return [(text[each.start : each.end], each.type.value) for each in figures(text, (block,), ENGLISH, choice)]


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("over 6,700 people came", "6,700", "number"),
        ("twenty-one people came", "twenty-one", "number"),
        ("some 10⁶ lamps were lit", "10⁶", "number"),
        ("it held 10⁻³ grams", "10⁻³", "number"),
        ("they came in 1970³ and left", "1970³", "number"),
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
        ("on May the eleventh, 2016 it began", "May the eleventh, 2016", "date"),
        ("it ends on March first.", "March first", "date"),
        ("on the twenty-second of june 2017 it began", "twenty-second of june 2017", "date"),
        ("it began on 22april and went on", "22april", "date"),
        ("it began after May and went on", "May", "date"),
        ("it began in 2016.", "2016", "date"),
        ("in the 1960s it began", "1960s", "date"),
        ("it began at 10:30 a.m. sharp", "10:30 a.m", "time"),
        ("after six months", "six", "duration"),
        ("a 40-year-old driver", "40", "age"),
        ("on its 20th birthday", "20th", "ordinal"),
        ("they won 3-1 away", "3-1", "score"),
        ("from ten to 32 people", "ten to 32", "number"),
        ("it paid Rs 500 crore", "Rs 500 crore", "money"),
        ("it paid 40 € more", "40 €", "money"),
        ("it paid half a million dollars", "half a million dollars", "money"),
        ("up 25 basis points", "25 basis points", "percentage"),
        ("at -5°C it froze", "-5°C", "measurement"),
        ("at minus five degrees it froze", "minus five", "measurement"),
        ("a hundred thousand people", "hundred thousand", "vague"),
        ("two and a half years", "two and a half", "ratio"),
        ("its worth is 12,34,567", "12,34,567", "number"),
        ("it is the #2 browser", "#2", "ordinal"),
        ("since mid-2016 it grew", "2016", "date"),
        ("from June to July it grew", "June to July", "date"),
        ("it opens at 10 pm sharp", "10 pm", "time"),
        ("a 5-fold rise", "5-fold", "multiple"),
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
        "it is open 24/7 and has test scores",
        "ring +44 20 7946 0000 now",
        "yesterday one of them came first last week on Monday",
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


@pytest.mark.parametrize(
    ("text", "figure", "rule"),
    [
        ("they met yesterday", "yesterday", "figure.relative"),
        ("they met last week", "last week", "figure.relative"),
        ("they met this friday", "this friday", "figure.relative"),
        ("they met on Monday", "Monday", "figure.weekday"),
        ("they met on Mondays", "Mondays", "figure.weekday"),
        ("they came third", "third", "figure.ordinal_word"),
        ("both of them came", "both", "figure.loose"),
    ],
)
def test_optional_figures_are_off_until_switched_on(text: str, figure: str, rule: str) -> None:
    assert found(text) == []
    assert [words for words, _ in found(text, Choice(on=frozenset({rule})))] == [figure]


def test_a_rule_that_is_off_leaves_its_figures_to_no_other() -> None:
    text = "5 percent of 120 people"
    assert found(text, Choice(off=frozenset({"figure.percentage"}))) == [("120", "number")]


PIECES = st.sampled_from(
    [
        *(
            "1",
            "23",
            "6,700",
            "½",
            "3.5",
            "$",
            "€",
            "US$",
            "%",
            " percent",
            "million",
            "two",
            "hundred",
            " and ",
            "-",
            "–",
        ),
        *(" to ", "May ", "2020", "th", "km", "°C", ":", ".", ",", "#", "@", "www.", "+", "e", "fold", " years", "in "),
        *(
            "é",
            "e\u0301",
            "\u200b",
            "\u202e",
            "\u2066",
            "🙂",
            "👩‍👩‍👧",
            "к",
            "٣",
            "三",
            "\u00a0",
            "\n",
            " ",
            "zwei",
            "drittel",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join))
PACKS = st.sampled_from([*LANGUAGES, PLAIN])
CHOICES = st.sampled_from([Choice(), Choice(on=OPTIONAL)])


@settings(deadline=None, max_examples=300)
@given(TEXTS, PACKS, CHOICES)
def test_figures_lie_in_their_block_in_order_and_hold_something(text: str, pack: LanguagePack, choice: Choice) -> None:
    margin = len(text) // 4
    block = Block(BlockKind.PARAGRAPH, margin, len(text))
    hits = figures(text, (block,), pack, choice)
    assert all(margin <= each.start < each.end <= len(text) for each in hits)
    assert all(left.end <= right.start for left, right in pairwise(hits))
    assert all(text[each.start : each.end].strip() for each in hits)


@settings(deadline=None, max_examples=100)
@given(TEXTS)
def test_what_stands_before_a_line_moves_its_figures_and_no_more(text: str) -> None:
    line = text.replace("\n", " ")
    before = "🙂 Ein Wort.\n"
    alone = figures(line, (Block(BlockKind.PARAGRAPH, 0, len(line)),), ENGLISH)
    whole = before + line
    moved = figures(whole, (Block(BlockKind.PARAGRAPH, len(before), len(whole)),), ENGLISH)
    assert [(each.start + len(before), each.end + len(before), each.rule) for each in alone] == [
        (each.start, each.end, each.rule) for each in moved
    ]


NASTY = (
    "1",
    "1,",
    "1 ",
    "1-",
    "two",
    "two ",
    "hundred ",
    "$",
    "$1-",
    "+1 ",
    "1/",
    "½",
    "May ",
    "in ",
    "e\u0301",
    "\u200b1",
)


@pytest.mark.parametrize("unit", NASTY)
def test_the_time_for_a_line_grows_with_its_length_only(unit: str) -> None:
    """Eight times the text may take thirty times as long on a busy machine, not sixty-four."""

    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.process_time()
        figures(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), ENGLISH, Choice(on=OPTIONAL))
        return time.process_time() - began

    cost(100)
    assert min(cost(8_000) for _ in range(2)) < 30 * max(cost(1_000), 0.01)


def test_ten_megabytes_in_one_line_are_read() -> None:
    text = ("Кот и 🙂 ёж é\u0301\u200b\u202e " * 1_000 + "12 boats ") * 640
    hits = figures(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), ENGLISH)
    assert len(text) > 10_000_000
    assert (len(hits), {text[each.start : each.end] for each in hits}) == (640, {"12"})


@pytest.mark.parametrize("words", ["twenty-four", "one hundred and thirty-two", "ninety nine"])
def test_a_number_in_words_with_a_hyphen_is_no_range(words: str) -> None:
    text = f"At least {words} came"
    (figure,) = figures(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), ENGLISH)
    assert (text[figure.start : figure.end], figure.rule) == (words, "figure.number")


@pytest.mark.parametrize(
    ("text", "figures_in_it"),
    [
        ("Thus it rained on", []),
        ("In May second place went to nobody", [("May", "date")]),
        ("After May’s speech it rained", []),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str, figures_in_it: list[tuple[str, str]]) -> None:
    assert found(text, Choice(on=frozenset({"figure.weekday"}))) == figures_in_it
