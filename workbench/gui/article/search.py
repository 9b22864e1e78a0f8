"""Finding words in a draft as a person would type them: in any case, with any quotation marks, over line ends."""

import re

from workbench.model.draft import Span

_ALIKE = ("'’‘ʼ`´", '"“”„«»', "-‐‑–—−")
"""Signs of which only the first of each kind is on every keyboard."""


_CLASSES = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}


def find(words: str, text: str) -> tuple[Span, ...]:
    """Every place of some words in a text, in order, none over another. Linear in the text."""
    parts = [_pattern(part) for part in words.split()]
    if not parts:
        return ()
    return tuple(Span(*match.span()) for match in re.finditer(r"\s+".join(parts), text, re.IGNORECASE))


def _pattern(part: str) -> str:
    return "".join(_CLASSES.get(sign) or re.escape(sign) for sign in part)
