"""From the tags and characters of a web page to its blocks, whichever parser reads them."""

import re
from collections import Counter

from workbench.importers.base import Piece
from workbench.model.draft import BlockKind

_SKIPPED = frozenset(
    [
        "head",
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "svg",
        "math",
        "select",
        "textarea",
        "button",
        "datalist",
        "audio",
        "video",
        "canvas",
        "map",
        "noframes",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "meter",
        "nobr",
        "output",
        "progress",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "img",
        "picture",
        "source",
        "input",
    ]
)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_KINDS = {
    "h1": BlockKind.HEADLINE,
    "li": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTE,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
}
# Inside one of these a paragraph keeps the outer kind; in a table that only lays out the page it does not.
_KEPT_INSIDE = frozenset(["p", "div", "span", "section", "dl", "dt", "dd", "ul", "ol"])
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# HTML's own white space; a no-break space is a character of the text.
_SPACES = re.compile(r"[ \t\n\r\f]+")


class BlockCollector:
    """Takes the events of a parser and keeps ``pieces``: a block tag, a line break and a table cell end a block.

    White space is collapsed as a browser does, but in ``pre``. What a reader cannot see is left out.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._open: list[tuple[str, BlockKind, bool]] = []
        self._counts: Counter[str] = Counter()
        self._words: list[str] = []
        self._row = 0
        self._cell = 0
        self._has_headline = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag opens."""
        if tag == "br" and self._kind is BlockKind.HEADLINE:
            self._words.append(" ")
        elif tag not in _INLINE:
            self._flush()
        self._row += tag == "tr"
        self._cell += tag in ("td", "th")
        if tag in _VOID:
            return
        hidden = self._hidden or tag in _SKIPPED or "hidden" in attributes
        hidden = hidden or bool(_HIDDEN_STYLE.search(attributes.get("style", "")))
        self._open.append((tag, self._kind_inside(tag), hidden))
        self._counts[tag] += 1

    def end(self, tag: str) -> None:
        """A tag closes, and with it whatever was left open inside; a tag that is not open closes nothing."""
        if not self._counts[tag]:
            return
        if tag not in _INLINE:
            self._flush()
        while self._open:
            closed = self._open.pop()[0]
            self._counts[closed] -= 1
            if closed == tag:
                return

    def data(self, words: str) -> None:
        """Characters of the page."""
        if not self._hidden:
            self._words.append(words)

    def close(self) -> None:
        """The page ends."""
        self._flush()

    @property
    def _kind(self) -> BlockKind:
        return self._open[-1][1] if self._open else BlockKind.PARAGRAPH

    @property
    def _hidden(self) -> bool:
        return bool(self._open) and self._open[-1][2]

    def _kind_inside(self, tag: str) -> BlockKind:
        if tag in _KINDS:
            return _KINDS[tag]
        is_paragraph_in_cell = tag == "p" and self._kind is BlockKind.TABLE_CELL
        if tag in _INLINE or (tag in _KEPT_INSIDE and not is_paragraph_in_cell):
            return self._kind
        return BlockKind.PARAGRAPH

    def _flush(self) -> None:
        words = "".join(self._words)
        self._words.clear()
        text = words if self._counts["pre"] else _SPACES.sub(" ", words)
        if not text.strip():
            return
        kind = self._kind
        if kind is BlockKind.HEADLINE and self._has_headline:
            kind = BlockKind.PARAGRAPH
        self._has_headline = self._has_headline or kind is BlockKind.HEADLINE
        in_table = kind is BlockKind.TABLE_CELL
        self.pieces.append(Piece(kind, text.strip(), self._row * in_table, self._cell * in_table))
