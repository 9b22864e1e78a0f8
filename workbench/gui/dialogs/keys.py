"""The key list, made of the table of acts."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UserError
from workbench.gui.action_row import Menu, full_label
from workbench.gui.actions import ACTIONS
from workbench.gui.theme import SPACE
from workbench.session.export import export_file


class KeysDialog(QDialog):
    """Every act that has a key, by menu, with the keys that stand now; it can be saved for printing."""

    failed = Signal(object)

    def __init__(self, titles: dict[Menu, str], actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = {menu: title.replace("&", "") for menu, title in titles.items()}
        self._actions = actions
        self.setWindowTitle(self.tr("Keys"))
        self.resize(60 * SPACE, 75 * SPACE)
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(3 * SPACE)
        for title, rows in self._parts():
            self._add_heading(grid, title)
            for keys, label in rows:
                line = grid.rowCount()
                grid.addWidget(QLabel(keys, inner), line, 0)
                grid.addWidget(QLabel(label, inner), line, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inner)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.save_button = buttons.addButton(self.tr("Save for printing…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.clicked.connect(self._ask_where)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)

    def html(self) -> str:
        """The list as a page to print."""
        parts = []
        for title, rows in self._parts():
            lines = (f"<tr><td>{escape(keys)}&nbsp;&nbsp;</td><td>{escape(label)}</td></tr>" for keys, label in rows)
            parts.append(f"<h3>{escape(title)}</h3><table>{''.join(lines)}</table>")
        return "".join(parts)

    def save(self, name: str) -> None:
        """Writes the list as a PDF; ``failed`` tells where that cannot be."""
        document = QTextDocument(self)
        document.setHtml(self.html())
        device = QBuffer(self)
        device.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(device)
        writer.setTitle(self.windowTitle())
        document.print_(writer)
        del writer  # the end of the file is written when it goes
        try:
            export_file(Path(name), [bytes(device.data().data())])
        except UserError as error:
            self.failed.emit(error)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save for printing"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _parts(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Each menu with the keys and names of its acts."""
        for menu, title in self._titles.items():
            rows = [
                (_native(self._actions[row.id].shortcuts()), full_label(row)) for row in ACTIONS if row.menu is menu
            ]
            yield title, [row for row in rows if row[0]]

    def _add_heading(self, grid: QGridLayout, title: str) -> None:
        label = QLabel(title, self)
        font = label.font()
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setContentsMargins(0, SPACE, 0, 0)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)


def _native(keys: list[QKeySequence]) -> str:
    return "  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
