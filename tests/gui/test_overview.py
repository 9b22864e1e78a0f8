"""The overview: counts that lead to the claims they count."""

import pytest
from PySide6.QtCore import Qt

from workbench.gui.dialogs.overview import OverviewDialog
from workbench.gui.signs import Sign
from workbench.model.claim import Kind
from workbench.report.facts import covered
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


def test_window_and_report_tell_the_same_share_of_the_words(sample) -> None:
    for key in "VVVDU":  # 29.7 percent after the fourth
        sample.press(key)
        sample.settle()
        told = covered(sample.window.hub.session.progress())
        (status,) = [text for text in sample.texts(sample.window) if "of words covered" in text]
        assert told.startswith(status.split()[0] + "% ")


def test_each_part_of_the_article_tells_how_far_it_is_and_leads_on(sample, overview) -> None:
    told = [button.accessibleName() for button in overview.passages]
    assert len(told) > 1
    assert told[0].startswith("date 2020-08-18 MOSCOW")
    assert told[-1].endswith(", 0 %")
    sample.click(overview.passages[3])
    assert not sample.dialogs()
    (current,) = [claim for claim in sample.claims if claim.uid == sample.window.hub.current]
    assert current.is_open
    assert shown_words(sample).startswith(told[3].partition("…")[0])


def shown_words(sample) -> str:
    """The words from the first visible line of the article on."""
    return " ".join(sample.article.text[sample.article.first_seen :].split())


@pytest.mark.parametrize(("what", "count"), [(Sign.VERIFIED, 2), (Mark.LEGAL, 1), (Kind.FIGURE, 5)])
def test_a_count_leads_to_its_claims(sample, overview, what, count: int) -> None:
    sample.window.workspace.claims.search.setText("nothing has these words")
    sample.click(overview.buttons[what])
    assert not sample.dialogs()
    assert len(sample.rows) == count
    assert sample.window.workspace.claims.chip(what).isChecked()
    assert sample.row == 0
    assert sample.window.focusWidget() is sample.listing
