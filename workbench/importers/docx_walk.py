"""One pass over a Word document: paragraphs in reading order, as if every tracked change were accepted or none."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from workbench.importers.base import Key, Piece
from workbench.importers.docx_fields import Fields, fields_of
from workbench.importers.docx_styles import Styles
from workbench.importers.elements import attribute, child, children, holds, local
from workbench.importers.flow import Flow
from workbench.importers.symbols import symbol
from workbench.model.document import Changes, ProposalKind
from workbench.model.draft import BlockKind

_PROPERTIES = frozenset(
    ("rPr", "pPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "instrText", "delInstrText", "rt")
)
"""Properties, field codes, and readings above characters: nothing of it is text."""


@dataclass(frozen=True, slots=True)
class _View:
    """One reading of tracked changes: the changes that are not part of it, and the elements that hold characters."""

    gone: frozenset[str]
    characters: frozenset[str]

    @property
    def left_out(self) -> frozenset[str]:
        return _PROPERTIES | self.gone


_VIEWS = {
    Changes.ACCEPTED: _View(frozenset(("del", "moveFrom")), frozenset(("t",))),
    Changes.ORIGINAL: _View(frozenset(("ins", "moveTo")), frozenset(("t", "delText"))),
}
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad"}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


@dataclass
class Walk:
    """What one pass learns: the notes and links in the order of their marks, and the text that is hidden.

    ``notes`` are (part, id), ``links`` the ids of their addresses or these themselves.
    """

    styles: Styles
    changes: Changes = Changes.ACCEPTED
    notes: dict[tuple[str, str], int] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    _has_headline: bool = False
    _row: int = 0
    _cell: int = 0
    _flow: Flow = field(default_factory=Flow)
    _fields: Fields = field(default_factory=Fields)
    _open_links: dict[Element, Key] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._view = _VIEWS[self.changes]
        self._left_out = self._view.left_out | ({"delText"} - self._view.characters)

    def body(self, root: Element) -> Iterator[Piece]:
        """The pieces of a document's body."""
        self._fields = fields_of(root)
        for body in children(root, "body"):
            yield from self._blocks(body)

    def words(self, part: Element) -> str:
        """The text of a footnote, a comment or a header in one line."""
        self._fields = fields_of(part)
        return " ".join(words for piece in self._blocks(part) if (words := piece.text.strip()))

    def _blocks(self, parent: Element) -> Iterator[Piece]:
        boxes: list[Element] = []
        for element in self._flat(parent, "p", "tbl"):
            if local(element) == "p":
                self._inline(element, boxes, self.styles.hides_paragraph(element))
                if self._mark_is_gone(element):
                    continue
                yield self._flow.take(self._kind(element, bool(self._flow)))
            elif self._flow:
                yield self._flow.take(BlockKind.PARAGRAPH)
            while boxes:
                yield from self._blocks(boxes.pop(0))
            if local(element) == "tbl":
                yield from self._table(element)
        if self._flow:
            yield self._flow.take(BlockKind.PARAGRAPH)
        for box in boxes:
            yield from self._blocks(box)

    def _kind(self, paragraph: Element, has_words: bool) -> BlockKind:
        kind = self.styles.kind(paragraph)
        if kind is not BlockKind.HEADLINE or not has_words:
            return kind
        kind = BlockKind.PARAGRAPH if self._has_headline else kind
        self._has_headline = True
        return kind

    def _table(self, table: Element) -> Iterator[Piece]:
        """The cells; a table of one cell is a frame around text."""
        rows = [row for row in self._flat(table, "tr") if not holds_child(child(row, "trPr"), self._view.gone)]
        cells = [(row, cell) for row in rows for cell in self._flat(row, "tc")]
        if len(cells) == 1:
            yield from self._blocks(cells[0][1])
            return
        row_before: Element | None = None
        row_number = 0
        for row, cell in cells:
            if row is not row_before:
                self._row += 1
                row_number, row_before = self._row, row
            self._cell += 1
            yield from self._in_cell(cell, row_number, self._cell)

    def _in_cell(self, cell: Element, row: int, number: int) -> Iterator[Piece]:
        for piece in self._blocks(cell):
            yield piece if piece.row else Piece(BlockKind.TABLE_CELL, piece.text, row, number, piece.marks)

    def _inline(self, parent: Element, boxes: list[Element], hidden: bool) -> None:
        """Writes the words of a paragraph; text boxes anchored in it are put into ``boxes``."""
        for element in parent:
            name = local(element)
            if name in self._view.characters:
                self._write(element, parent)
            elif name in _CHARACTERS:
                self._flow.write(_CHARACTERS[name])
            elif name == "sym":
                self._flow.write(symbol(attribute(element, "font"), attribute(element, "char")))
            elif name in _HANGING:
                _HANGING[name](self, element)
            elif name == "hyperlink":
                self._link(element, boxes, hidden)
            elif name == "txbxContent":
                boxes.append(element)
            elif name == "r" and self.styles.hides_run(element, hidden):
                self.hidden.append("".join(part.text or "" for part in element.iter() if local(part) == "t"))
            elif name not in self._left_out:
                self._inline(element, boxes, hidden)

    def _write(self, characters: Element, run: Element) -> None:
        if characters in self._fields.codes:
            return
        is_raised = attribute(child(run, "rPr", "vertAlign"), "val") == "superscript"
        (self._flow.write_raised if is_raised else self._flow.write)(characters.text or "")

    def _link(self, element: Element, boxes: list[Element], hidden: bool) -> None:
        key = self._open_link(attribute(element, "id"))
        self._inline(element, boxes, hidden)
        self._flow.close(key)

    def _open_link(self, target: str) -> Key:
        key = (ProposalKind.LINK, str(len(self.links)))
        self.links.append(target)
        self._flow.open(key)
        return key

    def _field_mark(self, mark: Element) -> None:
        """A link that is written as a field begins or ends here."""
        if mark in self._fields.opens:
            self._open_links[mark] = self._open_link(self._fields.opens[mark])
        elif self._fields.closes.get(mark) in self._open_links:
            self._flow.close(self._open_links[self._fields.closes[mark]])

    def _note(self, element: Element) -> None:
        note = (_NOTES[local(element)], attribute(element, "id"))
        self._flow.hang(note_key(*note))
        self._flow.write(f"[{self.notes.setdefault(note, len(self.notes) + 1)}]")

    def _flat(self, parent: Element, *names: str) -> Iterator[Element]:
        """The elements of these names in a container, also those wrapped in content controls and the like."""
        for element in parent:
            if local(element) in names:
                yield element
            elif local(element) in ("commentRangeStart", "commentRangeEnd"):
                _HANGING[local(element)](self, element)
            elif local(element) not in self._left_out:
                yield from self._flat(element, *names)

    def _mark_is_gone(self, paragraph: Element) -> bool:
        """Whether the paragraph's end is not part of this reading: then its words join the next paragraph."""
        return holds_child(child(paragraph, "pPr", "rPr"), self._view.gone)


def holds_child(parent: Element | None, names: frozenset[str]) -> bool:
    """Whether there is an element of these names directly or deeper below a parent that may be missing."""
    return parent is not None and holds(parent, *names)


def note_key(part: str, note_id: str) -> Key:
    """What a footnote or endnote is called among the things that hang on words."""
    return ProposalKind.NOTE, f"{part}:{note_id}"


def comment_key(element: Element) -> Key:
    """What a comment is called, by an element that carries its id."""
    return ProposalKind.COMMENT, attribute(element, "id")


_HANGING = {
    "commentRangeStart": lambda walk, element: walk._flow.open(comment_key(element)),
    "commentRangeEnd": lambda walk, element: walk._flow.close(comment_key(element)),
    "commentReference": lambda walk, element: walk._flow.hang(comment_key(element)),
    "footnoteReference": Walk._note,
    "endnoteReference": Walk._note,
    "fldChar": Walk._field_mark,
}
