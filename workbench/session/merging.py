"""Merging a colleague's session into the open one: planned, shown, then carried out as one act and one step of undo."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.conflict import Conflict
from workbench.model.content import Content
from workbench.model.event import ActName, Field, Json
from workbench.model.evidence import StoredFile
from workbench.model.record import read_record
from workbench.model.snapshot import Person, Snapshot
from workbench.review.logs import Log, log_of
from workbench.review.merge import MergePlan, plan
from workbench.session.opening import open_session
from workbench.session.records import Edits, about, drop
from workbench.session.session import Author, Session
from workbench.store import quarantine
from workbench.store.failures import only_read
from workbench.store.placing import discard, expect_possible, give_name, temporary_beside


@dataclass(frozen=True, slots=True)
class ProposedMerge:
    """What merging the session in ``path`` would do to the open one as it stood, which is ``base``."""

    plan: MergePlan
    path: Path
    base: Snapshot


def read_log(path: Path) -> Log:
    """The log of a session file that anybody may have made. Raises UserError; the file stays as it was."""
    return log_of(*quarantine.read(path))


def plan_of(session: Session, path: Path) -> ProposedMerge:
    """What merging another session file would do; nothing is changed by asking.

    Raises UserError where it is of another article, damaged, or tells what both know otherwise than this one.
    """
    mine = session.log()
    return ProposedMerge(plan(mine, mine if _is_open_here(session, path) else read_log(path)), path, session.snapshot)


def merge(session: Session, proposed: ProposedMerge) -> Change | None:
    """Carries a proposal out; None where the other session holds nothing new, which is never touched.

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


def merge_files(mine: Path, theirs: Path, into: Path) -> tuple[MergePlan, Snapshot]:
    """Merges two session files into a new one, in the name of whoever did the last act in the first.

    ``into`` appears whole or not at all, and neither of the two is touched. Returns what was done and what came of it.
    Raises UserError.
    """
    expect_possible(into)
    temporary = temporary_beside(into)
    try:
        session = open_session(temporary, Author(_copy(mine, temporary)))
        try:
            proposed = plan_of(session, theirs)
            merge(session, proposed)
            after = session.snapshot
        finally:
            session.close()
        give_name(temporary, into)
    finally:
        discard(temporary)
    return proposed.plan, after


def decide(session: Session, conflict: str, choice: int) -> Change | None:
    """Decides an open conflict for one of its values, by its place among them."""
    about_it = session.snapshot.all_of(Conflict)[conflict]
    value = json.loads(about_it.values[choice])
    return session.perform(ActName.DECIDE_CONFLICT, _decision(session.snapshot, about_it, value))


def _decision(snapshot: Snapshot, conflict: Conflict, value: Json) -> Edits:
    """A verdict excludes a reason against one, as ever, and a claim that goes takes what hangs on it with it."""
    subject, field = conflict.subject, Field(conflict.field)
    if field is Field.EXTENT and value is None:
        emptied = (Field.NOTE, Field.VERDICT, Field.DISPOSITION, Field.EXTENT)
        return drop(about(snapshot, subject)) | {(subject, one): None for one in emptied}
    cleared: Edits = {(subject, _EXCLUDES[field]): None} if field in _EXCLUDES and value is not None else {}
    return cleared | {(subject, field): value}


_EXCLUDES = {Field.VERDICT: Field.DISPOSITION, Field.DISPOSITION: Field.VERDICT}


def _is_open_here(session: Session, path: Path) -> bool:
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
