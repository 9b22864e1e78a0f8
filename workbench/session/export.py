"""Writing a report of a session to a file."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from workbench.errors import UserError
from workbench.exporters import Exporter
from workbench.exporters.atomic import write_atomically
from workbench.exporters.overview import overview_writer
from workbench.model.snapshot import Snapshot
from workbench.report.audit import Audit
from workbench.report.build import build
from workbench.report.masking import mask
from workbench.report.overview import OverviewRow, overview_row
from workbench.report.report import Report
from workbench.session.identity import utc_now
from workbench.session.opening import SUFFIX

Progress = Callable[[int, int], None]


def export_report(
    snapshot: Snapshot,
    path: Path,
    exporter: Exporter,
    program: str,
    progress: Progress | None = None,
    masked: bool = False,
    as_of: str = "",
    audit: Audit = Audit(),
) -> None:
    """Writes the whole report, or nothing. Raises UserError; a file that was there is then as it was.

    ``session_name`` is the kind where the name would make the report look like a session.

    ``progress`` is told how far it is, and may raise to stop the work, until the file is complete. ``masked`` names
    confidential sources by stand-ins. ``as_of`` is the moment at which the session stood like this, where that is past;
    ``audit`` tells of the file that it is in (see ``workbench.session.audit``).
    """
    told = progress or _go_on
    _refuse_session_name(path, exporter)
    report = report_of(snapshot, program, masked, told, as_of, audit)
    data = exporter.write(report, told)
    told(0, 0)
    write_atomically(path, data)


def _refuse_session_name(path: Path, exporter: Exporter) -> None:
    if path.suffix.lower() == SUFFIX:
        text = f"“{path.name}” is the name of a session, and a report is none."
        raise UserError("session_name", text, f"Choose a name that ends in {exporter.suffix}.")


def report_of(
    snapshot: Snapshot, program: str, masked: bool, progress: Progress, as_of: str = "", audit: Audit = Audit()
) -> Report:
    """The report as it leaves the program; ``progress`` may raise between its steps, the others are as above."""
    progress(0, 0)
    report = build(snapshot, at=utc_now(), program=program, as_of=as_of, audit=audit)
    progress(0, 0)
    report = mask(report) if masked else report
    progress(0, 0)
    return report


def _go_on(_done: int, _total: int) -> None:
    """For whoever does not want to know how far it is."""


def overview_of(file: str, snapshot: Snapshot, program: str) -> OverviewRow:
    """How a session stands, as a row of an overview."""
    return overview_row(file, build(snapshot, at=utc_now(), program=program))


def export_overview(rows: Sequence[OverviewRow], path: Path, program: str) -> None:
    """Writes an overview of many sessions, or nothing; the suffix tells the format. Raises UserError."""
    write = overview_writer(path)
    write_atomically(path, write(tuple(rows), utc_now(), program))


def export_file(path: Path, parts: Iterable[bytes]) -> None:
    """Writes a stored file's bytes to a new file, or nothing. Raises UserError."""
    write_atomically(path, parts)
