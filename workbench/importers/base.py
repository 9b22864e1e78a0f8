"""What an importer is, and the pieces that it builds a document from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workbench.model.draft import Block, BlockKind, RawDocument


@dataclass(frozen=True, slots=True)
class Importer:
    """One format. ``read`` takes a file's bytes and its name and gives a ``RawDocument`` or raises ``UserError``.

    ``label`` is what a file dialog shows; ``suffixes`` are in small letters with their dot. ``sniff`` gives 0 to 100
    for how much the first bytes look like the format; 0 means that it cannot be. A module that holds an importer
    imports its third-party reader inside ``read``, so that listing the importers costs nothing.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], int]
    read: Callable[[bytes, str], RawDocument]


@dataclass(frozen=True, slots=True)
class Piece:
    """One block's characters before it has a place. ``row`` and ``cell`` number a table's rows and cells; 0 is none."""

    kind: BlockKind
    text: str
    row: int = 0
    cell: int = 0


def assemble(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text of all pieces with a block for each: cells parted by a tab, rows and list items by a line end.

    Everything else is parted by a blank line. Pieces of white space only are dropped.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    place = 0
    last: Piece | None = None
    for piece in pieces:
        words = piece.text.strip()
        if not words:
            continue
        gap = _gap(last, piece) if last else ""
        start = place + len(gap)
        place = start + len(words)
        parts += (gap, words)
        blocks.append(Block(piece.kind, start, place))
        last = piece
    return "".join(parts), tuple(blocks)


def _gap(last: Piece, piece: Piece) -> str:
    if last.row and piece.row:
        return "\t" if last.row == piece.row and last.cell != piece.cell else "\n"
    return "\n" if last.kind is piece.kind is BlockKind.LIST_ITEM else "\n\n"
