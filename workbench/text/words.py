"""What counts as a word: the measure of coverage."""

import re

from workbench.model.draft import Span

_WORD = re.compile(r"\w++(?:[.,'’-]\w++)*+")


def word_spans(text: str) -> tuple[Span, ...]:
    """The words of a text in order, in code points.

    A word is letters, digits and underscores; a single dot, comma, apostrophe or hyphen between two of them belongs
    to it (``don't``, ``6,700``, ``80.1``, ``U.S``, ``ten-year-old``).
    """
    return tuple(Span(found.start(), found.end()) for found in _WORD.finditer(text))
