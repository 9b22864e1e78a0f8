"""The list of backups, from which one is restored."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.direction import apart
from workbench.gui.numbers import counted
from workbench.gui.theme import SPACE
from workbench.session.backup_files import Backup
from workbench.visible import visible


class BackupsDialog(QDialog):
    """``backup_chosen`` brings the backup to restore, ``place_chosen`` the folder for backups from now on.

    ``named`` adds the article's title to each line, for a list of several sessions.
    """

    backup_chosen = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, backups: tuple[Backup, ...], folder: Path, parent: QWidget, *, named: bool) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(76 * SPACE, 56 * SPACE)
        self.told = QLabel(self._explain(bool(backups)), self)
        self.place = QLabel(self.tr("Backups lie in {folder}").format(folder=apart(visible(str(folder)))), self)
        for label in (self.told, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        for backup in backups:
            item = QListWidgetItem(self._line(backup, named=named), self.list)
            item.setData(Qt.ItemDataRole.UserRole, backup)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(backups))
        buttons = QDialogButtonBox(self)
        self.restore = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.elsewhere = buttons.addButton(self.tr("Other place…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.restore.setEnabled(bool(backups))
        self.restore.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self.place)
        column.addWidget(buttons)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.elsewhere.clicked.connect(self._choose_place)
        self.list.itemActivated.connect(self._choose)

    def _explain(self, some: bool) -> str:
        if not some:
            return self.tr(
                "There is no backup yet. One is made after every half hour of work, and before anything that could "
                "harm a session."
            )
        return self.tr(
            "The backup chosen is opened as a new file beside the session. The session itself stays as it is, and is "
            "backed up first."
        )

    def _line(self, backup: Backup, *, named: bool) -> str:
        words = self.tr("{time} · {decided} of {total} checked · acts: {acts}").format(
            time=moment_words(backup),
            decided=counted(backup.decided),
            total=counted(backup.total),
            acts=counted(backup.acts),
        )
        return f"{visible(backup.title)} · {words}" if named else words

    def _choose(self, *_: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            backup = item.data(Qt.ItemDataRole.UserRole)
            self.accept()
            self.backup_chosen.emit(backup)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Place for backups"), str(self._folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_place(self, folder: str) -> None:
        self.reject()
        self.place_chosen.emit(folder)


def moment_words(backup: Backup) -> str:
    """When a backup was made, as a clock in this room shows it."""
    when = QDateTime.fromMSecsSinceEpoch(
        int(backup.at.timestamp() * 1000), QTimeZone(QTimeZone.Initialization.LocalTime)
    )
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
