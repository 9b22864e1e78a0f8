"""What a reviewer sees who gives second verdicts without having seen the first ones."""

from collections.abc import Collection
from dataclasses import replace

from workbench.model.claim import Claim
from workbench.model.conflict import Conflict
from workbench.model.editing import Correction, Flag, Query
from workbench.model.evidence import Evidence, Stance
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict, Settlement, SignOff
from workbench.model.snapshot import Snapshot

_TELLING: tuple[type[Record], ...] = (Conflict, Correction, Flag, Query, SecondVerdict, Settlement, SignOff)
"""What gives away how others think of a claim. Evidence and its sources stay in sight, as the verdict rests on them,
but not what it says of the claim."""


def hidden(snapshot: Snapshot, person: str, own: Collection[str] = ()) -> frozenset[str]:
    """The claims that somebody else has decided or dismissed, and on which a person has given no second verdict yet.

    ``own`` are those that the person dismissed: a dismissal bears no name.
    """
    given = {one.claim for one in snapshot.all_of(SecondVerdict).values() if one.person == person}
    others = (uid for uid, claim in snapshot.claims.items() if uid not in given and _is_others(claim, person, own))
    return frozenset(others)


def _is_others(claim: Claim, person: str, own: Collection[str]) -> bool:
    if claim.decision:
        return claim.decision.person != person
    return claim.is_dismissed and claim.uid not in own


def as_seen(
    snapshot: Snapshot, person: str, last: tuple[Snapshot, Snapshot] | None = None, own: Collection[str] = ()
) -> Snapshot:
    """The session without what others decided, noted, asked, flagged and proposed on claims ``hidden`` from a person.

    Only to be looked at: what is written, exported or merged is the session itself. Linear in its size. ``last`` is the
    session as it stood before and as it was seen then: claims that have not changed since are taken from there.
    """
    out_of_sight = hidden(snapshot, person, own)
    if not out_of_sight:
        return snapshot
    claims = {uid: _bare(claim, last) if uid in out_of_sight else claim for uid, claim in snapshot.claims.items()}
    told = {kind: _own(snapshot.all_of(kind).values(), out_of_sight, person) for kind in _TELLING}
    evidence = {one.uid: _unweighed(one, out_of_sight, person) for one in snapshot.all_of(Evidence).values()}
    return replace(snapshot, claims=claims, records={**snapshot.records, **told, Evidence: evidence})


def _bare(claim: Claim, last: tuple[Snapshot, Snapshot] | None) -> Claim:
    if last is not None and last[0].claims.get(claim.uid) is claim:
        shown = last[1].claims[claim.uid]
        if shown is not claim:
            return shown
    return replace(claim, decision=None, disposition=None, note="")


def _own(records: Collection[Record], out_of_sight: Collection[str], person: str) -> dict[str, Record]:
    return {
        one.uid: one
        for one in records
        if getattr(one, "claim", "") not in out_of_sight or getattr(one, "person", "") == person
    }


def _unweighed(one: Evidence, out_of_sight: Collection[str], person: str) -> Evidence:
    return replace(one, stance=Stance.CONTEXT) if one.claim in out_of_sight and one.person != person else one
