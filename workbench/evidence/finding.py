"""Finding words in a document: exactly first, then stretches that are near, with the differences shown."""

from dataclasses import dataclass

from workbench.evidence.comparison import edits_of
from workbench.evidence.edits import WordEdit
from workbench.evidence.excerpt import label_of
from workbench.evidence.laying import lay, matched
from workbench.evidence.places import Run, exact_places, windows
from workbench.evidence.weighing import Side
from workbench.evidence.words import IndexedText, Words, split_words, weight
from workbench.model.draft import Span

_NEAR = 0.6
"""The share of the weight of the words sought below which a place is not told."""
_MOST = 50


@dataclass(frozen=True, slots=True)
class Match:
    """A place of a document. ``score``, 0 to 1, is the weight of the sought words that stand there; 1 is all.

    ``exact`` says that they stand there in their order with nothing between; else ``edits`` tell the difference, the
    words sought beside those of the document. ``label`` is page, time or cell.
    """

    span: Span
    score: float
    exact: bool
    label: str = ""
    edits: tuple[WordEdit, ...] = ()


def find_words(text: str, document: IndexedText, at_most: int = _MOST) -> tuple[Match, ...]:
    """The places of some words in a document: exact ones in its order, then near ones, the best first.

    Case, quotation marks, dashes, white space and short forms make no difference. Takes time in proportion to the
    document.
    """
    words = split_words(text, document.pack)
    exact = exact_places(words.keys, document)[:at_most]
    taken = set(exact)
    near = _near(text, words, document, at_most - len(exact)) if len(words) > 1 else []
    return (
        *(_exact(run, document) for run in exact),
        *(match for run, match in near if not any(run[0] < end and start < run[1] for start, end in taken)),
    )


def _exact(run: Run, document: IndexedText) -> Match:
    span = document.words.span(*run)
    return Match(span, 1.0, True, label_of(span, document.labels))


def _near(text: str, words: Words, document: IndexedText, at_most: int) -> list[tuple[Run, Match]]:
    if at_most <= 0:
        return []
    total = sum(weight(key, document.pack) for key in words.keys)
    least = _NEAR * total
    found = windows(words.keys, document, (0, len(document.words)), at_most)
    laid = [_laid(text, words, document, window.run, total) for window in found if window.score >= least]
    return sorted((one for one in laid if one), key=lambda one: (-one[1].score, one[0]))


def _laid(text: str, words: Words, document: IndexedText, window: Run, total: float) -> tuple[Run, Match] | None:
    steps = lay(words.keys, document, window)
    score = round(matched(words.keys, steps, document) / total, 3)
    if score < _NEAR:
        return None
    run = steps[0].said_start, steps[-1].said_end
    quoted = Side(text, words, document.pack, 0, len(words))
    edits = edits_of(quoted, Side(document.text, document.words, document.pack, *run), steps, frozenset())
    span = document.words.span(*run)
    return run, Match(span, score, False, label_of(span, document.labels), tuple(edits))
