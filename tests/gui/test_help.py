"""The help: pages that fit where F1 is pressed, keys and definitions as they stand, and nothing that is loaded."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QDialog

from workbench import paths
from workbench.gui.action_row import key_text
from workbench.gui.actions import ACTIONS
from workbench.gui.dialogs.key_editor import KeyEditor
from workbench.gui.help import window as help_window
from workbench.gui.help.pages import DEFINITIONS, PAGE_OF, PAGES, HelpPage
from workbench.gui.help.window import HelpWindow
from workbench.report.words import VERDICTS

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ROOT = Path(__file__).resolve().parents[2]
CTRL = Modifier.ControlModifier


def helped(checker) -> HelpWindow:
    """The help window that is open."""
    (shown,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible())
    return shown


def page(checker, id: str) -> str:
    shown = helped(checker)
    shown.show_page(id)
    return shown.text.toPlainText()


def test_f1_opens_the_page_that_fits_what_has_the_focus(sample) -> None:
    sample.press(Key.Key_F1)
    assert helped(sample).page == "keys"
    helped(sample).close()
    sample.window.activateWindow()
    sample.window.workspace.detail.note.setFocus()
    sample.press(Key.Key_F1)
    assert helped(sample).page == "verdicts"
    helped(sample).close()
    sample.window.activateWindow()
    sample.press("L", CTRL)
    sample.press(Key.Key_F1)
    assert helped(sample).page == "begin"


def test_f1_on_the_first_page(checker) -> None:
    checker.press(Key.Key_F1)
    assert helped(checker).page == "begin"


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("source.list", "evidence"),
        ("query.ask", "evidence"),
        ("session.overview", "verdicts"),
        ("help.palette", "keys"),
        ("program.preferences", "keys"),
        ("article.paste", "begin"),
        ("session.restore", "files"),
        ("session.copy", "files"),
    ],
)
def test_f1_in_a_dialog_opens_the_page_that_fits_it(sample, act: str, expected: str) -> None:
    sample.act(act)
    sample.bot.waitUntil(lambda: bool(sample.dialogs()), timeout=2000)
    (dialog,) = sample.dialogs()
    dialog.activateWindow()
    sample.settle()
    sample.press(Key.Key_F1)
    shown = helped(sample)
    assert shown.page == expected
    assert dialog.isVisible()
    sample.bot.waitUntil(shown.isActiveWindow, timeout=2000)
    shown.list.setFocus()
    sample.press(Key.Key_Down)  # it is not blocked by the dialog
    sample.press(Key.Key_Escape)
    sample.settle()
    assert dialog.isVisible()
    dialog.reject()


def test_there_is_one_help_window_and_it_stays_open_beside_the_work(sample) -> None:
    sample.press(Key.Key_F1)
    first = helped(sample)
    sample.window.activateWindow()
    sample.listing.setFocus()
    sample.press("V")
    assert sample.verdicts[0] == "verified"
    sample.press(Key.Key_F1)
    assert helped(sample) is first
    first.list.setFocus()
    sample.press(Key.Key_F1)
    assert helped(sample) is first


def test_every_dialog_has_its_page() -> None:
    folder = ROOT / "workbench" / "gui"
    classes = {
        node.name
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any("Dialog" in ast.unparse(base) for base in node.bases)
    }
    assert classes - {"HelpWindow"} <= set(PAGE_OF)
    known = {
        node.name
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(PAGE_OF) - {"QFileDialog"} <= known
    assert set(PAGE_OF.values()) <= {page.id for page in PAGES}
    assert KeyEditor.__name__ in PAGE_OF


def test_the_keys_are_those_that_stand_now(checker) -> None:
    checker.window.keymap.change("claim.verify", "1")
    checker.press(Key.Key_F1)
    shown = page(checker, "keys").splitlines()
    assert shown[shown.index("Mark as verified") - 1] == "1"
    for row in ACTIONS:
        if row.keys and row.id != "claim.verify":
            assert any(line.split(" · ")[0] == key_text(row) for line in shown), row.id
            assert any(line.endswith(row.label) for line in shown), row.id
    assert "1, D and U mark the current claim" in page(checker, "begin")


def test_the_definitions_are_those_that_reports_print(checker) -> None:
    checker.press(Key.Key_F1)
    shown = page(checker, "verdicts")
    for one in VERDICTS.values():
        assert f"{one.sign}\n{one.word}\n{one.definition}" in shown


def words(text: str) -> str:
    """Words alone, without what Markdown adds."""
    return " ".join(re.sub(r"[`*]|^\s*(-|\d+\.)\s", "", text, flags=re.MULTILINE).split())


@pytest.mark.parametrize(("id", "title"), [("files", "Where files lie"), ("promises", "What is promised")])
def test_what_the_readme_says_is_said_here_too(id: str, title: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.partition(f"## {title}\n")[2].partition("\n## ")[0]
    assert words((paths.resources() / "help" / f"{id}.md").read_text(encoding="utf-8")) == f"# {title} {words(section)}"


def test_every_page_can_be_read_and_its_links_lead_to_pages(checker) -> None:
    checker.press(Key.Key_F1)
    for one in PAGES:
        text = page(checker, one.id)
        checker.settle()
        assert helped(checker).text.verticalScrollBar().value() == 0
        assert len(text) > 300
        assert "{" not in text
        source = (paths.resources() / "help" / f"{one.id}.md").read_text(encoding="utf-8")
        assert set(re.findall(r"\]\((.*?)\)", source)) <= {other.id for other in PAGES}
    assert {path.stem for path in (paths.resources() / "help").glob("*.md")} == {one.id for one in PAGES}


def test_a_link_leads_to_its_page_and_nowhere_else(checker) -> None:
    checker.press(Key.Key_F1)
    shown = helped(checker)
    shown.text.anchorClicked.emit(QUrl("verdicts"))
    assert shown.page == "verdicts"
    for link in ("https://sample.example/", "file:///etc/hostname", "other"):
        shown.text.anchorClicked.emit(QUrl(link))
        assert shown.page == "verdicts"


def test_a_page_loads_nothing(checker, monkeypatch, tmp_path) -> None:
    picture = tmp_path / "decoy.png"
    monkeypatch.setattr(help_window, "page_text", lambda *_: f"# Page\n\n![x]({picture.as_uri()}) <b>plain</b>\n")
    asked = []
    real = QTextDocument.loadResource
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *given: asked.append(given) or real(*given))
    checker.press(Key.Key_F1)
    helped(checker).grab()
    assert asked == []


def test_the_theme_is_followed_and_everything_has_a_name(checker) -> None:
    checker.press(Key.Key_F1)
    shown = helped(checker)
    checker.act("view.dark")
    shown.show_page("begin")
    checker.settle()
    image = shown.text.viewport().grab().toImage()
    assert image.pixelColor(2, 2).name() == checker.window.themes.theme.colour("base").name()
    assert shown.list.accessibleName()
    assert shown.text.accessibleName()
    assert isinstance(shown, QDialog)


CODES = ("de", "ar")
FOLDER = paths.resources() / "help"


def test_every_definition_is_there_to_be_translated() -> None:
    assert set(DEFINITIONS) == {one.definition for one in VERDICTS.values()}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("one", PAGES, ids=lambda one: one.id)
def test_every_page_says_the_same_in_every_language(code: str, one: HelpPage) -> None:
    """By what does not change with the language: keys, lists, links, headings, points, and words of the machine."""
    english, other = ((folder / f"{one.id}.md").read_text(encoding="utf-8") for folder in (FOLDER, FOLDER / code))
    same = (r"\{[a-z_. ]+\}", r"\]\([a-z]+\)", r"^#+ ", r"^(?:-|\d+\.) ", r"`[^`]+`")
    for pattern in same:
        assert sorted(re.findall(pattern, other, re.MULTILINE)) == sorted(re.findall(pattern, english, re.MULTILINE))
    assert 0.5 < len(other.split()) / len(english.split()) < 1.4
    assert english.splitlines()[0] != other.splitlines()[0]


@pytest.mark.parametrize(("code", "title", "way"), [("de", "Urteile", "LeftToRight"), ("ar", "الأحكام", "RightToLeft")])
def test_the_help_speaks_the_language_of_the_window(code: str, title: str, way: str, speaking, new_window) -> None:
    speaking(code)
    checker = new_window()
    checker.press(Key.Key_F1)
    shown = page(checker, "verdicts")
    assert shown.splitlines()[0] == title
    titles = [helped(checker).list.item(row).text() for row in range(helped(checker).list.count())]
    assert title in titles
    first = helped(checker).text.document().begin().next()
    assert first.textDirection().name == way
    for one in PAGES:
        assert "{" not in page(checker, one.id)
