"""Sentences of the layers below the window, in the window's language.

Those layers speak English to everyone: to the command line, the log, the session file and the other process. A
sentence is known again here by the list of all of them, ``resources/i18n/core.txt``, which is made from the code (see
CONTRIBUTING.md); one that is not known stays English.
"""

import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication

from workbench import paths
from workbench.gui.noop import QT_TRANSLATE_NOOP

_ENGLISH = QT_TRANSLATE_NOOP("core", "English")
"""A catalogue says here which language it holds; where none is loaded there is nothing to look for."""

_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z“{])")
_PART = re.compile(r"\{(\w*)\}")


def spoken(text: str) -> str:
    """Words from below in the language of the window; what they name stays as it is."""
    if _say(_ENGLISH) == _ENGLISH:
        return text
    return _known(text) or " ".join(_known(sentence) or sentence for sentence in sentences(text))


def sentences(text: str) -> list[str]:
    """A text taken apart into its sentences."""
    return [one for one in _END.split(text) if one]


def _say(text: str) -> str:
    return QCoreApplication.translate("core", text)


def _known(sentence: str) -> str:
    """A sentence in the language of the window; empty where it is not known."""
    said = _say(sentence)
    if said != sentence:
        return said
    for source in _with_parts():
        parts = _parts(sentence, _PART.split(source)[::2])
        if parts is not None:
            values = dict(zip(_PART.findall(source), map(_say, parts), strict=True))
            return _PART.sub(lambda part, values=values: values.get(part[1], part[0]), _say(source))  # type: ignore[misc]
    return ""


def _parts(sentence: str, own: Sequence[str]) -> list[str] | None:
    """What stands between a sentence's own words; nothing where these are not its words. One pass."""
    first, *middle, last = own
    at, end = len(first), len(sentence) - len(last)
    if not (sentence.startswith(first) and sentence.endswith(last) and at <= end):
        return None
    parts = []
    for words in middle:
        place = sentence.find(words, at, end)
        if place < 0:
            return None
        parts.append(sentence[at:place])
        at = place + len(words)
    return [*parts, sentence[at:end]]


@cache
def _with_parts() -> tuple[str, ...]:
    """The sentences with parts to fill in; those with most words of their own come first: they fit least by chance."""
    text = (paths.resources() / "i18n" / "core.txt").read_text(encoding="utf-8")
    return tuple(sorted(filter(_PART.search, text.splitlines()), key=lambda one: -len(_PART.sub("", one))))
