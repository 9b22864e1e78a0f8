"""Words laid beside a stretch of a document, as closely as they fit."""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.evidence.alignment import Step, align
from workbench.evidence.places import Run
from workbench.evidence.words import IndexedText, weight

_SENTENCE_END = re.compile(r"[.!?…]")
_NOTHING: frozenset[int] = frozenset()


def lay(keys: Sequence[str], document: IndexedText, window: Run, owned: frozenset[int] = _NOTHING) -> list[Step]:
    """The steps through the words and the stretch of the document between the first and the last of them.

    ``owned`` are the numbers of words in square brackets, which need not be in the document.
    """
    start = window[0]
    raw = align(keys, document.words.keys[slice(*window)], owned, document.pack)
    return _without_strangers(
        document, [replace(step, said_start=step.said_start + start, said_end=step.said_end + start) for step in raw]
    )


def matched(keys: Sequence[str], steps: list[Step], document: IndexedText, owned: frozenset[int] = _NOTHING) -> float:
    """The weight of the words that are the same in the document."""
    same = (number for step in steps if step.same for number in range(step.start, step.end))
    return sum(weight(keys[number], document.pack) for number in same if number not in owned)


def _without_strangers(said: IndexedText, steps: list[Step]) -> list[Step]:
    """Words at either end that lie beside another sentence's were put in, not changed: they get nothing beside them."""
    firm = [step for step in steps if step.same]
    if not firm:
        return steps
    first, last = firm[0].said_start, firm[-1].said_end
    parted = [_parted(said, step, first, last) for step in steps]
    return [step for step in parted if step.end > step.start or first <= step.said_start < last]


def _parted(said: IndexedText, step: Step, first: int, last: int) -> Step:
    if step.said_start < first and _sentence_ends(said, step.said_start, first):
        return replace(step, said_start=first, said_end=first)
    if step.said_end > last and _sentence_ends(said, last - 1, step.said_end - 1):
        return replace(step, said_start=last, said_end=last)
    return step


def _sentence_ends(said: IndexedText, first: int, last: int) -> bool:
    """Whether a sentence ends between two words."""
    return _SENTENCE_END.search(said.text, said.words.ends[first], said.words.starts[last]) is not None
