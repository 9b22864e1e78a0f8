"""Where pages end: paragraphs that belong together stay together, and nothing is cut through a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

_ROOM_FOR_A_START = 1 / 3
"""A chunk too tall for any page begins on this one only where at least this share of it is left."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch of the endless column from ``top`` to ``bottom``, in any unit."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Chunk:
    """Paragraphs that belong together. ``lines`` is asked only where the chunk must be cut.

    ``head`` is the row of heads that a page repeats which begins inside or with the chunk, below that row.
    """

    strip: Strip
    lines: Callable[[], Iterable[Strip]]
    head: Strip | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What goes on a page: a stretch of the column, and the heads that are repeated above it."""

    strip: Strip
    head: Strip | None = None

    @property
    def above(self) -> float:
        """How much room the repeated heads take."""
        return self.head.height if self.head else 0.0


def paginate(chunks: Iterable[Chunk], height: float) -> Iterator[Page]:
    """The pages, in order, none taller than ``height`` unless a line is."""
    top: float | None = None
    reached, head = 0.0, None
    for chunk in chunks:
        top = chunk.strip.top if top is None else top
        left = top + _room(height, head) - chunk.strip.top
        if chunk.strip.height <= left:
            reached = chunk.strip.bottom
            continue
        repeated = _repeated(chunk, chunk.strip.top)
        fits_a_page = chunk.strip.height <= _room(height, repeated)
        if chunk.strip.top > top and (fits_a_page or left < height * _ROOM_FOR_A_START):
            yield Page(Strip(top, reached), head)
            top, reached, head = chunk.strip.top, chunk.strip.top, repeated
        for line in [chunk.strip] if fits_a_page else chunk.lines():
            if line.bottom > top + _room(height, head) and reached > top:
                yield Page(Strip(top, reached), head)
                top, head = line.top, _repeated(chunk, line.top)
            reached = line.bottom
    if top is not None:
        yield Page(Strip(top, reached), head)


def _repeated(chunk: Chunk, top: float) -> Strip | None:
    """The heads above a page that begins so far down the column."""
    return chunk.head if chunk.head and chunk.head.bottom <= top else None


def _room(height: float, head: Strip | None) -> float:
    return height - (head.height if head else 0.0)
