"""Writing a report of a session to a file."""

from pathlib import Path

from workbench.exporters import Exporter
from workbench.exporters.atomic import write_atomically
from workbench.model.snapshot import Snapshot
from workbench.report.build import build
from workbench.session.identity import utc_now


def export_report(snapshot: Snapshot, path: Path, exporter: Exporter, program: str) -> None:
    """Writes the whole report, or nothing. Raises UserError; a file that was there is then as it was."""
    write_atomically(path, exporter.write(build(snapshot, at=utc_now(), program=program)))
