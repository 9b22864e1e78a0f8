"""A change: what a command returns and the only thing that views react to."""

from dataclasses import dataclass

from workbench.model.event import Act, Event, Field
from workbench.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Change:
    """One act that is on disk, with the session after it."""

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
        return tuple(dict.fromkeys(e.subject for e in self.events if e.field.value.startswith("claim.")))

    @property
    def moves_claims(self) -> bool:
        """Whether claims were added, removed or given other words, so that a list must be laid out anew."""
        return Field.EXTENT in self.fields

    @property
    def changes_details(self) -> bool:
        """Whether something about the article as a whole was set."""
        return any(field.value.startswith("detail.") for field in self.fields)
