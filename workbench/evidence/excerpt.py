"""Excerpts: words of a document with the place they stand at, as it is printed."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.document import PlaceLabel
from workbench.model.draft import Block, Span

_NUMBERED = re.compile(r"([A-Za-z]+\.? )(\S+)")
_JOINERS = frozenset(".,'’-")
_LONGEST_WORD = 200
"""Characters that are looked at for the edge of a word."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Whole words of a document, where they stand, and how the place is called; no label where nobody knows."""

    span: Span
    words: str
    label: str


def excerpt_at(text: str, span: Span, labels: Sequence[PlaceLabel] = ()) -> Excerpt:
    """The words that a stretch touches: a word cut at an edge is taken whole, outer white space is left out."""
    start, end = max(0, span.start), min(span.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return Excerpt(Span(start, start), "", label_of(Span(start, start), labels))
    start, end = _word_start(text, start), _word_end(text, end)
    whole = Span(start, end)
    return Excerpt(whole, text[start:end], label_of(whole, labels))


def label_of(span: Span, labels: Sequence[PlaceLabel]) -> str:
    """How a stretch's place is called: "p. 4", or "p. 4–5" where it lies under several labels."""
    first = _label_at(span.start, labels)
    last = _label_at(max(span.start, span.end - 1), labels)
    if first == last or not first:
        return first or last
    one, other = _NUMBERED.fullmatch(first), _NUMBERED.fullmatch(last)
    return f"{first}–{other[2]}" if one and other and one[1] == other[1] else f"{first} – {last}"


def line_labels(text: str) -> tuple[PlaceLabel, ...]:
    """A label for every line: for documents that know no pages."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    return tuple(PlaceLabel(start, f"line {number}") for number, start in enumerate(starts, 1))


def paragraph_labels(blocks: Sequence[Block]) -> tuple[PlaceLabel, ...]:
    """A label for every block."""
    return tuple(PlaceLabel(block.start, f"para. {number}") for number, block in enumerate(blocks, 1))


def _label_at(place: int, labels: Sequence[PlaceLabel]) -> str:
    number = bisect_right(labels, place, key=lambda label: label.start)
    return labels[number - 1].label if number else ""


def _word_start(text: str, start: int) -> int:
    lowest = max(0, start - _LONGEST_WORD)
    place = start
    while place > lowest and _hangs_together(text, place):
        place -= 1
    return place if place > lowest or place == 0 else start


def _word_end(text: str, end: int) -> int:
    highest = min(len(text), end + _LONGEST_WORD)
    place = end
    while place < highest and _hangs_together(text, place):
        place += 1
    return place if place < highest or place == len(text) else end


def _hangs_together(text: str, place: int) -> bool:
    """Whether the characters before and after a place belong to one word."""
    before, after = text[place - 1], text[place]
    if _is_letter(before) and _is_letter(after):
        return True
    if after in _JOINERS:
        return _is_letter(before) and _is_letter(text[place + 1 : place + 2])
    return before in _JOINERS and _is_letter(after) and place > 1 and _is_letter(text[place - 2])


def _is_letter(character: str) -> bool:
    return bool(character) and (character.isalnum() or character == "_" or bool(unicodedata.combining(character)))
