"""A disagreement is settled in the window: both verdicts side by side, a digit, a reason, Ctrl+Enter, one undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import Checker
from tests.samples import BEN, SENTENCES, begin, uids
from workbench.gui.dialogs.settling import SettleDialog
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.model.reviewing import Opinion, SecondVerdict, Settlement
from workbench.model.snapshot import Person
from workbench.session.commands import mark, write_note
from workbench.session.marks import Mark
from workbench.session.records import put

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def disputed(named: Checker, home: Path) -> Checker:
    """Somebody with a verdict of theirs on the second claim, of which a colleague thinks otherwise."""
    person = Person(*named.window.settings.person())
    session = begin(home / "sample.claims", person)
    claim = uids(session)[1]
    mark(session, [claim], Verdict.VERIFIED)
    write_note(session, claim, "Counted twice.")
    second = SecondVerdict(
        "e" * 32,
        claim,
        Opinion.DISAGREE,
        Verdict.DISPUTED,
        note="Only 39 came.",
        person=BEN.uid,
        at="2026-11-22T09:00:00Z",
    )
    session.perform(ActName.GIVE_SECOND_VERDICT, put(second))
    session.close()
    named.open(home / "sample.claims")
    named.window.hub.select(claim)
    named.settle()
    return named


def chip(checker: Checker):
    return checker.window.workspace.claims.chip(Mark.DISAGREEMENT)


def settle(checker: Checker, digit: str, reason: str) -> None:
    dialog = checker.dialog(SettleDialog)
    dialog.activateWindow()
    checker.bot.waitUntil(dialog.isActiveWindow)
    checker.press(digit)
    assert dialog.reason.hasFocus()
    checker.type(reason)
    checker.press(Qt.Key.Key_Return, CTRL)
    checker.bot.waitUntil(lambda: not checker.dialogs())
    checker.window.activateWindow()
    checker.bot.waitUntil(checker.window.isActiveWindow)
    checker.listing.setFocus()
    checker.settle()


def test_both_verdicts_stand_side_by_side_with_who_gave_them(disputed: Checker) -> None:
    assert chip(disputed).text() == "Disagreement 1"
    disputed.press("s", SHIFT)
    dialog = disputed.dialog(SettleDialog)
    shown = " ".join(disputed.texts(dialog))
    for words in (SENTENCES[1], "Sample Checker, ", "Counted twice.", "Only 39 came."):
        assert words in shown
    assert not dialog.accept_button.isEnabled()
    dialog.activateWindow()
    disputed.bot.waitUntil(dialog.isActiveWindow)
    disputed.press("2")
    assert not dialog.accept_button.isEnabled()
    disputed.type("Counted again: 1 did not come.")
    assert dialog.accept_button.isEnabled()
    dialog.reject()
    assert not disputed.window.hub.snapshot.all_of(Settlement)


@pytest.mark.parametrize(("digit", "verdict"), [("1", "verified"), ("2", "disputed")])
def test_a_digit_a_reason_and_ctrl_enter_settle_it_in_one_step_of_undo(
    disputed: Checker, digit: str, verdict: str
) -> None:
    disputed.press("s", SHIFT)
    settle(disputed, digit, "Counted 2 times.")
    assert disputed.verdicts[1] == verdict
    assert not chip(disputed).isVisible()
    (line,) = disputed.window.workspace.detail.records.lines
    assert line.endswith("settled by Sample Checker: Counted 2 times.")
    disputed.press("z", CTRL)
    assert (disputed.verdicts[1], chip(disputed).text()) == ("verified", "Disagreement 1")


def test_enter_on_its_line_in_the_detail_opens_it(disputed: Checker) -> None:
    records = disputed.window.workspace.detail.records
    records.setFocus()
    records.setCurrentRow(0)
    disputed.press(Qt.Key.Key_Return)
    settle(disputed, "1", "The ledger says so.")
    assert not chip(disputed).isVisible()


def test_where_nobody_disagrees_it_is_said(disputed: Checker) -> None:
    disputed.press("k")
    disputed.press("s", SHIFT)
    assert not disputed.dialogs()
    assert "no disagreement" in disputed.toast
