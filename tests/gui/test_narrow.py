"""A narrow window: list and detail share one place, the detail is a page of the list, and the focus is never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import Checker
from tests.gui.test_languages import cut
from workbench.gui.signs import Sign

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier


def resize(checker: Checker, width: int) -> None:
    checker.window.resize(width, 700)
    checker.settle()


@pytest.fixture
def narrow(sample: Checker) -> Checker:
    """Somebody with the sample open in a window of 820 pixels."""
    resize(sample, 820)
    return sample


def side(checker: Checker) -> str:
    """What is seen beside the article."""
    workspace = checker.window.workspace
    shown = {"list": workspace.claims.isVisible(), "detail": workspace.detail.isVisible()}
    return " and ".join(name for name, is_shown in shown.items() if is_shown)


def works(checker: Checker) -> bool:
    """Whether the keys arrive: something that is seen has the focus."""
    focus = QApplication.focusWidget()
    return focus is not None and focus.isVisible()


def heading(checker: Checker) -> str:
    return checker.window.workspace.detail.heading.title.text()


def test_the_list_fills_the_place_and_enter_shows_the_detail_of_its_claim(narrow) -> None:
    assert side(narrow) == "list"
    assert narrow.listing.height() > narrow.window.workspace.height() / 2
    narrow.press("J")
    narrow.press(Key.Key_Return)
    assert side(narrow) == "detail"
    assert heading(narrow).startswith("Claim 2 of 11")
    shown = [text.removesuffix("…") for text in narrow.texts(narrow.window.workspace.detail)]
    assert any(narrow.claims[1].quote.startswith(text) for text in shown)
    assert works(narrow)
    narrow.press(Key.Key_Escape)
    assert side(narrow) == "list"
    assert (narrow.row, narrow.listing.hasFocus()) == (1, True)


def test_the_mouse_goes_in_by_double_click_or_button_and_back_by_button(narrow) -> None:
    workspace = narrow.window.workspace
    place = narrow.listing.visualRect(narrow.listing.model().index(2, 0)).center()
    narrow.click(narrow.listing.viewport(), place)
    assert side(narrow) == "list"
    QTest.mouseDClick(narrow.listing.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    assert (side(narrow), heading(narrow)[:12]) == ("detail", "Claim 3 of 1")
    narrow.click(workspace.detail.back)
    assert (side(narrow), narrow.row) == ("list", 2)
    narrow.click(workspace.claims.more)
    assert side(narrow) == "detail"
    assert (workspace.detail.back.text(), workspace.detail.back.key) == ("Back to the list", "Esc")
    assert (workspace.claims.more.text(), workspace.claims.more.key) == ("Show detail", "Enter")


def test_verdicts_and_steps_go_on_on_the_page_of_the_detail(narrow) -> None:
    narrow.press(Key.Key_Return)
    button = narrow.window.workspace.detail.buttons[Sign.VERIFIED]
    places = set()
    for key in "VDU":
        narrow.press(key)
        narrow.settle()
        places.add(button.y())
    assert len(places) == 1, "buttons are to stay under the mouse"
    assert narrow.verdicts[:4] == ["verified", "disputed", "unsourced", "unchecked"]
    assert side(narrow) == "detail"
    assert heading(narrow).startswith("Claim 4 of 11")
    narrow.press("K")
    assert heading(narrow).startswith("Claim 3 of 11")
    narrow.press("J")
    narrow.press("Z", CTRL)
    assert narrow.verdicts[2] == "unchecked"
    narrow.click(narrow.window.workspace.detail.buttons[Sign.DISPUTED])
    assert narrow.verdicts[2] == "disputed"
    assert works(narrow)
    narrow.press(Key.Key_Escape)
    assert narrow.listing.hasFocus()
    assert narrow.row == 3


def test_the_key_for_a_note_shows_it_and_escape_leads_back_in_two_steps(narrow) -> None:
    narrow.press("N")
    note = narrow.window.workspace.detail.note
    assert side(narrow) == "detail"
    assert note.hasFocus()
    narrow.type("looked up")
    narrow.press(Key.Key_Escape)
    assert side(narrow) == "detail"
    assert narrow.claims[0].note == "looked up"
    narrow.press("V")
    assert narrow.verdicts[0] == "verified"
    narrow.press("N")
    narrow.type("again")
    narrow.press(Key.Key_Return, CTRL)
    assert narrow.claims[1].note == "again"
    assert works(narrow)
    narrow.press(Key.Key_Escape)
    assert (side(narrow), narrow.listing.hasFocus()) == ("list", True)


def test_the_key_for_what_is_kept_of_a_claim_shows_it(narrow) -> None:
    narrow.press("L")
    narrow.press("I")
    assert side(narrow) == "detail"
    assert narrow.window.workspace.detail.records.hasFocus()
    narrow.press(Key.Key_Escape)
    assert (side(narrow), narrow.listing.hasFocus()) == ("list", True)


def test_a_wide_window_has_both_as_they_were(sample) -> None:
    workspace = sample.window.workspace
    workspace.side.setSizes([170, 430])
    sample.settle()
    before = workspace.side.sizes()
    resize(sample, 820)
    sample.press(Key.Key_Return)
    resize(sample, 860)
    assert side(sample) == "detail"
    resize(sample, 1000)
    assert side(sample) == "list and detail"
    assert workspace.side.sizes() == before
    assert not workspace.detail.back.isVisible()
    assert not workspace.claims.more.isVisible()
    assert sample.listing.hasFocus()


def test_the_page_follows_what_had_the_focus_and_typing_goes_on(sample) -> None:
    sample.press("N")
    sample.type("one")
    resize(sample, 820)
    sample.type(" two")
    assert side(sample) == "detail"
    resize(sample, 1000)
    sample.type(" three")
    sample.press(Key.Key_Escape)
    assert sample.claims[0].note == "one two three"
    assert sample.listing.hasFocus()
    resize(sample, 820)
    assert side(sample) == "list"


def test_what_belongs_to_the_list_leads_to_it(narrow) -> None:
    narrow.press(Key.Key_Return)
    narrow.press("F", CTRL | Modifier.ShiftModifier)
    assert side(narrow) == "list"
    assert narrow.window.workspace.claims.search.hasFocus()
    narrow.press(Key.Key_Escape)
    narrow.press(Key.Key_Return)
    narrow.act("claims.clear_filter")
    assert side(narrow) == "list"
    assert works(narrow)


def test_a_guided_pass_has_the_detail_and_leads_back_to_the_list(narrow) -> None:
    narrow.press("L", CTRL)
    assert side(narrow) == "detail"
    assert not narrow.window.workspace.detail.back.isVisible()
    narrow.press("V")
    assert narrow.verdicts[0] == "verified"
    narrow.press(Key.Key_Escape)
    assert (side(narrow), narrow.listing.hasFocus()) == ("list", True)
    narrow.press(Key.Key_Return)
    narrow.press("L", CTRL)
    resize(narrow, 1000)
    assert side(narrow) == "detail"
    narrow.press(Key.Key_Escape)
    assert side(narrow) == "list and detail"
    assert narrow.listing.hasFocus()


def test_a_session_opened_in_a_narrow_window_begins_with_its_list(narrow, new_window) -> None:
    narrow.press(Key.Key_Return)
    narrow.press("W", CTRL)
    narrow.press("T", CTRL | Modifier.ShiftModifier)
    narrow.bot.waitUntil(lambda: narrow.window.hub.session is not None, timeout=5000)
    assert (side(narrow), narrow.listing.hasFocus()) == ("list", True)
    narrow.press(Key.Key_Return)
    narrow.window.close()
    again = new_window()
    again.press("T", CTRL | Modifier.ShiftModifier)
    again.bot.waitUntil(lambda: again.window.hub.session is not None, timeout=5000)
    again.settle()
    assert side(again) == "list and detail"
    assert min(again.window.workspace.side.sizes()) > 100


def test_a_comparison_is_shown_where_it_stands_and_the_reader_keeps_the_focus(narrow) -> None:
    narrow.window.hub.select(narrow.claims[5].uid)
    narrow.article.setFocus()
    narrow.press("Y")
    assert side(narrow) == "detail"
    assert "Quotation and transcript" in narrow.window.workspace.detail.findings.toPlainText()
    assert narrow.article.hasFocus()


def test_a_long_name_of_a_file_makes_no_window_wider(named, home) -> None:
    path = home / f"{'a sample name that goes on ' * 6}.txt"
    path.write_text("The mayor of the sample town said 12 people came.\n", encoding="utf-8")
    named.open(path)
    resize(named, 820)
    assert named.window.width() == 820
    assert path.stem in named.window.status.saved.text()
    assert named.window.status.advance.visibleRegion().boundingRect().size() == named.window.status.advance.size()


def test_evidence_has_the_place_of_the_article_until_that_is_asked_for(narrow) -> None:
    workspace = narrow.window.workspace

    def shown() -> tuple[bool, bool, int]:
        narrow.settle()
        return workspace.evidence.isVisible(), narrow.article.isVisible(), narrow.window.width()

    narrow.article.setFocus()
    narrow.act("evidence.search")
    narrow.act("evidence.close")
    narrow.article.setFocus()
    narrow.press("F")
    assert shown() == (True, False, 820)
    assert works(narrow)
    narrow.press("F", CTRL)
    assert shown() == (False, True, 820)
    assert workspace.find_bar.isAncestorOf(QApplication.focusWidget())
    narrow.press(Key.Key_Escape)
    narrow.act("evidence.search")
    narrow.press("I", CTRL)
    assert shown() == (False, True, 820)
    assert works(narrow)
    narrow.press(Key.Key_Escape)
    narrow.act("evidence.search")
    narrow.press(Key.Key_Escape)
    assert narrow.listing.hasFocus()
    narrow.click(workspace.evidence.close_button)
    assert shown() == (False, True, 820)
    assert narrow.listing.hasFocus()
    narrow.act("evidence.search")
    resize(narrow, 1100)
    assert shown() == (True, True, 1100)


def test_no_text_is_cut_on_either_page_where_words_are_longer(speaking, new_window) -> None:
    speaking("pseudo")
    checker = new_window()
    checker.window.settings.set("person.name", "Sample Checker")
    checker.act("article.sample")
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    resize(checker, 890)
    assert side(checker) == "list"
    pages = [set(cut(checker.window.workspace))]
    checker.listing.setFocus()
    checker.press(Key.Key_Return)
    checker.settle()
    assert side(checker) == "detail"
    pages.append(set(cut(checker.window.workspace)))
    assert pages == [set(), set()]
