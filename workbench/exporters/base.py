"""What an exporter is, and which there are."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from workbench.errors import UserError
from workbench.report.report import Report

Write = Callable[[Report], bytes]
"""A pure function from the report to the whole file. Raises UserError where what it needs is not installed."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: ``id`` for commands and settings, ``label`` for people, ``suffix`` in lower case with its dot.

    ``lays_out`` says that it needs Qt's text layout, which must not be used in a thread that Qt did not start.
    """

    id: str
    label: str
    suffix: str
    write: Write
    lays_out: bool = False


def _lazily(module: str) -> Write:
    """The ``write`` of a module in this room, which is imported when it is first called."""

    def write(report: Report) -> bytes:
        made: bytes = import_module(f"workbench.exporters.{module}").write(report)
        return made

    return write


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("html", "Web page", ".html", _lazily("html")),
    Exporter("pdf", "PDF", ".pdf", _lazily("pdf"), lays_out=True),
    Exporter("csv", "CSV table", ".csv", _lazily("csv")),
    Exporter("json", "JSON", ".json", _lazily("json")),
)
"""Every format a report can be written in, the one to offer first at the head."""


def exporter_for(wanted: Path | str) -> Exporter:
    """The exporter with this id, else the one for this file's suffix in either case.

    UserError ``unknown_format`` where there is none.
    """
    suffix = Path(wanted).suffix.lower()
    for exporter in EXPORTERS:
        if wanted == exporter.id or suffix == exporter.suffix:
            return exporter
    name = Path(wanted).name
    choice = ", ".join(exporter.suffix for exporter in EXPORTERS)
    raise UserError("unknown_format", f"No report can be written as “{name}”.", f"Choose a name that ends in {choice}.")
