"""The keys of all acts, each to be changed; a key that is taken is refused with the name of the act that has it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.action_row import full_label
from workbench.gui.actions import ACTIONS
from workbench.gui.fuzzy import holds
from workbench.gui.keymap import Keymap
from workbench.gui.theme import SPACE

_ID = Qt.ItemDataRole.UserRole
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyEditor(QWidget):
    """A list of acts with their keys, and a field that takes the next key pressed."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._actions = keymap.actions
        self.list = QTreeWidget(self)
        self._items = [_item(row.id, full_label(row)) for row in ACTIONS]
        self.field = QKeySequenceEdit(self)
        self.told = QLabel(self)
        self._usual = QPushButton(self.tr("Usual key"), self)
        self._none = QPushButton(self.tr("No key"), self)
        self._lay_out()
        self.list.currentItemChanged.connect(self._follow)
        self.field.editingFinished.connect(self._take)
        self._usual.clicked.connect(self._restore)
        self._none.clicked.connect(self._take_away)
        self.list.setCurrentItem(self._items[0])

    def show_fitting(self, typed: str) -> int:
        """Shows the acts whose name holds what was typed; returns how many these are."""
        shown = 0
        for item in self._items:
            fits = holds(typed, item.text(0))
            item.setHidden(not fits)
            shown += fits
        return shown

    def show_keys(self) -> None:
        """Shows the keys as they stand now."""
        for item in self._items:
            keys = self._actions[item.data(0, _ID)].shortcuts()
            item.setText(1, "  ".join(key.toString(_NATIVE) for key in keys))

    @property
    def _id(self) -> str:
        return str(self.list.currentIndex().siblingAtColumn(0).data(_ID) or "")

    def _follow(self, *_: object) -> None:
        self.told.clear()
        if self._id:
            self.field.setKeySequence(self._actions[self._id].shortcut())

    def _take(self) -> None:
        """An act takes the key that was pressed, where no other has it."""
        key = self.field.keySequence()
        if not self._id or key.isEmpty() or key == self._actions[self._id].shortcut():
            return
        taken = self._keymap.taken_by(self._id, key.toString())
        if taken:
            self._refuse(key.toString(_NATIVE), taken)
            return
        self._keymap.change(self._id, key.toString())
        self._tell_done()

    def _take_away(self) -> None:
        self._keymap.change(self._id, "")
        self._tell_done()

    def _restore(self) -> None:
        taken = self._keymap.restore(self._id)
        if taken:
            self._refuse(self.tr("The usual key"), taken)
        else:
            self._tell_done()

    def _refuse(self, key: str, taken: str) -> None:
        self._follow()
        name = full_label(next(row for row in ACTIONS if row.id == taken))
        self.told.setText(
            self.tr("{key} is the key of: {act}. Give that act another one first.").format(key=key, act=name)
        )

    def _tell_done(self) -> None:
        self._follow()
        self.show_keys()

    def _lay_out(self) -> None:
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("Act"), self.tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Acts and their keys"))
        self.list.addTopLevelItems(self._items)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.show_keys()
        self.field.setMaximumSequenceLength(1)
        for shown in (self.field, *self.field.findChildren(QLineEdit)):  # a reader is told of the field inside
            shown.setAccessibleName(self.tr("New key"))
        self.field.setClearButtonEnabled(False)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(self.tr("New key"), self)
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        for button in (self._none, self._usual):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.told)


def _item(id: str, label: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([label])
    item.setData(0, _ID, id)
    return item
