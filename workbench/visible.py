"""What cannot be seen, made to be seen: nobody is to read other than what stands in the file."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

_PLAIN = frozenset("\t\n")
_HIDDEN_CATEGORIES = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
# Letters, marks and symbols by category that nevertheless show as nothing.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
_SELECTORS = range(0xFE00, 0xFE10)
_LONG_SELECTORS = range(0xE0100, 0xE01F0)

_MONGOLIAN_SELECTORS = frozenset("\u180b\u180c\u180d\u180f")
_KEYS = frozenset("0123456789#*")
_NON_JOINER, _JOINER = "\u200c", "\u200d"
_JOINING = (
    *(range(0x0600, 0x0780), range(0x07C0, 0x0E00), range(0x1000, 0x10A0), range(0x1780, 0x18B0)),
    *(range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD), range(0x10A00, 0x11A00), range(0x1E900, 0x1E960)),
)
"""Scripts whose letters join: Arabic and its kin, those of India, Burmese, Khmer, Mongolian, Adlam."""

_IDEOGRAPHS = (range(0x3400, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x33480))
_MONGOLIAN = range(0x1820, 0x18AB)
_PICTURES = (
    *(range(0x203C, 0x203D), range(0x2049, 0x204A), range(0x2122, 0x2123), range(0x2139, 0x213A)),
    *(range(0x2190, 0x2400), range(0x24C2, 0x24C3), range(0x25A0, 0x2800), range(0x2900, 0x2C00)),
    *(range(0x3030, 0x3031), range(0x303D, 0x303E), range(0x3297, 0x329A), range(0x1F000, 0x1FB00)),
    *(range(0xA9, 0xAA), range(0xAE, 0xAF)),
)
_FLAGS = tuple(
    "\U0001f3f4" + "".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f"
    for region in ("gbeng", "gbsct", "gbwls")
)
"""The three flags that are spelled in hidden letters; any other such spelling can carry a hidden message."""


_GIANT = re.compile(r"(?:[^\s\u3000-\u9fff\uac00-\ud7a3]|[\xa0\u2007\u202f]){5000,}")
"""A stretch in which no line can end; ideographs and syllables of Korean can be parted anywhere.

Qt's time to lay one out grows with the square of its length: 100,000 letters take a second, a million 45.
"""

_PART = 1000
"""Code points after which a giant word goes on in the next line; a million letters then take a quarter of a second."""


def visible(text: str) -> str:
    """The text with every hidden character written as ``[U+202E]``; doing it twice changes nothing more.

    Hidden are controls, bidi and format characters, unassigned and private ones, odd line ends, blank fillers and
    variation selectors. Tab and line feed stay, and so does what a script or a picture is drawn with (see
    ``hidden_places``). For readers only: what is stored and compared keeps every character as it is.
    """
    if text.isascii() and text.isprintable():
        return text
    parts: list[str] = []
    last = 0
    for place in hidden_places(text):
        parts += (text[last:place], token(text[place]))
        last = place + 1
    return "".join((*parts, text[last:]))


def token(character: str) -> str:
    """The visible words for a hidden character."""
    return f"[U+{ord(character):04X}]"


def forced_line_ends(text: str) -> list[int]:
    """The characters of giant words after which whoever lays the text out by Qt must end a line."""
    giants = _GIANT.finditer(text)
    return [place for giant in giants for place in range(giant.start() + _PART - 1, giant.end() - 1, _PART)]


def with_lines_ended(text: str) -> str:
    """The text with a line feed after every place of ``forced_line_ends``; most texts have none."""
    places = [0, *(place + 1 for place in forced_line_ends(text)), len(text)]
    return "\n".join(text[start:end] for start, end in pairwise(places))


def hidden_places(text: str) -> Iterator[int]:
    """Where hidden characters stand, in code points, in order.

    Not told are joiners between letters of scripts that join, joiners and selectors in sequences of emoji, selectors
    after an ideograph or a Mongolian letter, and the three flags spelled in tags.
    """
    suspects = {character for character in set(text) if _is_hidden(character)}
    if not suspects:
        return
    flags = _flag_places(text) if any(character > "\U000e0000" for character in suspects) else frozenset()
    for place, character in enumerate(text):
        if character in suspects and place not in flags and not _draws(text, place):
            yield place


@lru_cache(maxsize=4096)
def _is_hidden(character: str) -> bool:
    if character in _PLAIN:
        return False
    code = ord(character)
    if code in _SELECTORS or code in _LONG_SELECTORS or character in _BLANK:
        return True
    return unicodedata.category(character) in _HIDDEN_CATEGORIES


def _flag_places(text: str) -> frozenset[int]:
    places: set[int] = set()
    for flag in _FLAGS:
        start = text.find(flag)
        while start >= 0:
            places.update(range(start, start + len(flag)))
            start = text.find(flag, start + 1)
    return frozenset(places)


def _draws(text: str, place: int) -> bool:
    """Whether a hidden character is needed where it stands. Only its seen neighbours decide, so this is stable."""
    character, before, after = text[place], text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    code = ord(character)
    if character == _NON_JOINER:
        return _joins(before) and _joins(after)
    if character == _JOINER:
        return _joins_letters(before, after) or (_is_picture(after) and _ends_picture(text, place))
    if code in (0xFE0E, 0xFE0F):
        return _is_picture(before) or (before in _KEYS and after == "\u20e3")
    if code in _SELECTORS or code in _LONG_SELECTORS:
        return _is_in(before, *_IDEOGRAPHS)
    return character in _MONGOLIAN_SELECTORS and _is_in(before, _MONGOLIAN)


def _joins_letters(before: str, after: str) -> bool:
    """A joiner inside a word, or after the stroke that takes a vowel away, where it also ends words."""
    return _joins(before) and (_joins(after) or unicodedata.combining(before) == 9)


def _ends_picture(text: str, place: int) -> bool:
    """Whether the characters before a place are an emoji, with its selector or skin tone where it has one."""
    before = text[place - 1]
    return _is_picture(text[place - 2 : place - 1] if before == "\ufe0f" else before)


def _joins(character: str) -> bool:
    return _is_in(character, *_JOINING) and unicodedata.category(character)[0] in "LM"


def _is_picture(character: str) -> bool:
    return _is_in(character, *_PICTURES)


def _is_in(character: str, *ranges: range) -> bool:
    """Whether it is a character that can be seen, of one of the ranges."""
    return bool(character) and any(ord(character) in one for one in ranges) and not _is_hidden(character)
