"""What a report tells of the session file: everything in it verified now, and the newest acts of its log."""

from collections.abc import Sequence
from pathlib import Path

from workbench.model.evidence import StoredFile
from workbench.model.log import Wanted
from workbench.model.snapshot import Snapshot
from workbench.report.audit import NEWEST, Audit
from workbench.report.lines import CheckLine
from workbench.session.merging import read_log
from workbench.session.session import Session
from workbench.session.signing import voided_in
from workbench.store.check import STORED_FILES, Finding, read_checked

__all__ = ["Audit", "audit_of", "audited"]

_MOST_BYTES = 100_000_000
"""Stored files of more bytes are left out where somebody waits at the window: to read them takes a second."""


def audit_of(session: Session) -> Audit:
    """Verifies the file of an open session, in the window's thread. Raises UserError where it cannot be read.

    The bytes of stored files are left out where they are very many, and the report says so.
    """
    size = sum(file.size for file in session.snapshot.all_of(StoredFile).values())
    checks = _lines(session.check(with_files=size <= _MOST_BYTES))
    if size > _MOST_BYTES:
        checks = (*checks, CheckLine(STORED_FILES, is_left_out=True))
    places = session.places(Wanted())
    voided = voided_in(session.snapshot, session.log)
    return Audit(checks, session.entries(places[:NEWEST]), len(places), voided)


def audited(path: Path) -> tuple[Snapshot, Audit]:
    """What a session file holds, and what there is to tell of the file. Raises UserError; the file stays as it is."""
    proved = read_checked(path, NEWEST)
    voided = voided_in(proved.snapshot, lambda: read_log(path))
    return proved.snapshot, Audit(_lines(proved.findings), proved.log, proved.acts, voided)


def _lines(findings: Sequence[Finding]) -> tuple[CheckLine, ...]:
    return tuple(CheckLine(finding.name, finding.fault) for finding in findings)
