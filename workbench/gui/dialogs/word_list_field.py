"""The field for the house word list: the file, how many entries it has, or what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.detection.rules import Choice
from workbench.errors import UserError
from workbench.gui.rule_words import list_words
from workbench.gui.spoken import spoken
from workbench.gui.theme import SPACE
from workbench.session.rule_choice import with_word_list
from workbench.visible import visible


class WordListField(QWidget):
    """``take`` gets the path of the file that was chosen, or an empty one where the house has no list any more."""

    def __init__(self, path: str, take: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take
        self._path = path
        self.file = QLineEdit(self)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.clear = QPushButton(self.tr("No list"), self)
        self.told = QLabel(self)
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.clear.clicked.connect(self._forget)
        self._show()

    def set_names(self, name: str, description: str) -> None:
        """What a screen reader says of it."""
        for widget in (self.file, self.choose):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(description)

    def set_path(self, path: str) -> None:
        """Takes a file as the list, or no list where the path is empty; one that is at fault is told so."""
        self._path = path
        self._show()
        self._take(path)

    def _ask(self) -> None:
        folder = str(Path(self._path).parent) if self._path else str(Path.home())
        dialog = QFileDialog(self, self.tr("Choose a word list"), folder)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Text files (*.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.set_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self.set_path("")

    def _show(self) -> None:
        self.file.setText(visible(self._path))
        self.clear.setEnabled(bool(self._path))
        self.told.setText(self._state())

    def _state(self) -> str:
        if not self._path:
            return self.tr("No list is used.")
        try:
            return list_words(with_word_list(Choice(), self._path))
        except UserError as error:
            return visible(f"{spoken(error.text)} {spoken(error.hint)}")

    def _lay_out(self) -> None:
        self.file.setReadOnly(True)
        self.file.setPlaceholderText(self.tr("No file"))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.file, 1)
        for button in (self.choose, self.clear):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.told)
        self.setFocusProxy(self.choose)
