"""The main job in the real window with the keyboard: first run, sample, verdicts, report, and all of it again."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from workbench import paths
from workbench.gui.app import make_window
from workbench.gui.dialogs.export import ExportDialog
from workbench.gui.main_window import MainWindow
from workbench.store.check import check

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier

VERDICTS = "VDUVDUVVDUV"
WORDS = {"V": "Verified", "D": "Disputed", "U": "Unsourced"}
NOTE = "Sample note: asked the ministry."


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["claim-workbench", "-style", "fusion"]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Starts the program's window anew, with what the home holds."""
    windows: list[MainWindow] = []

    def show() -> MainWindow:
        window = make_window(QApplication.instance())
        windows.append(window)
        window.show()
        window.resize(1000, 700)
        window.activateWindow()
        QApplication.processEvents()
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
        window.themes.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(window: MainWindow, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    code = getattr(Key, f"Key_{key}") if isinstance(key, str) else key
    QTest.keyClick(QApplication.focusWidget() or window, code, modifier)


def type_words(window: MainWindow, words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or window, words)


def rows(window: MainWindow) -> list[str]:
    model = window.workspace.claims.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def current(window: MainWindow) -> int:
    return window.workspace.claims.list.currentIndex().row()


def export(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    press(window, "E", CTRL)
    field = window.findChild(ExportDialog).name
    field.setText(str(path))
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(path.is_file, timeout=5000)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None, timeout=2000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)


def test_from_the_first_start_to_a_report_and_back(start: Callable[[], MainWindow], qtbot: QtBot, home: Path) -> None:
    window = start()
    shown = [(button.text(), button.key) for button in window.welcome.buttons.values()]
    assert shown == [("Open…", "Ctrl+O"), ("Paste text…", "Ctrl+Shift+N"), ("Try the sample", "Ctrl+Shift+T")]
    assert all(button.isVisible() for button in window.welcome.buttons.values())

    press(window, "T", CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.hub.session is not None, timeout=5000)
    assert len(rows(window)) == 11
    assert window.status.progress.text() == "0 of 11 checked"
    session = window.hub.session.path

    # The name is asked once, in a bar that nothing waits for.
    assert window.name_bar.isVisible()
    window.name_bar.field.setFocus()
    type_words(window, "Sample Checker")
    press(window, Key.Key_Return)
    assert not window.name_bar.isVisible()
    assert window.workspace.claims.list.hasFocus()

    # Eleven claims, one key each.
    assert current(window) == 0
    for key in VERDICTS:
        press(window, key)
    assert [row.split(", ")[1] for row in rows(window)] == [WORDS[key] for key in VERDICTS]
    qtbot.waitUntil(lambda: window.status.progress.text() == "11 of 11 checked", timeout=1000)

    # One is taken back, gone away from, come back to, and given again without going on.
    press(window, Key.Key_Home)
    press(window, "J")
    press(window, Key.Key_Backspace)
    assert "Unchecked" in rows(window)[1]
    press(window, "J")
    press(window, "K")
    press(window, "V", SHIFT)
    assert current(window) == 1
    assert "Verified" in rows(window)[1]
    press(window, "Z", CTRL)
    press(window, "Z", CTRL)
    assert "Disputed" in rows(window)[1]
    press(window, "Z", CTRL | SHIFT)
    assert "Unchecked" in rows(window)[1]
    press(window, "Z", CTRL)
    assert "Disputed" in rows(window)[1]

    press(window, "N")
    type_words(window, NOTE)
    press(window, Key.Key_Return, CTRL)
    assert window.workspace.claims.list.hasFocus()

    press(window, Key.Key_End)
    press(window, "C")
    assert "Dismissed: common knowledge" in rows(window)[10]
    told = rows(window)

    page, table = home / "report.html", home / "report.csv"
    export(window, qtbot, page)
    export(window, qtbot, table)
    written = page.read_text(encoding="utf-8")
    assert NOTE in written
    assert "Sample Checker" in written
    with table.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    flat = ["|".join(line) for line in lines]
    assert sum(any(word.lower() in line.lower() for word in WORDS.values()) for line in flat) >= 10
    assert any(NOTE in line for line in flat)
    window.close()

    again = start()
    assert again.welcome.isVisible()
    again.open_path(session)
    qtbot.waitUntil(lambda: again.hub.session is not None, timeout=5000)
    assert rows(again) == told
    assert not again.name_bar.isVisible()
    again.workspace.claims.list.setFocus()
    press(again, Key.Key_Home)
    press(again, "J")
    assert again.workspace.detail.note.toPlainText() == NOTE
    qtbot.waitUntil(lambda: "Sample Checker" in again.workspace.detail.findings.toPlainText(), timeout=1000)
    assert "Mark as disputed → Disputed" in again.workspace.detail.findings.toPlainText()
    assert again.windowTitle().startswith(session.name)
    assert len([row for row in rows(again) if "Unchecked" in row]) == 0
    press(again, "Z", CTRL)
    assert "Dismissed" not in rows(again)[10]


def test_eleven_claims_take_eleven_keys(start: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = start()
    press(window, "T", CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.hub.session is not None, timeout=5000)
    pressed = 0
    while any("Unchecked" in row for row in rows(window)):
        press(window, "V")
        pressed += 1
        assert pressed <= 11
    assert pressed == 11


def test_a_changed_draft_puts_the_changed_claim_back_on_the_list(
    start: Callable[[], MainWindow], qtbot: QtBot, home: Path
) -> None:
    window = start()
    press(window, "T", CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.hub.session is not None, timeout=5000)
    for key in VERDICTS:
        press(window, key)
    told = rows(window)

    draft = home / "second draft.txt"
    draft.write_text(paths.sample().read_text(encoding="utf-8").replace("over 6,700", "over 6,900"), encoding="utf-8")
    press(window, "U", CTRL | SHIFT)
    field = window.findChild(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    field.setText(str(draft))
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is not window.workspace, timeout=5000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    assert rows(window) == told
    press(window, Key.Key_Return, CTRL)

    # The one altered figure waits again, everything else stands, and the cursor is on it.
    assert window.pages.currentWidget() is window.workspace
    changed = [number for number, (before, now) in enumerate(zip(told, rows(window), strict=True)) if before != now]
    assert changed == [8]
    assert "Unchecked" in rows(window)[8]
    assert "over 6,900" in rows(window)[8]
    assert current(window) == 8
    qtbot.waitUntil(lambda: window.status.progress.text() == "10 of 11 checked", timeout=1000)

    page = home / "report.html"
    export(window, qtbot, page)
    assert "What changed since the last draft" in page.read_text(encoding="utf-8")

    session = window.hub.session.path
    press(window, "W", CTRL)
    assert not [finding.fault for finding in check(session) if finding.fault]
    window.open_path(session)
    assert "over 6,900" in rows(window)[8]
    press(window, "Z", CTRL)
    assert rows(window) == told
