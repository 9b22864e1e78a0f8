"""Sign-offs on real files: of single claims, what voids them, and that the report says by whom."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import BEN, begin, reopen, uids
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.reviewing import Round, SignOff
from workbench.session.commands import mark
from workbench.session.session import Session
from workbench.session.signing import Scope, scope_of, sign_off, sign_offs


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ada's session; three of its five claims are verified."""
    made = begin(tmp_path / "sample.claims")
    mark(made, uids(made)[:3], Verdict.VERIFIED)
    yield made
    made.close()


def holds(session: Session) -> dict[str, bool]:
    return {one.claim: state.is_valid for one, state in sign_offs(session)}


def test_single_claims_are_signed_in_one_act_and_each_is_void_by_itself(session: Session) -> None:
    one, two, three, *_ = uids(session)
    change = sign_off(session, Round.GALLEY, "Carla Model", "Legal", claims=[one, two])
    assert change is not None
    assert holds(session) == {one: True, two: True}
    mark(session, [three], Verdict.DISPUTED)
    assert holds(session) == {one: True, two: True}
    mark(session, [two], Verdict.DISPUTED)
    assert holds(session) == {one: True, two: False}
    ((_, state),) = sign_offs(session, two)
    assert state.voided_by is not None
    assert state.voided_by.name.value == "claim.mark_disputed"
    session.undo()
    assert holds(session) == {one: True, two: True}


def test_an_open_claim_must_be_accepted_and_ones_own_decisions_are_told(session: Session) -> None:
    one, *_, last = uids(session)
    assert scope_of(session, [one, last]) == Scope((last,), 1)
    with pytest.raises(UserError, match="still open: 1"):
        sign_off(session, Round.DRAFT, "Carla Model", claims=[one, last])
    sign_off(session, Round.DRAFT, "Carla Model", exceptions=[last], claims=[one, last])
    assert [made.exceptions for made in session.snapshot.all_of(SignOff).values()] == [(), (last,)]


def test_the_report_says_what_voided_a_sign_off_and_by_whom(session: Session, tmp_path: Path) -> None:
    one, two, *_ = uids(session)
    sign_off(session, Round.FINAL, "Carla Model", claims=[one, two])
    bens = reopen(session, BEN)
    mark(bens, [one], Verdict.UNSOURCED)
    bens.close()
    assert run(["report", str(bens.path), "-o", str(tmp_path / "report.json")]) == 0
    assert run(["report", str(bens.path), "-o", str(tmp_path / "report.md")]) == 0
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))["signoffs"]
    assert [(line["claim"], line["is_valid"], line["voided_by"]) for line in told] == [
        (1, False, "Ben Example"),
        (2, True, ""),
    ]
    words = (tmp_path / "report.md").read_text("utf-8")
    assert "something was changed since (first: Marked as unsourced, Ben Example" in words
