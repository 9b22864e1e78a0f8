"""Which way words run, whatever the way of the window round them."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from workbench.model.draft import Draft

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


def mostly_from_right(draft: Draft) -> bool:
    """Whether more of a draft's words stand in paragraphs that run from the right. Linear in its paragraphs."""
    way, otherwise = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    text = draft.text
    lengths = [
        block.end - block.start if direction_of(text[block.start : block.end], otherwise) is way else 0
        for block in draft.blocks
    ]
    return 2 * sum(lengths) > sum(block.end - block.start for block in draft.blocks)


def apart(words: str) -> str:
    """Words of a file as a part of a line of the window: where that runs from the right, theirs may run as they do."""
    return f"\u2068{words}\u2069" if QGuiApplication.isRightToLeft() else words
