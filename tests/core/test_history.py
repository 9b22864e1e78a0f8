"""Undo and redo: by name, without end, over closing and reopening, and never stuck."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import BEN, SENTENCES, begin, reopen, uids
from workbench.model.claim import Disposition, Verdict
from workbench.model.draft import DetailName, Span
from workbench.model.event import ActName, Turn
from workbench.session import commands
from workbench.session.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    begun = begin(tmp_path / "sample.claims")
    yield begun
    begun.close()


def verdicts(session: Session) -> list[str]:
    return [claim.verdict.value for claim in session.snapshot.claims.values()]


def undoable(session: Session) -> ActName | None:
    return session.undoable.name if session.undoable else None


def redoable(session: Session) -> ActName | None:
    return session.redoable.name if session.redoable else None


def do_everything(session: Session) -> int:
    """One act of each kind; returns how many."""
    first, second, third, fourth, _ = uids(session)
    commands.mark(session, [first, second], Verdict.VERIFIED)
    commands.mark(session, [second], Verdict.UNCHECKED)
    commands.write_note(session, first, "Sample note.")
    commands.dismiss(session, [third], Disposition.COMMON_KNOWLEDGE)
    commands.take_back(session, [third])
    commands.split_claim(session, first, len("The sample bridge "))
    commands.join_claims(session, [second, third])
    commands.trim_claim(session, fourth, session.snapshot.claims[second].span)
    made = commands.add_claim(session, Span(4, 10))
    assert made
    commands.remove_claim(session, made.claims[0])
    commands.edit_detail(session, DetailName.DATE, "2026-11-22")
    return 11


def test_there_is_nothing_to_undo_at_the_beginning(session: Session) -> None:
    assert (session.undoable, session.redoable, session.undo(), session.redo()) == (None,) * 4


def test_undoing_everything_gives_the_session_as_it_was_opened(session: Session) -> None:
    opened = session.snapshot
    count = do_everything(session)
    done = session.snapshot
    steps = []
    while change := session.undo():
        steps.append(change)
    assert len(steps) == count
    assert (session.snapshot, list(session.snapshot.claims)) == (opened, list(opened.claims))
    while session.redo():
        pass
    assert (session.snapshot, list(session.snapshot.claims)) == (done, list(done.claims))


def test_undo_survives_closing_and_reopening_at_any_moment(session: Session) -> None:
    opened = session.snapshot
    count = do_everything(session)
    for _ in range(count):
        session = reopen(session)
        assert session.undo()
    assert session.snapshot == opened
    session = reopen(session)
    assert (session.undoable, session.undo()) == (None, None)
    assert session.redo()
    assert verdicts(session)[:2] == ["verified", "verified"]
    session.close()


def test_undo_and_redo_are_named(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    commands.write_note(session, uids(session)[0], "Sample note.")
    assert (undoable(session), redoable(session)) == (ActName.WRITE_NOTE, None)
    change = session.undo()
    assert change
    assert (change.act.name, change.act.turn) == (ActName.WRITE_NOTE, Turn.UNDO)
    assert (undoable(session), redoable(session)) == (ActName.MARK_VERIFIED, ActName.WRITE_NOTE)
    change = session.redo()
    assert change
    assert (change.act.name, change.act.turn) == (ActName.WRITE_NOTE, Turn.REDO)
    assert (undoable(session), redoable(session)) == (ActName.WRITE_NOTE, None)


def test_a_new_act_ends_what_could_be_redone(session: Session) -> None:
    first, second, *_ = uids(session)
    commands.mark(session, [first], Verdict.VERIFIED)
    session.undo()
    commands.mark(session, [second], Verdict.DISPUTED)
    assert session.redoable is None
    assert (session.redo(), verdicts(session)[:2]) == (None, ["unchecked", "disputed"])


def test_what_changes_nothing_ends_nothing(session: Session) -> None:
    first, second, *_ = uids(session)
    commands.mark(session, [first], Verdict.VERIFIED)
    commands.mark(session, [second], Verdict.DISPUTED)
    session.undo()
    before = (session.undoable, session.redoable)
    assert commands.mark(session, [first], Verdict.VERIFIED) is None
    assert commands.write_note(session, first, "") is None
    assert commands.take_back(session, [first]) is None
    assert (session.undoable, session.redoable) == before
    assert session.redo()
    assert verdicts(session)[:2] == ["verified", "disputed"]


def type_note(session: Session, *typed: str) -> None:
    before = ""
    for words in typed:
        change = commands.write_note(session, uids(session)[0], words, continues=before)
        assert change
        before = change.act.uid


def test_one_stretch_of_typing_is_one_step(session: Session) -> None:
    type_note(session, "S", "Sam", "Sample.")
    session = reopen(session)
    session.undo()
    assert next(iter(session.snapshot.claims.values())).note == ""
    session = reopen(session)
    session.redo()
    assert next(iter(session.snapshot.claims.values())).note == "Sample."
    session.close()


def test_two_stretches_of_typing_are_two_steps(session: Session) -> None:
    type_note(session, "One.")
    type_note(session, "One. Two.", "One. Two. Three.")
    session.undo()
    assert next(iter(session.snapshot.claims.values())).note == "One."


def test_a_stretch_of_typing_that_came_to_nothing_does_not_bar_the_way(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    type_note(session, "S", "")
    session = reopen(session)
    assert session.undo()
    assert undoable(session) is ActName.MARK_VERIFIED
    session = reopen(session)
    assert session.undo()
    assert verdicts(session)[0] == "unchecked"
    assert [session.redo() is not None, session.redo() is not None, session.redo()] == [True, True, None]
    assert verdicts(session)[0] == "verified"
    session.close()


def test_a_colleague_takes_back_what_was_done_before_and_the_log_says_who(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    session = reopen(session, BEN)
    session.undo()
    history = session.history(uids(session)[0])
    assert [(act.person == BEN.uid, act.turn) for act, _ in history[-2:]] == [(False, Turn.DO), (True, Turn.UNDO)]
    assert session.snapshot.name_of(BEN.uid) == BEN.name, "an undo of theirs does not take the name back"
    session.redo()
    decision = next(iter(session.snapshot.claims.values())).decision
    assert decision
    assert decision.person != BEN.uid
    session.close()


def test_a_name_is_no_step_of_undo(session: Session) -> None:
    session.call("Ada Other-Sample")
    assert session.undoable is None
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.undo()
    assert session.snapshot.name_of(session.person.uid) == "Ada Other-Sample"


def test_the_sample_is_what_these_tests_think(session: Session) -> None:
    assert [claim.quote for claim in session.snapshot.claims.values()] == list(SENTENCES)
