"""Agreement of two people: shares and kappas worked out by hand."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desks import Desk, new_uid
from workbench.model.claim import Verdict
from workbench.model.event import ActName, Field
from workbench.model.record import write_record
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.review.agreement import (
    NOTHING_IN_COMMON,
    ONE_VERDICT_ONLY,
    Pair,
    agreement,
    between,
    second_readings,
    told,
)

V, D, U = Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED


def pairs(*verdicts: tuple[Verdict, Verdict]) -> list[Pair]:
    return [Pair(str(number), first, second) for number, (first, second) in enumerate(verdicts)]


# By hand. 10 claims: both verified 4, both disputed 3, verified and disputed 2, disputed and verified 1. Share 7/10;
# the first said verified 6 times, the second 5 times: chance (6·5 + 4·5)/100 = 1/2; kappa (7/10 - 1/2)/(1/2) = 2/5.
# Three verdicts on 4 claims, VV DD UU VU: share 3/4; chance (2·1 + 1·1 + 1·2)/16 = 5/16; kappa (7/16)/(11/16) = 7/11.
# VD DV: share 0; chance (1·1 + 1·1)/4 = 1/2; kappa -1. VV DV: share 1/2; chance (1·2)/4 = 1/2; kappa 0.
@pytest.mark.parametrize(
    ("given_", "share", "kappa"),
    [
        ([(V, V)] * 4 + [(D, D)] * 3 + [(V, D)] * 2 + [(D, V)], Fraction(7, 10), Fraction(2, 5)),
        ([(V, V), (D, D), (U, U), (V, U)], Fraction(3, 4), Fraction(7, 11)),
        ([(V, D), (D, V)], Fraction(0), Fraction(-1)),
        ([(V, V), (D, V)], Fraction(1, 2), Fraction(0)),
        ([(V, V), (D, D), (U, U)], Fraction(1), Fraction(1)),
    ],
)
def test_share_and_kappa_are_those_worked_out_by_hand(
    given_: list[tuple[Verdict, Verdict]], share: Fraction, kappa: Fraction
) -> None:
    found = agreement(pairs(*given_))
    assert (found.share, found.kappa, found.reason) == (share, kappa, "")
    assert found.pairs == tuple(pairs(*given_))


def test_where_kappa_is_not_defined_it_is_said_why() -> None:
    none = agreement([])
    assert (none.share, none.kappa, none.reason) == (None, None, NOTHING_IN_COMMON)
    one = agreement(pairs((V, V), (V, V)))
    assert (one.share, one.kappa, one.reason) == (1, None, ONE_VERDICT_ONLY)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.sampled_from([V, D, U]), st.sampled_from([V, D, U]))))
def test_it_does_not_matter_who_is_first_and_kappa_never_exceeds_one(given_: list[tuple[Verdict, Verdict]]) -> None:
    found = agreement(pairs(*given_))
    turned = agreement(pairs(*((second, first) for first, second in given_)))
    assert (found.share, found.kappa) == (turned.share, turned.kappa)
    assert found.kappa is None or -1 <= found.kappa <= 1
    assert found.kappa != 1 or found.share == 1


def give(desk: Desk, claim: str, verdict: Verdict, *, blind: bool = False) -> None:
    """A second verdict of whoever sits at the desk."""
    first = desk.snapshot.claims[claim].verdict
    opinion = Opinion.ASK if verdict is Verdict.UNCHECKED else Opinion.AGREE
    made = SecondVerdict(new_uid("second"), claim, opinion, verdict, first, person=desk.person, blind=blind)
    desk.perform(ActName.GIVE_SECOND_VERDICT, {(made.uid, Field.SECOND_VERDICT): write_record(made)})


def test_second_verdicts_are_compared_with_the_first_as_it_stood_and_a_question_is_none() -> None:
    desk = Desk.begin("ada")
    one, two, three = desk.claims
    for claim in desk.claims:
        desk.mark(claim, V)
    desk.person = "ben"
    give(desk, one, D, blind=True)
    give(desk, two, V)
    give(desk, three, Verdict.UNCHECKED)
    desk.person = "ada"
    desk.mark(one, D)
    assert second_readings(desk.snapshot) == {"ben": (Pair(one, V, D, blind=True), Pair(two, V, V))}


def test_two_sessions_are_compared_where_different_people_decided_on_the_same_words() -> None:
    ada = Desk.begin("ada")
    one, two, three = ada.claims
    ada.mark(three, V)
    ben = ada.copied("ben", clock=10)
    for desk, first, second in ((ada, V, V), (ben, D, V)):
        desk.mark(one, first)
        desk.mark(two, second)
    assert between(ada.as_log(), ben.as_log()) == (Pair(one, V, D), Pair(two, V, V))
    assert between(ben.as_log(), ada.as_log()) == (Pair(one, D, V), Pair(two, V, V))
    give(ben, three, U, blind=True)
    ben.trim(two, 3)
    ben.mark(two, V)
    assert between(ada.as_log(), ben.as_log()) == (Pair(one, V, D), Pair(three, V, U, blind=True))
    assert between(ada.as_log(), ada.as_log()) == ()


def test_sessions_begun_apart_are_compared_by_place() -> None:
    ada, ben = Desk.begin("ada"), Desk.begin("ben")
    ada.mark(ada.claims[0], V)
    ben.mark(ben.claims[0], U)
    assert between(ada.as_log(), ben.as_log()) == (Pair(ada.claims[0], V, U),)


def test_the_figures_are_told_in_a_line() -> None:
    found = agreement(pairs((V, V), (D, D), (U, U), (V, U)))
    assert told(found) == "Verdicts of both: 4. The same: 75.0 %. Cohen's kappa: 0.64."
    assert told(agreement(pairs((V, V)))) == f"Verdicts of both: 1. The same: 100.0 %. {ONE_VERDICT_ONLY}"
    assert told(agreement([])) == NOTHING_IN_COMMON
