"""The words for a conflict: what it is about, and the values between which somebody must decide."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from workbench.gui.labels import disposition_words, sign_words
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.rule_words import chosen_lines
from workbench.gui.shortened import in_quotes
from workbench.gui.signs import Sign
from workbench.model.claim import Disposition, Verdict
from workbench.model.conflict import Conflict
from workbench.model.editing import RuleChoice
from workbench.model.event import Field, Json
from workbench.model.record import read_record
from workbench.model.snapshot import Snapshot
from workbench.session.rule_choice import choice_kept


def _tr(words: str) -> str:
    return QCoreApplication.translate("conflicts", words)


_FIELDS = {
    Field.VERDICT: QT_TRANSLATE_NOOP("conflicts", "Verdict"),
    Field.DISPOSITION: QT_TRANSLATE_NOOP("conflicts", "Dismissal"),
    Field.NOTE: QT_TRANSLATE_NOOP("conflicts", "Note"),
    Field.EXTENT: QT_TRANSLATE_NOOP("conflicts", "Words of the claim"),
    Field.DRAFT: QT_TRANSLATE_NOOP("conflicts", "Draft"),
    Field.NAME: QT_TRANSLATE_NOOP("conflicts", "Name"),
    Field.RULE_CHOICE: QT_TRANSLATE_NOOP("conflicts", "Rules"),
}

_VALUES: dict[Field, Callable[[Any], str]] = {
    Field.VERDICT: lambda value: sign_words(Sign.of_verdict(Verdict(value["verdict"]))),
    Field.DISPOSITION: lambda value: disposition_words(Disposition(value)),
    Field.NOTE: in_quotes,
    Field.EXTENT: lambda value: in_quotes(value["quote"]),
    Field.DRAFT: lambda value: value["name"],
    Field.RULE_CHOICE: lambda value: " · ".join(chosen_lines(choice_kept(read_record(RuleChoice, "", value)))),
}

_PARTS = ("value", "title", "name", "words", "question", "excerpt", "verdict", "kind")
"""What tells most of a record, in this order."""


def field_words(field: Field) -> str:
    """``Verdict``; the name of a record's kind where there are no words for it."""
    known = _FIELDS.get(field)
    return _tr(known) if known else field.value.rpartition(".")[2].replace("_", " ").capitalize()


def value_words(field: Field, value: Json) -> str:
    """A value in a few words."""
    if value is None:
        return QCoreApplication.translate("conflicts", "none")
    if field in _VALUES:
        return _VALUES[field](value)
    parts = (value.get(part) for part in _PARTS) if isinstance(value, dict) else iter([value])
    return next((str(part) for part in parts if part), QCoreApplication.translate("conflicts", "something"))


def conflict_words(conflict: Conflict, snapshot: Snapshot) -> str:
    """``Conflict · Verdict · 1 Ada: Verified · 2 Ben: Disputed``."""
    field = Field(conflict.field)
    unnamed = QCoreApplication.translate("conflicts", "unnamed")
    told = [
        f"{number} {snapshot.name_of(person) or unnamed}: {value_words(field, json.loads(value))}"
        for number, (person, value) in enumerate(zip(conflict.people, conflict.values, strict=True), 1)
    ]
    return " · ".join((QCoreApplication.translate("conflicts", "Conflict"), field_words(field), *told))
