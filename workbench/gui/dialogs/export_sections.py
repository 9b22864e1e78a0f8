"""Which sections a report has: a selection by name, or boxes ticked one by one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.gui.spoken import spoken
from workbench.gui.theme import SPACE
from workbench.report.sections import PRESETS, SECTIONS, in_order

_OWN = ""


class SectionChoice(QWidget):
    """``changed`` tells that another selection stands. The sections of a preset come in its order, others in that of
    the full record.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.presets = QComboBox(self)
        for preset in PRESETS:
            self.presets.addItem(spoken(preset.label), preset.id)
        self.presets.addItem(self.tr("Own choice"), _OWN)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Sections of the report"))
        for rule in SECTIONS:
            item = QListWidgetItem(spoken(rule.label), self.list)
            item.setData(Qt.ItemDataRole.UserRole, rule.id)
            item.setCheckState(Qt.CheckState.Unchecked)
        label, self._none = QLabel(self.tr("&Show"), self), QLabel(self.tr("This format has every field."), self)
        label.setBuddy(self.presets)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._offered = (label, self.presets, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        for widget in (label, self.presets, self._none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.presets.activated.connect(self._take_preset)
        self.list.itemChanged.connect(self._take_ticks)

    @property
    def sections(self) -> tuple[str, ...]:
        """The ids of the sections that are chosen, in the order in which they are to be read."""
        return in_order([self._id(row) for row in range(self.list.count()) if self._is_ticked(row)])

    def choose(self, sections: tuple[str, ...]) -> None:
        """Makes a selection stand; sections that there are not are passed over. Tells nobody."""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            wanted = self._id(row) in sections
            self.list.item(row).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._name_it()

    def allow(self, is_offered: bool) -> None:
        """Says whether the format lets sections be chosen."""
        for widget in self._offered:
            widget.setVisible(is_offered)
        self._none.setVisible(not is_offered)

    def _take_preset(self, index: int) -> None:
        chosen = next((preset for preset in PRESETS if preset.id == self.presets.itemData(index)), None)
        if chosen is None:
            self.list.setFocus()  # an own choice is made in the list
            self._name_it()
            return
        self.choose(chosen.sections)
        self.changed.emit()

    def _take_ticks(self) -> None:
        self._name_it()
        self.changed.emit()

    def _name_it(self) -> None:
        """Shows the name of the preset that the ticks make, if they make one."""
        chosen = self.sections
        id = next((preset.id for preset in PRESETS if preset.sections == chosen), _OWN)
        self.presets.setCurrentIndex(self.presets.findData(id))

    def _id(self, row: int) -> str:
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _is_ticked(self, row: int) -> bool:
        return self.list.item(row).checkState() == Qt.CheckState.Checked
