"""Figures: stretches that state a quantity."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.detection.rules import Choice
from workbench.languages.figures import FigurePattern
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Figure
from workbench.model.draft import Block


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Where to look and the shapes worth trying, parted by what they begin with: half of the work is saved."""

    trigger: re.Pattern[str]
    digit: tuple[FigurePattern, ...]
    other: tuple[FigurePattern, ...]


def figures(text: str, blocks: Iterable[Block], pack: LanguagePack, choice: Choice = Choice()) -> tuple[Figure, ...]:
    """The figures of the blocks in order, without hedges, articles and the nouns they count.

    Where several shapes fit, the longest wins. Names with digits in them, links and telephone numbers are none, nor
    is the number of a list item at the beginning of its block. What a rule that is off would find is no figure of
    another rule either.
    """
    shapes = _shapes(pack, choice)
    return tuple(figure for block in blocks for figure in _in_block(text, block, shapes) if choice.has(figure.rule))


@lru_cache(maxsize=8)
def _shapes(pack: LanguagePack, choice: Choice) -> _Shapes:
    grammar = pack.figures()
    optional = tuple(shape for shape in grammar.optional if choice.has(shape.rule))
    every = grammar.patterns + optional
    return _Shapes(grammar.wide if optional else grammar.trigger, _beginning(every, "9"), _beginning(every, "a"))


def _beginning(shapes: tuple[FigurePattern, ...], sign: str) -> tuple[FigurePattern, ...]:
    return tuple(shape for shape in shapes if shape.begins in (sign, "*"))


_ITEM_NUMBER = re.compile(r"(?:[•▪◦‣*–-]\s?)?\(?\d{1,3}(?:\.\)|[.)])\s|\[\d{1,3}\]")


def _in_block(text: str, block: Block, shapes: _Shapes) -> Iterator[Figure]:
    item = _ITEM_NUMBER.match(text, block.start, block.end)
    place = item.end() if item else block.start
    while hit := shapes.trigger.search(text, place, block.end):
        best, end = _longest(text, hit.start(), block.end, shapes)
        if best is None:
            place = hit.start() + 1
            continue
        place = max(end, hit.start() + 1)
        if best.type is not None:
            yield Figure(hit.start(), end, best.type, best.rule)


def _longest(text: str, start: int, limit: int, shapes: _Shapes) -> tuple[FigurePattern | None, int]:
    best: FigurePattern | None = None
    end = start
    for shape in shapes.digit if text[start].isdigit() else shapes.other:
        found = shape.pattern.match(text, start, limit)
        if found and found.end() > end:
            best, end = shape, found.end()
    return best, end
