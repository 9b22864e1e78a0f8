"""Preferences are made of the table of settings; what is changed stands at once, keys too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from workbench.gui.dialogs.preferences import PreferencesDialog
from workbench.gui.keymap import is_letter
from workbench.gui.settings import SETTINGS
from workbench.gui.theme import load

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preferences(sample) -> PreferencesDialog:
    """The preferences over the sample, opened by their key."""
    sample.press(Qt.Key.Key_Comma, CTRL)
    return sample.dialog(PreferencesDialog)


def leave(checker, dialog: PreferencesDialog) -> None:
    """Closes the preferences and is back at the list."""
    dialog.reject()
    checker.window.activateWindow()
    checker.bot.waitUntil(checker.window.isActiveWindow, timeout=2000)
    checker.listing.setFocus()


def choose_act(dialog: PreferencesDialog, label: str) -> None:
    """Chooses an act in the list of keys."""
    dialog.tabs.setCurrentWidget(dialog.keys)
    (item,) = dialog.keys.list.findItems(label, Qt.MatchFlag.MatchExactly)
    dialog.keys.list.setCurrentItem(item)


def press_new_key(dialog: PreferencesDialog, key: Qt.Key) -> None:
    """Presses a key in the field that takes it, and leaves the field."""
    dialog.keys.field.setFocus()
    QTest.keyClick(dialog.keys.field, key)
    dialog.search.setFocus()
    dialog.keys.field.editingFinished.emit()


def test_every_setting_with_a_label_has_a_field_that_says_what_it_is_for(preferences) -> None:
    rows = [row for row in SETTINGS if row.label]
    assert set(preferences.fields) == {row.id for row in rows}
    for row in rows:
        assert row.help
        field = preferences.fields[row.id]
        assert (field.focusProxy() or field).accessibleName() == row.label
        kinds = {str: QLineEdit, bool: QCheckBox, int: QSpinBox}
        if not row.editor:
            assert isinstance(field, QComboBox if row.choices else kinds[type(row.default)])


def test_a_change_stands_at_once(sample, preferences) -> None:
    fields, article = preferences.fields, sample.article
    before = article.document().defaultFont()
    fields["view.theme"].setCurrentIndex(3)
    assert QGuiApplication.palette().base().color() == load("contrast").colour("base")
    fields["view.zoom"].setValue(150)
    assert article.document().defaultFont().pointSizeF() == pytest.approx(before.pointSizeF() * 1.5)
    fields["view.font"].setCurrentIndex(1)
    assert article.document().defaultFont().families() != before.families()
    fields["claims.advance"].click()
    assert not sample.window.status.advance.isChecked()
    fields["person.name"].setFocus()
    QTest.keyClicks(fields["person.name"], " Other")
    QTest.keyClick(fields["person.name"], Qt.Key.Key_Tab)
    assert sample.window.settings.get("person.name") == "Sample Checker Other"
    preferences.reject()


def test_lines_are_as_long_as_is_wished(sample, preferences) -> None:
    sample.window.resize(1900, 700)
    widths = []
    for wished in (85, 40):
        preferences.fields["view.width"].setValue(wished)
        sample.settle()
        widths.append(sample.article.lineWrapColumnOrWidth())
    assert widths[1] < 0.75 * widths[0]
    preferences.reject()


def test_a_few_letters_leave_what_they_name(sample, preferences) -> None:
    QTest.keyClicks(preferences.search, "font")
    assert [id for id, field in preferences.fields.items() if field.isVisible()] == ["view.font"]
    preferences.search.setText("zzzz")
    assert "No setting and no act of this name" in sample.texts(preferences)
    preferences.reject()


def test_a_new_key_works_is_printed_and_outlives_the_window(sample, preferences, new_window) -> None:
    choose_act(preferences, "Mark as verified")
    press_new_key(preferences, Qt.Key.Key_7)
    leave(sample, preferences)
    sample.press("V")
    assert sample.verdicts[0] == "unchecked"
    sample.press("7")
    assert sample.verdicts[0] == "verified"
    path = sample.window.hub.session.path
    sample.window.close()
    again = new_window()
    again.open(path)
    again.press("7")
    assert again.verdicts[1] == "verified"
    from workbench.gui.signs import Sign

    button = again.window.workspace.detail.buttons[Sign.VERIFIED]
    assert button.key == "7"
    assert "(7)" in button.toolTip()
    assert "(7)" in again.window.actions_by_id["claim.verify"].toolTip()


def test_a_taken_key_is_refused_by_the_name_of_the_act_that_has_it(sample, preferences) -> None:
    choose_act(preferences, "Mark as verified")
    press_new_key(preferences, Qt.Key.Key_D)
    assert "Mark as disputed" in preferences.keys.told.text()
    assert sample.window.actions_by_id["claim.verify"].shortcut() == QKeySequence("V")
    preferences.reject()


def test_the_usual_key_comes_back_unless_it_is_taken_by_now(sample, preferences) -> None:
    choose_act(preferences, "Mark as verified")
    sample.click(preferences.keys._none)
    assert sample.window.actions_by_id["claim.verify"].shortcuts() == []
    choose_act(preferences, "Write note")
    press_new_key(preferences, Qt.Key.Key_V)
    choose_act(preferences, "Mark as verified")
    sample.click(preferences.keys._usual)
    assert "Write note" in preferences.keys.told.text()
    choose_act(preferences, "Write note")
    sample.click(preferences.keys._usual)
    choose_act(preferences, "Mark as verified")
    sample.click(preferences.keys._usual)
    assert sample.window.actions_by_id["claim.verify"].shortcut() == QKeySequence("V")
    assert sample.window.settings.get("keys.changed") == {}
    preferences.reject()


def test_all_keys_of_one_letter_can_be_switched_off(sample, preferences) -> None:
    preferences.fields["keys.letters"].click()
    leave(sample, preferences)
    for key in "VDUXOCP":
        sample.press(key)
    assert set(sample.verdicts) == {"unchecked"}
    keys = [key.toString() for action in sample.window.actions_by_id.values() for key in action.shortcuts()]
    assert "Ctrl+F" in keys
    assert not any(is_letter(key) for key in keys)
    sample.press("P", CTRL | Qt.KeyboardModifier.ShiftModifier)
    sample.dialog().reject()


@pytest.mark.parametrize(
    ("key", "alone"), [("V", True), ("Shift+V", True), ("?", True), ("Ctrl+V", False), ("F3", False), ("Del", False)]
)
def test_what_counts_as_one_letter(key: str, alone: bool) -> None:
    assert is_letter(key) is alone
