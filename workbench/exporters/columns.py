"""What a spreadsheet holds: tables of the report with their columns, shared by every format that is one.

A new column is one more line; a new table, one more row of ``TABLES``.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.report import record_facts as told
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
    """A table: its rows are made of the entries of a report, or of what else it is about.

    ``tone`` is the id of the standing that colours a row.
    """

    title: str
    columns: tuple[Column, ...]
    entries: Callable[[Any], Sequence[Any]]
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
    Column("evidence", lambda claim: _list([told.evidence_told(one) for one in claim.evidence]), 40),
    Column("queries", lambda claim: _list([told.query_told(one) for one in claim.queries]), 40),
    Column("flags", lambda claim: _list([told.flag_told(one) for one in claim.flags]), 30),
    Column("house_rules_not_met", lambda claim: _list([one.text for one in claim.breaches]), 30),
    Column("second_verdicts", lambda claim: _list([told.second_told(one) for one in claim.seconds]), 30),
    Column("checked_by", lambda claim: claim.who, 18),
    Column("checked_at", lambda claim: claim.when, 22),
    Column("kinds", lambda claim: _list([kind.value for kind in claim.kinds])),
    Column("figures", lambda claim: _list([figure.text for figure in claim.figures]), 20),
    Column("figure_types", lambda claim: _list([figure.type.value for figure in claim.figures])),
    Column("other_cues", lambda claim: _list([cue.text for cue in claim.cues]), 20),
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with the claim that it is about."""

    claim: ClaimLine
    line: Any


def _lines(field: str) -> Callable[[Report], Sequence[Entry]]:
    return lambda report: [Entry(claim, line) for claim in report.claims for line in getattr(claim, field)]


def _of(name: str, width: int = 14) -> Column:
    """A column of the line's field of this name; yes and no as words, lists with semicolons."""
    return Column(name, lambda entry: _plain(getattr(getattr(entry, "line", entry), name)), width)


def _plain(value: Any) -> Value:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _list([str(one) for one in value]) if isinstance(value, tuple) else value


_CLAIM = (Column("number", lambda entry: entry.claim.number, 8), Column("claim", lambda entry: entry.claim.quote, 40))
_WHO = (_of("who", 18), _of("when", 22))


def _about_claims(title: str, field: str, *columns: Column) -> Grid:
    return Grid(title, (*_CLAIM, *columns, *_WHO), _lines(field), lambda entry: standing(entry.claim).id)


def _listing(title: str, field: str, *columns: Column) -> Grid:
    return Grid(title, columns, lambda report: getattr(report, field), lambda _: "")


TABLES: tuple[Grid, ...] = (
    Grid("Claims", CLAIMS, lambda report: report.claims, lambda claim: standing(claim).id),
    _about_claims(
        "Evidence",
        "evidence",
        *(_of("stance"), _of("source", 8), _of("title", 30), _of("locator"), _of("excerpt", 40), _of("file", 24)),
        *(_of("means"), _of("confirmed_by", 18), _of("confirmed_on")),
    ),
    _about_claims("Corrections", "corrections", _of("words", 40), _of("reason", 30), _of("severity"), _of("state")),
    _about_claims(
        "Queries",
        "queries",
        *(_of("addressee"), _of("whom", 18), _of("question", 40), _of("answer", 40), _of("answered_at", 22)),
    ),
    _about_claims("Flags", "flags", _of("kind"), _of("note", 40), _of("signed_by", 18), _of("signed_at", 22)),
    _about_claims(
        "Second verdicts",
        "seconds",
        *(_of("opinion"), Column("second_verdict", lambda entry: entry.line.verdict.value), _of("note", 40)),
        *(_of("blind"), _of("is_open"), _of("reason", 30), _of("settled_by", 18), _of("settled_at", 22)),
    ),
    Grid(
        "House rules not met",
        (*_CLAIM, _of("rule"), _of("level"), _of("text", 40), _of("hint", 40)),
        _lines("breaches"),
        lambda entry: standing(entry.claim).id,
    ),
    _listing(
        "Sources",
        "sources",
        *(_of("number", 8), _of("type"), _of("title", 40), _of("authors", 24), _of("publisher", 24), _of("issued")),
        *(_of("url", 40), _of("accessed"), _of("grade"), _of("confidential"), _of("contact", 30), _of("reached", 24)),
        _of("based_on", 8),
    ),
    _listing(
        "Files",
        "files",
        *(_of("name", 30), _of("size"), _of("media_type", 20), _of("sha256", 66), _of("sources"), *_WHO),
    ),
    _listing(
        "Sign-offs",
        "signoffs",
        *(_of("name", 20), _of("role"), _of("round"), _of("claim", 8), _of("is_valid"), _of("is_other_draft")),
        *(_of("exceptions"), _of("when", 22), _of("draft_sha256", 66), _of("decisions_sha256", 66)),
    ),
)
"""Every table, the one that a format with room for one writes at the head; the others where they have a row."""


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
