"""A look at the words of each sentence before any rule is tried: which of them are worth reading."""

import re
from dataclasses import dataclass

from workbench.languages.figures import FRACTIONS
from workbench.model.draft import Span

_WORD = re.compile(r"\w\w*+")  # begins with one character of a set, which Python finds fast
_DIGIT = re.compile(rf"[\d{FRACTIONS}]")


@dataclass(frozen=True, slots=True)
class Glance:
    """``opened`` are the starts of the sentences with a word that every attribution holds one of; ``counted`` the
    sentences with a digit or a word of which every figure without one holds one."""

    opened: frozenset[int]
    counted: tuple[Span, ...]


def glance(text: str, sentences: tuple[Span, ...], hints: frozenset[str], counters: frozenset[str] | None) -> Glance:
    """What the words of the sentences promise. Without ``counters`` any sentence may hold a figure."""
    opened: list[int] = []
    counted: list[Span] = []
    for sentence in sentences:
        words = _WORD.findall(text[sentence.start : sentence.end].lower())
        if not hints.isdisjoint(words):
            opened.append(sentence.start)
        if counters is None or not counters.isdisjoint(words) or _DIGIT.search(text, sentence.start, sentence.end):
            counted.append(sentence)
    return Glance(frozenset(opened), tuple(counted))
