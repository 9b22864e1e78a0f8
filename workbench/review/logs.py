"""A session's log as a merge reads it: which events each register has seen, and which of them stand."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from workbench.model.conflict import Conflict, Union
from workbench.model.event import Act, ActName, Event, Field, Json, canonical_json
from workbench.model.fold import standing, unions
from workbench.model.records import OF_MERGES
from workbench.model.snapshot import Snapshot
from workbench.review.names import Names

Register = tuple[str, Field]


ABOUT_WORDS = (Field.VERDICT, Field.DISPOSITION)
"""What is said of a claim's exact words."""


class Head(NamedTuple):
    """A value that stands in a register, who set it and when, and for one about words: about which."""

    value: Json
    person: str
    at: str
    quote: str = ""


Heads = dict[str, Head]
"""Heads by the uid of their event: one, or several in an open conflict."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What a register will hold; ``heads`` are the values between which somebody must decide, empty where none."""

    value: Json
    heads: Heads = field(default_factory=dict)


@dataclass(frozen=True)
class Log:
    """A whole session: what its tables tell, its acts with their events in order, every union it ever made.

    ``unions`` holds those of merges that were taken back as well; ``snapshot`` holds only those that stand.
    """

    snapshot: Snapshot
    acts: Sequence[tuple[Act, Sequence[Event]]]
    unions: Sequence[Union] = field(default=())

    @cached_property
    def by_uid(self) -> Mapping[str, tuple[Act, Sequence[Event]]]:
        """Every act with its events."""
        return {act.uid: (act, events) for act, events in self.acts}

    @cached_property
    def seen(self) -> Mapping[str, tuple[Act, Sequence[Event]]]:
        """The acts that count: none that a merge brought that was taken back, and no merge, which decides nothing."""
        stand = self.snapshot.all_of(Union)
        ever = {act for union in self.unions for act in union.acts}
        unseen = ever - {act for union in stand.values() for act in union.acts}
        return {
            uid: entry for uid, entry in self.by_uid.items() if uid not in unseen and entry[0].name is not ActName.MERGE
        }


def log_of(snapshot: Snapshot, acts: Iterable[Act], events: Iterable[Event]) -> Log:
    """The log of a session whose acts and events are given oldest first."""
    told = tuple(events)
    of_act: dict[str, list[Event]] = {}
    for event in told:
        of_act.setdefault(event.act, []).append(event)
    return Log(snapshot, tuple((act, tuple(of_act.get(act.uid, ()))) for act in acts), unions(told))


class Side:
    """One of two logs that meet, in the names of mine; ``is_mine`` says that this is the log that has given them.

    ``homes`` names a draft that mine has for each that it does not: a decision that stands is one on those words.
    """

    def __init__(self, log: Log, names: Names, *, is_mine: bool, homes: Mapping[str, str] | None = None) -> None:
        self.log, self.names, self.is_mine = log, names, is_mine
        self.homes = homes or {}
        self.events: dict[Register, dict[str, tuple[Act, Event]]] = {}
        for act, event in _each(log):
            register = (names.ours(event.subject), event.field)
            self.events.setdefault(register, {})[_identity(act, event)] = (act, event)
        self._conflicts = {
            (names.ours(found.subject), Field(found.field)): found for found in log.snapshot.all_of(Conflict).values()
        }

    def own_uid(self, uid: str) -> str:
        """What this side calls a claim, a draft or a record."""
        return uid if self.is_mine else self.names.theirs(uid)

    def seen(self, register: Register) -> dict[str, tuple[Act, Event]]:
        """The events of a register by identity, in the order in which they came here, with their acts."""
        return self.events.get(register, _NOTHING)

    def value(self, register: Register) -> Json:
        """What stands in a register."""
        subject, field = register
        return self._in_ours(standing(self.log.snapshot, self.own_uid(subject), field))

    def conflict(self, register: Register) -> Conflict | None:
        """The open conflict about a register."""
        return self._conflicts.get(register)

    def told(self, register: Register) -> Settled:
        """What a register holds with the values it is disputed between.

        A single value that was only opened because of what else the claim holds is told as if it stood: whether it
        fits is asked anew.
        """
        heads = self.heads(register) if self.conflict(register) else {}
        values = {canonical_json(head.value): head.value for head in heads.values()}
        if len(values) == 1:
            return Settled(next(iter(values.values())))
        return Settled(self.value(register), heads)

    def heads(self, register: Register) -> Heads:
        """The values of a register: those of its conflict, or the one that stands with every event that set it so,
        as more than one person may have."""
        conflict, events = self.conflict(register), self.seen(register)
        if conflict:
            values = (self._in_ours(json.loads(value)) for value in conflict.values)
            told = zip(values, conflict.people, conflict.times, conflict.quotes, strict=True)
            return {event: Head(*head) for event, head in zip(conflict.events, told, strict=True)}
        value, quote = self.value(register), self._quote(register)
        given = {uid: self._in_ours(event.after) for uid, (_, event) in events.items()}
        last = {act.person: uid for uid, (act, _) in events.items()}
        setting = [uid for uid, one in given.items() if one == value or (uid in last.values() and alike(one, value))]
        heads = {uid: given[uid] for uid in setting} or dict.fromkeys([*events][-1:], value)
        acts = {uid: events[uid][0] for uid in heads}
        return {uid: Head(one, acts[uid].person, acts[uid].at, quote) for uid, one in heads.items()}

    def _in_ours(self, value: Json) -> Json:
        told = self.names.in_ours(value)
        if isinstance(told, dict) and "verdict" in told and told.get("draft") in self.homes:
            return {**told, "draft": self.homes[told["draft"]]}
        return told

    def _quote(self, register: Register) -> str:
        """The words that a verdict, or a reason against one, stands on."""
        claim = self.log.snapshot.claims.get(self.own_uid(register[0]))
        return claim.quote if claim and register[1] in ABOUT_WORDS else ""


def alike(one: Json, other: Json) -> bool:
    """Whether two values say the same: equal ones, and one verdict on one draft, whoever gave it when."""
    return bool(_said(one) == _said(other))


_DECISION = frozenset(("verdict", "person", "at", "draft"))
"""What a decision tells, see ``workbench.model.codec.write_decision``."""


def _said(value: Json) -> Json:
    """A decision without who gave it when; any other value as it is."""
    return (value["verdict"], value["draft"]) if isinstance(value, dict) and value.keys() == _DECISION else value


_NOTHING: dict[str, tuple[Act, Event]] = {}


def _each(log: Log) -> Iterator[tuple[Act, Event]]:
    """What people set; that a conflict is gone tells itself by the register that decided it."""
    each = ((act, event) for act, events in log.seen.values() for event in events)
    return (pair for pair in each if pair[1].field not in OF_MERGES)


def _identity(act: Act, event: Event) -> str:
    """An event's uid; opening the same article is the same event wherever it was done."""
    return act.name.value if act.name is ActName.OPEN_ARTICLE else event.uid
