"""The switch that says whether a verdict goes on to the next claim."""

from PySide6.QtCore import Qt


def test_the_switch_at_the_foot_holds_the_claim_and_is_remembered(sample, new_window) -> None:
    switch = sample.window.status.advance
    assert switch.isVisible()
    assert switch.isChecked()
    sample.click(switch)
    assert not switch.isChecked()
    sample.listing.setFocus()
    sample.press("V")
    assert sample.row == 0
    assert sample.verdicts[0] == "verified"
    sample.press("O")
    assert sample.row == 0
    path = sample.window.hub.session.path
    sample.window.close()
    again = new_window()
    again.open(path)
    assert not again.window.status.advance.isChecked()
    again.press("J", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert again.window.status.advance.isChecked()
    row = again.row
    again.press("D")
    assert again.row == row + 1


def test_without_an_article_there_is_no_switch(sample) -> None:
    sample.act("session.close")
    assert not sample.window.status.advance.isVisible()
