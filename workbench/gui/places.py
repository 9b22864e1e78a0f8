"""Places in documents in the language of the window: in the file and in reports they are written as in English."""

import re

from PySide6.QtCore import QCoreApplication

from workbench.gui.noop import QT_TRANSLATE_NOOP

_KINDS = {
    "p.": QT_TRANSLATE_NOOP("places", "p. {number}"),
    "line": QT_TRANSLATE_NOOP("places", "line {number}"),
    "para.": QT_TRANSLATE_NOOP("places", "para. {number}"),
    "ch.": QT_TRANSLATE_NOOP("places", "ch. {number}"),
}
_COUNTED = re.compile(r"(?:^|(?<= – ))(p\.|line|para\.|ch\.) ([^\s,]+)")


def place_words(label: str) -> str:
    """A place as a reader of the window says it; cells of sheets, time codes and words of people stay as they are."""
    return _COUNTED.sub(lambda found: _said(found[1]).replace("{number}", found[2]), label)


def _said(kind: str) -> str:
    return QCoreApplication.translate("places", _KINDS[kind])
