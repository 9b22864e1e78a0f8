"""A sign-off in the window: it names what is open, holds while nothing changes, and says at once what voided it."""

from PySide6.QtCore import Qt

from tests.gui.conftest import Checker
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.model.reviewing import SignOff


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
    assert any("9 are by the same person" in text for text in sample.texts(dialog))
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
