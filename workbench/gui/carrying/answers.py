"""The places that are offered for a claim of which only a person can say where it stands now."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.theme import SPACE

_KEYS = 9
"""Places that have a digit for a key; the others are clicked, or reached with the arrows."""

_SHOWN = 90
"""Characters of a place."""


class Answers(QScrollArea):
    """``chosen`` brings the number of a place, from 1; 0 for none."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMaximumHeight(22 * SPACE)
        for number in range(_KEYS + 1):
            QShortcut(QKeySequence(str(number)), parent, partial(self.chosen.emit, number))
        self.hide()

    def show_places(self, places: Sequence[str], chosen: int | None) -> None:
        """Offers places, and none of them; ``chosen`` is the answer that stands, None where there is none yet."""
        for button in self.buttons:
            self._group.removeButton(button)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.addWidget(QLabel(self.tr("Where is this claim now? Press the number."), page))
        words = [self.tr("It is not here: park it"), *(_cut(place) for place in places)]
        self.buttons = [QRadioButton(f"{number}   {told}", page) for number, told in enumerate(words)]
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
            button.setChecked(number == chosen)
        for button in (*self.buttons[1:], self.buttons[0]):
            column.addWidget(button)
        self.setWidget(page)
        self.setVisible(bool(places))


def _cut(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
