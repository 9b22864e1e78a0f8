"""Single keys: where they fire and where they do not, and where the window goes after them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from workbench.model.claim import Verdict
from workbench.model.draft import Span

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SHIFT, CTRL = Modifier.ShiftModifier, Modifier.ControlModifier

VERDICT_OF = {"V": "verified", "D": "disputed", "U": "unsourced"}


@pytest.mark.parametrize("key", VERDICT_OF)
@pytest.mark.parametrize("place", ["listing", "article"])
def test_a_verdict_key_marks_in_the_list_and_in_the_article(sample, key: str, place: str) -> None:
    getattr(sample, place).setFocus()
    sample.press(key)
    assert sample.verdicts[0] == VERDICT_OF[key]
    assert VERDICT_OF[key] in sample.rows[0].lower()
    assert sample.row == 1


@pytest.mark.parametrize("key", "VDUXNJKASMTOCPBG")
def test_letters_typed_into_a_field_stay_letters(sample, key: str) -> None:
    workspace = sample.window.workspace
    sample.window.name_bar.ask("")
    for field in (workspace.claims.search, sample.window.name_bar.field):
        field.setFocus()
        sample.press(key)
        assert field.text().upper() == key
        assert field.hasFocus()
        field.clear()
    workspace.detail.note.setFocus()
    sample.press(key)
    assert workspace.detail.note.toPlainText().upper() == key
    assert set(sample.verdicts) == {"unchecked"}
    assert len(sample.claims) == 11


def test_backspace_in_a_field_takes_a_letter_and_no_verdict(sample) -> None:
    sample.mark_first(1)
    sample.press("K")
    sample.press(Key.Key_Slash)
    sample.type("ab")
    sample.press(Key.Key_Backspace)
    assert sample.window.workspace.claims.search.text() == "a"
    assert sample.verdicts[0] == "verified"


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_escape_and_enter_lead_from_the_filter_back_to_the_list(sample, key: Qt.Key) -> None:
    sample.press("F", CTRL | SHIFT)
    assert sample.window.workspace.claims.search.hasFocus()
    sample.press(key)
    assert sample.listing.hasFocus()


@pytest.mark.parametrize("key", VERDICT_OF)
def test_shift_marks_and_stays(sample, key: str) -> None:
    sample.press(key, SHIFT)
    assert sample.verdicts[0] == VERDICT_OF[key]
    assert sample.row == 0


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_X])
def test_a_verdict_is_cleared_and_the_claim_stays_current(sample, key: Qt.Key) -> None:
    sample.press("V", SHIFT)
    sample.press(key)
    assert sample.verdicts[0] == "unchecked"
    assert sample.row == 0


def test_the_next_unchecked_claim_is_taken_and_decided_ones_are_stepped_over(sample) -> None:
    sample.press("J")
    sample.press("V", SHIFT)
    sample.press("K")
    sample.press("D")
    assert sample.row == 2


def test_at_the_end_it_goes_on_at_the_top_and_says_so(sample) -> None:
    sample.press(Key.Key_End)
    assert sample.row == 10
    sample.press("V")
    assert sample.row == 0
    assert "End of the article" in sample.toast


def test_it_says_when_no_claim_is_left(sample) -> None:
    sample.mark_first(11)
    assert "No unchecked claim is left" in sample.toast
    assert set(sample.verdicts) == {"verified"}
    sample.settle()
    assert "11 of 11 checked" in sample.window.status.progress.text()


def test_marking_goes_on_where_only_unchecked_claims_are_shown(sample) -> None:
    from workbench.gui.signs import Sign

    sample.click(sample.window.workspace.claims.chip(Sign.UNCHECKED))
    sample.listing.setFocus()
    for left in range(10, 0, -1):
        expected = sample.claims[11 - left].uid
        sample.press("V")
        assert len(sample.rows) == left
        assert sample.window.hub.current == expected
        assert sample.row == 0
    sample.press("V")
    assert set(sample.verdicts) == {"verified"}
    assert not sample.rows


def test_next_goes_on_from_a_claim_that_the_filter_has_just_hidden(sample) -> None:
    from workbench.gui.signs import Sign

    sample.click(sample.window.workspace.claims.chip(Sign.UNCHECKED))
    sample.listing.setFocus()
    for _ in range(4):
        sample.press("J")
    sample.press("V", SHIFT)
    assert len(sample.rows) == 10
    sample.press("J")
    assert sample.window.hub.current == sample.claims[5].uid
    sample.press("K")
    assert sample.window.hub.current == sample.claims[3].uid


def test_all_chosen_rows_are_marked_and_one_undo_takes_all_back(sample) -> None:
    for _ in range(3):
        sample.press(Key.Key_Down, SHIFT)
    sample.press("D")
    assert sample.verdicts[:4] == ["disputed"] * 4
    assert sample.verdicts[4:] == ["unchecked"] * 7
    sample.press("Z", CTRL)
    assert set(sample.verdicts) == {"unchecked"}
    sample.press("Z", CTRL | SHIFT)
    assert sample.verdicts[:4] == ["disputed"] * 4


def test_next_and_previous_walk_and_stop_at_the_ends(sample) -> None:
    sample.press("K")
    assert sample.row == 0
    seen = []
    for _ in range(12):
        sample.press("J")
        seen.append(sample.row)
    assert seen == [*range(1, 11), 10, 10]


def test_g_goes_to_the_next_unchecked_claim(sample) -> None:
    sample.press("V", SHIFT)
    sample.press("G")
    assert sample.row == 1


def test_space_presses_the_button_that_has_the_focus(sample) -> None:
    from workbench.gui.signs import Sign

    chip = sample.window.workspace.claims.chip(Sign.VERIFIED)
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    sample.press(Key.Key_Space)
    assert chip.isChecked()
    sample.press(Key.Key_Space)
    button = sample.window.workspace.detail.buttons[Sign.DISPUTED]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    sample.press(Key.Key_Space)
    assert sample.verdicts[0] == "disputed"


def test_a_dismissed_claim_is_stepped_over_and_a_verdict_takes_it_back(sample) -> None:
    sample.press("O")
    assert "Dismissed: opinion" in sample.rows[0]
    assert sample.row == 1
    sample.press("K")
    sample.press("B")
    assert "Unchecked" in sample.rows[0]
    sample.press("P")
    assert "Dismissed: not checkable" in sample.rows[0]
    sample.press("K")
    sample.press("V", SHIFT)
    assert "Verified" in sample.rows[0]


def test_the_undo_menu_names_the_act_and_undo_goes_back_to_its_claim(sample) -> None:
    undo = sample.window.actions_by_id["edit.undo"]
    assert not undo.isEnabled()
    sample.press("V")
    sample.press("D")
    sample.bot.waitUntil(lambda: undo.text() == "Undo: Mark as disputed", timeout=2000)
    sample.press("Z", CTRL)
    sample.bot.waitUntil(lambda: undo.text() == "Undo: Mark as verified", timeout=2000)
    assert sample.window.actions_by_id["edit.redo"].text() == "Redo: Mark as disputed"
    assert sample.row == 1
    assert "Undo: Mark as disputed" in sample.toast
    sample.press("Z", CTRL)
    assert not undo.isEnabled()
    sample.bot.waitUntil(lambda: undo.text() == "Undo", timeout=2000)
    assert set(sample.verdicts) == {"unchecked"}


def test_fifty_acts_are_undone_one_by_one(sample) -> None:
    before = sample.window.hub.snapshot.claims
    for number in range(50):
        sample.press("VDU"[number % 3], SHIFT)
        sample.press("J")
        if sample.row == 10:
            sample.press(Key.Key_Home)
    steps = 0
    while sample.window.actions_by_id["edit.undo"].isEnabled():
        sample.press("Z", CTRL)
        steps += 1
    assert steps == 50
    assert sample.window.hub.snapshot.claims == before


def test_the_verdict_buttons_do_what_their_keys_do(sample) -> None:
    detail = sample.window.workspace.detail
    from workbench.gui.signs import Sign

    for place, (sign, key) in enumerate(zip(("VERIFIED", "DISPUTED", "UNSOURCED"), "VDU", strict=True)):
        button = detail.buttons[Sign[sign]]
        assert button.key == key
        assert key in [label.text().strip() for label in button.children() if hasattr(label, "text")]
        assert f"({key})" in button.toolTip()
        sample.click(button)
        assert sample.verdicts[place] == Verdict[sign].value
    sample.press("K")
    sample.click(detail.clear)
    assert sample.verdicts[2] == "unchecked"


def test_a_name_field_takes_enter(sample) -> None:
    sample.act("person.name")
    field = sample.window.name_bar.field
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    sample.type("Other Name")
    sample.press(Key.Key_Return)
    assert not sample.window.name_bar.isVisible()
    assert sample.listing.hasFocus()


def test_what_is_taken_away_can_be_had_back_by_a_click(sample) -> None:
    sample.window.workspace.article.select(Span(80, 100))
    sample.press("A")
    before = sample.claims
    sample.act("claim.remove")
    assert len(sample.claims) == len(before) - 1
    assert sample.toast == "Claim removed"
    sample.click(sample.window.toast.undo)
    assert sample.claims == before
    assert "Undo: " in sample.toast
    assert not sample.window.toast.undo.isVisible()


def test_an_offer_to_undo_goes_with_the_next_act(sample) -> None:
    sample.press("V", SHIFT)
    sample.press(Key.Key_Backspace)
    assert sample.toast == "Verdict cleared"
    sample.press("D", SHIFT)
    assert sample.toast == ""


def test_an_offer_to_undo_goes_with_its_session(sample) -> None:
    sample.press("V", SHIFT)
    sample.press(Key.Key_Backspace)
    assert sample.toast == "Verdict cleared"
    sample.act("session.close")
    assert sample.toast == ""
