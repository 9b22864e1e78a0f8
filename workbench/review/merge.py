"""Merging two people's sessions of one article: a plan, made from both logs, of what the merge will write in mine.

**What counts.** A log has seen every event in it. Of a register that both logs set, events that one log has not seen
meet: where only one side has gone on, its value is taken; where both have, and to different values, it is a
conflict. Clocks decide nothing, and nobody's value is chosen: the register takes a neutral value that is the same in
whichever file the merge is done (a verdict none, notes all of them), and the record ``Conflict`` shows each value
with who set it and when. Like verdicts on one draft contradict nothing: that of whoever gave it first stands. Setting
the register decides it, and the decision travels like any other.

**What belongs together.** A verdict is about words: where one side gave a claim other words and the other side a
verdict, that is a conflict, and so is a verdict on a claim that the other dismissed. A claim that one side removed
while the other worked on it is kept, and asked about. Sessions that began apart have their claims paired by the text
of the draft and the place where each was first found.

**How it is written.** In one transaction and in this order: the merge's own act, of name ``MERGE``, with the plan's
``edits`` and its records; then the acts brought, word for word as they stand in the other log, with their own uids,
people, times and hashes. The record ``Union`` of the merge lists the acts that it makes count.

- *Fold and replay*: an event of an act that any earlier event of the log lists in a ``Union`` is history only and
  sets nothing; what it led to is in the merge's edits. So the last event that is no such history stands, as ever.
- *History*: acts brought are no steps. One undo takes the merge's own edits back: each holds the value before in this
  file, so the state before stands again, its conflicts gone and its ``Union`` emptied. The acts brought stay in the
  log, unseen: merging the file again plans the same again, a redo does so too, and a colleague who merges this file
  is not told to take back what they did.
- *Own acts*: where one of the two has to catch up with the other's draft, or a person chose between values before the
  merge, these are acts as well, made by whoever merges. They are written with those brought and count like them, so
  they travel, and one undo takes all of it back.
- *Merging again*: a merge decides nothing, so merges never travel, and where no act is left to count the plan is empty.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from workbench.errors import UserError
from workbench.model.conflict import Conflict, Union, conflict_uid
from workbench.model.event import Act, Event, Field, Json
from workbench.review.logs import Head, Heads, Log, Register, Settled, Side
from workbench.review.names import matched, unknown, written
from workbench.review.settling import CLAIM_FIELDS, UNDISPUTED, agreed, keep_worked_on, neutral, settle_claim

Edits = dict[Register, Json]
Unit = tuple[Act, tuple[Event, ...]]
"""An act with its events."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A register that the merge touches: what stands in mine, in theirs, and what will; a conflict where it is open."""

    register: Register
    mine: Json
    theirs: Json
    result: Json
    conflict: Conflict | None = None


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging ``theirs`` into ``mine`` will do.

    ``acts`` are to be added to the log as they are, ``counted`` are the uids of all acts that count from then on.
    ``edits`` are in the order in which to set them; ``opened`` and ``closed`` (by uid) are conflicts.
    """

    session: str
    acts: tuple[Unit, ...]
    counted: tuple[str, ...]
    edits: Mapping[Register, Json]
    rows: tuple[MergeRow, ...]
    opened: tuple[Conflict, ...]
    closed: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the other session holds nothing that this one has not."""
        return not self.counted

    def union(self, merge: str) -> Union:
        """The record of what counts by this merge, given the uid of its act."""
        return Union(merge, self.session, self.counted)


def plan(mine: Log, theirs: Log) -> MergePlan:
    """The plan of a merge. Raises UserError where the two are not of one article, or one of the logs is not honest.

    Where the newest drafts differ, the log behind has to catch up first (see ``lag``). Linear in both logs.
    """
    expect_one_article(mine, theirs)
    names = matched(mine.snapshot, mine.acts, theirs.snapshot, theirs.acts)
    away = unknown([draft.uid for draft in mine.snapshot.drafts], theirs.snapshot, names)
    homes = dict.fromkeys(away, mine.snapshot.draft.uid)
    ours, other = Side(mine, names, is_mine=True), Side(theirs, names, is_mine=False, homes=homes)
    counted = [uid for uid in theirs.seen if uid not in mine.seen]
    if not counted:
        return MergePlan(theirs.snapshot.session, (), (), {}, (), (), ())
    meeting = _Meeting(ours, other, away)
    meeting.settle()
    rows = tuple(meeting.rows())
    brought = [theirs.by_uid[uid] for uid in counted if uid not in mine.by_uid]
    return MergePlan(
        theirs.snapshot.session,
        tuple((act, tuple(events)) for act, events in brought),
        tuple(counted),
        meeting.edits(),
        rows,
        tuple(row.conflict for row in rows if row.conflict and not meeting.is_known(row.conflict)),
        tuple(meeting.closed()),
    )


def with_own(made: MergePlan, own: Unit) -> MergePlan:
    """A plan that was made as if an act of one's own were in mine already: the merge writes it with the others.

    What it sets stands, where the merge itself sets nothing else.
    """
    edits = _edits_of(own) | dict(made.edits)
    return replace(made, acts=(own, *made.acts), counted=(own[0].uid, *made.counted), edits=_in_turn(edits))


def decided_by(made: MergePlan, own: Unit, known: Collection[str]) -> MergePlan:
    """A plan after which an act of one's own decides between values; ``known`` are the uids of mine's conflicts."""
    edits = _edits_of(own)
    settled = {conflict_uid(*register) for register in edits}
    return replace(
        made,
        acts=(*made.acts, own),
        counted=(*made.counted, own[0].uid),
        edits=_in_turn(dict(made.edits) | edits),
        opened=tuple(one for one in made.opened if one.uid not in settled),
        closed=tuple(dict.fromkeys((*made.closed, *sorted(settled.intersection(known))))),
    )


def _edits_of(own: Unit) -> Edits:
    return {(event.subject, event.field): event.after for event in own[1]}


def _expect_honest(mine: Log, theirs: Log) -> None:
    """An act of one uid is one act: anything else is damage or forgery."""
    for uid, (act, events) in theirs.by_uid.items():
        known = mine.by_uid.get(uid)
        if known and (known[0] != act or tuple(known[1]) != tuple(events)):
            text = f"The two sessions tell one act of {act.at} ({act.name.value}) differently."
            hint = "One of the files is damaged or was altered; nothing was merged. Ask for the file again."
            raise UserError("forged", text, hint)


def expect_one_article(mine: Log, theirs: Log) -> None:
    """Raises UserError where two sessions have no draft in common, or tell one act differently."""
    _expect_honest(mine, theirs)
    ours = {draft.sha256 for draft in mine.snapshot.drafts}
    if ours.isdisjoint(draft.sha256 for draft in theirs.snapshot.drafts):
        text = "The other session is about another article."
        raise UserError("other-article", text, "Choose a session of this article; nothing was merged.")


class _Meeting:
    """Two sides register by register: what is settled so far."""

    def __init__(self, mine: Side, theirs: Side, away: Collection[str]) -> None:
        """``away`` are the drafts of theirs that stay there, and with them the claims that are parked in them."""
        self.mine, self.theirs = mine, theirs
        parked = (claim.uid for claim in theirs.log.snapshot.claims.values() if claim.draft in away)
        self._absent = {*away, *map(theirs.names.ours, parked)}
        self.settled: dict[Register, Settled] = {}

    def settle(self) -> None:
        """Register by register first, then what of a claim belongs together."""
        for register in self.theirs.events:
            if self._absent.isdisjoint((register[0], *_about(self.theirs.value(register)))):
                self._settle_register(register)
        claims = {subject: None for subject, field in self.settled if field in CLAIM_FIELDS}
        worked_on = [_worked_on(self.mine, self.theirs), _worked_on(self.theirs, self.mine)]
        for claim in claims:
            self.settled |= keep_worked_on(claim, self.settled, (self.mine, self.theirs), worked_on)
            self.settled |= settle_claim(claim, self.settled, (self.mine, self.theirs))

    def _settle_register(self, register: Register) -> None:
        seen, theirs = self.mine.seen(register).keys(), self.theirs.seen(register).keys()
        if theirs <= seen:
            return
        if seen <= theirs:
            self.settled[register] = self.theirs.told(register)
        elif register[1] not in UNDISPUTED:
            self.settled[register] = self._met(register)

    def _met(self, register: Register) -> Settled:
        """Both have gone on: what the other side has seen and left behind no longer counts."""
        mine, theirs = self.mine.heads(register), self.theirs.heads(register)
        heads = _standing(mine, theirs, self.theirs.seen(register)) | _standing(theirs, mine, self.mine.seen(register))
        values = {written(head.value): head.value for head in heads.values()}
        if len(values) == 1:
            return Settled(next(iter(values.values())))
        ordered = [values[text] for text in sorted(values)]
        same = agreed(ordered)
        return Settled(same) if same is not None else Settled(neutral(register[1], ordered), heads)

    def edits(self) -> Edits:
        """What must be written in mine, drafts first, then claims, what they hold, and claims that go."""
        changed = {
            register: settled.value
            for register, settled in self.settled.items()
            if settled.value != self.mine.value(register)
        }
        return _in_turn(changed)

    def rows(self) -> Iterator[MergeRow]:
        """What is shown: every register that will be another than in mine, or that is disputed."""
        for register, settled in self.settled.items():
            mine, theirs = self.mine.value(register), self.theirs.value(register)
            if mine != settled.value or settled.heads:
                yield MergeRow(register, mine, theirs, settled.value, _conflict(register, settled))

    def closed(self) -> Iterator[str]:
        """The conflicts of mine that are decided in theirs."""
        for register, settled in self.settled.items():
            known = self.mine.conflict(register)
            if known and not settled.heads:
                yield known.uid

    def is_known(self, conflict: Conflict) -> bool:
        """Whether mine holds a conflict as it is."""
        return conflict == self.mine.conflict((conflict.subject, Field(conflict.field)))


def _about(value: Json) -> list[str]:
    """The claim or the draft that a value is about."""
    return [value[key] for key in ("claim", "draft") if value.get(key)] if isinstance(value, dict) else []


def _standing(heads: Heads, others: Heads, seen_there: Mapping[str, object]) -> Heads:
    return {event: head for event, head in heads.items() if event in others or event not in seen_there}


def _conflict(register: Register, settled: Settled) -> Conflict | None:
    if not settled.heads:
        return None
    subject, field = register
    ordered = sorted(settled.heads.items(), key=lambda pair: (written(pair[1].value), pair[0]))
    heads: list[Head] = [head for _, head in ordered]
    return Conflict(
        conflict_uid(subject, field),
        subject,
        field.value,
        subject if field in CLAIM_FIELDS else "",
        values=tuple(written(head.value) for head in heads),
        events=tuple(event for event, _ in ordered),
        people=tuple(head.person for head in heads),
        times=tuple(head.at for head in heads),
        quotes=tuple(head.quote for head in heads),
    )


def _worked_on(side: Side, other: Side) -> set[str]:
    """The claims that one side did something about that the other has not seen."""
    ahead = (register for register, events in side.events.items() if events.keys() - other.seen(register).keys())
    return {claim for register in ahead for claim in _claims_of(register, side)}


def _claims_of(register: Register, side: Side) -> Iterator[str]:
    subject, field = register
    if field in CLAIM_FIELDS:
        yield subject
        return
    value = side.value(register)
    if isinstance(value, dict) and value.get("claim"):
        yield value["claim"]


def _in_turn(edits: Edits) -> Edits:
    return {register: edits[register] for register in sorted(edits, key=lambda one: _turn(one, edits[one]))}


_TURNS: dict[Field, int] = {Field.NAME: 0, Field.DRAFT: 0, Field.EXTENT: 1}


def _turn(register: Register, value: Json) -> int:
    """When a register is set: a claim must stand before what is said of it, and goes last."""
    return 3 if register[1] is Field.EXTENT and value is None else _TURNS.get(register[1], 2)
