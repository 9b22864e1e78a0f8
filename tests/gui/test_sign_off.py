"""A sign-off in the window: it names what is open, holds while nothing changes, and says at once what voided it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.gui.conftest import Checker
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.model.reviewing import SignOff
from workbench.session.marks import Mark

SHIFT = Qt.KeyboardModifier.ShiftModifier


def sign(checker: Checker) -> None:
    checker.act("session.sign_off")
    dialog = checker.dialog(SignOffDialog)
    for row in range(dialog.open_claims.count()):
        dialog.open_claims.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.role.setText("Editor")
    dialog.accept_button.click()
    checker.bot.waitUntil(lambda: not checker.dialogs())
    checker.window.activateWindow()  # as a desktop does when a dialog goes
    checker.bot.waitUntil(checker.window.isActiveWindow)
    checker.listing.setFocus()


def told(checker: Checker, begins: str) -> str:
    """What is said of the sign-off, once it is said."""

    def said() -> str:
        return next((banner for banner in checker.banners if "ign" in banner and "off" in banner), "")

    checker.bot.waitUntil(lambda: said().startswith(begins) and bool(said()) is bool(begins))
    return said()


def test_open_claims_must_each_be_accepted(sample: Checker) -> None:
    for key in "vvvvvvvvv":
        sample.press(key)
    sample.act("session.sign_off")
    dialog = sample.dialog(SignOffDialog)
    assert (dialog.open_claims.count(), dialog.accept_button.isEnabled()) == (2, False)
    assert any("by the same person: 9" in text for text in sample.texts(dialog))
    for row in range(2):
        dialog.open_claims.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.accept_button.click()
    (given,) = sample.window.hub.snapshot.all_of(SignOff).values()
    assert (given.name, len(given.exceptions)) == ("Sample Checker", 2)


def test_a_later_change_voids_it_visibly_and_undoing_the_change_mends_it(sample: Checker) -> None:
    sample.press("v", Qt.KeyboardModifier.ShiftModifier)
    sign(sample)
    told(sample, "Signed off: Draft, Sample Checker · Editor")
    sample.press("d", Qt.KeyboardModifier.ShiftModifier)
    void = told(sample, "The sign-off is void: Draft, Sample Checker · Editor")
    assert "Since then: Mark as disputed by Sample Checker" in void
    sample.press("z", Qt.KeyboardModifier.ControlModifier)
    told(sample, "Signed off: Draft")
    sample.press("z", Qt.KeyboardModifier.ControlModifier)
    told(sample, "")


def sign_claim(checker: Checker) -> None:
    checker.press("o", SHIFT)
    dialog = checker.dialog(SignOffDialog)
    dialog.role.setText("Legal")
    dialog.accept_button.click()
    checker.bot.waitUntil(lambda: not checker.dialogs())
    checker.window.activateWindow()
    checker.bot.waitUntil(checker.window.isActiveWindow)
    checker.listing.setFocus()


def test_one_claim_is_signed_off_and_only_its_own_change_voids_it(sample: Checker) -> None:
    workspace, (first, second, *_) = sample.window.workspace, sample.claims
    sample.press("v", SHIFT)
    sample.press("o", SHIFT)
    dialog = sample.dialog(SignOffDialog)
    shown = " ".join(sample.texts(dialog))
    assert " ".join(first.quote.split())[:200] in shown
    assert "Made by the same person: 1 of these decisions. For these it is no second reading." in shown
    dialog.reject()
    sample.window.activateWindow()
    sample.bot.waitUntil(sample.window.isActiveWindow)
    sample.listing.setFocus()
    sign_claim(sample)
    (given,) = sample.window.hub.snapshot.all_of(SignOff).values()
    assert (given.claim, given.role, given.draft_sha256) == (
        first.uid,
        "Legal",
        sample.window.hub.snapshot.draft.sha256,
    )
    assert workspace.detail.records.lines[0].startswith("Signed off · Draft · Sample Checker · Legal")
    sample.window.hub.select(second.uid)
    sample.press("d", SHIFT)
    sample.window.hub.select(first.uid)
    assert workspace.detail.records.lines[0].startswith("Signed off")
    sample.press("u", SHIFT)
    void = told(sample, "Sign-offs of single claims that are void: 1.")
    assert "Since then: Mark as unsourced by Sample Checker" in void
    assert workspace.detail.records.lines[0].startswith("Sign-off void")
    chip = workspace.claims.chip(Mark.VOID)
    assert (chip.isVisible(), chip.text()) == (True, "Void sign-off 1")
    chip.click()
    assert len(sample.rows) == 1
    chip.click()
    sample.bot.waitUntil(lambda: "is void (Draft)" in workspace.detail.findings.toPlainText())
    assert "Since then: Mark as unsourced by Sample Checker" in workspace.detail.findings.toPlainText()
    workspace.detail.records.setFocus()
    workspace.detail.records.setCurrentRow(0)
    sample.press(Qt.Key.Key_Delete)
    told(sample, "")
    assert not sample.window.hub.snapshot.all_of(SignOff)


def test_all_chosen_claims_are_signed_off_one_by_one_in_one_step(sample: Checker) -> None:
    for key in "vv":
        sample.press(key)
    sample.press("k")
    sample.press("k")
    sample.press(Qt.Key.Key_Down, SHIFT)
    sign_claim(sample)
    given = sample.window.hub.snapshot.all_of(SignOff).values()
    assert [one.claim for one in given] == [claim.uid for claim in sample.claims[:2]]
    sample.press("z", Qt.KeyboardModifier.ControlModifier)
    assert not sample.window.hub.snapshot.all_of(SignOff)


def test_it_is_told_when_the_session_is_the_first_that_a_window_opens(
    sample: Checker, new_window: Callable[[], Checker]
) -> None:
    sign(sample)
    told(sample, "Signed off: Draft")
    path = sample.window.hub.session.path
    sample.window.close()
    again = new_window()
    again.open(path)
    told(again, "Signed off: Draft")
