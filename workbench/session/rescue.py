"""Rescuing a damaged session: what can be read and proved goes into a new file; the damaged one stays as it is."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.errors import UserError
from workbench.model.codec import read_draft, read_extent
from workbench.model.event import Act, ActName, Event, Field
from workbench.model.evidence import StoredFile
from workbench.model.fold import replay, unions
from workbench.model.snapshot import Person, Snapshot
from workbench.session.identity import new_uid, utc_now
from workbench.store.quarantine import take_files
from workbench.store.salvage import Salvage, salvage
from workbench.store.session_file import SessionFile

Placed = tuple[int, Event]
Unit = tuple[Act, tuple[Event, ...]]
Extra = tuple[str, Field, Any]
"""Subject, register and value that only the readable tables still tell."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """How many entries of the log were ``taken`` with the act they belong to, ``unverified`` and ``lost``.

    An unverified entry is whole itself, but of the act it belongs to something is missing: it is kept under an act
    "Rescue from a damaged file", and so are articles and claims that only the readable tables still told of.
    ``files_lost`` are stored files whose bytes could not be proved.
    """

    taken: int
    unverified: int
    lost: int
    files_lost: int = 0

    @property
    def summary(self) -> str:
        """The figures in a sentence. How much was lost at the end of the log no file can tell."""
        doubtful = f", and {self.unverified} that could not be verified" if self.unverified else ""
        lost = f"at least {self.lost} are lost" if self.lost else "none is known to be lost"
        told = f"{self.taken} entries of the log were taken over{doubtful}; {lost}. The chain of the log begins anew."
        are = "is" if self.files_lost == 1 else "are"
        return f"{told} Of the stored files {self.files_lost} {are} lost." if self.files_lost else told


def rescue(path: Path, into: Path, rescuer: Person | None = None) -> Rescue:
    """Makes a new session file of what a damaged one still holds, and says how much that is.

    What the rescue itself adds to the log is in the name of ``rescuer``, who closes it with an act of their own; where
    nobody is named, in that of whoever wrote last. Only rows whose hash fits are taken; what their chain told of one
    another is not, as it may be what is broken. Raises UserError where there is no article left, or ``into`` cannot
    be made.
    """
    found = salvage(path)
    extras = _only_in_tables(found)
    events = sorted(_that_fold(found, extras))
    log, taken = _log(found, extras, events, rescuer)
    if not log:
        raise _hopeless(path)
    session = _folded(log)
    if not session.drafts:
        raise _hopeless(path)
    wanted = {file.sha256 for file in session.all_of(StoredFile).values()}
    kept: set[str] = set()
    SessionFile.create_with(into, log, session, lambda connection: kept.update(take_files(path, wanted, connection)))
    lost = max(found.last, len(events)) - len(events)
    return Rescue(taken, len(events) - taken + len(extras), lost, len(wanted - kept))


def _folded(log: list[Unit]) -> Snapshot:
    first = log[0][0]
    begun = Snapshot(session=first.target or first.uid, created=first.at)
    return replay(begun, (event for _, some in log for event in some))


def _hopeless(path: Path) -> UserError:
    text = f"Nothing of “{path.name}” can be rescued: its article is lost."
    return UserError("hopeless", text, "Open a backup or a colleague's copy; the damaged file was left as it is.")


def _only_in_tables(found: Salvage) -> list[Extra]:
    """Drafts and extents that the log has lost, and that prove themselves: by SHA-256, or by the words they quote."""
    known = {(event.subject, event.field) for event in found.events.values()}
    lost: list[Extra] = [
        (subject, Field(field), json.loads(value))
        for (subject, field), value in found.tables.items()
        if (subject, Field(field)) not in known
    ]
    drafts: list[Extra] = [
        (subject, field, value)
        for subject, field, value in lost
        if field is Field.DRAFT and read_draft(subject, value).sha256 == value["sha256"]
    ]
    texts = {subject: value["text"] for subject, _, value in drafts} | _texts(found)
    told = {_place(event.after) for event in found.events.values() if event.field is Field.EXTENT and event.after}
    extents: list[Extra] = [
        (subject, field, value)
        for subject, field, value in lost
        # A claim that the log still tells of, at the same place, is that claim with a damaged uid.
        if field is Field.EXTENT and _place(value) not in told and _quotes(texts, subject, value)
    ]
    return drafts + extents


def _place(extent: dict[str, Any]) -> tuple[Any, ...]:
    return extent["draft"], extent["start"], extent["end"]


def _texts(found: Salvage) -> dict[str, str]:
    drafts = (event for event in found.events.values() if event.field is Field.DRAFT and event.after)
    return {event.subject: event.after["text"] for event in drafts}


def _quotes(texts: dict[str, str], subject: str, value: dict[str, Any]) -> bool:
    claim = read_extent(subject, value)
    return bool(claim.quote) and texts.get(claim.draft, "")[claim.span.start : claim.span.end] == claim.quote


def _that_fold(found: Salvage, extras: Iterable[Extra]) -> Iterator[Placed]:
    """The events that are about something that is still there, with their places."""
    there = {subject for subject, _, _ in extras}
    drafts = set(_texts(found)) | there
    brought, whole = _brought(found)
    for place, event in sorted(found.events.items()):
        if event.act in brought:  # a colleague's history sets nothing, and must not: where its act is broken it goes
            if event.act in whole:
                yield place, event
            continue
        match event.field:
            case Field.EXTENT if event.after and event.after["draft"] not in drafts:
                continue
            case Field.EXTENT:
                (there.add if event.after else there.discard)(event.subject)
            case Field.VERDICT | Field.NOTE | Field.DISPOSITION if event.subject not in there:
                continue
        yield place, event


def _brought(found: Salvage) -> tuple[set[str], set[str]]:
    """The acts that merges brought, and those of them that are whole."""
    placed = sorted(found.events.items())
    brought = {act for union in unions(event for _, event in placed) for act in union.acts}
    of_act: dict[str, list[Placed]] = {}
    for place, event in placed:
        of_act.setdefault(event.act, []).append((place, event))
    return brought, {
        act.uid for act, hash in found.acts.values() if act.uid in brought and _is_whole(act, hash, of_act)
    }


def _log(found: Salvage, extras: list[Extra], events: list[Placed], person: Person | None) -> tuple[list[Unit], int]:
    """The new log in the order of the old one, and how many of its events stand under the act that wrote them."""
    of_act: dict[str, list[Placed]] = {}
    for place, event in events:
        of_act.setdefault(event.act, []).append((place, event))
    whole = {act.uid: (place, act) for place, (act, hash) in found.acts.items() if _is_whole(act, hash, of_act)}
    rescuer = _Rescuer(person.uid if person else _last_person(found, whole))
    units: list[tuple[float, Unit]] = []
    if extras:
        units.append((0, rescuer.keep(_first_act(found, events), [_event(*extra) for extra in extras])))
    for uid, some in of_act.items():
        own = tuple(event for _, event in some)
        units.append((some[0][0], (whole[uid][1], own) if uid in whole else rescuer.keep(uid, own)))
    units += _without_events(whole, of_act)
    ordered = [unit for _, unit in sorted(units, key=lambda unit: unit[0])]
    if person and ordered:
        ordered.append(rescuer.keep("", _introduction(person, _folded(ordered))))
    return ordered, sum(len(some) for uid, some in of_act.items() if uid in whole)


def _introduction(person: Person, session: Snapshot) -> list[Event]:
    known = session.people.get(person.uid)
    if known == person:
        return []
    return [replace(_event(person.uid, Field.NAME, person.name), before=known.name if known else None)]


def _is_whole(act: Act, hash: str, of_act: dict[str, list[Placed]]) -> bool:
    return act.hash_with([event.hash for _, event in of_act.get(act.uid, [])]) == hash


def _without_events(whole: dict[str, tuple[int, Act]], of_act: dict[str, list[Placed]]) -> Iterator[tuple[float, Unit]]:
    """Acts that changed nothing, such as an undo that came to nothing, behind the act before them."""
    at = 0.0
    for place, act in sorted(whole.values(), key=lambda placed: placed[0]):
        if act.uid in of_act:
            at = float(of_act[act.uid][0][0])
        else:
            yield at + 0.5 + place * 1e-9, (act, ())


def _first_act(found: Salvage, events: list[Placed]) -> str:
    """The uid of the act that began the session, where it is still told: it is also the session's own."""
    if 1 in found.acts:
        return found.acts[1][0].uid
    return events[0][1].act if events and events[0][0] == 1 else ""


def _last_person(found: Salvage, whole: dict[str, tuple[int, Act]]) -> str:
    last = max(whole.values(), key=lambda placed: placed[0], default=None)
    people = [event.subject for event in found.events.values() if event.field is Field.NAME]
    return last[1].person if last else (people or [new_uid()])[-1]


def _event(subject: str, field: Field, value: object) -> Event:
    return Event("", "", 0, subject, field, None, value)


class _Rescuer:
    """Makes the acts under which stands what has lost its own; they are in the rescuer's name."""

    def __init__(self, person: str) -> None:
        self._person, self._replica, self._at = person, new_uid(), utc_now()
        self._sequence = 0

    def keep(self, instead_of: str, events: Iterable[Event]) -> Unit:
        """An act in the place of a broken one, with what is left of its events."""
        self._sequence += 1
        act = Act(new_uid(), self._replica, self._sequence, self._person, self._at, ActName.RESCUE, target=instead_of)
        kept = (replace(event, uid=new_uid(), act=act.uid, ordinal=place) for place, event in enumerate(events))
        return act, tuple(kept)
