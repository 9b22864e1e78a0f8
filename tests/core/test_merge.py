"""Two people's copies become one: what is taken over, what is a conflict, and that nothing is dropped."""

import json
from dataclasses import replace

import pytest

from tests.desks import SENTENCES, TEXT, Desk
from workbench.errors import UserError
from workbench.model.claim import Disposition, Verdict
from workbench.model.event import ActName, Field
from workbench.model.record import write_record
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.review.merge import plan

VERIFIED, DISPUTED, UNSOURCED = Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED


@pytest.fixture
def ada() -> Desk:
    return Desk.begin("ada")


@pytest.fixture
def ben(ada: Desk) -> Desk:
    """A colleague's copy, whose clock runs an hour behind."""
    return ada.copied("ben", clock=-60)


def verdicts(desk: Desk) -> list[str]:
    return [claim.verdict.value for claim in desk.snapshot.claims.values()]


def waiting(desk: Desk) -> list[tuple[str, list[str]]]:
    """The open conflicts: the register and who set it."""
    return [(one.field, list(one.people)) for one in desk.conflicts]


def test_work_on_different_claims_is_put_together(ada: Desk, ben: Desk) -> None:
    first, second, third = ada.claims
    ada.mark(first, VERIFIED)
    ben.mark(second, DISPUTED)
    ben.note(third, "Sample register, page 12.")
    made = ada.merge(ben)
    assert verdicts(ada) == ["verified", "disputed", "unchecked"]
    assert ada.snapshot.claims[third].note == "Sample register, page 12."
    assert ada.conflicts == []
    assert [row.register for row in made.rows] == [(second, Field.VERDICT), (third, Field.NOTE)]
    decision = ada.snapshot.claims[second].decision
    assert decision
    assert decision.person == "ben"
    assert ada.replayed().claims == ada.snapshot.claims


def test_merging_again_and_merging_with_oneself_come_to_nothing(ada: Desk, ben: Desk) -> None:
    ben.mark(ben.claims[0], VERIFIED)
    assert not ada.merge(ben).is_empty
    before = (ada.snapshot, list(ada.log))
    assert ada.merge(ben).is_empty
    assert ada.merge(ada).is_empty
    assert ada.merge(ada.copied("carla")).is_empty
    assert (ada.snapshot, ada.log) == before


def test_what_one_did_after_seeing_the_others_work_simply_stands(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.merge(ada)
    ben.mark(claim, DISPUTED)
    ada.merge(ben)
    assert verdicts(ada)[0] == "disputed"
    assert ada.conflicts == []


def test_like_verdicts_contradict_nothing_and_the_first_stands_in_either_file(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.mark(claim, VERIFIED)
    other = ben.copied("ben", clock=-60)
    ada.merge(ben)
    other.merge(ada)
    for desk in (ada, other):
        decision = desk.snapshot.claims[claim].decision
        assert decision
        assert (decision.verdict, decision.person, desk.conflicts) == (VERIFIED, "ben", [])
    assert ada.merge(ben).is_empty
    assert ada.replayed().claims == ada.snapshot.claims


def test_contradicting_verdicts_are_a_conflict_and_neither_stands(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.mark(claim, DISPUTED)
    made = ada.merge(ben)
    assert verdicts(ada)[0] == "unchecked"
    (conflict,) = ada.conflicts
    assert (conflict.claim, conflict.field) == (claim, "claim.verdict")
    assert {json.loads(value)["verdict"] for value in conflict.values} == {"verified", "disputed"}
    assert set(conflict.people) == {"ada", "ben"}
    assert [row.conflict for row in made.rows] == [conflict]
    assert ada.merge(ben).is_empty


def test_a_decided_conflict_stays_decided_in_both_files(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.mark(claim, DISPUTED)
    ada.merge(ben)
    ada.mark(claim, UNSOURCED)
    assert ada.conflicts == []
    ben.merge(ada)
    assert (verdicts(ben)[0], ben.conflicts) == ("unsourced", [])
    assert ada.merge(ben).is_empty


def test_an_open_conflict_travels(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.mark(claim, DISPUTED)
    ada.merge(ben)
    carla = Desk.copied(ben, "carla")
    carla.merge(ada)
    assert carla.told() == ada.told()


def test_the_same_verdict_by_two_people_is_still_two_decisions(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.note(claim, "Same words.")
    ben.note(claim, "Same words.")
    ada.merge(ben)
    assert ada.snapshot.claims[claim].note == "Same words."
    assert ada.conflicts == [], "the same value from both is no conflict"


def test_notes_keep_every_line_of_both(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.note(claim, "Called the council.")
    ben.note(claim, "Asked the sample office.")
    ada.merge(ben)
    assert set(ada.snapshot.claims[claim].note.split("\n")) == {"Called the council.", "Asked the sample office."}
    assert waiting(ada) == [("claim.note", ["ben", "ada"])]


def test_a_verdict_on_words_that_the_other_changed_does_not_survive(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.trim(claim, 8)
    ben.mark(claim, VERIFIED)
    ada.merge(ben)
    assert verdicts(ada)[0] == "unchecked"
    assert waiting(ada) == [("claim.verdict", ["ben"])]
    assert ada.snapshot.claims[claim].quote == "The sample bridge cost 12 million"


def test_a_verdict_and_a_dismissal_contradict(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.dismiss(claim)
    ben.mark(claim, VERIFIED)
    ada.merge(ben)
    assert ada.snapshot.claims[claim].disposition is None
    assert verdicts(ada)[0] == "unchecked"
    assert sorted(waiting(ada)) == [("claim.disposition", ["ada"]), ("claim.verdict", ["ben"])]


@pytest.mark.parametrize("turned", [False, True])
def test_a_claim_that_one_removed_while_the_other_worked_on_it_is_kept_and_asked_about(
    ada: Desk, ben: Desk, turned: bool
) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.merge(ada)
    ada.remove(claim)
    ben.note(claim, "Sample register, page 12.")
    desk, other = (ben, ada) if turned else (ada, ben)
    desk.merge(other)
    assert desk.snapshot.claims[claim].note == "Sample register, page 12."
    assert desk.snapshot.claims[claim].verdict is VERIFIED
    assert [field for field, _ in waiting(desk)] == ["claim.extent"]
    assert desk.replayed().claims == desk.snapshot.claims


def test_a_claim_that_only_one_touched_and_removed_is_gone(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.merge(ada)
    ben.remove(claim)
    ada.merge(ben)
    assert claim not in ada.claims
    assert ada.conflicts == []


def test_undoing_a_merge_gives_the_state_before_and_it_can_be_merged_again(ada: Desk, ben: Desk) -> None:
    first, second, third = ada.claims
    ada.mark(first, VERIFIED)
    ben.mark(first, DISPUTED)
    ben.mark(second, VERIFIED)
    ben.remove(third)
    before = ada.snapshot
    ada.merge(ben)
    merged = ada.told()
    assert ada.told() != before
    ada.undo_merge()
    assert ada.snapshot == before
    assert ada.replayed().claims == before.claims
    assert not ada.merge(ben).is_empty
    assert ada.told() == merged


def test_a_colleague_is_not_told_to_take_back_what_an_undone_merge_took_back(ada: Desk, ben: Desk) -> None:
    ben.mark(ben.claims[0], DISPUTED)
    ada.merge(ben)
    ada.undo_merge()
    ada.mark(ada.claims[1], VERIFIED)
    ben.merge(ada)
    assert verdicts(ben) == ["disputed", "verified", "unchecked"]


def test_records_travel(ada: Desk, ben: Desk) -> None:
    (claim, *_) = ada.claims
    second = SecondVerdict("second-1", claim, Opinion.DISAGREE, DISPUTED, person="ben", at="0001")
    ben.perform(ActName.GIVE_SECOND_VERDICT, {(second.uid, Field.SECOND_VERDICT): write_record(second)})
    ada.merge(ben)
    assert ada.snapshot.of_claim(SecondVerdict, claim) == (second,)


def test_a_claim_that_somebody_added_travels(ada: Desk, ben: Desk) -> None:
    added = ben.add("12 million crowns")
    ben.mark(added, VERIFIED)
    ada.merge(ben)
    assert ada.snapshot.claims[added].verdict is VERIFIED


def test_sessions_of_the_same_text_begun_apart_pair_their_claims_by_place(ada: Desk) -> None:
    ben = Desk.begin("ben", claims=[*SENTENCES[1:], "12 million crowns"])
    assert not set(ben.claims) & set(ada.claims)
    ada.trim(ada.claims[2], 1)
    ada.mark(ada.claims[0], VERIFIED)
    ben.mark(ben.claims[1], DISPUTED)
    ben.mark(ben.claims[0], UNSOURCED)
    second = SecondVerdict("second-1", ben.claims[1], Opinion.ASK, DISPUTED, person="ben", at="0001")
    ben.perform(ActName.GIVE_SECOND_VERDICT, {(second.uid, Field.SECOND_VERDICT): write_record(second)})
    claims = ada.claims
    ada.merge(ben)
    assert [uid for uid in ada.claims if uid in claims] == claims
    told = {claim.quote: claim.verdict.value for claim in ada.snapshot.claims.values()}
    assert told == {
        SENTENCES[0]: "verified",
        "12 million crowns": "unsourced",
        SENTENCES[1]: "disputed",
        SENTENCES[2][:-1]: "unchecked",
    }
    assert len(ada.snapshot.drafts) == 1
    assert [one.claim for one in ada.snapshot.all_of(SecondVerdict).values()] == [claims[1]]
    assert ada.merge(ben).is_empty


def test_a_colleague_still_on_the_draft_before_keeps_what_is_still_true(ada: Desk, ben: Desk) -> None:
    first, second, third = ada.claims
    ada.take_draft(TEXT.replace("40 people", "41 people"))
    ben.mark(second, VERIFIED)
    ben.mark(third, VERIFIED)
    ada.merge(ben)
    assert {ada.snapshot.claims[uid].verdict.value for uid in (first, second)} == {"unchecked"}
    assert ada.snapshot.claims[third].verdict is VERIFIED
    assert ada.conflicts == [], "what was decided on other words is history"
    assert "41 people" in ada.snapshot.draft.text


def test_a_newer_draft_comes_over_with_the_claims_in_it(ada: Desk, ben: Desk) -> None:
    first, second, _ = ada.claims
    ada.mark(second, VERIFIED)
    ben.take_draft("Some new words. " + TEXT)
    ada.merge(ben)
    assert ada.snapshot.draft.text.startswith("Some new words.")
    assert ada.snapshot.claims[second].verdict is VERIFIED
    assert ada.snapshot.claims[first].draft == ada.snapshot.draft.uid


def test_the_same_new_draft_taken_twice_is_one(ada: Desk, ben: Desk) -> None:
    for desk in (ada, ben):
        desk.take_draft("Some new words. " + TEXT)
    ben.mark(ben.claims[0], VERIFIED)
    ada.merge(ben)
    assert len(ada.snapshot.drafts) == 2
    assert verdicts(ada)[0] == "verified"
    assert ada.conflicts == []


def test_the_same_draft_that_two_took_apart_is_one_draft_in_every_file(ada: Desk, ben: Desk) -> None:
    carla = ada.copied("carla", clock=90)
    for desk in (ben, carla):
        desk.take_draft(TEXT + " More.")
    for desk, other in ((ada, ben), (ada, carla), (ben, ada), (carla, ben)):
        desk.merge(other)
    assert {desk.snapshot.draft.text for desk in (ada, ben, carla)} == {TEXT + " More."}
    assert {len(desk.snapshot.drafts) for desk in (ada, ben, carla)} == {2}


def test_another_article_is_refused_in_plain_words(ada: Desk) -> None:
    other = Desk.begin("ben", text="Another sample.", claims=["Another sample."])
    with pytest.raises(UserError, match="another article") as refused:
        plan(ada.as_log(), other.as_log())
    assert refused.value.kind == "other-article"


def test_an_act_that_the_two_tell_differently_is_refused(ada: Desk, ben: Desk) -> None:
    ada.mark(ada.claims[0], VERIFIED)
    ben.merge(ada)
    act, events = ben.log[1]
    ben.log[1] = (replace(act, person="carla"), events)
    ben.log = [
        (replace(act, at="1999"), events) if act.uid == ada.log[1][0].uid else (act, events) for act, events in ben.log
    ]
    with pytest.raises(UserError, match="differently"):
        ada.merge(ben)


def test_a_dismissed_claim_that_nobody_else_touched_comes_over(ada: Desk, ben: Desk) -> None:
    ben.dismiss(ben.claims[2])
    ada.merge(ben)
    assert ada.snapshot.claims[ada.claims[2]].disposition is Disposition.OPINION


def test_a_contradiction_still_waits_when_a_third_person_removed_the_claim(ada: Desk, ben: Desk) -> None:
    cyd = ada.copied("cyd")
    (claim, *_) = ada.claims
    ada.mark(claim, VERIFIED)
    ben.mark(claim, DISPUTED)
    cyd.remove(claim)
    ada.merge(ben)
    assert [field for field, _ in waiting(ada)] == ["claim.verdict"]
    ada.merge(cyd)
    assert sorted(field for field, _ in waiting(ada)) == ["claim.extent", "claim.verdict"]


@pytest.mark.parametrize("turned", [False, True])
def test_a_claim_removed_in_a_session_begun_apart_is_not_brought_back_by_whoever_merges(turned: bool) -> None:
    ada, ben = Desk.begin("ada"), Desk.begin("ben")
    ada.mark(ada.claims[0], VERIFIED)
    ben.remove(ben.claims[1])
    desk, other = (ben, ada) if turned else (ada, ben)
    desk.merge(other)
    assert verdicts(desk) == ["verified", "unchecked"]
    assert desk.conflicts == []


@pytest.mark.parametrize("turned", [False, True])
def test_a_claim_removed_in_one_and_decided_in_the_other_session_begun_apart_is_asked_about(turned: bool) -> None:
    ada, ben = Desk.begin("ada"), Desk.begin("ben")
    ada.mark(ada.claims[1], VERIFIED)
    ben.remove(ben.claims[1])
    desk, other = (ben, ada) if turned else (ada, ben)
    desk.merge(other)
    assert sorted(verdicts(desk)) == ["unchecked", "unchecked", "verified"]
    assert [field for field, _ in waiting(desk)] == ["claim.extent"]
