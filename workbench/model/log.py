"""The log as a person reads it: which acts are asked for, and one act with the first of what it set."""

from dataclasses import dataclass

from workbench.model.event import Act, ActName, Event


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which acts are asked for; what is empty leaves all of them.

    ``claim`` is a claim's uid: acts on it or on a record that is or was about it. ``words`` are looked for in any case,
    in what was set and what had stood there. An act also has the words where its name is one of ``named``, or where it
    is on one of ``claims``: what acts are called and what claims say, their reader knows.
    """

    person: str = ""
    name: ActName | None = None
    claim: str = ""
    words: str = ""
    named: frozenset[ActName] = frozenset()
    claims: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """An act, its place in the log from 1, and what it set.

    ``events`` are the first of ``count``: the act that begins a session can have as many as there are claims.
    ``is_brought`` tells an act that a merge brought: it was done in another file and sets nothing in this one.
    """

    place: int
    act: Act
    events: tuple[Event, ...]
    count: int
    is_brought: bool
