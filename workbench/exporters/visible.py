"""What cannot be seen, made to be seen: a report must not read other than what stands in the file."""

import unicodedata
from functools import lru_cache

_PLAIN = frozenset("\t\n")
# Joiners and variation selectors shape letters and emoji; without them Persian and family emoji fall apart.
_SHAPING = frozenset(["\u200c", "\u200d", *map(chr, range(0xFE00, 0xFE10))])
# Letters and marks by category that nevertheless print as nothing.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Zl", "Zp"})


@lru_cache(maxsize=4096)
def _shown(character: str) -> str:
    hidden = character in _BLANK or unicodedata.category(character) in _HIDDEN_CATEGORIES
    if not hidden or character in _PLAIN or character in _SHAPING:
        return character
    return f"[U+{ord(character):04X}]"


def visible(text: str) -> str:
    """The text with control characters, bidi overrides and blank fillers shown as ``[U+202E]``.

    Tab, line feed, joiners and variation selectors stay. For readers only: JSON keeps every character as it is.
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_shown, text))
