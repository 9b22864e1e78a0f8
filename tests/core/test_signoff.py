"""A sign-off means these exact words and decisions: any later change voids it, and it is told who made it."""

from dataclasses import replace

import pytest

from tests.desks import TEXT, Desk
from workbench.model.claim import Verdict
from workbench.model.editing import Correction
from workbench.model.event import ActName, Field, Turn
from workbench.model.record import write_record
from workbench.model.reviewing import Round, SignOff
from workbench.review.signoff import SignOffState, decisions_sha256, own_decisions, state, still_open


@pytest.fixture
def desk() -> Desk:
    begun = Desk.begin("ada")
    for claim in begun.claims:
        begun.mark(claim, Verdict.VERIFIED)
    return begun


def signed(desk: Desk, claim: str = "") -> SignOff:
    """Carla's sign-off for a claim or the whole session."""
    snapshot = desk.snapshot
    hashes = (snapshot.draft.sha256, decisions_sha256(snapshot, claim))
    made = SignOff("sign-off-1", claim, Round.FINAL, "Carla Model", "Desk", *hashes, person="carla")
    desk.perform(ActName.SIGN_OFF, {(made.uid, Field.SIGN_OFF): write_record(made)})
    return made


def now(desk: Desk, signoff: SignOff) -> SignOffState:
    return state(signoff, desk.snapshot, desk.log)


def voided(desk: Desk, signoff: SignOff) -> tuple[str, str]:
    """Who voided it by what."""
    found = now(desk, signoff)
    assert not found.is_valid
    assert found.voided_by
    return found.voided_by.person, found.voided_by.name.value


def correct(desk: Desk) -> None:
    proposed = Correction("correction-1", desk.claims[1], "41 people", person=desk.person)
    desk.perform(ActName.PROPOSE_CORRECTION, {(proposed.uid, Field.CORRECTION): write_record(proposed)})


def test_it_stands_while_nothing_changes_also_after_a_second_one(desk: Desk) -> None:
    signoff = signed(desk)
    assert now(desk, signoff) == SignOffState(True)
    other = SignOff("sign-off-2", "", Round.GALLEY, "Dan Sample", person="dan")
    desk.perform(ActName.SIGN_OFF, {(other.uid, Field.SIGN_OFF): write_record(other)})
    assert now(desk, signoff).is_valid


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda desk: desk.mark(desk.claims[0], Verdict.DISPUTED), "claim.mark_verified"),
        (lambda desk: desk.note(desk.claims[0], "Sample note."), "claim.write_note"),
        (lambda desk: desk.dismiss(desk.claims[0]), "claim.dismiss"),
        (lambda desk: desk.trim(desk.claims[0], 1), "claim.trim"),
        (lambda desk: desk.add("12 million"), "claim.add"),
        (correct, "correction.propose"),
        (lambda desk: desk.take_draft(TEXT + " More."), "draft.take"),
    ],
)
def test_any_change_in_scope_voids_it_and_is_named(desk: Desk, change, name: str) -> None:
    signoff = signed(desk)
    desk.person = "ben"
    change(desk)
    desk.note(desk.claims[2], "A later change.")
    assert voided(desk, signoff) == ("ben", name)
    assert now(desk, signoff).is_other_draft is (name == "draft.take")


def test_a_sign_off_of_one_claim_is_about_that_one(desk: Desk) -> None:
    signoff = signed(desk, desk.claims[1])
    desk.note(desk.claims[0], "Sample note.")
    assert now(desk, signoff).is_valid
    correct(desk)
    assert voided(desk, signoff) == ("ada", "correction.propose")


def test_what_was_taken_back_voids_nothing_and_is_not_blamed(desk: Desk) -> None:
    signoff = signed(desk)
    desk.note(desk.claims[0], "Sample note.")
    note = desk.log[-1][0]
    act = desk.act(ActName.WRITE_NOTE, Turn.UNDO, note.uid)
    desk.note(desk.claims[0], "")
    desk.log[-1] = (act, desk.log[-1][1])
    assert now(desk, signoff).is_valid
    desk.mark(desk.claims[0], Verdict.UNSOURCED)
    assert voided(desk, signoff) == ("ada", "claim.mark_verified")


def test_a_merge_that_brings_something_voids_it(desk: Desk) -> None:
    ben = desk.copied("ben")
    signoff = signed(desk)
    ben.note(ben.claims[0], "Sample note.")
    desk.merge(ben)
    assert voided(desk, signoff) == ("ada", "session.merge")


def test_what_is_open_and_what_is_ones_own_is_told_before_signing(desk: Desk) -> None:
    first, second, third = desk.claims
    desk.mark(first, Verdict.UNCHECKED)
    desk.person = "ben"
    desk.mark(second, Verdict.DISPUTED)
    assert still_open(desk.snapshot) == (first,)
    assert still_open(desk.snapshot, third) == ()
    assert own_decisions(desk.snapshot, "ada") == (third,)
    assert own_decisions(desk.snapshot, "ben", second) == (second,)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("A new first paragraph.\n" + TEXT, True),
        (TEXT + " It snowed on 9 days.", False),
        (TEXT.replace("7 days", "8 days"), False),
        (TEXT.replace("40 people", "41 people"), False),
        (TEXT.replace("Ada Sample said", "Nobody said"), False),
        ("It snowed.\nIt thawed on 3 days.", False),
    ],
)
def test_a_sign_off_of_a_claim_outlives_a_draft_in_which_the_claim_and_its_paragraph_are_the_same(
    desk: Desk, text: str, holds: bool
) -> None:
    one, whole = signed(desk, desk.claims[1]), replace(signed(desk), uid="sign-off-3")
    desk.take_draft(text, paragraphs=True)
    assert now(desk, one).is_valid is holds
    assert not now(desk, whole).is_valid
    if not holds:
        assert voided(desk, one) == ("ada", "draft.take")


def test_the_draft_that_changed_nothing_is_not_blamed(desk: Desk) -> None:
    signoff = signed(desk, desk.claims[1])
    desk.take_draft("A new first paragraph.\n" + TEXT, paragraphs=True)
    desk.person = "ben"
    desk.mark(desk.claims[1], Verdict.DISPUTED)
    assert voided(desk, signoff) == ("ben", "claim.mark_verified")
    assert not now(desk, signoff).is_other_draft


def test_the_second_draft_is_blamed_where_it_changed_the_words(desk: Desk) -> None:
    signoff = signed(desk, desk.claims[1])
    desk.take_draft("A new first paragraph.\n" + TEXT, paragraphs=True)
    desk.person = "ben"
    desk.take_draft("A new first paragraph.\n" + TEXT.replace("40 people", "41 people"), paragraphs=True)
    assert voided(desk, signoff) == ("ben", "draft.take")
