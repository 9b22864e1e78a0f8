"""Word documents: the text with every tracked change accepted, hidden text left out, notes at the end."""

from xml.etree.ElementTree import Element

from workbench.importers.archive import Archive, damaged
from workbench.importers.base import Importer, Piece, assemble
from workbench.importers.docx_styles import Styles
from workbench.importers.docx_walk import Walk
from workbench.importers.docx_xml import attribute, child, children, every, holds, keep_first_choice, local
from workbench.importers.foreign import refuse_package
from workbench.importers.told import first_of_each, tell
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument, Revisions

_PROPERTIES = {
    "title": DetailName.HEADLINE,
    "creator": DetailName.BYLINE,
    "created": DetailName.DATE,
    "language": DetailName.LANGUAGE,
}


def read(data: bytes, _name: str) -> RawDocument:
    """The text of the document, its blocks, its properties and what was tracked in it."""
    archive = Archive(data)
    parts = _parts(archive)
    if "document" not in parts:
        declared = archive.read("mimetype")[:200].decode("ascii", "ignore")
        refuse_package(archive.names, declared)
    root = _root(archive, parts["document"])
    if root is None:
        raise damaged()
    walk = Walk(Styles(_root(archive, parts.get("styles", ""))))
    pieces = [*walk.body(root), *_notes(archive, parts, walk)]
    text, blocks = assemble(pieces)
    comments = _root(archive, parts.get("comments", ""))
    return RawDocument(
        text,
        blocks,
        _details(archive, pieces),
        _revisions(root, comments),
        _notices(walk),
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
    for role in ("document", "styles", "footnotes", "endnotes", "comments"):
        if f"word/{role}.xml" in archive.names:
            parts.setdefault(role, f"word/{role}.xml")
    return parts


def _root(archive: Archive, name: str) -> Element | None:
    root = archive.read_xml(name) if name else None
    if root is not None:
        keep_first_choice(root)
    return root


def _notes(archive: Archive, parts: dict[str, str], walk: Walk) -> list[Piece]:
    """The notes that the body refers to, in the order of their marks."""
    roots = {role: _root(archive, parts.get(role, "")) for role in ("footnotes", "endnotes")}
    texts = {
        (role, attribute(note, "id")): note
        for role, root in roots.items()
        for note in children(root, "footnote", "endnote")
    }
    # A note can refer to a note: the list may grow while it is read.
    return [
        Piece(BlockKind.PARAGRAPH, f"[{number}] {walk.note(texts[note])}")
        for number, note in enumerate(walk.notes, 1)
        if note in texts
    ]


def _details(archive: Archive, pieces: list[Piece]) -> tuple[Detail, ...]:
    """The document's properties, and its first heading where they name no title."""
    told: list[Detail] = []
    for entry in children(archive.read_xml("docProps/core.xml")):
        name = _PROPERTIES.get(local(entry))
        if name:
            told += tell(name, entry.text, Origin.PROPERTIES, f"document properties, {local(entry)}")
    headline = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    return first_of_each((*told, *tell(DetailName.HEADLINE, headline, Origin.MARKUP, "first heading")))


def _revisions(root: Element, comments: Element | None) -> Revisions:
    rows = list(every(root, "trPr"))
    moves = {attribute(start, "name") for start in every(root, "moveToRangeStart")}
    return Revisions(
        insertions=_with_runs(root, "ins") + sum(1 for row in rows if child(row, "ins") is not None),
        deletions=_with_runs(root, "del")
        + sum(1 for row in rows if child(row, "del") is not None)
        + sum(map(_lost_only_its_end, every(root, "p"))),
        moves=len(moves) or _with_runs(root, "moveTo"),
        comments=sum(1 for _ in children(comments, "comment")),
    )


def _with_runs(root: Element, name: str) -> int:
    """How many tracked changes of this name hold characters; the others belong to a paragraph's mark or a row."""
    return sum(1 for change in every(root, name) if holds(change, "r"))


def _lost_only_its_end(paragraph: Element) -> bool:
    """Whether two paragraphs were joined and nothing else was deleted in the first."""
    gone = child(paragraph, "pPr", "rPr", "del") is not None
    return gone and not any(holds(change, "r") for change in every(paragraph, "del"))


def _notices(walk: Walk) -> tuple[str, ...]:
    return ("Hidden text in the document was left out.",) if walk.found_hidden else ()


def sniff(head: bytes) -> int:
    """Any ZIP archive: reading finds out what is in it, and says so."""
    return 90 if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) else 0


IMPORTER = Importer("docx", "Word document", (".docx", ".docm", ".dotx"), sniff, read)
