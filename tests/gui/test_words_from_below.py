"""Words from below the window or from Qt, and what runs from the left in a window that runs from the right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox

from tests.gui.conftest import Checker
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.icons import program_icon
from workbench.gui.origins import origin_place
from workbench.gui.pages.details import LANGUAGES, _language
from workbench.gui.places import place_words
from workbench.gui.shortened import in_quotes

FSI, PDI = "\u2068", "\u2069"


@pytest.fixture
def arabic(speaking: Callable[[str], None], new_window: Callable[[], Checker]) -> Checker:
    """Somebody whose window runs from the right, with an article open whose first claim does not."""
    speaking("ar")
    checker = new_window()
    checker.window.settings.set("person.name", "Sample Checker")
    checker.act("article.sample")
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    checker.settle()
    return checker


@pytest.mark.parametrize(
    "label", ["", "p. 4", "p. 4–5", "line 3 – p. 2", "ch. 2, line by line", "Budget!B7", "00:12:31", "a line 3 of it"]
)
def test_places_stay_as_they_are_in_english(label: str) -> None:
    assert place_words(label) == label


def test_places_are_said_in_pseudo_words_but_their_numbers_and_names_stay(speaking: Callable[[str], None]) -> None:
    speaking("pseudo")
    assert place_words("p. xii–xiv").startswith("⟦p. xii–xiv")
    assert place_words("ch. 2, line by line").endswith(", line by line")
    assert place_words("line 3 – para. 2").count("⟦") == 2
    assert place_words("Budget!B7") == "Budget!B7"
    assert origin_place("first heading").startswith("⟦")
    assert "subject" in origin_place("document properties, subject")
    assert origin_place("JSON-LD author") == "JSON-LD author"
    assert _language("de").startswith("⟦")
    assert _language("en") != _language("de")
    assert len(set(LANGUAGES)) == len(LANGUAGES)


def test_the_marks_that_set_words_apart_are_never_seen(arabic: Checker) -> None:
    arabic.act("claim.sign_off")
    dialog = arabic.dialog(SignOffDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert FSI in told
    assert "U+206" not in told


def test_folders_run_from_the_left_in_a_window_that_runs_from_the_right(arabic: Checker, home: Path) -> None:
    arabic.act("help.about")
    told = arabic.dialog(QMessageBox).informativeText()
    paths = [part.partition(PDI)[0] for part in told.split(FSI)[1:]]
    assert len(paths) == 3
    assert all(Path(path).is_absolute() for path in paths)
    arabic.dialog().reject()
    arabic.act("session.restore")
    places = [label.text() for label in arabic.dialog().findChildren(QLabel)]
    assert any(f"{FSI}{home.anchor}" in place for place in places)


def test_buttons_of_dialogs_look_alike_whatever_icons_the_desktop_gives_them(sample: Checker) -> None:
    dialog = QDialog(sample.window)
    cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog).buttons()[0]
    cancel.setIcon(program_icon())
    dialog.open()
    sample.dialog()
    assert cancel.icon().isNull()
    dialog.reject()
    dialog.deleteLater()


def test_words_of_a_file_stand_in_the_quotation_marks_of_the_language(speaking: Callable[[str], None]) -> None:
    assert in_quotes("12 schools") == "“12 schools”"
    assert in_quotes("") == ""
    speaking("pseudo")
    assert in_quotes("{words} of 3").startswith("⟦“{words} of 3”")
