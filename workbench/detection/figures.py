"""Figures: stretches that state a quantity."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.detection.rules import Choice
from workbench.languages.figures import FigurePattern
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Figure
from workbench.model.draft import Block, Span


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Where to look and the shapes worth trying, parted by what they begin with: half of the work is saved."""

    trigger: re.Pattern[str]
    words: frozenset[str] | None
    digit: tuple[FigurePattern, ...]
    other: tuple[FigurePattern, ...]


def figures(
    text: str,
    blocks: Iterable[Block],
    pack: LanguagePack,
    choice: Choice = Choice(),
    within: Sequence[Span] | None = None,
) -> tuple[Figure, ...]:
    """The figures of the blocks in order, without hedges, articles and the nouns they count.

    Where several shapes fit, the longest wins. Names with digits in them, links and telephone numbers are none, nor
    is the number of a list item at the beginning of its block. What a rule that is off would find is no figure of
    another rule either. ``within`` are the stretches, in order, in which one can begin, where that is known.
    """
    shapes = _shapes(pack, choice)
    starts = [stretch.start for stretch in within or ()]
    found: list[Figure] = []
    for block in blocks:
        first, stop = bisect_left(starts, block.start), bisect_left(starts, block.end)
        own = (block.span,) if within is None else within[first:stop]
        found += (figure for figure in _in_block(text, block, own, shapes) if choice.has(figure.rule))
    return tuple(found)


def counters(pack: LanguagePack, choice: Choice) -> frozenset[str] | None:
    """The words at which a figure without a digit can begin, in lower case; None where they cannot be told."""
    return _shapes(pack, choice).words


@lru_cache(maxsize=8)
def _shapes(pack: LanguagePack, choice: Choice) -> _Shapes:
    grammar = pack.figures()
    optional = tuple(shape for shape in grammar.optional if choice.has(shape.rule))
    every = grammar.patterns + optional
    opens = grammar.wide if optional else grammar.trigger
    return _Shapes(opens.pattern, opens.words, _beginning(every, "9"), _beginning(every, "a"))


def _beginning(shapes: tuple[FigurePattern, ...], sign: str) -> tuple[FigurePattern, ...]:
    return tuple(shape for shape in shapes if shape.begins in (sign, "*"))


_ITEM_NUMBER = re.compile(r"(?:[•▪◦‣*–-]\s?)?\(?\d{1,3}(?:\.\)|[.)])\s|\[\d{1,3}\]")


_LONGEST = 200
"""Code points of one figure, three times what any has: a run of number words is tried from every one of its ends."""


def _in_block(text: str, block: Block, stretches: Sequence[Span], shapes: _Shapes) -> Iterator[Figure]:
    item = _ITEM_NUMBER.match(text, block.start, block.end) if stretches else None
    place = item.end() if item else block.start
    for stretch in stretches:
        place = max(place, stretch.start)
        while hit := shapes.trigger.search(text, place, stretch.end):
            best, end = _longest(text, hit.start(), min(block.end, hit.start() + _LONGEST), shapes)
            place = max(end, hit.start() + 1)
            if best is not None and best.type is not None:
                yield Figure(hit.start(), end, best.type, best.rule)


def _longest(text: str, start: int, limit: int, shapes: _Shapes) -> tuple[FigurePattern | None, int]:
    best: FigurePattern | None = None
    end = start
    for shape in shapes.digit if text[start].isdigit() else shapes.other:
        found = shape.pattern.match(text, start, limit)
        if found and found.end() > end:
            best, end = shape, found.end()
    return best, end
