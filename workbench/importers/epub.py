"""Electronic books: the chapters in reading order, each a label; or one chapter alone."""

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from workbench.errors import UserError
from workbench.importers.archive import Archive, damaged
from workbench.importers.base import Hung, Importer, Key, Mark, Piece, assemble, propose
from workbench.importers.charset import decode
from workbench.importers.elements import attribute, child, children, every, local
from workbench.importers.page_blocks import BlockCollector
from workbench.importers.page_tree import cleaned, collect, declared_encoding
from workbench.importers.told import first_of_each, left_out, tell
from workbench.model.document import Reading
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument

_PROPERTIES = {
    "title": DetailName.HEADLINE,
    "creator": DetailName.BYLINE,
    "date": DetailName.DATE,
    "language": DetailName.LANGUAGE,
}
_PAGES = ("application/xhtml+xml", "text/html")
_LONGEST_TITLE = 60


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of the book or of the chapter that was chosen. Raises ``UserError("chapter")`` where there is none."""
    archive = Archive(data)
    package = _package(archive)
    root = archive.read_xml(package)
    folder = posixpath.dirname(package)
    names = [] if root is None else [posixpath.normpath(posixpath.join(folder, one)) for one in _spine(root)]
    chapters = [name for name in names if name in archive.names]
    if not chapters:
        raise damaged("It names no chapters.")
    book = _Book(archive)
    wanted = [(number, name) for number, name in enumerate(chapters, 1) if reading.chapter in (0, number)]
    pieces = [piece for number, name in wanted for piece in _labelled(book.chapter(name), number)]
    hung = {_own(key, number): what for number, name in wanted for key, what in book.hung(name)}
    if reading.chapter > len(chapters):
        text = f"This book has {len(chapters)} chapters, and chapter {reading.chapter} was asked for."
        raise UserError("chapter", text, "Choose another chapter.")
    assembly = assemble(pieces)
    return RawDocument(
        assembly.text,
        assembly.blocks,
        first_of_each(_details(archive, package)),
        proposals=propose(assembly, hung),
        labels=assembly.labels,
        left_out=left_out("hidden text", (words for _, name in wanted for words in book.chapter(name).notes.unseen())),
    )


def _package(archive: Archive) -> str:
    """The name of the part that lists all others."""
    container = archive.read_xml("META-INF/container.xml")
    named = (attribute(entry, "full-path") for entry in every(container, "rootfile")) if container is not None else ()
    found = next((name for name in named if name in archive.names), "")
    if not found:
        raise damaged()
    return found


def _spine(root: Element) -> Iterator[str]:
    items = {
        attribute(item, "id"): unquote(attribute(item, "href"))
        for item in children(child(root, "manifest"), "item")
        if attribute(item, "media-type") in _PAGES and "nav" not in attribute(item, "properties").split()
    }
    for entry in children(child(root, "spine"), "itemref"):
        if attribute(entry, "idref") in items:
            yield items[attribute(entry, "idref")]


class _Book:
    """The chapters as far as they were read, each once: what one says may be a note of another."""

    def __init__(self, archive: Archive) -> None:
        self._archive, self._names = archive, frozenset(archive.names)
        self._chapters: dict[str, BlockCollector] = {}

    def chapter(self, name: str) -> BlockCollector:
        """What a chapter's page holds."""
        if name not in self._chapters:
            data = self._archive.read(name)
            source = cleaned(decode(data, declared_encoding(data)).text) if data.strip() else ""
            self._chapters[name] = collect(source)[1] if source else BlockCollector()
        return self._chapters[name]

    def hung(self, name: str) -> Iterator[tuple[Key, Hung]]:
        """What hangs on words of a chapter: its links, and its notes wherever in the book they stand."""
        chapter = self.chapter(name)
        yield from chapter.hung().items()
        for mark in chapter.notes.marks.values():
            path = unquote(mark.target.partition("#")[0])
            other = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
            if path and other in self._names and other != name:
                there = self.chapter(other)
                yield mark.key, Hung(there.notes.words(mark, chapter.notes.sign(mark), there.pieces, there.links))


def _labelled(chapter: BlockCollector, number: int) -> list[Piece]:
    """The pieces of a chapter; the first is labelled with its number and title."""
    pieces = [
        replace(piece, marks=tuple(Mark(_own(mark.key, number), mark.start, mark.end) for mark in piece.marks))
        for piece in chapter.pieces
    ]
    title = next((piece.text.strip() for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    label = f"ch. {number}" + (f", {title[:_LONGEST_TITLE]}" if title else "")
    return [replace(piece, labels=((0, label),) if place == 0 else ()) for place, piece in enumerate(pieces)]


def _own(key: Key, number: int) -> Key:
    return key[0], f"{number}:{key[1]}"


def _details(archive: Archive, package: str) -> Iterator[Detail]:
    for entry in children(child(archive.read_xml(package), "metadata")):
        name = _PROPERTIES.get(local(entry))
        if name:
            yield from tell(name, entry.text, Origin.PROPERTIES, f"book, {local(entry)}")


def sniff(sample: bytes) -> int:
    """The declared type stands near the start of every such file."""
    if not sample.startswith(b"PK\x03\x04"):
        return 0
    if b"mimetypeapplication/epub+zip" in sample[:200]:
        return 95
    return 30 if b"META-INF/container.xml" in sample else 0


IMPORTER = Importer("epub", "Electronic book", (".epub",), sniff, read)
