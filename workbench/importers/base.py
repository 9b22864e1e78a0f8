"""What an importer is, and the pieces that it builds a document from."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from workbench.model.document import PlaceLabel, Proposal, ProposalKind, Reading
from workbench.model.draft import Block, BlockKind, RawDocument


@dataclass(frozen=True, slots=True)
class Importer:
    """One format. ``read`` takes a file's bytes, its name and how to read it, and gives a ``RawDocument``.

    ``label`` is what a file dialog shows; ``suffixes`` are in small letters with their dot. ``sniff`` gives 0 to 100
    for how much a sample of the bytes looks like the format; 0 means that it cannot be. A format that is never an
    article's, only evidence's, has ``draft`` False. A module that holds an importer imports its third-party reader
    inside ``read``, so that listing the importers costs nothing. ``read`` raises ``UserError``.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], int]
    read: Callable[[bytes, str, Reading], RawDocument]
    draft: bool = True


Key = tuple[ProposalKind, str]
"""Names a comment, note or link inside one document."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a piece that a comment, note or link hangs on; stretches with one key make one."""

    key: Key
    start: int
    end: int


def moved(mark: Mark, by: int) -> Mark:
    """The mark so many characters further on; none lies before the first."""
    return Mark(mark.key, max(0, mark.start + by), max(0, mark.end + by))


@dataclass(frozen=True, slots=True)
class Piece:
    """One block's characters before it has a place. ``row`` and ``cell`` number a table's rows and cells; 0 is none.

    ``labels`` are pairs of a place in the characters and what that place is called from there on.
    """

    kind: BlockKind
    text: str
    row: int = 0
    cell: int = 0
    marks: tuple[Mark, ...] = ()
    labels: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Assembly:
    """The text of all pieces, a block for each, where its marks came to lie, and the labels of its places."""

    text: str
    blocks: tuple[Block, ...]
    spans: Mapping[Key, tuple[int, int]]
    labels: tuple[PlaceLabel, ...]


@dataclass(frozen=True, slots=True)
class Hung:
    """What hangs on a mark: its words, and of a comment who wrote it when (a day in ISO 8601)."""

    text: str
    author: str = ""
    day: str = ""


def assemble(pieces: Iterable[Piece]) -> Assembly:
    """The pieces as one text: cells parted by a tab, rows and list items by a line end.

    Everything else is parted by a blank line. Pieces of white space only are dropped.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    spans: dict[Key, tuple[int, int]] = {}
    labels: list[PlaceLabel] = []
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
        shift = start - (len(piece.text) - len(piece.text.lstrip()))
        for mark in piece.marks:
            _put(spans, mark.key, _placed(mark, shift, start, place))
        for at, label in piece.labels:
            _label(labels, min(max(start, at + shift), place), label)
        last = piece
    return Assembly("".join(parts), tuple(blocks), spans, tuple(labels))


def _placed(mark: Mark, shift: int, start: int, end: int) -> tuple[int, int]:
    """The mark's place in the text; a mark on no character hangs on its whole piece."""
    first, last = max(start, mark.start + shift), min(end, mark.end + shift)
    return (first, last) if first < last else (start, end)


def _put(spans: dict[Key, tuple[int, int]], key: Key, span: tuple[int, int]) -> None:
    known = spans.get(key, span)
    spans[key] = (min(known[0], span[0]), max(known[1], span[1]))


def _label(labels: list[PlaceLabel], start: int, label: str) -> None:
    """Only a label that is new tells something."""
    if labels and labels[-1].start == start:
        labels.pop()
    if not labels or labels[-1].label != label:
        labels.append(PlaceLabel(start, label))


def _gap(last: Piece, piece: Piece) -> str:
    if last.row and piece.row:
        return "\t" if last.row == piece.row and last.cell != piece.cell else "\n"
    return "\n" if last.kind is piece.kind is BlockKind.LIST_ITEM else "\n\n"


def propose(assembly: Assembly, hung: Mapping[Key, Hung]) -> tuple[Proposal, ...]:
    """A proposed source for each thing that has words and hangs on words of the text, in the order of their places."""
    placed = ((key, assembly.spans[key], what) for key, what in hung.items() if key in assembly.spans)
    found = (
        Proposal(kind, start, end, what.text.strip(), what.author.strip(), what.day)
        for (kind, _), (start, end), what in placed
        if what.text.strip()
    )
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))
