"""A new draft in the window: it is looked at with keys, taken in one step, and nothing happens before Apply."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from tests.gui.conftest import Checker, Key, Modifier
from workbench import paths
from workbench.gui.carrying.page import CarryPage
from workbench.gui.dialogs.parked import ParkedDialog
from workbench.gui.widgets.banner import Banner

SEED = paths.sample().read_text(encoding="utf-8")
DIED = " According to the Belarusian Health Ministry, two protesters have died."


@pytest.fixture
def checked(sample: Checker) -> Checker:
    """Somebody who has verified every claim of the sample."""
    sample.mark_first(len(sample.claims))
    assert set(sample.verdicts) == {"verified"}
    return sample


def second(home: Path, *edits: tuple[str, str]) -> Path:
    text = SEED
    for find, put in edits:
        assert find in text
        text = text.replace(find, put, 1)
    path = home / "second.txt"
    path.write_text(text, encoding="utf-8")
    return path


def look_at(checker: Checker, path: Path) -> CarryPage:
    """Chooses a file with the keyboard and waits for the page."""
    checker.press("U", Modifier.ControlModifier | Modifier.ShiftModifier)
    assert isinstance(checker.dialog(), QFileDialog)
    checker.fill_file_dialog(path)
    return page_of(checker)


def page_of(checker: Checker) -> CarryPage:
    checker.bot.waitUntil(lambda: isinstance(checker.window.pages.currentWidget(), CarryPage), timeout=5000)
    checker.window.activateWindow()  # without a window manager nobody gives the focus back that a dialog had
    checker.settle()
    return checker.window.pages.currentWidget()


def lines(page: CarryPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def apply(checker: Checker) -> None:
    checker.press(Key.Key_Return, Modifier.ControlModifier)
    checker.settle()


def test_taking_a_draft_and_undoing_it_say_that_they_are_being_saved(checked: Checker, home: Path) -> None:
    said: list[bool] = []
    checked.window.hub.saving.connect(said.append)
    look_at(checked, second(home, ("over 6,700", "over 6,900")))
    apply(checked)
    assert said == [True, False]
    checked.press("z", Modifier.ControlModifier)
    assert said == [True, False] * 2
    checked.press("v")
    assert said == [True, False] * 2


def test_a_long_act_shows_a_waiting_mouse_until_every_view_has_followed(checked: Checker, home: Path) -> None:
    seen: list[tuple[str, bool]] = []

    def look(*_: object) -> None:
        seen.append((checked.window.status.saved.text(), QApplication.overrideCursor() is not None))

    look_at(checked, second(home, ("over 6,700", "over 6,900")))
    checked.window.hub.changed.connect(look)
    apply(checked)
    checked.press("z", Modifier.ControlModifier)
    assert seen == [("Saving…", True)] * 2
    checked.press("u")
    assert [is_waiting for _, is_waiting in seen[2:]] == [False]
    assert QApplication.overrideCursor() is None


def test_the_changed_claim_is_first_with_both_texts_and_back_on_the_list_after_apply(
    checked: Checker, home: Path
) -> None:
    page = look_at(checked, second(home, ("over 6,700", "over 6,900")))
    assert lines(page)[0] == "Changed · 1"
    assert "In line with official data, over 6,700" in page.texts.old.toPlainText()
    assert "In line with official data, over 6,900" in page.texts.new.toPlainText()
    assert "to be checked again" in page.texts.fate.text()
    apply(checked)
    assert checked.window.pages.currentWidget() is checked.window.workspace
    assert "over 6,900" in checked.article.toPlainText()
    assert any("second.txt" in text for text in checked.texts(checked.window.workspace.details))
    assert [claim.quote[:40] for claim in checked.claims if claim.is_open] == [
        "In line with official data, over 6,900 p"
    ]
    assert checked.window.hub.claim.quote.startswith("In line with")
    assert "To be checked again: 1" in checked.toast


def test_a_word_that_differs_is_struck_out_on_one_side_and_underlined_on_the_other(
    checked: Checker, home: Path
) -> None:
    page = look_at(checked, second(home, ("over 6,700", "over 6,900")))
    struck, lined = page.texts.old.document().find("6,700"), page.texts.new.document().find("6,900")
    assert (struck.charFormat().fontStrikeOut(), struck.charFormat().fontUnderline()) == (True, False)
    assert (lined.charFormat().fontStrikeOut(), lined.charFormat().fontUnderline()) == (False, True)
    plain = page.texts.new.document().find("detained in the first")
    assert not plain.charFormat().fontUnderline()
    checked.press(Key.Key_Escape)


def test_cancel_leaves_everything_and_keys_of_the_article_are_silent_meanwhile(checked: Checker, home: Path) -> None:
    before, file = checked.window.hub.snapshot, checked.window.hub.session.path.read_bytes()
    look_at(checked, second(home, ("over 6,700", "over 6,900")))
    for key in ("D", "X", "Z"):
        checked.press(key, Modifier.ControlModifier if key == "Z" else Modifier.NoModifier)
    checked.press(Key.Key_Escape)
    assert checked.window.pages.currentWidget() is checked.window.workspace
    assert checked.window.hub.snapshot is before
    assert checked.window.hub.session.path.read_bytes() == file
    checked.press("D")
    assert "disputed" in checked.verdicts


def test_one_undo_brings_the_old_draft_back_to_the_window(checked: Checker, home: Path) -> None:
    look_at(checked, second(home, ("over 6,700", "over 6,900"), (DIED, "")))
    apply(checked)
    assert len(checked.rows) == 10
    checked.press("Z", Modifier.ControlModifier)
    checked.settle()
    assert "over 6,700" in checked.article.toPlainText()
    assert checked.verdicts == ["verified"] * 11
    assert len(checked.rows) == 11


def test_an_asked_claim_is_answered_with_a_number(checked: Checker, home: Path) -> None:
    page = look_at(checked, second(home, (DIED, f"\n\nSample one. {DIED}\n\nSample two. {DIED}")))
    asked = next(row for row, line in enumerate(lines(page)) if line.startswith("?"))
    while page.list.currentRow() != asked:
        checked.press("J")
    assert [button.text()[0] for button in page.answers.buttons] == ["0", "1", "2"]
    checked.press("2")
    assert lines(page)[asked].startswith("→ 2")
    assert page.answers.buttons[2].isChecked()
    checked.press("0")
    assert lines(page)[asked].startswith("→ parked")
    assert page.texts.new.toPlainText() == ""
    checked.press("2")
    apply(checked)
    found = [claim for claim in checked.claims if "Health Ministry" in claim.quote]
    assert [claim.verdict.value for claim in found] == ["unchecked", "verified"]
    assert not checked.window.hub.snapshot.parked


def test_a_claim_that_was_asked_about_and_not_answered_is_parked(checked: Checker, home: Path) -> None:
    look_at(checked, second(home, (DIED, f"\n\nSample one. {DIED}\n\nSample two. {DIED}")))
    apply(checked)
    assert len(checked.window.hub.snapshot.parked) == 1


def test_a_parked_claim_is_listed_and_attached_to_selected_words(checked: Checker, home: Path) -> None:
    look_at(checked, second(home, (DIED, "\n\nThe sample desk saw a cat")))
    apply(checked)
    assert any("Claims parked" in banner for banner in checked.banners)
    assert checked.window.workspace.claims.parked.text() == "Parked 1"
    checked.select_words("sample desk")
    checked.press("K", Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = checked.dialog(ParkedDialog)
    assert dialog.list.count() == 1
    assert "“sample desk”" in dialog.told.text()
    QTest.keyClick(dialog.list, Key.Key_Return)
    checked.settle()
    assert not checked.banners
    assert not checked.window.workspace.claims.parked.isVisible()
    assert checked.window.hub.claim.quote == "sample desk"
    assert checked.window.hub.claim.is_open
    assert not checked.window.hub.snapshot.parked


def test_the_count_of_parked_claims_opens_their_list(checked: Checker, home: Path) -> None:
    look_at(checked, second(home, (DIED, "")))
    apply(checked)
    checked.click(checked.window.workspace.claims.parked)
    dialog = checked.dialog(ParkedDialog)
    assert "two protesters" in dialog.list.item(0).text()
    dialog.reject()


def test_without_a_selection_parked_claims_are_only_listed(checked: Checker) -> None:
    checked.act("claim.parked")
    dialog = checked.dialog(ParkedDialog)
    assert "No claim is parked" in dialog.told.text()
    assert not dialog.attach.isEnabled()
    dialog.reject()


def test_a_draft_that_changes_no_claim_says_so(checked: Checker, home: Path) -> None:
    page = look_at(checked, second(home, ("date 2020-08-18", "date 2020-08-19")))
    assert "Nothing changed in any claim" in page.told.text()
    apply(checked)
    assert set(checked.verdicts) == {"verified"}


def test_the_same_text_is_not_taken_again(checked: Checker, home: Path) -> None:
    checked.press("U", Modifier.ControlModifier | Modifier.ShiftModifier)
    checked.fill_file_dialog(second(home))
    checked.bot.waitUntil(lambda: "open already" in checked.toast, timeout=5000)
    assert checked.window.pages.currentWidget() is checked.window.workspace


def test_opening_another_version_offers_to_take_it_and_keeps_the_session_open(checked: Checker, home: Path) -> None:
    path, session = second(home, ("over 6,700", "over 6,900")), checked.window.hub.session
    checked.window.open_path(path)
    checked.bot.waitUntil(lambda: any("another version" in told for told in checked.banners), timeout=5000)
    assert checked.window.hub.session is session
    press_offer(checked, "Take as new draft")
    assert lines(page_of(checked))[0] == "Changed · 1"
    checked.press(Key.Key_Escape)


def test_another_version_can_be_opened_by_itself(checked: Checker, home: Path) -> None:
    path, session = second(home, ("over 6,700", "over 6,900")), checked.window.hub.session
    checked.window.open_path(path)
    checked.bot.waitUntil(lambda: any("another version" in told for told in checked.banners), timeout=5000)
    press_offer(checked, "Open by itself")
    checked.bot.waitUntil(lambda: checked.window.hub.session is not session, timeout=5000)
    assert checked.window.hub.session.path.name == "second.claims"


def press_offer(checker: Checker, words: str) -> None:
    buttons = [button for banner in checker.window.findChildren(Banner) for button in banner.findChildren(QPushButton)]
    checker.click(next(button for button in buttons if button.text() == words))
    checker.settle()


def test_rows_speak_of_outcome_and_verdict(checked: Checker, home: Path) -> None:
    page = look_at(checked, second(home, ("over 6,700", "over 6,900")))
    spoken = page.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Changed, Verified, In line with official data")
    checked.press(Key.Key_Escape)
