"""Two windows with one session: who was overtaken is told when they come back, and what they typed is not lost."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from workbench.gui.dialogs.record_form import RecordForm
from workbench.gui.watch import Watch
from workbench.gui.widgets.banner import Banner
from workbench.model.claim import Verdict
from workbench.model.snapshot import Person
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Author, Session

Key = Qt.Key


@pytest.fixture
def two(sample, capsys):
    """Somebody at a window, and their second opening of the same session."""
    watch = Watch(sample.window)
    watch.begin(None)
    other = open_session(sample.window.hub.session.path, Author(Person(*sample.window.settings.person())))
    yield sample, other
    other.close()
    watch.end()


def mark_two(session: Session) -> None:
    mark(session, list(session.snapshot.claims)[:2], Verdict.VERIFIED)


def come_back(checker) -> None:
    """Goes to a window after having been in another one."""
    checker.window.activateWindow()
    QGuiApplication.instance().focusWindowChanged.emit(checker.window.windowHandle())
    QApplication.processEvents()


def offered(checker, banner: str) -> list[QPushButton]:
    return checker.window.findChild(Banner, f"banner.{banner}").findChildren(QPushButton)


def test_coming_back_to_a_window_that_was_overtaken_says_so_and_one_click_shows_all(two) -> None:
    first, second = two
    come_back(first)
    assert not [words for words in first.banners if "Another window" in words]
    mark_two(second)
    come_back(first)
    (told,) = [words for words in first.banners if "Another window" in words]
    assert first.window.hub.session.path.name in told
    (button, *_) = offered(first, "written-elsewhere")
    assert button.text() == "Open the session again"
    button.click()
    assert first.verdicts[:2] == ["verified", "verified"]
    assert not [words for words in first.banners if "Another window" in words]
    first.press("D")
    assert first.verdicts.count("disputed") == 1


def test_an_act_in_a_window_that_was_overtaken_is_refused_with_the_way_on(two) -> None:
    first, second = two
    mark_two(second)
    first.listing.setFocus()
    first.press("D")
    assert first.verdicts[0] == "unchecked"
    assert any("written to since it was opened here" in words for words in first.banners)
    (button, *_) = offered(first, "written-elsewhere")
    button.click()
    assert first.verdicts[0] == "verified"


@pytest.mark.parametrize("theirs", ["", "They wrote this."])
def test_a_note_that_was_refused_waits_beside_what_the_other_window_wrote(two, theirs: str) -> None:
    """The planted fault of old: the note typed here would have been shown alone, and saved over the other one."""
    first, second = two
    claim = first.window.hub.current
    if theirs:
        write_note(second, claim, theirs)
    else:
        mark_two(second)
    first.press("N")
    first.type("I typed this.")
    first.press(Key.Key_Escape)
    assert any("written to since it was opened here" in words for words in first.banners)
    first.act("session.reload")
    first.window.hub.select(claim)
    shown = first.window.workspace.detail.note.toPlainText()
    assert shown.split("\n") == ([theirs] if theirs else []) + ["I typed this."]
    first.press("J")
    assert first.window.hub.snapshot.claims[claim].note == shown


def test_a_form_that_was_refused_comes_back_with_what_was_typed(two) -> None:
    first, second = two
    mark_two(second)
    first.act("correction.propose")
    form = first.dialog(RecordForm)
    field = form.fields["words"]
    field.setPlainText("These words instead.")
    form.accept_button.click()
    again = first.dialog(RecordForm)
    assert again.fields["words"].toPlainText() == "These words instead."
    again.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_window_with_a_refused_note_is_not_closed_at_once(two) -> None:
    first, second = two
    first.press("N")
    first.type("I typed this.")
    mark_two(second)
    first.press(Key.Key_Escape)
    assert first.window.workspace.detail.note.toPlainText() == "I typed this."
    first.window.close()
    assert first.window.isVisible()
    assert any("close again to leave without it" in words for words in first.banners)
    first.act("session.reload")
    first.press("J")
    first.press("K")
    first.window.close()
    assert not first.window.isVisible(), "the note is saved meanwhile"


def test_a_session_whose_file_is_gone_is_not_let_go_to_be_opened_again(two) -> None:
    """The window may hold all that is left of it."""
    first, _ = two
    first.listing.setFocus()
    first.press("V")
    path = first.window.hub.session.path
    path.unlink()
    first.act("session.reload")
    assert first.verdicts[0] == "verified"
    assert any("moved, renamed or deleted" in words for words in first.banners)
    copy = path.with_name("copy.claims")
    first.window.hub.session.save_copy(copy)
    assert read_snapshot(copy).claims[first.claims[0].uid].verdict is Verdict.VERIFIED
