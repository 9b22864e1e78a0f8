"""The register of sources: every source of the session, to be added, edited and removed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
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

from workbench.gui.labels import choice_words
from workbench.gui.numbers import counted
from workbench.gui.theme import SPACE
from workbench.model.evidence import Source
from workbench.visible import visible


class SourcesDialog(QDialog):
    """``opened`` brings the source to edit, ``added`` is the wish for a new one, ``removed`` brings one to remove.

    ``list_chosen`` brings the name of a file with a list of sources.
    """

    opened = Signal(object)
    added = Signal()
    removed = Signal(object)
    list_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sources"))
        self.resize(80 * SPACE, 60 * SPACE)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.installEventFilter(self)
        self._empty = QLabel(self.tr("No sources yet. Documents that are added become sources by themselves."), self)
        self._empty.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        add = buttons.addButton(self.tr("Add source…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.edit = buttons.addButton(self.tr("Edit…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove = buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        bring = buttons.addButton(self.tr("Import…"), QDialogButtonBox.ButtonRole.ActionRole)
        bring.setToolTip(self.tr("Sources from a list in CSL-JSON, BibTeX or RIS"))
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        add.clicked.connect(self.added)
        bring.clicked.connect(self._choose_list)
        self.edit.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)
        self.list.itemDoubleClicked.connect(self._open)
        buttons.rejected.connect(self.reject)

    def show_sources(self, sources: Mapping[str, Source], used: Mapping[str, int]) -> None:
        """Shows every source with how often it is evidence; ``used`` tells that by uid."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for source in sources.values():
            item = QListWidgetItem(visible(self._line(source, used.get(source.uid, 0))), self.list)
            item.setData(Qt.ItemDataRole.UserRole, source)
        self.list.setCurrentRow(min(row, len(sources) - 1))
        self._empty.setVisible(not sources)
        self.edit.setEnabled(bool(sources))
        self.remove.setEnabled(bool(sources))

    def _line(self, source: Source, used: int) -> str:
        names = self.tr("confidential") if source.confidential else ""
        times = self.tr("evidence: {count}").format(count=counted(used))
        parts = (source.title or self.tr("Without a title"), choice_words(source.type), choice_words(source.grade))
        return " · ".join(part for part in (*parts, names, times) if part)

    def _choose_list(self) -> None:
        dialog = QFileDialog(self, self.tr("Import sources"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists of sources (*.json *.bib *.ris)"), self.tr("All files (*)")])
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Import"))
        dialog.fileSelected.connect(self.list_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self) -> None:
        if self.list.currentItem() is not None:
            self.opened.emit(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _remove(self) -> None:
        if self.list.currentItem() is not None:
            self.removed.emit(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Keys in the list are about its line: left to Qt, Enter would press the dialog's button, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.list.currentItem():
            acts = {Qt.Key.Key_Delete: self._remove, Qt.Key.Key_Return: self._open, Qt.Key.Key_Enter: self._open}
            if event.key() in acts:
                acts[Qt.Key(event.key())]()
                return True
        return super().eventFilter(watched, event)
