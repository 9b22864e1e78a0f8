"""From nothing to an exported report: once by keys alone, once by the mouse alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.app import make_window
from workbench.gui.dialogs.export import ExportDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.signs import Sign
from workbench.store.check import check

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier

ARTICLE = (
    "The mayor said 12 schools had opened. Nobody swam that day. Anna Sample said the cost was 3 million euros. "
    "Sales rose 5 percent in May, according to the council."
)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["claim-workbench", "-style", "fusion"]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of somebody who starts the program for the first time."""
    made = make_window(QApplication.instance())
    made.resize(1100, 760)
    made.show()
    to_front(made)
    yield made
    made.close()
    made.deleteLater()
    made.themes.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def to_front(window: QWidget) -> None:
    """What a desktop does with a window that has just appeared, or is left when another goes."""
    window.activateWindow()
    QApplication.processEvents()
    assert QApplication.activeWindow() is window


def wait(qtbot: QtBot, comes: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(comes()), timeout=10_000)


def dialog_of(window: MainWindow, qtbot: QtBot) -> QWidget:
    wait(qtbot, QApplication.activeModalWidget)
    dialog = QApplication.activeModalWidget()
    to_front(dialog)
    return dialog


def back_in(window: MainWindow, qtbot: QtBot) -> None:
    wait(qtbot, lambda: QApplication.activeModalWidget() is None)
    to_front(window)


# Keys: whatever has the focus gets them, and nothing else ever moves it


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    for key in keys:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        QTest.keyClick(target, getattr(Key, f"Key_{key}") if isinstance(key, str) else key, modifier)


def type_words(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_by_keys_alone(window: MainWindow, qtbot: QtBot, home: Path) -> None:
    press("N", modifier=CTRL | SHIFT)
    dialog_of(window, qtbot)
    type_words(ARTICLE)
    press(Key.Key_Tab)
    press(Key.Key_Space)
    wait(qtbot, lambda: window.hub.session is not None)
    back_in(window, qtbot)

    press("P", modifier=CTRL | SHIFT)
    dialog_of(window, qtbot)
    type_words("change name")
    press(Key.Key_Return)
    back_in(window, qtbot)
    type_words("Sample Checker")
    press(Key.Key_Return)

    press("V", "D")
    press("N")
    type_words("Looked for in two tables.")
    press(Key.Key_Return, modifier=CTRL)
    press("U")
    claims = list(window.hub.snapshot.claims.values())
    assert [claim.verdict.value for claim in claims] == ["verified", "disputed", "unsourced"]
    assert claims[2].note == "Looked for in two tables."

    report = home / "report.html"
    press("E", modifier=CTRL)
    dialog_of(window, qtbot)
    press("A", modifier=CTRL)
    type_words(str(report))
    press(Key.Key_Return)
    wait(qtbot, report.is_file)
    back_in(window, qtbot)
    told = report.read_text(encoding="utf-8")
    assert "3 of 3 claims checked" in told
    assert "Looked for in two tables." in told
    assert "Sample Checker" in told
    path = window.hub.session.path
    press("Q", modifier=CTRL)
    assert not window.isVisible()
    assert not [one for one in check(path) if one.fault]


# The mouse: what is clicked must be seen at that place, and no key is ever pressed


def click(widget: QWidget, place: QPoint | None = None) -> None:
    at = place or widget.rect().center()
    top = widget.window()
    assert widget.isVisible()
    assert widget.isEnabled()
    under = top.childAt(widget.mapTo(top, at))
    assert under is widget or widget.isAncestorOf(under), widget
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, Modifier.NoModifier, under.mapFrom(widget, at))


def button_named(parent: QWidget, words: str) -> QAbstractButton:
    return next(
        one
        for one in parent.findChildren(QAbstractButton)
        if one.isVisible() and one.text().replace("&", "").startswith(words)
    )


def test_by_the_mouse_alone(window: MainWindow, qtbot: QtBot, home: Path) -> None:
    click(window.welcome.buttons["article.sample"])
    wait(qtbot, lambda: window.hub.session is not None)
    workspace = window.workspace
    verdicts = [Sign.VERIFIED, Sign.DISPUTED, Sign.UNSOURCED]
    for sign in verdicts:  # each goes on to the next claim
        click(workspace.detail.buttons[sign])
    rows = workspace.claims.list
    click(rows.viewport(), rows.visualRect(rows.model().index(4, 0)).center())
    click(workspace.detail.buttons[Sign.VERIFIED])
    click(rows.viewport(), rows.visualRect(rows.model().index(4, 0)).center())
    click(workspace.detail.clear)
    assert list(window.hub.snapshot.claims.values())[4].verdict.value == "unchecked"
    click(button_named(window.findChild(QToolBar, "tools"), "Undo"))
    words = workspace.article.document().find("We strongly condemn")
    words.setPosition(words.selectionStart() + 3)
    click(workspace.article.viewport(), workspace.article.cursorRect(words).center())
    assert rows.currentIndex().row() == 5
    said = [claim.verdict.value for claim in window.hub.snapshot.claims.values()]
    assert said[:6] == ["verified", "disputed", "unsourced", "unchecked", "verified", "unchecked"]

    click(button_named(window.findChild(QToolBar, "tools"), "Export report"))
    dialog = dialog_of(window, qtbot)
    assert isinstance(dialog, ExportDialog)
    wait(qtbot, dialog.preview.told.text)
    click(button_named(dialog, "Export"))
    back_in(window, qtbot)
    (report,) = home.rglob("*.html")
    assert "4 of 11 claims checked" in report.read_text(encoding="utf-8")
