"""What a sign-off is about, byte for byte, and what has voided it since."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model.claim import Claim
from workbench.model.codec import write_decision
from workbench.model.event import Act, Event, Field, Json, Turn, digest
from workbench.model.evidence import Evidence, Source
from workbench.model.record import write_record
from workbench.model.records import RECORDS
from workbench.model.reviewing import SignOff
from workbench.model.snapshot import Snapshot
from workbench.review.settling import CLAIM_FIELDS

_ABOUT_CLAIMS = tuple(kind for kind in RECORDS.values() if kind is not SignOff)
_EVERY = ""
"""Stands for all claims: a new draft or a changed source may touch any."""

Entries = Sequence[tuple[Act, Sequence[Event]]]
"""Acts with their events, oldest first."""


@dataclass(frozen=True, slots=True)
class SignOffState:
    """Whether a sign-off still stands. ``voided_by`` is the first act since that changed what it is about."""

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
        """Whether draft and decisions are those that were signed."""
        same_draft = signoff.draft_sha256 == self._snapshot.draft.sha256
        return same_draft and signoff.decisions_sha256 == self.decisions_sha256(signoff.claim)

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
    changes = None if all(valid) else _Changes(log())
    return [
        SignOffState(True)
        if holds or changes is None
        else SignOffState(False, changes.first_since(one), one.draft_sha256 != snapshot.draft.sha256)
        for one, holds in zip(signoffs, valid, strict=True)
    ]


class _Changes:
    """The acts of a log that changed something signed and were not taken back, by the claims that they touch."""

    def __init__(self, log: Entries) -> None:
        self._acts = [act for act, _ in log]
        self._signed: dict[str, int] = {}
        self._of_any: list[int] = []
        self._of_claim: dict[str, list[int]] = {}
        taken_back = _taken_back(self._acts)
        for place, (act, events) in enumerate(log):
            for event in events:
                if event.field is Field.SIGN_OFF:
                    self._signed.setdefault(event.subject, place)
            if act.turn is not Turn.UNDO and act.uid not in taken_back:
                self._add(place, {claim for event in events for claim in _touched(event)})

    def _add(self, place: int, touched: set[str]) -> None:
        """An act that touches every claim is kept under no claim's name."""
        if touched:
            self._of_any.append(place)
        for claim in touched:
            self._of_claim.setdefault(claim, []).append(place)

    def first_since(self, signoff: SignOff) -> Act | None:
        """The first act after a sign-off that changed what it is about."""
        since = self._signed.get(signoff.uid, -1)
        wanted = [self._of_claim.get(name, []) for name in (signoff.claim, _EVERY)] if signoff.claim else [self._of_any]
        later = [places[at] for places in wanted if (at := bisect_right(places, since)) < len(places)]
        return self._acts[min(later)] if later else None


def _taken_back(acts: Sequence[Act]) -> set[str]:
    """The acts that were undone, with those that went on with them: one undo takes a whole stretch of typing back."""
    taken_back = {act.target for act in acts if act.turn is Turn.UNDO}
    for act in acts:
        if act.continues in taken_back:
            taken_back.add(act.uid)
    return taken_back


def _touched(event: Event) -> Iterator[str]:
    """The claims that an event may change a sign-off of."""
    if event.field in (Field.DRAFT, Field.SOURCE):
        yield _EVERY
    elif event.field in CLAIM_FIELDS:
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
