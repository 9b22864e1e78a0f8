"""A label of one line that gives way: a long name in it makes no window wider."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle

_ROOM = 12
"""Letters that it asks for at least."""


class LineLabel(QLabel):
    """Shows what there is room for, and an ellipsis; its text stays whole for who reads it aloud."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(_ROOM * self.fontMetrics().averageCharWidth(), hint.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), int(aligned), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
