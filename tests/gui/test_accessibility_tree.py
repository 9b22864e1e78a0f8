"""What a screen reader is given: the tree of names, roles and states, what is said aloud, the order of the focus."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from tests.gui.conftest import Checker
from tests.gui.test_languages import begin, cut
from tests.gui.test_languages import dialogs as every_dialog
from workbench.gui import announcing
from workbench.gui.signs import Sign

_NO_ROLES = {"NoRole", "Client", "UserRole", "Pane", "Grouping"}
_MOST = 40
"""Rows of a list that are looked at."""


def tree(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is visible below an interface, itself included."""
    if not at.state().invisible:
        yield at
        for number in range(min(at.childCount(), _MOST)):
            child = at.child(number)
            if child is not None:
                yield from tree(child)


def tree_of(widget: QWidget) -> list[QAccessibleInterface]:
    return list(tree(QAccessible.queryAccessibleInterface(widget)))


def name_of(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def mute(widget: QWidget) -> list[str]:
    """What takes the focus and has no name or no role."""
    cells = {QAccessible.Role.TreeItem, QAccessible.Role.ListItem, QAccessible.Role.Cell}
    found = []
    for one in tree_of(widget):
        inner = one.object()
        if not one.state().focusable or one.role() in cells or getattr(inner, "focusProxy", lambda: None)():
            continue
        # A field of keys is told of by the line inside it, which has the focus.
        if not name_of(one) or (one.role().name in _NO_ROLES and not inner.findChildren(QWidget)):
            found.append(f"{one.role().name} {name_of(one)!r} {type(inner).__name__}")
    return found


def button_named(widget: QWidget, name: str) -> QAccessibleInterface:
    buttons = (one for one in tree_of(widget) if one.role() is QAccessible.Role.Button)
    return next(one for one in buttons if name_of(one) == name)


def test_everything_that_takes_the_focus_has_a_name_and_a_role(sample: Checker) -> None:
    assert mute(sample.window) == []
    for act in ("article.details", "article.find", "claim.guide", "person.name", "evidence.search"):
        sample.act(act)
        sample.settle()
        assert mute(sample.window) == [], act


def test_a_verdict_is_a_state_of_its_button_and_its_row(sample: Checker) -> None:
    button = sample.window.workspace.detail.buttons[Sign.VERIFIED]
    assert not QAccessible.queryAccessibleInterface(button).state().checked
    sample.press("V", Qt.KeyboardModifier.ShiftModifier)
    state = QAccessible.queryAccessibleInterface(button).state()
    assert (state.checkable, state.checked) == (True, True)
    rows = QAccessible.queryAccessibleInterface(sample.listing)
    assert rows.role() is QAccessible.Role.List
    first = rows.child(0)
    assert first.role() is QAccessible.Role.ListItem
    assert name_of(first).startswith("Claim 1 of 11, Verified, Attribution: ")
    assert first.state().selected
    assert not rows.child(1).state().selected


def test_what_cannot_be_done_now_is_told_as_such(sample: Checker) -> None:
    sample.act("session.sign_off")
    dialog = sample.dialog()
    assert button_named(dialog, "Sign off").state().disabled
    assert not button_named(dialog, "Cancel").state().disabled
    dialog.reject()


def test_the_article_is_read_as_text(sample: Checker) -> None:
    article = QAccessible.queryAccessibleInterface(sample.article)
    assert article.role() is QAccessible.Role.EditableText
    assert article.state().readOnly
    text = article.textInterface()
    assert text.characterCount() == len(sample.article.toPlainText())
    assert "US Congressmen" in text.text(0, 200)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would be told aloud."""
    told: list[str] = []
    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=lambda event: told.append(event.message()))
    monkeypatch.setattr(announcing, "QAccessible", listening)
    return told


def test_a_verdict_is_said_aloud_where_it_was_given(sample: Checker, heard: list[str]) -> None:
    sample.press("D")
    assert heard == ["Claim 1: Disputed"]
    sample.press("O")
    assert heard[1:] == ["Claim 2: Dismissed: opinion"]
    sample.press("Z", Qt.KeyboardModifier.ControlModifier)
    assert heard[2] == "Claim 2: Unchecked"
    sample.listing.selectAll()
    sample.press("V")
    assert "Claims changed: 11" in heard


def test_a_note_is_not_said_aloud_but_messages_are(sample: Checker, heard: list[str], home) -> None:
    sample.press("N")
    sample.type("Sample note")
    sample.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    sample.window.open_path(home / "missing.claims")
    sample.settle()
    assert any("missing.claims" in words for words in heard)
    sample.window.hub.told.emit("A sample message.")
    assert heard[-1] == "A sample message."


def test_nobody_is_told_where_nobody_listens(sample: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(
        announcing, "QAccessible", SimpleNamespace(isActive=lambda: False, updateAccessibility=told.append)
    )
    sample.press("V")
    assert told == []


def test_the_focus_goes_down_and_on_as_one_reads(sample: Checker) -> None:
    sample.article.setFocus()
    seen = [QApplication.focusWidget()]
    for _ in range(12):
        sample.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    claims, detail = sample.window.workspace.claims, sample.window.workspace.detail
    order = [sample.article, claims.search, claims.list, *detail.buttons.values(), detail.clear, detail.note]
    assert [widget for widget in seen if widget in order] == [widget for widget in order if widget in seen]
    assert {sample.article, claims.search, claims.list} <= set(seen)
    chips = [
        widget.mapTo(sample.window, QPoint()) for widget in seen if widget in claims.findChildren(type(claims.parked))
    ]
    assert chips == sorted(chips, key=lambda place: (place.y(), place.x()))


def test_nothing_moves_by_itself(sample: Checker) -> None:
    for act in ("article.details", "article.find", "claim.guide", "view.larger", "view.dark"):
        sample.act(act)
        sample.settle()
    sample.window.hub.told.emit("A sample message.")
    of_fields = [field.findChildren(QAbstractAnimation) for field in sample.window.findChildren(QLineEdit)]
    moving = {one for one in sample.window.findChildren(QAbstractAnimation) if one.state() is one.State.Running}
    assert moving <= {one for some in of_fields for one in some}  # in them Qt fades a button in
    assert not sample.window.isAnimated()


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the size, as the desktop may ask for."""
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


def test_in_every_dialog_all_has_a_name_and_a_role_and_no_text_is_cut_in_letters_of_twice_the_size(
    large_letters, new_window
) -> None:
    of_qt = (QFileDialog, QPrintDialog, QPrintPreviewDialog)
    first = new_window()
    first.window.resize(1600, 1000)
    first.settle()
    shortened = {f"first page: {text}" for text in cut(first.window)}
    first.window.close()
    checker = begin(new_window)
    checker.window.resize(1600, 1000)
    checker.settle()
    shortened |= {f"window: {text}" for text in cut(checker.window)}
    nameless, seen = set(), 0
    for act, dialog in every_dialog(checker):
        if not isinstance(dialog, of_qt):
            seen += 1
            nameless |= {f"{act}: {one}" for one in mute(dialog)}
            shortened |= {f"{act}: {text}" for text in cut(dialog)}
    assert seen >= 15
    assert not nameless, "\n".join(sorted(nameless))
    assert not shortened, "\n".join(sorted(shortened))
