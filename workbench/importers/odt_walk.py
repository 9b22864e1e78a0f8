"""One pass over an OpenDocument text: paragraphs in reading order, as if every tracked change were accepted or none."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from workbench.importers.base import Hung, Key, Piece
from workbench.importers.elements import attribute, child, children, local
from workbench.importers.flow import Flow
from workbench.importers.odt_styles import OdtStyles
from workbench.importers.told import day_of, is_address
from workbench.model.document import Changes, ProposalKind
from workbench.model.draft import BlockKind

_SPACES = re.compile("[ \t\r\n]+")
_NOTHING = frozenset(
    (
        *("tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls", "note-citation"),
        *("ruby-text", "event-listeners", "annotation-end", "hidden-paragraph"),
    )
)
"""What is no text of the document: declarations, readings above characters, descriptions of pictures."""

_MOST_SPACES = 1000


@dataclass
class OdtWalk:
    """What one pass learns: the pieces, the notes in order, what hangs on words, and the text that is hidden."""

    styles: OdtStyles
    changes: Changes
    inserted: frozenset[str]
    deleted: dict[str, Element]
    pieces: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    hung: dict[Key, Hung] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    _flow: Flow = field(default_factory=Flow)
    _after_space: bool = True
    _raised: bool = False
    _within: set[str] = field(default_factory=set)
    _boxes: list[Element] = field(default_factory=list)
    _kind: BlockKind = BlockKind.PARAGRAPH
    _place: tuple[int, int] = (0, 0)
    _row: int = 0
    _cell: int = 0
    _has_headline: bool = False

    def blocks(self, parent: Element) -> None:
        """Reads everything in a container, from the body down to a cell."""
        for element in parent:
            name = local(element)
            if name in ("p", "h"):
                self._paragraph(element)
            elif name == "table":
                self._end(BlockKind.PARAGRAPH, carried=True)
                self._table(element)
            elif name == "list-item":
                self._inside(BlockKind.LIST_ITEM, element)
            elif name in _CHANGES:
                _CHANGES[name](self, element)
            elif name == "section" and self.styles.hides_section(element):
                self._hide(element)
            elif name not in _NOTHING:
                self.blocks(element)

    def finish(self) -> None:
        """The document ends."""
        self._end(BlockKind.PARAGRAPH, carried=True)

    def _inside(self, kind: BlockKind, element: Element, place: tuple[int, int] = (0, 0)) -> None:
        before = self._kind, self._place
        self._kind, self._place = kind, place if kind is BlockKind.TABLE_CELL else self._place
        self.blocks(element)
        self._kind, self._place = before

    def _table(self, table: Element) -> None:
        """The cells; a table of one cell is a frame around text. A table in a cell is read as further rows of it."""
        rows = [(row, list(children(row, "table-cell"))) for row in _rows(table)]
        if sum(len(cells) for _, cells in rows) == 1:
            self.blocks(rows[0][1][0] if rows[0][1] else next(cells[0] for _, cells in rows if cells))
            return
        for _, cells in rows:
            self._row += 1
            row = self._row
            for cell in cells:
                self._cell += 1
                self._inside(BlockKind.TABLE_CELL, cell, (row, self._cell))

    def _paragraph(self, paragraph: Element) -> None:
        if self.styles.hides(paragraph):
            self._hide(paragraph)
            return
        self._inline(paragraph)
        self._end(self._kind_of(paragraph))

    def _kind_of(self, paragraph: Element) -> BlockKind:
        if self._kind is not BlockKind.PARAGRAPH:
            return self._kind
        kind = self.styles.kind(paragraph)
        if kind is BlockKind.HEADLINE and self._flow:
            kind = BlockKind.PARAGRAPH if self._has_headline else kind
            self._has_headline = True
        return kind

    def _end(self, kind: BlockKind, *, carried: bool = False) -> None:
        """A paragraph ends, unless its end was inserted and the original is read: then the next one goes on."""
        if self._within and not carried:
            return
        self._after_space = True
        if self._flow:
            self.pieces.append(self._flow.take(kind, *self._place))
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._inside(BlockKind.PARAGRAPH, box)

    def _inline(self, parent: Element) -> None:
        self._write(parent.text or "")
        for element in parent:
            self._element(element)
            self._write(element.tail or "")

    def _element(self, element: Element) -> None:
        name = local(element)
        if name in _INLINE:
            _INLINE[name](self, element)
        elif name == "text-box" or next(children(element, "p", "h", "list"), None) is not None:
            # Shapes of every form hold paragraphs as a box does.
            self._boxes.append(element)
        elif name == "span" and self.styles.hides(element):
            self._hide(element)
        elif name == "span" and self.styles.raises(element):
            self._raised = True
            self._inline(element)
            self._raised = False
        elif name not in _NOTHING and not element.tag.startswith(_SVG):
            self._inline(element)

    def _write(self, words: str) -> None:
        """Characters, with white space collapsed as the format demands."""
        if self._within:
            return
        words = _SPACES.sub(" ", words)
        words = words[self._after_space and words.startswith(" ") :]
        if words:
            self._put(words)
            self._after_space = words.endswith(" ")

    def _put(self, words: str) -> None:
        """Characters that stand as they are."""
        if not self._within:
            (self._flow.write_raised if self._raised else self._flow.write)(words)
            self._after_space = False

    def _hide(self, element: Element) -> None:
        self.hidden.append("".join(element.itertext()))

    def _spaces(self, element: Element) -> None:
        count = attribute(element, "c") or "1"
        self._put(" " * min(int(count), _MOST_SPACES) if count.isascii() and count.isdecimal() else " ")

    def _note(self, element: Element) -> None:
        if self._within:
            return
        key = (ProposalKind.NOTE, str(len(self.notes)))
        self._flow.hang(key)
        self._put(f"[{len(self.notes) + 1}]")
        self.notes.append(self._words(child(element, "note-body")))
        self.hung[key] = Hung(self.notes[-1])

    def _words(self, element: Element | None) -> str:
        """The text of a note or a comment in one line."""
        walk = OdtWalk(self.styles, self.changes, self.inserted, self.deleted)
        if element is not None:
            walk.blocks(element)
        walk.finish()
        self.hidden += walk.hidden
        return " ".join(words for piece in walk.pieces if (words := piece.text.strip()))

    def _comment(self, element: Element) -> None:
        name = attribute(element, "name")
        key = (ProposalKind.COMMENT, name or f" {len(self.hung)}")
        author, day = (next(element.iter(_DC + tag), None) for tag in ("creator", "date"))
        written = (author.text or "" if author is not None else "", day.text or "" if day is not None else "")
        self.hung[key] = Hung(self._words(element), written[0], day_of(written[1]))
        if name:
            self._flow.open(key)
        else:
            self._flow.hang(key)

    def _comment_end(self, element: Element) -> None:
        self._flow.close((ProposalKind.COMMENT, attribute(element, "name")))

    def _link(self, element: Element) -> None:
        key = (ProposalKind.LINK, str(len(self.hung)))
        address = attribute(element, "href")
        if is_address(address):
            self.hung[key] = Hung(address)
            self._flow.open(key)
        self._inline(element)
        self._flow.close(key)

    def _change(self, element: Element) -> None:
        """The place where something was deleted: the original has it there."""
        region = self.deleted.get(attribute(element, "change-id"))
        if region is None or self.changes is Changes.ACCEPTED:
            return
        paragraphs = list(children(region, "p", "h"))
        for number, paragraph in enumerate(paragraphs):
            if number:
                self._end(self._kind)
            self._inline(paragraph)

    def _insertion(self, element: Element) -> None:
        change = attribute(element, "change-id")
        if self.changes is Changes.ORIGINAL and change in self.inserted:
            (self._within.add if local(element) == "change-start" else self._within.discard)(change)


_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
"""Titles and descriptions of pictures; a title that is a field of the text bears another name."""

_DC = "{http://purl.org/dc/elements/1.1/}"
_Act = Callable[[OdtWalk, Element], None]
_CHANGES: dict[str, _Act] = {
    "change-start": OdtWalk._insertion,
    "change-end": OdtWalk._insertion,
    "change": OdtWalk._change,
}
_INLINE: dict[str, _Act] = _CHANGES | {
    "s": OdtWalk._spaces,
    "tab": lambda walk, _: walk._put("\t"),
    "line-break": lambda walk, _: walk._put("\n"),
    "note": OdtWalk._note,
    "annotation": OdtWalk._comment,
    "annotation-end": OdtWalk._comment_end,
    "a": OdtWalk._link,
    "hidden-text": OdtWalk._hide,
}


def _rows(table: Element) -> list[Element]:
    """The rows of a table, also those grouped as its head; not those of tables in its cells."""
    found: list[Element] = []
    for element in table:
        if local(element) == "table-row":
            found.append(element)
        elif local(element) in ("table-header-rows", "table-row-group", "table-rows"):
            found += _rows(element)
    return found
