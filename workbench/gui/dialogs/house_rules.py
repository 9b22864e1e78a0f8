"""The rules of the house as this session keeps them: each off, warning or blocking; what is set holds at once."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from workbench.evidence.rules import HOUSE_RULES, Level, Rule
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.spoken import spoken
from workbench.gui.theme import SPACE
from workbench.model.editing import HouseRule

_LEVELS = {
    Level.OFF: QT_TRANSLATE_NOOP("rules", "Off"),
    Level.WARN: QT_TRANSLATE_NOOP("rules", "Warn"),
    Level.BLOCK: QT_TRANSLATE_NOOP("rules", "Block the verdict"),
}


_CHARACTERS = 60
"""To a line of what a rule says."""


class HouseRulesDialog(QDialog):
    """``rule_set`` brings a rule's id, its level and its amount."""

    rule_set = Signal(str, str, int)

    def __init__(self, kept: Mapping[str, HouseRule], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("House rules"))
        self.levels: dict[str, QComboBox] = {}
        self.amounts: dict[str, QComboBox] = {}
        form = QGridLayout()
        form.setHorizontalSpacing(3 * SPACE)
        form.setVerticalSpacing(SPACE)
        for line, rule in enumerate(HOUSE_RULES):
            form.addLayout(self._told(rule), line, 0)
            form.addLayout(self._fields(rule, kept.get(rule.id)), line, 1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        width = column.sizeHint().width()
        self.resize(width, column.totalHeightForWidth(width))  # left to Qt, the last lines of long rules were cut

    def _told(self, rule: Rule) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        label, why = QLabel(spoken(rule.label), self), QLabel(spoken(rule.explanation), self)
        why.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        why.setWordWrap(True)
        why.setMinimumWidth(_CHARACTERS * self.fontMetrics().averageCharWidth())
        for line in (label, why):
            column.addWidget(line)
        return column

    def _fields(self, rule: Rule, kept: HouseRule | None) -> QHBoxLayout:
        level = self.levels[rule.id] = QComboBox(self)
        level.setAccessibleName(spoken(rule.label))
        for one, words in _LEVELS.items():
            level.addItem(QCoreApplication.translate("rules", words), one.value)
        level.setCurrentIndex(level.findData(kept.level if kept else rule.level.value))
        level.activated.connect(partial(self._set, rule.id))
        row = QHBoxLayout()
        row.addWidget(level)
        if rule.choices:
            amount = self.amounts[rule.id] = QComboBox(self)
            amount.setAccessibleName(self.tr("How many"))
            for number in rule.choices:
                amount.addItem(str(number), number)
            amount.setCurrentIndex(max(0, amount.findData(kept.amount if kept else rule.choices[0])))
            amount.activated.connect(partial(self._set, rule.id))
            row.addWidget(amount)
        row.addStretch(1)
        return row

    def _set(self, rule: str, *_: int) -> None:
        amount = self.amounts[rule].currentData() if rule in self.amounts else 0
        self.rule_set.emit(rule, self.levels[rule].currentData(), amount)
