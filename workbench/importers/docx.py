"""Word documents: the text with every tracked change accepted or none, hidden text left out, notes at the end."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from workbench.importers.archive import Archive, damaged
from workbench.importers.base import Hung, Importer, Key, Piece, assemble, propose
from workbench.importers.docx_revisions import count_revisions
from workbench.importers.docx_styles import Styles
from workbench.importers.docx_walk import Walk, comment_key, note_key
from workbench.importers.elements import attribute, children, keep_first_choice, local
from workbench.importers.foreign import refuse_package
from workbench.importers.told import day_of, first_of_each, is_address, left_out, tell
from workbench.model.document import ORIGINAL_NOTICE, Changes, LeftOut, ProposalKind, Reading
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument

_PROPERTIES = {
    "title": DetailName.HEADLINE,
    "creator": DetailName.BYLINE,
    "created": DetailName.DATE,
    "language": DetailName.LANGUAGE,
}
_ROLES = ("document", "styles", "footnotes", "endnotes", "comments")
_EDGE = re.compile(r"word/(?:header|footer)\d*\.xml")


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of the document, its blocks and properties, what was tracked in it, and what hangs on its words."""
    archive = Archive(data)
    parts = _parts(archive)
    if "document" not in parts:
        refuse_package(archive.names, archive.declared_type())
    root = _root(archive, parts["document"])
    if root is None:
        raise damaged()
    styles = Styles(_root(archive, parts.get("styles", "")))
    walk = Walk(styles, reading.changes)
    body = list(walk.body(root))
    noted = {role: _root(archive, parts.get(role, "")) for role in ("footnotes", "endnotes")}
    notes = _notes(noted, walk)
    numbered = [Piece(BlockKind.PARAGRAPH, f"[{walk.notes[note]}] {words}") for note, words in notes]
    assembly = assemble([*body, *numbered])
    comments = _root(archive, parts.get("comments", ""))
    hung: dict[Key, Hung] = {note_key(*note): Hung(words) for note, words in notes}
    hung.update(_comments(comments, styles))
    hung.update(_links(archive, parts["document"], walk))
    return RawDocument(
        assembly.text,
        assembly.blocks,
        _details(archive, body),
        count_revisions((root, *noted.values()), comments),
        tuple(_notices(archive, walk)),
        proposals=propose(assembly, hung),
        left_out=_left_out(archive, walk),
    )


def _parts(archive: Archive) -> dict[str, str]:
    """The names of the parts by what they hold, as the package's own list of content types tells."""
    parts: dict[str, str] = {}
    types = archive.read_xml("[Content_Types].xml")
    for entry in children(types, "Override"):
        kind = attribute(entry, "ContentType")
        if "wordprocessingml" in kind or "ms-word" in kind:
            role = kind.removesuffix("+xml").rpartition(".")[2]
            parts.setdefault("document" if role == "main" else role, attribute(entry, "PartName").lstrip("/"))
    for role in _ROLES:
        if f"word/{role}.xml" in archive.names:
            parts.setdefault(role, f"word/{role}.xml")
    return parts


def _root(archive: Archive, name: str) -> Element | None:
    root = archive.read_xml(name) if name else None
    if root is not None:
        keep_first_choice(root)
    return root


def _notes(noted: dict[str, Element | None], walk: Walk) -> list[tuple[tuple[str, str], str]]:
    """The notes that the body refers to, in the order of their marks, with their words."""
    texts = {
        (role, attribute(note, "id")): note
        for role, part in noted.items()
        for note in children(part, "footnote", "endnote")
    }
    found: list[tuple[tuple[str, str], str]] = []
    seen = 0
    # A note can refer to a note: the list may grow while it is read.
    while seen < len(walk.notes):
        fresh = list(walk.notes)[seen:]
        seen += len(fresh)
        found += [(note, walk.words(texts[note])) for note in fresh if note in texts]
    return found


def _comments(comments: Element | None, styles: Styles) -> Iterator[tuple[Key, Hung]]:
    for comment in children(comments, "comment"):
        words = Walk(styles).words(comment)
        yield comment_key(comment), Hung(words, attribute(comment, "author"), day_of(attribute(comment, "date")))


def _links(archive: Archive, document: str, walk: Walk) -> Iterator[tuple[Key, Hung]]:
    folder, _, name = document.rpartition("/")
    relations = archive.read_xml(f"{folder}/_rels/{name}.rels")
    targets = {attribute(entry, "Id"): attribute(entry, "Target") for entry in children(relations, "Relationship")}
    for number, link in enumerate(walk.links):
        address = targets.get(link, link)
        if is_address(address):
            yield (ProposalKind.LINK, str(number)), Hung(address)


def _details(archive: Archive, pieces: list[Piece]) -> tuple[Detail, ...]:
    """The document's properties, and its first heading where they name no title."""
    told: list[Detail] = []
    for entry in children(archive.read_xml("docProps/core.xml")):
        name = _PROPERTIES.get(local(entry))
        if name:
            told += tell(name, entry.text, Origin.PROPERTIES, f"document properties, {local(entry)}")
    headline = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    return first_of_each((*told, *tell(DetailName.HEADLINE, headline, Origin.MARKUP, "first heading")))


def _left_out(archive: Archive, walk: Walk) -> tuple[LeftOut, ...]:
    edges = (_root(archive, name) for name in archive.names if _EDGE.fullmatch(name))
    running = (Walk(walk.styles).words(root) for root in edges if root is not None)
    return (*left_out("hidden text", walk.hidden), *left_out("header or footer", running))


def _notices(archive: Archive, walk: Walk) -> Iterator[str]:
    if any(words.strip() for words in walk.hidden):
        yield "Hidden text in the document was left out."
    if "word/vbaProject.bin" in archive.names:
        yield "The document holds macros; they were neither read nor run."
    if walk.changes is Changes.ORIGINAL:
        yield ORIGINAL_NOTICE


def sniff(sample: bytes) -> int:
    """A ZIP archive with a Word part is sure; any other is read too, which finds out what it is and says so."""
    if not sample.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return 0
    return 90 if b"word/" in sample else 25


IMPORTER = Importer("docx", "Word document", (".docx", ".docm", ".dotx"), sniff, read)
