"""Which draft and claim of one session is which of another: by uid, and where they began apart by hash and span."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from workbench.model.event import Act, Event, Field, Json, canonical_json
from workbench.model.snapshot import Snapshot

_Acts = Sequence[tuple[Act, Sequence[Event]]]


class Names:
    """Translates the uids of two logs into those of one of them; what has no other name keeps its own.

    Several uids may have one name, as a claim can have been merged before; ``theirs`` tells the one that stands there.
    """

    def __init__(self, ours: Mapping[str, str], theirs: Mapping[str, str]) -> None:
        self._ours, self._theirs = ours, theirs

    def ours(self, uid: str) -> str:
        """Our name for what they call so."""
        return self._ours.get(uid, uid)

    def theirs(self, uid: str) -> str:
        """Their name for what we call so."""
        return self._theirs.get(uid, uid)

    def in_ours(self, value: Json) -> Json:
        """A value of a register with every uid in it translated."""
        return _translated(value, self._ours) if self._ours else value


def matched(mine: Snapshot, my_acts: _Acts, theirs: Snapshot, their_acts: _Acts) -> Names:
    """The names of drafts with the same text, and of claims that first stood over the same words of one.

    What stands in mine keeps its uid, and no two claims that stand in theirs get the same name.
    """
    drafts = _drafts(mine, theirs, (*my_acts, *their_acts))
    ours, others = _first_places(my_acts, drafts), _first_places(their_acts, drafts)
    # A claim that was removed in mine is known again too: else theirs would bring it back unasked.
    twins: dict[_Place, str] = {}
    for uid in sorted(ours, key=lambda one: one not in mine.claims):
        for place in ours[uid]:
            twins.setdefault(place, uid)
    standing = {draft.uid for draft in theirs.drafts}
    named, there = dict(drafts), {ours: uid for uid, ours in drafts.items() if uid in standing}
    for uid in others | ours:
        places = (*others.get(uid, ()), *ours.get(uid, ()))
        twin = next((twins[place] for place in places if place in twins), None)
        if twin in (None, uid) or uid in mine.claims or (uid in theirs.claims and _stands(twin, theirs, there)):
            continue
        named[uid] = twin
        if uid in others and not _stands(twin, theirs, there):
            there[twin] = uid
    return Names(named, there)


def _stands(twin: str, theirs: Snapshot, there: Mapping[str, str]) -> bool:
    """Whether theirs has a claim for one of ours already, by its own uid or under another."""
    return there.get(twin, twin) in theirs.claims


def _drafts(mine: Snapshot, theirs: Snapshot, acts: _Acts) -> dict[str, str]:
    """Each draft that stands in theirs is one of mine with its text that theirs has not by its own uid: a text that was
    taken twice is two drafts. What stands nowhere any more only has to be known again."""
    known, standing = {draft.uid for draft in mine.drafts}, {draft.uid for draft in theirs.drafts}
    free: dict[str, list[str]] = {}
    for draft in mine.drafts:
        if draft.uid not in standing:
            free.setdefault(draft.sha256, []).append(draft.uid)
    by_text = {draft.sha256: draft.uid for draft in mine.drafts}
    events = (event for _, events in acts for event in events if event.field is Field.DRAFT and event.after)
    named = {event.subject: by_text.get(event.after["sha256"], "") for event in events if event.subject not in standing}
    for draft in theirs.drafts:
        if draft.uid not in known and free.get(draft.sha256):
            named[draft.uid] = free[draft.sha256].pop(0)
    return {uid: ours for uid, ours in named.items() if ours and uid not in known}


def unknown(mine: Collection[str], theirs: Snapshot, names: Names) -> frozenset[str]:
    """Their earlier drafts that are not among mine, by uid: the newest draft of mine must stay the newest."""
    drafts = [names.ours(draft.uid) for draft in theirs.drafts]
    shared = max(place for place, uid in enumerate(drafts) if uid in mine)
    return frozenset(uid for uid in drafts[:shared] if uid not in mine)


_Place = tuple[str, int, int]


def _first_places(acts: _Acts, drafts: Mapping[str, str]) -> dict[str, tuple[_Place, ...]]:
    """Where each claim first was in each draft; that never changes, whatever is done to it later."""
    first: dict[str, dict[str, _Place]] = {}
    for event in _extents(acts):
        draft = drafts.get(event.after["draft"], event.after["draft"])
        first.setdefault(event.subject, {}).setdefault(draft, (draft, event.after["start"], event.after["end"]))
    return {uid: tuple(places.values()) for uid, places in first.items()}


def _extents(acts: _Acts) -> Iterator[Event]:
    return (event for _, events in acts for event in events if event.field is Field.EXTENT and event.after)


def _translated(value: Json, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, list):
        return [_translated(one, names) for one in value]
    if isinstance(value, dict):
        return {key: _translated(one, names) for key, one in value.items()}
    return value


def written(value: Json) -> str:
    """A value as conflicts keep it."""
    return canonical_json(value)
