"""What is still to be dealt with on a claim beside its verdict: what filters, counts and the report ask for."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from workbench.model.conflict import Conflict
from workbench.model.editing import Correction, Flag, ProposedSource, Query, Settled
from workbench.model.evidence import Evidence
from workbench.model.snapshot import Snapshot
from workbench.review.disagreement import disagreements


class Mark(StrEnum):
    """One thing about a claim."""

    CONFLICT = "conflict"
    DISAGREEMENT = "disagreement"
    QUERY = "query"
    CORRECTION = "correction"
    FLAG = "flag"
    EVIDENCE = "evidence"
    PROPOSAL = "proposal"


def marks_of(snapshot: Snapshot) -> Mapping[str, frozenset[Mark]]:
    """The marks of every claim that has any. Linear in records, and in claims where the draft proposes sources."""
    found: dict[str, set[Mark]] = {}
    for mark, claim in _marks(snapshot):
        if claim in snapshot.current:
            found.setdefault(claim, set()).add(mark)
    return {claim: frozenset(marks) for claim, marks in found.items()}


def _marks(snapshot: Snapshot) -> Iterator[tuple[Mark, str]]:
    yield from ((Mark.CONFLICT, one.claim) for one in snapshot.all_of(Conflict).values())
    yield from ((Mark.DISAGREEMENT, claim) for claim in disagreements(snapshot))
    yield from ((Mark.QUERY, one.claim) for one in snapshot.all_of(Query).values() if one.is_open)
    corrections = snapshot.all_of(Correction).values()
    yield from ((Mark.CORRECTION, one.claim) for one in corrections if one.state is Settled.OPEN)
    yield from ((Mark.FLAG, one.claim) for one in snapshot.all_of(Flag).values())
    yield from ((Mark.EVIDENCE, one.claim) for one in snapshot.all_of(Evidence).values())
    yield from ((Mark.PROPOSAL, claim) for claim in _with_proposals(snapshot))


def _with_proposals(snapshot: Snapshot) -> Iterator[str]:
    """Claims on whose words an open proposal hangs: both are sorted by place, so one pass is enough."""
    draft = snapshot.draft.uid
    open_ones = (one for one in snapshot.all_of(ProposedSource).values() if one.state is Settled.OPEN)
    waiting = sorted((one.start, one.end) for one in open_ones if one.draft == draft)
    first = 0
    for claim in snapshot.current.values():
        while first < len(waiting) and waiting[first][1] <= claim.span.start:
            first += 1
        if any(start < claim.span.end and claim.span.start < end for start, end in waiting[first : first + 50]):
            yield claim.uid
