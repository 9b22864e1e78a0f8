"""One pass over a Word document's body: paragraphs in reading order, as if every tracked change were accepted."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from workbench.importers.base import Piece
from workbench.importers.docx_styles import Styles
from workbench.importers.docx_xml import attribute, child, children, holds, local
from workbench.importers.symbols import symbol
from workbench.model.draft import BlockKind

_LEFT_OUT = frozenset(
    [
        "del",
        "moveFrom",
        "rPr",
        "pPr",
        "sdtPr",
        "sdtEndPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "instrText",
        "delText",
        "delInstrText",
        "rt",
    ]
)
"""Deleted text, text at the place it was moved from, properties, field codes and readings above characters."""

_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad"}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


class Walk:
    """What one pass learns: the notes referred to, in order as (part, id), and whether text was hidden."""

    def __init__(self, styles: Styles) -> None:
        self.notes: list[tuple[str, str]] = []
        self.found_hidden = False
        self._styles = styles
        self._has_headline = False
        self._row = 0
        self._cell = 0

    def body(self, root: Element) -> Iterator[Piece]:
        """The pieces of a document's body."""
        for body in children(root, "body"):
            yield from self._blocks(body)

    def note(self, note: Element) -> str:
        """The text of a footnote or endnote."""
        return " ".join(words for piece in self._blocks(note) if (words := piece.text.strip()))

    def _blocks(self, parent: Element) -> Iterator[Piece]:
        carried = ""
        for element in _flat(parent, "p", "tbl"):
            if local(element) == "tbl":
                yield from self._table(element)
                continue
            boxes: list[Element] = []
            carried += self._paragraph(element, boxes)
            if not _mark_is_gone(element):
                yield Piece(self._kind(element, carried), carried)
                carried = ""
            for box in boxes:
                yield from self._blocks(box)
        if carried:
            yield Piece(BlockKind.PARAGRAPH, carried)

    def _kind(self, paragraph: Element, words: str) -> BlockKind:
        kind = self._styles.kind(paragraph)
        if kind is not BlockKind.HEADLINE or not words.strip():
            return kind
        kind = BlockKind.PARAGRAPH if self._has_headline else kind
        self._has_headline = True
        return kind

    def _table(self, table: Element) -> Iterator[Piece]:
        """The cells; a table of one cell is a frame around text."""
        rows = [row for row in _flat(table, "tr") if child(row, "trPr", "del") is None]
        cells = [(row, cell) for row in rows for cell in _flat(row, "tc")]
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
            yield piece if piece.row else Piece(BlockKind.TABLE_CELL, piece.text, row, number)

    def _paragraph(self, paragraph: Element, boxes: list[Element]) -> str:
        """The words of a paragraph; text boxes anchored in it are put into ``boxes``."""
        words: list[str] = []
        self._inline(paragraph, words, boxes, self._styles.hides_paragraph(paragraph))
        return "".join(words)

    def _inline(self, parent: Element, words: list[str], boxes: list[Element], hidden: bool) -> None:
        for element in parent:
            name = local(element)
            if name == "t":
                words.append(element.text or "")
            elif name in _CHARACTERS:
                words.append(_CHARACTERS[name])
            elif name == "sym":
                words.append(symbol(attribute(element, "font"), attribute(element, "char")))
            elif name in _NOTES:
                words.append(self._note_mark(name, attribute(element, "id")))
            elif name == "txbxContent":
                boxes.append(element)
            elif name == "r" and self._styles.hides_run(element, hidden):
                self.found_hidden = self.found_hidden or holds(element, "t")
            elif name not in _LEFT_OUT:
                self._inline(element, words, boxes, hidden)

    def _note_mark(self, name: str, note_id: str) -> str:
        note = (_NOTES[name], note_id)
        if note not in self.notes:
            self.notes.append(note)
        return f"[{self.notes.index(note) + 1}]"


def _flat(parent: Element, *names: str) -> Iterator[Element]:
    """The elements of these names in a container, also those wrapped in content controls and the like."""
    for element in parent:
        if local(element) in names:
            yield element
        elif local(element) not in _LEFT_OUT:
            yield from _flat(element, *names)


def _mark_is_gone(paragraph: Element) -> bool:
    """Whether the paragraph's end was deleted or moved away: then its words join the next paragraph."""
    mark = child(paragraph, "pPr", "rPr")
    return mark is not None and holds(mark, "del", "moveFrom")
