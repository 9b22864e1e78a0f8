"""In what words of a document differ from the claim's, in a line: what a near place is judged by."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from workbench.evidence.edits import EditKind, WordEdit
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.session.evidence_search import Place

_KINDS = {
    EditKind.CHANGED: QT_TRANSLATE_NOOP("differences", "here “{said}” for “{quoted}”"),
    EditKind.OMITTED: QT_TRANSLATE_NOOP("differences", "here also “{said}”"),
    EditKind.INSERTED: QT_TRANSLATE_NOOP("differences", "here without “{quoted}”"),
    EditKind.MOVED: QT_TRANSLATE_NOOP("differences", "here elsewhere “{quoted}”"),
}
_SAME_VALUE = QT_TRANSLATE_NOOP("differences", "The same value as “{sought}”, written otherwise")
_NEARLY = QT_TRANSLATE_NOOP("differences", "Nearly the same: {differences}")
_MOST = 4
_LONGEST = 40
"""Differences that are told, and characters of each."""


def difference_words(place: Place) -> Iterator[str]:
    """The line that tells in what a place differs from what was looked for; none where it is exact."""
    if place.exact:
        return
    if not place.edits:
        yield _tr(_SAME_VALUE).format(sought=_short(place.sought))
        return
    told = [_told(edit) for edit in place.edits if edit.kind in _KINDS]
    yield _tr(_NEARLY).format(differences="; ".join(told[:_MOST]) + ("; …" if len(told) > _MOST else ""))


def _told(edit: WordEdit) -> str:
    return _tr(_KINDS[edit.kind]).format(said=_short(edit.said_words), quoted=_short(edit.quoted_words))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("differences", words)
