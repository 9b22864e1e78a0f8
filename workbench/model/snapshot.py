"""A snapshot: the whole session as one frozen value, which is all that reports, exports and review ever see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from workbench.model.claim import Claim
from workbench.model.draft import Detail, DetailName, Draft
from workbench.model.record import R, Record


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who worked on the session. ``name`` is what they typed, empty until they did."""

    uid: str
    name: str = ""


@dataclass(frozen=True)
class Snapshot:
    """The session at one moment.

    ``claims`` are those of every draft, in the order of the text (start, end, uid); whoever shows or counts claims asks
    for ``current``. ``drafts`` are oldest first; the last is current.
    """

    session: str
    created: str = ""
    drafts: tuple[Draft, ...] = ()
    details: Mapping[DetailName, Detail] = field(default_factory=lambda: MappingProxyType({}))
    people: Mapping[str, Person] = field(default_factory=lambda: MappingProxyType({}))
    claims: Mapping[str, Claim] = field(default_factory=lambda: MappingProxyType({}))
    records: Mapping[type[Record], Mapping[str, Record]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def draft(self) -> Draft:
        """The current draft; a session always has one."""
        return self.drafts[-1]

    @cached_property
    def current(self) -> Mapping[str, Claim]:
        """The claims that stand in the current draft, in the order of its text: all of them, but for parked ones."""
        if len(self.drafts) == 1:  # every act makes a snapshot anew, and few sessions have another draft
            return self.claims
        draft = self.draft.uid
        return {uid: claim for uid, claim in self.claims.items() if claim.draft == draft}

    @property
    def parked(self) -> Mapping[str, Claim]:
        """The claims whose words the current draft no longer holds; they stand where they were last found."""
        current = self.current
        if len(current) == len(self.claims):
            return {}
        return {uid: claim for uid, claim in self.claims.items() if uid not in current}

    def all_of(self, kind: type[R]) -> Mapping[str, R]:
        """The records of a kind by uid, in the order in which they came."""
        return self.records.get(kind, {})  # type: ignore[return-value]

    def of_claim(self, kind: type[R], claim: str) -> tuple[R, ...]:
        """The records of a kind that are about a claim."""
        return tuple(one for one in self.all_of(kind).values() if getattr(one, "claim", None) == claim)

    def by_claim(self, kind: type[R]) -> Mapping[str, tuple[R, ...]]:
        """The records of a kind for every claim that has any: for whoever needs those of all claims."""
        found: dict[str, list[R]] = {}
        for one in self.all_of(kind).values():
            found.setdefault(getattr(one, "claim", ""), []).append(one)
        return {claim: tuple(records) for claim, records in found.items()}

    def name_of(self, person: str) -> str:
        """A person's name, or empty where it was never given."""
        known = self.people.get(person)
        return known.name if known else ""

    def detail(self, name: DetailName) -> str:
        """A detail's value, or empty where it is not known."""
        known = self.details.get(name)
        return known.value if known else ""


def in_text_order(claims: Mapping[str, Claim]) -> dict[str, Claim]:
    """Claims sorted by where they begin, then where they end, then uid."""
    ordered = sorted(claims.values(), key=lambda claim: (claim.span.start, claim.span.end, claim.uid))
    return {claim.uid: claim for claim in ordered}
