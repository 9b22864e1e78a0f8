"""The table of acts: everything that is made of it agrees with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu

from workbench.gui.action_row import Menu, key_text
from workbench.gui.actions import ACTIONS
from workbench.gui.dialogs.keys import KeysDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def test_every_act_has_exactly_one_method(checker) -> None:
    for row in ACTIONS:
        assert sum(hasattr(room, row.method) for room in checker.window.rooms) == 1, row.id


def test_no_two_acts_share_an_id_or_a_key() -> None:
    ids = [row.id for row in ACTIONS]
    keys = [QKeySequence(key).toString() for row in ACTIONS for key in row.keys]
    assert all(keys)
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))


def _in_menu(menu: QMenu) -> list:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += _in_menu(inner) if inner else [action]
    return found


def test_the_menus_hold_every_act_once_in_the_order_of_the_table(checker) -> None:
    titles = [action.text() for action in checker.window.menuBar().actions()]
    assert titles == ["&File", "&Edit", "&Claim", "E&vidence", "&View", "&Help"]
    for action, menu in zip(checker.window.menuBar().actions(), Menu, strict=True):
        held = [entry.objectName() for entry in _in_menu(action.menu()) if not entry.isSeparator()]
        assert held == [row.id for row in ACTIONS if row.menu is menu]


def test_the_key_is_printed_in_menu_and_tooltip(checker) -> None:
    for row in ACTIONS:
        action = checker.window.actions_by_id[row.id]
        assert [key.toString() for key in action.shortcuts()] == [QKeySequence(key).toString() for key in row.keys]
        assert not row.keys or f"({key_text(row)})" in action.toolTip()


def test_the_key_list_shows_every_act_with_a_key(checker) -> None:
    checker.press(Qt.Key.Key_Question)
    dialog = checker.dialog(KeysDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    for row in ACTIONS:
        if row.keys:
            assert any(text.split("  ")[0] == key_text(row) for text in shown), row.id
            assert any(text.endswith(row.label) for text in shown), row.id
    checker.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not checker.dialogs()


def test_what_makes_no_sense_is_grey(checker) -> None:
    enabled = {id for id, action in checker.window.actions_by_id.items() if action.isEnabled()}
    assert enabled == {row.id for row in ACTIONS if row.when == "always"}


def test_with_a_session_the_acts_on_claims_make_sense_and_without_it_no_longer(sample) -> None:
    actions = sample.window.actions_by_id
    assert actions["claim.verify"].isEnabled()
    assert actions["report.export"].isEnabled()
    assert not actions["edit.undo"].isEnabled()
    sample.press("W", CTRL)
    assert sample.window.welcome.isVisible()
    assert not actions["claim.verify"].isEnabled()
    assert not actions["report.export"].isEnabled()


def test_every_act_can_be_carried_out_right_after_the_sample_is_opened(sample) -> None:
    """No act raises, whatever there is to act on; dialogs open and go."""
    for row in ACTIONS:
        if row.id in ("program.quit", "session.close", "article.sample"):
            continue
        sample.act(row.id)
        for dialog in sample.dialogs():
            dialog.reject()
    assert sample.window.hub.session is not None


def test_about_says_where_files_lie(checker, home) -> None:
    checker.act("help.about")
    box = checker.dialog()
    assert str(home) in box.informativeText()
    assert "no network" in box.informativeText()
    box.reject()


def test_the_key_list_is_saved_for_printing_with_the_keys_that_stand_now(checker, home) -> None:
    checker.window.keymap.change("claim.verify", "1")
    checker.press(Qt.Key.Key_Question)
    dialog = checker.dialog(KeysDialog)
    page = dialog.html()
    assert "<td>1&nbsp;&nbsp;</td><td>Mark as verified</td>" in page
    assert "Command palette…" in page
    path = home / "keys.pdf"
    dialog.save(str(path))
    assert path.read_bytes().startswith(b"%PDF")
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    dialog.save(str(home / "missing" / "keys.pdf"))
    assert not (home / "missing").exists()
    dialog.reject()
    checker.settle()
    assert any("missing" in banner for banner in checker.banners)
