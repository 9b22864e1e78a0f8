"""Agreement of two people: shares and kappas worked out by hand."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desks import Desk
from workbench.model.claim import Verdict
from workbench.model.event import ActName, Field
from workbench.model.record import write_record
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.review.agreement import NOTHING_IN_COMMON, ONE_VERDICT_ONLY, Pair, agreement, pairs_of

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


def test_first_and_second_verdicts_and_those_in_a_conflict_are_paired() -> None:
    ada = Desk.begin("ada")
    ben = ada.copied("ben", clock=10)
    first, second, _ = ada.claims
    for claim in ada.claims:
        ada.mark(claim, V)
    ben.mark(first, D)
    ada.merge(ben)
    given_ = SecondVerdict("second-1", second, Opinion.AGREE, V, person="ben", blind=True)
    ada.perform(ActName.GIVE_SECOND_VERDICT, {(given_.uid, Field.SECOND_VERDICT): write_record(given_)})
    assert pairs_of(ada.snapshot, "ada", "ben") == (Pair(first, V, D), Pair(second, V, V, blind=True))
    assert pairs_of(ada.snapshot, "ada", "carla") == ()
