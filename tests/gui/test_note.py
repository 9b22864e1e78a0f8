"""The note: saved by itself, undone as one, never lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QToolBar, QToolButton

from workbench.errors import UserError
from workbench.store.session_file import SessionFile

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier


def notes(checker) -> list[str]:
    return [claim.note for claim in checker.claims]


def editor(checker):
    return checker.window.workspace.detail.note


@pytest.fixture
def typing(sample):
    """Somebody in the note of the first claim."""
    sample.press("N")
    assert editor(sample).hasFocus()
    return sample


def test_a_note_is_saved_after_a_pause(typing) -> None:
    timer = editor(typing).findChild(QTimer)
    timer.setInterval(20)
    typing.type("asked")
    assert notes(typing)[0] == ""
    typing.bot.waitUntil(lambda: notes(typing)[0] == "asked", timeout=1000)
    typing.type(" twice")
    typing.bot.waitUntil(lambda: notes(typing)[0] == "asked twice", timeout=1000)
    assert editor(typing).hasFocus()
    assert editor(typing).toPlainText() == "asked twice"


def test_one_undo_takes_the_stretch_of_typing_back(typing) -> None:
    for word in ("one", " two", " three"):
        typing.type(word)
        editor(typing).save()
    typing.press(Key.Key_Escape)
    assert notes(typing)[0] == "one two three"
    typing.press("Z", CTRL)
    assert notes(typing)[0] == ""
    assert editor(typing).toPlainText() == ""
    assert not typing.window.actions_by_id["edit.undo"].isEnabled()
    typing.press("Y", CTRL)
    assert editor(typing).toPlainText() == "one two three"


def test_two_stretches_are_two_steps(typing) -> None:
    typing.type("one")
    typing.press(Key.Key_Escape)
    typing.press("N")
    typing.press(Key.Key_End, CTRL)
    typing.type(" two")
    typing.press(Key.Key_Return, CTRL)
    assert notes(typing)[0] == "one two"
    typing.press("Z", CTRL)
    assert notes(typing)[0] == "one"


def test_leaving_the_note_saves_it(typing) -> None:
    typing.type("asked")
    typing.listing.setFocus()
    assert notes(typing)[0] == "asked"


def test_going_to_another_claim_saves_the_note_and_shows_the_other(typing) -> None:
    typing.type("first")
    typing.click_words("Lukashenko referred")
    assert notes(typing)[0] == "first"
    assert editor(typing).toPlainText() == ""
    typing.listing.setFocus()
    typing.press(Key.Key_Home)
    assert editor(typing).toPlainText() == "first"


def test_undo_by_the_tool_bar_while_the_cursor_is_in_the_note_stays_undone(typing) -> None:
    typing.type("asked")
    undo = next(
        button
        for button in typing.window.findChild(QToolBar).findChildren(QToolButton)
        if button.defaultAction() is typing.window.actions_by_id["edit.undo"]
    )
    editor(typing).save()
    typing.click(undo)
    assert editor(typing).toPlainText() == ""
    typing.listing.setFocus()
    assert notes(typing)[0] == ""


def test_a_note_just_typed_is_in_the_report(typing, home: Path) -> None:
    typing.type("typed just now")
    typing.export(home / "report.csv")
    assert "typed just now" in (home / "report.csv").read_text(encoding="utf-8-sig")


def test_a_note_just_typed_outlives_the_opening_of_another_article(typing, long_file: Path) -> None:
    typing.type("typed just now")
    sample_path = typing.window.hub.session.path
    typing.window.open_path(long_file)
    typing.bot.waitUntil(lambda: typing.window.hub.session.path != sample_path, timeout=5000)
    typing.window.open_path(sample_path)
    assert typing.window.hub.session.path == sample_path
    assert notes(typing)[0] == "typed just now"


def test_a_note_just_typed_outlives_the_closing_of_the_window(typing, new_window) -> None:
    typing.type("typed just now")
    path = typing.window.hub.session.path
    typing.window.close()
    again = new_window()
    again.open(path)
    assert notes(again)[0] == "typed just now"


# Where the disk is full


class FullDisk:
    """A disk that is full until it is told otherwise."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        commit = SessionFile.commit

        def refuse(file, *given) -> None:
            if self.full:
                raise UserError("disk-full", "The disk is full, so nothing was saved.", "Make room, or save a copy.")
            commit(file, *given)

        monkeypatch.setattr(SessionFile, "commit", refuse)


def test_a_verdict_that_was_not_saved_is_not_shown_as_given(sample, monkeypatch, home: Path) -> None:
    sample.press("V")
    disk = FullDisk(monkeypatch)
    sample.press("D")
    sample.press("D")
    assert sample.verdicts[:2] == ["verified", "unchecked"]
    assert "Unchecked" in sample.rows[1]
    assert sample.row == 1
    assert len(sample.banners) == 1
    assert "disk is full" in sample.banners[0]
    assert not sample.dialogs()
    copy = next(button for button in sample.window.findChildren(QPushButton) if button.text() == "Save a copy…")
    sample.click(copy)
    disk.full = False
    sample.fill_file_dialog(home / "rescued.claims")
    assert (home / "rescued.claims").is_file()
    sample.press("D")
    assert sample.verdicts[1] == "disputed"


def test_a_decided_claim_keeps_its_verdict_and_its_place_on_a_full_disk(sample, monkeypatch) -> None:
    sample.press("V", Modifier.ShiftModifier)
    FullDisk(monkeypatch)
    sample.press("D")
    assert "Verified" in sample.rows[0]
    assert sample.row == 0


def test_a_note_that_was_not_saved_stays_and_is_saved_later(typing, monkeypatch) -> None:
    disk = FullDisk(monkeypatch)
    typing.type("hard won")
    typing.press(Key.Key_Escape)
    assert "disk is full" in typing.banners[0]
    assert editor(typing).toPlainText() == "hard won"
    assert notes(typing)[0] == ""
    typing.press("J")
    assert editor(typing).toPlainText() == ""
    typing.press("K")
    assert editor(typing).toPlainText() == "hard won"
    disk.full = False
    typing.press("J")
    assert notes(typing)[0] == "hard won"
    typing.press("K")
    typing.press("N")
    typing.press(Key.Key_End, CTRL)
    typing.type(" indeed")
    typing.press(Key.Key_Escape)
    typing.press("J")
    typing.press("K")
    assert editor(typing).toPlainText() == "hard won indeed"
    assert QApplication.focusWidget() is not None


def test_the_window_does_not_close_over_an_unsaved_note_unless_it_is_asked_twice(typing, monkeypatch) -> None:
    FullDisk(monkeypatch)
    typing.type("hard won")
    typing.window.close()
    assert typing.window.isVisible()
    assert any("close again to leave without it" in banner for banner in typing.banners)
    typing.window.close()
    assert not typing.window.isVisible()
