"""The key list, made of the table of acts."""

from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.actions import ACTIONS, Menu, words
from workbench.gui.theme import SPACE


class KeysDialog(QDialog):
    """Every act that has a key, by menu."""

    def __init__(self, titles: dict[Menu, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(60 * SPACE, 75 * SPACE)
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(3 * SPACE)
        for menu, title in titles.items():
            self._add_heading(grid, title.replace("&", ""))
            for row in ACTIONS:
                if row.menu is menu and row.keys:
                    line = grid.rowCount()
                    grid.addWidget(QLabel(_native(row.keys), inner), line, 0)
                    label = f"{words(row.submenu)}: {words(row.label)}" if row.submenu else words(row.label)
                    grid.addWidget(QLabel(label, inner), line, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inner)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)

    def _add_heading(self, grid: QGridLayout, title: str) -> None:
        label = QLabel(title, self)
        font = label.font()
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setContentsMargins(0, SPACE, 0, 0)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)


def _native(keys: tuple[str, ...]) -> str:
    return "  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
