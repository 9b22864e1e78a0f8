"""Numbers as one word each, in digits or in words: so "sixty-five" is found where "65" is looked for."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from workbench.detection.value_texts import exact
from workbench.detection.values import is_number_word
from workbench.evidence.quantities import Quantity, quantities
from workbench.evidence.words import Words, split_words
from workbench.languages.pack import LanguagePack
from workbench.model.claim import FigureType
from workbench.model.draft import Span

_BRACKET = re.compile(r"(?<![^\W_])\[|\](?![^\W_])")


class _Word(NamedTuple):
    key: str
    start: int
    end: int
    worded: str = ""


_Run = tuple[int, int]
"""Numbers of words, the end exclusive."""


def read_words(text: str, pack: LanguagePack, span: Span | None = None) -> Words:
    """The words of a text or a stretch of it, each number in it as one."""
    return with_numbers(split_words(text, pack, span), text, pack)


def with_numbers(words: Words, text: str, pack: LanguagePack) -> Words:
    """The words with each number among them as one, whose key are its digits: ``65``, ``6700``, ``2/3``.

    A unit stays a word of its own, and a sign of money before a number is one behind it: "$3" is "3 dollars". Dates
    and ranks keep their words, as do numbers that cannot be read for sure.
    """
    numbers = list(_numbers(words, text, pack))
    if not numbers:
        return words
    plain = list(zip(words.keys, words.starts, words.ends, strict=True))
    read: list[tuple[str, int, int]] = []
    worded: dict[int, str] = {}
    ends, shifts = [0], [0]
    for (start, end), number in numbers:
        read += plain[ends[-1] : start]
        worded.update((place, word.worded) for place, word in enumerate(number, len(read)) if word.worded)
        read += [word[:3] for word in number]
        ends.append(end)
        shifts.append(len(read) - end)
    read += plain[ends[-1] :]
    short = frozenset(number + shifts[bisect_right(ends, number) - 1] for number in words.short)
    keys, starts, stops = zip(*read, strict=True)
    return Words(keys, starts, stops, short, worded)


def is_number(key: str) -> bool:
    """Whether a word read so is a number."""
    return key[-1:].isdigit()


def _bare(words: Words, text: str) -> tuple[Words, str]:
    """The words and the text without brackets round whole words, as they may part a number: "$3 [million]"."""
    stretch = words.span(0, len(words))
    brackets = [found.start() for found in _BRACKET.finditer(text, stretch.start, stretch.end)]
    if not brackets:
        return words, text
    starts = tuple(start - bisect_left(brackets, start) for start in words.starts)
    ends = tuple(end - bisect_left(brackets, end) for end in words.ends)
    pieces = pairwise((0, *brackets, len(text)))
    return replace(words, starts=starts, ends=ends), "".join(
        text[start + (number > 0) : end] for number, (start, end) in enumerate(pieces)
    )


def _numbers(words: Words, text: str, pack: LanguagePack) -> Iterator[tuple[_Run, list[_Word]]]:
    """The words that each number takes the place of, with what takes their place, in order."""
    bare, plain = _bare(words, text)
    for one in quantities(plain, pack, bare.span(0, len(bare))):
        bounds = _bounds(one)
        runs = _runs(one, bare, plain, pack, len(bounds)) if bounds else []
        for (start, end), key in zip(runs, map(exact, bounds), strict=True) if runs else ():
            sign = _signed(one, words, start, pack)
            number = _as_one(words, start - bool(sign), end, key)
            yield (start - bool(sign), end), [number, *([_unit(number, sign)] if sign else [])]


def _signed(one: Quantity, words: Words, start: int, pack: LanguagePack) -> str:
    """The word for the sign of money right before a number; empty where there is none."""
    if not one.amount or one.figure.type is not FigureType.MONEY or not start or words.keys[start - 1].isalnum():
        return ""
    named = _money(pack)
    return named.get(words.keys[start - 1]) or named.get(one.amount[2], "")


@cache
def _money(pack: LanguagePack) -> dict[str, str]:
    """What each unit of money is called first, where that is one word."""
    named = {unit: form for form, unit in reversed(pack.table("currencies").items())}
    return {unit: form for unit, form in named.items() if form.isalpha()}


def _unit(number: _Word, sign: str) -> _Word:
    return _Word(sign, number.end, number.end, worded=number.worded and number.worded[0])


def _as_one(words: Words, start: int, end: int, key: str) -> _Word:
    spelled = "".join(words.keys[start:end])
    span = words.span(start, end)
    return _Word(key, span.start, span.end, worded=spelled if any(map(str.isalpha, spelled)) else "")


def _bounds(one: Quantity) -> tuple[Fraction, ...]:
    """The one number of a figure or the two of a range; none where a side is open and for ranks."""
    low, high = one.amount[:2] if one.amount else (None, None)
    if low is None or high is None or one.figure.type is FigureType.ORDINAL:
        return ()
    return (low,) if low == high else (low, high)


def _runs(one: Quantity, words: Words, text: str, pack: LanguagePack, count: int) -> list[_Run]:
    """The words of a figure's one or two numbers, without its unit; none where they cannot be told apart."""
    first, last = bisect_left(words.starts, one.figure.start), bisect_left(words.starts, one.figure.end)
    written = (text[words.starts[number] : words.ends[number]] for number in range(first, last))
    said = groupby(enumerate(written, first), lambda word: is_number_word(word[1], pack))
    numbers = [[number for number, _ in group] for is_one, group in said if is_one]
    if count == 1 and numbers:
        # "A hundred" is one hundred: the article counts.
        article = one.figure.type is FigureType.VAGUE and numbers[0][0] > 0
        return [(numbers[0][0] - article, numbers[-1][-1] + 1)]
    return [(group[0], group[-1] + 1) for group in numbers] if len(numbers) == count else []
