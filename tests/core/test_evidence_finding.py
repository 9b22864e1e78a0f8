"""Finding a claim's words, figures and quotations in documents, and excerpts with the place they stand at."""

import pytest

from workbench.detection.engine import detect
from workbench.evidence.edits import EditKind
from workbench.evidence.excerpt import excerpt_at, label_of, line_labels, paragraph_labels
from workbench.evidence.finding import Match, find_words
from workbench.evidence.search_terms import Found, TermKind, find_terms, terms_of
from workbench.evidence.words import IndexedText
from workbench.languages import pack_for
from workbench.model.claim import Claim
from workbench.model.document import PlaceLabel
from workbench.model.draft import Block, BlockKind, Draft, Span

DOCUMENT = """The harbour report of Sampleton

Over 6,700 people were counted at the harbour on Monday. The old bridge, they said, “cannot hold
the weight” of the trains. It cost five million dollars.

On Tuesday six thousand seven hundred people came; 80.1% of them had tickets. The don’t-walk sign had
been\u00a0broken for three weeks when the inspectors of the harbour office came."""
LABELS = (PlaceLabel(0, "p. 1"), PlaceLabel(DOCUMENT.index("On Tuesday"), "p. 2"))


def pack():
    english = pack_for("en")
    assert english is not None
    return english


@pytest.fixture(scope="module")
def document() -> IndexedText:
    return IndexedText.of(DOCUMENT, pack(), LABELS)


def words_of(match: Match) -> str:
    return DOCUMENT[match.span.start : match.span.end]


def claim_of(text: str) -> Claim:
    draft = Draft("draft", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    (candidate,) = detect(draft, pack()).candidates
    return Claim("claim", "draft", candidate.span, text, candidate.kinds, candidate.figures, candidate.attributions)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("six thousand seven hundred people", "six thousand seven hundred people"),
        ("CANNOT HOLD THE WEIGHT", "cannot hold\nthe weight"),
        ('"can\'t hold the weight"', "cannot hold\nthe weight"),
        ("do not walk", "don’t-walk"),
        ("been broken", "been\u00a0broken"),
        ("6700 people", "6,700 people"),
        ("80.1 percent", "80.1%"),
    ],
)
def test_words_are_found_however_they_are_set(document: IndexedText, words: str, found: str) -> None:
    first = find_words(words, document)[0]
    assert (words_of(first), first.exact, first.score) == (found, True, 1.0)


def test_every_exact_place_is_told_in_order_with_its_page(document: IndexedText) -> None:
    matches = find_words("harbour", document)
    assert [(words_of(match), match.label) for match in matches] == [
        ("harbour", "p. 1"),
        ("harbour", "p. 1"),
        ("harbour", "p. 2"),
    ]


def test_what_is_near_is_told_with_the_difference(document: IndexedText) -> None:
    (match,) = find_words("sign had been broken for two weeks when inspectors came", document)
    assert not match.exact
    assert 0.6 <= match.score < 1
    changed = [(edit.quoted_words, edit.said_words) for edit in match.edits if edit.kind is EditKind.CHANGED]
    assert changed == [("two", "three")]
    assert match.label == "p. 2"


@pytest.mark.parametrize("words", ["", "…", "tickets for the opera in the evening", "railway"])
def test_what_is_not_there_is_not_found(document: IndexedText, words: str) -> None:
    assert find_words(words, document) == ()


def found_for(text: str, document: IndexedText) -> dict[tuple[TermKind, str], Found]:
    terms = terms_of(text, claim_of(text), pack())
    return {(found.term.kind, found.term.words): found for found in find_terms(terms, document)}


def test_a_claim_is_looked_for_by_words_quotation_and_figures(document: IndexedText) -> None:
    found = found_for("The bridge “cannot hold the weight”, the office said on Monday of 6,700 people.", document)
    assert [words_of(match) for match in found[TermKind.QUOTATION, "cannot hold the weight"].matches] == [
        "cannot hold\nthe weight"
    ]
    figures = found[TermKind.FIGURE, "6,700"].matches
    assert [(words_of(match), match.exact) for match in figures] == [
        ("6,700", True),
        ("six thousand seven hundred", False),
    ]


def test_figures_are_found_by_what_they_say(document: IndexedText) -> None:
    found = found_for("It was built for $5 million, and 80.1 percent of them liked it.", document)
    assert [words_of(match) for match in found[TermKind.FIGURE, "$5 million"].matches] == ["five million dollars"]
    assert [words_of(match) for match in found[TermKind.FIGURE, "80.1 percent"].matches] == ["80.1%"]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (0, 7, "The harbour"),
        (5, 14, "harbour report"),
        (3, 12, "harbour"),
        (4, 4, ""),
        (-5, 2, "The"),
    ],
)
def test_an_excerpt_holds_whole_words(start: int, end: int, words: str) -> None:
    excerpt = excerpt_at(DOCUMENT, Span(start, end), LABELS)
    assert excerpt.words == words
    assert DOCUMENT[excerpt.span.start : excerpt.span.end] == words


@pytest.mark.parametrize(
    ("text", "inside", "words"),
    [
        ("It cost 6,700 euros.", "70", "6,700"),
        ("They don’t know.", "’", "don’t"),
        ("A well-known man", "n m", "well-known man"),
        ("The cafe\u0301 is shut.", "cafe", "cafe\u0301"),
        ("He said: stop. Then", "op.", "stop."),
    ],
)
def test_a_word_cut_at_an_edge_is_taken_whole(text: str, inside: str, words: str) -> None:
    start = text.index(inside)
    assert excerpt_at(text, Span(start, start + len(inside))).words == words


def test_a_place_is_called_as_it_is_printed() -> None:
    cells = (PlaceLabel(0, "Sheet1!B7"), PlaceLabel(10, "Sheet1!B8"))
    assert label_of(Span(2, 4), LABELS) == "p. 1"
    assert label_of(Span(2, len(DOCUMENT)), LABELS) == "p. 1–2"
    assert label_of(Span(2, 12), cells) == "Sheet1!B7 – Sheet1!B8"
    assert label_of(Span(0, 5), ()) == ""
    assert label_of(Span(0, 5), (PlaceLabel(3, "p. 2"),)) == "p. 2"


def test_lines_and_paragraphs_stand_in_for_pages() -> None:
    text = "One.\nTwo.\n\nThree."
    assert label_of(Span(11, 16), line_labels(text)) == "line 4"
    blocks = (Block(BlockKind.PARAGRAPH, 0, 9), Block(BlockKind.PARAGRAPH, 11, 17))
    assert excerpt_at(text, Span(12, 14), paragraph_labels(blocks)).label == "para. 2"
