"""Two people's sessions of one article side by side: only what differs."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.event import Field, Json
from workbench.model.records import WORK
from workbench.model.snapshot import Snapshot
from workbench.review.logs import Log, Side
from workbench.review.names import matched
from workbench.review.settling import CLAIM_FIELDS

Register = tuple[str, Field]


@dataclass(frozen=True, slots=True)
class Told:
    """What one side says in a register, by whom and when; ``who`` is a person's uid."""

    value: Json = None
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One register in which two sessions differ. ``claim`` is the uid of the claim it is about, or empty."""

    claim: str
    subject: str
    field: Field
    mine: Told
    theirs: Told


def compare(mine: Log, theirs: Log) -> tuple[DifferenceRow, ...]:
    """The differences in the names of mine: those of claims first, in the order of the text, then the others.

    Where a claim stands is no difference where its words are the same.
    """
    names = matched(mine.snapshot, mine.acts, theirs.snapshot, theirs.acts)
    sides = (Side(mine, names, is_mine=True), Side(theirs, names, is_mine=False))
    registers = dict.fromkeys(
        (names.ours(uid), field) for side in sides for uid, field in _registers(side.log.snapshot)
    )
    rows = (_row(register, *sides) for register in registers)
    places = {claim: place for place, (claim, _) in enumerate(registers)}
    differing = (row for row in rows if _shown(row.mine.value) != _shown(row.theirs.value))
    return tuple(sorted(differing, key=lambda row: (not row.claim, places.get(row.claim, 0))))


def _registers(snapshot: Snapshot) -> Iterator[Register]:
    yield from ((claim, field) for claim in snapshot.claims for field in CLAIM_FIELDS)
    yield from ((snapshot.draft.uid, Field.of_detail(name)) for name in snapshot.details)
    yield from ((uid, field) for field, kind in WORK.items() for uid in snapshot.all_of(kind))


def _row(register: Register, mine: Side, theirs: Side) -> DifferenceRow:
    subject, field = register
    told = [_told(register, side) for side in (mine, theirs)]
    about = [one.value["claim"] for one in told if isinstance(one.value, dict) and one.value.get("claim")]
    claim = subject if field in CLAIM_FIELDS else next(iter(about), "")
    return DifferenceRow(claim, subject, field, *told)


def _told(register: Register, side: Side) -> Told:
    """The last event of a register tells who and when, whatever the register holds."""
    last = next(reversed(side.seen(register).values()), None)
    return Told(side.value(register), last[0].person, last[0].at) if last else Told(side.value(register))


def _shown(value: Json) -> Json:
    """What counts of a value: of an extent its words."""
    return value["quote"] if isinstance(value, dict) and "quote" in value else value
