"""Blocks of a text that nobody told: lines, hard-wrapped paragraphs and list items, found by how they are laid out."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.model.draft import Block, BlockKind, Span

# A bullet, or a number of at most two digits with its point or bracket. The marker stays outside the block.
_BULLET = re.compile(r"[-*+•‣◦▪·]\s+(?=\S)")
_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)")
_WORD = re.compile(r"[^\W_]")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")

_NARROWEST, _WIDEST = 40, 100
"""The widths in characters between which a column of text counts as wrapped by hand or by a mail program."""


def find_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a normalised text: one a line, or one a run of lines where the text is hard-wrapped.

    Lines without a letter or digit ("* * *") are no block. A list marker lies before its block, not in it.
    """
    lines = _lines(text)
    width = _wrap_width(text, lines)
    numbered = sum(1 for line in lines if _NUMBER.match(text, line.start)) > 1
    blocks = (_block(text, run, numbered) for run in _runs(text, lines, width, numbered))
    return tuple(block for block in blocks if _WORD.search(text, block.start, block.end))


def _lines(text: str) -> tuple[Span, ...]:
    """The lines without outer white space; a blank one is an empty span."""
    spans = []
    place = 0
    for line in text.split("\n"):
        start = place + len(line) - len(line.lstrip())
        spans.append(Span(start, max(start, place + len(line.rstrip()))))
        place += len(line) + 1
    return tuple(spans)


def _wrap_width(text: str, lines: tuple[Span, ...]) -> int:
    """The width that the text was wrapped to, or 0 where every line stands for itself.

    A wrapped line is as long as it can be: the next line's first word would not have fitted. It also ends in the
    middle of a sentence more often than not, and the next one begins with a small letter now and then.
    """
    width = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    joints = [(first, second) for first, second in pairwise(lines) if _filled(first) and _filled(second)]
    if len(joints) < 2:
        return 0
    full = sum(_is_full(text, first, second, width) for first, second in joints)
    unended = sum(not _SENTENCE_END.search(text, first.start, first.end) for first, _ in joints)
    continued = any(text[second.start].islower() for _, second in joints)
    return width if continued and full >= 0.6 * len(joints) and unended > 0.5 * len(joints) else 0


def _filled(line: Span) -> bool:
    return line.start < line.end


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the following line's first word would not have fitted, with an eighth of slack for ragged wrapping."""
    first_word = text[following.start : following.end].split(None, 1)[0]
    return line.end - line.start + 1 + len(first_word) > width * 7 // 8


def _runs(text: str, lines: tuple[Span, ...], width: int, numbered: bool) -> Iterator[Span]:
    """Stretches of lines that belong together."""
    run: Span | None = None
    last = Span(0, 0)
    for line in lines:
        if run and width and _continues(text, last, line, width, numbered):
            run = Span(run.start, line.end)
        else:
            if run:
                yield run
            run = line if _filled(line) else None
        last = line
    if run:
        yield run


def _continues(text: str, last: Span, line: Span, width: int, numbered: bool) -> bool:
    return _filled(line) and _is_full(text, last, line, width) and not _marker(text, line, numbered)


def _marker(text: str, line: Span, numbered: bool) -> re.Match[str] | None:
    """The list marker that a line begins with; a single number in a text is no list."""
    found = _BULLET.match(text, line.start, line.end)
    return found or (_NUMBER.match(text, line.start, line.end) if numbered else None)


def _block(text: str, run: Span, numbered: bool) -> Block:
    marker = _marker(text, run, numbered)
    if marker:
        return Block(BlockKind.LIST_ITEM, marker.end(), run.end)
    return Block(BlockKind.PARAGRAPH, run.start, run.end)
