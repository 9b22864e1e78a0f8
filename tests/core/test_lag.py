"""Sessions that went on with different drafts: the older one's work is carried over, and only then are they merged."""

import itertools

import pytest

from tests.desks import SENTENCES, TEXT, Desk
from workbench.model.claim import Verdict
from workbench.model.event import Field
from workbench.review.carry_plan import Outcome
from workbench.review.lag import lag

VERIFIED, DISPUTED, UNCHECKED = Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNCHECKED
FORTY_ONE = TEXT.replace("40 people", "41 people")


@pytest.fixture
def ada() -> Desk:
    return Desk.begin("ada")


@pytest.fixture
def ben(ada: Desk) -> Desk:
    return ada.copied("ben", clock=-60)


def standing(desk: Desk) -> list[tuple[str, str]]:
    """The claims of the current draft with their verdicts."""
    return [(claim.quote, claim.verdict.value) for claim in desk.snapshot.current.values()]


def outcomes(desk: Desk, other: Desk) -> dict[str, Outcome]:
    found = lag(desk.as_log(), other.as_log())
    assert found
    return {carried.claim.quote: carried.outcome for carried in found.carry.claims}


@pytest.mark.parametrize("mine_is_behind", [True, False])
def test_decisions_on_the_older_draft_are_kept_on_the_same_words_alone(
    ada: Desk, ben: Desk, mine_is_behind: bool
) -> None:
    for claim in ben.claims:
        ben.mark(claim, VERIFIED)
    ada.take_draft("A new beginning. " + FORTY_ONE)
    desk, other = (ben, ada) if mine_is_behind else (ada, ben)
    assert list(outcomes(desk, other).values()) == [
        Outcome.SAME_WORDS_CHANGED_CONTEXT,
        Outcome.CHANGED,
        Outcome.SAME_WORDS_CHANGED_CONTEXT,
    ]
    before = desk.snapshot
    desk.merge(other)
    assert standing(desk) == [
        (SENTENCES[0], "verified"),
        (SENTENCES[1].replace("40", "41"), "unchecked"),
        (SENTENCES[2], "verified"),
    ]
    assert desk.conflicts == []
    assert desk.merge(other).is_empty
    desk.undo_merge()
    assert desk.snapshot == before


def test_quotation_marks_that_came_into_the_sentence_take_the_decision_back(ada: Desk, ben: Desk) -> None:
    claim = ben.add("40 people crossed it")
    ben.mark(claim, VERIFIED)
    ada.take_draft(TEXT.replace("40 people crossed it", "“40 people crossed it”"))
    ada.merge(ben)
    assert ("40 people crossed it", "unchecked") in standing(ada)


def test_a_claim_that_was_added_on_the_older_draft_comes_to_its_place(ada: Desk, ben: Desk) -> None:
    claim = ben.add("12 million crowns")
    ben.mark(claim, DISPUTED)
    ada.take_draft("Before all. " + TEXT)
    ada.merge(ben)
    found = ada.snapshot.current[claim]
    assert (found.verdict, ada.snapshot.draft.words_of(found.span)) == (DISPUTED, "12 million crowns")


def test_who_decided_on_the_newer_words_is_not_contradicted_by_who_knew_the_older(ada: Desk, ben: Desk) -> None:
    ben.mark(ben.claims[1], VERIFIED)
    ada.take_draft(FORTY_ONE)
    ada.mark(ada.claims[1], DISPUTED)
    carla = ben.copied("carla")
    ada.merge(ben)
    assert (standing(ada)[1][1], ada.conflicts) == ("disputed", [])
    carla.mark(carla.claims[1], VERIFIED)
    carla.merge(ada)
    assert (standing(carla)[1][1], carla.conflicts) == ("disputed", [])


def test_where_both_went_on_the_draft_taken_first_gives_way_and_the_files_come_to_rest(ada: Desk, ben: Desk) -> None:
    first, second, third = ada.claims
    ada.take_draft(FORTY_ONE + " It snowed on 9 days.")
    ben.take_draft(TEXT.replace("12 million", "13 million"))
    ben.mark(first, VERIFIED)
    ben.mark(second, VERIFIED)
    ben.mark(third, DISPUTED)
    ada.mark(ada.claims[1], DISPUTED)
    ada.merge(ben)
    assert ada.snapshot.draft.text == FORTY_ONE + " It snowed on 9 days."
    assert [verdict for _, verdict in standing(ada)] == ["unchecked", "disputed", "disputed"]
    assert ada.conflicts == []
    assert ada.merge(ben).is_empty
    ben.merge(ada)
    assert standing(ben) == standing(ada)
    assert ada.merge(ben).is_empty
    ben.mark(third, VERIFIED)
    ada.merge(ben)
    assert standing(ada)[2][1] == "verified"


def test_a_new_sentence_that_both_drafts_have_is_one_claim(ada: Desk, ben: Desk) -> None:
    for desk, more in ((ada, " It snowed on 9 days. It thawed."), (ben, " It snowed on 9 days.")):
        desk.take_draft(TEXT + more)
        desk.add("It snowed on 9 days.")
    ben.mark(ben.claims[-1], VERIFIED)
    ada.merge(ben)
    assert standing(ada)[-1] == ("It snowed on 9 days.", "verified")
    assert len(standing(ada)) == 4


def test_a_claim_of_a_draft_that_mine_never_had_stays_in_the_history(ada: Desk, ben: Desk) -> None:
    ada.take_draft(FORTY_ONE)
    ben.take_draft(TEXT + " It snowed on 9 days.")
    claim = ben.add("It snowed on 9 days.")
    ben.mark(claim, VERIFIED)
    assert outcomes(ada, ben)["It snowed on 9 days."] is Outcome.GONE
    ada.merge(ben)
    assert claim not in ada.snapshot.claims
    assert any(event.subject == claim and event.field is Field.VERDICT for _, events in ada.log for event in events)


def test_what_was_parked_is_asked_about_and_else_stays_parked(ada: Desk, ben: Desk) -> None:
    ada.take_draft(TEXT.replace(SENTENCES[2], ""))
    ben.mark(ben.claims[2], VERIFIED)
    assert outcomes(ada, ben) == {SENTENCES[2]: Outcome.GONE}
    ada.merge(ben)
    assert [(claim.quote, claim.verdict) for claim in ada.snapshot.parked.values()] == [(SENTENCES[2], VERIFIED)]


def test_three_with_three_drafts_come_to_rest_on_one(ada: Desk, ben: Desk) -> None:
    carla = ada.copied("carla", clock=90)
    for number, desk in enumerate((ada, ben, carla)):
        desk.take_draft(TEXT.replace("7 days", f"{number + 7} days"))
        desk.mark(desk.claims[number], VERIFIED)
    for desk, other in itertools.islice(itertools.cycle(itertools.permutations((ada, ben, carla), 2)), 12):
        desk.merge(other)
    assert standing(ada) == standing(ben) == standing(carla)
    assert all(desk.merge(other).is_empty for desk, other in itertools.permutations((ada, ben, carla), 2))
