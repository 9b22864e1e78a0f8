"""Two runs of words laid beside each other: which are the same, which were changed, left out or put in."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.evidence.words import ShortForms, short_forms, weight
from workbench.languages.pack import LanguagePack

_CELLS = 8_000
"""Above this many comparisons two runs are parted at stretches that occur once in both; it bounds time and memory."""
_MOST_CELLS = 5 * _CELLS
_ANCHOR = 3
_STEM = 3
_SAME, _VARIANT = 0.0, 0.1
_OPEN, _EXTEND = 1.0, 0.12
"""What the first of several words left out costs, and each further one."""


@dataclass(frozen=True, slots=True)
class _Prices:
    """What it costs to take a quoted word for one alike, for another, or for one put in. All lie near the price of
    words left out: a small word is sooner taken for another than found far away, a telling one the other way round."""

    alike: float
    other: float
    insert: float


_TELLING, _SMALL, _OWNED = _Prices(0.9, 1.6, 1.7), _Prices(0.7, 1.05, 1.1), _Prices(0.3, 0.3, 0.3)


@dataclass(frozen=True, slots=True)
class Step:
    """Words ``start`` to ``end`` of the quotation beside words ``said_start`` to ``said_end`` of the document.

    ``same`` says that they are the same words, however they are joined.
    """

    start: int
    end: int
    said_start: int
    said_end: int
    same: bool = False


@dataclass(frozen=True, slots=True)
class _Job:
    """Two runs to lay side by side; at an open end words of the document cost nothing."""

    quoted: Sequence[str]
    said: Sequence[str]
    prices: Sequence[_Prices]
    forms: ShortForms


def align(quoted: Sequence[str], said: Sequence[str], owned: frozenset[int], pack: LanguagePack) -> list[Step]:
    """The steps through all words of ``quoted``, and through the words of ``said`` that lie between them.

    ``owned`` are the numbers of quoted words in square brackets. Time and memory grow with the length of the longer
    run, not with the product of both.
    """
    prices = [
        _OWNED if number in owned else _TELLING if weight(key, pack) == 1.0 else _SMALL
        for number, key in enumerate(quoted)
    ]
    job = _Job(quoted, said, prices, short_forms(pack))
    steps: list[Step] = []
    here, there = 0, 0
    for place, said_place in [*_anchors(quoted, said), (len(quoted), len(said))]:
        first, last = here == 0, place == len(quoted)
        if place > here or said_place > there:
            steps += _laid(job, (here, place), (there, said_place), first, last)
        if not last:
            steps += [
                Step(place + more, place + more + 1, said_place + more, said_place + more + 1, True)
                for more in range(_ANCHOR)
            ]
        here, there = place + _ANCHOR, said_place + _ANCHOR
    return _trimmed(steps)


def _anchors(quoted: Sequence[str], said: Sequence[str]) -> list[tuple[int, int]]:
    """Stretches that occur once in both, in the same order and apart; none where the runs are short."""
    if len(quoted) * len(said) <= _CELLS:
        return []
    ours, theirs = _once(quoted), _once(said)
    common = [(place, theirs[words]) for words, place in ours.items() if words in theirs]
    apart: list[tuple[int, int]] = []
    for place, said_place in _rising(common):
        if not apart or (place >= apart[-1][0] + _ANCHOR and said_place >= apart[-1][1] + _ANCHOR):
            apart.append((place, said_place))
    return apart


def _once(keys: Sequence[str]) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for place in range(len(keys) - _ANCHOR + 1):
        words = tuple(keys[place : place + _ANCHOR])
        places[words] = -1 if words in places else place
    return {words: place for words, place in places.items() if place >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of pairs whose second numbers rise, too; their first ones do already."""
    ends: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for number, (_, said_place) in enumerate(pairs):
        size = bisect_left(ends, said_place)
        before.append(heads[size - 1] if size else -1)
        ends[size : size + 1] = [said_place]
        heads[size : size + 1] = [number]
    chain: list[tuple[int, int]] = []
    number = heads[-1] if heads else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _laid(job: _Job, ours: tuple[int, int], theirs: tuple[int, int], first: bool, last: bool) -> list[Step]:
    rows, columns = ours[1] - ours[0], theirs[1] - theirs[0]
    if rows == 0:
        return [Step(ours[0], ours[0], theirs[0], theirs[1])]
    if rows * columns > _MOST_CELLS:
        columns = 0  # too much that differs: told as left out and put in
    if columns == 0:
        return [
            *([Step(ours[0], ours[0], theirs[0], theirs[1])] if theirs[0] < theirs[1] and not first else []),
            *(Step(number, number + 1, theirs[1], theirs[1]) for number in range(*ours)),
        ]
    return _Table(job, ours, theirs, first, last).steps()


def _trimmed(steps: list[Step]) -> list[Step]:
    """Without words of the document before the first and after the last quoted one."""
    kept = [number for number, step in enumerate(steps) if step.end > step.start]
    return steps[kept[0] : kept[-1] + 1] if kept else []


def _pairs(keys: list[str]) -> list[str]:
    """Each two neighbours as one word, at the number of words up to the second; nothing where there are not two."""
    return ["", "", *(one + other for one, other in pairwise(keys))][: len(keys) + 1]


class _Table:
    """The cheapest way of each pair of beginnings, as in the textbook on comparing sequences, with a gap of words
    left out that costs little more when it is longer."""

    def __init__(self, job: _Job, ours: tuple[int, int], theirs: tuple[int, int], first: bool, last: bool) -> None:
        self._forms = job.forms
        self._last = last
        self._from, self._said_from = ours[0], theirs[0]
        self._quoted, self._said = list(job.quoted[slice(*ours)]), list(job.said[slice(*theirs)])
        self._quoted_pairs, self._said_pairs = _pairs(self._quoted), _pairs(self._said)
        self._prices = job.prices[slice(*ours)]
        width = len(self._said) + 1
        gap = [0.0 if first else _OPEN + _EXTEND * (column - 1) for column in range(width)]
        self._costs = [[0.0, *gap[1:]]]
        self._moves: list[list[tuple[int, int]]] = [[(0, 1)] * width]
        self._opened: list[list[bool]] = [[column == 1 for column in range(width)]]
        for row in range(1, len(self._quoted) + 1):
            self._fill(row)

    def _fill(self, row: int) -> None:
        """One more quoted word against all words of the document."""
        word, above = self._quoted[row - 1], self._costs[row - 1]
        prices = self._prices[row - 1]
        insert = prices.insert
        costs, moves, opened = [above[0] + insert], [(1, 0)], [False]
        gap = float("inf")
        for column, said in enumerate(self._said, 1):
            new, longer = costs[-1] + _OPEN, gap + _EXTEND
            gap = min(new, longer)
            opened.append(new <= longer)
            best, move = above[column - 1] + (_SAME if word == said else self._price(word, said, prices)), (1, 1)
            if gap < best:
                best, move = gap, (0, 1)
            if above[column] + insert < best:
                best, move = above[column] + insert, (1, 0)
            joined, way = self._join(row, column)
            if joined < best:
                best, move = joined, way
            costs.append(best)
            moves.append(move)
        self._costs.append(costs)
        self._moves.append(moves)
        self._opened.append(opened)

    def _join(self, row: int, column: int) -> tuple[float, tuple[int, int]]:
        """The way over words that one side writes as two and the other as one: "health care" and "healthcare"."""
        if self._said_pairs[column] == self._quoted[row - 1]:
            return self._costs[row - 1][column - 2], (1, 2)
        if self._quoted_pairs[row] == self._said[column - 1]:
            return self._costs[row - 2][column - 1], (2, 1)
        return float("inf"), (1, 1)

    def _price(self, word: str, said: str, prices: _Prices) -> float:
        if self._forms.are_alike(word, said):
            return _VARIANT
        return prices.alike if word[:_STEM] == said[:_STEM] else prices.other

    def steps(self) -> list[Step]:
        """The way back from the end."""
        row, column = len(self._quoted), self._end()
        found: list[Step] = []
        in_gap = False
        while row or column:
            down, right = (0, 1) if in_gap else self._moves[row][column]
            if not down:
                in_gap = row > 0 and not self._opened[row][column]
            found.append(self._step(row - down, row, column - right, column))
            row, column = row - down, column - right
        return found[::-1]

    def _end(self) -> int:
        """Where the last quoted word lies: anywhere, where the document may go on."""
        costs = self._costs[-1]
        return min(range(len(costs)), key=costs.__getitem__) if self._last else len(costs) - 1

    def _step(self, start: int, end: int, said_start: int, said_end: int) -> Step:
        ours, theirs = self._quoted[start:end], self._said[said_start:said_end]
        same = "".join(ours) == "".join(theirs)
        here, there = self._from, self._said_from
        return Step(here + start, here + end, there + said_start, there + said_end, same)
