"""An open session: what it shows, what a change tells, and that a refused act leaves everything as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, reopen, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.draft import DetailName
from workbench.model.event import ActName, Field, Turn
from workbench.model.snapshot import Person
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    begun = begin(tmp_path / "sample.claims")
    yield begun
    begun.close()


def test_a_session_begins_with_the_article_its_details_and_its_author(session: Session) -> None:
    snapshot = session.snapshot
    assert (snapshot.draft.name, snapshot.detail(DetailName.LANGUAGE)) == ("sample.txt", "en")
    assert snapshot.people == {ADA.uid: ADA}
    assert snapshot.created.endswith("Z")
    assert [claim.quote for claim in snapshot.claims.values()] == [
        snapshot.draft.words_of(claim.span) for claim in snapshot.claims.values()
    ]


def test_reopening_finds_everything(session: Session) -> None:
    mark(session, uids(session)[1:3], Verdict.UNSOURCED)
    write_note(session, uids(session)[0], "Sample note.")
    shown = session.snapshot
    again = reopen(session)
    assert (again.snapshot, list(again.snapshot.claims)) == (shown, list(shown.claims))
    assert again.snapshot.drafts == shown.drafts
    again.close()


def test_a_change_tells_what_was_before_and_what_is_now(session: Session) -> None:
    before = session.snapshot
    change = mark(session, uids(session)[:2], Verdict.VERIFIED)
    assert change
    assert (change.before, change.after) == (before, session.snapshot)
    assert [(event.before, event.after["verdict"]) for event in change.events] == [(None, "verified")] * 2
    assert [event.ordinal for event in change.events] == [0, 1]
    assert {event.act for event in change.events} == {change.act.uid}


def test_every_event_names_the_one_whose_value_its_author_saw(session: Session) -> None:
    uid = uids(session)[0]
    for verdict in (Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNCHECKED):
        mark(session, [uid], verdict)
    session.undo()
    events = [event for _, event in session.history(uid) if event.field is Field.VERDICT]
    assert [event.parents for event in events] == [(), *((event.uid,) for event in events[:-1])]
    assert [event.before for event in events] == [None, *(event.after for event in events[:-1])]


def test_the_history_of_a_claim_tells_its_acts_in_order(session: Session) -> None:
    uid = uids(session)[0]
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    write_note(session, uid, "Sample note.")
    session.undo()
    told = [(act.name, act.turn) for act, _ in session.history(uid)]
    assert told == [
        (ActName.OPEN_ARTICLE, Turn.DO),
        (ActName.MARK_VERIFIED, Turn.DO),
        (ActName.WRITE_NOTE, Turn.DO),
        (ActName.WRITE_NOTE, Turn.UNDO),
    ]
    assert session.history("nobody") == ()


def test_each_run_of_the_program_counts_its_own_acts(session: Session) -> None:
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    again = reopen(session)
    mark(again, uids(again)[:1], Verdict.DISPUTED)
    acts = [act for act, event in again.history(uids(again)[0]) if event.field is Field.VERDICT]
    assert len({act.replica for act in acts}) == 2
    assert len({(act.replica, act.sequence) for act in acts}) == 2
    again.close()


def test_a_name_given_later_names_what_was_done_before(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.claims", Person(ADA.uid))
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    assert session.snapshot.name_of(ADA.uid) == ""
    assert session.call("Ada Sample")
    assert session.call("Ada Sample") is None
    assert session.person == ADA
    again = reopen(session)
    assert again.snapshot.name_of(ADA.uid) == "Ada Sample"
    again.close()


def test_somebody_who_only_looks_is_not_named_in_the_file(session: Session) -> None:
    data = session.path.read_bytes()
    again = reopen(session, BEN)
    again.close()
    assert session.path.read_bytes() == data
    assert BEN.uid not in read_snapshot(session.path).people


def test_progress_follows_every_act(session: Session) -> None:
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    assert (session.progress().decided, session.progress().total) == (2, 5)
    session.undo()
    assert session.progress().decided == 0


@pytest.mark.parametrize("act", ["mark", "undo", "redo", "name"])
def test_what_could_not_be_saved_has_not_happened(session: Session, act: str) -> None:
    first, second, *_ = uids(session)
    mark(session, [first], Verdict.VERIFIED)
    if act == "redo":
        session.undo()
    before = (session.snapshot, session.undoable, session.redoable, session.person)
    session.path.rename(session.path.with_name("moved.claims"))
    work = {
        "mark": lambda: mark(session, [second], Verdict.DISPUTED),
        "undo": session.undo,
        "redo": session.redo,
        "name": lambda: session.call("Ada Other-Sample"),
    }[act]
    with pytest.raises(UserError) as caught:
        work()
    assert caught.value.kind == "moved"
    assert (session.snapshot, session.undoable, session.redoable, session.person) == before
    session.path.with_name("moved.claims").rename(session.path)
    assert work(), "and it can be done once the file is back"
    assert read_snapshot(session.path) == session.snapshot


def test_two_people_one_after_the_other(session: Session) -> None:
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    again = reopen(session, BEN)
    mark(again, uids(again)[1:2], Verdict.DISPUTED)
    decided = [claim.decision.person for claim in again.snapshot.claims.values() if claim.decision]
    assert decided == [ADA.uid, BEN.uid]
    assert again.snapshot.people == {ADA.uid: ADA, BEN.uid: BEN}
    again.close()


def test_a_session_that_was_closed_is_opened_by_somebody_else(session: Session) -> None:
    session.close()
    other = open_session(session.path, author(BEN))
    assert (other.person, other.path) == (BEN, session.path)
    other.close()
