"""A language made by code: every text that a catalogue can hold, with accents, in brackets, and 40 % longer.

What stands in the window without brackets is a text that no translator will ever see.
"""

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTranslator

from tests.i18n.catalogues import entries, update

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%L?n|%\d|&|\(\*[^)]*\)|\n)")
_KEYS = ("QShortcut", "QGuiApplication")
"""Contexts of what is no text to read: names of keys, and the way that lines run."""

_MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


@cache
def known_texts() -> frozenset[tuple[str, str]]:
    """Context and words of every text that the tools find in the code."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "de.ts"
        update(path)
        return frozenset((entry.context, entry.source) for entry in entries(path))


@cache
def known_contexts() -> frozenset[str]:
    """What is ours: in any other context Qt itself speaks."""
    return frozenset(context for context, _ in known_texts() if not re.match("Q[A-Z]", context))


class PseudoTranslator(QTranslator):
    """Answers for the texts of the code and for Qt's own."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        is_ours = context in known_contexts()
        if context in _KEYS or (is_ours and (context, source) not in known_texts()):
            return None
        return marked(source)


def marked(text: str) -> str:
    """A text in the pseudo language; what is filled in, and the key behind ``&``, stay."""
    spelt = "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(_KEPT.split(text)))
    more = max(1, round(0.4 * len(text)) - 2)
    return f"{OPEN}{spelt}{''.join(' ' if place % 6 == 0 else 'ö' for place in range(more))}{CLOSE}"


def unmarked(text: str) -> str:
    """What of a text did not come from a catalogue."""
    while (rest := _MARKED.sub("", text)) != text:
        text = rest
    return rest
