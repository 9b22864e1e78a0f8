"""Errors in the places that ``test_crash`` does not have: after each the last verdict is on disk and work goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QWidget

from tests.gui.conftest import Checker
from tests.gui.test_crash import SECRET, fail, show_for_a_moment, told, watched
from workbench.importers import child
from workbench.session.opening import read_snapshot

assert watched  # the fixture
pytestmark = pytest.mark.qt_no_exception_capture


class BadDelegate(QStyledItemDelegate):
    def paint(self, painter, option, index) -> None:
        raise ValueError(SECRET)


class BadFilter(QObject):
    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Show:
            raise ValueError(SECRET)
        return False


class BadAtClosing(QWidget):
    def closeEvent(self, event) -> None:
        raise ValueError(SECRET)


class BadThread(QThread):
    def run(self) -> None:
        raise ValueError(SECRET)


def in_a_delegate(checker: Checker) -> None:
    listing = QListWidget(checker.window)
    listing.addItem("sample")
    listing.setItemDelegate(BadDelegate(listing))
    show_for_a_moment(checker, listing)


def in_an_event_filter(checker: Checker) -> None:
    widget = QWidget(checker.window)
    widget.installEventFilter(BadFilter(widget))
    show_for_a_moment(checker, widget)


def at_closing(checker: Checker) -> None:
    widget = BadAtClosing(checker.window)
    widget.show()
    QTimer.singleShot(0, widget, lambda: widget.close())
    checker.bot.wait(50)
    widget.deleteLater()


def in_a_thread_of_qt(checker: Checker) -> None:
    thread = BadThread(checker.window)
    thread.start()
    assert thread.wait(2000)


def in_an_event(checker: Checker) -> None:
    class Bad(QWidget):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show:
                raise ValueError(SECRET)
            return super().event(event)

    show_for_a_moment(checker, Bad(checker.window))


PLACES: tuple[Callable[[Checker], None], ...] = (
    in_a_delegate,
    in_an_event_filter,
    at_closing,
    in_a_thread_of_qt,
    in_an_event,
)


def on_disk(checker: Checker) -> list[str]:
    session = read_snapshot(checker.window.hub.session.path)
    return [claim.verdict.value for claim in session.claims.values()]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_the_last_verdict_is_on_disk_and_work_goes_on(watched, place: Callable[[Checker], None]) -> None:
    checker, watch = watched
    checker.press("V")
    place(checker)
    checker.bot.waitUntil(lambda: len(told(checker)) == 1, timeout=3000)
    assert "ValueError" in watch.log.text()
    assert SECRET not in watch.log.text()
    assert on_disk(checker)[0] == "verified"
    checker.listing.setFocus()
    checker.press("D")
    assert on_disk(checker)[:2] == ["verified", "disputed"]


def test_an_error_while_the_window_closes_loses_no_verdict(watched, monkeypatch: pytest.MonkeyPatch) -> None:
    checker, watch = watched
    checker.press("V")
    path = checker.window.hub.session.path
    monkeypatch.setattr(checker.window.files, "remember", fail)
    QTimer.singleShot(0, checker.window, checker.window.close)
    checker.bot.waitUntil(lambda: "ValueError" in watch.log.text(), timeout=3000)
    monkeypatch.undo()
    assert read_snapshot(path).claims[checker.claims[0].uid].verdict.value == "verified"


def test_an_error_in_the_reader_of_articles_is_a_sentence_and_loses_no_verdict(
    watched, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker, _ = watched
    checker.press("V")
    (home / "bad_reader.py").write_text(f"raise ValueError({SECRET!r})\n")
    monkeypatch.setattr(child, "__file__", str(home / "bad_reader.py"))
    page = home / "sample.html"
    page.write_text("<p>The council spent 5 euros.</p>")
    checker.window.open_path(page)
    checker.bot.waitUntil(lambda: bool(checker.banners), timeout=5000)
    assert "sample.html" in checker.banners[0]
    assert SECRET not in checker.banners[0]
    assert on_disk(checker)[0] == "verified"
    checker.listing.setFocus()
    checker.press(Qt.Key.Key_D)
    assert checker.verdicts[1] == "disputed"
