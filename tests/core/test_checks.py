"""Machine checks: silent where they are not sure, and with their working where they speak."""

import pytest

from workbench.checks import CHECKS, remarks
from workbench.checks.base import Reading
from workbench.languages import LANGUAGES, pack_for
from workbench.model.draft import Span


def said(text: str) -> list[str]:
    pack = pack_for("en")
    assert pack is not None
    return [remark.words for remark in remarks(Reading(text, Span(0, len(text)), pack))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began on Monday, August 18, 2020.", "18 August 2020 is a Tuesday, not a Monday."),
        ("It began on Mon. 18 August 2020.", "18 August 2020 is a Tuesday, not a Monday."),
        ("On 30 February they met.", "February has 29 days, no day 30."),
        ("On February 29, 2023, they met.", "February of 2023 has 28 days, no day 29."),
        ("On the 31st June 2021 they met.", "June of 2021 has 30 days, no day 31."),
    ],
)
def test_a_date_that_cannot_be_is_remarked_with_its_working(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It began on Tuesday, August 18, 2020.",
        "On Monday, August 18, they met.",
        "On 29 February they met.",
        "They may 40 times say no.",
        "August 2020 was dry; 18 people came on Sunday.",
        "",
    ],
)
def test_where_it_is_not_sure_it_says_nothing(text: str) -> None:
    assert said(text) == []


def test_only_the_stretch_is_read() -> None:
    pack = pack_for("en")
    assert pack is not None
    text = "On 30 February. On 31 June."
    found = remarks(Reading(text, Span(16, len(text)), pack))
    assert [text[remark.span.start : remark.span.end] for remark in found] == ["31 June"]


def test_every_check_has_a_name_of_its_own_and_runs_in_every_language() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    for pack in LANGUAGES:
        for check in CHECKS:
            assert check.look(Reading("1 2 3", Span(0, 5), pack)) == ()
