"""Random work of three people in files of their own, merged to and fro: the files prove themselves at every step."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import ADA, BEN, author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import ClaimOrigin, Disposition, Verdict
from workbench.model.conflict import Conflict, Union
from workbench.model.draft import Span
from workbench.model.event import Turn
from workbench.model.fold import replay
from workbench.model.snapshot import Person, Snapshot
from workbench.session import commands
from workbench.session.merging import decide, merge, plan_of
from workbench.session.opening import open_session
from workbench.session.session import Session
from workbench.store.check import check

CARLA = Person("c" * 32, "Carla Sample")
PEOPLE = (ADA, BEN, CARLA)


def trim(session: Session, claim: str, number: int) -> None:
    span = session.snapshot.claims[claim].span
    commands.trim_claim(session, claim, Span(span.start, max(span.start + 1, span.end - number * 5)))


def remove(session: Session, claim: str, number: int) -> None:
    if session.snapshot.claims[claim].origin is ClaimOrigin.ADDED:
        commands.remove_claim(session, claim)


def split(session: Session, claim: str, number: int) -> None:
    commands.split_claim(session, claim, session.snapshot.claims[claim].span.start + 5 * number)


def settle(session: Session, claim: str, number: int) -> None:
    for conflict in [*session.snapshot.all_of(Conflict).values()][:1]:
        decide(session, conflict.uid, number % len(conflict.values))


ACTS = (
    lambda session, claim, number: commands.mark(session, [claim], list(Verdict)[number]),
    lambda session, claim, number: commands.dismiss(session, [claim], list(Disposition)[number % 2]),
    lambda session, claim, number: commands.write_note(session, claim, f"Sample note {number}." if number else ""),
    lambda session, claim, number: commands.take_back(session, [claim]),
    lambda session, claim, number: session.undo(),
    lambda session, claim, number: session.redo(),
    trim,
    split,
    settle,
    remove,
)
DONE = st.tuples(st.integers(0, 2), st.integers(0, len(ACTS) - 1), st.integers(0, 4), st.integers(0, 3))
MERGED = st.tuples(st.integers(0, 2), st.integers(0, 2), st.booleans())


def copies(folder: Path) -> list[Session]:
    """A session, and a copy of it for each of two colleagues."""
    first = begin(folder / "0.claims")
    sessions = [first]
    for number, person in enumerate(PEOPLE[1:], 1):
        looked_at = open_session(first.path, author(person))
        looked_at.save_copy(folder / f"{number}.claims")
        looked_at.close()
        sessions.append(open_session(folder / f"{number}.claims", author(person)))
    return sessions


def told(snapshot: Snapshot) -> object:
    kept = {kind: dict(records) for kind, records in snapshot.records.items() if kind is not Union}
    return snapshot.drafts, dict(snapshot.claims), kept


def expect_sound(session: Session) -> None:
    assert [finding for finding in check(session.path) if finding.fault] == []
    events = [event for _, some in session.log().acts for event in some]
    assert replay(Snapshot(session.snapshot.session, session.snapshot.created), events) == session.snapshot


@settings(deadline=None, max_examples=12)
@given(st.lists(st.tuples(st.lists(DONE, min_size=1, max_size=7), MERGED), min_size=1, max_size=4))
def test_files_merged_to_and_fro_prove_themselves_and_an_undo_gives_the_state_before(rounds) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sessions = copies(Path(folder))
        for done, (mine, theirs, taken_back) in rounds:
            for who, act, claim, number in done:
                try:
                    ACTS[act](sessions[who], uids(sessions[who])[claim % len(uids(sessions[who]))], number)
                except UserError:
                    continue  # a claim that cannot be split there
            session, other = sessions[mine], sessions[theirs]
            before, data = session.snapshot, other.path.read_bytes()
            change = merge(session, plan_of(session, other.path))
            if mine != theirs:
                assert other.path.read_bytes() == data
            expect_sound(session)
            assert plan_of(session, other.path).plan.is_empty
            if change and taken_back:
                after = session.snapshot
                assert session.undo().act.turn is Turn.UNDO
                expect_sound(session)
                assert told(session.snapshot) == told(before)
                session.redo()
                assert session.snapshot == after
        for session in sessions:
            session.close()
            again = open_session(session.path, author(session.person))
            assert (again.refusal, again.snapshot) == (None, session.snapshot)
            again.close()
