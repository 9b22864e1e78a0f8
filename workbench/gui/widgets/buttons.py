"""Buttons that print their key, and chips that filter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from workbench.gui.theme import SPACE


class KeyButton(QPushButton):
    """A push button with its key in a small cap at the right edge."""

    def __init__(self, words: str, key: str, parent: QWidget, sign: QIcon | None = None) -> None:
        super().__init__(words, parent)
        self._key = key
        if sign is not None:
            self.setIcon(sign)
        self.setToolTip(f"{words} ({key})" if key else words)
        self.setAutoDefault(False)

    @property
    def key(self) -> str:
        """The key that is printed."""
        return self._key

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + int(self._cap_width()) + SPACE, max(hint.height(), 4 * SPACE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._cap_font()
        height = QFontMetricsF(font).height() + 2
        right = self.width() - SPACE
        cap = QRectF(right - self._cap_width(), (self.height() - height) / 2, self._cap_width(), height)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()

    def _cap_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def _cap_width(self) -> float:
        if not self._key:
            return 0.0
        return max(QFontMetricsF(self._cap_font()).horizontalAdvance(self._key) + SPACE, 2.25 * SPACE)


class Chip(QToolButton):
    """A small switch above a list: a sign or a word, and how many there are."""

    def __init__(self, words: str, parent: QWidget, sign: QIcon | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setCheckable(True)
        self.setAutoRaise(False)
        self.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if sign else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        if sign is not None:
            self.setIcon(sign)
            self.setIconSize(QSize(2 * SPACE, 2 * SPACE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_count(0, named=sign is None)

    def show_count(self, count: int, *, named: bool) -> None:
        """Shows how many there are; with the word beside it where there is no sign."""
        self.setText(f"{self._words} {count}" if named else str(count))
        self.setToolTip(f"{self._words}: {count}")
        self.setAccessibleName(f"{self._words}, {count}")
