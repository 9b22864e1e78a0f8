"""The places that a search found, and which of them is looked at."""

from bisect import bisect_left
from dataclasses import dataclass, replace

from workbench.model.draft import Span


@dataclass(frozen=True, slots=True)
class Hits:
    """``spans`` are in order and none over another; ``place`` counts from 0 and is -1 where there are none."""

    spans: tuple[Span, ...] = ()
    place: int = -1

    @classmethod
    def from_place(cls, spans: tuple[Span, ...], position: int) -> "Hits":
        """Looks at the first one at or after a position, or at the first of all."""
        place = bisect_left(spans, position, key=lambda span: span.start)
        return cls(spans, place % len(spans) if spans else -1)

    @property
    def current(self) -> Span | None:
        """The one that is looked at."""
        return self.spans[self.place] if self.spans else None

    def moved(self, step: int) -> "Hits":
        """The same ones, looking at one further on or back; the ends meet."""
        return replace(self, place=(self.place + step) % len(self.spans)) if self.spans else self

    def between(self, start: int, end: int) -> tuple[Span, ...]:
        """Those that touch a stretch."""
        first = bisect_left(self.spans, start, key=lambda span: span.end)
        last = bisect_left(self.spans, end, key=lambda span: span.start)
        return self.spans[first:last]
