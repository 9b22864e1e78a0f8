"""The live preview of an export: its pages as they are printed, or the first words of its file."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from workbench.gui.theme import SPACE
from workbench.session.preview import PagesAhead, Sheets, WordsAhead
from workbench.visible import visible


class PageView(QAbstractScrollArea):
    """Pages below each other as wide as there is room; each is drawn when it comes into sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheets: Sheets | None = None
        self._drawn: dict[int, QImage] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the width of a page would jump
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))

    def show_sheets(self, sheets: Sheets) -> None:
        """Shows other pages, at the place where the ones before were looked at."""
        self._sheets = sheets
        self._drawn.clear()
        self._measure()
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return self._sheets.count if self._sheets else 0

    @property
    def drawn(self) -> list[int]:
        """The numbers of the pages that have been in sight."""
        return sorted(self._drawn)

    def image(self, number: int) -> QImage:
        """A page as it is shown, counted from 1."""
        assert self._sheets is not None
        if number not in self._drawn:
            ratio = self.devicePixelRatioF()
            image = self._sheets.image(number, round(self._page.width() * ratio))
            image.setDevicePixelRatio(ratio)
            self._drawn[number] = image
        return self._drawn[number]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheets is None:
            return
        painter = QPainter(self.viewport())
        step, above = self._step, self.verticalScrollBar().value()
        first = max(0, above // step)
        last = min(self.count - 1, (above + self.viewport().height()) // step)
        for place in range(first, last + 1):
            corner = (SPACE, SPACE + place * step - above)
            painter.drawImage(QRectF(*corner, self._page.width(), self._page.height()), self.image(place + 1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn.clear()
        self._measure()

    @property
    def _page(self) -> QSize:
        width = max(1, self.viewport().width() - 2 * SPACE)
        return QSize(width, round(width * (self._sheets.height_by_width if self._sheets else 1)))

    @property
    def _step(self) -> int:
        return self._page.height() + SPACE

    def _measure(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.count * self._step + SPACE - seen))
        bar.setPageStep(max(1, seen))
        bar.setSingleStep(5 * SPACE)


class PreviewPane(QWidget):
    """Shows what ``workbench.session.preview`` looks ahead to, and below it whether that is all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = PageView(self)
        # Plain text: nothing that stands in it is ever taken for markup, and nothing is loaded.
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Preview of the file"))
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack, 1)
        column.addWidget(self.told)

    def show_ahead(self, ahead: PagesAhead | WordsAhead) -> None:
        """Shows the beginning of an export."""
        if isinstance(ahead, PagesAhead):
            self._show_pages(ahead)
        else:
            self._show_words(ahead)

    def tell(self, text: str) -> None:
        """Says something in the place below."""
        self.told.setText(text)

    def _show_pages(self, ahead: PagesAhead) -> None:
        self.pages.show_sheets(ahead.set())
        self._stack.setCurrentWidget(self.pages)
        told = self.tr("The first pages") if ahead.goes_on else self.tr("Pages: {count}")
        self.tell(told.format(count=self.pages.count))

    def _show_words(self, ahead: WordsAhead) -> None:
        self.words.setPlainText(visible(ahead.text.replace("\r\n", "\n")))
        self._stack.setCurrentWidget(self.words)
        self.tell(self.tr("The beginning of the file") if ahead.goes_on else self.tr("The whole file"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.pages.viewport().update()
