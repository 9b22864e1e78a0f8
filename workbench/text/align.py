"""Aligning two texts: which word of the one is which word of the other, moved passages included."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_ANCHORS = (8, 3)
"""Runs of so many words that stand only once on each side hold the two together; shorter ones inside a gap only."""

_SMALL = 10_000
"""Cells up to which what is left between two anchors is compared word by word: 100 words by 100.
Beyond, words without an anchor stay unmatched, so that a text of nothing but repeats takes no longer than another."""

NONE = -1


@dataclass(frozen=True, slots=True)
class Alignment:
    """For each word of the old text its place in the new one, and the other way round; ``NONE`` where it has none."""

    to_new: tuple[int, ...]
    to_old: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Gap:
    """What is not matched on either side between two matches."""

    old: range
    new: range


def align(old: Sequence[str], new: Sequence[str]) -> Alignment:
    """The alignment of two texts given as words. Every match is of equal words, and each word is matched once.

    Linear in both but for what difflib does with gaps up to a fixed size.
    """
    matches = _Matches(old, new)
    matches.extend(NONE, NONE)
    matches.extend(len(old), len(new))
    for length in _ANCHORS:
        for gap in matches.gaps():
            matches.anchor(gap, length)
    for gap in matches.gaps():
        matches.fill(gap)
    return Alignment(tuple(matches.to_new), tuple(matches.to_old))


class _Matches:
    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = old, new
        self.to_new, self.to_old = [NONE] * len(old), [NONE] * len(new)

    def anchor(self, gap: _Gap, length: int) -> None:
        """Matches every run of words that stands once on each side of the gap, and what is equal around it."""
        there = _once(self.new, gap.new, length)
        for words, at in _once(self.old, gap.old, length).items():
            place = there.get(words, NONE)
            if place != NONE and self.to_new[at] == NONE == self.to_old[place]:
                self.match(at, place)
                self.extend(at, place)

    def match(self, at: int, place: int) -> None:
        self.to_new[at], self.to_old[place] = place, at

    def extend(self, at: int, place: int) -> None:
        """Matches what is equal next to a match, in both directions."""
        for step in (1, -1):
            here, there = at + step, place + step
            while self._may_match(here, there):
                self.match(here, there)
                here, there = here + step, there + step

    def _may_match(self, at: int, place: int) -> bool:
        if not (0 <= at < len(self.old) and 0 <= place < len(self.new)) or self.old[at] != self.new[place]:
            return False
        return self.to_new[at] == NONE == self.to_old[place]

    def gaps(self) -> list[_Gap]:
        """The gaps after each match, and those before each match that follow no other; no word is in two."""
        taken: set[int] = set()
        found: list[_Gap] = []
        stretches = list(_unmatched(self.to_new))
        others = {gap.start: gap for gap in _unmatched(self.to_old)}
        ends = {gap.stop: gap for gap in others.values()}
        for look in (self._after(others), self._before(ends)):
            for old in stretches:
                new = look(old)
                if new is not None and old.start not in taken and ~new.start not in taken:
                    taken.update((old.start, ~new.start))
                    found.append(_Gap(old, new))
        return found

    def _after(self, starts: dict[int, range]) -> Callable[[range], range | None]:
        return lambda old: starts.get(self.to_new[old.start - 1] + 1 if old.start else 0)

    def _before(self, ends: dict[int, range]) -> Callable[[range], range | None]:
        return lambda old: ends.get(self.to_new[old.stop] if old.stop < len(self.old) else len(self.new))

    def fill(self, gap: _Gap) -> None:
        """Matches the words of a small gap one by one, in their order."""
        if len(gap.old) * len(gap.new) > _SMALL:
            return
        here, there = self.old[gap.old.start : gap.old.stop], self.new[gap.new.start : gap.new.stop]
        for block in SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks():
            for step in range(block.size):
                self.match(gap.old.start + block.a + step, gap.new.start + block.b + step)


def _once(words: Sequence[str], stretch: range, length: int) -> dict[tuple[str, ...], int]:
    """The runs of so many words that stand only once in a stretch, with their places in order."""
    found: dict[tuple[str, ...], int] = {}
    for at in range(stretch.start, stretch.stop - length + 1):
        run = tuple(words[at : at + length])
        found[run] = NONE if run in found else at
    return {run: at for run, at in found.items() if at != NONE}


def _unmatched(matched: Sequence[int]) -> Iterator[range]:
    """The longest stretches without a match."""
    start = NONE
    for at, place in enumerate(matched):
        if place == NONE:
            start = at if start == NONE else start
        elif start != NONE:
            yield range(start, at)
            start = NONE
    if start != NONE:
        yield range(start, len(matched))
