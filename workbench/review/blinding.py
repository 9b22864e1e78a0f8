"""What a reviewer sees who gives second verdicts without having seen the first ones."""

from collections.abc import Collection
from dataclasses import replace

from workbench.model.claim import Claim
from workbench.model.conflict import Conflict
from workbench.model.editing import Correction, Query
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict, Settlement, SignOff
from workbench.model.snapshot import Snapshot

_TELLING: tuple[type[Record], ...] = (Conflict, Correction, Query, SecondVerdict, Settlement, SignOff)
"""What gives away how others think of a claim. Evidence and its sources stay in sight: the verdict rests on them; so
do flags, which say how a claim is to be handled, and dismissals, which are no verdicts."""


def hidden(snapshot: Snapshot, person: str) -> frozenset[str]:
    """The claims that somebody else has decided and on which a person has given no second verdict yet."""
    given = {one.claim for one in snapshot.all_of(SecondVerdict).values() if one.person == person}
    decided = ((uid, claim.decision) for uid, claim in snapshot.claims.items() if uid not in given)
    return frozenset(uid for uid, decision in decided if decision and decision.person != person)


def as_seen(snapshot: Snapshot, person: str, last: tuple[Snapshot, Snapshot] | None = None) -> Snapshot:
    """The session without what others decided, noted, asked and proposed on claims that are ``hidden`` from a person.

    Only to be looked at: what is written, exported or merged is the session itself. Linear in its size. ``last`` is the
    session as it stood before and as it was seen then: claims that have not changed since are taken from there.
    """
    out_of_sight = hidden(snapshot, person)
    if not out_of_sight:
        return snapshot
    claims = {uid: _bare(claim, last) if uid in out_of_sight else claim for uid, claim in snapshot.claims.items()}
    told = {kind: _own(snapshot.all_of(kind).values(), out_of_sight, person) for kind in _TELLING}
    kept = {kind: records for kind, records in snapshot.records.items() if kind not in told}
    return replace(snapshot, claims=claims, records={**kept, **told})


def _bare(claim: Claim, last: tuple[Snapshot, Snapshot] | None) -> Claim:
    if last is not None and last[0].claims.get(claim.uid) is claim:
        shown = last[1].claims[claim.uid]
        if shown is not claim:
            return shown
    return replace(claim, decision=None, note="")


def _own(records: Collection[Record], out_of_sight: Collection[str], person: str) -> dict[str, Record]:
    return {
        one.uid: one
        for one in records
        if getattr(one, "claim", "") not in out_of_sight or getattr(one, "person", "") == person
    }
