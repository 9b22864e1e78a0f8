"""Buttons that print their key."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from workbench.gui.theme import SPACE

LEADING = "QPushButton { text-align: left; padding-left: 12px; padding-right: 12px; }"
"""The style of a large button whose words stand where lines begin; Qt turns it round where they begin at the right."""

_CAPS = {"Backspace": "⌫"}


class KeyButton(QPushButton):
    """A push button with its key in a small cap at the edge where its words end.

    The cap is a label, not painted here: a painter's first pen in Python costs 30 ms, and some of these buttons stand
    on the first page.
    """

    def __init__(self, words: str, key: str, parent: QWidget, sign: QIcon | None = None) -> None:
        super().__init__(words, parent)
        self._action: QAction | None = None
        self._cap = QLabel(f" {key} ", self)  # spaces: a margin would lie outside the frame
        self._cap.setVisible(bool(key))
        self._cap.setFrameShape(QFrame.Shape.StyledPanel)
        self._cap.setAutoFillBackground(True)
        self._cap.setBackgroundRole(QPalette.ColorRole.Base)
        self._cap.setIndent(0)
        font = self._cap.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self._cap.setFont(font)
        if sign is not None:
            self.setIcon(sign)
        self.setToolTip(f"{words} ({key})" if key else words)
        self.setAutoDefault(False)

    def follow(self, action: QAction) -> None:
        """Prints the key of an action, now and whenever it gets another."""
        self._action = action
        action.changed.connect(self._take_key)
        self._take_key()

    def _take_key(self) -> None:
        key = self._action.shortcut() if self._action else QKeySequence()
        shown = _CAPS.get(key.toString(), key.toString(QKeySequence.SequenceFormat.NativeText))
        if shown == self.key:
            return
        self._cap.setText(f" {shown} ")
        self._cap.setVisible(bool(shown))
        self.setToolTip(f"{self.text()} ({shown})" if shown else self.text())
        self.updateGeometry()
        self._place_cap()

    @property
    def key(self) -> str:
        """The key that is printed."""
        return self._cap.text().strip()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        # The style centres the words, so the cap's room is needed at both sides of them.
        room = 2 * (self._cap_width() + SPACE) if self.key else SPACE
        return QSize(hint.width() + room, max(hint.height(), 4 * SPACE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    def _place_cap(self) -> None:
        size = QSize(self._cap_width(), self._cap.sizeHint().height())
        left = SPACE if self.isRightToLeft() else self.width() - SPACE - size.width()
        self._cap.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def nextCheckState(self) -> None:
        """A button that shows a state shows what is so, not what was clicked."""

    def _cap_width(self) -> int:
        return self._cap.sizeHint().width() if self.key else 0


def without_icons(dialog: QWidget) -> None:
    """Takes the desktop's icons off a dialog's buttons: only those that Qt names would have some, ours would not."""
    from PySide6.QtWidgets import QDialogButtonBox  # not for the first paint, for which this module is read

    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            button.setIcon(QIcon())
