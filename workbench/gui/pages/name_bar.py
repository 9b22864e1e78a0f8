"""Asks once for the name of whoever works here; nothing waits for the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.gui.theme import SPACE, ThemeSwitch


class NameBar(QWidget):
    """``name_given`` brings the name."""

    name_given = Signal(str)

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAutoFillBackground(True)
        question = QLabel(self.tr("Who is checking? The name is printed beside every decision."), self)
        question.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Name or initials"))
        self.field.setAccessibleName(self.tr("Name of the checker"))
        self.field.setMaximumWidth(32 * SPACE)
        question.setBuddy(self.field)
        keep = QPushButton(self.tr("Keep name"), self)
        keep.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.addWidget(question, 2)
        row.addWidget(self.field, 1)
        row.addWidget(keep)
        keep.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        themes.changed.connect(self._tint)
        self._tint()

    def ask(self, name: str) -> None:
        """Opens with a name to change, and the cursor in it."""
        self.field.setText(name)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _give(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.hide()
            self.name_given.emit(name)

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._themes.theme.colour("selected"))
        self.setPalette(palette)
