"""One attribution in the making: cue, source and content before names are resolved."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.detection.frames import Frame
from workbench.model.draft import Span

Items = tuple[int, int]
NOTHING: Items = (0, 0)


@dataclass(slots=True)
class Finding:
    """One attribution in the making. ``stop`` is the item behind its last; ``block`` where its cue lies.

    ``around`` is the attribution of the quotation in which the speaker means himself or herself.
    """

    block: int
    rule: str
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    content: list[Span] = field(default_factory=list)
    stop: int = 0
    source_items: Items = NOTHING
    start: int = 0
    around: "Finding | None" = None


def close(frame: Frame) -> int:
    """The frame's length without its full stop."""
    return len(frame) - (frame.words[-1] in (".", "!", "?"))


def make(frame: Frame, rule: str, cue: Items, source: Items, content: list[Items]) -> Finding | None:
    """A finding from stretches of items, or None where nothing is reported."""
    spans = [span for items in content for span in frame.stretch(*items)]
    if not spans:
        return None
    stop = max(items[1] for items in (cue, source, *content))
    start = min(items[0] for items in (cue, source, *content) if items != NOTHING)
    return Finding(frame.block, rule, frame.stretch(*cue), frame.stretch(*source), spans, stop, source, start)


class Taken:
    """Stretches, to ask whether another touches one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[Span] = []
        for span in sorted(spans):
            if merged and span.start <= merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        self._spans = merged
        self._ends = [span.end for span in merged]

    def touches(self, span: Span) -> bool:
        """Whether a stretch overlaps one of them."""
        place = bisect_left(self._ends, span.start + 1)
        return place < len(self._spans) and self._spans[place].overlaps(span)
