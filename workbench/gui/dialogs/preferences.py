"""Preferences: a field for every setting that has a label, and the keys. What is changed stands at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.dialogs.key_editor import KeyEditor
from workbench.gui.dialogs.setting_fields import make_field, setting_words
from workbench.gui.fuzzy import holds
from workbench.gui.icons import icon
from workbench.gui.settings import SETTINGS, SettingRow, Settings
from workbench.gui.theme import SPACE


class PreferencesDialog(QDialog):
    """``apply`` is called with the id of a setting that has just been changed."""

    def __init__(self, settings: Settings, keys: KeyEditor, apply: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(84 * SPACE, 92 * SPACE)
        self._settings = settings
        self._apply = apply
        self.keys = keys
        self.fields: dict[str, QWidget] = {}
        self._searched: list[tuple[str, list[QWidget]]] = []
        self.search = QLineEdit(self)
        self._nothing = QLabel(self.tr("No setting and no act of this name"), self)
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self._show("")

    def _show(self, typed: str) -> None:
        """Shows the settings and the acts that hold what was typed."""
        shown = 0
        for searched, widgets in self._searched:
            fits = holds(typed, searched)
            shown += fits
            for widget in widgets:
                widget.setVisible(fits)
        acts = self.keys.show_fitting(typed)
        self.keys.setVisible(acts > 0)
        self._nothing.setVisible(not shown and not acts)

    def _take(self, id: str, value: Any) -> None:
        self._settings.set(id, value)
        self._apply(id)
        self.keys.show_keys()

    def _add_row(self, grid: QGridLayout, row: SettingRow) -> None:
        line = 2 * grid.rowCount()
        field = make_field(row, self._settings.get(row.id), partial(self._take, row.id), self)
        label, help = QLabel(setting_words(row.label), self), QLabel(setting_words(row.help), self)
        label.setBuddy(field)
        help.setWordWrap(True)
        help.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        grid.addWidget(label, line, 0)
        grid.addWidget(field, line, 1)
        grid.addWidget(help, line + 1, 0, 1, 2)
        self.fields[row.id] = field
        self._searched.append((f"{label.text()} {help.text()}", [label, field, help]))

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search preferences and keys"))
        self.search.setAccessibleName(self.tr("Search preferences and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 26 * SPACE)
        for row in SETTINGS:
            if row.label:
                self._add_row(grid, row)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addLayout(grid)
        column.addWidget(line)
        column.addWidget(self.keys, 1)
        column.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self.search.setFocus()
