"""Sharing a masked copy: who is called what in it, what is left out, and where it goes."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.theme import SPACE
from workbench.visible import visible


class MaskDialog(QDialog):
    """``wanted`` brings the new file, and whether the text of confidential documents is to be kept."""

    wanted = Signal(object, bool)

    def __init__(self, named: list[tuple[str, str]], suggested: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._suggested = suggested
        self.setWindowTitle(self.tr("Share a masked copy"))
        self.resize(72 * SPACE, 52 * SPACE)
        told = QLabel(
            self.tr(
                "The copy is a new session: confidential sources, how they are reached and the names of their files "
                "are replaced everywhere, the article included. Its log begins with the masking. Documents become "
                "plain text; pictures and other files are left out, as they may tell who made them and where."
            ),
            self,
        )
        told.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What confidential sources are called"))
        self.list.addItems([visible(f"{title} → {stand_in}") for title, stand_in in named])
        self.keep = QCheckBox(self.tr("&Keep the masked text of documents from confidential sources"), self)
        warning = QLabel(
            self.tr("Masking replaces names. Read the copy before you hand it on: words can tell who somebody is."),
            self,
        )
        warning.setWordWrap(True)
        warning.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button.setDefault(True)
        self.accept_button.setFocus()
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        for widget in (told, self.list, self.keep, warning, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Share a masked copy"), str(self._suggested.parent))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Session (*.claims)"))
        dialog.setDefaultSuffix(self._suggested.suffix.removeprefix("."))
        dialog.selectFile(self._suggested.name)
        dialog.fileSelected.connect(self._take, Qt.ConnectionType.QueuedConnection)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, name: str) -> None:
        self.accept()
        self.wanted.emit(Path(name), self.keep.isChecked())
