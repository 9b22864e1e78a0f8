"""Everything that can have the focus has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

FOCUS = Qt.FocusPolicy.NoFocus


def nameless(window: QWidget) -> list[str]:
    """Visible widgets that take the focus and say nothing of themselves."""
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy()}
    found = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == FOCUS or not widget.isVisible() or widget.focusProxy() or widget in buddies:
            continue
        words = widget.accessibleName() or getattr(widget, "text", str)()
        if not words:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_on_the_first_page(checker) -> None:
    assert nameless(checker.window) == []


def test_in_the_workspace(sample, home) -> None:
    sample.act("article.details")
    sample.act("person.name")
    sample.window.open_path(home / "missing.claims")
    sample.settle()
    assert nameless(sample.window) == []


@pytest.mark.parametrize("act", ["article.paste", "help.keys", "help.palette", "program.preferences"])
def test_in_a_dialog(checker, act: str) -> None:
    checker.act(act)
    dialog = checker.dialog()
    assert nameless(dialog) == []
    dialog.reject()


def test_a_screen_reader_gets_the_row(sample) -> None:
    for _ in range(3):
        sample.press("J")
    sample.press("D", Qt.KeyboardModifier.ShiftModifier)
    view = QAccessible.queryAccessibleInterface(sample.listing)
    spoken = view.child(3).text(QAccessible.Text.Name)
    assert spoken.startswith("Claim 4 of 11, Disputed, Attribution: ")


def test_tab_goes_round_without_a_trap(sample) -> None:
    seen = []
    for _ in range(60):
        sample.press(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in seen:
            break
        seen.append(now)
    assert QApplication.focusWidget() in seen
    workspace = sample.window.workspace
    for widget in (workspace.claims.search, workspace.detail.note, workspace.article):
        assert widget in seen


def test_three_buttons_of_the_first_page_are_reached_by_tab(checker) -> None:
    buttons = list(checker.window.welcome.buttons.values())
    assert buttons[0].hasFocus()
    checker.press(Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    checker.press(Qt.Key.Key_Tab)
    assert buttons[2].hasFocus()
    checker.press(Qt.Key.Key_Space)
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
