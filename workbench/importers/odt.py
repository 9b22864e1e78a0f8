"""OpenDocument texts: the text with every tracked change accepted or none, hidden text left out, notes at the end."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from workbench.errors import UserError
from workbench.importers.archive import Archive, damaged
from workbench.importers.base import Importer, Piece, assemble, propose
from workbench.importers.elements import attribute, child, children, every, local
from workbench.importers.foreign import refuse_package
from workbench.importers.odt_styles import OdtStyles
from workbench.importers.odt_walk import OdtWalk
from workbench.importers.told import first_of_each, left_out, tell
from workbench.model.document import ORIGINAL_NOTICE, Changes, LeftOut, ProposalKind, Reading
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument, Revisions

_TYPE = "application/vnd.oasis.opendocument.text"
_PROPERTIES = {
    "title": DetailName.HEADLINE,
    "initial-creator": DetailName.BYLINE,
    "creator": DetailName.BYLINE,
    "creation-date": DetailName.DATE,
    "language": DetailName.LANGUAGE,
}


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of the document, its blocks and properties, what was tracked in it, and what hangs on its words."""
    archive = Archive(data)
    declared = archive.declared_type()
    if "content.xml" not in archive.names or not declared.startswith(_TYPE):
        refuse_package(archive.names, declared)
    _refuse_encrypted(archive)
    content, styles = archive.read_xml("content.xml"), archive.read_xml("styles.xml")
    body = child(content, "body", "text")
    if body is None:
        raise damaged()
    walk = _walk(body, OdtStyles(content, styles), reading.changes)
    notes = [Piece(BlockKind.PARAGRAPH, f"[{number}] {words}") for number, words in enumerate(walk.notes, 1) if words]
    assembly = assemble([*walk.pieces, *notes])
    return RawDocument(
        assembly.text,
        assembly.blocks,
        _details(archive, walk.pieces),
        _revisions(body, walk),
        tuple(_notices(walk)),
        proposals=propose(assembly, walk.hung),
        left_out=_left_out(styles, walk),
    )


def _walk(body: Element, styles: OdtStyles, changes: Changes) -> OdtWalk:
    regions = [
        region for tracked in children(body, "tracked-changes") for region in children(tracked, "changed-region")
    ]
    named = [(attribute(region, "id"), region) for region in regions]
    inserted = frozenset(name for name, region in named if child(region, "insertion") is not None)
    deleted = {name: gone for name, region in named if (gone := child(region, "deletion")) is not None}
    walk = OdtWalk(styles, changes, inserted, deleted)
    walk.blocks(body)
    walk.finish()
    return walk


def _refuse_encrypted(archive: Archive) -> None:
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise UserError("unsupported", "This document is protected by a password.", "Save it without one.")


def _details(archive: Archive, pieces: list[Piece]) -> tuple[Detail, ...]:
    """The document's properties, and its first heading where they name no title."""
    told: list[Detail] = []
    for entry in children(child(archive.read_xml("meta.xml"), "meta")):
        name = _PROPERTIES.get(local(entry))
        if name:
            told += tell(name, entry.text, Origin.PROPERTIES, f"document properties, {local(entry)}")
    headline = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    return first_of_each((*told, *tell(DetailName.HEADLINE, headline, Origin.MARKUP, "first heading")))


def _revisions(body: Element, walk: OdtWalk) -> Revisions:
    comments = sum(1 for kind, _ in walk.hung if kind is ProposalKind.COMMENT)
    return Revisions(len(walk.inserted), len(walk.deleted), 0, max(comments, sum(1 for _ in every(body, "annotation"))))


def _left_out(styles: Element | None, walk: OdtWalk) -> tuple[LeftOut, ...]:
    running = () if styles is None else every(styles, "header", "footer", "header-first", "footer-first")
    return (
        *left_out("hidden text", walk.hidden),
        *left_out("header or footer", ("".join(part.itertext()) for part in running)),
    )


def _notices(walk: OdtWalk) -> Iterator[str]:
    if any(words.strip() for words in walk.hidden):
        yield "Hidden text in the document was left out."
    if walk.changes is Changes.ORIGINAL:
        yield ORIGINAL_NOTICE


def sniff(sample: bytes) -> int:
    """The declared type stands near the start of every such file."""
    if not sample.startswith(b"PK\x03\x04"):
        return 0
    if b"mimetype" + _TYPE.encode() in sample[:200]:
        return 95
    return 30 if b"content.xml" in sample and b"META-INF/manifest.xml" in sample else 0


IMPORTER = Importer("odt", "OpenDocument text", (".odt", ".ott"), sniff, read)
