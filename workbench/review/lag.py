"""Two sessions whose newest drafts differ: what becomes, in the newer draft, of the work that was done on the other.

A session is behind where the other has seen every draft that it took, or went on from where it stands. Where each went
on by itself, the draft that was taken first gives way, whichever of the two files is open. The session behind then
takes the newer draft as its own person would have done: by the same plan, with the same five outcomes, and as an act of
its own, ``TAKE_DRAFT``, that travels with the merge. It says only what the other side has not seen: where the newer
session has a claim already, its place there counts, and a decision that is not kept gives way to what stands there. So
no value of the newer draft is contradicted by what the older one could not know.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from workbench.languages import pack_for
from workbench.model.claim import Candidate, Claim
from workbench.model.codec import write_draft, write_extent
from workbench.model.draft import DetailName, Draft, Span
from workbench.model.event import Field, Json
from workbench.review.carry_edits import Choices, Edits, carried_claim, keeps_decision
from workbench.review.carry_over import plan
from workbench.review.carry_plan import Carried, CarryPlan, Outcome
from workbench.review.differences import difference, touched
from workbench.review.findings import Findings
from workbench.review.logs import ABOUT_WORDS, Log, Side
from workbench.review.names import matched, unknown
from workbench.text.anchor import forms_of

_MOVED = (Field.EXTENT, *ABOUT_WORDS)
"""The registers that a new draft sets."""


@dataclass(frozen=True)
class Lag:
    """One session is behind the other. ``carry`` tells of each claim on which it did something that the other has not
    seen, by the uids of the one behind, what becomes of it in the newer draft."""

    behind: Side
    ahead: Side
    carry: CarryPlan

    @property
    def is_mine(self) -> bool:
        """Whether it is mine that is behind."""
        return self.behind.is_mine

    def is_unseen(self, claim: Claim, field: Field) -> bool:
        """Whether the session behind set a register of a claim that the newer one has not seen set."""
        register = (self.behind.names.ours(claim.uid), field)
        return bool(self.behind.seen(register).keys() - self.ahead.seen(register).keys())

    def there(self, carried: Carried) -> Claim | None:
        """The claim of the newer session that a claim is: by name, or as it stands over the very words."""
        uid = self.ahead.own_uid(self.behind.names.ours(carried.claim.uid))
        known = self.ahead.log.snapshot.claims.get(uid)
        return known or (self._standing.get(carried.place) if carried.place else None)

    def place_of(self, there: Claim) -> Span | None:
        """Where a claim of the newer session stands in the newer draft; None where it is parked."""
        return there.span if there.uid in self.ahead.log.snapshot.current else None

    def told(self, there: Claim | None, field: Field) -> Json:
        """What the newer session says of a claim, in the names of mine."""
        return self.ahead.value((self.ahead.names.ours(there.uid), field)) if there else None

    @cached_property
    def _standing(self) -> Mapping[Span, Claim]:
        return {claim.span: claim for claim in reversed([*self.ahead.log.snapshot.current.values()])}


def lag(mine: Log, theirs: Log) -> Lag | None:
    """Which of two sessions of one article is behind; None where both stand on one draft. Linear in both logs."""
    names = matched(mine.snapshot, mine.acts, theirs.snapshot, theirs.acts)
    newest = names.ours(theirs.snapshot.draft.uid)
    if newest == mine.snapshot.draft.uid:
        return None
    away = unknown([newest, *(draft.uid for draft in mine.snapshot.drafts)], theirs.snapshot, names)
    ours = Side(mine, names, is_mine=True)
    other = Side(theirs, names, is_mine=False, homes=dict.fromkeys(away, newest))
    behind, ahead = (ours, other) if _is_behind(ours, other) else (other, ours)
    old, new = behind.log.snapshot, ahead.log.snapshot.draft
    pack = pack_for(old.detail(DetailName.LANGUAGE))
    made = plan(old.draft, replace(new, uid=names.ours(new.uid)), old.claims.values(), pack)
    found = Lag(behind, ahead, made)
    unseen = (one for one in made.claims if any(found.is_unseen(one.claim, field) for field in _MOVED))
    return replace(found, carry=replace(made, claims=tuple(_as_it_stands(one, found) for one in unseen)))


def catch_up(found: Lag, choices: Choices) -> Edits:
    """The registers by which the session behind takes the newer draft, in its own names; empty where all was seen.

    ``choices`` are places for claims that were asked about, by uid. New claims are not added: whoever took the draft
    has them.
    """
    if not found.carry.claims:
        return {}
    new = found.carry.new
    findings = Findings([_candidate(claim) for claim in found.ahead.log.snapshot.current.values()])
    edits: Edits = {(new.uid, Field.DRAFT): write_draft(new)}
    for carried in found.carry.claims:
        edits |= _caught_up(found, carried, choices, findings)
    return edits


def _is_behind(mine: Side, theirs: Side) -> bool:
    """Whether mine is behind; asked from the other file, the answer is the other one."""
    taken, others = _drafts_seen(mine), _drafts_seen(theirs)
    if (taken <= others) is not (others <= taken):
        return taken <= others
    is_known, knows = _stands_in(mine, theirs), _stands_in(theirs, mine)
    return is_known if is_known is not knows else _taken(mine) < _taken(theirs)


def _drafts_seen(side: Side) -> set[str]:
    return {event for register, events in side.events.items() if register[1] is Field.DRAFT for event in events}


def _newest(side: Side) -> str:
    return side.names.ours(side.log.snapshot.draft.uid)


def _stands_in(side: Side, other: Side) -> bool:
    """Whether the other session holds the draft that one stands on."""
    return _newest(side) in {other.names.ours(draft.uid) for draft in other.log.snapshot.drafts}


def _taken(side: Side) -> tuple[str, str]:
    """When the newest draft was first taken; where two were at one time, their hashes tell them apart."""
    times = [act.at for act, _ in side.seen((_newest(side), Field.DRAFT)).values()]
    return min(times, default=""), side.log.snapshot.draft.sha256


def _as_it_stands(carried: Carried, found: Lag) -> Carried:
    """The outcome where the newer session has the claim: its place counts; where it has it parked, that is asked."""
    there = found.there(carried)
    if there is None or (carried.place and carried.place == found.place_of(there)):
        return carried
    if found.place_of(there) is None:
        asked = (carried.place,) if carried.place and carried.outcome.keeps_decision else ()
        outcome = Outcome.CANDIDATES if asked or carried.candidates else Outcome.GONE
        candidates = asked or carried.candidates
        return replace(carried, outcome=outcome, place=None, candidates=candidates, difference=(), around_new=None)
    same = carried.outcome is not Outcome.CHANGED and forms_of(there.quote) == forms_of(carried.claim.quote)
    pieces = () if same else difference(carried.claim.quote, there.quote, None)
    outcome = Outcome.SAME_WORDS_CHANGED_CONTEXT if same else Outcome.CHANGED
    guards = touched(pieces)
    return replace(carried, outcome=outcome, place=there.span, candidates=(), difference=pieces, guards=guards)


def _caught_up(found: Lag, carried: Carried, choices: Choices, findings: Findings) -> Edits:
    """What stands in the newer session is told once more, so that it does not contradict what stood in the older."""
    claim, there = carried.claim, _in_reach(found, carried)
    place = choices.get(claim.uid, carried.place)
    edits: Edits = {}
    if place is not None and (there is None or found.place_of(there) != place):
        edits[claim.uid, Field.EXTENT] = write_extent(carried_claim(found.carry, claim, findings.over(place)))
        there = there if there and forms_of(there.quote) == forms_of(found.carry.new.words_of(place)) else None
    elif there is not None and _is_news(found, claim, there):
        edits[claim.uid, Field.EXTENT] = found.told(there, Field.EXTENT)
    if not _keeps(found.carry.new, carried, there, place):
        not_kept = (field for field in ABOUT_WORDS if found.is_unseen(claim, field))
        edits |= {(claim.uid, field): found.told(there, field) for field in not_kept}
    return edits


def _in_reach(found: Lag, carried: Carried) -> Claim | None:
    """The claim of the newer session, unless it is parked in a draft that stays away: the other knows nothing of it."""
    there = found.there(carried)
    return there if there and found.ahead.names.ours(there.draft) not in found.ahead.homes else None


def _is_news(found: Lag, claim: Claim, there: Claim) -> bool:
    """Whether the place in the newer session is one that the older contradicts, or has by another name."""
    own = found.ahead.own_uid(found.behind.names.ours(claim.uid))
    return there.uid != own or found.is_unseen(claim, Field.EXTENT)


def _keeps(new: Draft, carried: Carried, there: Claim | None, place: Span | None) -> bool:
    """A claim without a place keeps its decision, unless the newer session has it parked with other words."""
    if place is None:
        return there is None or forms_of(there.quote) == forms_of(carried.claim.quote)
    return keeps_decision(carried, place, new.words_of(place))


def _candidate(claim: Claim) -> Candidate:
    return Candidate(claim.span, claim.kinds, claim.figures, claim.attributions, claim.cues)
