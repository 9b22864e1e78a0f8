"""Frames: a sentence as a row of words and punctuation in which each quotation is one item.

A quotation that holds several sentences joins them into one frame, so that ``“One. Two,” she said`` is seen whole.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter

from workbench.detection.quotes import Quote
from workbench.model.draft import Span

# A row of initials, a word with its inner marks, a clitic ('s), or a single other character; with the white space
# behind, so that items follow each other without a gap and their lengths tell where they stand. What an item begins
# with is told behind its first character, as Python looks for a set of characters fast.
_ITEM = re.compile(
    r"[^\s](?:(?<=[A-Z])\.(?:[A-Z]\.)+|(?<=\w)\w*+(?:(?:[-./&]|['’](?=t\b|[A-Z])|,(?=\d))\w++)*+"
    r"|(?<=['’])(?:s|re|ve|d|ll|m)\b|)\s*+"
)
_SPACE = re.compile(r"\s*+")
_INITIAL = itemgetter(0)
_WORD = re.compile(r"\w+")
DASHES = frozenset("-–—―")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_CLOSERS = "\"'”’»›“‘"
_FULL_QUOTE = 4
_ASIDE = 60
_QUOTED = '"'
"""What stands for a quotation in the row of words."""


@dataclass(slots=True, eq=False)  # one for every sentence: freezing it would triple what making it costs
class Frame:
    """The items of one or more sentences: parallel rows of words as written and in lower case, and of their starts.

    ``block`` is the index of the block it lies in; ``quotes`` the quotations by item index, of which those in ``said``
    are whole enough to be what somebody said; ``capitals`` says which items begin with a capital letter.
    """

    block: int
    span: Span
    written: tuple[str, ...]
    words: tuple[str, ...]
    starts: tuple[int, ...]
    quotes: dict[int, Quote]
    said: frozenset[int]
    capitals: tuple[bool, ...]

    def __len__(self) -> int:
        return len(self.words)

    @property
    def is_headline(self) -> bool:
        """Whether most of its words are written with a capital, as in titles."""
        return 2 * sum(self.capitals) > sum(not self.is_mark(index) for index in range(len(self)))

    def word(self, index: int) -> str:
        """The lower-case word at a place, or empty outside the frame."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def is_mark(self, index: int) -> bool:
        """Whether a single character that is no letter or digit stands at a place."""
        word = self.word(index)
        return len(word) == 1 and not word.isalnum() and index not in self.quotes

    def is_word(self, index: int) -> bool:
        """Whether a word or a number stands at a place."""
        return 0 <= index < len(self.words) and index not in self.quotes and not self.is_mark(index)

    def is_said(self, index: int) -> bool:
        """Whether a whole quotation stands at a place."""
        return index in self.said

    def is_quote(self, index: int) -> bool:
        """Whether any quotation stands at a place."""
        return index in self.quotes

    def before_aside(self, stop: int, floor: int = 0) -> int:
        """The item behind what goes on at ``stop`` after a word between two dashes: "Ada Example — a lawyer — said"."""
        if self.word(stop - 1) not in DASHES:
            return stop
        opened = (place for place in range(stop - 2, max(floor, stop - _ASIDE), -1) if self.words[place] in DASHES)
        return next(opened, stop)

    def stretch(self, first: int, stop: int) -> tuple[Span, ...]:
        """The draft's stretch that the items from ``first`` up to ``stop`` cover; nothing for an empty one."""
        return (Span(self.starts[first], self._end(stop - 1)),) if first < stop else ()

    def _end(self, index: int) -> int:
        quote = self.quotes.get(index)
        return quote.end if quote else self.starts[index] + len(self.written[index])


def frames(
    text: str, sentences: tuple[Span, ...], quotes: tuple[Quote, ...], block: int, opened: frozenset[int]
) -> Iterator[Frame]:
    """The frames of one block from its sentences and its quotations, in order.

    Sentences with no quotation, no colon, no dash in front and none of the words that every attribution holds one of
    (those that begin at ``opened`` do) are left out.
    """
    starts = [quote.start for quote in quotes]
    place = 0
    while place < len(sentences):
        start, end = sentences[place].start, sentences[place].end
        opens = start in opened
        place += 1
        last = bisect_left(starts, end) - 1
        while place < len(sentences) and last >= 0 and quotes[last].end > sentences[place].start:
            end = sentences[place].end
            opens = opens or sentences[place].start in opened
            place += 1
            last = bisect_left(starts, end) - 1
        inside = quotes[bisect_left(starts, start) : last + 1]
        if opens or inside or text.find(":", start, end) >= 0 or text[start] in DASHES:
            yield frame_of(text, Span(start, end), inside, block)


def frame_of(text: str, span: Span, quotes: tuple[Quote, ...], block: int) -> Frame:
    """The frame of one stretch and the quotations in it."""
    written: list[str] = []
    starts: list[int] = []
    held: dict[int, Quote] = {}
    said: list[int] = []
    place = span.start
    for quote in (*quotes, None):
        stop = quote.start if quote else span.end
        items = _ITEM.findall(text, place, stop)
        starts += accumulate(map(len, items), initial=place)  # the last is where the quotation or what follows begins
        written += map(str.rstrip, items)
        if quote:
            whole = _is_whole(text, quote, written[-1].lower() if written else "")
            if whole:
                said.append(len(written))
            held[len(written)] = quote
            written.append(_QUOTED)
            if not whole and text[quote.start : quote.end].rstrip(_CLOSERS)[-1:] == ",":
                written.append(",")  # what is quoted is part of the sentence, and so is the comma inside the marks
                starts.append(quote.end - 1)
            place = _after_space(text, quote.end, span.end)
    words, capitals = tuple(map(str.lower, written)), tuple(map(str.isupper, map(_INITIAL, written)))
    return Frame(block, span, tuple(written), words, tuple(starts), held, frozenset(said), capitals)


def _after_space(text: str, start: int, end: int) -> int:
    found = _SPACE.match(text, start, end)
    return found.end() if found else start


def _is_whole(text: str, quote: Quote, before: str) -> bool:
    """A quotation is whole when it is punctuated like a sentence, introduced as one, or long enough."""
    if quote.runs_on or quote.resumes or before in (",", ":"):
        return True
    count = sum(1 for _ in _WORD.finditer(text, quote.start, min(quote.end, quote.start + 200)))
    if count >= 2 * _FULL_QUOTE:
        return True
    inner = text[quote.start : quote.end].rstrip(_CLOSERS)
    if inner[-1:] in (",", "!", "?", "…") and count >= _FULL_QUOTE:
        return True
    ends = inner[-1:] in (".", ",", "!", "?", "…")
    if ends and not (before and before[-1].isalnum()):
        return True
    if ends and count >= _FULL_QUOTE and _is_sentence(inner):
        return True
    return count >= _FULL_QUOTE and not before


def _is_sentence(quoted: str) -> bool:
    """Whether what is quoted begins with a capital and goes on in small letters, unlike a title."""
    words = _WORDS.findall(quoted)
    return bool(words) and words[0][0].isupper() and 2 * sum(word[0].islower() for word in words) > len(words)
