"""How a document was read, and reading it otherwise; files that came inside it."""

import shutil
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.files.test_importers_docx import package, paragraph, run
from tests.files.truth import DOCUMENTS, HIDDEN
from tests.gui.conftest import Checker
from workbench.gui.dialogs.import_preview import ImportDialog
from workbench.gui.widgets.banner import Banner
from workbench.model.evidence import StoredFile


def test_a_word_draft_can_be_read_as_it_was_before_the_changes(named: Checker, home: Path) -> None:
    shutil.copy(DOCUMENTS / "article.docx", home / "draft.docx")
    named.open(home / "draft.docx")
    accepted = named.window.hub.snapshot.draft.text
    named.act("article.reread")
    dialog = named.dialog(ImportDialog)
    assert "Insertions tracked: 1" in named.texts(dialog)[0]
    assert not dialog.accept_button.isEnabled()
    dialog.original.setChecked(True)
    before = named.window.hub.session
    dialog.accept_button.click()
    named.bot.waitUntil(lambda: named.window.hub.session is not before, timeout=10_000)
    assert named.window.hub.snapshot.draft.text != accepted
    assert HIDDEN not in named.window.hub.snapshot.draft.text
    shown = " ".join(named.texts(named.window))
    assert "before any of the tracked changes" in shown
    assert "as if all changes were accepted" not in shown


@pytest.mark.parametrize("way", ["tick", "double click", "enter"])
def test_a_part_that_was_left_out_of_a_page_is_taken_in(named: Checker, home: Path, way: str) -> None:
    page = home / "page.html"
    story = "".join(f"<p>Ada Sample said that {number} boats came to the harbour that year.</p>" for number in range(9))
    page.write_text(
        f"<html><body><nav>Menu of the site with 7 entries</nav><article><h1>Boats</h1>{story}</article></body></html>",
        encoding="utf-8",
    )
    named.open(page)
    named.press("I", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = named.dialog(ImportDialog)
    texts = [dialog.parts.item(row).text() for row in range(dialog.parts.count())]
    row = next(row for row, text in enumerate(texts) if "Menu of the site" in text)
    before = named.window.hub.session
    place = dialog.parts.visualItemRect(dialog.parts.item(row)).center()
    if way == "tick":
        dialog.parts.item(row).setCheckState(Qt.CheckState.Checked)
        dialog.accept_button.click()
    elif way == "enter":
        dialog.parts.setCurrentRow(row)
        dialog.parts.setFocus()
        QTest.keyClick(dialog.parts, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(dialog.parts.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(dialog.parts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    named.bot.waitUntil(lambda: named.window.hub.session is not before, timeout=10_000)
    assert "Menu of the site with 7 entries" in named.window.hub.snapshot.draft.text


def test_files_that_came_with_an_e_mail_are_offered_as_evidence(named: Checker, home: Path) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ada@example.org", "ben@example.org", "Sample draft"
    message.set_content("Ada Sample said that 12 boats came to the harbour.\n\nNobody swam that day, she said.\n")
    message.add_attachment("Sample ledger: 12 boats.\n", filename="ledger.txt")
    (home / "draft.eml").write_bytes(bytes(message))
    named.open(home / "draft.eml")
    banner = next(one for one in named.window.findChildren(Banner) if "ledger.txt" in one.label.text())
    named.click(banner.findChild(QPushButton))
    named.bot.waitUntil(lambda: bool(named.window.hub.snapshot.all_of(StoredFile)), timeout=10_000)
    (stored,) = named.window.hub.snapshot.all_of(StoredFile).values()
    assert stored.name == "ledger.txt"


def test_the_preview_counts_moves_and_offers_no_tick_for_what_cannot_be_taken_in(named: Checker, home: Path) -> None:
    stamp = 'w:id="1" w:author="Sample" w:date="2024-05-06T00:00:00Z"'
    moved = f"<w:moveTo {stamp}>{run('The mayor said 12 boats came.')}</w:moveTo>{run('Hidden.', '<w:vanish/>')}"
    (home / "draft.docx").write_bytes(package(paragraph(moved)))
    named.open(home / "draft.docx")
    named.act("article.reread")
    dialog = named.dialog(ImportDialog)
    assert "Moves tracked: 1" in named.texts(dialog)[0]
    assert "Left out:" in named.texts(dialog)
    dialog.reject()


def test_a_guessed_encoding_is_said_and_can_be_chosen(named: Checker, home: Path) -> None:
    (home / "draft.txt").write_bytes("The mayor said it cost £5 to enter.".encode("cp1252"))
    named.open(home / "draft.txt")
    assert any("guessed to be cp1252" in words for words in named.texts(named.window))
    named.act("article.reread")
    dialog = named.dialog(ImportDialog)
    assert dialog.encoding.isVisible()
    dialog.reject()
