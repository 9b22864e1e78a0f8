"""Markdown: the words without their marks; raw HTML stays text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.importers.base import Importer, Piece, assemble
from workbench.importers.charset import decode
from workbench.importers.told import first_of_each, tell
from workbench.model.document import Reading
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FRONT_FIELDS = {
    "title": DetailName.HEADLINE,
    "author": DetailName.BYLINE,
    "date": DetailName.DATE,
    "lang": DetailName.LANGUAGE,
    "language": DetailName.LANGUAGE,
    "url": DetailName.ADDRESS,
}
# A note would be read as the definition of a link; with the backslash it stays a paragraph of its own.
_NOTE = re.compile(r"^[ ]{0,3}(?=\[\^[^\]\s]+\]:)", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,40})\]:?[ ]?")
_KINDS = {
    "list_item_open": BlockKind.LIST_ITEM,
    "blockquote_open": BlockKind.QUOTE,
    "th_open": BlockKind.TABLE_CELL,
    "td_open": BlockKind.TABLE_CELL,
}


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of the file, with its headings, list items, quotations, table cells and notes as blocks."""
    from markdown_it import MarkdownIt

    source, encoding, sureness = decode(data, chosen=reading.encoding)
    source = source.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(source)
    body = _NOTE.sub(r"\n\\", source[front.end() :] if front else source)
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    pieces = list(_Walk().pieces(parser.parse(body)))
    assembly = assemble(pieces)
    headline = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    told = (
        *_front_details(front[1] if front else ""),
        *tell(DetailName.HEADLINE, headline, Origin.MARKUP, "first heading"),
    )
    return RawDocument(assembly.text, assembly.blocks, first_of_each(told), encoding=encoding, sureness=sureness)


def _front_details(front: str) -> Iterator[Detail]:
    """The details in the block of fields that may stand before a Markdown text."""
    for line in front.splitlines():
        key, _, value = line.partition(":")
        name = _FRONT_FIELDS.get(key.strip().lower())
        if name:
            yield from tell(name, value.strip().strip("\"'"), Origin.MARKUP, f"front matter {key.strip()}")


@dataclass
class _Walk:
    """One pass over the tokens: what is open around the place, and whether the headline was seen."""

    around: list[BlockKind] = field(default_factory=lambda: [BlockKind.PARAGRAPH])
    seen_headline: bool = False
    heading: bool = False
    row: int = 0
    cell: int = 0

    def pieces(self, tokens: Sequence["Token"]) -> Iterator[Piece]:
        """The pieces of the document in order."""
        for token in tokens:
            self._step(token)
            if token.type == "inline":
                yield self._piece(_words(token.children or ()), token)
            elif token.type in ("fence", "code_block"):
                yield Piece(self.around[-1], token.content)

    def _step(self, token: "Token") -> None:
        if token.type in _KINDS:
            self.around.append(_KINDS[token.type])
        elif token.type.replace("_close", "_open") in _KINDS:
            self.around.pop()
        if token.type.startswith("heading"):
            self.heading = token.type == "heading_open" and token.tag == "h1" and not self.seen_headline
        self.row += token.type == "tr_open"
        self.cell += token.type in ("th_open", "td_open")

    def _piece(self, words: str, token: "Token") -> Piece:
        kind = self.around[-1]
        if kind is BlockKind.TABLE_CELL:
            return Piece(kind, words, self.row, self.cell)
        if kind is BlockKind.PARAGRAPH and self.heading:
            self.seen_headline = True
            return Piece(BlockKind.HEADLINE, words)
        only_image = [child.type for child in token.children or ()] == ["image"]
        return Piece(BlockKind.CAPTION if only_image else kind, words)


def _words(children: Sequence["Token"]) -> str:
    """The characters of a line of tokens: what a reader sees, with a note's mark as [1]."""
    return _NOTE_MARK.sub(_note, "".join(map(_characters, children)))


def _note(mark: re.Match[str]) -> str:
    """A note's own text begins after its mark and a space; a mark in the text stands by itself."""
    return f"[{mark[1]}] " if mark[0].rstrip().endswith(":") else f"[{mark[1]}]" + mark[0][len(mark[0].rstrip()) :]


def _characters(token: "Token") -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    return token.content


def sniff(head: bytes) -> int:
    """A line that begins with hash marks, a link or a note make it likely; any text can be Markdown."""
    signs = re.findall(rb"^#{1,6} \S|\]\(http|^\[\^\w+\]:|^```|\*\*\w", head, re.MULTILINE)
    return 20 if len(signs) > 1 else 5


IMPORTER = Importer("markdown", "Markdown", (".md", ".markdown", ".mdown"), sniff, read)
