"""One field for each kind of setting; what is changed in it stands at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from workbench.gui.dialogs.rule_field import RuleField
from workbench.gui.dialogs.word_list_field import WordListField
from workbench.gui.settings import SettingRow

Take = Callable[[Any], None]


def setting_words(text: str) -> str:
    """A setting's label or help in the language of the window."""
    return QCoreApplication.translate("settings", text)


def make_field(row: SettingRow, value: Any, take: Take, parent: QWidget) -> QWidget:
    """The field of a setting; ``take`` gets every new value."""
    if row.editor:
        own = _EDITORS[row.editor](value, take, parent)
        own.set_names(setting_words(row.label), setting_words(row.help))
        return own
    field = _choice(row, value, take, parent) if row.choices else _FIELDS[type(row.default)](row, value, take, parent)
    field.setObjectName(row.id)
    field.setAccessibleName(setting_words(row.label))
    field.setAccessibleDescription(setting_words(row.help))
    return field


def _choice(row: SettingRow, value: Any, take: Take, parent: QWidget) -> QWidget:
    field = QComboBox(parent)
    for choice, label in row.choices:
        field.addItem(setting_words(label), choice)
    if row.fonts:
        field.insertSeparator(field.count())
        for family in QFontDatabase.families():
            field.addItem(family, family)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setCurrentIndex(max(0, field.findData(value)))
    field.currentIndexChanged.connect(partial(_take_choice, field, take))
    return field


def _take_choice(field: QComboBox, take: Take, index: int) -> None:
    take(field.itemData(index))


def _truth(row: SettingRow, value: Any, take: Take, parent: QWidget) -> QWidget:
    field = QCheckBox(parent)
    field.setChecked(value)
    field.toggled.connect(take)
    return field


def _number(row: SettingRow, value: Any, take: Take, parent: QWidget) -> QWidget:
    field = QSpinBox(parent)
    field.setRange(*row.limits)
    field.setSingleStep(row.step)
    field.setSuffix(setting_words(row.unit))
    field.setValue(value)
    field.setKeyboardTracking(False)
    field.valueChanged.connect(take)
    return field


def _text(row: SettingRow, value: Any, take: Take, parent: QWidget) -> QWidget:
    field = QLineEdit(value, parent)
    field.editingFinished.connect(partial(_take_text, field, take))
    return field


def _take_text(field: QLineEdit, take: Take) -> None:
    if field.isModified():
        field.setModified(False)
        take(field.text().strip())


_FIELDS: dict[type, Callable[[SettingRow, Any, Take, QWidget], QWidget]] = {bool: _truth, int: _number, str: _text}

_EDITORS: dict[str, type[RuleField] | type[WordListField]] = {"rules": RuleField, "words": WordListField}
"""The fields of their own kind, by the id that the row of a setting names."""
