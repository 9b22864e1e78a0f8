"""Filters of the list that are kept by a name, the same for every session."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import Checker
from workbench.gui.dialogs.saved_views import SavedViewsDialog
from workbench.gui.signs import Sign
from workbench.model.claim import Kind

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def views(checker: Checker) -> SavedViewsDialog:
    checker.window.activateWindow()  # as a desktop does when a dialog goes
    checker.bot.waitUntil(checker.window.isActiveWindow)
    checker.press("L", CTRL_SHIFT)
    dialog = checker.dialog(SavedViewsDialog)
    dialog.activateWindow()
    checker.bot.waitUntil(dialog.isActiveWindow)
    return dialog


def names(dialog: SavedViewsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_view_is_saved_by_a_name_and_shown_again_in_another_window(
    long: Checker, new_window: Callable[[], Checker], home: Path
) -> None:
    claims = long.window.workspace.claims
    claims.chip(Sign.UNCHECKED).click()
    claims.chip(Kind.FIGURE).click()
    claims.search.setText("street")
    long.listing.setFocus()
    before = long.rows
    dialog = views(long)
    assert dialog.empty.isVisible()
    assert dialog.name.text() == "Unchecked · Figure · street"
    long.click(dialog.save, dialog.save.rect().center())
    assert names(dialog) == ["Unchecked · Figure · street"]
    dialog.reject()
    long.window.close()
    again = new_window()
    again.open(home / "sample.txt")
    again.act("claims.clear_filter")
    assert len(again.rows) > len(before)
    QTest.keyClick(views(again).list, Qt.Key.Key_Return)
    assert again.rows == before
    assert again.window.workspace.claims.search.text() == "street"
    assert again.row >= 0


def test_what_is_removed_can_be_put_back(sample: Checker) -> None:
    sample.window.workspace.claims.chip(Kind.FIGURE).click()
    for name in ("One", "Two"):
        dialog = views(sample)
        dialog.name.setText(name)
        sample.click(dialog.save, dialog.save.rect().center())
        dialog.reject()
    dialog = views(sample)
    assert names(dialog) == ["One", "Two"]
    assert not dialog.put_back.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert names(dialog) == ["Two"]
    sample.click(dialog.put_back, dialog.put_back.rect().center())
    assert sorted(names(dialog)) == ["One", "Two"]
    dialog.reject()
    assert sorted(names(views(sample))) == ["One", "Two"]
    sample.dialog().reject()


def test_where_everything_is_shown_there_is_nothing_to_save(sample: Checker) -> None:
    dialog = views(sample)
    dialog.name.setText("All")
    assert not dialog.save.isEnabled()
    assert not dialog.show_button.isEnabled()
    dialog.reject()


def test_the_button_beside_the_search_opens_it_too(sample: Checker) -> None:
    button = sample.window.workspace.claims.views
    assert "Ctrl+Shift+L" in button.toolTip()
    sample.click(button, button.rect().center())
    sample.dialog(SavedViewsDialog).reject()


def test_what_another_version_may_have_kept_breaks_nothing(long: Checker) -> None:
    long.window.settings.set("claims.views", {"no view": 5, "odd": {"signs": 5, "people": "x", "words": "street"}})
    dialog = views(long)
    assert names(dialog) == ["odd"]
    dialog.show_button.click()
    assert long.window.workspace.claims.search.text() == "street"
    assert not any(long.window.workspace.claims.chip(sign).isChecked() for sign in Sign)
