"""The report as PDF: set by Qt's text engine in one endless column, then cut into pages here.

Qt's own page breaking parts a heading from its claim and a claim from its note, and prints no page number. No tags
for screen readers come out of Qt: the web page is the form to hand to those who need them.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from importlib.util import find_spec
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING, Any

from workbench.errors import UserError
from workbench.exporters import looks
from workbench.exporters.apart import Progress, set_apart
from workbench.exporters.long_words import broken
from workbench.exporters.pages import Chunk, Strip, paginate
from workbench.exporters.paragraphs import Face, Paragraph, Style
from workbench.exporters.pdf_archive import metadata, without_other_colours
from workbench.exporters.pdf_update import completed
from workbench.exporters.printed import paragraphs
from workbench.exporters.timestamps import dated
from workbench.qtlibs import missing_libraries
from workbench.report import facts, words
from workbench.report.report import Report
from workbench.visible import visible, with_lines_ended

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import (
        QFont,
        QImage,
        QPageLayout,
        QPainter,
        QPdfWriter,
        QTextBlockFormat,
        QTextCharFormat,
        QTextCursor,
        QTextDocument,
    )
    from PySide6.QtPrintSupport import QPrinter


def write(report: Report, progress: Progress = lambda _done, _total: None) -> bytes:
    """A4 pages with running head, page numbers and text that can be selected and searched.

    A process of its own sets them, which ``progress`` may end by raising. The only metadata are the title and
    ``report.header.at`` as the date. UserError ``qt_missing`` where Qt cannot be loaded, and what ``set_apart`` raises.
    """
    _expect_libraries()
    return set_apart(report, progress)


def write_archival(report: Report, progress: Progress = lambda _done, _total: None) -> bytes:
    """The same as PDF/A-1b, for archives."""
    _expect_libraries()
    return set_apart(report, progress, archival=True)


def lay_out(report: Report, *, archival: bool = False) -> bytes:
    """The same in this process: its only thread must do it, which takes seconds."""
    _require_qt()
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(report, buffer)
    if archival:
        _for_archives(writer)
    for _ in _Setting(report, writer, list(paragraphs(report)), spells=archival).print():
        pass
    made = dated(bytes(buffer.data().data()), report.header.at)
    return completed(without_other_colours(made) if archival else made, _LANGUAGE)


def print_on(report: Report, printer: Any) -> Iterator[tuple[int, int]]:
    """Prints the same pages on a QPrinter, in its paper and margins; tells how many of how many after each.

    To be called in Qt's own thread.
    """
    printer.setResolution(_dots_per_inch())
    printer.setDocName(visible(report.header.title))
    yield from _Setting(report, printer, list(paragraphs(report))).print()


def arrange(printer: Any) -> None:
    """Gives a QPrinter the margins of the PDF, for its dialog to begin with; its paper is the one that it holds."""
    from PySide6.QtGui import QPageLayout

    printer.setPageMargins(_page_layout().margins(), QPageLayout.Unit.Point)


class Sheets:
    """The first pages of a report as pictures: set as for the PDF, and drawn when they are asked for.

    ``told`` is what ``paragraphs`` tells of the report, or its beginning. To be used in Qt's own thread.
    """

    def __init__(self, report: Report, told: Sequence[Paragraph]) -> None:
        from PySide6.QtCore import QBuffer

        self._buffer = QBuffer()  # a writer needs one, and nothing is ever written
        self._writer = _writer(report, self._buffer)
        self._setting = _Setting(report, self._writer, told)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._setting.pages)

    @property
    def height_by_width(self) -> float:
        """How tall a page is in widths of a page."""
        size = self._writer.pageLayout().fullRectPoints().size()
        return size.height() / size.width()

    def image(self, number: int, width: int) -> "QImage":
        """A page, counted from 1, in so many pixels."""
        from PySide6.QtGui import QImage, QPainter

        layout, dots = self._writer.pageLayout(), self._writer.resolution()
        image = QImage(width, round(width * self.height_by_width), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(dots / 0.0254))
        image.setDotsPerMeterY(round(dots / 0.0254))
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = width / layout.fullRectPixels(dots).width()
            painter.scale(scale, scale)
            painter.translate(layout.paintRectPixels(dots).topLeft())
            self._setting.draw(painter, number)
        finally:
            painter.end()
        return image


_application: list[Any] = []  # Qt's one application object must outlive every font; kept only where none was there


_LANGUAGE = "en"  # that of the report's own words

_WAY_OUT = "Write the report as .html instead, and print that to a PDF in a browser."


def _expect_libraries() -> None:
    """Says what is missing by name, before the other process is begun in vain."""
    if missing := missing_libraries("offscreen"):
        names = " ".join(dict.fromkeys(package for _, package in missing))
        raise UserError("qt_missing", f"A PDF needs system libraries that are not installed ({names}).", _WAY_OUT)
    if find_spec("PySide6") is None or find_spec("PySide6.QtGui") is None:
        raise UserError("qt_missing", "A PDF needs Qt, which is not installed.", _WAY_OUT)


def _require_qt() -> None:
    """Makes sure that Qt's text engine runs, without a screen where no window is open."""
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        raise UserError("qt_missing", "A PDF needs Qt, which cannot be loaded here.", _WAY_OUT) from error
    if QGuiApplication.instance() is None:
        _application.append(QGuiApplication(["claim-workbench", "-platform", "offscreen"]))


def _dots_per_inch() -> int:
    """The resolution that pages are set in: that of Qt's first screen, whatever it is.

    Qt scales some lengths of a text (margins above, tab stops) from screen to paper and forgets others (indents);
    where both have one resolution there is nothing to scale. Letters and places are fractions, so nothing is lost.
    """
    from PySide6.QtGui import QGuiApplication

    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def _writer(report: Report, buffer: Any) -> "QPdfWriter":
    from PySide6.QtCore import QUuid
    from PySide6.QtGui import QPdfWriter

    writer = QPdfWriter(buffer)
    writer.setResolution(_dots_per_inch())
    writer.setPageLayout(_page_layout())
    writer.setTitle(visible(report.header.title))
    # By default a random one; the same report is to be the same file.
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), (report.header.sha256 + report.header.at).encode()))
    return writer


def _for_archives(writer: "QPdfWriter") -> None:
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QPagedPaintDevice

    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setDocumentXmpMetadata(metadata(writer.title(), f"Qt {qVersion()}"))


def _page_layout() -> "QPageLayout":
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize

    beside, above, below = looks.MARGIN, looks.MARGIN - looks.RUNNING_HEAD, looks.MARGIN - looks.RUNNING_FOOT
    margins, portrait = QMarginsF(beside, above, beside, below), QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), portrait, margins, QPageLayout.Unit.Point)


def _font(size: float, weight: int, *, serif: bool = False) -> "QFont":
    from PySide6.QtGui import QFont

    font = QFont()
    font.setFamilies(looks.SERIF if serif else looks.SANS)
    font.setPointSizeF(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for ligatures in ("liga", "clig"):  # in a PDF they are letters of their own, which no search finds
        font.setFeature(QFont.Tag(ligatures), 0)
    return font


def _spelt_out(texts: Iterable[str], fonts: Sequence["QFont"]) -> dict[int, str]:
    """For ``str.translate``: letters that one of the fonts lacks and no other font stands in for, by their numbers.

    Qt draws a box instead, which PDF/A does not allow.
    """
    letters = {letter for text in texts for letter in text if unicodedata.category(letter)[0] not in "ZC"}
    lacking = (letter for letter in letters if not all(_is_drawn(letter, font) for font in fonts))
    return {ord(letter): f"[U+{ord(letter):04X}]" for letter in lacking}


def _is_drawn(letter: str, font: "QFont") -> bool:
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


@cache
def _letters(style: Style, tone: str, face: Face) -> "QTextCharFormat":
    from PySide6.QtGui import QColor, QFont, QTextCharFormat

    look = looks.LOOKS[style]
    toned = QColor(looks.TONES.get(tone, looks.INK))
    letters = QTextCharFormat()
    letters.setFont(_font(look.size, 600 if face in (Face.STRONG, Face.TONED) else look.weight, serif=look.serif))
    letters.setForeground(toned if face is Face.TONED else QColor(looks.QUIET if face is Face.QUIET else look.color))
    if face is Face.MARKED:
        letters.setFontUnderline(True)
        letters.setUnderlineColor(toned)
    if style is Style.EYEBROW:
        letters.setFontCapitalization(QFont.Capitalization.AllUppercase)
        letters.setFontLetterSpacing(106)
    return letters


@cache
def _shape(style: Style, ruled: bool, ends: bool, point: float) -> "QTextBlockFormat":
    """Space and indents of a paragraph; ``ends`` says that it is the last of those that are kept together."""
    from PySide6.QtGui import QTextBlockFormat, QTextOption

    look = looks.LOOKS[style]
    shape = QTextBlockFormat()
    shape.setTopMargin(look.above * point)
    shape.setBottomMargin((looks.RULE_BELOW if ruled and ends else look.below) * point)
    shape.setLineHeight(look.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    indent = look.stops[-1] if look.stops else looks.RULE_GAP if ruled else 0
    shape.setLeftMargin(indent * point)
    if look.stops:
        shape.setTextIndent(-indent * point)
        shape.setTabPositions([QTextOption.Tab(stop * point, QTextOption.TabType.LeftTab) for stop in look.stops])
    return shape


class _Setting:
    """One report being set: the column of text, and the drawing of its pages.

    ``spells`` says that letters which no font can draw are told by their numbers.
    """

    def __init__(
        self, report: Report, writer: "QPdfWriter | QPrinter", told: Sequence[Paragraph], *, spells: bool = False
    ) -> None:
        self._report = report
        self._writer = writer
        self._point = writer.resolution() / 72
        self._paragraphs = told
        self._spelt = self._lacking() if spells else {}
        self._width = float(writer.width())
        self._height = writer.height() - (looks.RUNNING_HEAD + looks.RUNNING_FOOT) * self._point
        self._document = self._column()
        self._strips = [self._strip(number) for number in range(len(self._paragraphs))]
        self._rules = self._find_rules()
        bars = [number for number, paragraph in enumerate(self._paragraphs) if paragraph.style is Style.BAR]
        self._bar = self._strips[bars[0]] if bars else None
        chunks = [Chunk(self._across(*ends), partial(self._lines, *ends)) for ends in self._kept()]
        self.pages = list(paginate(chunks, self._height))

    def _lacking(self) -> dict[int, str]:
        texts = chain([self._report.header.title], (paragraph.text for paragraph in self._paragraphs))
        return _spelt_out(texts, [_font(10, weight, serif=serif) for weight in (400, 600) for serif in (False, True)])

    def _column(self) -> "QTextDocument":
        from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(self._paragraphs):
            if number:
                cursor.insertBlock()
            self._set(cursor, paragraph)
        cursor.endEditBlock()
        document.setTextWidth(self._width)
        return document

    def _set(self, cursor: "QTextCursor", paragraph: Paragraph) -> None:
        cursor.setBlockFormat(_shape(paragraph.style, paragraph.ruled, not paragraph.keeps, self._point))
        cursor.setBlockCharFormat(_letters(paragraph.style, paragraph.tone, Face.PLAIN))
        for run in paragraph.runs:
            # A line feed would begin a new paragraph.
            words = with_lines_ended(broken(run.text.translate(self._spelt))).replace("\n", "\u2028")
            cursor.insertText(words, _letters(paragraph.style, paragraph.tone, run.face))

    def _strip(self, number: int) -> Strip:
        """Where a paragraph lies in the column."""
        block = self._document.findBlockByNumber(number)
        place = self._document.documentLayout().blockBoundingRect(block)
        return Strip(place.top(), place.bottom())

    def _across(self, first: int, last: int) -> Strip:
        """Where paragraphs lie in the column, from one to another."""
        return Strip(self._strips[first].top, self._strips[last].bottom)

    def _lines(self, first: int, last: int) -> Iterator[Strip]:
        for number in range(first, last + 1):
            layout, top = self._document.findBlockByNumber(number).layout(), self._strips[number].top
            for line in map(layout.lineAt, range(layout.lineCount())):
                yield Strip(top + line.y(), top + line.y() + line.height())

    def _kept(self) -> Iterator[tuple[int, int]]:
        """The first and the last of paragraphs that a page must not part."""
        first = 0
        for number, paragraph in enumerate(self._paragraphs):
            if not paragraph.keeps:
                yield first, number
                first = number + 1

    def print(self) -> Iterator[tuple[int, int]]:
        """Draws every page; tells after each how many of how many there are."""
        from PySide6.QtGui import QPainter

        painter = QPainter(self._writer)
        try:
            for number in range(1, len(self.pages) + 1):
                if number > 1:
                    self._writer.newPage()
                self.draw(painter, number)
                yield number, len(self.pages)
        finally:
            painter.end()

    def draw(self, painter: "QPainter", number: int) -> None:
        """Draws one page, counted from 1."""
        self._draw_margins(painter, number, len(self.pages))
        self._draw_column(painter, self.pages[number - 1])

    def _find_rules(self) -> list[tuple[Strip, str]]:
        """The coloured rules beside the column: one for the ruled paragraphs of each kept piece."""
        rules = []
        for first, last in self._kept():
            ruled = [number for number in range(first, last + 1) if self._paragraphs[number].ruled]
            if ruled:
                rules.append((self._across(ruled[0], ruled[-1]), self._paragraphs[last].tone))
        return rules

    def _rules_on(self, page: Strip) -> Iterator[tuple[Strip, str]]:
        """The rules that are seen on a page; going through all of them for each page takes longer than drawing it."""
        after = bisect_right(self._rules, page.top, key=lambda rule: rule[0].bottom)
        return takewhile(lambda rule: rule[0].top < page.bottom, islice(self._rules, after, None))

    def _draw_column(self, painter: "QPainter", page: Strip) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QAbstractTextDocumentLayout, QColor

        seen = QRectF(-self._point, page.top, self._width + 2 * self._point, page.height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        painter.save()
        painter.translate(0, looks.RUNNING_HEAD * self._point - page.top)
        painter.setClipRect(seen)
        for strip, tone in self._rules_on(page):
            rule = QRectF(0, strip.top, looks.RULE_WIDTH * self._point, strip.height)
            painter.fillRect(rule, QColor(looks.TONES[tone]))
        self._draw_bar(painter, page)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _draw_bar(self, painter: "QPainter", page: Strip) -> None:
        """The bar of verdicts, on the page that its empty paragraph is on."""
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor

        if self._bar is None or not page.top <= self._bar.top < page.bottom:
            return
        left, top = 0.0, self._bar.top
        for verdict, share in facts.shares(self._report):
            piece = QRectF(left, top, share * self._width - self._point, looks.BAR_HEIGHT * self._point)
            painter.fillRect(piece, QColor(looks.BAR_FILLS[verdict.value]))
            label = f"{words.VERDICTS[verdict].sign} {self._report.progress.count(verdict):,}"
            painter.setPen(QColor(looks.BAR_LETTERS[verdict.value]))
            self._draw_label(painter, piece, label)
            left += share * self._width

    def _draw_label(self, painter: "QPainter", piece: "QRectF", label: str) -> None:
        """A label inside its piece of the bar, left out where it would not fit."""
        from PySide6.QtCore import Qt

        painter.setFont(_font(9, 600))
        inside = piece.adjusted(6 * self._point, 0, 0, 0)
        if painter.fontMetrics().horizontalAdvance(label) < inside.width():
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), label)

    def _draw_margins(self, painter: "QPainter", number: int, count: int) -> None:
        """The running head, but on the first page, and the foot with the draft's hash and the page number."""
        from PySide6.QtCore import QRectF, Qt
        from PySide6.QtGui import QColor

        painter.setFont(_font(8, 400))
        painter.setPen(QColor(looks.QUIET))
        line = 12 * self._point
        head, foot = (QRectF(0, top, self._width, line) for top in (0, self._writer.height() - line))
        left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
        if number > 1:
            title = visible(self._report.header.title).replace("\n", " ").translate(self._spelt)
            room = int(self._width * 0.7)
            painter.drawText(head, left, painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
            painter.drawText(head, right, "Verification report")
        painter.drawText(foot, left, f"Draft {self._report.header.sha256[:16]}")
        painter.drawText(foot, right, f"Page {number} of {count}")
