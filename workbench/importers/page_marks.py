"""Marks that a browser sets round what certain tags hold: a ``q`` in quotation marks, an ``rt`` in brackets."""

_DEFAULT = ("“”", "‘’")
_QUOTES = {
    "de": ("„“", "‚‘"),
    "ar": ("«»", "“”"),
    "es": ("«»", "“”"),
    "fr": ("«»", "“”"),
    "it": ("«»", "“”"),
    "ru": ("«»", "„“"),
}
"""The outer and the inner pair by language, for those that differ from English; source: CLDR, delimiters."""

_BRACKETS = "()"
_OWN = {"q": "“”„«»‹›‘‚\"'「『", "rt": "(（[〔【"}
"""Signs before or at the beginning of the words which say that the page sets its marks itself."""


class PageMarks:
    """Tells the marks that open before the next words and close after the last, for elements nested in any way.

    Where words begin with such a mark of their own, or right behind one, none are set.
    """

    def __init__(self) -> None:
        self._language = ""
        self._quotes = 0
        self._waiting: list[tuple[str, str]] = []
        self._closing: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens. The first that names a language names that of the page."""
        told = attributes.get("lang") or attributes.get("xml:lang") or ""
        self._language = self._language or told.lower().partition("-")[0]
        if tag == "q":
            pairs = _QUOTES.get(self._language, _DEFAULT)
            self._waiting.append((tag, pairs[self._quotes % 2]))
            self._quotes += 1
        elif tag == "rt":
            self._waiting.append((tag, _BRACKETS))

    def before(self, words: str, last: str) -> str:
        """The marks to set before words, which come after the character ``last``."""
        first = words.lstrip()[:1]
        if not self._waiting or not first:
            return ""
        opening = ""
        for tag, pair in self._waiting:
            is_set = first in _OWN[tag] or (last and last in _OWN[tag])
            self._closing.append("" if is_set else pair[1])
            opening += "" if is_set else pair[0]
            last = ""
        self._waiting.clear()
        return opening

    def end(self, tag: str) -> str:
        """The mark to set after an element that closes; none where it had no words."""
        if tag not in _OWN:
            return ""
        self._quotes -= tag == "q"
        if self._waiting:
            self._waiting.pop()
            return ""
        return self._closing.pop()
