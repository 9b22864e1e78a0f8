"""Which way words run, whatever the way of the window round them."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_WAYS = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}
_LOOKED_AT = 200
"""Characters among which the first letter is looked for."""


def direction_of(words: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The way of the first letter that has one (UAX #9, rules P2 and P3); ``otherwise`` where none has."""
    ways = (_WAYS.get(unicodedata.bidirectional(letter)) for letter in words[:_LOOKED_AT])
    return next((way for way in ways if way is not None), otherwise)


def apart(words: str) -> str:
    """Words of a file as a part of a line of the window: where that runs from the right, theirs may run as they do."""
    return f"\u2068{words}\u2069" if QGuiApplication.isRightToLeft() else words
