"""Where a stretch of the article lies on the screen."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from workbench.gui.article.both_ways import runs, runs_from_right, x_of

_SHORT = 1000
"""Characters of a stretch whose places are kept."""

_MOST = 8000
"""Stretches that are kept: while somebody scrolls, those cut off by the edge of the window are new ones each time."""


@dataclass(frozen=True, slots=True)
class LinePart:
    """The part of a stretch that lies in one line: the box round its letters, and its baseline, in the document."""

    rect: QRectF
    baseline: float


class Lines:
    """The lines of a document as they are laid out now. Stretches are told in Qt positions.

    Where short stretches lie is kept until lines are laid out anew: a claim is painted again and again.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self.both_ways = False
        """Whether any words of the document run from right to left."""
        self._kept: dict[tuple[int, int], tuple[LinePart, ...]] = {}
        layout = document.documentLayout()
        layout.update.connect(self._forget)
        layout.documentSizeChanged.connect(self._forget)

    def parts(self, start: int, end: int, seen: range) -> Sequence[LinePart]:
        """The parts of a stretch, from top to bottom; of a long one only those among the positions that are seen."""
        if end - start > _SHORT:  # a claim can have a hundred thousand lines
            return tuple(self._parts(max(start, seen.start), min(end, seen.stop)))
        if (start, end) not in self._kept:
            if len(self._kept) > _MOST:
                self._kept.clear()
            self._kept[start, end] = tuple(self._parts(start, end))
        return self._kept[start, end]

    def ends(self, start: int, end: int) -> Sequence[LinePart]:
        """The lines in which a stretch begins and ends; empty where it has none."""
        if end - start > _SHORT:
            return *self._parts(start, start + 1), *self._parts(end - 1, end)
        return self.parts(start, end, range(start, end))

    def _parts(self, start: int, end: int) -> Iterator[LinePart]:
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            both_ways = self.both_ways and runs_from_right(block.text())
            yield from _parts_in_block(block, start - block.position(), end - block.position(), both_ways)
            block = block.next()

    def _forget(self, *_: object) -> None:
        self._kept.clear()


def top_of(document: QTextDocument, position: int) -> float:
    """The top of the line that holds a Qt position, in the document."""
    return next(tops_of(document, (position,)))


def tops_of(document: QTextDocument, positions: Iterable[int]) -> Iterator[float]:
    """The tops of the lines that hold Qt positions. Quickest in order: what was asked of a paragraph is kept for it."""
    start = end = 0
    for position in positions:
        if not start <= position < end:
            block = document.findBlock(position)
            start, layout = block.position(), block.layout()
            end, above = start + block.length(), layout.position().y()
        line = layout.lineForTextPosition(position - start)
        yield above + (line.y() if line.isValid() else 0.0)


def _parts_in_block(block: QTextBlock, start: int, end: int, both_ways: bool) -> Iterator[LinePart]:
    layout = block.layout()
    first, last = max(start, 0), min(end, block.length() - 1)
    if first >= last or not layout.lineCount():
        return
    for number in range(layout.lineForTextPosition(first).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= last:
            return
        begin, finish = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        stretches = runs(block, line, begin, finish) if both_ways else [(x_of(line, begin), x_of(line, finish))]
        for left, right in stretches:
            yield _part_of_line(block, line, left, right)


def _part_of_line(block: QTextBlock, line: QTextLine, left: float, right: float) -> LinePart:
    origin = block.layout().position()
    # A wrapped line ends in the space at which it was broken.
    right = min(right, max(left, line.naturalTextRect().right()))
    baseline = origin.y() + line.y() + line.ascent()
    letters = min(line.ascent(), line.height() * 0.72)
    rect = QRectF(origin.x() + left, baseline - letters, right - left, letters + line.descent())
    return LinePart(rect, baseline)
