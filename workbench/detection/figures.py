"""Figures: stretches that state a quantity."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.languages.pack import FigureGrammar, FigurePattern, LanguagePack
from workbench.model.claim import Figure
from workbench.model.draft import Block


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The shapes worth trying, parted by what they begin with: half of the work is saved."""

    digit: tuple[FigurePattern, ...]
    letter: tuple[FigurePattern, ...]


def figures(text: str, blocks: Iterable[Block], pack: LanguagePack) -> tuple[Figure, ...]:
    """The figures of the blocks in order, without hedges, articles and the nouns they count.

    Where several shapes fit, the longest wins. Names with digits in them, links and telephone numbers are none, nor
    is the number of a list item at the beginning of its block.
    """
    grammar = pack.figures()
    shapes = _Shapes(grammar.beginning("9"), grammar.beginning("a"))
    return tuple(figure for block in blocks for figure in _in_block(text, block, grammar, shapes))


_ITEM_NUMBER = re.compile(r"(?:[•▪◦‣*–-]\s?)?\(?\d{1,3}(?:\.\)|[.)])\s|\[\d{1,3}\]")


def _in_block(text: str, block: Block, grammar: FigureGrammar, shapes: _Shapes) -> Iterator[Figure]:
    item = _ITEM_NUMBER.match(text, block.start, block.end)
    place = item.end() if item else block.start
    while hit := grammar.trigger.search(text, place, block.end):
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
    for shape in shapes.digit if text[start].isdigit() else shapes.letter:
        found = shape.pattern.match(text, start, limit)
        if found and found.end() > end:
            best, end = shape, found.end()
    return best, end
