"""Words of two scripts: a Cyrillic or Greek letter that looks like a Latin one makes another word of the same look."""

import re
import unicodedata
from collections.abc import Iterator

from workbench.checks.base import Reading, Remark
from workbench.model.draft import Span

_WORD = re.compile(r"[^\W\d_]{2,}")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")

# Letters like alpha, beta, gamma and mu stand in names of proteins and units, and are seen to be Greek.
_GREEK = "ͰͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχϲϳ"
_OTHER = re.compile(f"[{_GREEK}\u0400-\u052f]")
"""Every letter of Cyrillic, and those of Greek that look like a Latin letter."""


def look(reading: Reading) -> tuple[Remark, ...]:
    """A remark on each word of the stretch that holds Latin letters and others that look like them."""
    return tuple(_remarks(reading))


def _remarks(reading: Reading) -> Iterator[Remark]:
    for word in _WORD.finditer(reading.text, reading.span.start, reading.span.end):
        others = dict.fromkeys(_OTHER.findall(word[0]))
        if others and _LATIN.search(word[0]):
            yield Remark("lookalikes", Span(word.start(), word.end()), _working(list(others)))


def _working(others: list[str]) -> str:
    """What is said of a word, with each strange letter and its code point."""
    named = ", ".join(f"{_script(letter)} {letter} (U+{ord(letter):04X})" for letter in others)
    return f"This word of Latin letters also holds {named}: it may not be the word it looks like."


def _script(letter: str) -> str:
    return unicodedata.name(letter, "a letter").split()[0].capitalize()
