"""Where an excerpt stands on a drawn page: letters are compared, as the page parts and joins words otherwise."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from unicodedata import normalize


def words_of(excerpt: str, page: Sequence[str], share: float = 0.0) -> range:
    """The numbers of the page's words that hold an excerpt; empty where it does not stand there in one piece.

    Where it stands more than once, ``share``, 0 to 1, tells how far down the page it is looked for. Linear in both.
    """
    letters = [_letters(word) for word in page]
    ends = list(accumulate(map(len, letters)))
    whole, sought = "".join(letters), _letters(excerpt)
    if not sought:
        return range(0)
    places = []
    at = whole.find(sought)
    while at >= 0:
        places.append(at)
        at = whole.find(sought, at + len(sought))
    if not places:
        return range(0)
    start = min(places, key=lambda place: abs(place - share * len(whole)))
    return range(bisect_right(ends, start), bisect_right(ends, start + len(sought) - 1) + 1)


def _letters(words: str) -> str:
    """Letters and digits alone, small, without ligatures: hyphens, spaces and quotation marks are set in many ways."""
    return "".join(letter for letter in normalize("NFKC", words).casefold() if letter.isalnum())
