"""The overview: counts that lead to the claims they count."""

import pytest
from PySide6.QtCore import Qt

from workbench.gui.dialogs.overview import OverviewDialog
from workbench.gui.signs import Sign
from workbench.model.claim import Kind
from workbench.session.marks import Mark

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def overview(sample) -> OverviewDialog:
    """The overview of a sample with three verdicts, a dismissal and a flag."""
    for key in "VVDOL":
        sample.press(key)
    sample.press("O", CTRL_SHIFT)
    return sample.dialog(OverviewDialog)


def test_it_counts_what_there_is(sample, overview) -> None:
    counts = {what: button.accessibleName().split(", ")[1] for what, button in overview.buttons.items()}
    assert [counts[sign] for sign in Sign] == ["7", "2", "1", "0", "1"]
    assert counts[Mark.LEGAL] == "1"
    assert counts[Kind.ATTRIBUTION] == "11"
    assert any("Claims checked: 3 of 10" in text for text in sample.texts(overview))
    assert not overview.buttons[Sign.UNSOURCED].isEnabled()
    assert Mark.QUERY not in overview.buttons
    overview.reject()


@pytest.mark.parametrize(("what", "count"), [(Sign.VERIFIED, 2), (Mark.LEGAL, 1), (Kind.FIGURE, 5)])
def test_a_count_leads_to_its_claims(sample, overview, what, count: int) -> None:
    sample.window.workspace.claims.search.setText("nothing has these words")
    sample.click(overview.buttons[what])
    assert not sample.dialogs()
    assert len(sample.rows) == count
    assert sample.window.workspace.claims.chip(what).isChecked()
    assert sample.row == 0
    assert sample.window.focusWidget() is sample.listing
