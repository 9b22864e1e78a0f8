"""Words that look like others: Latin letters with Cyrillic or Greek ones among them are remarked, honest words not."""

import pytest

from workbench.checks import lookalikes
from workbench.checks.base import Reading
from workbench.languages import pack_for
from workbench.model.draft import Span


def remarked(text: str, start: int = 0) -> list[tuple[str, str]]:
    pack = pack_for("en")
    assert pack is not None
    found = lookalikes.look(Reading(text, Span(start, len(text)), pack))
    return [(text[remark.span.start : remark.span.end], remark.words) for remark in found]


@pytest.mark.parametrize(
    ("word", "named"),
    [
        ("B\u0430nk", "Cyrillic \u0430 (U+0430)"),
        ("S\u0430mpl\u0435", "Cyrillic \u0430 (U+0430), Cyrillic \u0435 (U+0435)"),
        ("\u039fxford", "Greek \u039f (U+039F)"),
        ("g\u03bfv", "Greek \u03bf (U+03BF)"),
    ],
)
def test_a_word_of_two_scripts_is_remarked_with_its_letters(word: str, named: str) -> None:
    ((found, said),) = remarked(f"The {word} said it had 5 boats.")
    assert found == word
    assert named in said


@pytest.mark.parametrize(
    "text",
    [
        "The bank said 5 \u03bcm, 5 \u00b5m and 3 k\u03a9 of TNF\u03b1, IFN\u03b3 and \u0394t.",
        "The paper \u041f\u0440\u0430\u0432\u0434\u0430 and \u039f\u0394\u039f\u03a3 street.",
        "The PR-\u0441\u043b\u0443\u0436\u0431\u0430 said 5.",
        "Caf\u00e9 Soci\u00e9t\u00e9 \u0141\u00f3d\u017a na\u00efve \u05e9\u05dc\u05d5\u05dd \u6771\u4eac.",
        "",
    ],
)
def test_words_of_one_script_units_and_proteins_are_not(text: str) -> None:
    assert remarked(text) == []


def test_only_the_stretch_is_looked_at() -> None:
    text = "B\u0430nk. B\u0430rge."
    assert [word for word, _ in remarked(text, start=6)] == ["B\u0430rge"]
