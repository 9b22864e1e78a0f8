"""An overview of many sessions as a file."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from workbench.errors import UserError
from workbench.exporters import html, xlsx
from workbench.exporters.columns import Column, Grid, Value
from workbench.report.overview import OverviewRow, overview_section

_Write = Callable[[tuple[OverviewRow, ...], str, str], bytes]


def _page(rows: tuple[OverviewRow, ...], at: str, program: str) -> bytes:
    return html.write_overview(overview_section(rows), at, program)


def _workbook(rows: tuple[OverviewRow, ...], at: str, program: str) -> bytes:  # noqa: ARG001
    return xlsx.write_grid(_GRID, rows, at)


def _value(name: str) -> Callable[[OverviewRow], Value]:
    """A cell: shares in whole percent, as everywhere rounded down; names with semicolons."""

    def value(row: OverviewRow) -> Value:
        told: Any = getattr(row, name)
        if isinstance(told, tuple):
            return "; ".join(told)
        return int(told * 100) if isinstance(told, float) else told

    return value


_WIDTHS = {"file": 30, "title": 40, "checkers": 24, "decided_at": 22, "trouble": 40}
_GRID = Grid(
    "Overview",
    tuple(Column(field.name, _value(field.name), _WIDTHS.get(field.name, 12)) for field in fields(OverviewRow)),
    lambda rows: rows,
    lambda _: "",
)
_WRITERS: dict[str, _Write] = {".html": _page, ".xlsx": _workbook}


def overview_writer(path: Path) -> _Write:
    """What writes rows, the moment and the program's name in the format of the suffix. UserError for another one."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        text = f"No overview can be written as “{path.name}”."
        raise UserError("unknown_format", text, f"Choose a name that ends in {' or '.join(_WRITERS)}.")
    return write
