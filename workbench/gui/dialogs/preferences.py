"""Preferences: a field for every setting that has a label, and the keys. What is changed stands at once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.dialogs.key_editor import KeyEditor
from workbench.gui.dialogs.rule_field import RuleField
from workbench.gui.dialogs.setting_fields import make_field, setting_words
from workbench.gui.fuzzy import holds
from workbench.gui.icons import icon
from workbench.gui.settings import SECTIONS, SETTINGS, SettingRow, Settings
from workbench.gui.theme import SPACE


@dataclass(frozen=True, slots=True)
class _Searched:
    """What a search looks in, the widgets that go with it, and the page that they stand on."""

    words: str
    widgets: tuple[QWidget, ...]
    page: QWidget


class PreferencesDialog(QDialog):
    """``apply`` is called with the id of a setting that has just been changed; ``again`` finds claims again."""

    def __init__(
        self, settings: Settings, keys: KeyEditor, apply: Callable[[str], None], again: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(84 * SPACE, 80 * SPACE)
        self._settings = settings
        self._apply = apply
        self._again = again
        self.keys = keys
        self.fields: dict[str, QWidget] = {}
        self._searched: list[_Searched] = []
        self.search = QLineEdit(self)
        self.tabs = QTabWidget(self)
        self._nothing = QLabel(self.tr("No setting and no act of this name"), self)
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self._show("")

    def _show(self, typed: str) -> None:
        """Shows the settings and the acts that hold what was typed, and of the tabs those that have any."""
        found = set[QWidget]()
        for searched in self._searched:
            fits = holds(typed, searched.words)
            found |= {searched.page} if fits else set()
            for widget in searched.widgets:
                widget.setVisible(fits)
        for field in self.findChildren(RuleField):
            field.show_fitting(typed)
        found |= {self.keys} if self.keys.show_fitting(typed) else set()
        for tab in range(self.tabs.count()):
            shown = self.tabs.widget(tab)
            self.tabs.setTabVisible(tab, (shown.widget() if isinstance(shown, QScrollArea) else shown) in found)
        self.tabs.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _take(self, id: str, value: Any) -> None:
        self._settings.set(id, value)
        self._apply(id)
        self.keys.show_keys()

    def _page(self, section: str) -> QWidget:
        page = QWidget(self.tabs)
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 26 * SPACE)
        for row in SETTINGS:
            if row.label and row.section == section:
                self._add_row(page, grid, row)
        if section == "finding":
            grid.addWidget(self._button(page), grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        else:
            grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _add_row(self, page: QWidget, grid: QGridLayout, row: SettingRow) -> None:
        """A field of its own kind is as wide as the page, and stands below the words that explain it."""
        line = grid.rowCount()
        field = make_field(row, self._settings.get(row.id), partial(self._take, row.id), page)
        label, help = QLabel(setting_words(row.label), page), QLabel(setting_words(row.help), page)
        label.setBuddy(field)
        help.setWordWrap(True)
        help.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label)
        told.addWidget(help)
        if row.editor:
            grid.addLayout(told, line, 0, 1, 2)
            grid.addWidget(field, line + 1, 0, 1, 2)
        else:
            grid.addLayout(told, line, 0)
            grid.addWidget(field, line, 1, Qt.AlignmentFlag.AlignVCenter)
        self.fields[row.id] = field
        words = f"{label.text()} {help.text()} {getattr(field, 'searched', '')}"
        self._searched.append(_Searched(words, (label, field, help), page))

    def _scrolled(self, page: QWidget) -> QScrollArea:
        """The page, in any size of letters and of the dialog."""
        area = QScrollArea(self.tabs)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        for widget in (area.viewport(), page):  # the page of the tab shows through, as it does beside it
            widget.setAutoFillBackground(False)
        return area

    def _button(self, page: QWidget) -> QPushButton:
        """Applies the rules to the article that is open, where one is; what comes of it is seen in the window."""
        button = QPushButton(self._again.text(), page)
        button.setAutoDefault(False)
        button.setEnabled(self._again.isEnabled())
        button.clicked.connect(self.accept)
        button.clicked.connect(self._again.trigger)
        return button

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search preferences and keys"))
        self.search.setAccessibleName(self.tr("Search preferences and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for section, title in SECTIONS.items():
            page = self._page(section)
            self.tabs.addTab(self._scrolled(page) if section == "general" else page, setting_words(title))
        self.tabs.addTab(self.keys, self.tr("Keys"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the preferences"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._nothing, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self.search.setFocus()
