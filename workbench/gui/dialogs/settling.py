"""The form that settles a disagreement: every verdict on the claim side by side, which one stands, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.shortened import quoted, shortened
from workbench.gui.theme import SPACE
from workbench.visible import visible

_LONGEST = 600
"""Characters of the claim, or of a note, that are shown."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A verdict that may stand: its uid (empty for the first), its word and sign, who gave it and when, the note."""

    uid: str
    words: str
    icon: QIcon
    who: str
    note: str


class SettleDialog(QDialog):
    """``settled`` brings the uid of the choice that stands, and the reason. A digit chooses, Ctrl+Enter settles."""

    settled = Signal(str, str)

    def __init__(self, quote: str, choices: Sequence[Choice], parent: QWidget) -> None:
        """``choices`` are the first verdict and every second one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settle the disagreement"))
        self._choices = choices
        self._group = QButtonGroup(self)
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(9 * SPACE)
        self.reason.setPlaceholderText(self.tr("A digit chooses above; Ctrl+Enter settles"))
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("Settle"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setToolTip(self.tr("Settle (Ctrl+Enter)"))
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out(quote, buttons)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept_button.click)
        self._group.idClicked.connect(self._go_on)
        self.reason.textChanged.connect(self._allow)
        self.resize(max(84, 36 * len(choices)) * SPACE, self.sizeHint().height())
        self._allow()
        self._group.button(0).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that is not typed into the reason chooses."""
        button = self._group.button(int(event.text()) - 1) if event.text() in tuple("123456789") else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        self.reason.setFocus()
        self._allow()

    def _allow(self) -> None:
        chosen = self._group.checkedId() >= 0
        self.accept_button.setEnabled(chosen and bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.accept()
        self.settled.emit(self._choices[self._group.checkedId()].uid, self.reason.toPlainText())

    def _lay_out(self, quote: str, buttons: QDialogButtonBox) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for place, choice in enumerate(self._choices):
            row.addWidget(self._card(place, choice), 1)
        asked = self._label(self.tr("Why this verdict stands:"))
        asked.setBuddy(self.reason)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self._label(quoted(quote, _LONGEST)))
        column.addLayout(row)
        for widget in (asked, self.reason, buttons):
            column.addWidget(widget)

    def _card(self, place: int, choice: Choice) -> QFrame:
        """One verdict in a frame of its own; all of their buttons are one choice."""
        frame = QFrame(self)
        frame.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        frame.setForegroundRole(QPalette.ColorRole.Mid)  # the style's own frame is not seen in the dark
        button = QRadioButton(f"{place + 1}  {choice.words}", frame)
        button.setIcon(choice.icon)
        button.setAccessibleDescription(visible(f"{choice.who} {choice.note}"))
        self._group.addButton(button, place)
        column = QVBoxLayout(frame)
        column.addWidget(button)
        column.addWidget(self._label(choice.who))
        if choice.note:
            column.addWidget(self._label(choice.note))
        column.addStretch(1)
        return frame

    def _label(self, words: str) -> QLabel:
        label = QLabel(shortened(words, _LONGEST), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
