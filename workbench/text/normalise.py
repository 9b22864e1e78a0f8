"""The one canonical form of an article's text, which every position in the program counts in."""

import re
from bisect import bisect_right
from collections.abc import Callable

_LINE_END = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
# Code points that SQLite, Qt or XML lose, cut at or refuse; what takes their place is visible.
_UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0\ufdd1\ufffc\ufffe\uffff]")
_BYTE_ORDER_MARK = "\ufeff"


def normalise(text: str) -> str:
    """The canonical form: LF line ends, no leading byte order mark, U+FFFD for what cannot be stored or shown.

    CRLF, CR, U+0085, VT, FF, U+2028 and U+2029 become LF. NUL, lone surrogates, the other C0 and C1 controls but
    TAB, U+FDD0, U+FDD1, U+FFFC, U+FFFE and U+FFFF become U+FFFD. Nothing else changes: no-break spaces, soft
    hyphens and decomposed letters stay as the author left them. Normalising twice is normalising once.
    """
    lined = _LINE_END.sub("\n", text.lstrip(_BYTE_ORDER_MARK).replace("\r\n", "\n"))
    return _UNSAFE.sub("\ufffd", lined)


def place_mapper(text: str) -> Callable[[int], int]:
    """A function from a position in ``text`` to the same place in ``normalise(text)``, both in code points."""
    leading = len(text) - len(text.lstrip(_BYTE_ORDER_MARK))
    # Only CRLF and the leading mark change the length, so a place moves by what went before it.
    pairs = [match.end() for match in re.finditer("\r\n", text)]
    return lambda place: max(0, place - leading) - bisect_right(pairs, place)
