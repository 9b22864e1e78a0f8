"""The detector on the sample article and on layouts of a draft."""

import re
from typing import NamedTuple

import pytest

from workbench import paths
from workbench.detection.engine import Detection, detect
from workbench.detection.rules import RULES, explain
from workbench.languages import LANGUAGES, pack_for
from workbench.model.claim import Kind
from workbench.model.draft import Block, BlockKind, Draft, Span

TEXT = paths.sample().read_text(encoding="utf-8")


def sample() -> Draft:
    """The sample with its blocks drawn by hand: a dateline up to the bracket, then one paragraph a line."""
    end = TEXT.index(")") + 1
    blocks = [Block(BlockKind.DATELINE, 1, end)]
    for line in re.finditer(r"\S.*", TEXT[end:]):
        blocks.append(Block(BlockKind.PARAGRAPH, end + line.start(), end + line.start() + len(line[0].rstrip())))
    return Draft("sample", TEXT, tuple(blocks))


class Expected(NamedTuple):
    """What a reader underlines in one sentence of the sample."""

    begins: str
    figures: tuple[str, ...]
    cue: str
    source: str
    content: str
    speaker: str


CONGRESSMEN = (
    "US Congressmen Michael McCaul, Republican Leader on the House Foreign Affairs Committee, "
    "and Eliot Engel, the Committee's Chairman"
)
PRESIDENT = "Belarusian President Alexander Lukashenko"
EXPECTED = (
    Expected(
        "US Congressmen",
        (),
        "condemned",
        CONGRESSMEN,
        "Russia's proposal of assistance to Belarus in connection with protests in the country",
        CONGRESSMEN,
    ),
    Expected(
        "Belarusian President",
        (),
        "earlier said",
        PRESIDENT,
        "he had agreed with Russian President Vladimir Putin about assistance to Belarus at the first request "
        "to ensure security",
        PRESIDENT,
    ),
    Expected(
        "Lukashenko referred",
        (),
        "referred to",
        "Lukashenko",
        "the agreements between the two countries within the Collective Security Treaty Organization (CSTO) "
        "and the Russia-Belarus Union State",
        PRESIDENT,
    ),
    Expected(
        "CSTO spokesman",
        (),
        "later said",
        "CSTO spokesman Vladimir Zainetdinov",
        "that Belarus could turn to the CSTO for assistance if its defense was jeopardized by an external threat",
        "CSTO spokesman Vladimir Zainetdinov",
    ),
    Expected(
        "The organization itself",
        (),
        "stated",
        "The organization itself",
        "that no requests from Belarus to the CSTO secretariat had been received, and should they be received, "
        "they would be considered in the appropriate manner; all decisions were made after relevant consultations "
        "with all member states",
        "Collective Security Treaty Organization",
    ),
    Expected(
        '"We strongly condemn',
        (),
        "said",
        "the US Congressmen",
        "\"We strongly condemn Russian President Vladimir Putin's reckless offer to provide military assistance "
        'to the Lukashenko regime in Belarus,"',
        CONGRESSMEN,
    ),
    Expected(
        '"We urge',
        ("thousands",),
        "said",
        "they",
        "\"We urge the Administration to continue to reject Moscow's aggression and to work with our European allies "
        "to support the Belarusian people, to demand the thousands of detained peaceful demonstrators and political "
        "prisoners are released, to condemn the Belarusian authorities' excessive use of violence, and to defend "
        "Belarus's sovereign right to chart its own future,\"",
        CONGRESSMEN,
    ),
    Expected(
        "Mass opposition",
        ("August 9", "80.1 percent"),
        "according to",
        "the Central Election Commission",
        "he gained 80.1 percent of the vote",
        "the Central Election Commission",
    ),
    Expected(
        "In line with",
        ("6,700",),
        "In line with",
        "official data",
        "over 6,700 people were detained in the first days",
        "official data",
    ),
    Expected(
        "According to the Interior",
        ("hundreds", "120"),
        "According to",
        "the Interior Ministry",
        "hundreds of people were injured during the riots, including more than 120 law enforcement officers",
        "the Interior Ministry",
    ),
    Expected(
        "According to the Belarusian",
        ("two",),
        "According to",
        "the Belarusian Health Ministry",
        "two protesters have died",
        "the Belarusian Health Ministry",
    ),
)


@pytest.fixture(scope="module")
def seen() -> Detection:
    return detect(sample(), pack_for("en"))


def test_the_sample_has_its_dateline_and_thirteen_sentences(seen: Detection) -> None:
    assert len(seen.sentences) == 14
    assert TEXT[seen.sentences[0].start : seen.sentences[0].end].startswith("date 2020-08-18")


def test_the_sample_has_eleven_claims(seen: Detection) -> None:
    assert len(seen.candidates) == 11
    assert all(claim.span in seen.sentences for claim in seen.candidates)


@pytest.mark.parametrize("number", range(11))
def test_each_claim_of_the_sample(seen: Detection, number: int) -> None:
    claim, expected = seen.candidates[number], EXPECTED[number]
    (held,) = claim.attributions

    def words(*spans: Span) -> str:
        return " / ".join(TEXT[span.start : span.end] for span in spans)

    assert words(claim.span).startswith(expected.begins)
    assert tuple(words(figure.span) for figure in claim.figures) == expected.figures
    assert claim.kinds == ((Kind.FIGURE,) if expected.figures else ()) + (Kind.ATTRIBUTION,)
    assert (words(*held.cue), words(*held.source)) == (expected.cue, expected.source)
    assert words(*held.content) == expected.content
    assert held.speaker == expected.speaker


def test_every_hit_of_the_sample_says_why(seen: Detection) -> None:
    for claim in seen.candidates:
        assert all(explain(figure.rule) for figure in claim.figures)
        assert all(explain(held.rule) for held in claim.attributions)
        assert all(not held.resolved_by or explain(held.resolved_by) for held in claim.attributions)


def test_every_figure_rule_of_every_language_is_explained_in_a_sentence() -> None:
    used = {shape.rule for pack in LANGUAGES for shape in pack.figures().patterns if shape.type}
    assert used <= RULES.keys()
    assert all(why.endswith(".") and why[0].isupper() for why in RULES.values())


def test_headlines_hold_claims_and_bylines_and_datelines_before_the_story_do_not() -> None:
    text = "Mayor Says 6,700 Came\nBy Ada Example, aged 40\nSAMPLETOWN, May 18 — It rained."
    kinds = (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.PARAGRAPH)
    lines = list(re.finditer(r".+ —|It.+|[^\n—]+", text))
    blocks = tuple(Block(kind, line.start(), line.end()) for kind, line in zip(kinds, lines, strict=True))
    (claim,) = detect(Draft("sample", text, blocks), pack_for("en")).candidates
    assert (claim.span, claim.kinds) == (Span(0, 21), (Kind.FIGURE, Kind.ATTRIBUTION))


def test_without_a_pack_digits_and_quotations_are_found() -> None:
    text = "Es kamen 6.700 Leute. „Wir bleiben alle hier“, sagte sie. Es regnete."
    draft = Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    first, second = detect(draft, None).candidates
    assert (first.kinds, second.kinds) == ((Kind.FIGURE,), (Kind.ATTRIBUTION,))


def test_an_empty_draft_has_nothing() -> None:
    assert detect(Draft("sample", "", ()), pack_for("en")) == Detection((), ())


def test_progress_is_told_and_can_cancel() -> None:
    class CancelledError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        detect(sample(), pack_for("en"), cancel)
    assert told[0] < told[1] <= (told[1][1], told[1][1])
