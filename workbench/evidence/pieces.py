"""A quotation read into its pieces: what the cue interrupts, what an ellipsis parts, what stands in brackets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from workbench.evidence.number_words import read_words
from workbench.evidence.words import Words
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

_DOTS = r"(?:…|\.{3,}|(?:\.[ \u00a0]){2,}\.)"
_ELLIPSIS = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS}")
_BRACKETS = re.compile(r"(?<![^\W_])\[[^\[\]\n]{1,200}\](?![^\W_])")


class Joint(Enum):
    """What stands before a piece."""

    BEGINNING = "beginning"
    GAP = "gap"
    ELLIPSIS = "ellipsis"


@dataclass(frozen=True, slots=True)
class Piece:
    """Quoted words without a gap. ``owned`` are the numbers of those in square brackets; ``gap`` what parts it off."""

    words: Words
    owned: frozenset[int]
    joint: Joint
    gap: Span

    @property
    def sought(self) -> tuple[str, ...]:
        """The words to look for: an empty one for each that stands in brackets."""
        return tuple("" if number in self.owned else key for number, key in enumerate(self.words.keys))


def read_pieces(text: str, parts: tuple[Span, ...], pack: LanguagePack) -> list[Piece]:
    """The pieces of a quotation that lies in these parts of a text. Dots before the first word part nothing."""
    pieces: list[Piece] = []
    for joint, stretch in _stretches(text, parts):
        words = read_words(text, pack, stretch)
        if words:
            gap = Span(pieces[-1].words.ends[-1], words.starts[0]) if pieces else Span(stretch.start, stretch.start)
            pieces.append(Piece(words, _owned(text, stretch, words), joint if pieces else Joint.BEGINNING, gap))
    return pieces


def _stretches(text: str, parts: tuple[Span, ...]) -> Iterator[tuple[Joint, Span]]:
    joint = Joint.GAP
    for part in parts:
        start = part.start
        for dots in _ELLIPSIS.finditer(text, part.start, part.end):
            if text[start : dots.start()].strip(" \n\"'“”‘’"):
                yield joint, Span(start, dots.start())
            start, joint = dots.end(), Joint.ELLIPSIS
        if text[start : part.end].strip(" \n\"'“”‘’.,"):
            yield joint, Span(start, part.end)
            joint = Joint.GAP


def _owned(text: str, stretch: Span, words: Words) -> frozenset[int]:
    brackets = [found.span() for found in _BRACKETS.finditer(text, stretch.start, stretch.end)]
    return frozenset(
        number
        for number, start in enumerate(words.starts)
        if any(begin <= start < end for begin, end in brackets) or "[" in text[start : words.ends[number]]
    )
