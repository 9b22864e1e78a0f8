"""Figures by what they say, so that "6,700" and "six thousand seven hundred" are the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from workbench.detection.figures import figures
from workbench.detection.values import Value, value_of
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Figure
from workbench.model.draft import Block, BlockKind, Span

Amount = tuple[Fraction | None, Fraction | None, str, str]
"""Lower and upper bound, unit, moment: what must agree; a hedge may differ."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure of a text and what it says; no amount where that cannot be read."""

    figure: Figure
    amount: Amount | None


def quantities(text: str, pack: LanguagePack, span: Span) -> tuple[Quantity, ...]:
    """The figures in a stretch of a text, in order."""
    if span.start >= span.end:
        return ()
    found = figures(text, (Block(BlockKind.PARAGRAPH, span.start, span.end),), pack)
    return tuple(quantity(text, figure, pack) for figure in found)


def quantity(text: str, figure: Figure, pack: LanguagePack) -> Quantity:
    """A figure with what it says."""
    return Quantity(figure, _amount(value_of(text, figure, pack)))


def by_amount(found: tuple[Quantity, ...]) -> Mapping[Amount, list[Span]]:
    """Where each amount is stated."""
    places: dict[Amount, list[Span]] = {}
    for one in found:
        if one.amount:
            places.setdefault(one.amount, []).append(one.figure.span)
    return places


def _amount(value: Value | None) -> Amount | None:
    return (value.low, value.high, value.unit, value.moment) if value else None
