"""A quotation beside what was said, as lines of the detail pane: the grade, then every difference with its reason."""

from PySide6.QtCore import QCoreApplication

from workbench.evidence.edits import EditKind, Reason, WordEdit
from workbench.evidence.quotation import QuotationGrade
from workbench.gui.detail.rows import DetailRow
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.places import place_words
from workbench.gui.shortened import in_quotes
from workbench.session.quotations import Compared

_GRADES = {
    QuotationGrade.VERBATIM: QT_TRANSLATE_NOOP("comparison", "Verbatim"),
    QuotationGrade.CLEANED: QT_TRANSLATE_NOOP("comparison", "Cleaned: nothing that was meant is different"),
    QuotationGrade.ALTERED: QT_TRANSLATE_NOOP("comparison", "Altered"),
    QuotationGrade.NOT_FOUND: QT_TRANSLATE_NOOP("comparison", "Not found in the evidence"),
}
_KINDS = {
    EditKind.OMITTED: QT_TRANSLATE_NOOP("comparison", "Left out: {said}"),
    EditKind.INSERTED: QT_TRANSLATE_NOOP("comparison", "Put in: {quoted}"),
    EditKind.CHANGED: QT_TRANSLATE_NOOP("comparison", "Said: {said} – quoted: {quoted}"),
    EditKind.MOVED: QT_TRANSLATE_NOOP("comparison", "In another place: {quoted}"),
    EditKind.ELLIPSIS: QT_TRANSLATE_NOOP("comparison", "The ellipsis stands for: {said}"),
    EditKind.BRACKETED: QT_TRANSLATE_NOOP("comparison", "In brackets: {quoted} – said: {said}"),
    EditKind.PUNCTUATION: QT_TRANSLATE_NOOP("comparison", "Other punctuation"),
}
_REASONS = {
    Reason.FILLER: QT_TRANSLATE_NOOP("comparison", "A filler."),
    Reason.FALSE_START: QT_TRANSLATE_NOOP("comparison", "A false start."),
    Reason.SHORT_FORM: QT_TRANSLATE_NOOP("comparison", "A short form."),
    Reason.SAME_VALUE: QT_TRANSLATE_NOOP("comparison", "The same value."),
    Reason.PUNCTUATION: QT_TRANSLATE_NOOP("comparison", "Punctuation only."),
    Reason.NUMBER: QT_TRANSLATE_NOOP("comparison", "A number is different."),
    Reason.NEGATION: QT_TRANSLATE_NOOP("comparison", "A negation is different."),
    Reason.NAME: QT_TRANSLATE_NOOP("comparison", "A name is different."),
}


def quotation_rows(compared: list[Compared]) -> list[DetailRow]:
    """The lines for every quotation of a claim."""
    return [row for one in compared for row in (_head(one), *map(_difference, one.differences))]


def _head(one: Compared) -> DetailRow:
    name = one.file.name if one.file and one.check.edits else ""
    where = (name, place_words(one.check.label), ", ".join(one.check.speakers))
    return DetailRow(_tr(_GRADES[one.check.grade]), " · ".join(part for part in where if part))


def _difference(edit: WordEdit) -> DetailRow:
    words = _tr(_KINDS[edit.kind]).format(said=_quoted(edit.said_words), quoted=_quoted(edit.quoted_words))
    return DetailRow(words, _tr(_REASONS[edit.reason]) if edit.reason in _REASONS else "")


def _quoted(words: str) -> str:
    return in_quotes(" ".join(words.split()))


def _tr(words: str) -> str:
    return QCoreApplication.translate("comparison", words)
