"""Words of a file as a part of a line of the window: on one line, not too long, and in quotation marks of their own."""

from PySide6.QtCore import QCoreApplication

from workbench.visible import visible

_QUOTES = ('"', "“", "„", "«", "»", "‘", "'")


def shortened(words: str, most: int) -> str:
    """Words on one line, made visible; where they are longer than ``most`` characters they end in a whole word and …"""
    line = visible(" ".join(words.split()))
    if len(line) <= most:
        return line
    head = line[:most].rpartition(" ")[0] or line[:most]
    return f"{head}…"


def quoted(words: str, most: int) -> str:
    """The same in quotation marks, unless it begins with some: a quotation needs no second pair."""
    line = shortened(words, most)
    return line if line.startswith(_QUOTES) else in_quotes(line)


def in_quotes(words: str) -> str:
    """Words of a file in the quotation marks of the window's language; nothing where there are none."""
    return QCoreApplication.translate("quotes", "“{words}”").replace("{words}", words) if words else ""
