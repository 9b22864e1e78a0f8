"""Two sessions side by side: only what differs, by whom and when."""

import pytest

from tests.desks import SENTENCES, TEXT, Desk
from workbench.model.claim import Verdict
from workbench.model.event import ActName, Field
from workbench.model.record import write_record
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.review.compare import DifferenceRow, compare


@pytest.fixture
def ada() -> Desk:
    return Desk.begin("ada")


@pytest.fixture
def ben(ada: Desk) -> Desk:
    return ada.copied("ben", clock=10)


def rows(mine: Desk, theirs: Desk) -> tuple[DifferenceRow, ...]:
    return compare(mine.as_log(), theirs.as_log())


def test_equal_sessions_have_no_difference(ada: Desk, ben: Desk) -> None:
    assert rows(ada, ben) == ()
    ada.mark(ada.claims[0], Verdict.VERIFIED)
    ben.merge(ada)
    assert rows(ada, ben) == rows(ben, ada) == ()


def test_only_what_differs_is_told_in_the_order_of_the_text(ada: Desk, ben: Desk) -> None:
    first, second, third = ada.claims
    ada.mark(third, Verdict.VERIFIED)
    ada.mark(first, Verdict.VERIFIED)
    ben.mark(first, Verdict.DISPUTED)
    ben.note(second, "Sample register, page 12.")
    told = rows(ada, ben)
    assert [(row.claim, row.field) for row in told] == [
        (first, Field.VERDICT),
        (second, Field.NOTE),
        (third, Field.VERDICT),
    ]
    assert (told[0].mine.value["verdict"], told[0].mine.who, told[0].mine.when) == ("verified", "ada", "0002")
    assert (told[0].theirs.value["verdict"], told[0].theirs.who, told[0].theirs.when) == ("disputed", "ben", "0011")
    assert (told[1].mine.value, told[1].mine.who, told[1].theirs.value) == (None, "", "Sample register, page 12.")


def test_a_record_that_one_side_has_is_told_with_its_claim(ada: Desk, ben: Desk) -> None:
    claim = ada.claims[1]
    second = SecondVerdict("second-1", claim, Opinion.DISAGREE, Verdict.DISPUTED, person="ben", at="0011")
    ben.perform(ActName.GIVE_SECOND_VERDICT, {(second.uid, Field.SECOND_VERDICT): write_record(second)})
    (row,) = rows(ada, ben)
    assert (row.claim, row.subject, row.field) == (claim, "second-1", Field.SECOND_VERDICT)
    assert (row.mine.value, row.theirs.who) == (None, "ben")


def test_claims_of_sessions_begun_apart_are_told_by_their_place(ada: Desk) -> None:
    ben = Desk.begin("ben")
    assert rows(ada, ben) == ()
    ben.mark(ben.claims[0], Verdict.UNSOURCED)
    assert [(row.claim, row.theirs.who) for row in rows(ada, ben)] == [(ada.claims[0], "ben")]


def test_other_words_are_a_difference_and_another_place_of_the_same_words_is_none(ada: Desk, ben: Desk) -> None:
    ben.take_draft("Some words before it. " + TEXT)
    assert rows(ada, ben) == ()
    ben.trim(ben.claims[0], 1)
    assert [(row.field, row.theirs.value["quote"]) for row in rows(ada, ben)] == [(Field.EXTENT, SENTENCES[0][:-1])]
