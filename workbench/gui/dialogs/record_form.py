"""One form for every kind of record: a row for each field that a person fills in, made from the field's type."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.theme import SPACE
from workbench.gui.widgets.buttons import KeyButton
from workbench.model.record import LONG, UID, FieldType, Record, field_types
from workbench.session.sources import is_title

Choices = Mapping[str, Mapping[str, str]]
"""For a field that refers to another record: the words for each uid that can be chosen."""


TYPED = frozenset(("source",))
"""Fields in which another record can be named that is not there yet."""


class RecordForm(QDialog):
    """``record_given`` brings the record with what was filled in; Ctrl+Enter gives it from any field.

    In the fields named in ``TYPED`` words can be typed that are no choice yet; the record then holds those words. Those
    with which a choice begins are completed as they are typed.

    One in which nothing is written and nothing was chosen cannot be given: it would say nothing.
    """

    record_given = Signal(object)

    def __init__(
        self, title: str, verb: str, record: Record, labels: Mapping[str, str], parent: QWidget, choices: Choices
    ) -> None:
        """``labels`` names the fields that are shown, in their order; ``verb`` stands on the button."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._record = record
        types = {one.name: one for one in field_types(type(record))}
        self.fields = {name: _editor(types[name], getattr(record, name), choices.get(name), self) for name in labels}
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label in labels.items():
            form.addRow(label, self.fields[name])
            self.fields[name].setAccessibleName(label)
        buttons = QDialogButtonBox(self)
        self.accept_button = KeyButton(verb, "Ctrl+Return", self)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(KeyButton(self.tr("Cancel"), "Esc", self), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button.setDefault(True)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(70 * SPACE, self.sizeHint().height())
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # in a text of several lines Enter alone is typed
            QShortcut(QKeySequence(key), self).activated.connect(self.accept_button.click)
        for field in self.fields.values():
            _changed(field).connect(self._allow)
        self._allow()
        self.begin_at("")

    def begin_at(self, name: str) -> None:
        """Puts the cursor into a field; into the first one where none is named."""
        self.fields.get(name, next(iter(self.fields.values()))).setFocus()

    def _allow(self) -> None:
        filled = self._filled()
        written = (filled[name] for name, field in self.fields.items() if isinstance(field, QLineEdit | QPlainTextEdit))
        is_changed = any(getattr(self._record, name) != filled[name] for name in filled)
        self.accept_button.setEnabled(is_changed or any(written))

    def _filled(self) -> dict[str, Any]:
        return {name: _value(field, getattr(self._record, name)) for name, field in self.fields.items()}

    def _give(self) -> None:
        filled = self._filled()
        self.accept()
        self.record_given.emit(replace(self._record, **filled))


def _editor(field: FieldType, value: Any, choices: Mapping[str, str] | None, parent: QWidget) -> QWidget:
    if field.of == UID:
        return _chooser(choices or {}, value, parent, typed=field.name in TYPED)
    if issubclass(field.type, StrEnum):
        return _chooser({str(one): _spoken(one) for one in field.type}, value, parent)
    if field.type is bool:
        box = QCheckBox(parent)
        box.setChecked(value)
        return box
    if field.of == LONG:
        text = QPlainTextEdit(value, parent)
        text.setTabChangesFocus(True)
        text.setFixedHeight(10 * SPACE)
        return text
    return QLineEdit("; ".join(value) if field.type is tuple else str(value), parent)


def _chooser(choices: Mapping[str, str], value: str, parent: QWidget, *, typed: bool = False) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(typed)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for key, words in choices.items():
        box.addItem(words, key)
    at = box.findData(str(value))
    box.setCurrentIndex(max(0, at))
    if typed and at < 0 and is_title(value):
        box.setEditText(value)
    return box


def _spoken(value: StrEnum) -> str:
    from workbench.gui.labels import choice_words

    return choice_words(value)


def _changed(field: QWidget) -> SignalInstance:
    match field:
        case QComboBox():
            return field.currentTextChanged
        case QCheckBox():
            return field.toggled
        case QPlainTextEdit() | QLineEdit():
            return field.textChanged
    raise AssertionError(f"no such field: {field}")


def _value(field: QWidget, before: Any) -> Any:
    match field:
        case QComboBox():
            written, at = field.currentText().strip(), field.currentIndex()
            if written != field.itemText(at).strip():  # two may have one title
                at = field.findText(written, Qt.MatchFlag.MatchFixedString)
            chosen = field.itemData(at) if at >= 0 else written
            return type(before)(chosen) if isinstance(before, StrEnum) else chosen or ""
        case QCheckBox():
            return field.isChecked()
        case QPlainTextEdit():
            return field.toPlainText()
        case QLineEdit() if isinstance(before, tuple):
            return tuple(part.strip() for part in field.text().split(";") if part.strip())
        case QLineEdit():
            return field.text().strip()
    raise AssertionError(f"no such field: {field}")
