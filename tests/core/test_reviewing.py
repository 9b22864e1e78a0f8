"""Second verdicts and how disagreements are settled, on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.model.reviewing import SecondVerdict, Settlement
from workbench.session import commands
from workbench.session.marks import Mark, marks_of
from workbench.session.merging import merge, plan_of
from workbench.session.opening import copy_for, open_session
from workbench.session.records import put
from workbench.session.reviewing import ask, open_disagreement, settle_claim
from workbench.session.session import Session


def begin_review(path: Path, ada: Session) -> Session:
    """Ben's review of Ada's session, in a copy of his."""
    ada.close()
    looked_at = open_session(path, author(BEN))
    copy = copy_for(looked_at, review=True)
    looked_at.close()
    return open_session(copy, author(BEN))


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Session]:
    """Ada's session with what Ben thought of three verdicts of hers: he agrees, disagrees and asks."""
    path = tmp_path / "ada.claims"
    session = begin(path)
    commands.mark(session, uids(session)[:3], Verdict.VERIFIED)
    review = begin_review(path, session)
    one, two, three = uids(review)[:3]
    commands.mark(review, [one], Verdict.VERIFIED)
    commands.mark(review, [two], Verdict.DISPUTED)
    ask(review, three, "Which year?")
    review.close()
    session = open_session(path, author(ADA))
    merge(session, plan_of(session, review.path))
    yield session
    session.close()


def in_dispute(session: Session) -> list[str]:
    return [uid for uid, marks in marks_of(session.snapshot).items() if Mark.DISAGREEMENT in marks]


def test_the_first_verdict_stands_and_the_reason_is_kept(ada: Session) -> None:
    one, two, three = uids(ada)[:3]
    assert in_dispute(ada) == [two, three]
    assert open_disagreement(ada.snapshot, one) == ()
    before = ada.snapshot.claims[two]
    settle_claim(ada, two, "", " The ledger says so. ")
    assert ada.snapshot.claims[two] == before
    assert in_dispute(ada) == [three]
    (kept,) = ada.snapshot.all_of(Settlement).values()
    assert (kept.person, kept.reason) == (ADA.uid, "The ledger says so.")


def test_a_second_verdict_that_stands_is_a_decision_of_whoever_settles_and_undo_takes_it_back(ada: Session) -> None:
    two = uids(ada)[1]
    before = ada.snapshot
    (second,) = open_disagreement(before, two)
    settle_claim(ada, two, second.uid, "Ben found the ledger.")
    decision = ada.snapshot.claims[two].decision
    assert decision is not None
    assert (decision.verdict, decision.person) == (Verdict.DISPUTED, ADA.uid)
    assert two not in in_dispute(ada)
    ada.undo()
    assert ada.snapshot == before


def test_a_question_that_stands_opens_the_claim_again(ada: Session) -> None:
    three = uids(ada)[2]
    (asked,) = open_disagreement(ada.snapshot, three)
    settle_claim(ada, three, asked.uid, "To be looked up.")
    assert ada.snapshot.claims[three].is_open
    assert three not in in_dispute(ada)


def test_without_a_reason_or_a_disagreement_nothing_is_settled(ada: Session) -> None:
    one, two = uids(ada)[:2]
    before = ada.snapshot
    for claim, reason, kind in ((two, " ", "no-reason"), (one, "Sample.", "no-disagreement")):
        with pytest.raises(UserError) as raised:
            settle_claim(ada, claim, "", reason)
        assert raised.value.kind == kind
    assert ada.snapshot is before


def test_where_the_second_stands_those_who_agreed_with_the_first_are_settled_too(ada: Session, tmp_path: Path) -> None:
    two = uids(ada)[1]
    (second,) = open_disagreement(ada.snapshot, two)
    agrees = SecondVerdict("e" * 32, two, second.opinion, Verdict.VERIFIED, person="f" * 32)
    ada.perform(ActName.GIVE_SECOND_VERDICT, put(agrees))
    settle_claim(ada, two, second.uid, "Ben found the ledger.")
    assert two not in in_dispute(ada)


def test_nobody_disagrees_with_a_verdict_that_was_taken_back(ada: Session) -> None:
    two = uids(ada)[1]
    commands.mark(ada, [two], Verdict.UNCHECKED)
    assert two not in in_dispute(ada)
    commands.mark(ada, [two], Verdict.UNSOURCED)
    assert two in in_dispute(ada)


def test_another_second_verdict_opens_what_was_settled(ada: Session, tmp_path: Path) -> None:
    two = uids(ada)[1]
    settle_claim(ada, two, "", "The ledger says so.")
    review = begin_review(ada.path, ada)
    commands.mark(review, [two], Verdict.UNSOURCED)
    assert two in in_dispute(review)
    with pytest.raises(UserError, match="first verdict stays"):
        settle_claim(review, two, open_disagreement(review.snapshot, two)[0].uid, "Sample.")
    review.undo()
    assert two not in in_dispute(review)
    review.close()
