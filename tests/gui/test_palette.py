"""The command palette: every act by a few letters, with its key, or the reason why it makes no sense now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.exporters import EXPORTERS
from workbench.gui.action_row import key_text
from workbench.gui.actions import ACTIONS
from workbench.gui.dialogs.export import ExportDialog
from workbench.gui.dialogs.palette import Palette
from workbench.gui.fuzzy import fit
from workbench.report.sections import PRESETS

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def open_palette(sample):
    """A palette over the sample, and a way to open it again."""

    def make() -> Palette:
        sample.press("P", CTRL_SHIFT)
        return sample.dialog(Palette)

    return make


def rows(palette: Palette) -> list[tuple[str, str, str]]:
    items = [palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(2)) for item in items]


def test_it_lists_every_act_with_category_and_key(open_palette) -> None:
    palette = open_palette()
    shown = {label.split(": ")[-1]: (category, key) for label, category, key in rows(palette)}
    assert len(rows(palette)) == len(ACTIONS) - 1 + len(EXPORTERS) + len(PRESETS)
    assert shown["Mark as verified"] == ("Claim", "V")
    assert shown["Open…"] == ("File", key_text(ACTIONS[0]))
    palette.reject()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export report…"),
        ("exp mark", "Export as Markdown…"),
        ("exp pdf", "Export as PDF…"),
        ("mad", "Mark as disputed"),
        ("dark", "Appearance: Dark"),
        ("verified mark", "Mark as verified"),
    ],
)
def test_a_few_letters_find_the_act(open_palette, typed: str, first: str) -> None:
    palette = open_palette()
    QTest.keyClicks(palette.search, typed)
    assert rows(palette)[0][0] == first
    palette.reject()


def test_enter_on_a_format_opens_the_export_with_it(sample, open_palette) -> None:
    palette = open_palette()
    QTest.keyClicks(palette.search, "exp mark")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    dialog = sample.dialog(ExportDialog)
    assert dialog.name.text().endswith(".md")
    dialog.reject()
    palette = open_palette()
    assert rows(palette)[0][:2] == ("Export as Markdown…", "File")  # used last
    palette.reject()


def test_enter_on_a_kind_of_report_opens_the_export_with_its_sections(sample, open_palette) -> None:
    for kept, typed, suffix in (("csv", "call sheets", ".pdf"), ("html", "for the editor", ".html")):
        sample.window.settings.set("export.format", kept)
        palette = open_palette()
        QTest.keyClicks(palette.search, typed)
        assert typed in rows(palette)[0][0].lower()
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
        dialog = sample.dialog(ExportDialog)
        assert dialog.name.text().endswith(suffix)
        assert typed in dialog.sections.presets.currentText().lower()
        dialog.reject()


def test_enter_runs_it_and_the_focus_is_back(sample, open_palette) -> None:
    palette = open_palette()
    QTest.keyClicks(palette.search, "mark disp")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert sample.verdicts[0] == "disputed"
    assert not sample.dialogs()
    sample.press("V")
    assert sample.verdicts[1] == "verified"


def test_the_arrows_choose_and_what_was_used_last_comes_first(sample, open_palette) -> None:
    palette = open_palette()
    QTest.keyClicks(palette.search, "mark as")
    wanted = rows(palette)[1][0]
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    again = open_palette()
    assert rows(again)[0][0] == wanted
    again.reject()


def test_what_makes_no_sense_now_says_why_and_does_not_run(checker) -> None:
    checker.press("P", CTRL_SHIFT)
    palette = checker.dialog(Palette)
    QTest.keyClicks(palette.search, "mark verif")
    assert rows(palette)[0][:2] == ("Mark as verified", "no claim is chosen")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.search.setText("zzzz")
    assert "No act of this name" in checker.texts(palette)
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not checker.dialogs()


def test_beginnings_of_words_fit_best() -> None:
    assert fit("mv", "Mark as verified") > fit("mv", "Remove") > 0
    assert fit("", "anything") == 0 == fit("xyz", "Mark")
