"""The window in other languages: nothing untranslated, nothing cut, and the right way round."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Checker
from tests.i18n.catalogues import CODES
from tests.i18n.pseudo import unmarked
from workbench.gui.action_row import Menu
from workbench.gui.actions import ACTIONS
from workbench.gui.detail.rows import local_time
from workbench.gui.dialogs.import_preview import _ENCODINGS
from workbench.gui.numbers import counted
from workbench.gui.spoken import spoken

_NO_DIALOG = frozenset(("program.quit", "session.close", "article.sample", "session.review", "session.continue"))
_NO_DIALOG |= {"session.review_blind", "flag.publish"}  # the note that it begins holds the names of a format's fields
_NAMES = {
    *("Claim", "Workbench", "English", "Deutsch", "PDF", "HTML", "Markdown", "UTF", "claims", "txt", "SHA"),
    *("Ctrl", "Shift", "Alt", "Esc", "Return", "Enter", "Backspace", "Del", "Delete", "Tab", "Space", "Home", "End"),
    *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Ins", "Sample", "Checker", "sample", "report"),
}
"""What is called so in every language."""


def begin(new_window: Callable[[], Checker]) -> Checker:
    """A window with the sample open, in which each kind of thing has happened once."""
    checker = new_window()
    checker.window.settings.set("person.name", "Sample Checker")
    checker.act("article.sample")
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)
    checker.settle()
    checker.mark_first(2)
    checker.act("flag.legal")
    checker.settle()
    return checker


def dialogs(checker: Checker) -> Iterator[tuple[str, QDialog]]:
    """Every dialog that an act opens, one after the other."""
    for row in ACTIONS:
        action = checker.window.actions_by_id[row.id]
        if row.id in _NO_DIALOG or not action.isEnabled():
            continue
        action.trigger()
        QApplication.processEvents()
        for dialog in checker.dialogs():
            yield row.id, dialog
            dialog.reject()
        QApplication.processEvents()
        if checker.window.hub.session is None:
            raise AssertionError(row.id)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget and of what is visible in it, with where it stands."""
    for widget in (root, *(child for child in root.findChildren(QWidget) if child.isVisibleTo(root))):
        if isinstance(widget.window(), QFileDialog) and widget is not root:
            continue
        kind = type(widget).__name__
        yield f"{kind} title", widget.windowTitle()
        yield f"{kind} tooltip", re.sub("<[^>]*>", "", widget.toolTip())
        yield f"{kind} name", widget.accessibleName()
        yield f"{kind} description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, re.sub("<[^>]*>", "", widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QSpinBox):
            yield f"{kind} suffix", widget.suffix()
        if isinstance(widget, QComboBox):
            yield from ((f"{kind} item", widget.itemText(row)) for row in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
            model = widget.model()
            cells = (model.index(row, 0) for row in range(model.rowCount()))
            yield from ((f"{kind} cell", str(cell.data() or "")) for cell in cells)
        for action in widget.actions():
            yield f"{kind} action", action.text()
            yield f"{kind} action tooltip", action.toolTip()


def foreign_words(text: str, checker: Checker) -> list[str]:
    """The words that neither a catalogue nor the article nor a file's name brought."""
    words = re.findall("[A-Za-z]{2,}", unmarked(text))
    if not words or text in QFontDatabase.families():
        return []
    path = checker.window.hub.session.path
    known = {*_NAMES, *re.findall("[A-Za-z]+", f"{checker.window.hub.snapshot.draft.text} {path}")}
    known |= set(re.findall("[A-Za-z]+", " ".join(_ENCODINGS)))
    return [word for word in words if not any(one.startswith(word) for one in known)]  # the last one may be cut


def cut(root: QWidget) -> Iterator[str]:
    """Every label and button that does not show all its words."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.window(), QFileDialog):
            continue
        if isinstance(widget, QLabel) and widget.text():
            wraps = widget.wordWrap()
            fits = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().width()
            if fits > (widget.height() if wraps else widget.width()) + 1:
                yield f"{widget.text()!r}: {fits} of {widget.size().toTuple()}"
        elif isinstance(widget, QAbstractButton) and widget.text() and widget.sizeHint().width() > widget.width() + 1:
            yield f"{widget.text()!r}: {widget.sizeHint().width()} of {widget.width()}"


def test_every_text_of_the_window_is_in_the_catalogues_and_none_is_cut_where_it_is_longer(speaking, new_window) -> None:
    speaking("pseudo")
    first_page = [text for _, text in texts(new_window().window.welcome)]
    checker = begin(new_window)
    checker.window.resize(1280, 860)
    checker.settle()
    lacking = {f"first page: {text}" for text in first_page if foreign_words(text, checker)}
    lacking |= {f"window, {kind}: {text}" for kind, text in texts(checker.window) if foreign_words(text, checker)}
    shortened = {f"window: {text}" for text in cut(checker.window)}
    for act, dialog in dialogs(checker):
        lacking |= {f"{act}, {kind}: {text}" for kind, text in texts(dialog) if foreign_words(text, checker)}
        shortened |= {f"{act}: {text}" for text in cut(dialog)}
    assert not lacking, "Not in the catalogues:\n" + "\n".join(sorted(lacking))
    assert not shortened, "Cut:\n" + "\n".join(sorted(shortened))


@pytest.mark.parametrize("code", CODES)
def test_every_dialog_opens_in_every_language(code: str, speaking, new_window, qtbot: QtBot) -> None:
    speaking(code)
    checker = begin(new_window)
    wanted = QLocale(code).textDirection()
    opened = set()
    for act, dialog in dialogs(checker):
        opened.add(act)
        assert dialog.layoutDirection() == wanted
        assert dialog.windowTitle()
    assert len(opened) >= 15
    assert checker.window.layoutDirection() == wanted


def test_the_language_of_the_settings_is_spoken_at_the_next_start(speaking, new_window) -> None:
    first = new_window()
    first.act("program.preferences")
    choice = first.dialog().findChild(QComboBox, "view.language")
    choice.setCurrentIndex(choice.findText("Deutsch"))
    assert first.window.actions_by_id["article.open"].text() == "Open…"
    first.dialog().reject()
    second = new_window()
    assert second.window.actions_by_id["article.open"].text() == "Öffnen …"
    assert second.window.menu_titles()[Menu.HELP] == "&Hilfe"


@pytest.mark.parametrize(
    ("code", "number", "day"),
    [("de", "3.412", "18.08.20"), ("ar", "3,412", "18/8/2020"), ("en", "3,412", "18/08/2020")],
)
def test_numbers_and_dates_are_written_as_the_language_writes_them(code: str, number: str, day: str, speaking) -> None:
    speaking(code)
    assert counted(3412) == number
    assert local_time("2020-08-18T12:00:00.000Z").startswith(day)


def test_numbers_in_sentences_take_the_form_of_their_language(speaking, qapp: QApplication) -> None:
    def more(number: int) -> str:
        return QCoreApplication.translate("MergeDialog", "%Ln more", "", number)

    assert [more(number) for number in (1, 2)] == ["1 more", "2 more"]
    speaking("ar")
    assert [more(number) for number in (1, 2, 3, 11, 100)] == ["واحد آخر", "اثنان آخران", "3 أخرى", "11 آخر", "100 آخر"]


def test_the_first_letters_of_a_row_stand_where_reading_begins(speaking, new_window) -> None:
    speaking("ar")
    checker = begin(new_window)
    buttons = checker.window.workspace.detail.buttons.values()
    assert all(button._cap.geometry().center().x() < button.width() / 2 for button in buttons)
    rows = checker.listing
    rows.scrollToTop()
    shown = rows.viewport().grab(rows.visualRect(rows.model().index(0, 0))).toImage()
    sign = checker.window.themes.theme.colour("verified").rgb()
    places = [x for x in range(shown.width()) for y in range(shown.height()) if shown.pixel(x, y) == sign]
    assert max(places) > 0.9 * shown.width()


def test_what_is_said_below_the_window_is_said_in_its_language(speaking) -> None:
    assert spoken("“a.txt” is a folder. Choose a file in it.") == "“a.txt” is a folder. Choose a file in it."
    speaking("de")
    assert spoken("“a.txt” is a folder. Choose a file in it.") == "„a.txt“ ist ein Ordner. Eine Datei darin wählen."
    assert spoken("“Dr. {0} Who.txt” is empty.") == "„Dr. {0} Who.txt“ ist leer."
    assert spoken("This is an old Word document (.doc).") == "Das ist ein altes Word-Dokument (.doc)."
    assert spoken("Nobody ever said this.") == "Nobody ever said this."
    assert spoken("") == ""


def test_an_endless_sentence_from_below_takes_no_endless_time(speaking) -> None:
    speaking("de")
    endless = "“" + "is a , not a % points “” " * 20_000
    assert spoken(endless).startswith("“")


def test_english_loads_no_catalogue(home: Path) -> None:
    code = (
        "import sys; from workbench.gui.app import make_application, make_window; app = make_application(['x']); "
        "window = make_window(app); window.show(); app.processEvents(); print('workbench.gui.language' in sys.modules)"
    )
    for wish, loaded in (("C.UTF-8", "False"), ("de_DE.UTF-8", "True")):
        environment = {**os.environ, "LC_ALL": wish, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == loaded


def test_a_time_in_arabic_holds_no_mark_that_would_be_shown(new_window, speaking: Callable[[str], None]) -> None:
    speaking("ar")
    checker = begin(new_window)
    shown = " ".join(words for _, words in texts(checker.window))
    assert "U+200F" not in shown
    assert local_time("2026-11-23T06:25:00.000Z").isprintable()
