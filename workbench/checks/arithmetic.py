"""Sums inside a sentence: what rose or fell from one number to another, and by how much it is said to have."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from workbench.checks.base import Reading, Remark
from workbench.checks.quantity import Amount, amount_of, clauses, figures_in, shown
from workbench.model.claim import Figure
from workbench.model.draft import Span

_GAP = 40
_WORD = re.compile(r"[^\W\d_]+")
_BREAKS = re.compile(r"[,:()]")
_NEAR = 3
"""Words before "from" among which the verb is looked for that says which way it went."""
_FAR_APART = 50
"""Two states of one thing do not differ by more than this factor; or one of them has lost its "million"."""
_POINTS, _PER_CENT, _TIMES = "pp", "%", "×"


@dataclass(frozen=True, slots=True)
class _Change:
    """From ``before`` to ``after``, as a clause states it; ``way`` is rise, fall or unsaid, ``moves`` whether any word
    of the clause says that something rose or fell."""

    span: Span
    before: Amount
    after: Amount
    way: str
    moves: bool

    @property
    def percent(self) -> tuple[Fraction, Fraction]:
        """By how many percent of the first the second differs: the least and the most that the writing allows."""
        ends = [
            abs(after - before) / before * 100
            for before in (self.before.lowest, self.before.highest)
            for after in (self.after.lowest, self.after.highest)
        ]
        return min(ends), max(ends)

    @property
    def exact_percent(self) -> Fraction:
        """The same for the numbers as they stand."""
        return abs(self.after.value - self.before.value) / self.before.value * 100

    @property
    def told(self) -> str:
        """The two numbers, with percent signs where they are shares."""
        unit = " percent" if self.after.unit == _PER_CENT else ""
        return f"from {shown(self.before.value)} to {shown(self.after.value)}{unit}"


def look(reading: Reading) -> tuple[Remark, ...]:
    """Remarks on the changes that a stretch states, where both numbers and the difference stand in one sentence."""
    return tuple(_remarks(reading))


def _remarks(reading: Reading) -> Iterator[Remark]:
    for clause in clauses(reading):
        if not _names_two_states(reading, clause):
            continue
        found = figures_in(reading, clause)
        changes = list(_changes(reading, clause, found))
        if len(changes) != 1:
            continue
        (change,) = changes
        stated = [amount_of(reading.text, one, reading.pack) for one in found if not one.span.overlaps(change.span)]
        words = _wrong_way(change) or _wrong_amount(change, [one for one in stated if one])
        if words:
            yield Remark("arithmetic", change.span, words)


def _names_two_states(reading: Reading, clause: Span) -> bool:
    """Whether "from" and "to" stand in a clause: few do, and reading figures takes far longer than asking."""
    words = _WORD.findall(reading.text, clause.start, clause.end)
    return {"from", "to"} <= {_frame(reading, word) for word in words}


def _changes(reading: Reading, clause: Span, found: tuple[Figure, ...]) -> Iterator[_Change]:
    for place, figure in enumerate(found):
        sides = _sides(reading, figure)
        if len(sides) == 1 and place + 1 < len(found):
            sides = [figure, found[place + 1]]
        if len(sides) == 2:
            change = _change(reading, clause, *sides)
            if change:
                yield change


def _sides(reading: Reading, figure: Figure) -> list[Figure]:
    """The two numbers of a range, or the figure alone."""
    for found in _WORD.finditer(reading.text, figure.start, figure.end):
        if _frame(reading, found[0]) == "to":
            first = Figure(figure.start, found.start() - 1, figure.type, figure.rule)
            return [first, Figure(found.end() + 1, figure.end, figure.type, figure.rule)]
    return [figure]


def _change(reading: Reading, clause: Span, first: Figure, second: Figure) -> _Change | None:
    lead = _word_before(reading, clause.start, first.start)
    gap = reading.text[first.end : second.start]
    link = _word_before(reading, first.end, second.start)
    if len(gap) > _GAP or _BREAKS.search(gap) or {lead, link} != {"from", "to"}:
        return None
    one, other = (amount_of(reading.text, figure, reading.pack) for figure in (first, second))
    before, after = (one, other) if lead == "from" else (other, one)
    if before is None or after is None or not _are_alike(reading, before, after):
        return None
    words = _WORD.findall(reading.text, clause.start, clause.end)
    moves = any(word.lower() in reading.pack.table("change_words") for word in words)
    return _Change(Span(first.start, second.end), before, after, _way(reading, clause.start, first.start), moves)


def _are_alike(reading: Reading, before: Amount, after: Amount) -> bool:
    """Whether two numbers are states of one thing: the first may leave its unit to the second."""
    if before.hedge or after.hedge or before.lowest <= 0 or after.value <= 0 or after.unit in (_POINTS, _TIMES):
        return False
    words = (set(_WORD.findall(reading.text[one.span.start : one.span.end])) for one in (before, after))
    if before.unit not in (after.unit, "") or (after.unit == "" and len(set(map(frozenset, words))) > 1):
        return False
    return Fraction(1, _FAR_APART) <= after.value / before.value <= _FAR_APART


def _word_before(reading: Reading, start: int, end: int) -> str:
    """What the last word of a stretch frames: "from" or "to", or nothing."""
    words = _WORD.findall(reading.text, max(start, end - _GAP), end)
    return _frame(reading, words[-1]) if words and reading.text[end - 1 : end].isspace() else ""


def _frame(reading: Reading, word: str) -> str:
    return reading.pack.table("frame_words").get(word.lower(), "")


def _way(reading: Reading, start: int, end: int) -> str:
    """Which way it went, by the words right before "from"."""
    words = [word.lower() for word in _WORD.findall(reading.text, max(start, end - 2 * _GAP), end)]
    ways = {way for word in words[-_NEAR - 1 :] if (way := reading.pack.table("change_words").get(word))}
    return ways.pop() if len(ways) == 1 else ""


def _wrong_way(change: _Change) -> str:
    went = "rise" if change.after.value > change.before.value else "fall"
    if not change.way or change.way == went or change.after.value == change.before.value:
        return ""
    return f"{change.told.capitalize()} is a {went}, not a {change.way}."


def _wrong_amount(change: _Change, stated: list[Amount]) -> str:
    """What is wrong with the one difference that is stated beside the two numbers."""
    differences = [one for one in stated if one.unit in _CHECKS]
    if len(differences) != 1 or len(stated) > 1 or not (change.moves or differences[0].unit == _TIMES):
        return ""
    return _CHECKS[differences[0].unit](change, differences[0])


def _wrong_percent(change: _Change, stated: Amount) -> str:
    lowest, highest = change.percent
    slack = stated.slack + (stated.value / 10 if stated.hedge else 0)
    if stated.hedge not in ("", "~") or lowest - slack <= stated.value <= highest + slack:
        return ""
    exact = f"{shown(change.exact_percent)} percent"
    if change.after.unit == _PER_CENT:
        points = abs(change.after.value - change.before.value)
        if abs(points - stated.value) > stated.slack:
            return ""
        return f"{change.told.capitalize()} is {shown(points)} percentage points, or {exact}."
    return f"{change.told.capitalize()} is {exact}, not {shown(stated.value)} percent."


def _wrong_points(change: _Change, stated: Amount) -> str:
    points = abs(change.after.value - change.before.value)
    slack = stated.slack + change.before.slack + change.after.slack
    if stated.hedge or change.after.unit != _PER_CENT or abs(points - stated.value) <= slack:
        return ""
    return f"{change.told.capitalize()} is {shown(points)} percentage points, not {shown(stated.value)}."


def _wrong_multiple(change: _Change, stated: Amount) -> str:
    lowest = change.after.lowest / change.before.highest
    highest = change.after.highest / change.before.lowest
    wide = Fraction(115, 100)
    wrong = highest < stated.value / (1 if stated.hedge in (">", ">=") else wide)
    if stated.hedge in ("", "~"):
        wrong = wrong or lowest > stated.value * wide
    if not wrong or stated.hedge in ("<", "<="):
        return ""
    times = shown(change.after.value / change.before.value)
    return f"{change.told.capitalize()} is {times} times as much, not {shown(stated.value)} times."


_CHECKS: dict[str, Callable[[_Change, Amount], str]] = {
    _PER_CENT: _wrong_percent,
    _POINTS: _wrong_points,
    _TIMES: _wrong_multiple,
}
