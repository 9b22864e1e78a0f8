"""What weighs in a stretch of words: numbers, negations and names, whose change is never a mere cleaning."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from workbench.evidence.edits import Reason
from workbench.evidence.quantities import Amount, Quantity, quantities
from workbench.evidence.words import Words
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

_BEGINS = re.compile(r"(?:^|[.!?:…\n])[\s\"'“”‘’«»()\[\]—–-]*+\Z")
_LOOK_BACK = 12


@dataclass(frozen=True, eq=False)
class Side:
    """One side of a comparison: a text, its words, and the numbers of the words that are compared."""

    text: str
    words: Words
    pack: LanguagePack
    start: int
    end: int

    def keys(self, start: int, end: int) -> tuple[str, ...]:
        """The folded words from number ``start`` up to ``end``."""
        return self.words.keys[start:end]

    def written(self, start: int, end: int) -> str:
        """The exact characters of these words."""
        span = self.words.span(start, end)
        return self.text[span.start : span.end]

    def between(self, number: int) -> str:
        """What stands before a word, from the end of the word before."""
        before = self.words.ends[number - 1] if number else 0
        return self.text[max(before, self.words.starts[number] - 200) : self.words.starts[number]]

    def after(self, number: int) -> str:
        """What stands behind a word, up to the next."""
        if number + 1 < len(self.words):
            return self.between(number + 1)
        return self.text[self.words.ends[number] : self.words.ends[number] + 10]

    def begins_sentence(self, number: int) -> bool:
        """Whether a word is the first of a sentence."""
        start = self.words.starts[number]
        return _BEGINS.search(self.text[max(0, start - _LOOK_BACK) : start]) is not None or start == 0

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The figures in the words that are compared."""
        return quantities(self.text, self.pack, self.words.span(self.start, self.end))

    def amounts(self, start: int, end: int) -> list[Amount | None]:
        """What the figures say that these words belong to."""
        span = self.words.span(start, end)
        return [one.amount for one in self.quantities if one.figure.span.overlaps(span)]

    def is_number(self, number: int) -> bool:
        """Whether a word belongs to a figure."""
        if self.words.keys[number][-1:].isdigit():
            return True
        span = Span(self.words.starts[number], self.words.ends[number])
        return any(one.figure.span.overlaps(span) for one in self.quantities)

    def is_name(self, number: int) -> bool:
        """Whether a word has a capital that its place does not explain."""
        written = self.text[self.words.starts[number] : self.words.ends[number]]
        small = self.words.keys[number] in self.pack.word_set("function_words") or len(written) == 1
        return written[:1].isupper() and not small and not self.begins_sentence(number)

    def negations(self, start: int, end: int) -> Counter[str]:
        """The words that say no."""
        listed = self.pack.word_set("negations")
        return Counter(key for key in self.keys(start, end) if key in listed)


def weighing(quoted: Side, ours: tuple[int, int], said: Side, theirs: tuple[int, int]) -> Reason:
    """The first kind of weighty words in which two stretches differ; none where they differ in others only.

    Numbers that only are written otherwise differ in nothing that weighs.
    """
    if _numbers(quoted, ours) != _numbers(said, theirs):
        return Reason.SAME_VALUE if _say_the_same(quoted, ours, said, theirs) else Reason.NUMBER
    if quoted.negations(*ours).total() != said.negations(*theirs).total():
        return Reason.NEGATION
    ours_keys, theirs_keys = quoted.keys(*ours), said.keys(*theirs)
    if _names(quoted, ours) - set(theirs_keys) or _names(said, theirs) - set(ours_keys):
        return Reason.NAME
    return Reason.NONE


def _say_the_same(quoted: Side, ours: tuple[int, int], said: Side, theirs: tuple[int, int]) -> bool:
    """Whether all words are numbers that say the same in digits and in words."""
    if not all(quoted.is_number(number) for number in _each(ours)):
        return False
    amounts = quoted.amounts(*ours)
    numbers = all(said.is_number(number) for number in _each(theirs))
    return numbers and amounts == said.amounts(*theirs) and bool(amounts) and None not in amounts


def _numbers(side: Side, run: tuple[int, int]) -> Counter[str]:
    return Counter(side.words.keys[number] for number in _each(run) if side.is_number(number))


def _names(side: Side, run: tuple[int, int]) -> set[str]:
    return {side.words.keys[number] for number in _each(run) if side.is_name(number)}


def _each(run: tuple[int, int]) -> Iterable[int]:
    return range(*run)
