"""Sharing without naming a source: the masked copy from the window, masked reports and prints, down to the bytes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.core.test_masked_copy import HIDDEN, leaks, session  # noqa: F401 - a fixture
from workbench.gui.dialogs.export import ExportDialog
from workbench.gui.dialogs.mask import MaskDialog
from workbench.importers import import_file
from workbench.session.export import report_of
from workbench.session.preview import pages_of, print_pages
from workbench.store.check import check

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, ALT = Modifier.ControlModifier, Modifier.AltModifier


@pytest.fixture
def at_work(session, named, home: Path):  # noqa: F811
    """Somebody with a session open in which a confidential source is named everywhere."""
    named.window.settings.set("person.uid", session.person.uid)
    session.close()
    named.open(session.path)
    return named


def words_of(pdf: Path) -> str:
    """The words that can be searched for in a PDF."""
    return import_file(pdf)[0].text


def test_a_masked_copy_is_shared_by_keys(at_work, home: Path) -> None:
    at_work.press("S", CTRL | ALT)
    dialog = at_work.dialog(MaskDialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Quillon Veiled → Source A"]
    QTest.keyClick(dialog.accept_button, Key.Key_Return)
    chooser = dialog.findChild(QFileDialog)
    assert leaks(chooser.selectedFiles()[0].encode()) == []
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(home / "copy.claims"))
    QTest.keyClick(field, Key.Key_Return)
    at_work.bot.waitUntil(lambda: "Masked copy written: copy.claims" in at_work.banners, timeout=5000)
    assert leaks((home / "copy.claims").read_bytes()) == []
    assert [finding.fault for finding in check(home / "copy.claims") if finding.fault] == []
    at_work.open(home / "copy.claims")
    assert any("masked copy" in text for text in at_work.banners)
    assert any("Source A" in row for row in at_work.rows)
    assert not any(word in " ".join(at_work.rows).casefold() for word in HIDDEN)


def test_where_nothing_is_confidential_the_next_step_is_the_list_of_sources(sample) -> None:
    sample.act("session.mask")
    assert "nothing to mask" in sample.banners[0]
    sample.settle()
    buttons = [one.text() for one in sample.window.banners.findChildren(QPushButton)]
    assert buttons == ["Sources…"]
    assert not sample.dialogs()


def test_a_masked_report_tells_nothing_in_preview_file_or_print(at_work, home: Path) -> None:
    at_work.press("E", CTRL)
    dialog = at_work.dialog(ExportDialog)
    assert "Confidential sources: 1" in at_work.texts(dialog)
    dialog.format.setCurrentIndex(dialog.format.findData("json"))
    at_work.bot.waitUntil(lambda: "Veiled" in dialog.preview.words.toPlainText(), timeout=5000)
    dialog.masked.click()
    at_work.bot.waitUntil(lambda: "Source A" in dialog.preview.words.toPlainText(), timeout=5000)
    assert leaks(dialog.preview.words.toPlainText().encode()) == []
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    dialog.name.setText(str(home / "report.pdf"))
    at_work.click(dialog.accept_button)
    at_work.bot.waitUntil(lambda: not at_work.dialogs(), timeout=20000)
    assert leaks((home / "report.pdf").read_bytes()) == []
    assert "Source A" in words_of(home / "report.pdf")
    assert leaks(words_of(home / "report.pdf").encode()) == []


def test_a_masked_print_tells_nothing(at_work, home: Path) -> None:
    for masked, found in ((False, True), (True, False)):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(home / "print.pdf"))
        report = report_of(at_work.window.hub.snapshot, "Sample", masked, lambda _done, _total: None)
        turns = print_pages(pages_of(report, ("summary", "claims", "sources")), printer)
        pages = [turn for turn in turns if turn != (0, 0)]
        assert pages == [(number, len(pages)) for number in range(1, len(pages) + 1)]
        assert bool(leaks(words_of(home / "print.pdf").encode())) is found
    assert leaks((home / "print.pdf").read_bytes()) == []


def test_a_name_that_is_suggested_tells_nothing_either(at_work, home: Path) -> None:
    at_work.press("E", CTRL)
    dialog = at_work.dialog(ExportDialog)
    assert dialog.name.text() == "Veiled, a story-report.html"
    dialog.masked.click()
    assert dialog.name.text() == "Source A, a story-report.html"
    dialog.name.setText("my own.html")
    dialog.masked.click()
    assert dialog.name.text() == "my own.html"
    dialog.reject()
