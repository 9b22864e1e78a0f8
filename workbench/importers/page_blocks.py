"""From the tags and characters of a web page to its blocks, whichever parser reads them."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from workbench.importers.base import Hung, Key, Piece
from workbench.importers.flow import Flow
from workbench.importers.page_marks import PageMarks
from workbench.importers.page_notes import BREAK, NoteMark, PageNotes
from workbench.importers.told import is_address
from workbench.model.document import ProposalKind
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
        "rb",
        "rp",
        "rt",
        "rtc",
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
_CLASSES: tuple[tuple[re.Pattern[str], BlockKind], ...] = tuple(
    (re.compile(rf"(?<![^\W_])(?:{names})(?![^\W_])", re.IGNORECASE), kind)
    for names, kind in (
        ("standfirst|dek|subheadline|article-subtitle", BlockKind.STANDFIRST),
        ("pull-?quote|pullout", BlockKind.PULL_QUOTE),
    )
)
"""What the class of an element says, where newsrooms agree on a word."""

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# Read out to nobody. Only of these: a page saved with a window of its own open says so of all that lies behind it.
_PARAGRAPHS = _HEADINGS | {"p", "li", "dd", "dt", "blockquote", "figcaption"}
_CLASSED = frozenset(["p", "div", "aside", "blockquote", "figure", "h2", "h3", "section"])
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# HTML's own white space; a no-break space is a character of the text.
_SPACES = re.compile(r"[ \t\n\r\f]+")


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that has not ended: what a block in it is, whether it is hidden, its link, the note that it marks.

    ``silent`` is what holds no words at all, seen or hidden. ``start`` is where an element with a name began.
    """

    tag: str
    kind: BlockKind
    hidden: bool
    silent: bool
    link: Key | None
    note: NoteMark | None
    name: str
    start: int


class BlockCollector:
    """Takes the events of a parser and keeps ``pieces``: a block tag, a line break and a table cell end a block.

    White space is collapsed as a browser does, but in ``pre``. What a reader cannot see is left out. ``links`` tells
    the addresses that hang on words, ``notes`` the marks of notes.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.links: dict[Key, Hung] = {}
        self.notes = PageNotes()
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._flow = Flow()
        self._after_space = True
        self._last = ""
        self._marks = PageMarks()
        self._row = 0
        self._cell = 0
        self._has_headline = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag opens."""
        if tag == "br" and self._kind is BlockKind.HEADLINE:
            self._write(" ")
        elif tag not in _INLINE:
            self._flush()
        self._row += tag == "tr"
        self._cell += tag in ("td", "th")
        if tag in _VOID:
            return
        self._marks.start(tag, attributes)
        silent = self._silent or tag in _SKIPPED or _says(attributes, "backlink")
        hidden = self._hidden or silent or "hidden" in attributes
        hidden = hidden or bool(_HIDDEN_STYLE.search(attributes.get("style", "")))
        hidden = hidden or (tag in _PARAGRAPHS and attributes.get("aria-hidden") == "true")
        link = self._link(attributes.get("href", "")) if tag == "a" else None
        kind = self._kind_inside(tag, attributes.get("class", ""))
        note = self._note(tag, attributes, link)
        # A heading with a name is what links in the text lead to, and no note.
        name = "" if tag in _HEADINGS else attributes.get("id") or attributes.get("name", "") * (tag == "a")
        start = self.notes.hidden_count if hidden else len(self.pieces)
        if hidden and not (self._hidden and tag in _INLINE):
            self.notes.hide(BREAK)
        self._open.append(_Open(tag, kind, hidden, silent, link, note, name, start))
        self._counts[tag] += 1

    def end(self, tag: str) -> None:
        """A tag closes, and with it whatever was left open inside; a tag that is not open closes nothing."""
        if not self._counts[tag]:
            return
        if tag not in _INLINE:
            self._flush()
        while self._open and self._pop().tag != tag:
            pass

    def data(self, words: str) -> None:
        """Characters of the page."""
        if self._hidden:
            if not self._silent:
                self.notes.hide(words)
            return
        note = self._open[-1].note if self._open else None
        self._write(self._marked(note, words) if note and words.strip() else words)

    def close(self) -> None:
        """The page ends."""
        self._flush()
        while self._open:
            self._pop()

    def hung(self) -> dict[Key, Hung]:
        """What hangs on words of this page: its links, and its notes, whose marks are no links then."""
        hung = dict(self.links)
        for mark, words in self.notes.here(self.pieces, self.links):
            if mark.link:
                del hung[mark.link]
            hung[mark.key] = words
        return hung

    def _pop(self) -> _Open:
        closed = self._open.pop()
        self._counts[closed.tag] -= 1
        mark = self._marks.end(closed.tag)
        if mark and self._flow:
            self._put_down(mark)
        if closed.link:
            self._flow.close(closed.link)
        if closed.name:
            self._put(closed)
        return closed

    def _put(self, closed: _Open) -> None:
        """Keeps what a named element held; a mere anchor stands for the block that it lies in."""
        end = len(self.pieces) + bool(self._flow)
        if closed.tag in _INLINE:
            end = max(end, closed.start + 1)
        self.notes.put(closed.name, closed.start, self.notes.hidden_count if closed.hidden else end, closed.hidden)

    @property
    def _kind(self) -> BlockKind:
        return self._open[-1].kind if self._open else BlockKind.PARAGRAPH

    @property
    def _hidden(self) -> bool:
        return bool(self._open) and self._open[-1].hidden

    @property
    def _silent(self) -> bool:
        return bool(self._open) and self._open[-1].silent

    def _note(self, tag: str, attributes: dict[str, str], link: Key | None) -> NoteMark | None:
        """The note that an element may mark: by its role, as a raised link, or as one with a name that notes have."""
        around = self._open[-1].note if self._open and tag in _INLINE else None
        if tag != "a" or around:
            return replace(around, sure=True) if around and tag == "sup" else around
        sure = bool(self._counts["sup"]) or _says(attributes, "noteref") or _says(attributes, "biblioref")
        number = len(self.notes.marks)
        return self.notes.mark(number, attributes.get("href", ""), len(self.pieces), sure, link)

    def _marked(self, note: NoteMark, words: str) -> str:
        """The characters of a link; without brackets a number would read as part of the word or figure before it."""
        if not self.notes.looks_like(note, words):
            return words
        self._flow.hang(note.key)
        sign = words.strip()
        return f"[{sign}]" if sign.isalnum() and self._last != "[" else words

    def _link(self, address: str) -> Key | None:
        if not is_address(address):
            return None
        key = (ProposalKind.LINK, str(len(self.links)))
        self.links[key] = Hung(address)
        self._flow.open(key)
        return key

    def _kind_inside(self, tag: str, classes: str) -> BlockKind:
        if classes and tag in _CLASSED:
            named = next((kind for pattern, kind in _CLASSES if pattern.search(classes)), None)
            if named:
                return named
        if tag in _KINDS:
            return _KINDS[tag]
        is_paragraph_in_cell = tag == "p" and self._kind is BlockKind.TABLE_CELL
        if tag in _INLINE or (tag in _KEPT_INSIDE and not is_paragraph_in_cell):
            return self._kind
        return BlockKind.PARAGRAPH

    def _write(self, words: str) -> None:
        if not self._counts["pre"]:
            words = _SPACES.sub(" ", words)
            words = words[self._after_space and words.startswith(" ") :]
        mark = self._marks.before(words, self._last)
        if mark:
            self._put_down(mark)
        if words:
            self._after_space, self._last = words.endswith(" "), words[-1]
            is_raised = self._counts["sup"] and not self._counts["a"]
            (self._flow.write_raised if is_raised else self._flow.write)(words)

    def _put_down(self, mark: str) -> None:
        """A mark that stands in the tags and not in the page's characters."""
        self._flow.write(mark)
        self._after_space, self._last = False, ""

    def _flush(self) -> None:
        kind = self._kind
        in_table = kind is BlockKind.TABLE_CELL
        piece = self._flow.take(kind, self._row * in_table, self._cell * in_table)
        self._after_space, self._last = True, ""
        if not piece.text.strip():
            return
        if kind is BlockKind.HEADLINE and self._has_headline:
            piece = replace(piece, kind=BlockKind.PARAGRAPH)
        self._has_headline = self._has_headline or kind is BlockKind.HEADLINE
        self.pieces.append(piece)


def _says(attributes: dict[str, str], role: str) -> bool:
    """Whether the role of an element, in a page or a book, is this one."""
    return role in attributes.get("role", "") or role in attributes.get("epub:type", "")
