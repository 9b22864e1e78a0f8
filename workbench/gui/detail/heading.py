"""The head of the detail: which claim this is and how it stands, and below it what kind of claim."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workbench.gui.theme import ThemeSwitch

_GAP = 2


class Heading(QWidget):
    """Two lines, placed by hand: in a layout every new word in them would lay the whole window out anew."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.title = QLabel(self)
        self.kinds = QLabel(self)
        for label in (self.title, self.kinds):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._make_bold()
        themes.changed.connect(self._tint)
        self._tint()

    def show_lines(self, title: str, kinds: str) -> None:
        """Shows the two lines."""
        self.title.setText(title)
        self.kinds.setText(kinds)

    def sizeHint(self) -> QSize:
        return QSize(200, sum(self._heights()) + _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        first, second = self._heights()
        self.title.setGeometry(0, 0, self.width(), first)
        self.kinds.setGeometry(0, first + _GAP, self.width(), second)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_bold()
            self.updateGeometry()

    def _heights(self) -> tuple[int, int]:
        return self.title.fontMetrics().height(), self.kinds.fontMetrics().height()

    def _make_bold(self) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        bold.setPointSizeF(bold.pointSizeF() * 1.1)
        self.title.setFont(bold)

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(self.kinds.foregroundRole(), self._themes.theme.colour("muted"))
        self.kinds.setPalette(palette)
