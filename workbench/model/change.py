"""A change: what a command returns and the only thing that views react to."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.event import Act, Event, Field
from workbench.model.records import RECORDS
from workbench.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Change:
    """One act that is on disk, with the session before and after it."""

    act: Act
    events: tuple[Event, ...]
    before: Snapshot
    after: Snapshot

    @property
    def fields(self) -> frozenset[Field]:
        """The registers that were set."""
        return frozenset(event.field for event in self.events)

    @property
    def claims(self) -> tuple[str, ...]:
        """The uids of the claims touched, in the order of the act's events."""
        return tuple(dict.fromkeys(claim for event in self.events for claim in claims_of(event)))

    @property
    def moves_claims(self) -> bool:
        """Whether claims were added, removed or given other words, so that a list must be laid out anew."""
        return self.changes_draft or Field.EXTENT in self.fields

    @property
    def changes_draft(self) -> bool:
        """Whether another draft is the current one now."""
        return Field.DRAFT in self.fields

    @property
    def changes_records(self) -> bool:
        """Whether evidence, a query or anything else beside verdicts was set."""
        return any(field in RECORDS for field in self.fields)

    @property
    def changes_details(self) -> bool:
        """Whether something about the article as a whole was set."""
        return Field.RULE_CHOICE in self.fields or any(field.value.startswith("detail.") for field in self.fields)


def claims_of(event: Event) -> Iterator[str]:
    """The claim that an event is about, or that its record was or is about."""
    if event.field.value.startswith("claim."):
        yield event.subject
    elif event.field in RECORDS:
        yield from (value["claim"] for value in (event.before, event.after) if value and value.get("claim"))
