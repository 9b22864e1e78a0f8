"""The report as a table for spreadsheets: one row a claim, every field, no cell that is ever taken for a formula."""

import csv
import io

from workbench.exporters.columns import TABLES, Value, looks_like_formula, shown
from workbench.report.report import Report


def write(report: Report) -> bytes:
    """UTF-8 with a byte order mark and CRLF line ends, which spreadsheets open right; texts are always quoted."""
    grid, table = TABLES[0], io.StringIO(newline="")
    writer = csv.writer(table, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([column.name for column in grid.columns])
    writer.writerows([_safe(column.value(entry)) for column in grid.columns] for entry in grid.entries(report))
    return table.getvalue().encode("utf-8-sig")


def _safe(value: Value) -> Value:
    """A cell that no spreadsheet runs; numbers stay numbers."""
    if isinstance(value, str) and looks_like_formula(value):
        return f"'{shown(value)}"
    return shown(value)
