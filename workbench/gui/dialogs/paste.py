"""The form into which an article is pasted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.gui.theme import SPACE


class PasteDialog(QDialog):
    """``text_given`` brings the text to check."""

    text_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste text"))
        self.resize(80 * SPACE, 60 * SPACE)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(QGuiApplication.clipboard().text())
        self.text.selectAll()
        label = QLabel(self.tr("Text of the article"), self)
        label.setBuddy(self.text)
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("Check this text"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._allow)
        self._allow()
        self.text.setFocus()

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.text.toPlainText().strip()))

    def _give(self) -> None:
        self.accept()
        self.text_given.emit(self.text.toPlainText())
