"""The pages of a report: the column of text cut into pages, and what is drawn around it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from workbench.exporters import looks
from workbench.exporters.pages import Chunk, Page, Strip, paginate
from workbench.exporters.paragraphs import Paragraph, Style
from workbench.exporters.pdf_column import Column, Piece, kept, pieces
from workbench.exporters.pdf_letters import font, spelt_out
from workbench.report import facts, words
from workbench.report.report import Report
from workbench.report.sections import is_for_one_page
from workbench.visible import visible

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QPdfWriter
    from PySide6.QtPrintSupport import QPrinter

LEVELS = {Style.SECTION: 0, Style.CLAIM_LINE: 1}
"""The headings that one may go to from outside the pages, and how deep each lies."""


@dataclass(frozen=True, slots=True)
class Place:
    """A heading: its words, its level from 0, its page from 1, and how far it lies below the page's upper edge, in
    points."""

    title: str
    level: int
    page: int
    below: float


@dataclass(frozen=True, slots=True)
class _Set:
    """A paragraph that is set, by its number in its piece."""

    piece: Piece
    number: int

    @property
    def paragraph(self) -> Paragraph:
        """What was set."""
        return self.piece.paragraphs[self.number]

    @property
    def strip(self) -> Strip:
        """Where it lies in the column."""
        return self.piece.strips[self.number]


def _across(strips: Sequence[Strip]) -> Strip:
    return Strip(strips[0].top, strips[-1].bottom)


def _lines(together: Sequence[_Set]) -> Iterator[Strip]:
    for one in together:
        yield from one.piece.lines(one.number)


class Pages:
    """One report being set and drawn on a device that has pages.

    ``spells`` says that letters which no font can draw are told by their numbers.
    """

    def __init__(
        self, report: Report, device: "QPdfWriter | QPrinter", told: Sequence[Paragraph], *, spells: bool = False
    ) -> None:
        self._report = report
        self._device = device
        self._told = told
        self._point = device.resolution() / 72
        self._spelt = self._lacking() if spells else {}
        self._begin(1.0)

    def _begin(self, scale: float) -> None:
        """Begins anew, as if the paper was larger by what everything is to be smaller."""
        self._scale = scale
        self._paper = self._device.height() / scale
        self._height = self._paper - (looks.RUNNING_HEAD + looks.RUNNING_FOOT) * self._point
        self._column = Column(self._device, self._device.width() / scale, self._spelt)
        self._pieces: list[Piece] = []
        self._rules: list[tuple[Strip, str]] = []
        self._headings: list[tuple[Paragraph, float]] = []
        self._bar: Strip | None = None
        self._head: Strip | None = None
        self._cut: list[Page] = []

    @property
    def count(self) -> int:
        """How many pages are set."""
        return len(self._cut)

    def set(self) -> Iterator[int]:
        """Sets page after page and tells how many are set; to be gone through before the first is drawn."""
        yield from self._set()
        if self.count == 2 and is_for_one_page(self._report):
            yield from self._set_on_one()

    def _set_on_one(self) -> Iterator[int]:
        """Sets all anew, smaller; as before where that does not make it one page."""
        for scale in looks.SMALLER:
            self._begin(scale)
            yield from islice(self._set(), 2)
            if self.count == 1:
                return
        self._begin(1.0)
        yield from self._set()

    def _set(self) -> Iterator[int]:
        for page in paginate(self._chunks(), self._height):
            self._cut.append(page)
            yield self.count

    def print(self) -> Iterator[tuple[int, int]]:
        """Draws every page on the device; tells after each how many of how many there are."""
        from PySide6.QtGui import QPainter

        painter = QPainter(self._device)
        try:
            for number in range(1, self.count + 1):
                if number > 1:
                    self._device.newPage()
                self.draw(painter, number)
                yield number, self.count
        finally:
            painter.end()

    def draw(self, painter: "QPainter", number: int) -> None:
        """Draws one page, counted from 1."""
        painter.save()
        painter.scale(self._scale, self._scale)
        self._draw_margins(painter, number)
        page = self._cut[number - 1]
        below = looks.RUNNING_HEAD * self._point
        if page.head:
            self._draw_column(painter, page.head, below)
        self._draw_column(painter, page.strip, below + page.above)
        painter.restore()

    def places(self) -> Iterator[Place]:
        """Where each heading is."""
        tops = [page.strip.top for page in self._cut]
        above = self._device.pageLayout().marginsPoints().top() + looks.RUNNING_HEAD * self._scale
        for heading, top in self._headings:
            page = bisect_right(tops, top)
            below = above + (top - tops[page - 1] + self._cut[page - 1].above) * self._scale / self._point
            yield Place(" ".join(heading.text.split()), LEVELS[heading.style], page, below)

    def _lacking(self) -> dict[int, str]:
        texts = chain([self._report.header.title], (paragraph.text for paragraph in self._told))
        return spelt_out(texts, [font(10, weight, serif=serif) for weight in (400, 600) for serif in (False, True)])

    def _chunks(self) -> Iterator[Chunk]:
        """The column, set as far as it is asked for."""
        for batch in pieces(kept(self._told)):
            before = self._pieces[-1] if self._pieces else None
            made = list(self._column.set([one for together in batch for one in together], before))
            self._pieces += made
            places = ((piece, number) for piece in made for number in range(len(piece.strips)))
            for together in batch:
                yield self._chunk([_Set(piece, number) for piece, number in islice(places, len(together))])

    def _chunk(self, together: Sequence["_Set"]) -> Chunk:
        """What is kept together; notes what is drawn beside it, and which of it are headings."""
        head = self._head if together[0].paragraph.cells else None
        head = next((one.strip for one in together if one.paragraph.heads), head)
        ruled = [one for one in together if one.paragraph.ruled and not one.paragraph.cells]
        if ruled:
            self._rules.append((_across([one.strip for one in ruled]), ruled[-1].paragraph.tone))
        for one in together:
            self._head = one.strip if one.paragraph.heads else self._head if one.paragraph.cells else None
            if one.paragraph.style in LEVELS:
                self._headings.append((one.paragraph, one.strip.top))
            elif one.paragraph.style is Style.BAR:
                self._bar = one.strip
        return Chunk(_across([one.strip for one in together]), partial(_lines, together), head)

    def _rules_on(self, page: Strip) -> Iterator[tuple[Strip, str]]:
        """The rules that are seen on a page; going through all of them for each page takes longer than drawing it."""
        after = bisect_right(self._rules, page.top, key=lambda rule: rule[0].bottom)
        return takewhile(lambda rule: rule[0].top < page.bottom, islice(self._rules, after, None))

    def _pieces_on(self, page: Strip) -> Iterator[Piece]:
        after = bisect_right(self._pieces, page.top, key=lambda piece: piece.strips[-1].bottom)
        return takewhile(lambda piece: piece.strips[0].top < page.bottom, islice(self._pieces, after, None))

    def _draw_column(self, painter: "QPainter", page: Strip, below: float) -> None:
        """Draws a stretch of the column so far below the page's upper edge."""
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor

        painter.save()
        painter.translate(0, below - page.top)
        painter.setClipRect(QRectF(-self._point, page.top, self._column.width + 2 * self._point, page.height))
        for strip, tone in self._rules_on(page):
            rule = QRectF(0, strip.top, looks.RULE_WIDTH * self._point, strip.height)
            painter.fillRect(rule, QColor(looks.TONES[tone]))
        self._draw_bar(painter, page)
        for piece in self._pieces_on(page):
            piece.draw(painter, page)
        painter.restore()

    def _draw_bar(self, painter: "QPainter", page: Strip) -> None:
        """The bar of verdicts, on the page that its empty paragraph is on, and under it the one of coverage."""
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor

        if self._bar is None or not page.top <= self._bar.top < page.bottom:
            return
        left, top, width = 0.0, self._bar.top, self._column.width
        for verdict, share in facts.shares(self._report):
            piece = QRectF(left, top, share * width - self._point, looks.BAR_HEIGHT * self._point)
            painter.fillRect(piece, QColor(looks.BAR_FILLS[verdict.value]))
            label = f"{words.VERDICTS[verdict].sign} {self._report.progress.count(verdict):,}"
            painter.setPen(QColor(looks.BAR_LETTERS[verdict.value]))
            self._draw_label(painter, piece, label)
            left += share * width
        below = top + (looks.BAR_HEIGHT + looks.COVERAGE_GAP) * self._point
        for share, tone in ((1.0, looks.TONES["rule"]), (self._report.progress.coverage, looks.INK)):
            painter.fillRect(QRectF(0, below, share * width, looks.COVERAGE_HEIGHT * self._point), QColor(tone))

    def _draw_label(self, painter: "QPainter", piece: "QRectF", label: str) -> None:
        """A label inside its piece of the bar, left out where it would not fit."""
        from PySide6.QtCore import Qt

        painter.setFont(font(9, 600))
        inside = piece.adjusted(6 * self._point, 0, 0, 0)
        if painter.fontMetrics().horizontalAdvance(label) < inside.width():
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), label)

    def _draw_margins(self, painter: "QPainter", number: int) -> None:
        """The running head, but on the first page, and the foot with the draft's hash and the page number."""
        from PySide6.QtCore import QRectF, Qt
        from PySide6.QtGui import QColor

        painter.setFont(font(8, 400))
        painter.setPen(QColor(looks.QUIET))
        line, width = 12 * self._point, self._column.width
        head, foot = (QRectF(0, top, width, line) for top in (0, self._paper - line))
        left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
        if number > 1:
            title = visible(self._report.header.title).replace("\n", " ").translate(self._spelt)
            room = int(width * 0.7)
            painter.drawText(head, left, painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
            painter.drawText(head, right, "Verification report")
        painter.drawText(foot, left, f"Draft {self._report.header.sha256[:16]}")
        painter.drawText(foot, right, f"Page {number} of {self.count}")
