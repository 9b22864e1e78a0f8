"""The passages of a draft: how far each part of the article is, for the overview of a session."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.draft import BlockKind, Draft, Span
from workbench.model.snapshot import Snapshot
from workbench.report.progress import covered_by_part

_MOST = 8
"""Passages into which an article without headings in it is parted."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of the draft: the words in it that count for coverage, and the first claim that waits (empty: none)."""

    span: Span
    words: int
    covered: int
    waiting: str

    @property
    def share(self) -> float:
        """How much of it is covered, 0 to 1."""
        return self.covered / self.words if self.words else 0.0


def passages(snapshot: Snapshot) -> tuple[Passage, ...]:
    """The parts of the current draft in order, each with words that count. Linear in the draft.

    A heading begins a part; where there is none but the first, a part is some paragraphs, all parts about as long.
    """
    draft = snapshot.draft
    starts = list(_headings(draft)) or list(_even(draft))
    starts[:1] = [0]
    ends = [*starts[1:], len(draft.text)]
    waiting: dict[int, str] = {}
    for claim in snapshot.current.values():
        if claim.is_open:
            waiting.setdefault(bisect_right(starts, claim.span.start) - 1, claim.uid)
    counts = covered_by_part(snapshot, starts)
    found = (
        Passage(Span(start, end), *count, waiting.get(number, ""))
        for number, (start, end, count) in enumerate(zip(starts, ends, counts, strict=True))
    )
    return tuple(one for one in found if one.words)


def _headings(draft: Draft) -> Iterator[int]:
    """Where headings begin that stand in the article; the one over it makes no part by itself."""
    starts = [block.start for block in draft.blocks if block.kind is BlockKind.HEADLINE]
    if len(starts) > 1:
        yield from starts


def _even(draft: Draft) -> Iterator[int]:
    """Where the first paragraph of each part begins."""
    starts = [block.start for block in draft.blocks] or [0]
    step = max(1, len(draft.text) // _MOST)
    places = (bisect_left(starts, number * step) for number in range(_MOST))
    yield from sorted({starts[place] for place in places if place < len(starts)})
