"""What is known about the article, and who checks it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.model.draft import DetailName

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(sample):
    """The sample with the form of its details open."""
    sample.press("I", CTRL)
    return sample


def fields(checker):
    return checker.window.workspace.details.fields


def origins(checker):
    return {name: label.text() for name, label in checker.window.workspace.details.origins.items()}


def test_each_known_detail_says_where_it_came_from(form) -> None:
    assert fields(form)[DetailName.HEADLINE].hasFocus()
    shown = {name: field.text() for name, field in fields(form).items()}
    assert shown[DetailName.DATE] == "2020-08-18"
    assert "MOSCOW" in shown[DetailName.DATELINE].upper()
    assert shown[DetailName.LANGUAGE] == "en"
    for name, value in shown.items():
        assert bool(origins(form)[name]) == bool(value), name
        assert fields(form)[name].isVisible()


def test_a_detail_is_put_right_by_hand_and_undone(form) -> None:
    field = fields(form)[DetailName.BYLINE]
    field.setFocus()
    field.selectAll()
    form.type("Anna Sample")
    form.press(Key.Key_Return)
    assert form.window.hub.snapshot.detail(DetailName.BYLINE) == "Anna Sample"
    assert origins(form)[DetailName.BYLINE] == "typed by hand"
    assert "Anna Sample" in form.window.workspace.details.line.text()
    form.listing.setFocus()
    form.press("Z", CTRL)
    assert field.text() == form.window.hub.snapshot.detail(DetailName.BYLINE) != "Anna Sample"


def test_escape_and_the_key_again_close_the_form_and_lead_back_to_the_list(form) -> None:
    form.press(Key.Key_Tab)
    form.type("Anna Sample")
    form.press(Key.Key_Escape)
    assert form.listing.hasFocus()
    assert not fields(form)[DetailName.BYLINE].isVisible()
    assert form.window.hub.snapshot.detail(DetailName.BYLINE).startswith("Anna Sample")
    form.press("I", CTRL)
    assert fields(form)[DetailName.HEADLINE].hasFocus()
    form.press("I", CTRL)
    assert form.listing.hasFocus()
    assert not fields(form)[DetailName.HEADLINE].isVisible()


def test_an_emptied_detail_is_forgotten(form) -> None:
    field = fields(form)[DetailName.DATE]
    field.setFocus()
    field.selectAll()
    form.press(Key.Key_Delete)
    form.listing.setFocus()
    assert DetailName.DATE not in form.window.hub.snapshot.details
    assert origins(form)[DetailName.DATE] == ""


def test_the_form_folds_again(form) -> None:
    form.press("I", CTRL)
    assert not fields(form)[DetailName.DATE].isVisible()


def test_leaving_a_field_as_it_was_is_no_act(form) -> None:
    fields(form)[DetailName.DATE].setFocus()
    form.listing.setFocus()
    assert not form.window.actions_by_id["edit.undo"].isEnabled()


def test_a_detail_just_typed_outlives_the_closing_of_the_window(form, new_window) -> None:
    field = fields(form)[DetailName.BYLINE]
    field.setFocus()
    field.selectAll()
    form.type("Anna Sample")
    path = form.window.hub.session.path
    form.window.close()
    again = new_window()
    again.open(path)
    assert again.window.hub.snapshot.detail(DetailName.BYLINE) == "Anna Sample"


# The name


def test_the_name_is_asked_until_it_is_given(checker, new_window, long_file) -> None:
    checker.open(long_file)
    bar = checker.window.name_bar
    assert bar.isVisible()
    assert checker.listing.hasFocus()
    checker.press("V")
    assert checker.verdicts[0] == "verified"
    bar.field.setFocus()
    checker.press(Key.Key_Return)
    assert bar.isVisible()
    checker.type("  Sample   Checker ")
    checker.press(Key.Key_Return)
    assert not bar.isVisible()
    checker.window.close()
    again = new_window()
    again.open(long_file.with_suffix(".claims"))
    assert not again.window.name_bar.isVisible()


def test_a_new_name_stands_at_earlier_decisions_too(sample) -> None:
    sample.press("V", Qt.KeyboardModifier.ShiftModifier)
    findings = sample.window.workspace.detail.findings
    sample.bot.waitUntil(lambda: "Sample Checker" in findings.toPlainText(), timeout=1000)
    sample.act("person.name")
    field = sample.window.name_bar.field
    assert field.text() == "Sample Checker"
    QTest.keyClicks(field, "Other Name")
    QTest.keyClick(field, Key.Key_Return)
    sample.bot.waitUntil(lambda: "Other Name" in findings.toPlainText(), timeout=1000)
    assert "Sample Checker" not in findings.toPlainText()
    snapshot = sample.window.hub.snapshot
    assert snapshot.name_of(sample.claims[0].decision.person) == "Other Name"


def test_the_findings_say_why_and_history_says_what_was_done(sample) -> None:
    findings = sample.window.workspace.detail.findings
    sample.press("D", Qt.KeyboardModifier.ShiftModifier)
    sample.bot.waitUntil(lambda: "Mark as disputed → Disputed" in findings.toPlainText(), timeout=1000)
    shown = findings.toPlainText()
    assert shown.startswith("Why it was found")
    assert "condemned" in shown
    assert "Michael McCaul" in shown
    assert "Found when the article was opened" in shown
