"""The article cut where claims begin and end, so that every format can mark and anchor their exact words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from workbench.model.draft import Block, BlockKind
from workbench.report.changes import changes
from workbench.report.report import Report


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch in which no claim begins or ends.

    ``begins`` and ``ends`` number the claims whose first or last words these are; ``claim`` is the one to mark the
    piece for: of those that hold it the one that began last, 0 where none does. ``goes`` is the claim whose proposed
    correction leaves the piece out, ``comes`` the one whose new words follow it; 0 where there is none.
    """

    text: str
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    claim: int
    goes: int = 0
    comes: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the article, in pieces."""

    kind: BlockKind
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The block's words as they stand."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def begins(self) -> tuple[int, ...]:
        """The claims that begin in this block."""
        return tuple(number for piece in self.pieces for number in piece.begins)


def passages(report: Report) -> tuple[Passage, ...]:
    """The whole article in blocks; words that no block holds stand in paragraphs of their own.

    Every claim begins and ends in exactly one piece each; one that begins or ends in white space between two blocks
    does so at the nearest word inside it. The time grows with the text and, but for sorting, with the claims.
    """
    strips = tuple(_strips(report.text, report.blocks))
    return _Marker(report, strips).passages() if strips else ()


def _strips(text: str, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks that hold anything, and what stands between them."""
    reached = 0
    for block in blocks:
        yield from _between(text, reached, block.start)
        if block.start < block.end:
            yield block
        reached = max(reached, block.end)
    yield from _between(text, reached, len(text))


def _between(text: str, start: int, end: int) -> Iterator[Block]:
    words = text[start:end]
    if words.strip():
        begin = start + len(words) - len(words.lstrip())
        yield Block(BlockKind.PARAGRAPH, begin, begin + len(words.strip()))


class _Marker:
    """One article being cut."""

    def __init__(self, report: Report, strips: tuple[Block, ...]) -> None:
        self._text = report.text
        self._strips = strips
        self._starts = [strip.start for strip in strips]
        self._ends = [strip.end for strip in strips]
        self._begins: dict[int, list[tuple[int, int]]] = {}
        self._finishes: dict[int, list[int]] = {}
        for claim in report.claims:
            begin, end = self._anchor(claim.start, claim.end)
            self._begins.setdefault(begin, []).append((claim.number, end))
            self._finishes.setdefault(end, []).append(claim.number)
        places = [(*self._anchor(change.start, change.end), change.number) for change in changes(report)]
        self._leaving = {end: (begin, number) for begin, end, number in places}
        self._leaving_ends = sorted(self._leaving)
        self._cuts = sorted({*self._begins, *self._finishes, *self._leaving, *(begin for begin, _, _ in places)})
        self._open: list[tuple[int, int, int]] = []

    def _anchor(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch begins and ends inside the strips, at least one code point long."""
        first = min(bisect_right(self._ends, start), len(self._strips) - 1)
        last = max(bisect_left(self._starts, end) - 1, 0)
        begin = min(max(start, self._starts[first]), self._ends[first] - 1)
        return begin, max(min(end, self._ends[last]), begin + 1)

    def passages(self) -> tuple[Passage, ...]:
        return tuple(Passage(strip.kind, tuple(self._pieces(strip))) for strip in self._strips)

    def _pieces(self, strip: Block) -> Iterator[Piece]:
        inside = self._cuts[bisect_right(self._cuts, strip.start) : bisect_left(self._cuts, strip.end)]
        for start, end in pairwise((strip.start, *inside, strip.end)):
            begins = self._begins.get(start, [])
            yield Piece(
                self._text[start:end],
                tuple(number for number, _ in begins),
                tuple(self._finishes.get(end, ())),
                self._on_top(start, begins),
                self._goes(start),
                self._leaving.get(end, (0, 0))[1],
            )

    def _goes(self, place: int) -> int:
        """The claim whose correction leaves out what stands at a place; corrections never overlap."""
        following = bisect_right(self._leaving_ends, place)
        if following == len(self._leaving_ends):
            return 0
        begin, number = self._leaving[self._leaving_ends[following]]
        return number if begin <= place else 0

    def _on_top(self, place: int, begins: list[tuple[int, int]]) -> int:
        """The claim that began last of those that hold a place, the shortest of these."""
        for number, end in begins:
            heappush(self._open, (-place, end, number))
        while self._open and self._open[0][1] <= place:
            heappop(self._open)
        return self._open[0][2] if self._open else 0
