"""What a report tells of the session file: everything in it verified now, and the newest acts of its log."""

from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.model.evidence import StoredFile
from workbench.model.log import Wanted
from workbench.model.snapshot import Snapshot
from workbench.report.audit import NEWEST, Audit
from workbench.report.lines import CheckLine
from workbench.review.logs import Log, log_of
from workbench.session.merging import read_log
from workbench.session.session import Session
from workbench.session.signing import voided_in
from workbench.store import check
from workbench.store.check import STORED_FILES, Finding

__all__ = ["Audit", "Verification", "audit_of", "audited"]

_MOST_BYTES = 100_000_000
"""Stored files of more bytes are left out where somebody waits at the window: to read them takes a second."""


def audit_of(session: Session) -> Audit:
    """Verifies the file of an open session, in the window's thread. Raises UserError where it cannot be read.

    The bytes of stored files are left out where they are very many, and the report says so.
    """
    is_heavy = _size(session) > _MOST_BYTES
    checks = _lines(session.check(with_files=not is_heavy))
    if is_heavy:
        checks = (*checks, CheckLine(STORED_FILES, is_left_out=True))
    places = session.places(Wanted())
    voided = voided_in(session.snapshot, session.log)
    return Audit(checks, session.entries(places[:NEWEST]), len(places), voided)


class Verification:
    """What a report tells of an open session as it stands now. It takes seconds where the log is long, so it is found
    out when somebody asks, in their thread; only where the stored files are too many to be copied it is known at once.
    """

    def __init__(self, session: Session) -> None:
        """To be made in the window's thread. Raises UserError where the file cannot be read."""
        is_heavy = _size(session) > _MOST_BYTES
        self._snapshot = session.snapshot
        self._pages = b"" if is_heavy else session.pages()
        self._audit = audit_of(session) if is_heavy else None

    def __call__(self) -> Audit:
        """What was found, found out once. Raises UserError where the file makes no sense."""
        if self._audit is None:
            with check.own_copy(self._pages) as copy:
                self._audit = _audit(check.read_own(copy, NEWEST), self._snapshot, lambda: log_of(*check.log_in(copy)))
            self._pages = b""
        return self._audit


def audited(path: Path) -> tuple[Snapshot, Audit]:
    """What a session file holds, and what there is to tell of the file. Raises UserError; the file stays as it is."""
    proved = check.read_checked(path, NEWEST)
    return proved.snapshot, _audit(proved, proved.snapshot, lambda: read_log(path))


def _audit(proved: check.Proved, snapshot: Snapshot, log: Callable[[], Log]) -> Audit:
    return Audit(_lines(proved.findings), proved.log, proved.acts, voided_in(snapshot, log))


def _size(session: Session) -> int:
    """How many bytes the stored files have."""
    return sum(file.size for file in session.snapshot.all_of(StoredFile).values())


def _lines(findings: Sequence[Finding]) -> tuple[CheckLine, ...]:
    return tuple(CheckLine(finding.name, finding.fault) for finding in findings)
