"""What is still to be dealt with on a claim beside its verdict: what filters, counts and the report ask for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import accumulate

from workbench.model.conflict import Conflict
from workbench.model.editing import Correction, Flag, ProposedSource, Query, Settled
from workbench.model.evidence import Evidence
from workbench.model.reviewing import SecondVerdict
from workbench.model.snapshot import Snapshot
from workbench.review.disagreement import disagreements
from workbench.review.signoff import void_claims


class Mark(StrEnum):
    """One thing about a claim; flags are called as their kinds are."""

    CONFLICT = "conflict"
    DISAGREEMENT = "disagreement"
    VOID = "void"
    SECOND = "second"
    QUERY = "query"
    CORRECTION = "correction"
    LEGAL = "legal"
    SENSITIVE = "sensitive"
    ON_AUTHOR = "on_author"
    RIGHT_OF_REPLY = "right_of_reply"
    PUBLISH = "publish"
    EVIDENCE = "evidence"
    PROPOSAL = "proposal"
    NO_PROPOSAL = "no_proposal"
    BREACH = "breach"


BREACHED = frozenset((Mark.BREACH,))


def marks_of(snapshot: Snapshot) -> Mapping[str, frozenset[Mark]]:
    """The marks of every claim that has any, but for broken rules of the house, which ``broken`` tells.

    Linear in records, and in claims where the draft proposes sources.
    """
    found: dict[str, set[Mark]] = {}
    for mark, claim in _marks(snapshot):
        if claim in snapshot.current:
            found.setdefault(claim, set()).add(mark)
    return {claim: frozenset(marks) for claim, marks in found.items()}


def broken(snapshot: Snapshot) -> frozenset[str]:
    """The claims that break a rule of the house; it takes longer than all other marks together."""
    from workbench.evidence.rules import broken_in  # the list is painted before anybody asks for it

    return broken_in(snapshot) & snapshot.current.keys()


def _marks(snapshot: Snapshot) -> Iterator[tuple[Mark, str]]:
    yield from ((Mark.CONFLICT, one.claim) for one in snapshot.all_of(Conflict).values())
    yield from ((Mark.DISAGREEMENT, claim) for claim in disagreements(snapshot))
    yield from ((Mark.VOID, claim) for claim in void_claims(snapshot))
    yield from ((Mark.SECOND, one.claim) for one in snapshot.all_of(SecondVerdict).values())
    yield from ((Mark.QUERY, one.claim) for one in snapshot.all_of(Query).values() if one.is_open)
    corrections = snapshot.all_of(Correction).values()
    yield from ((Mark.CORRECTION, one.claim) for one in corrections if one.state is Settled.OPEN)
    yield from ((Mark(one.kind.value), one.claim) for one in snapshot.all_of(Flag).values())
    yield from ((Mark.EVIDENCE, one.claim) for one in snapshot.all_of(Evidence).values())
    proposed = [one for one in snapshot.all_of(ProposedSource).values() if one.draft == snapshot.draft.uid]
    opened = [one for one in proposed if one.state is Settled.OPEN]
    yield from ((Mark.PROPOSAL, claim) for claim in _held(snapshot, opened))
    if proposed:
        with_any = frozenset(_held(snapshot, proposed))
        yield from ((Mark.NO_PROPOSAL, claim) for claim in snapshot.current if claim not in with_any)


def _held(snapshot: Snapshot, proposed: Sequence[ProposedSource]) -> Iterator[str]:
    """Claims on whose words a proposal hangs: those that begin before its end and have not ended at its start."""
    claims = list(snapshot.current.values()) if proposed else []
    starts = [claim.span.start for claim in claims]
    reach = list(accumulate((claim.span.end for claim in claims), max))
    for one in proposed:
        near = claims[bisect_right(reach, one.start) : bisect_left(starts, one.end)]
        yield from (claim.uid for claim in near if claim.span.end > one.start)
