"""The coverage view: what was decided steps back, what nobody has looked at stands out. For visible lines only."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.gui.article.geometry import LinePart
from workbench.gui.article.marks import paint_ground
from workbench.gui.theme import Theme
from workbench.model.claim import Claim
from workbench.model.draft import Block, BlockKind, Draft, Span

_NOT_COUNTED = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})
"""Where no words count for coverage, as in ``report.progress``."""

_WORD = re.compile(r"\w")
_MIDDLE = 128
_BAR = 3.0

PartsOf = Callable[[Span], Sequence[LinePart]]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Stretches of the draft in order, none in two: decided or dismissed, in a claim that waits, and in no claim."""

    decided: tuple[Span, ...]
    waiting: tuple[Span, ...]
    unseen: tuple[Span, ...]


def coverage_between(draft: Draft, claims: Iterable[Claim], seen: Span) -> Coverage:
    """The coverage of a stretch of the draft; ``claims`` are those that touch it. Linear in that stretch.

    Where claims overlap and one of them waits, the words wait. Bylines and datelines are never unseen.
    """
    known = list(claims)
    waiting = list(_united(_within(seen, (claim.span for claim in known if claim.is_open))))
    closed = _united(_within(seen, (claim.span for claim in known if not claim.is_open)))
    decided = list(_without(closed, waiting))
    told = list(_united(sorted((*waiting, *decided))))
    blocks = _within(seen, (block.span for block in _blocks_between(draft, seen) if block.kind not in _NOT_COUNTED))
    unseen = (_stripped(draft.text, span) for span in _without(blocks, told))
    return Coverage(
        tuple(decided),
        tuple(waiting),
        tuple(span for span in unseen if _WORD.search(draft.text, span.start, span.end)),
    )


def paint_waiting(painter: QPainter, coverage: Coverage, parts_of: PartsOf, theme: Theme, margin: float) -> None:
    """Fills the places of what nobody has decided; a bar in the margin is solid for claims, dotted for other words."""
    for spans, tint, role, style in (
        (coverage.waiting, "warning_tint", "warning", Qt.PenStyle.SolidLine),
        (coverage.unseen, "unchecked_tint", "unchecked", Qt.PenStyle.DotLine),
    ):
        for span in spans:
            parts = parts_of(span)
            paint_ground(painter, parts, theme.colour(tint))
            painter.setPen(QPen(theme.colour(role), _BAR, style, Qt.PenCapStyle.FlatCap))
            painter.drawLines([_bar(part.rect, margin) for part in parts])


def paint_decided(painter: QPainter, spans: Iterable[Span], parts_of: PartsOf, theme: Theme) -> None:
    """Takes what is painted already back to one grey, letters and underline alike; the ground stays as it is."""
    is_light = theme.colour("base").lightness() > _MIDDLE
    modes = QPainter.CompositionMode
    painter.setCompositionMode(modes.CompositionMode_Lighten if is_light else modes.CompositionMode_Darken)
    grey: QColor = theme.colour("covered")
    for span in spans:
        for part in parts_of(span):
            painter.fillRect(part.rect.adjusted(-3, -3, 3, 5), grey)
    painter.setCompositionMode(modes.CompositionMode_SourceOver)


def _bar(rect: QRectF, margin: float) -> QLineF:
    return QLineF(margin, rect.top() - 1, margin, rect.bottom() + 3)


def _blocks_between(draft: Draft, seen: Span) -> Sequence[Block]:
    """The blocks that touch a stretch; they lie in order."""
    first = max(0, bisect_right(draft.blocks, seen.start, key=lambda block: block.start) - 1)
    return draft.blocks[first : bisect_left(draft.blocks, seen.end, key=lambda block: block.start)]


def _within(seen: Span, spans: Iterable[Span]) -> Iterator[Span]:
    """What of spans lies in a stretch."""
    for span in spans:
        if span.overlaps(seen):
            yield Span(max(span.start, seen.start), min(span.end, seen.end))


def _united(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans that are sorted by their start, those that overlap as one."""
    last: Span | None = None
    for span in spans:
        if last is not None and span.start < last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _without(spans: Iterable[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """What is left of spans outside others; both are in order and each without overlaps."""
    place = 0
    for span in spans:
        start = span.start
        while place < len(taken) and taken[place].end <= start:
            place += 1
        at = place
        while at < len(taken) and taken[at].start < span.end:
            if taken[at].start > start:
                yield Span(start, taken[at].start)
            start = max(start, taken[at].end)
            at += 1
        if start < span.end:
            yield Span(start, span.end)


def _stripped(text: str, span: Span) -> Span:
    """A span without white space at its ends."""
    words = text[span.start : span.end]
    lead = len(words) - len(words.lstrip())
    return Span(span.start + lead, max(span.start + lead, span.start + len(words.rstrip())))
