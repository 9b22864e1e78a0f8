"""Rich text files: the text with every tracked change accepted or none, hidden text left out, notes at the end."""

from collections.abc import Iterator

from workbench.importers.base import Importer, Piece, assemble, propose
from workbench.importers.rtf_walk import RtfWalk
from workbench.importers.told import first_of_each, left_out, tell
from workbench.model.document import ORIGINAL_NOTICE, Changes, Reading
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument, Revisions

_PROPERTIES = {"title": DetailName.HEADLINE, "author": DetailName.BYLINE, "created": DetailName.DATE}


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of the file, its blocks and properties, what was tracked in it, and what hangs on its words."""
    walk = RtfWalk(reading.changes)
    body = walk.read(data.decode("latin-1"))
    notes = [Piece(BlockKind.PARAGRAPH, f"[{number}] {words}") for number, words in enumerate(walk.notes, 1) if words]
    assembly = assemble([*body, *notes])
    return RawDocument(
        assembly.text,
        assembly.blocks,
        first_of_each(_details(walk, body)),
        Revisions(walk.tracked["revised"], walk.tracked["deleted"], 0, walk.comments),
        tuple(_notices(walk)),
        proposals=propose(assembly, walk.hung),
        left_out=(*left_out("hidden text", ["".join(walk.hidden)]), *left_out("header or footer", walk.running)),
    )


def _details(walk: RtfWalk, pieces: list[Piece]) -> Iterator[Detail]:
    for key, name in _PROPERTIES.items():
        yield from tell(name, walk.info.get(key), Origin.PROPERTIES, f"document properties, {key}")
    headline = next((piece.text for piece in pieces if piece.kind is BlockKind.HEADLINE), "")
    yield from tell(DetailName.HEADLINE, headline, Origin.MARKUP, "first heading")


def _notices(walk: RtfWalk) -> Iterator[str]:
    if "".join(walk.hidden).strip():
        yield "Hidden text in the document was left out."
    if walk.changes is Changes.ORIGINAL:
        yield ORIGINAL_NOTICE


def sniff(sample: bytes) -> int:
    """The first bytes are sure."""
    return 95 if sample.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf") else 0


IMPORTER = Importer("rtf", "Rich text", (".rtf",), sniff, read)
