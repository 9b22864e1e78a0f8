"""A snapshot: the whole session as one frozen value, which is all that reports, exports and review ever see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from workbench.model.claim import Claim
from workbench.model.draft import Detail, DetailName, Draft


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who worked on the session. ``name`` is what they typed, empty until they did."""

    uid: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The session at one moment.

    ``claims`` are in the order of the text (start, end, uid). ``drafts`` are oldest first; the last is current.
    """

    session: str
    created: str = ""
    drafts: tuple[Draft, ...] = ()
    details: Mapping[DetailName, Detail] = field(default_factory=lambda: MappingProxyType({}))
    people: Mapping[str, Person] = field(default_factory=lambda: MappingProxyType({}))
    claims: Mapping[str, Claim] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def draft(self) -> Draft:
        """The current draft; a session always has one."""
        return self.drafts[-1]

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
    ordered = sorted(claims.values(), key=lambda claim: (claim.span, claim.uid))
    return {claim.uid: claim for claim in ordered}
