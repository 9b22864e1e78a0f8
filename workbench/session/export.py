"""Writing a report of a session to a file."""

from collections.abc import Callable, Iterable
from pathlib import Path

from workbench.exporters import Exporter
from workbench.exporters.atomic import write_atomically
from workbench.model.snapshot import Snapshot
from workbench.report.build import build
from workbench.report.masking import mask
from workbench.session.identity import utc_now

Progress = Callable[[int, int], None]


def export_report(
    snapshot: Snapshot,
    path: Path,
    exporter: Exporter,
    program: str,
    progress: Progress | None = None,
    masked: bool = False,
) -> None:
    """Writes the whole report, or nothing. Raises UserError; a file that was there is then as it was.

    ``progress`` is told how far it is, and may raise to stop the work. ``masked`` names confidential sources
    by stand-ins.
    """
    report = build(snapshot, at=utc_now(), program=program)
    report = mask(report) if masked else report
    write_atomically(path, exporter.write(report, progress) if progress else exporter.write(report))


def export_file(path: Path, parts: Iterable[bytes]) -> None:
    """Writes a stored file's bytes to a new file, or nothing. Raises UserError."""
    write_atomically(path, parts)
