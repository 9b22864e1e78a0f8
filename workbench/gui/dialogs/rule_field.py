"""The field for the detector's rules: a tree of families with a tick for each rule."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.detection.rules import OPTIONAL, RULES, Choice
from workbench.gui.fuzzy import holds
from workbench.gui.numbers import counted
from workbench.gui.rule_settings import rules_kept, rules_set
from workbench.gui.rule_words import FAMILIES, family_words, rule_words, rules_of
from workbench.gui.theme import SPACE

_RULE = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RuleField(QWidget):
    """``take`` gets the setting's new value whenever a rule, or all of a family, is switched."""

    def __init__(self, value: dict[str, Any], take: Callable[[dict[str, Any]], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take
        self._choice = rules_set(value)
        self.tree = QTreeWidget(self)
        self._items = {rule: _item(rule) for rule in RULES}
        self._families = {family: QTreeWidgetItem([family_words(family)]) for family in FAMILIES}
        self.usual = QPushButton(self.tr("Usual rules"), self)
        self._lay_out()
        self._show()
        self.tree.itemChanged.connect(self._follow)
        self.usual.clicked.connect(self._restore)

    @property
    def searched(self) -> str:
        """Every word of the field, for a search."""
        return " ".join((*map(family_words, FAMILIES), *map(rule_words, RULES)))

    def show_fitting(self, typed: str) -> None:
        """Opens the families and shows the rules that hold what was typed; all where none does."""
        fitting = {rule for rule, item in self._items.items() if holds(typed, item.text(0))} or set(RULES)
        for rule, item in self._items.items():
            item.setHidden(rule not in fitting)
        for family, parent in self._families.items():
            parent.setHidden(fitting.isdisjoint(rules_of(family)))
            parent.setExpanded(len(fitting) < len(RULES))

    def set_names(self, name: str, description: str) -> None:
        """What a screen reader says of it."""
        self.tree.setAccessibleName(name)
        self.tree.setAccessibleDescription(description)

    def _follow(self) -> None:
        ticked = frozenset(rule for rule, item in self._items.items() if item.checkState(0) is _ON)
        choice = Choice(frozenset(RULES) - OPTIONAL - ticked, ticked & OPTIONAL)
        if choice != self._choice:
            self._choice = choice
            self._count()
            self._take(rules_kept(choice))

    def _restore(self) -> None:
        self._choice = Choice()
        self._show()
        self._take(rules_kept(self._choice))

    def _show(self) -> None:
        blocked = self.tree.blockSignals(True)
        for rule, item in self._items.items():
            item.setCheckState(0, _ON if self._choice.has(rule) else _OFF)
        self.tree.blockSignals(blocked)
        self._count()
        self.tree.viewport().update()

    def _count(self) -> None:
        """Says of each family how much of it is on."""
        blocked = self.tree.blockSignals(True)
        for family, item in self._families.items():
            rules = rules_of(family)
            told = self.tr("{on} of {all} on")
            on = counted(sum(map(self._choice.has, rules)))
            item.setText(1, told.format(on=on, all=counted(len(rules))))
        self.tree.blockSignals(blocked)
        self.usual.setEnabled(self._choice != Choice())

    def _lay_out(self) -> None:
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for family, item in self._families.items():
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            item.addChildren([self._items[rule] for rule in rules_of(family)])
            self.tree.addTopLevelItem(item)
        self.usual.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.tree)


def _item(rule: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([rule_words(rule)])
    item.setData(0, _RULE, rule)
    item.setToolTip(0, rule)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    return item
