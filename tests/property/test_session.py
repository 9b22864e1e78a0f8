"""Laws of a session, over histories of acts chosen at random: disk, window and log never tell different things."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import ADA, BEN, TEXT, begin, reopen, replayed
from workbench.detection.rules import Choice, rules_named
from workbench.detection.wordlist import WordList
from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.claim import Disposition, Verdict
from workbench.model.draft import DetailName, Span
from workbench.model.event import Event, Turn
from workbench.session import commands
from workbench.session.rules import find_again, look_again
from workbench.session.session import Session
from workbench.store.check import check
from workbench.store.session_file import SessionFile

Act = Callable[[Session], Change | None]
few = settings(deadline=None, max_examples=25)
VERDICTS, REASONS = st.sampled_from(Verdict), st.sampled_from(Disposition)
NUMBERS, PLACES = st.integers(0, 9), st.integers(0, len(TEXT))
SPANS = st.tuples(PLACES, PLACES).map(lambda places: Span(*sorted(places)))
NOTES = st.sampled_from(["", "S", "Sample.", "Société 🚤", "\x00\u202e\n"])
CHOICES = st.sampled_from(
    [Choice(), Choice(off=rules_named("figure")), Choice(words=WordList(("nobody", "Ada"), ("7 days",)))]
)
SEVERAL = st.lists(NUMBERS, min_size=1, max_size=3)


def one(session: Session, number: int) -> str:
    claims = list(session.snapshot.claims)
    return claims[number % len(claims)]


def several(session: Session, numbers: list[int]) -> list[str]:
    return list(dict.fromkeys(one(session, number) for number in numbers))


def typed(session: Session, claim: int, notes: list[str]) -> Change | None:
    """A stretch of typing; where it ends as it began, it comes to nothing."""
    uid, last, change = one(session, claim), "", None
    for note in notes:
        change = commands.write_note(session, uid, note, continues=last)
        last = change.act.uid if change else ""
    return change


ACTS: st.SearchStrategy[Act] = st.one_of(
    st.builds(lambda n, v: lambda s: commands.mark(s, several(s, n), v), SEVERAL, VERDICTS),
    st.builds(lambda n, t: lambda s: typed(s, n, t), NUMBERS, st.lists(NOTES, min_size=1, max_size=3)),
    st.builds(lambda n, d: lambda s: commands.dismiss(s, several(s, n), d), SEVERAL, REASONS),
    st.builds(lambda n: lambda s: commands.take_back(s, several(s, n)), SEVERAL),
    st.builds(lambda span: lambda s: commands.add_claim(s, span), SPANS),
    st.builds(lambda n: lambda s: commands.remove_claim(s, one(s, n)), NUMBERS),
    st.builds(lambda n, at: lambda s: commands.split_claim(s, one(s, n), at), NUMBERS, PLACES),
    st.builds(lambda n: lambda s: commands.join_claims(s, several(s, n)), SEVERAL),
    st.builds(lambda n, span: lambda s: commands.trim_claim(s, one(s, n), span), NUMBERS, SPANS),
    st.builds(lambda d, v: lambda s: commands.edit_detail(s, d, v), st.sampled_from(DetailName), NOTES),
    st.builds(lambda choice: lambda s: find_again(s, look_again(s.snapshot, choice)), CHOICES),
    st.builds(lambda name: lambda s: s.call(name), st.sampled_from(["", "Ada Sample", "Ada Other-Sample"])),
)
TURNS: st.SearchStrategy[Act] = st.sampled_from([Session.undo, Session.redo])


def attempt(session: Session, act: Act) -> Change | None:
    """Does an act; one that makes no sense here must be refused with nothing changed."""
    before = session.snapshot
    try:
        return act(session)
    except UserError:
        assert session.snapshot is before
        return None


def log_of(session: Session) -> list[Event]:
    """The log as it is on disk, which must tell, as the tables do, what the session shows."""
    file = SessionFile.open(session.path, read_only=True)
    try:
        events, tables = list(file.events()), file.load()
    finally:
        file.close()
    shown = session.snapshot
    made = replayed(shown, iter(events))
    assert tables == shown == made
    assert list(tables.claims) == list(shown.claims) == list(made.claims)
    assert {claim.quote == shown.draft.words_of(claim.span) for claim in shown.claims.values()} == {True}
    return events


def begun(folder: str) -> Session:
    return begin(Path(folder) / "s.claims")


@few
@given(st.lists(st.one_of(ACTS, ACTS, TURNS), max_size=8))
def test_disk_log_and_session_agree_after_every_act_and_the_log_only_grows(acts: list[Act]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = begun(folder)
        log = log_of(session)
        for act in acts:
            change = attempt(session, act)
            now = log_of(session)
            assert now[: len(log)] == log
            assert change is None or change.after is session.snapshot
            log = now
        session.close()
        assert [finding.fault for finding in check(session.path) if finding.fault] == []


@few
@given(st.lists(ACTS, max_size=8), st.booleans())
def test_undoing_everything_gives_what_was_opened_and_redoing_it_what_was_done(acts: list[Act], closed: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = begun(folder)
        opened = session.snapshot
        for act in acts:
            attempt(session, act)
        done = session.snapshot
        session = reopen(session, BEN) if closed else session
        while session.undo():
            pass
        assert session.undoable is None, "an undo that is offered is never one that does nothing for ever"
        assert (session.snapshot.claims, session.snapshot.details) == (opened.claims, opened.details)
        session = reopen(session, ADA) if closed else session
        while session.redo():
            pass
        assert (session.snapshot.claims, session.snapshot.details) == (done.claims, done.details)
        log_of(session)
        session.close()


@few
@given(st.lists(st.one_of(ACTS, TURNS), max_size=6), ACTS)
def test_undo_after_any_act_is_identity_and_redo_does_it_again(acts: list[Act], last: Act) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = begun(folder)
        for act in acts:
            attempt(session, act)
        before, undoable = session.snapshot.claims, session.undoable
        change = attempt(session, last)
        if session.undoable == undoable:
            assert change is None or session.snapshot.claims == before
        else:
            after = session.snapshot.claims
            assert session.undo()
            assert session.undoable == undoable
            assert session.snapshot.claims == before
            assert session.redo()
            assert session.snapshot.claims == after
        session.close()


@few
@given(st.lists(st.one_of(ACTS, TURNS), max_size=8))
def test_what_can_be_undone_and_redone_is_the_same_after_reopening(acts: list[Act]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = begun(folder)
        for act in acts:
            change = attempt(session, act)
            if change and change.act.turn is Turn.DO and session.undoable:
                assert session.redoable is None or change.act.uid not in session.undoable.acts
            before = (session.undoable, session.redoable, session.snapshot)
            session = reopen(session)
            assert (session.undoable, session.redoable, session.snapshot) == before
        session.close()
