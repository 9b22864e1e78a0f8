"""What a spreadsheet holds: tables of the report with their columns, shared by every format that is one.

A new column is one more line; a new table, one more row of ``TABLES``.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.report.facts import joined, proposed, standing
from workbench.report.report import ClaimLine, Report
from workbench.visible import visible

Value = str | int
_FORMULA = frozenset("=+-@＝＋－＠")


@dataclass(frozen=True, slots=True)
class Column:
    """``name`` heads it, ``value`` is what stands in a row; ``width`` is its width in letters."""

    name: str
    value: Callable[[Any], Value]
    width: int = 14


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows are made of the entries of a report; ``tone`` is the id of the standing that colours a row."""

    title: str
    columns: tuple[Column, ...]
    entries: Callable[[Report], Sequence[Any]]
    tone: Callable[[Any], str]


def _list(texts: list[str]) -> str:
    return "; ".join(text for text in texts if text)


def _roles(role: str) -> Callable[[ClaimLine], str]:
    return lambda claim: _list([joined(getattr(attribution, role)) for attribution in claim.attributions])


CLAIMS: tuple[Column, ...] = (
    Column("number", lambda claim: claim.number, 8),
    Column("verdict", lambda claim: claim.verdict.value),
    Column("dismissed_as", lambda claim: claim.disposition.value if claim.disposition else ""),
    Column("claim", lambda claim: claim.quote, 60),
    Column("note", lambda claim: claim.note, 40),
    Column("proposed_instead", lambda claim: _list([proposed(one) for one in claim.corrections]), 40),
    Column("worth_a_look", lambda claim: " ".join(claim.remarks), 30),
    Column("checked_by", lambda claim: claim.who, 18),
    Column("checked_at", lambda claim: claim.when, 22),
    Column("kinds", lambda claim: _list([kind.value for kind in claim.kinds])),
    Column("figures", lambda claim: _list([figure.text for figure in claim.figures]), 20),
    Column("figure_types", lambda claim: _list([figure.type.value for figure in claim.figures])),
    Column("speakers", lambda claim: _list([attribution.speaker for attribution in claim.attributions]), 20),
    Column("sources", _roles("source"), 20),
    Column("cues", _roles("cue")),
    Column("contents", _roles("content"), 40),
    Column("speech", lambda claim: _list([attribution.speech.value for attribution in claim.attributions])),
    Column("found", lambda claim: claim.origin.value),
    Column("block", lambda claim: claim.block.value),
    Column("before", lambda claim: claim.context.before, 30),
    Column("after", lambda claim: claim.context.after, 30),
    Column("start", lambda claim: claim.start, 8),
    Column("end", lambda claim: claim.end, 8),
    Column("uid", lambda claim: claim.uid, 34),
)
"""A claim's columns in order. Positions are code points."""

TABLES: tuple[Grid, ...] = (Grid("Claims", CLAIMS, lambda report: report.claims, lambda claim: standing(claim).id),)
"""Every table, the one that a format with room for one writes at the head."""


def shown(value: Value) -> Value:
    """What a cell shows: nothing unseen in a text, numbers as they are."""
    return value if isinstance(value, int) else visible(value)


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may run it: it begins with an operator, after anything that can be skipped, or with a tab.

    The list is the Open Web Application Security Project's, with the full-width forms that some programs fold.
    """
    if text.startswith(("\t", "\r", "\n")):
        return True
    first = next((char for char in text if unicodedata.category(char)[0] not in "ZC"), "")
    return first in _FORMULA
