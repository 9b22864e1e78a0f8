"""The endless column of text that the pages of a PDF are cut from, set in pieces.

All of it in one would hold up a window that prints 3,000 claims for seconds.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.exporters.long_words import broken
from workbench.exporters.pages import Strip
from workbench.exporters.paragraphs import Face, Paragraph
from workbench.exporters.pdf_letters import letters, shape
from workbench.visible import with_lines_ended

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextBlock, QTextCursor, QTextDocument

_AT_ONCE = 100
"""Paragraphs that are set in one go, which takes some milliseconds."""


def kept(paragraphs: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """The paragraphs that a page must not part; one that waits for a next which never comes is left out."""
    together: list[Paragraph] = []
    for paragraph in paragraphs:
        together.append(paragraph)
        if not paragraph.keeps:
            yield together
            together = []


def pieces(told: Iterable[list[Paragraph]]) -> Iterator[list[list[Paragraph]]]:
    """What is set in one go: paragraphs that are kept together, as many of them as are not too much."""
    batch: list[list[Paragraph]] = []
    size = 0
    for together in told:
        batch.append(together)
        size += len(together)
        if size >= _AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class Column:
    """What all pieces have in common: the device that they are set for, their width, and the letters to be spelt."""

    def __init__(self, device: Any, spelt: dict[int, str]) -> None:
        self._device = device
        self._spelt = spelt
        self._point = device.resolution() / 72
        self.width = float(device.width())

    def set(self, paragraphs: Sequence[Paragraph], before: "Piece | None") -> "Piece":
        """The next piece of the column, below the one before."""
        from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setTextWidth(self.width)  # before there are words: each change of it sets them anew
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(paragraphs):
            self._add(cursor, paragraph, is_first=number == 0)
        cursor.endEditBlock()
        return Piece(document, before)

    def _add(self, cursor: "QTextCursor", paragraph: Paragraph, *, is_first: bool) -> None:
        form = shape(paragraph.style, paragraph.ruled, not paragraph.keeps, self._point)
        plain = letters(paragraph.style, paragraph.tone, Face.PLAIN)
        if is_first:  # a document begins with an empty paragraph
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(form, plain)
        for run in paragraph.runs:
            # A line feed would begin a new paragraph.
            words = with_lines_ended(broken(run.text.translate(self._spelt))).replace("\n", "\u2028")
            cursor.insertText(words, letters(paragraph.style, paragraph.tone, run.face))


class Piece:
    """Paragraphs that are set, with their places in the whole column."""

    def __init__(self, document: "QTextDocument", before: "Piece | None") -> None:
        self._document = document
        layout = document.documentLayout()
        blocks = list(_blocks(document))
        places = [layout.blockBoundingRect(block) for block in blocks]
        self._shift = before.end(blocks[0]) - places[0].top() if before else 0.0
        self.strips = [Strip(place.top() + self._shift, place.bottom() + self._shift) for place in places]

    @property
    def strip(self) -> Strip:
        """Where it lies in the column."""
        return self.across(0, len(self.strips) - 1)

    def across(self, first: int, last: int) -> Strip:
        """Where paragraphs lie in the column, from one to another."""
        return Strip(self.strips[first].top, self.strips[last].bottom)

    def lines(self, first: int, last: int) -> Iterator[Strip]:
        """Where their lines lie in the column."""
        for number in range(first, last + 1):
            layout, top = self._document.findBlockByNumber(number).layout(), self.strips[number].top
            for line in map(layout.lineAt, range(layout.lineCount())):
                yield Strip(top + line.y(), top + line.y() + line.height())

    def end(self, following: "QTextBlock") -> float:
        """Where a paragraph begins that follows: of the space below and that above the greater counts, as in Qt."""
        below = self._document.lastBlock().blockFormat().bottomMargin()
        height = self._document.documentLayout().documentSize().height()  # more than the strips: the space below lines
        return self._shift + height + max(below, following.blockFormat().topMargin())

    def draw(self, painter: "QPainter", page: Strip) -> None:
        """Draws what of it lies on a page, where the painter's origin is that of the column."""
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QAbstractTextDocumentLayout

        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(-1, page.top - self._shift, self._document.textWidth() + 2, page.height)
        painter.save()
        painter.translate(0, self._shift)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


def _blocks(document: "QTextDocument") -> Iterator["QTextBlock"]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
