"""The same thing told in two ways: other numbers of the same people in the same plight, another age of one person."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from workbench.checks.base import Reading, Remark, inside
from workbench.checks.quantity import amount_of
from workbench.detection.figures import figures
from workbench.detection.lexicon import Grammar, grammar
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Figure, FigureType
from workbench.model.draft import Block, BlockKind, Span

_PRECEDING = 120
_FOLLOWING = 60
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAMED_AGE = re.compile(r"(?<![\w’'-])((?:[^\W\d_a-z][\w’'.-]+ ){1,3}[^\W\d_a-z][\w’'-]+), (?:aged |age )?(\d{1,3}),")
_LONGEST_NOUN = 2
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article says at a place: ``subject`` is what is counted or who is meant, ``value`` the number."""

    span: Span
    subject: str
    value: Fraction


def look(reading: Reading) -> tuple[Remark, ...]:
    """Remarks on the numbers in a stretch that the article gives otherwise in another place."""
    return inside(_of_article(reading.text, reading.pack), reading.span)


@lru_cache(maxsize=2)
def _of_article(text: str, pack: LanguagePack) -> tuple[Remark, ...]:
    """The remarks on the whole article in its order; asked for claim by claim, found once."""
    by_subject: dict[str, list[_Told]] = defaultdict(list)
    for told in (*_counts(text, pack), *_ages(text)):
        by_subject[told.subject].append(told)
    remarks = (remark for group in by_subject.values() for remark in _conflicts(text, group))
    return tuple(sorted(remarks, key=lambda remark: remark.span))


def _conflicts(text: str, group: list[_Told]) -> Iterator[Remark]:
    """A remark on each statement about one subject that the first or the last of them denies."""
    for one in group:
        other = next((other for other in (group[0], group[-1]) if other.value != one.value), None)
        if other:
            words = " ".join(text[other.span.start : other.span.end].split())
            yield Remark("repeats", one.span, f"Elsewhere the article says: “{words}”.")


def _counts(text: str, pack: LanguagePack) -> Iterator[_Told]:
    """Plain numbers of somebody to whom something was done: "37 people were killed"."""
    classes = grammar(pack)
    whole = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    for figure in figures(text, whole, pack, within=_before_plights(text, classes)):
        amount = amount_of(text, figure, pack) if figure.type is FigureType.NUMBER else None
        if amount and not amount.hedge and amount.value > 1:
            yield from _plight(text, figure, amount.value, classes)


def _before_plights(text: str, classes: Grammar) -> list[Span]:
    """The stretches, in order, where such a number can stand: to look for figures everywhere takes too long."""
    stretches: list[Span] = []
    for found in _passive(classes.lists.be_forms).finditer(text):
        if classes.is_past(found[1].lower()):
            start = max(found.start() - _PRECEDING, stretches[-1].end if stretches else 0)
            stretches.append(Span(_word_begins(text, start), found.start()))
    return stretches


@lru_cache(maxsize=8)
def _passive(be_forms: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(be_forms)))})\s+({_WORD.pattern})")


def _word_begins(text: str, place: int) -> int:
    """Where the first word at or behind a place begins."""
    while 0 < place < len(text) and not text[place - 1].isspace():
        place += 1
    return place


def _plight(text: str, figure: Figure, value: Fraction, classes: Grammar) -> Iterator[_Told]:
    """What was done to those counted, where a noun, a form of "to be" and a past form follow at once."""
    words = []
    place = figure.end
    for found in _WORD.finditer(text, figure.end, figure.end + _FOLLOWING):
        if text[place : found.start()].strip(" \u00a0\n") or text[place : found.start()].count("\n") > 1:
            break
        words.append(found)
        place = found.end()
    for size in range(1, min(_LONGEST_NOUN, len(words) - 2) + 1):
        state, past = words[size], words[size + 1]
        if state[0] in classes.lists.be_forms and classes.is_past(past[0].lower()):
            noun = " ".join(word[0].lower() for word in words[:size])
            yield _Told(Span(figure.start, past.end()), f"{noun} {past[0].lower()}", value)


def _ages(text: str) -> Iterator[_Told]:
    """Ages behind a full name: "Sam Sample, 54,"."""
    for found in _NAMED_AGE.finditer(text):
        if int(found[2]) <= _OLDEST:
            yield _Told(Span(found.start(), found.end(2)), f"age of {found[1]}", Fraction(int(found[2])))
