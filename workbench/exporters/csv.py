"""The report as a table for spreadsheets: one row a claim, every field, no cell that is ever taken for a formula."""

import csv
import io
import unicodedata
from collections.abc import Callable

from workbench.report.facts import joined
from workbench.report.report import ClaimLine, Report
from workbench.visible import visible

_FORMULA = frozenset("=+-@＝＋－＠")
_Cell = str | int


def _list(texts: list[str]) -> str:
    return "; ".join(text for text in texts if text)


COLUMNS: tuple[tuple[str, Callable[[ClaimLine], _Cell]], ...] = (
    ("number", lambda claim: claim.number),
    ("verdict", lambda claim: claim.verdict.value),
    ("dismissed_as", lambda claim: claim.disposition.value if claim.disposition else ""),
    ("claim", lambda claim: claim.quote),
    ("note", lambda claim: claim.note),
    ("worth_a_look", lambda claim: " ".join(claim.remarks)),
    ("checked_by", lambda claim: claim.who),
    ("checked_at", lambda claim: claim.when),
    ("kinds", lambda claim: _list([kind.value for kind in claim.kinds])),
    ("figures", lambda claim: _list([figure.text for figure in claim.figures])),
    ("figure_types", lambda claim: _list([figure.type.value for figure in claim.figures])),
    ("speakers", lambda claim: _list([attribution.speaker for attribution in claim.attributions])),
    ("sources", lambda claim: _list([joined(attribution.source) for attribution in claim.attributions])),
    ("cues", lambda claim: _list([joined(attribution.cue) for attribution in claim.attributions])),
    ("contents", lambda claim: _list([joined(attribution.content) for attribution in claim.attributions])),
    ("speech", lambda claim: _list([attribution.speech.value for attribution in claim.attributions])),
    ("found", lambda claim: claim.origin.value),
    ("block", lambda claim: claim.block.value),
    ("before", lambda claim: claim.context.before),
    ("after", lambda claim: claim.context.after),
    ("start", lambda claim: claim.start),
    ("end", lambda claim: claim.end),
    ("uid", lambda claim: claim.uid),
)
"""The columns in order: name and what stands in a claim's row. Positions are code points."""


def write(report: Report) -> bytes:
    """UTF-8 with a byte order mark and CRLF line ends, which spreadsheets open right; texts are always quoted."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([name for name, _ in COLUMNS])
    writer.writerows([_safe(cell(claim)) for _, cell in COLUMNS] for claim in report.claims)
    return table.getvalue().encode("utf-8-sig")


def _safe(cell: _Cell) -> _Cell:
    """A cell that no spreadsheet runs; numbers stay numbers."""
    if isinstance(cell, int):
        return cell
    return f"'{visible(cell)}" if _looks_like_formula(cell) else visible(cell)


def _looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may run it: it begins with an operator, after anything that can be skipped, or with a tab.

    The list is the Open Web Application Security Project's, with the full-width forms that some programs fold.
    """
    if text.startswith(("\t", "\r", "\n")):
        return True
    first = next((char for char in text if unicodedata.category(char)[0] not in "ZC"), "")
    return first in _FORMULA
