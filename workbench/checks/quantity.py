"""What checks need to calculate with figures: their amounts, how exactly they are written, and the stretch to read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from workbench.checks.base import Reading
from workbench.detection.figures import figures
from workbench.detection.values import value_of
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Figure, FigureType
from workbench.model.draft import Block, BlockKind, Span

_CLAUSE_END = re.compile(r"[.!?]+[\"'”’)]*\s|[;\n]")
_LAST_DIGIT = re.compile(r"\d(?=\D*$)")
_ROUND_FROM = 1000
"""From here on zeros at the end of a number may only mean that it was rounded."""
_COUNTED = frozenset((FigureType.NUMBER, FigureType.MONEY, FigureType.MEASUREMENT, FigureType.PERCENTAGE))


@dataclass(frozen=True, slots=True)
class Amount:
    """A plain amount: where it stands, what it says, in which unit, how it is hedged, and by how much the number may
    be off without being written otherwise."""

    span: Span
    value: Fraction
    unit: str
    hedge: str
    slack: Fraction

    @property
    def lowest(self) -> Fraction:
        """The least that the writing allows."""
        return self.value - self.slack

    @property
    def highest(self) -> Fraction:
        """The most that the writing allows."""
        return self.value + self.slack


def clauses(reading: Reading) -> Iterator[Span]:
    """The stretch parted where a sentence or half of one ends: what is calculated with stands inside one."""
    start = reading.span.start
    for found in _CLAUSE_END.finditer(reading.text, reading.span.start, reading.span.end):
        yield Span(start, found.end())
        start = found.end()
    yield Span(start, reading.span.end)


def figures_in(reading: Reading, clause: Span) -> tuple[Figure, ...]:
    """The figures of a clause."""
    if clause.start >= clause.end:
        return ()
    return figures(reading.text, (Block(BlockKind.PARAGRAPH, clause.start, clause.end),), reading.pack)


def amount_of(text: str, figure: Figure, pack: LanguagePack) -> Amount | None:
    """A figure to calculate with; None for a range, a date, a vague one, and what cannot be read."""
    value = value_of(text, figure, pack) if figure.type in _COUNTED or figure.type is FigureType.MULTIPLE else None
    if value is None or value.low is None or value.low != value.high:
        return None
    words = text[figure.start : figure.end]
    return Amount(figure.span, value.low, value.unit, value.hedge, _slack(words, value.low))


def _slack(words: str, value: Fraction) -> Fraction:
    """Half of the last place that is written; zeros at the end of a large number are no places."""
    decimals = re.search(r"\d\.(\d+)", words)
    digits = [letter for letter in words if letter.isdigit()]
    if not digits:
        return Fraction(0) if value < _ROUND_FROM else value / 20
    written = Fraction(int("".join(digits)), 10 ** len(decimals[1]) if decimals else 1)
    scale = value / written if written else Fraction(1)
    place = Fraction(1, 10 ** len(decimals[1])) if decimals else Fraction(1)
    if not decimals and written >= _ROUND_FROM:
        place = Fraction(10 ** (len(str(written)) - len(str(written).rstrip("0"))))
    return abs(place * scale) / 2


def shown(number: Fraction) -> str:
    """A number as a person writes it, with one decimal place where it needs any."""
    rounded = round(float(number), 1)
    return f"{rounded:,.0f}" if rounded == int(rounded) else f"{rounded:,.1f}"
