"""The endless column of text that the pages of a PDF are cut from, set in pieces.

All of it in one would hold up a window that prints 3,000 claims for seconds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING, Any, Protocol

from workbench.exporters import looks
from workbench.exporters.long_words import broken
from workbench.exporters.pages import Strip
from workbench.exporters.paragraphs import Face, Paragraph, Style
from workbench.exporters.pdf_letters import letters, shape
from workbench.visible import with_lines_ended

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextBlock, QTextCursor, QTextDocument

_AT_ONCE = 100
"""Paragraphs that are set in one go, which takes some milliseconds."""


_TOUCHED = 1.0
"""Dots by which places may differ that are the same."""


def kept(paragraphs: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """The paragraphs that a page must not part; one that waits for a next which never comes is left out.

    The closing line stays with what is before it: it never has a page to itself.
    """
    together: list[Paragraph] = []
    for paragraph, following in pairwise(chain(paragraphs, [None])):
        assert paragraph
        together.append(paragraph)
        if not paragraph.keeps and not (following and following.style is Style.CLOSING):
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

    def __init__(self, device: Any, width: float, spelt: dict[int, str]) -> None:
        self._device = device
        self._spelt = spelt
        self._point = device.resolution() / 72
        self.width = width

    def set(self, paragraphs: Sequence[Paragraph], before: "Piece | None") -> "Iterator[Piece]":
        """The next pieces of the column, below the one before: what is no row is set together."""
        for is_row, together in groupby(paragraphs, key=lambda one: bool(one.cells)):
            for one in ([row] for row in together) if is_row else (list(together),):
                made: Piece = self._row(one[0], before) if is_row else self._text(one, before)
                yield made
                before = made

    def _text(self, paragraphs: Sequence[Paragraph], before: "Piece | None") -> "Text":
        return Text(self._document(paragraphs, self.width), paragraphs, before)

    def _row(self, row: Paragraph, before: "Piece | None") -> "Row":
        gap, left, cells = looks.CELL_GAP * self._point, 0.0, []
        room = self.width - gap * (len(row.cells) - 1)
        for cell, share in zip(row.cells, row.shares, strict=True):
            cells.append((left, self._document(cell, room * share)))
            left += room * share + gap
        return Row(cells, row, before, self.width, self._point)

    def _document(self, paragraphs: Sequence[Paragraph], width: float) -> "QTextDocument":
        from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setTextWidth(width)  # before there are words: each change of it sets them anew
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(paragraphs):
            self._add(cursor, paragraph, is_first=number == 0)
        cursor.endEditBlock()
        return document

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
            cursor.insertText(words, letters(paragraph.style, run.tone or paragraph.tone, run.face))


class Piece(Protocol):
    """Paragraphs that are set, with their places in the whole column."""

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What is set."""

    @property
    def strips(self) -> Sequence[Strip]:
        """Where each of them lies."""

    def lines(self, number: int) -> Iterable[Strip]:
        """Where the lines of one of them lie."""

    def end(self, above: float) -> float:
        """Where a paragraph begins that follows, and has so much space above it."""

    def draw(self, painter: "QPainter", page: Strip) -> None:
        """Draws what of it lies on a page, where the painter's origin is that of the column."""


class Text:
    """Paragraphs below each other."""

    def __init__(self, document: "QTextDocument", paragraphs: Sequence[Paragraph], before: Piece | None) -> None:
        self.paragraphs = paragraphs
        self._document = document
        layout = document.documentLayout()
        blocks = list(_blocks(document))
        places = [layout.blockBoundingRect(block) for block in blocks]
        self._shift = before.end(blocks[0].blockFormat().topMargin()) - places[0].top() if before else 0.0
        self.strips = [Strip(place.top() + self._shift, place.bottom() + self._shift) for place in places]

    def lines(self, number: int) -> Iterator[Strip]:
        """Each line by itself."""
        yield from _lines(self._document.findBlockByNumber(number), self.strips[number].top)

    def end(self, above: float) -> float:
        """Of the space below and that above the greater counts, as in Qt."""
        below = self._document.lastBlock().blockFormat().bottomMargin()
        height = self._document.documentLayout().documentSize().height()  # more than the strips: the space below lines
        return self._shift + height + max(below, above)

    def draw(self, painter: "QPainter", page: Strip) -> None:
        """Only what is seen is drawn."""
        at = bisect_right(self.strips, page.top, key=lambda strip: strip.top) - 1
        likely = [self._document.findBlockByNumber(at)] if at >= 0 else []
        _draw(painter, self._document, 0, self._shift, page, likely)


class Row:
    """Cells beside each other, each with its distance from the left."""

    def __init__(
        self,
        cells: Sequence[tuple[float, "QTextDocument"]],
        row: Paragraph,
        before: Piece | None,
        width: float,
        point: float,
    ) -> None:
        self.paragraphs = [row]
        self._cells, self._width, self._line = cells, width, looks.LINE * point
        padding = looks.CELL_PADDING * point
        begin = before.end(0) if before else 0.0
        self._top = begin + padding
        height = max(document.documentLayout().documentSize().height() for _, document in cells)
        self.strips = [Strip(begin, begin + height + 2 * padding)]

    def lines(self, number: int) -> list[Strip]:  # noqa: ARG002 - it is the only one
        """What can be cut apart: between lines of one cell only where no line of another is cut."""
        layouts = [(document.documentLayout(), block) for _, document in self._cells for block in _blocks(document)]
        found = [
            line
            for layout, block in layouts
            for line in _lines(block, self._top + layout.blockBoundingRect(block).top())
        ]
        return list(_apart(sorted(found, key=lambda line: line.top)))

    def end(self, above: float) -> float:
        """Rows have their space inside."""
        return self.strips[0].bottom + above

    def draw(self, painter: "QPainter", page: Strip) -> None:
        """The cells, and the line below them."""
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor

        for left, document in self._cells:
            _draw(painter, document, left, self._top, page, _blocks(document) if page.top > self._top else ())
        if self.paragraphs[0].ruled:
            below = QRectF(0, self.strips[0].bottom - self._line, self._width, self._line)
            painter.fillRect(below, QColor(looks.TONES["rule"]))


def _draw(
    painter: "QPainter",
    document: "QTextDocument",
    left: float,
    top: float,
    page: Strip,
    likely: Iterable["QTextBlock"],
) -> None:
    """``likely`` are the paragraphs that the page may begin inside of."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QAbstractTextDocumentLayout

    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(-1, page.top - top, document.textWidth() + 2, page.height)
    painter.save()
    painter.translate(left, top)
    for block in likely:
        if _begins_inside(block, page.top - top):
            _draw_lines(painter, block, page.top - top, page.bottom - top)
            end = document.documentLayout().blockBoundingRect(block).bottom()
            context.clip = context.clip.intersected(QRectF(-1, end + _TOUCHED, document.textWidth() + 2, page.height))
    if context.clip.height() > _TOUCHED:  # an empty one would have all of it drawn
        document.documentLayout().draw(painter, context)
    painter.restore()


def _begins_inside(block: "QTextBlock", top: float) -> bool:
    """Whether a page begins between the lines of a paragraph."""
    first, last = block.layout().position().y(), block.layout().boundingRect().height()
    return first + _TOUCHED < top < first + last - _TOUCHED


def _draw_lines(painter: "QPainter", block: "QTextBlock", top: float, bottom: float) -> None:
    """The lines between two heights. Qt would draw the one above, too: nobody sees it, and a search finds it twice."""
    layout = block.layout()
    place = layout.position()
    first = bisect_left(range(layout.lineCount()), top - place.y() - _TOUCHED, key=lambda at: layout.lineAt(at).y())
    for line in map(layout.lineAt, range(first, layout.lineCount())):
        if place.y() + line.y() > bottom - _TOUCHED:
            return
        line.draw(painter, place)


def _lines(block: "QTextBlock", top: float) -> Iterator[Strip]:
    layout = block.layout()
    for line in map(layout.lineAt, range(layout.lineCount())):
        yield Strip(top + line.y(), top + line.y() + line.height())


def _apart(lines: Iterable[Strip]) -> Iterator[Strip]:
    """Lines in their order from the top, those that overlap as one."""
    together: Strip | None = None
    for line in lines:
        if together and line.top < together.bottom:
            together = Strip(together.top, max(together.bottom, line.bottom))
            continue
        if together:
            yield together
        together = line
    if together:
        yield together


def _blocks(document: "QTextDocument") -> Iterator["QTextBlock"]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
