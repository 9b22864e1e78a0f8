"""Chips: the small switches of a filter."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.gui.numbers import counted
from workbench.gui.theme import SPACE


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
        shown = f"{self._words} {counted(count)}" if named else counted(count)
        if shown == self.text():
            return
        self.setText(shown)
        self._fit()
        self.setToolTip(f"{self._words}: {counted(count)}")
        self.setAccessibleName(f"{self._words}, {counted(count)}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Holds the size until the words need another: a new count alone lays nothing out again."""
        if self.sizeHint() != self.size():
            self.setFixedSize(self.sizeHint())
