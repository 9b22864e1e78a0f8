"""A desk's overview of many sessions: one row each, to see at a glance what is still to be done where."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from workbench.report.parts import Cell, Section, Table
from workbench.report.report import ClaimLine, Report
from workbench.report.words import counted, moment, percent

PATIENCE = 3
"""Days after which an open query is overdue."""


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """How a session stands; ``trouble`` says why it could not be read, and all else is then empty.

    ``overdue`` are those of the open ``queries`` that nobody answered for ``PATIENCE`` days; ``decided_at`` is when its
    last verdict was given (UTC, ISO 8601); ``coverage`` a share of the words, 0 to 1.
    """

    file: str
    title: str = ""
    checkers: tuple[str, ...] = ()
    claims: int = 0
    verified: int = 0
    disputed: int = 0
    unsourced: int = 0
    unchecked: int = 0
    dismissed: int = 0
    coverage: float = 0.0
    queries: int = 0
    overdue: int = 0
    corrections: int = 0
    flags: int = 0
    disagreements: int = 0
    breaches: int = 0
    signoffs: int = 0
    decided_at: str = ""
    trouble: str = ""


def overview_row(file: str, report: Report) -> OverviewRow:
    """The row of one session. Flags that somebody signed are settled; only valid sign-offs count."""
    progress, claims = report.progress, report.claims
    return OverviewRow(
        file=file,
        title=report.header.title,
        checkers=report.header.checkers,
        claims=progress.total,
        verified=progress.verified,
        disputed=progress.disputed,
        unsourced=progress.unsourced,
        unchecked=progress.unchecked,
        dismissed=progress.dismissed,
        coverage=progress.coverage,
        queries=sum(query.is_open for claim in claims for query in claim.queries),
        overdue=sum(
            query.is_open and _waits(query.when, report.header.at) for claim in claims for query in claim.queries
        ),
        corrections=sum(one.state.value == "open" for claim in claims for one in claim.corrections),
        flags=sum(flag.is_doubt and not flag.signed_by for claim in claims for flag in claim.flags),
        disagreements=sum(map(_is_disputed_among_checkers, claims)),
        breaches=sum(bool(claim.breaches) for claim in claims),
        signoffs=sum(one.is_valid for one in report.signoffs),
        decided_at=max((claim.when for claim in claims), default=""),
    )


def _waits(asked: str, now: str) -> bool:
    """Whether something was asked so long ago that somebody should ask again; not where a moment is unknown."""
    try:
        return datetime.fromisoformat(now) - datetime.fromisoformat(asked) >= timedelta(days=PATIENCE)
    except (ValueError, TypeError):  # no moment, or one of the two without its time zone
        return False


def _is_disputed_among_checkers(claim: ClaimLine) -> bool:
    return any(second.is_open for second in claim.seconds)


COUNTS: tuple[tuple[str, str], ...] = (
    ("claims", "Claims"),
    ("unchecked", "Open"),
    ("disputed", "Disputed"),
    ("unsourced", "Unsourced"),
    ("queries", "Queries"),
    ("overdue", "Overdue"),
    ("disagreements", "Disagree"),
    ("breaches", "House rules"),
    ("flags", "Flags"),
    ("signoffs", "Signed off"),
)
"""What is counted, by field, and what stands over it."""


def overview_section(rows: tuple[OverviewRow, ...]) -> Section:
    """The table for people, the sessions with most to do first, those that could not be read at the head."""
    ordered = sorted(
        rows,
        key=lambda row: (not row.trouble, -row.unchecked - row.queries - row.disagreements, -row.overdue, row.file),
    )
    heads = ("Session", *(head for _, head in COUNTS), "Covered", "Last verdict")
    lead = (
        "What is still to be done, most first. Open are claims without a verdict, overdue the queries that nobody "
        f"answered for {PATIENCE} days."
    )
    title = counted(len(rows), "session", "sessions")
    parts = (Table("Sessions and what is still to be done in each", heads, tuple(map(_cells, ordered))),)
    return Section("overview", title, lead, parts=parts)


def _cells(row: OverviewRow) -> tuple[Cell, ...]:
    if row.trouble:
        nothing = Cell("–", is_number=True)
        return (Cell(f"{row.file}: {row.trouble}"), *(nothing for _ in COUNTS), nothing, Cell("–"))
    name = f"{row.title} ({row.file})" if row.title != row.file else row.file
    counts = (Cell(f"{getattr(row, field):,}", is_number=True) for field, _ in COUNTS)
    return (Cell(name), *counts, Cell(percent(row.coverage), is_number=True), Cell(moment(row.decided_at)))
