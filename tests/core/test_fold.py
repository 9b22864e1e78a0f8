"""Folding: what one event does to a session, and that a register tells the value it was given."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.samples import ADA, begin, replayed, uids
from workbench.model.claim import Disposition, Verdict
from workbench.model.codec import write_extent
from workbench.model.draft import DetailName, Span
from workbench.model.event import Event, Field
from workbench.model.fold import fold, standing
from workbench.model.snapshot import Snapshot
from workbench.session.session import Session

NUMBERS = iter(range(10**6))


def setting(subject: str, field: Field, after: Any) -> Event:
    return Event(f"event-{next(NUMBERS)}", "act", 0, subject, field, None, after)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    begun = begin(tmp_path / "sample.claims")
    yield begun
    begun.close()


@pytest.fixture
def snapshot(session: Session) -> Snapshot:
    return session.snapshot


def test_no_events_change_nothing(snapshot: Snapshot) -> None:
    assert fold(snapshot, ()) == snapshot


def test_folding_leaves_the_session_before_as_it_was(snapshot: Snapshot) -> None:
    claim = next(iter(snapshot.claims))
    fold(snapshot, [setting(claim, Field.NOTE, "Sample note."), setting(claim, Field.EXTENT, None)])
    assert snapshot.claims[claim].note == ""


@pytest.mark.parametrize(
    ("field", "value", "attribute", "expected"),
    [
        (Field.NOTE, "Sample note.", "note", "Sample note."),
        (Field.NOTE, None, "note", ""),
        (Field.DISPOSITION, "opinion", "disposition", Disposition.OPINION),
        (Field.DISPOSITION, None, "disposition", None),
        (Field.VERDICT, None, "verdict", Verdict.UNCHECKED),
    ],
)
def test_a_field_of_a_claim_takes_its_value(
    snapshot: Snapshot, field: Field, value: Any, attribute: str, expected: Any
) -> None:
    claim = next(iter(snapshot.claims))
    after = fold(snapshot, [setting(claim, field, value)])
    assert getattr(after.claims[claim], attribute) == expected
    assert standing(after, claim, field) == value
    assert {**after.claims, claim: snapshot.claims[claim]} == snapshot.claims


def test_a_claim_that_moves_keeps_what_people_said_and_takes_its_place_in_the_text(snapshot: Snapshot) -> None:
    first, *others = snapshot.claims
    noted = fold(snapshot, [setting(first, Field.NOTE, "Kept.")])
    end = len(snapshot.draft.text)
    moved = replace(noted.claims[first], span=Span(end - 1, end), quote=snapshot.draft.text[-1])
    after = fold(noted, [setting(first, Field.EXTENT, write_extent(moved))])
    assert list(after.claims) == [*others, first]
    assert after.claims[first] == moved


def test_a_claim_without_an_extent_is_gone(snapshot: Snapshot) -> None:
    first, *others = snapshot.claims
    after = fold(snapshot, [setting(first, Field.EXTENT, None)])
    assert list(after.claims) == others
    assert standing(after, first, Field.EXTENT) is None
    assert standing(after, first, Field.NOTE) is None


def test_a_detail_is_set_and_forgotten(snapshot: Snapshot) -> None:
    value = {"value": "By Ada Sample", "origin": "hand", "where": ""}
    named = fold(snapshot, [setting(snapshot.draft.uid, Field.BYLINE, value)])
    assert named.detail(DetailName.BYLINE) == "By Ada Sample"
    assert standing(named, snapshot.draft.uid, Field.BYLINE) == value
    assert fold(named, [setting(snapshot.draft.uid, Field.BYLINE, None)]) == snapshot


def test_a_person_is_named(snapshot: Snapshot) -> None:
    after = fold(snapshot, [setting(ADA.uid, Field.NAME, "Ada Other-Sample")])
    assert after.name_of(ADA.uid) == "Ada Other-Sample"
    assert standing(after, ADA.uid, Field.NAME) == "Ada Other-Sample"


def test_the_log_begins_with_everything_the_session_began_with(session: Session) -> None:
    events = [event for claim in uids(session) for _, event in session.history(claim)]
    assert {event.field for event in events} == {Field.EXTENT}
    empty = Snapshot(session="", created="")
    assert replayed(empty, iter(())) == empty
