"""What a report tells of the file that the session is in: what was verified of it, and an extract of its log."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.model.change import claims_of
from workbench.model.event import Act
from workbench.model.log import Entry
from workbench.model.snapshot import Snapshot
from workbench.report.lines import ActLine, CheckLine
from workbench.report.parts import Cell, Section, Table
from workbench.report.report import Report
from workbench.report.words import ACTS, TURNS, UNNAMED, counted, moment

NEWEST = 50
"""How many acts an extract of the log tells: about two printed pages."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What was verified, and the newest acts of the log, the newest first; ``acts`` is how many there are in all.

    ``voided`` tells which act voided a sign-off, by its uid: the log knows, and a snapshot does not.
    """

    checks: tuple[CheckLine, ...] = ()
    log: tuple[Entry, ...] = ()
    acts: int = 0
    voided: Mapping[str, Act] = field(default_factory=dict)


def act_lines(log: Sequence[Entry], snapshot: Snapshot) -> tuple[ActLine, ...]:
    """Acts in words, with the numbers that their claims have in the report."""
    numbers = {uid: number for number, uid in enumerate(snapshot.current, start=1)} if log else {}
    return tuple(
        ActLine(
            place=entry.place,
            what=TURNS[entry.act.turn].format(ACTS[entry.act.name]),
            claims=tuple(sorted({numbers[uid] for uid in _claims(entry) if uid in numbers})),
            who=snapshot.name_of(entry.act.person) or UNNAMED,
            when=entry.act.at,
            is_brought=entry.is_brought,
        )
        for entry in log
    )


def _claims(entry: Entry) -> Iterator[str]:
    """The claims of an act; none of one that set so much that only the first of it is known."""
    if entry.count > len(entry.events):
        return iter(())
    return (uid for event in entry.events for uid in claims_of(event))


def integrity(report: Report) -> Section | None:
    """What was verified of the session file, when, and with what result."""
    if not report.checks:
        return None
    faults = sum(1 for check in report.checks if check.fault)
    result = f"{counted(faults, 'fault was', 'faults were')} found." if faults else "No fault was found."
    lead = (
        f"Verified on {moment(report.header.at)}. {result} This finds accidents and single alterations; it does not "
        "prove that nobody wrote the whole file anew."
    )
    rows = tuple((Cell(check.name.capitalize()), Cell(_result(check))) for check in report.checks)
    table = Table("What was verified of the session file", ("What", "Result"), rows)
    return Section("integrity", "Integrity of the session file", lead, parts=(table,))


def _result(check: CheckLine) -> str:
    if check.is_left_out:
        return "not verified for this report: it would have taken long"
    return f"does not hold: {check.fault}" if check.fault else "holds"


def extract(report: Report) -> Section | None:
    """The newest acts of the log: who did what, and when."""
    if not report.log:
        return None
    shown = len(report.log)
    told = "Every act" if shown == report.acts else f"The newest {shown:,} of {counted(report.acts, 'act', 'acts')}"
    rows = tuple(
        (Cell(f"{act.place:,}", is_number=True), Cell(moment(act.when)), Cell(act.who), Cell(_what(act)))
        for act in report.log
    )
    table = Table("Acts, the newest first", ("Act", "When", "Who", "What"), rows)
    return Section("log", "Extract of the log", f"{told} of the log, the newest first.", shown, (table,))


def _what(act: ActLine) -> str:
    numbers = ", ".join(f"{number:,}" for number in act.claims)
    about = f" ({'claim' if len(act.claims) == 1 else 'claims'} {numbers})" if numbers else ""
    return f"{act.what}{about}{' – came with a merge' if act.is_brought else ''}"
