"""Where a stretch stands in a line in which words run both ways: one stretch of the text may be several there."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument, QTextLine

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067]")
_STEPS = {"L": 1, "EN": 1, "AN": 1, "R": -1, "AL": -1}
"""Which way a letter or digit runs, by its class of UAX #9; all others run as those round them do."""

_SPACE = ord(" ")
_TOUCHING = 0.5
"""Pixels between letters that still stand together."""


def runs_from_right(words: str) -> bool:
    """Whether any of the words run from right to left."""
    return _RIGHT_TO_LEFT.search(words) is not None


def runs(block: QTextBlock, line: QTextLine, begin: int, finish: int) -> list[tuple[float, float]]:
    """The left and right edges of what a stretch of a line shows; places are Qt's, counted from the block's start."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(_letters(block, line, begin, finish)):
        if found and left <= found[-1][1] + _TOUCHING:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def slip_at(document: QTextDocument, position: int) -> float:
    """How much further left than it is Qt takes a click in the line that holds a place, in pixels.

    In a wrapped line that runs from the right it counts the space at which the line was broken, and draws it nowhere.
    """
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    end = line.textStart() + line.textLength() if line.isValid() else 0
    if block.textDirection().name != "RightToLeft" or end == 0 or block.text()[end - 1 : end] != " ":
        return 0.0
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + end)
    # All of the space: where the line is nearly full, less of it is drawn than Qt counts.
    return QFontMetricsF(cursor.charFormat().font()).horizontalAdvance(" ")


def x_of(line: QTextLine, place: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where the edge of a letter stands, from the left of the block."""
    # PySide6 returns the position with the place that it stands for; its types say something else.
    x: float = line.cursorToX(place, edge)[0]  # type: ignore[index]
    return x


def _letters(block: QTextBlock, line: QTextLine, begin: int, finish: int) -> Iterator[tuple[float, float]]:
    units = memoryview(block.text().encode("utf-16-le")).cast("H")
    if finish == line.textStart() + line.textLength() and units[finish - 1] == _SPACE:
        finish -= 1  # a wrapped line ends in the space at which it was broken
    for place in range(begin, finish):
        step = _step(units[place])
        first, second = x_of(line, place), x_of(line, place, QTextLine.Edge.Trailing)
        if step and (second - first) * step <= 0:
            first, second = _true_edges(line, place, step)
        if first != second:
            yield min(first, second), max(first, second)


def _true_edges(line: QTextLine, place: int, step: int) -> tuple[float, float]:
    """The edges of the first letter of a run against the line's way: of it Qt tells only where the run before ends.

    It begins where the run after it begins, and ends at the next letter, or alone where the run before ends.
    """
    end, after = line.textStart() + line.textLength(), place + 1
    while after < end and (x_of(line, after, QTextLine.Edge.Trailing) - x_of(line, after)) * step >= 0:
        after += 1
    return x_of(line, after), x_of(line, place + 1 if place + 1 < after else place)


def _step(unit: int) -> int:
    return 0 if 0xD800 <= unit < 0xE000 else _STEPS.get(unicodedata.bidirectional(chr(unit)), 0)
