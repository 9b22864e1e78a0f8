"""The palette: every act of the program in one list that a few typed letters narrow down."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.action_row import ActionRow, Menu, When, full_label
from workbench.gui.actions import ACTIONS
from workbench.gui.format_acts import format_rows, is_format_act
from workbench.gui.fuzzy import fit
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.theme import SPACE

_ID = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_REASONS = {
    When.SESSION: QT_TRANSLATE_NOOP("Palette", "no article is open"),
    When.CLAIM: QT_TRANSLATE_NOOP("Palette", "no claim is chosen"),
    When.UNDO: QT_TRANSLATE_NOOP("Palette", "nothing to undo"),
    When.REDO: QT_TRANSLATE_NOOP("Palette", "nothing to redo"),
    When.COLLEAGUE: QT_TRANSLATE_NOOP("Palette", "the session is your own"),
}


class Palette(QDialog):
    """``chosen`` brings the id of the act to carry out, when the palette is gone and the focus is where it was."""

    chosen = Signal(str)

    def __init__(
        self, actions: dict[str, QAction], titles: dict[Menu, str], recent: list[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Command palette"))
        self.resize(80 * SPACE, 56 * SPACE)
        self._actions = actions
        self._rows = (*(row for row in ACTIONS if row.id != "help.palette"), *format_rows())
        self._titles = {menu: title.replace("&", "") for menu, title in titles.items()}
        self._recent = {id: place for place, id in enumerate(reversed(recent), 1)}
        picture = QPixmap(2 * SPACE, 2 * SPACE)
        picture.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(picture)  # so that all names begin at one edge
        self.search = QLineEdit(self)
        self.list = QTreeWidget(self)
        self.empty = QLabel(self.tr("No act of this name"), self)
        self._lay_out()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._show)
        self.list.itemActivated.connect(self._run)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the letters go into the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    # What is listed

    def _show(self, typed: str) -> None:
        """Lists what fits, the best first, and of what fits as well what was used last."""
        found = [(self._rank(row, typed), row) for row in self._rows]
        ordered = sorted((one for one in found if one[0] is not None), key=lambda one: one[0] or (), reverse=True)
        self.list.clear()
        self.list.addTopLevelItems([self._item(row) for _, row in ordered])
        self.list.setVisible(bool(ordered))
        self.empty.setVisible(not ordered)
        if ordered:
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _rank(self, row: ActionRow, typed: str) -> tuple[int, ...] | None:
        recent = self._recent.get(row.id, 0)
        if not typed.strip():
            return (recent,)
        label = 2 * fit(typed, self._label(row))
        fits = max(label, fit(typed, f"{self._titles[row.menu]} {self._label(row)}"))
        return (fits, recent) if fits else None

    def _label(self, row: ActionRow) -> str:
        """The act's name as it stands now: undo names what it undoes."""
        return row.label if is_format_act(row.id) else full_label(row, self._actions[row.id].text())

    def _action(self, act: str) -> QAction:
        """The action that tells whether an act makes sense now, and by which key."""
        return self._actions["report.export" if is_format_act(act) else act]

    def _item(self, row: ActionRow) -> QTreeWidgetItem:
        action = self._action(row.id)
        possible = action.isEnabled()
        key = QKeySequence() if is_format_act(row.id) else action.shortcut()
        keys = key.toString(QKeySequence.SequenceFormat.NativeText)
        category = self._titles[row.menu] if possible else self.tr(_REASONS.get(row.when, ""))
        item = QTreeWidgetItem([self._label(row), category, keys])
        item.setIcon(0, self._blank if action.icon().isNull() else action.icon())
        item.setData(0, _ID, row.id)
        for column in (1, 2):
            item.setForeground(column, self.palette().placeholderText())
        if not possible:
            item.setForeground(0, self.palette().placeholderText())
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {category}")
        return item

    def _run(self, *_: object) -> None:
        """An act that makes no sense now stays in the list, with its reason."""
        act = str(self.list.currentIndex().siblingAtColumn(0).data(_ID) or "")
        if act and self._action(act).isEnabled():
            self.accept()
            self.chosen.emit(act)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Type a few letters of an act"))
        self.search.setAccessibleName(self.tr("Search acts"))
        self.list.setAccessibleName(self.tr("Acts"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = QVBoxLayout(self)
        whole.addWidget(self.search)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.empty, 1)
