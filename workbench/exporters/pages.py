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
    """Paragraphs that belong together. ``lines`` is asked only where the chunk must be cut."""

    strip: Strip
    lines: Callable[[], Iterable[Strip]]


def paginate(chunks: Iterable[Chunk], height: float) -> Iterator[Strip]:
    """The stretches of the column that go on each page, in order, none taller than ``height`` unless a line is."""
    top: float | None = None
    reached = 0.0
    for chunk in chunks:
        top = chunk.strip.top if top is None else top
        left = top + height - chunk.strip.top
        if chunk.strip.height <= left:
            reached = chunk.strip.bottom
            continue
        fits_a_page = chunk.strip.height <= height
        if chunk.strip.top > top and (fits_a_page or left < height * _ROOM_FOR_A_START):
            yield Strip(top, reached)
            top = reached = chunk.strip.top
        for line in [chunk.strip] if fits_a_page else chunk.lines():
            if line.bottom > top + height and reached > top:
                yield Strip(top, reached)
                top = line.top
            reached = line.bottom
    if top is not None:
        yield Strip(top, reached)
