"""Wording: the words and signs of a text with its typography taken off, and where a wording stands in a text.

Two stretches have the same wording where every word, figure and sign is the same and only what a typesetter chooses
differs: the shape of quotation marks, dashes and apostrophes, the kind and width of white space, line breaks, soft
hyphens, ligatures, composed or decomposed letters. Anything else, a comma too, is another wording.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model.draft import Block, Span

QUOTE, ELLIPSIS, DASH, HYPHEN, APOSTROPHE = "“", "…", "—", "-", "'"
"""The one form that stands for every shape of a sign."""

_JOINS = "\u00ad\u200b\u2060\ufeff"
_LETTER = rf"[\w\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f{_JOINS}]"
_TOKEN = re.compile(
    rf"(?P<ellipsis>…|\.(?:\s?\.){{2,}}+)"
    rf"|(?P<word>(?:(?<![\w.])\.)?\d++(?:[.,:/]\d++)*+{_LETTER}*+|\w{_LETTER}*+(?:['’ʼ]\w{_LETTER}*+)*+)"
    r"|(?P<quote>``|''|’’|[\"“”„‟«»‹›])"
    r"|(?P<single>['‘’‚‛ʼ])"
    r"|(?P<dash>[-‐‑‒–—―−]++)"
    r"|(?P<sign>\S)"
)
_SPELT = str.maketrans(
    {
        **dict.fromkeys(_JOINS),
        **dict.fromkeys("’ʼ", APOSTROPHE),
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬆ": "st",
    }
)
_LONG_DASHES = frozenset("—―")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words and signs of a text in order: where each begins and ends, and its form without typography."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    forms: tuple[str, ...]

    def places(self, span: Span) -> range:
        """The numbers of the words and signs that lie, wholly or in part, in a stretch."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def span(self, places: range) -> Span:
        """The stretch from the first to the last of some words and signs; there must be one."""
        return Span(self.starts[places.start], self.ends[places.stop - 1])

    def of(self, span: Span) -> tuple[str, ...]:
        """The forms of a stretch."""
        places = self.places(span)
        return self.forms[places.start : places.stop]


def wording(text: str, blocks: Sequence[Block] = ()) -> Wording:
    """The wording of a text. Single quotation marks are told from apostrophes inside each block. Linear."""
    found = [hit for hit in _TOKEN.finditer(text) if hit[0].strip(_JOINS)]
    quoting = frozenset(_single_quotes(text, found, [block.start for block in blocks]))
    forms = tuple(QUOTE if hit.start() in quoting else _form(text, hit) for hit in found)
    return Wording(tuple(hit.start() for hit in found), tuple(hit.end() for hit in found), forms)


def forms_of(words: str) -> tuple[str, ...]:
    """The forms of some words that stand for themselves."""
    return wording(words).forms


def _form(text: str, hit: re.Match[str]) -> str:
    kind = hit.lastgroup
    if kind == "dash":
        return _dash(text, hit)
    return _FORMS[kind] if kind in _FORMS else unicodedata.normalize("NFC", hit[0].translate(_SPELT))


_FORMS: dict[str | None, str] = {"ellipsis": ELLIPSIS, "quote": QUOTE, "single": APOSTROPHE}


def _dash(text: str, hit: re.Match[str]) -> str:
    """A hyphen, the sign of a number and the stroke of a range are one; a dash between words is another."""
    before, after = text[max(0, hit.start() - 2) : hit.start()], text[hit.end() : hit.end() + 2]
    if before.rstrip()[-1:].isdigit() and after.lstrip()[:1].isdigit():
        return HYPHEN
    if len(hit[0]) > 1 or hit[0] in _LONG_DASHES:
        return DASH
    joins = not after[:1].isspace() and (not before[-1:].isspace() or after[:1].isdigit())
    return HYPHEN if joins else DASH


def _single_quotes(text: str, found: list[re.Match[str]], starts: list[int]) -> Iterator[int]:
    """The places of single marks that quote: one before a word, and the next after a word in the same block."""
    opened, home = -1, -1
    for hit in found:
        if hit.lastgroup != "single":
            continue
        block = bisect_right(starts, hit.start())
        before, after = text[hit.start() - 1 : hit.start()], text[hit.end() : hit.end() + 1]
        if block != home:
            opened, home = -1, block
        if opened >= 0 and not after.isalnum() and not before.isspace():
            yield from (opened, hit.start())
            opened = -1
        elif opened < 0 and not before.isalnum() and after.strip() and not after.isdigit():
            opened = hit.start()


def occurrences(forms: Sequence[str], wanted: Iterable[tuple[str, ...]], most: int) -> dict[tuple[str, ...], list[int]]:
    """Where each of the wanted wordings stands in a text: the numbers of its first word, at most so many of each."""
    found: dict[tuple[str, ...], list[int]] = {words: [] for words in wanted if words}
    lengths: dict[int, dict[tuple[str, ...], set[int]]] = {}
    for words in found:
        beginning = words[:_BEGINNING]
        lengths.setdefault(len(beginning), {}).setdefault(beginning, set()).add(len(words))
    for short, beginnings in lengths.items():
        for at in range(len(forms) - short + 1):
            for length in beginnings.get(tuple(forms[at : at + short]), ()):
                places = found.get(tuple(forms[at : at + length]))
                if places is not None and len(places) < most:
                    places.append(at)
    return found


_BEGINNING = 8
