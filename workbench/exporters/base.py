"""What an exporter is, and which there are."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Protocol

from workbench.errors import UserError
from workbench.report.report import Report

Progress = Callable[[int, int], None]
"""Told ``(done, total)`` now and then, ``(0, 0)`` while that is not known; may raise to stop the work."""


def _go_on(_done: int, _total: int) -> None:
    """For whoever does not want to know how far it is."""


class Write(Protocol):
    """A pure function from the report to the whole file. Raises UserError where what it needs is not installed."""

    def __call__(self, report: Report, progress: Progress = _go_on) -> bytes:
        """The bytes of the file."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: ``id`` for commands and settings, ``label`` for people, ``suffix`` in lower case with its dot.

    ``preset`` is what it shows of the report by itself; empty where it always holds every field. ``is_paged`` says
    that it is read as pages, ``is_text`` that its bytes are words.
    """

    id: str
    label: str
    suffix: str
    write: Write
    preset: str = ""
    is_paged: bool = False
    is_text: bool = True

    def showing(self, sections: tuple[str, ...]) -> "Exporter":
        """The same format with these sections of the report; those it shows by itself where there are none."""

        def write(report: Report, progress: Progress = _go_on) -> bytes:
            return self.write(replace(report, sections=sections), progress)

        return replace(self, write=write)


def _lazily(module: str) -> Write:
    """The ``write`` of a module in this room, which is imported when it is first called."""

    def write(report: Report, progress: Progress = _go_on) -> bytes:  # noqa: ARG001 - it is written in a moment
        made: bytes = import_module(f"workbench.exporters.{module}").write(report)
        return made

    return write


def _sources(name: str) -> Write:
    """The list of a report's sources, written by a function of ``source_lists``."""

    def write(report: Report, progress: Progress = _go_on) -> bytes:  # noqa: ARG001 - it is written in a moment
        made: bytes = getattr(import_module("workbench.exporters.source_lists"), name)(report)
        return made

    return write


def _slowly(module: str, name: str = "write") -> Write:
    """As ``_lazily``, for a format that takes long and tells how far it is."""

    def write(report: Report, progress: Progress = _go_on) -> bytes:
        made: bytes = getattr(import_module(f"workbench.exporters.{module}"), name)(report, progress)
        return made

    return write


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("html", "Web page", ".html", _lazily("html"), "record", is_paged=True),
    Exporter("pdf", "PDF", ".pdf", _slowly("pdf"), "claims", is_paged=True),
    Exporter("pdfa", "PDF/A for archives", ".pdfa.pdf", _slowly("pdf", "write_archival"), "claims", is_paged=True),
    Exporter("docx", "Word document", ".docx", _lazily("docx"), "article", is_paged=True),
    Exporter("odt", "OpenDocument text", ".odt", _lazily("odt"), "record", is_paged=True),
    Exporter("md", "Markdown", ".md", _lazily("markdown"), "record"),
    Exporter("xlsx", "Excel workbook", ".xlsx", _lazily("xlsx"), is_text=False),
    Exporter("csv", "CSV table", ".csv", _lazily("csv")),
    Exporter("json", "JSON", ".json", _lazily("json")),
    Exporter("annotations", "Web annotations", ".jsonld", _lazily("annotations")),
    Exporter("claimreview", "Published checks (ClaimReview)", ".claimreview.jsonld", _lazily("claim_reviews")),
    Exporter("csl", "Sources as CSL-JSON", ".csl.json", _sources("write_csl")),
    Exporter("bibtex", "Sources as BibTeX", ".bib", _sources("write_bibtex")),
    Exporter("ris", "Sources as RIS", ".ris", _sources("write_ris")),
)
"""Every format a report can be written in, the one to offer first at the head."""


def exporter_for(wanted: Path | str) -> Exporter:
    """The exporter with this id, else the one for this file's suffix in either case.

    UserError ``unknown_format`` where there is none.
    """
    name = Path(wanted).name
    for exporter in sorted(EXPORTERS, key=lambda exporter: -len(exporter.suffix)):  # .csl.json before .json
        if wanted == exporter.id or name.lower().endswith(exporter.suffix):
            return exporter
    choice = ", ".join(exporter.suffix for exporter in EXPORTERS)
    raise UserError("unknown_format", f"No report can be written as “{name}”.", f"Choose a name that ends in {choice}.")
