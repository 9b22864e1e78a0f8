"""Writing a report of a session to a file."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from workbench.exporters import Exporter
from workbench.exporters.atomic import write_atomically
from workbench.exporters.overview import overview_writer
from workbench.model.snapshot import Snapshot
from workbench.report.audit import Audit
from workbench.report.build import build
from workbench.report.masking import mask
from workbench.report.overview import OverviewRow, overview_row
from workbench.session.identity import utc_now

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

    ``progress`` is told how far it is, and may raise to stop the work. ``masked`` names confidential sources
    by stand-ins. ``as_of`` is the moment at which the session stood like this, where that is past;
    ``audit`` tells of the file that it is in (see ``workbench.session.audit``).
    """
    report = build(snapshot, at=utc_now(), program=program, as_of=as_of, audit=audit)
    report = mask(report) if masked else report
    write_atomically(path, exporter.write(report, progress) if progress else exporter.write(report))


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
