"""Desks: people who work on copies of a session and merge them, without a file, as the store is to keep it."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from workbench.model.claim import Decision, Verdict
from workbench.model.codec import write_decision, write_draft
from workbench.model.conflict import Conflict, Union, conflict_uid
from workbench.model.draft import Block, BlockKind, Draft
from workbench.model.event import Act, ActName, Event, Field, Json, Turn
from workbench.model.fold import fold, standing
from workbench.model.snapshot import Snapshot
from workbench.review.carry_over import plan as carry
from workbench.review.lag import catch_up, lag
from workbench.review.logs import Log
from workbench.review.merge import MergePlan, plan, with_own
from workbench.session.history import turned_back
from workbench.session.session import make_events

Edits = Mapping[tuple[str, Field], Json]
SENTENCES = (
    "The sample bridge cost 12 million crowns.",
    "Ada Sample said 40 people crossed it.",
    "It rained on 7 days.",
)
TEXT = " ".join(SENTENCES)
_numbers = itertools.count()


def extent(draft: Draft, start: int, end: int) -> Json:
    """The extent of a claim without findings."""
    told = {"draft": draft.uid, "start": start, "end": end, "quote": draft.text[start:end], "kinds": ["other"]}
    return told | {"figures": [], "attributions": [], "origin": "detected"}


def new_uid(what: str) -> str:
    return f"{what}-{next(_numbers):04}"


@dataclass
class Desk:
    """One person's copy: the snapshot, the log, and every union that was ever made."""

    person: str
    snapshot: Snapshot
    log: list[tuple[Act, tuple[Event, ...]]] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    merges: list[tuple[Act, Mapping[type, object]]] = field(default_factory=list)
    clock: int = 0

    @classmethod
    def begin(cls, person: str, text: str = TEXT, claims: Iterable[str] = SENTENCES) -> "Desk":
        """A new session with a claim over each of some words."""
        desk = cls(person, Snapshot(new_uid("session")))
        draft = Draft(new_uid("draft"), text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
        edits: dict[tuple[str, Field], Json] = {(draft.uid, Field.DRAFT): write_draft(draft)}
        for words in claims:
            start = text.index(words)
            edits[new_uid("claim"), Field.EXTENT] = extent(draft, start, start + len(words))
        desk.perform(ActName.OPEN_ARTICLE, edits)
        return desk

    def copied(self, person: str, clock: int = 0) -> "Desk":
        """A colleague's copy of the file, whose clock may be wrong."""
        return replace(
            self, person=person, log=list(self.log), unions=list(self.unions), merges=list(self.merges), clock=clock
        )

    @property
    def claims(self) -> list[str]:
        return list(self.snapshot.claims)

    @property
    def conflicts(self) -> list[Conflict]:
        return list(self.snapshot.all_of(Conflict).values())

    def act(self, name: ActName, turn: Turn = Turn.DO, target: str = "") -> Act:
        return Act(new_uid("act"), self.person, self.clock, self.person, f"{self.clock:04}", name, turn, target)

    def perform(self, name: ActName, edits: Edits) -> Act:
        """One act; a register that is set has its conflict decided."""
        act = self.act(name)
        events = (*make_events(act, self.snapshot, edits, lambda *_: ""), *self._decisions(act, edits))
        self.log.append((act, events))
        open_ones = {uid: one for uid, one in self.snapshot.all_of(Conflict).items() if uid not in _decided(edits)}
        self.snapshot = _with(fold(self.snapshot, events), Conflict, open_ones)
        return act

    def _decisions(self, act: Act, edits: Edits) -> Iterator[Event]:
        """A register that is disputed is written although it keeps its value: that is what decides it."""
        for register, value in edits.items():
            disputed = conflict_uid(*register) in self.snapshot.all_of(Conflict)
            if disputed and standing(self.snapshot, *register) == value:
                yield Event(new_uid("event"), act.uid, 99, *register, value, value)

    def merge(self, other: "Desk") -> MergePlan:
        """Merges a colleague's copy into this one; whichever is on an older draft catches up first."""
        made = self._planned(other)
        if made.is_empty:
            return made
        act = self.act(ActName.MERGE)
        events = make_events(act, self.snapshot, made.edits, lambda *_: "")
        union = made.union(act.uid)
        self.merges.append((act, dict(self.snapshot.records)))
        self.log += [(act, events), *made.acts]
        self.unions.append(union)
        conflicts = {uid: one for uid, one in self.snapshot.all_of(Conflict).items() if uid not in made.closed}
        conflicts |= {one.uid: one for one in made.opened}
        unions = {**self.snapshot.all_of(Union), union.uid: union}
        self.snapshot = _with(_with(fold(self.snapshot, events), Conflict, conflicts), Union, unions)
        return made

    def _planned(self, other: "Desk") -> MergePlan:
        found = lag(self.as_log(), other.as_log())
        edits = catch_up(found, {}) if found else {}
        if not edits or plan(self.as_log(), other.as_log()).is_empty:
            return plan(self.as_log(), other.as_log())
        behind = (self if found.is_mine else other).copied(self.person, self.clock)
        behind.perform(ActName.TAKE_DRAFT, edits)
        if found.is_mine:
            return with_own(plan(behind.as_log(), other.as_log()), behind.log[-1])
        return plan(self.as_log(), behind.as_log())

    def undo_merge(self) -> None:
        """Takes the last merge back, where nothing came after it."""
        merge, records = self.merges.pop()
        act = self.act(ActName.MERGE, Turn.UNDO, merge.uid)
        events = make_events(act, self.snapshot, turned_back(self.as_log().by_uid[merge.uid][1]), lambda *_: "")
        self.log.append((act, events))
        self.snapshot = fold(self.snapshot, events)
        for kind in (Conflict, Union):
            self.snapshot = _with(self.snapshot, kind, records.get(kind, {}))

    def as_log(self) -> Log:
        return Log(self.snapshot, self.log, self.unions)

    def replayed(self) -> Snapshot:
        """What the log alone tells, acts that merges brought being history only."""
        brought = {act for union in self.unions for act in union.acts}
        own = (event for act, events in self.log if act.uid not in brought for event in events)
        return fold(Snapshot(self.snapshot.session), own)

    def mark(self, claim: str, verdict: Verdict) -> None:
        self.clock += 1
        decision = Decision(verdict, self.person, f"{self.clock:04}", self.snapshot.draft.uid)
        value = write_decision(decision) if verdict is not Verdict.UNCHECKED else None
        self.perform(ActName.MARK_VERIFIED, {(claim, Field.DISPOSITION): None, (claim, Field.VERDICT): value})

    def dismiss(self, claim: str) -> None:
        self.perform(ActName.DISMISS, {(claim, Field.VERDICT): None, (claim, Field.DISPOSITION): "opinion"})

    def note(self, claim: str, words: str) -> None:
        self.perform(ActName.WRITE_NOTE, {(claim, Field.NOTE): words or None})

    def trim(self, claim: str, by: int) -> None:
        """Takes some characters off the end of a claim: other words, so the verdict goes."""
        span = self.snapshot.claims[claim].span
        end = max(span.start + 1, span.end - by)
        draft = next(one for one in self.snapshot.drafts if one.uid == self.snapshot.claims[claim].draft)
        edits = {(claim, Field.EXTENT): extent(draft, span.start, end)}
        self.perform(ActName.TRIM_CLAIM, edits | {(claim, Field.VERDICT): None, (claim, Field.DISPOSITION): None})

    def remove(self, claim: str) -> None:
        fields = (Field.NOTE, Field.VERDICT, Field.DISPOSITION, Field.EXTENT)
        self.perform(ActName.REMOVE_CLAIM, {(claim, one): None for one in fields})

    def add(self, words: str) -> str:
        claim, draft = new_uid("claim"), self.snapshot.draft
        start = draft.text.index(words)
        edits = {(claim, Field.EXTENT): extent(draft, start, start + len(words))}
        self.perform(ActName.ADD_CLAIM, edits)
        return claim

    def take_draft(self, text: str, *, paragraphs: bool = False) -> None:
        """Takes a changed draft; claims whose words are gone stay where they were. Lines can be ``paragraphs``."""
        new = Draft(new_uid("draft"), text, tuple(_blocks(text) if paragraphs else _blocks(text.replace("\n", " "))))
        made = carry(self.snapshot.draft, new, self.snapshot.claims.values(), None)
        edits: dict[tuple[str, Field], Json] = {(new.uid, Field.DRAFT): write_draft(new)}
        for one in made.claims:
            if one.place:
                edits[one.claim.uid, Field.EXTENT] = extent(new, one.place.start, one.place.end)
                if not one.outcome.keeps_decision:
                    edits[one.claim.uid, Field.VERDICT] = None
        self.perform(ActName.TAKE_DRAFT, edits)

    def told(self) -> object:
        """All that a person sees, whoever merged what into what."""
        claims = {
            uid: (
                claim.draft,
                claim.span,
                claim.verdict,
                claim.decision,
                claim.disposition,
                set(claim.note.split("\n")),
            )
            for uid, claim in self.snapshot.claims.items()
        }
        return claims, {one.uid: one for one in self.conflicts}, [draft.sha256 for draft in self.snapshot.drafts]


def _blocks(text: str) -> Iterator[Block]:
    """A paragraph for each line."""
    start = 0
    for line in text.split("\n"):
        yield Block(BlockKind.PARAGRAPH, start, start + len(line))
        start += len(line) + 1


def _decided(edits: Edits) -> set[str]:
    return {conflict_uid(*register) for register in edits}


def _with(snapshot: Snapshot, kind: type, records: object) -> Snapshot:
    kept = {one: held for one, held in snapshot.records.items() if one is not kind}
    return replace(snapshot, records={**kept, kind: records} if records else kept)
