"""The report as a workbook: a summary sheet, and a sheet for every table that has rows, with frozen heads and a filter.

Every text is written as text: a cell can neither become a formula nor a link.
"""

import io
from typing import TYPE_CHECKING, Any

from workbench.exporters import looks
from workbench.exporters.archive import moment_of
from workbench.exporters.columns import TABLES, Grid, Value, looks_like_formula, shown
from workbench.report import facts
from workbench.report.report import Report
from workbench.visible import visible

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767
"""The letters that a cell can hold, in UTF-16 units, by the format's own limits."""

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_PLAIN = {"valign": "top", "text_wrap": True}


def write(report: Report) -> bytes:
    """The whole workbook. Nothing in it depends on when or where it is written but ``report.header.at``."""
    file = io.BytesIO()
    book, formats = _book(file, report.header.title, report.header.at)
    _write_summary(book.add_worksheet("Summary"), formats, report)
    for grid in (TABLES[0], *(grid for grid in TABLES[1:] if grid.entries(report))):
        _write_grid(book.add_worksheet(grid.title), formats, grid, report)
    book.close()
    return file.getvalue()


def write_grid(grid: Grid, entries: Any, at: str) -> bytes:
    """A workbook of one table that belongs to no report; its entries are made of ``entries``."""
    file = io.BytesIO()
    book, formats = _book(file, grid.title, at)
    _write_grid(book.add_worksheet(grid.title), formats, grid, entries)
    book.close()
    return file.getvalue()


def _book(file: io.BytesIO, title: str, at: str) -> "tuple[Workbook, _Formats]":
    from xlsxwriter import Workbook

    book = Workbook(file, _OPTIONS)
    made = moment_of(at).replace(tzinfo=None)
    book.set_properties({"title": visible(title)[:255], "created": made})
    return book, _Formats(book)


class _Formats:
    """The looks of the cells of one workbook, each made once."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def __call__(self, **wanted: Any) -> "Format":
        key = tuple(sorted(wanted.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({**_PLAIN, **wanted})
        return self._made[key]


def _write_grid(sheet: "Worksheet", formats: _Formats, grid: Grid, told: Any) -> None:
    entries = grid.entries(told)
    for place, column in enumerate(grid.columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.name, formats(bold=True, bottom=1))
    for row, entry in enumerate(entries, start=1):
        for place, column in enumerate(grid.columns):
            look = {"bold": True, "font_color": looks.TONES[grid.tone(entry)]} if column.name == "verdict" else {}
            _write(sheet, (row, place), column.value(entry), formats, look)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(entries), 1), len(grid.columns) - 1)


def _write(
    sheet: "Worksheet", place: tuple[int, int], value: Value, formats: _Formats, look: dict[str, Any] | None = None
) -> None:
    """One cell; a text that looks like a formula is marked as a quoted one, so that editing it runs nothing either."""
    look = look or {}
    if isinstance(value, int):
        sheet.write_number(*place, value, formats(**look))
        return
    quoted = {"quote_prefix": True} if looks_like_formula(value) else {}
    sheet.write_string(*place, _fitting(str(shown(value))), formats(**look, **quoted))


def _fitting(text: str) -> str:
    """The text, cut where a cell cannot hold it: it then ends in an ellipsis, and stands whole in the JSON."""
    if len(text) * 2 <= _LONGEST or len(text.encode("utf-16-le")) // 2 <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 2 - 1]}…"


def _write_summary(sheet: "Worksheet", formats: _Formats, report: Report) -> None:
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 10)
    sheet.set_column(2, 2, 90)
    _write(sheet, (0, 0), report.header.title, formats, {"bold": True, "font_size": 14, "text_wrap": False})
    lines = (facts.origin_line(report.header), facts.made_line(report.header), facts.checked(report.progress))
    for row, line in enumerate(lines, start=1):
        _write(sheet, (row, 0), line, formats, {"text_wrap": False})
    row = _write_verdicts(sheet, formats, report, len(lines) + 2)
    for fact in facts.draft_facts(report):
        _write(sheet, (row, 0), fact.label, formats, {"bold": True})
        _write(sheet, (row, 2), fact.value, formats)
        row += 1


def _write_verdicts(sheet: "Worksheet", formats: _Formats, report: Report, row: int) -> int:
    """The counts, and how far the work is; returns the row after them."""
    for place, head in enumerate(("Verdict", "Claims", "What it means")):
        _write(sheet, (row, place), head, formats, {"bold": True, "bottom": 1})
    for row, definition in enumerate(report.definitions, start=row + 1):  # noqa: B020
        tone = {"bold": True, "font_color": looks.TONES[definition.verdict.value]}
        _write(sheet, (row, 0), f"{definition.sign} {definition.word}", formats, tone)
        _write(sheet, (row, 1), definition.claims, formats)
        _write(sheet, (row, 2), definition.meaning, formats)
    _write(sheet, (row + 1, 0), "Dismissed", formats, {"bold": True})
    _write(sheet, (row + 1, 1), report.progress.dismissed, formats)
    _write(sheet, (row + 2, 0), "Coverage", formats, {"bold": True})
    _write(sheet, (row + 2, 2), facts.covered(report.progress), formats)
    return row + 4
