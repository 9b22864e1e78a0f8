"""Names spelled in two ways: the rarer spelling is remarked, two names that only look alike are not."""

import time

import pytest

from workbench.checks import spellings
from workbench.checks.base import Reading
from workbench.languages import pack_for
from workbench.model.draft import Span


def remarked(text: str, start: int = 0) -> list[tuple[str, str]]:
    pack = pack_for("en")
    assert pack is not None
    found = spellings.look(Reading(text, Span(start, len(text)), pack))
    return [(text[remark.span.start : remark.span.end], remark.words) for remark in found]


@pytest.mark.parametrize(
    ("text", "word", "usual"),
    [
        ("First Sam Examplar, then Sam Exampler. Later Sam Examplar.", "Exampler", "Examplar (2 times)"),
        ("They met Stefan Sample, saw Stefan Sample, and Steffan Sample sang.", "Steffan", "Stefan (2 times)"),
        ("In Sampletown, near Sampletown, by Sampeltown.", "Sampeltown", "Sampletown (2 times)"),
        ("In Sampletown, near Sampletown, by Smpletown.", "Smpletown", "Sampletown (2 times)"),
    ],
)
def test_a_rarer_spelling_is_remarked_with_the_usual_one(text: str, word: str, usual: str) -> None:
    assert remarked(text) == [(word, f"Elsewhere the article writes {usual}.")]


@pytest.mark.parametrize(
    "text",
    [
        "In Sampletown, near Sampletown, by Sampletown.",
        "The Examplian of Examplia met Examplians in Examplia and in Examplia.",
        "The Samplist likes Samplism, and Samplism likes Samplism.",
        "In Iran, in Iran, in Iraq.",
        "They met Maria Sample, saw Maria Sample, and Mario Other sang.",
        "Then Sampletowns met Sampletown and in Sampletown.",
        "The Harbour in the Harbour; a harbour, a Harboor.",
        "Whether it rains in Weather, in Weather.",
        "",
    ],
)
def test_names_that_only_look_alike_are_left_alone(text: str) -> None:
    assert remarked(text) == []


def test_only_the_stretch_is_remarked_though_the_whole_article_is_read() -> None:
    text = "By Sampeltown. " + "In Sampletown, near Sampletown."
    assert remarked(text, start=15) == []


def test_time_grows_with_the_article_and_not_faster() -> None:
    def seconds(count: int) -> float:
        text = " ".join(
            f"to N{'abcdefghij'[n % 10]}me{'klmnopqrst'[n // 10 % 10]}r{'uvwxyz'[n % 6] * (n % 30 + 1)}"
            for n in range(count)
        )
        begin = time.process_time()
        remarked(text)
        return time.process_time() - begin

    seconds(100)
    assert seconds(16_000) < 40 * seconds(1_000) + 0.5
