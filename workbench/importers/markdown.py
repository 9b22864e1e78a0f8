"""Markdown: the words without their marks; raw HTML stays text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.importers.base import Hung, Importer, Key, Piece, assemble, propose
from workbench.importers.charset import decode
from workbench.importers.flow import Flow
from workbench.importers.told import first_of_each, is_address, tell
from workbench.model.document import ProposalKind, Reading
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
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,40})\]")
_NOTE_HEAD = re.compile(_NOTE_MARK.pattern + r":[ ]?")
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
    walk = _Walk()
    pieces = list(walk.pieces(parser.parse(body)))
    assembly = assemble(pieces)
    headline = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    told = (
        *_front_details(front[1] if front else ""),
        *tell(DetailName.HEADLINE, headline, Origin.MARKUP, "first heading"),
    )
    return RawDocument(
        assembly.text,
        assembly.blocks,
        first_of_each(told),
        encoding=encoding,
        sureness=sureness,
        proposals=propose(assembly, walk.hung()),
    )


def _front_details(front: str) -> Iterator[Detail]:
    """The details in the block of fields that may stand before a Markdown text."""
    for line in front.splitlines():
        key, _, value = line.partition(":")
        name = _FRONT_FIELDS.get(key.strip().lower())
        if name:
            yield from tell(name, value.strip().strip("\"'"), Origin.MARKUP, f"front matter {key.strip()}")


@dataclass
class _Walk:
    """One pass over the tokens: what is open around the place, whether the headline was seen, notes and links.

    ``marks`` are the names of the notes in the order of their marks, ``notes`` what they say, ``links`` addresses.
    """

    around: list[BlockKind] = field(default_factory=lambda: [BlockKind.PARAGRAPH])
    seen_headline: bool = False
    heading: bool = False
    row: int = 0
    cell: int = 0
    marks: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    _flow: Flow = field(default_factory=Flow)

    def hung(self) -> dict[Key, Hung]:
        """What hangs on words: the notes wherever they stand, and the links to web pages."""
        notes = {
            _note_key(number): Hung(self.notes[name]) for number, name in enumerate(self.marks) if name in self.notes
        }
        return notes | {_link_key(number): Hung(link) for number, link in enumerate(self.links) if is_address(link)}

    def pieces(self, tokens: Sequence["Token"]) -> Iterator[Piece]:
        """The pieces of the document in order."""
        for token in tokens:
            self._step(token)
            if token.type == "inline":
                yield self._piece(token)
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

    def _piece(self, token: "Token") -> Piece:
        kind = self.around[-1]
        children = token.children or []
        self._words(children)
        if kind is BlockKind.TABLE_CELL:
            return self._flow.take(kind, self.row, self.cell)
        if kind is BlockKind.PARAGRAPH and self.heading:
            self.seen_headline = True
            return self._flow.take(BlockKind.HEADLINE)
        return self._flow.take(BlockKind.CAPTION if [child.type for child in children] == ["image"] else kind)

    def _words(self, children: Sequence["Token"]) -> None:
        """Writes the characters of a line of tokens: what a reader sees, with a note's mark as [1]."""
        head = _NOTE_HEAD.match(children[0].content) if children and children[0].type == "text" else None
        if head:
            self._flow.write(f"[{head[1]}] ")
            said = "".join(map(_characters, children))[head.end() :]
            self.notes.setdefault(head[1], " ".join((said, *_addresses(children, said))))
        for number, child in enumerate(children):
            if child.type == "text":
                self._marked(child.content[head.end() if head and not number else 0 :])
            elif child.type == "link_open":
                self._flow.open(_link_key(len(self.links)))
                self.links.append(str(child.attrs.get("href", "")))
            elif child.type == "link_close":
                self._flow.close(_link_key(len(self.links) - 1))
            else:
                self._flow.write(_characters(child))

    def _marked(self, words: str) -> None:
        place = 0
        for mark in _NOTE_MARK.finditer(words):
            self._flow.write(words[place : mark.start()])
            self._flow.hang(_note_key(len(self.marks)))
            self._flow.write(f"[{mark[1]}]")
            self.marks.append(mark[1])
            place = mark.end()
        self._flow.write(words[place:])


def _note_key(number: int) -> Key:
    return ProposalKind.NOTE, str(number)


def _link_key(number: int) -> Key:
    return ProposalKind.LINK, str(number)


def _addresses(children: Sequence["Token"], said: str) -> Iterator[str]:
    """The addresses that a note links to and does not spell out."""
    linked = (str(child.attrs.get("href", "")) for child in children if child.type == "link_open")
    return (address for address in dict.fromkeys(linked) if is_address(address) and address not in said)


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
