"""Checks that calculate: changes, sums, years, numbers told twice. They speak with their working, or not at all."""

import pytest

from workbench.checks import arithmetic, repeats, sums, years
from workbench.checks.base import Reading
from workbench.languages import pack_for
from workbench.languages.pack import PLAIN
from workbench.model.draft import Span


def said(look, text: str) -> list[tuple[str, str]]:
    pack = pack_for("en")
    assert pack is not None
    remarks = look(Reading(text, Span(0, len(text)), pack))
    return [(text[remark.span.start : remark.span.end], remark.words) for remark in remarks]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("Sales rose 33 percent from 40 to 60.", "40 to 60", "From 40 to 60 is 50 percent, not 33 percent."),
        (
            "Sales fell 33 percent to $60 million from $80 million.",
            "$60 million from $80 million",
            "From 80,000,000 to 60,000,000 is 25 percent, not 33 percent.",
        ),
        (
            "They rose from 40 boats to 60 boats, up by 30%.",
            "40 boats to 60",
            "From 40 to 60 is 50 percent, not 30 percent.",
        ),
        (
            "Support rose from 40 percent to 60 percent, up 20 percent.",
            "40 percent to 60 percent",
            "From 40 to 60 percent is 20 percentage points, or 50 percent.",
        ),
        (
            "It climbed from 40 to 60 percent, by 30 percentage points.",
            "40 to 60 percent",
            "From 40 to 60 percent is 20 percentage points, not 30.",
        ),
        ("The number fell from 40 to 60.", "40 to 60", "From 40 to 60 is a rise, not a fall."),
        ("The catch doubled from 20 to 60 tons.", "20 to 60", "From 20 to 60 is 3 times as much, not 2 times."),
        ("It more than doubled, from 40 to 70.", "40 to 70", "From 40 to 70 is 1.8 times as much, not 2 times."),
    ],
)
def test_a_change_that_is_calculated_wrong_is_remarked(text: str, place: str, words: str) -> None:
    assert said(arithmetic.look, text) == [(place, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 50 percent from 40 to 60.",
        "Sales rose from 40 to 60, a rise of 50%.",
        "Sales rose nearly 50 percent, from 6,700 to 10,000.",
        "Sales rose 14 percent from 6,000 to 6,900.",
        "Sales rose more than 30 percent from 40 to 60.",
        "Support rose from 40 percent to 60 percent, up 20 percentage points.",
        "Support rose from 40 to 60 percent, up 50 percent.",
        "The catch doubled from 20 to 41 tons.",
        "Prices rose from $40 to $60 million, a rise of 50 percent.",
        "Sales fell from 60 to 40. They had risen 20 percent.",
        "It is anywhere from 18 to 19 and maybe even 21 percent.",
        "The income of the richest 1 percent grew 27 percent from 2009 to 2014.",
        "They moved from 40 Sample Street to 60 Sample Street, 2 percent further.",
        "He rose from 9 to 5 o'clock.",
        "",
    ],
)
def test_a_change_that_can_be_right_is_left_alone(text: str) -> None:
    assert said(arithmetic.look, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Twelve people were hurt: seven men and four women.", "7 and 4 make 11, not 12."),
        ("The 12 members (7 men, 3 women and 1 child) met.", "7, 3 and 1 make 11, not 12."),
        (
            "It raised $12 million: $7 million from fees and $6 million from sales.",
            "7,000,000 and 6,000,000 make 13,000,000, not 12,000,000.",
        ),
    ],
)
def test_parts_that_do_not_make_up_their_whole_are_remarked(text: str, words: str) -> None:
    assert [remark for _, remark in said(sums.look, text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were hurt: seven men and five women.",
        "The 12 members (among them 7 men and 3 women) met.",
        "About 12 people were hurt: seven men and four women.",
        "Twelve people were hurt, seven men and four women met.",
        "There were 12 boats: 7 came on 3 May and 4 in June.",
        "Sex was coded at wave 4 (0 = female and 1 = male).",
        "Of 12 people, 7 danced and 8 sang.",
    ],
)
def test_a_list_that_need_not_be_whole_is_left_alone(text: str) -> None:
    assert said(sums.look, text) == []


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("It ran from 1998 to 1989.", "1998 to 1989", "The span ends in 1989, before it begins in 1998."),
        ("Between 2010 and 2005 it grew.", "2010 and 2005", "The span ends in 2005, before it begins in 2010."),
        ("Sam Sample (1962–1953) painted.", "1962–1953", "The span ends in 1953, before it begins in 1962."),
        ("Sam Sample (born 1962 - died 1953).", "1962 - died 1953", "The span ends in 1953, before it begins in 1962."),
    ],
)
def test_a_span_of_years_that_ends_before_it_begins_is_remarked(text: str, place: str, words: str) -> None:
    assert said(years.look, text) == [(place, words)]


@pytest.mark.parametrize(
    "text",
    [
        "It ran from 1989 to 1998, between 1998 and 1998 and (1953–1962).",
        "It fell from 1,998 to 1,889 boats.",
        "It fell from $1998 to $1889.",
        "A list (1998-1989-1970).",
    ],
)
def test_other_years_are_left_alone(text: str) -> None:
    assert said(years.look, text) == []


def test_the_same_people_counted_otherwise_are_remarked_in_both_places() -> None:
    text = "On Monday 37 people were killed in the fire. On Tuesday it said that 39 people were killed."
    assert said(repeats.look, text) == [
        ("37 people were killed", "Elsewhere the article says: “39 people were killed”."),
        ("39 people were killed", "Elsewhere the article says: “37 people were killed”."),
    ]


def test_another_age_of_one_person_is_remarked() -> None:
    text = "Pam Q. Example, 54, sang. Then Sam Sample, 20, came. Pam Q. Example, aged 55, danced."
    assert [place for place, _ in said(repeats.look, text)] == ["Pam Q. Example, 54", "Pam Q. Example, aged 55"]


@pytest.mark.parametrize(
    "text",
    [
        "Then 37 people were killed. Later 39 people were hurt.",
        "Then 37 people were killed. Again 37 people were killed.",
        "Then 37 people were killed. More than 30 people were killed.",
        "Then 37 people came. Then 39 people came.",
        "Then 37 percent of people were killed, and 39 people were killed.",
        "Sam Sample, 54, and Pam Sample, 55, came.",
    ],
)
def test_other_numbers_of_other_things_are_left_alone(text: str) -> None:
    assert said(repeats.look, text) == []


def test_only_what_stands_in_the_stretch_is_remarked() -> None:
    pack = pack_for("en")
    assert pack is not None
    text = "Then 37 people were killed. Later 39 people were killed."
    (remark,) = repeats.look(Reading(text, Span(28, len(text)), pack))
    assert text[remark.span.start : remark.span.end] == "39 people were killed"


def test_a_language_without_words_for_it_is_left_alone() -> None:
    text = "It rose 33 percent from 40 to 60 in 1998–1989: 12 (7 x and 4 y). From 1998 to 1989."
    for check in (arithmetic, repeats, sums, years):
        assert check.look(Reading(text, Span(0, len(text)), PLAIN)) == ()
