"""The program falls over: the window stays, says so in plain words, and the next start looks after what was open."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QMessageLogger, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QPushButton, QWidget

from workbench.gui.detail.rows import local_time
from workbench.gui.dialogs.backups import BackupsDialog
from workbench.gui.pages.crash import LeftOpenPage, ReportDialog
from workbench.gui.watch import Watch
from workbench.gui.widgets.banner import Banner
from workbench.session.backups import Look, back_up

SECRET = "Senator Sample said 40 boats sank"
CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def watched(sample, capsys) -> Iterator[tuple]:
    """Somebody with the sample open in a window that is watched over."""
    watch = Watch(sample.window)
    sample.window.hub.opened.emit()
    watch.begin(None)
    yield sample, watch
    watch.end()


def fail(*_: object) -> None:
    raise ValueError(SECRET)


class BadModel(QAbstractListModel):
    def rowCount(self, parent=None) -> int:
        return 5

    def data(self, index, role=0):
        raise ValueError(SECRET)


class BadPainter(QWidget):
    def paintEvent(self, event) -> None:
        raise ValueError(SECRET)


def show_for_a_moment(checker, widget: QWidget, model: QAbstractListModel | None = None) -> None:
    """Lets the event loop paint it, as an error raised in a call of Python's comes back to that call."""
    if model is not None:
        widget.setModel(model)  # type: ignore[attr-defined]
    widget.resize(100, 100)
    QTimer.singleShot(0, widget, lambda: widget.show())
    checker.bot.wait(150)
    widget.deleteLater()
    checker.bot.wait(20)


def in_a_slot(checker) -> None:
    button = QPushButton(checker.window)
    button.clicked.connect(fail)
    button.click()


def in_a_timer(checker) -> None:
    QTimer.singleShot(0, fail)


def in_a_model(checker) -> None:
    show_for_a_moment(checker, QListView(checker.window), BadModel(checker.window))


def in_a_paint_event(checker) -> None:
    show_for_a_moment(checker, BadPainter(checker.window))


def in_the_worker(checker) -> None:
    checker.window.tasks.run("sample", fail, fail, fail)


def in_a_thread(checker) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_an_act(checker) -> None:
    checker.window.workspace.detail.note.note_requested.connect(fail)
    checker.press("N")
    checker.type("typed")
    checker.press(Qt.Key.Key_Escape)


def critical_in_qt(checker) -> None:
    QMessageLogger().critical(f'cannot do "{SECRET}"')


PLACES = [
    in_a_slot,
    in_a_timer,
    in_a_model,
    in_a_paint_event,
    in_the_worker,
    in_a_thread,
    in_an_act,
    critical_in_qt,
]


def told(checker) -> list[str]:
    return [text for text in checker.banners if "went wrong" in text]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_the_window_stays_and_says_it_and_work_goes_on(watched, place) -> None:
    checker, watch = watched
    checker.press("V")
    place(checker)
    checker.bot.waitUntil(lambda: len(told(checker)) == 1, timeout=3000)
    assert "Every act up to now is saved" in told(checker)[0]
    assert "ValueError" in watch.log.text() or "Qt" in watch.log.text()
    assert SECRET not in watch.log.text()
    checker.listing.setFocus()
    checker.press("D")
    assert checker.verdicts[:2] == ["verified", "disputed"]
    path = checker.window.hub.session.path
    checker.press("W", CTRL)
    checker.window.open_path(path)
    assert checker.verdicts[:2] == ["verified", "disputed"]


def test_what_fails_at_every_paint_is_told_once(watched) -> None:
    checker, watch = watched
    for _ in range(5):
        in_a_model(checker)
    checker.settle()
    assert len(told(checker)) == 1
    assert watch.log.text().count("ValueError") == 1
    for banner in [b for b in checker.window.findChildren(QWidget) if b.objectName() == "banner.crash"]:
        banner.closed.emit()
    in_a_model(checker)
    checker.settle()
    assert told(checker) == []


def details_of(checker) -> ReportDialog:
    checker.settle()
    button = next(
        button
        for button in checker.window.findChildren(QPushButton)
        if button.text() == "Details" and button.isVisible() and button.parent().objectName() == "banner.crash"
    )
    checker.click(button)
    return checker.dialog(ReportDialog)


def test_details_can_be_read_copied_and_saved_and_hold_no_text(watched, home: Path) -> None:
    checker, _ = watched
    in_a_slot(checker)
    checker.bot.waitUntil(lambda: len(told(checker)) == 1, timeout=2000)
    dialog = details_of(checker)
    shown = dialog.text.toPlainText()
    assert "ValueError" in shown
    assert "test_crash.py" in shown
    for word in (SECRET, str(home), "Sample Checker"):
        assert word not in shown
    assert "nothing is sent" in dialog.told.text()
    checker.click(dialog.copy)
    assert QGuiApplication.clipboard().text() == shown
    checker.click(dialog.save)
    chooser = dialog.findChild(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(home / "report.txt"))
    chooser.accept()
    checker.bot.waitUntil((home / "report.txt").is_file, timeout=2000)
    assert (home / "report.txt").read_text() == shown
    dialog.reject()


def test_the_menu_shows_everything_that_went_wrong(watched) -> None:
    checker, _ = watched
    checker.act("help.crash")
    dialog = checker.dialog(ReportDialog)
    assert "Nothing has gone wrong" in dialog.told.text()
    assert not dialog.copy.isEnabled()
    dialog.reject()
    checker.settle()
    in_a_slot(checker)
    checker.act("help.crash")
    assert "ValueError" in checker.dialog(ReportDialog).text.toPlainText()
    checker.dialog().reject()


def test_a_warning_of_qt_s_is_no_crash(watched, capsys) -> None:
    checker, watch = watched
    QMessageLogger().warning("a sample warning")
    checker.settle()
    assert told(checker) == []
    assert watch.log.text() == ""
    assert "a sample warning" in capsys.readouterr().err


# The mark of an open session


def marks(checker) -> list[Path]:
    return list(checker.window.settings.path.parent.glob("open-*.json"))


def test_a_session_that_is_open_in_another_window_is_told_with_since_when(watched, new_window, home: Path) -> None:
    checker, _ = watched
    path = checker.window.hub.session.path
    other = new_window()
    watch = Watch(other.window)
    watch.begin(None)
    other.open(path)
    (told,) = [words for words in other.banners if "another window" in words]
    assert path.name in told
    (mark,) = (one for one in marks(checker) if path.name in one.read_text() and one != watch._mark._path)
    assert local_time(datetime.fromtimestamp(mark.stat().st_mtime, UTC).isoformat()[:23] + "Z") in told
    offered = other.window.findChild(Banner, "banner.open-elsewhere").findChildren(QPushButton)
    assert [button.text() for button in offered] == ["Save a copy…"]
    other.window.close()
    watch.end()
    checker.window.close()
    again = new_window()
    watch = Watch(again.window)
    watch.begin(None)
    again.open(path)
    assert not [words for words in again.banners if "another window" in words]
    again.window.close()
    watch.end()


def test_an_open_session_is_marked_until_it_is_closed(watched) -> None:
    checker, _ = watched
    (mark,) = marks(checker)
    assert json.loads(mark.read_text())["session"] == str(checker.window.hub.session.path)
    checker.press("W", CTRL)
    assert marks(checker) == []
    checker.act("article.sample")
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    assert len(marks(checker)) == 1
    checker.window.close()
    assert marks(checker) == []


# The page at the next start


@pytest.fixture
def left_open(sample, new_window, capsys):
    """A session that was open when the program ended, and a start after that: (checker, watch, page, path)."""
    sample.mark_first(3)
    path = sample.window.hub.session.path
    uid = sample.window.hub.snapshot.session
    watches = []

    def start(spoil=lambda _path: None, wanted: Path | None = None):
        sample.window.close()
        spoil(path)
        folder = sample.window.settings.path.parent
        (folder / "open-0123.json").write_text(json.dumps({"session": str(path), "uid": uid}))
        checker = new_window()
        watch = Watch(checker.window)
        watches.append(watch)
        watch.begin(wanted)
        page = checker.window.findChild(LeftOpenPage)
        checker.bot.waitUntil(lambda: "being checked" not in page.result.text(), timeout=3000)
        return checker, page, path

    yield start
    for watch in watches:
        watch.end()


def spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


def test_a_sound_session_is_told_with_its_last_act_and_opens(left_open) -> None:
    checker, page, path = left_open()
    assert page.isVisible()
    assert "The last session ended unexpectedly" in checker.texts()
    assert "everything in it is as it was saved" in page.result.text()
    assert page.last.text().startswith("Last act saved: Mark as verified, ")
    assert "3 of 11 checked" in page.last.text()
    assert not page.rescue.isVisible()
    checker.press(Qt.Key.Key_Space)
    assert checker.window.hub.session.path == path
    assert checker.window.workspace.isVisible()
    assert checker.verdicts.count("verified") == 3


def test_a_damaged_one_is_kept_and_a_backup_is_offered(left_open, sample) -> None:
    back_up(sample.window.hub.session, sample.window.settings.backups_folder(), sample.window.safety.clock())
    checker, page, path = left_open(spoil)
    held = path.read_bytes()
    assert "It was checked just now: " in page.result.text()
    assert not page.open.isVisible()
    assert page.rescue.isVisible()
    checker.click(page.backup)
    dialog = checker.dialog(BackupsDialog)
    assert "3 of 11 checked" in dialog.list.item(0).text()
    checker.click(dialog.restore)
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=3000)
    assert checker.verdicts.count("verified") == 3
    assert checker.window.hub.session.path != path
    assert path.read_bytes() == held


def lose_an_act(path: Path) -> None:
    data = bytearray(path.read_bytes())
    place = data.rindex(b"mark_verified")
    data[place : place + 4] = b"xxxx"
    path.write_bytes(data)


def test_what_can_be_read_of_a_damaged_one_is_saved_and_opened(left_open) -> None:
    checker, page, path = left_open(lose_an_act)
    checker.click(page.rescue)
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    assert checker.window.hub.session.path.name == f"{path.stem} rescued.claims"
    assert 2 <= checker.verdicts.count("verified") <= 3
    assert path.is_file()


def test_one_that_is_gone_is_no_dead_end(left_open) -> None:
    checker, page, _ = left_open(Path.unlink)
    assert "no file" in page.result.text()
    assert not page.open.isVisible()
    assert not page.rescue.isVisible()
    assert page.backup.isVisible()
    checker.click(page.later)
    assert checker.window.welcome.isVisible()


def test_details_hold_the_fault_and_the_log(left_open) -> None:
    checker, page, _ = left_open(spoil)
    checker.click(page.details)
    dialog = checker.dialog(ReportDialog)
    assert dialog.text.toPlainText()
    assert dialog.text.toPlainText() in page.result.text()
    dialog.reject()


def test_details_of_a_damaged_session_quote_no_article(left_open, monkeypatch) -> None:
    from workbench.gui.pages import crash

    monkeypatch.setattr(crash, "look_at", lambda _path: Look(f"Claim 3 (“{SECRET}…”) does not stand where it should."))
    checker, page, _ = left_open()
    assert SECRET in page.result.text()
    checker.click(page.details)
    dialog = checker.dialog(ReportDialog)
    assert dialog.text.toPlainText() == "Claim 3 (“…”) does not stand where it should."
    dialog.reject()


def test_what_was_named_at_the_start_opens_after_not_now(left_open, long_file: Path) -> None:
    checker, page, _ = left_open(wanted=long_file)
    assert checker.window.hub.session is None
    checker.click(page.later)
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    assert checker.window.hub.session.path.stem == long_file.stem


def test_the_page_comes_once(left_open, new_window) -> None:
    checker, _, _ = left_open()
    assert not (checker.window.settings.path.parent / "open-0123.json").exists()


def test_everything_on_the_page_has_a_name_and_is_reached_by_tab(left_open) -> None:
    checker, page, _ = left_open(spoil)
    assert page.backup.hasFocus()
    seen = set()
    for _ in range(8):
        checker.press(Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert {page.backup, page.rescue, page.details, page.later} <= seen
