"""Where in a document a detail of the article was found, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from workbench.gui.noop import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("origins", "first heading"),
    QT_TRANSLATE_NOOP("origins", "first line"),
    QT_TRANSLATE_NOOP("origins", "title line"),
    QT_TRANSLATE_NOOP("origins", "byline"),
    QT_TRANSLATE_NOOP("origins", "date at the top of the text"),
    QT_TRANSLATE_NOOP("origins", "function words"),
    QT_TRANSLATE_NOOP("origins", "e-mail subject"),
    QT_TRANSLATE_NOOP("origins", "e-mail sender"),
    QT_TRANSLATE_NOOP("origins", "e-mail date"),
    QT_TRANSLATE_NOOP("origins", "title of the saved page"),
    QT_TRANSLATE_NOOP("origins", "language of the page"),
    QT_TRANSLATE_NOOP("origins", "saved from url"),
    QT_TRANSLATE_NOOP("origins", "saved by the browser"),
    QT_TRANSLATE_NOOP("origins", "time tag"),
    QT_TRANSLATE_NOOP("origins", "author link"),
    QT_TRANSLATE_NOOP("origins", "canonical link"),
    QT_TRANSLATE_NOOP("origins", "report in JSON"),
)
_NAMED = (
    QT_TRANSLATE_NOOP("origins", "document properties, {part}"),
    QT_TRANSLATE_NOOP("origins", "book, {part}"),
    QT_TRANSLATE_NOOP("origins", "front matter {part}"),
)
"""Places whose part has a name in the document itself, which stays as it is."""


def origin_place(where: str) -> str:
    """Where it was found; the names that a format gives to its own parts stay as they are."""
    if where in _WHOLE:
        return _say(where)
    for words in _NAMED:
        if where.startswith(head := words.removesuffix("{part}")):
            return _say(words).replace("{part}", where.removeprefix(head))
    return where


def _say(words: str) -> str:
    return QCoreApplication.translate("origins", words)
