"""What a sign-off is about, byte for byte, and what has voided it since."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.languages import pack_for
from workbench.model.claim import Claim
from workbench.model.codec import read_extent, write_decision
from workbench.model.draft import DetailName, Draft
from workbench.model.event import Act, Event, Field, Json, Turn, digest
from workbench.model.evidence import Evidence, Source
from workbench.model.record import write_record
from workbench.model.records import RECORDS
from workbench.model.reviewing import SignOff
from workbench.model.snapshot import Snapshot
from workbench.review.carry_over import standing_as_in
from workbench.review.settling import CLAIM_FIELDS

_ABOUT_CLAIMS = tuple(kind for kind in RECORDS.values() if kind is not SignOff)
_EVERY = ""
"""Stands for all claims: a changed source may touch any."""

Entries = Sequence[tuple[Act, Sequence[Event]]]
"""Acts with their events, oldest first."""


@dataclass(frozen=True, slots=True)
class SignOffState:
    """Whether a sign-off still stands. ``voided_by`` is the first act since that changed what it is about.

    ``is_other_draft`` says that what was signed does not stand in the current draft as it was signed.
    """

    is_valid: bool
    voided_by: Act | None = None
    is_other_draft: bool = False


def in_scope(snapshot: Snapshot, claim: str = "") -> tuple[Claim, ...]:
    """The claims that a sign-off is about: one, or all of the current draft."""
    current = snapshot.current
    return tuple(current[uid] for uid in ((claim,) if claim else current) if uid in current)


def decisions_sha256(snapshot: Snapshot, claim: str = "") -> str:
    """SHA-256 over the canonical JSON of what was decided: each claim's words, verdict, person, time and note, and
    every record about it, with the sources of its evidence. Claims are in the order of their uids."""
    return Scopes(snapshot).decisions_sha256(claim)


class Scopes:
    """What sign-offs in a session are about, gathered once: each then costs no more than what it is about."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._about = {kind: snapshot.by_claim(kind) for kind in _ABOUT_CLAIMS}
        self._known: dict[str, str] = {}

    def decisions_sha256(self, claim: str = "") -> str:
        """See the function of this name."""
        if claim not in self._known:
            claims = sorted(in_scope(self._snapshot, claim), key=lambda one: one.uid)
            self._known[claim] = digest([self._told(one) for one in claims])
        return self._known[claim]

    def holds(self, signoff: SignOff) -> bool:
        """Whether words and decisions are those that were signed."""
        return signoff.decisions_sha256 == self.decisions_sha256(signoff.claim) and self.stands(signoff)

    def stands(self, signoff: SignOff) -> bool:
        """Whether this is the draft that was signed; a single claim may also stand in its paragraph as it did there."""
        if signoff.draft_sha256 == self._snapshot.draft.sha256:
            return True
        claim = self._snapshot.current.get(signoff.claim)
        return claim is not None and self.signed_in(signoff, self._snapshot.draft)(claim)

    def signed_in(self, signoff: SignOff, draft: Draft) -> Callable[[Claim], bool]:
        """Tells of a claim of some draft whether it stands there as in the draft that was signed."""
        signed = next((one for one in self._snapshot.drafts if one.sha256 == signoff.draft_sha256), None)
        if signed is None:
            return lambda _: False
        return standing_as_in(signed, draft, pack_for(self._snapshot.detail(DetailName.LANGUAGE)))

    def _told(self, one: Claim) -> Json:
        about = (self._about[kind].get(one.uid, ()) for kind in _ABOUT_CLAIMS)
        records = [record for found in about for record in sorted(found, key=lambda record: record.uid)]
        used = sorted({record.source for record in records if isinstance(record, Evidence)})
        sources = [write_record(self._snapshot.all_of(Source).get(uid)) for uid in used]
        disposition = one.disposition.value if one.disposition else None
        told = [one.uid, one.quote, write_decision(one.decision), disposition, one.note]
        return [*told, [[record.uid, write_record(record)] for record in records], sources]


def state(signoff: SignOff, snapshot: Snapshot, log: Entries) -> SignOffState:
    """Whether a sign-off holds for the session as it stands, and else what voided it. ``log`` is oldest first.

    What was changed and taken back again voids nothing: the bytes are the same.
    """
    return states([signoff], snapshot, lambda: log)[0]


def states(signoffs: Sequence[SignOff], snapshot: Snapshot, log: Callable[[], Entries]) -> list[SignOffState]:
    """The state of each sign-off; the log is asked for only where one is void. Linear in session and log."""
    scopes = Scopes(snapshot)
    valid = [scopes.holds(one) for one in signoffs]
    changes = None if all(valid) else _Changes(log(), snapshot.drafts, scopes)
    return [
        SignOffState(True)
        if holds or changes is None
        else SignOffState(False, changes.first_since(one), not scopes.stands(one))
        for one, holds in zip(signoffs, valid, strict=True)
    ]


def void_claims(snapshot: Snapshot) -> frozenset[str]:
    """The claims of the current draft that were signed off, and of which no sign-off holds any more."""
    signed = {uid: given for uid, given in snapshot.by_claim(SignOff).items() if uid in snapshot.current}
    if not signed:
        return frozenset()
    scopes = Scopes(snapshot)
    return frozenset(uid for uid, given in signed.items() if not any(map(scopes.holds, given)))


class _Changes:
    """The acts of a log that changed something signed and were not taken back, by the claims that they touch."""

    def __init__(self, log: Entries, drafts: Iterable[Draft], scopes: Scopes) -> None:
        self._scopes = scopes
        self._drafts = {draft.uid: draft for draft in drafts}
        self._acts = [act for act, _ in log]
        self._signed: dict[str, int] = {}
        self._of_any: list[int] = []
        self._of_claim: dict[str, list[int]] = {}
        self._of_draft: list[tuple[int, dict[str, Json]]] = []
        taken_back = _taken_back(self._acts)
        for place, (act, events) in enumerate(log):
            for event in events:
                if event.field is Field.SIGN_OFF:
                    self._signed.setdefault(event.subject, place)
            if act.turn is not Turn.UNDO and act.uid not in taken_back:
                self._add(place, events)

    def _add(self, place: int, events: Sequence[Event]) -> None:
        """An act that touches every claim is kept under no claim's name; where a new draft moved them, it says so."""
        moved = {event.subject: event.after for event in events if event.field is Field.EXTENT}
        is_draft = any(event.field is Field.DRAFT for event in events)
        touched = {claim for event in events for claim in _touched(event, is_draft)}
        if is_draft:
            self._of_draft.append((place, moved))
        if touched or is_draft:
            self._of_any.append(place)
        for claim in touched:
            self._of_claim.setdefault(claim, []).append(place)

    def first_since(self, signoff: SignOff) -> Act | None:
        """The first act after a sign-off that changed what it is about."""
        since = self._signed.get(signoff.uid, -1)
        wanted = [self._of_claim.get(name, []) for name in (signoff.claim, _EVERY)] if signoff.claim else [self._of_any]
        later = [places[at] for places in wanted if (at := bisect_right(places, since)) < len(places)]
        if signoff.claim:
            later += self._moved_since(signoff, since)
        return self._acts[min(later)] if later else None

    def _moved_since(self, signoff: SignOff, since: int) -> list[int]:
        """The first draft taken since in which the claim did not stand as it was signed; none where there is none."""
        later = ((place, moved.get(signoff.claim)) for place, moved in self._of_draft if place > since)
        return next(([place] for place, extent in later if not self._stands(signoff, extent)), [])

    def _stands(self, signoff: SignOff, extent: Json) -> bool:
        draft = self._drafts.get(extent["draft"]) if extent else None
        return draft is not None and self._scopes.signed_in(signoff, draft)(read_extent(signoff.claim, extent))


def _taken_back(acts: Sequence[Act]) -> set[str]:
    """The acts that were undone, with those that went on with them: one undo takes a whole stretch of typing back."""
    taken_back = {act.target for act in acts if act.turn is Turn.UNDO}
    for act in acts:
        if act.continues in taken_back:
            taken_back.add(act.uid)
    return taken_back


def _touched(event: Event, is_draft: bool) -> Iterator[str]:
    """The claims that an event may change a sign-off of; that a new draft moves a claim changes nothing by itself."""
    if event.field is Field.SOURCE:
        yield _EVERY
    elif event.field in CLAIM_FIELDS:
        if not (is_draft and event.field is Field.EXTENT):
            yield event.subject
    elif event.field is not Field.SIGN_OFF:
        values = (value for value in (event.before, event.after) if isinstance(value, dict))
        yield from (value["claim"] for value in values if value.get("claim"))


def still_open(snapshot: Snapshot, claim: str = "") -> tuple[str, ...]:
    """The claims in scope that still wait for a verdict: signing off must accept each by name."""
    return tuple(one.uid for one in in_scope(snapshot, claim) if one.is_open)


def own_decisions(snapshot: Snapshot, person: str, claim: str = "") -> tuple[str, ...]:
    """The claims in scope that a person decided: who signs off their own work is told so."""
    return tuple(one.uid for one in in_scope(snapshot, claim) if one.decision and one.decision.person == person)
