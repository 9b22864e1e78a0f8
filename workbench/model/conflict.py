"""What a merge keeps in the session beside the values: contradictions that wait for a person, and what it brought."""

from dataclasses import dataclass

from workbench.model.event import Field, digest
from workbench.model.record import Many, Record, Uid


@dataclass(frozen=True, slots=True)
class Conflict(Record):
    """A register that people who worked apart set to different values; it stays until somebody decides.

    ``values`` are the canonical JSON of each, with the events that set them, who did and when, and the claim's words
    that a verdict was given on, all in the same order. ``claim`` is empty where it is not about one.
    """

    subject: Uid
    field: str
    claim: Uid = ""
    values: Many = ()
    events: Many = ()
    people: Many = ()
    times: Many = ()
    quotes: Many = ()


@dataclass(frozen=True, slots=True)
class Union(Record):
    """The acts of another session that a merge made count in this one; its uid is that of the merge's act."""

    session: Uid
    acts: Many = ()


def conflict_uid(subject: str, field: Field) -> str:
    """The uid of the conflict about a register: the same in every file, so that merging does not double it."""
    return digest(["conflict", subject, field.value])[:32]
