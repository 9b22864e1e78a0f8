"""Views that were saved: filters of the list by a name; to show one, to save the one that stands, to take one away."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.theme import SPACE
from workbench.visible import visible

View = Mapping[str, Any]
"""What a filter holds, as ``filter_told`` tells it."""


class SavedViewsDialog(QDialog):
    """``chosen`` brings the view to show; ``kept`` all views by name, whenever there is one more or less."""

    chosen = Signal(dict)
    kept = Signal(dict)

    def __init__(self, views: Mapping[str, View], stands: View, suggested: str, parent: QWidget) -> None:
        """``stands`` is the filter that stands, ``suggested`` a name for it."""
        super().__init__(parent)
        self._views, self._stands = dict(views), stands
        self._removed: dict[str, View] = {}
        self.setWindowTitle(self.tr("Saved views"))
        self.resize(56 * SPACE, 44 * SPACE)
        self.empty = QLabel(
            self.tr("No view is saved yet. A view is what the filters above the list show, kept by a name."), self
        )
        self.empty.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Saved views"))
        self.name = QLineEdit(suggested, self)
        self.save = QPushButton(self.tr("&Save this view"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.show_button = buttons.addButton(self.tr("Sho&w"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.remove = buttons.addButton(self.tr("&Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self.put_back = buttons.addButton(self.tr("&Put back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out(buttons)
        self.name.textChanged.connect(self._allow)
        self.save.clicked.connect(self._save)
        self.list.itemActivated.connect(self._show)
        self.remove.clicked.connect(self._remove)
        self.put_back.clicked.connect(self._put_back)
        buttons.accepted.connect(self._show)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Del"), self.list).activated.connect(self._remove)
        self._tell(next((name for name, view in views.items() if view == stands), ""))

    @property
    def _current(self) -> str:
        row = self.list.currentRow()
        return list(self._views)[row] if 0 <= row < len(self._views) else ""

    def _tell(self, current: str) -> None:
        """Shows what there is, and stands at one of them."""
        names = list(self._views)
        self.list.clear()
        self.list.addItems([visible(name) for name in names])
        self.list.setCurrentRow(names.index(current) if current in names else 0)
        self.list.setVisible(bool(names))
        self.empty.setVisible(not names)
        (self.list if names else self.name).setFocus()
        self._allow()

    def _allow(self) -> None:
        self.save.setEnabled(any(self._stands.values()) and bool(self.name.text().strip()))
        self.show_button.setEnabled(bool(self._views))
        self.remove.setEnabled(bool(self._views))
        self.put_back.setEnabled(bool(self._removed))

    def _change(self, views: Mapping[str, View], current: str) -> None:
        self._views = dict(views)
        self.kept.emit(self._views)
        self._tell(current)

    def _show(self, *_: object) -> None:
        if self._current:
            self.accept()
            self.chosen.emit(dict(self._views[self._current]))

    def _save(self) -> None:
        name = self.name.text().strip()
        self._change(self._views | {name: self._stands}, name)

    def _remove(self) -> None:
        if name := self._current:
            self._removed = {name: self._views[name]}
            self._change({known: view for known, view in self._views.items() if known != name}, "")

    def _put_back(self) -> None:
        back, self._removed = self._removed, {}
        self._change(self._views | back, next(iter(back), ""))

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        label = QLabel(self.tr("&Name of what is shown now; a view of this name is replaced"), self)
        label.setBuddy(self.name)
        label.setWordWrap(True)
        saving = QHBoxLayout()
        saving.addWidget(self.name, 1)
        saving.addWidget(self.save)
        self.save.setAutoDefault(False)
        self.show_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(label)
        column.addLayout(saving)
        column.addWidget(buttons)
