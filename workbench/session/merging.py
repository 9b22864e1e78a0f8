"""Merging a colleague's session into the open one: planned, shown, then carried out as one act and one step of undo."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.conflict import Conflict
from workbench.model.content import Content
from workbench.model.event import ActName, Field, Json
from workbench.model.evidence import StoredFile
from workbench.model.fold import fold
from workbench.model.record import read_record
from workbench.model.snapshot import Person, Snapshot
from workbench.review.agreement import Pair, between
from workbench.review.carry_edits import Choices as Places
from workbench.review.carry_plan import CarryPlan
from workbench.review.choosing import Take, decided, offered
from workbench.review.lag import Lag, catch_up, lag
from workbench.review.logs import Log, Register, log_of
from workbench.review.merge import MergePlan, MergeRow, Unit, decided_by, expect_one_article, plan, with_own
from workbench.session.opening import open_session
from workbench.session.records import Edits, about, drop
from workbench.session.session import Author, Session, disputed, make_events
from workbench.store import quarantine
from workbench.store.failures import only_read
from workbench.store.placing import discard, expect_possible, give_name, temporary_beside
from workbench.unfinished import held

__all__ = [
    "Encounter",
    "MergeRow",
    "ProposedMerge",
    "Take",
    "beside",
    "caught_up",
    "choose",
    "decide",
    "encounter",
    "is_open_here",
    "merge",
    "merge_files",
    "plan_of",
    "propose",
    "read_log",
]

Choices = Mapping[Register, Json]
"""Values that a person chose, by what they are to stand in."""


@dataclass(frozen=True, slots=True)
class Encounter:
    """The open session, which is ``base``, beside another: what both know, and which of them is behind, if any."""

    path: Path
    base: Snapshot
    mine: Log
    theirs: Log
    lag: Lag | None

    @property
    def carry(self) -> CarryPlan | None:
        """What becomes of the older session's claims in the newer draft; None where nothing has to be carried over."""
        return self.lag.carry if self.lag and self.lag.carry.claims else None


@dataclass(frozen=True, slots=True)
class ProposedMerge:
    """What merging the session in ``path`` would do to the open one as it stood, which is ``base``.

    ``carry`` is what was carried over to one draft first, ``pairs`` the verdicts of both on the same words.
    """

    plan: MergePlan
    path: Path
    base: Snapshot
    carry: CarryPlan | None = None
    pairs: tuple[Pair, ...] = ()

    def offered(self, row: MergeRow) -> Mapping[Take, Json]:
        """The values that a person may choose for a row."""
        extent = self.plan.edits.get((row.register[0], Field.EXTENT))
        known = self.base.claims.get(row.register[0])
        return offered(row, extent["quote"] if extent else known.quote if known else "")


def read_log(path: Path) -> Log:
    """The log of a session file that anybody may have made. Raises UserError; the file stays as it was."""
    return log_of(*quarantine.read(path))


def plan_of(session: Session, path: Path, places: Places | None = None) -> ProposedMerge:
    """What merging another session file would do; nothing is changed by asking.

    ``places`` are the answers about claims that have to be carried over first, by uid. Raises UserError where it is of
    another article, damaged, or tells what both know otherwise than this one.
    """
    return propose(encounter(session.log(), path, is_own=is_open_here(session, path)), session.aside(), places)


def encounter(mine: Log, path: Path, *, is_own: bool) -> Encounter:
    """Lays another session file beside mine; ``is_own`` says that it is the very file. Works beside the window.

    Raises UserError as ``plan_of`` does.
    """
    return beside(mine, mine if is_own else read_log(path), path)


def beside(mine: Log, theirs: Log, path: Path) -> Encounter:
    """Two logs side by side. Raises UserError where they are not of one article or one of them is not honest."""
    expect_one_article(mine, theirs)
    has_news = any(uid not in mine.seen for uid in theirs.seen)
    return Encounter(path, mine.snapshot, mine, theirs, lag(mine, theirs) if has_news else None)


def propose(found: Encounter, author: Author, places: Places | None = None) -> ProposedMerge:
    """The plan of a merge, after the session that is behind has caught up as ``places`` say. Works beside the window.

    ``author`` is whoever merges.
    """
    mine, theirs, own = _on_one_draft(found, author, places or {})
    made = plan(mine, theirs)
    if own and found.lag and found.lag.is_mine:
        made = with_own(made, own)
    return ProposedMerge(made, found.path, found.base, found.carry, between(found.mine, found.theirs))


def caught_up(found: Encounter) -> tuple[Log, Log]:
    """Both logs on one draft, to be compared: what is asked about is not placed."""
    return _on_one_draft(found, Author(Person("")), {})[:2]


def _on_one_draft(found: Encounter, author: Author, places: Places) -> tuple[Log, Log, Unit | None]:
    """Both logs, and the act by which the one behind has caught up, if it had to."""
    if found.lag is None or found.carry is None:
        return found.mine, found.theirs, None
    own = _taken(found.lag, author, places)
    if found.lag.is_mine:
        return _and_then(found.mine, own), found.theirs, own
    return found.mine, _and_then(found.theirs, own), own


def choose(proposed: ProposedMerge, chosen: Choices, author: Author) -> ProposedMerge:
    """A proposal in which values are decided before the merge: by an act of whoever merges, which goes with it."""
    if not chosen:
        return proposed
    act, base, made = author.act(ActName.DECIDE_CONFLICT), proposed.base, proposed.plan
    merged = fold(base, make_events(act, base, made.edits, _no_parent))
    edits = decided(chosen)
    own = (act, make_events(act, merged, edits, _no_parent, edits))
    return replace(proposed, plan=decided_by(made, own, base.all_of(Conflict)))


def _taken(found: Lag, author: Author, places: Places) -> Unit:
    """The act by which the session that is behind takes the newer draft. A conflict about what it sets is decided."""
    act, before = author.act(ActName.TAKE_DRAFT), found.behind.log.snapshot
    edits = catch_up(found, places)
    settled = disputed(before, edits)
    closing = {(conflict, Field.CONFLICT): None for conflict in settled.values()}
    return act, make_events(act, before, {**edits, **closing}, _no_parent, settled)


def _and_then(log: Log, own: Unit) -> Log:
    return Log(fold(log.snapshot, own[1]), (*log.acts, own), log.unions)


def _no_parent(_subject: str, _field: Field) -> str:
    """Acts that go with a merge are planned before it is known what they follow in the log."""
    return ""


def merge(session: Session, proposed: ProposedMerge) -> Change | None:
    """Carries a proposal out, by one act; None where the other session holds nothing new, which is never touched.

    Raises UserError where the open one was changed since, or the other lacks the bytes of a file that comes with it;
    then nothing has changed.
    """
    if session.snapshot is not proposed.base:
        text = "This session was changed since the merge was planned."
        raise UserError("plan-outdated", text, "Plan the merge again; nothing was merged.", "session.merge")
    if proposed.plan.is_empty:
        return None
    with _files(proposed) as contents:
        return session.merge(proposed.plan, contents)


def merge_files(mine: Path, theirs: Path, into: Path) -> tuple[ProposedMerge, Snapshot]:
    """Merges two session files into a new one, in the name of whoever did the last act in the first.

    ``into`` appears whole or not at all, and neither of the two is touched. Returns what was done and what came of it.
    Raises UserError.
    """
    expect_possible(into)
    temporary = temporary_beside(into)
    try:
        author = Author(_copy(mine, temporary))
        with held(temporary):
            session = open_session(temporary, author)
            try:
                proposed = plan_of(session, theirs)
                merge(session, proposed)
                after = session.snapshot
            finally:
                session.close()
            give_name(temporary, into)
    finally:
        discard(temporary)
    return proposed, after


def decide(session: Session, conflict: str, choice: int) -> Change | None:
    """Decides an open conflict for one of its values, by its place among them."""
    about_it = session.snapshot.all_of(Conflict)[conflict]
    value = json.loads(about_it.values[choice])
    return session.perform(ActName.DECIDE_CONFLICT, _decision(session.snapshot, about_it, value))


def _decision(snapshot: Snapshot, conflict: Conflict, value: Json) -> Edits:
    """A claim that goes takes what hangs on it with it."""
    subject, field = conflict.subject, Field(conflict.field)
    if field is Field.EXTENT and value is None:
        emptied = (Field.NOTE, Field.VERDICT, Field.DISPOSITION, Field.EXTENT)
        return drop(about(snapshot, subject)) | {(subject, one): None for one in emptied}
    return decided({(subject, field): value})


def is_open_here(session: Session, path: Path) -> bool:
    """Whether a path leads to the very file that is open: to read it beside would drop SQLite's locks on it."""
    try:
        return os.path.samefile(session.path, path)
    except OSError:
        return False


@contextmanager
def _files(proposed: ProposedMerge) -> Iterator[tuple[Content, ...]]:
    """The bytes that come with a merge, to be read while this lasts."""
    kept = {file.sha256 for file in proposed.base.all_of(StoredFile).values()}
    edits = proposed.plan.edits.items()
    coming = (read_record(StoredFile, uid, value) for (uid, field), value in edits if field is Field.FILE and value)
    wanted = {file.sha256: file for file in coming if file.sha256 not in kept}
    if not wanted:
        yield ()
        return
    with quarantine.stored_files(proposed.path, list(wanted.values())) as contents:
        yield contents


def _copy(path: Path, into: Path) -> Person:
    """Copies what a session holds, value by value, to a new file; returns who did the last act in it."""
    file = quarantine.look_at(path, lambda _name: only_read())
    try:
        file.copy_to(into)
        return file.load().people[file.last_person()]
    finally:
        file.close()
