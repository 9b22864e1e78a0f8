"""The log looked through by person, act, words and claim, and the session as it stood after any act."""

from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, reopen, uids
from workbench.model.claim import Disposition, Verdict
from workbench.model.editing import Query
from workbench.model.event import ActName, Turn
from workbench.model.log import Wanted
from workbench.model.snapshot import Snapshot
from workbench.session.commands import dismiss, mark, write_note
from workbench.session.identity import new_uid
from workbench.session.merging import merge, plan_of
from workbench.session.opening import open_session
from workbench.session.records import put
from workbench.session.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """What Ada and then Ben did, in a file of his."""
    session = begin(tmp_path / "sample.claims")
    first, second, third, *_ = uids(session)
    mark(session, [first, second], Verdict.VERIFIED)
    write_note(session, second, "Société “n° 4”\nof the table")
    session = reopen(session, BEN)
    mark(session, [first], Verdict.DISPUTED)
    dismiss(session, [third], Disposition.OPINION)
    query = Query(new_uid(), second, question="Which sample?", person=BEN.uid)
    session.perform(ActName.ASK_QUERY, put(query))
    session.perform(ActName.REMOVE_QUERY, {(query.uid, field): None for (_, field) in put(query)})
    session.undo()
    yield session
    session.close()


def told(session: Session, wanted: Wanted) -> list[str]:
    return [f"{entry.act.turn.value} {entry.act.name.value}" for entry in session.entries(session.places(wanted))]


def test_the_whole_log_is_told_newest_first(session: Session) -> None:
    assert told(session, Wanted()) == [
        "undo query.remove",
        "do query.remove",
        "do query.ask",
        "do claim.dismiss",
        "do claim.mark_disputed",
        "do session.take_over",
        "do claim.write_note",
        "do claim.mark_verified",
        "do article.open",
    ]
    newest, *_, first = session.entries(session.places(Wanted()))
    assert (newest.place, newest.act.person, newest.count) == (9, BEN.uid, 1)
    assert (first.place, first.act.person, first.count) == (1, ADA.uid, 8)
    assert [event.ordinal for event in first.events] == list(range(first.count))


def test_it_is_looked_through_by_person_act_and_claim(session: Session) -> None:
    first, second, third, *_ = uids(session)
    by_ada = told(session, Wanted(person=ADA.uid))
    assert by_ada == ["do claim.write_note", "do claim.mark_verified", "do article.open"]
    assert told(session, Wanted(name=ActName.MARK_DISPUTED)) == ["do claim.mark_disputed"]
    assert told(session, Wanted(claim=third)) == ["do claim.dismiss", "do article.open"]
    assert told(session, Wanted(claim=first, person=BEN.uid)) == ["do claim.mark_disputed"]
    about = told(session, Wanted(claim=second))
    assert about[:3] == ["undo query.remove", "do query.remove", "do query.ask"], "records of the claim, gone or not"
    assert told(session, Wanted(claim=new_uid())) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("société “N° 4”", ["do claim.write_note"]),
        ("4”\nof", ["do claim.write_note"]),
        ("WHICH sample", ["undo query.remove", "do query.remove", "do query.ask"]),
        ("question", []),
        ("%", []),
    ],
)
def test_words_are_found_in_any_case_in_what_was_written_and_not_in_the_names_of_fields(
    session: Session, words: str, found: list[str]
) -> None:
    assert told(session, Wanted(words=words)) == found


def test_an_act_has_words_by_its_name_or_by_the_words_of_its_claims(session: Session) -> None:
    third = uids(session)[2]
    assert told(session, Wanted(words="swam", claims=frozenset((third,)))) == ["do claim.dismiss", "do article.open"]
    named = Wanted(words="not in any text", named=frozenset((ActName.TAKE_OVER,)))
    assert told(session, named) == ["do session.take_over"]


def test_the_session_at_any_moment_is_what_it_was_then(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    stood: list[Snapshot] = [session.snapshot]
    first, second, *_ = uids(session)
    acts = (
        lambda: mark(session, [first], Verdict.VERIFIED),
        lambda: write_note(session, second, "Sample"),
        session.undo,
        session.redo,
        lambda: session.perform(ActName.ASK_QUERY, put(Query(new_uid(), first, question="?", person=ADA.uid))),
        session.undo,
        lambda: dismiss(session, [first], Disposition.OPINION),
    )
    for act in acts:
        act()
        stood.append(session.snapshot)
    assert [session.moment(place).snapshot() for place in range(1, 9)] == stood
    session.close()


def test_what_a_merge_brought_is_told_as_such_and_sets_nothing_then(tmp_path: Path) -> None:
    mine = begin(tmp_path / "mine.claims")
    mine.save_copy(tmp_path / "copy.claims")
    theirs = reopen(begin(tmp_path / "other.claims", BEN))
    theirs.close()
    theirs = open_session(tmp_path / "copy.claims", author())
    mark(theirs, uids(theirs)[:1], Verdict.DISPUTED)
    theirs.close()
    before = mine.snapshot
    merged = merge(mine, plan_of(mine, theirs.path))
    entries = mine.entries(mine.places(Wanted()))
    assert [(entry.act.name, entry.is_brought) for entry in entries] == [
        (ActName.MARK_DISPUTED, True),
        (ActName.MERGE, False),
        (ActName.OPEN_ARTICLE, False),
    ]
    assert [mine.moment(entry.place).snapshot() for entry in entries] == [merged.after, merged.after, before]
    mine.undo()
    newest = mine.entries(mine.places(Wanted())[:1])[0]
    assert (newest.act.turn, mine.moment(newest.place).snapshot()) == (Turn.UNDO, mine.snapshot)
    mine.close()


def test_progress_is_told_and_can_stop_the_replay(session: Session) -> None:
    said: list[tuple[int, int]] = []
    moment = session.moment(9)
    assert moment.snapshot(lambda made, total: said.append((made, total))) == session.snapshot
    assert said == [(0, len(moment.cells))]

    def stop(made: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        moment.snapshot(stop)
