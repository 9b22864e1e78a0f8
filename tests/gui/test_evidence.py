"""Evidence in the window: documents dropped on a claim, searched, their words taken by a key; forms; undo."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QPushButton

from tests.gui.conftest import Checker
from workbench.gui.dialogs.house_rules import HouseRulesDialog
from workbench.gui.dialogs.record_form import RecordForm
from workbench.gui.dialogs.sources import SourcesDialog
from workbench.gui.evidence.pictures import picture_of
from workbench.gui.widgets.banner import Banner
from workbench.model.editing import Correction, Flag, Query
from workbench.model.evidence import Evidence, Grade, Source, Stance, StoredFile
from workbench.session import sources

LEDGER = "Sample ledger\n\nThe schools: 12 were opened in the spring.\n\nThe cost came to 3 million euros in all.\n"


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.txt"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def lines(long: Checker) -> list[str]:
    return long.window.workspace.detail.records.lines


def drop_on_list(long: Checker, path: Path, row: int = 0) -> None:
    """Drops a file on a row of the claim list."""
    claims = long.window.workspace.claims.list
    place = claims.visualRect(claims.model().index(row, 0)).center()
    assert long.drop_file(path, claims.viewport().mapTo(long.window, place))
    long.bot.waitUntil(lambda: bool(long.window.hub.snapshot.all_of(StoredFile)))


def form(long: Checker) -> RecordForm:
    return long.dialog(RecordForm)


def test_a_document_dropped_on_a_claim_is_its_evidence(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    pane = long.window.workspace.evidence
    assert (pane.isVisible(), pane.reader.toPlainText()) == (True, LEDGER)
    assert lines(long) == ["Supports · ledger.txt"]
    long.press("z", Qt.KeyboardModifier.ControlModifier)
    assert lines(long) == []
    assert pane.said.startswith("No evidence yet")


def test_words_selected_in_a_document_become_evidence_by_one_key(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    pane = long.window.workspace.evidence
    long.press("f")
    assert pane.results.count() >= 1
    assert pane.reader.textCursor().selectedText() == "12"
    assert "ledger.txt" in pane.results.item(0).text()
    long.press("e")
    assert "Supports · ledger.txt, line 3 · “12”" in lines(long)
    long.press("e", Qt.KeyboardModifier.ShiftModifier)
    stances = [one.stance for one in long.window.hub.snapshot.all_of(Evidence).values()]
    assert stances == [Stance.SUPPORTS, Stance.SUPPORTS, Stance.CONTRADICTS]


def test_what_is_near_is_shown_with_its_difference_after_what_is_exact(named: Checker, tmp_path: Path) -> None:
    article, paper = tmp_path / "piece.txt", tmp_path / "paper.txt"
    article.write_text("The harbour bridge cost 12 million crowns in the spring, said Ada Sample.\n", "utf-8")
    paper.write_text(
        "The harbour bridge cost 14 million crowns in the spring, said Ada Sample.\n\n" + "x. " * 600
        + "\n\nIt was paid with twelve million crowns.\n", "utf-8",
    )  # fmt: skip
    named.open(article)
    drop_on_list(named, paper)
    named.press("f")
    results = named.window.workspace.evidence.results
    told = [results.item(row).text().splitlines() for row in range(results.count())]
    assert "Nearly the same: here “14” for “12”" in [lines[-1] for lines in told]
    assert "The same value as “12 million”, written otherwise" in [lines[-1] for lines in told]


def test_all_evidence_is_searched_while_it_is_typed(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    long.act("evidence.search")
    long.type("cost euro")
    pane = long.window.workspace.evidence
    long.bot.waitUntil(lambda: pane.results.count() == 1)
    long.type("zzz")
    long.bot.waitUntil(lambda: pane.results.count() == 0)
    assert pane.place.text() == "Not found in the evidence"


def test_a_search_can_be_kept_to_the_document_that_is_shown(long: Checker, ledger: Path, tmp_path: Path) -> None:
    drop_on_list(long, ledger)
    pane = long.window.workspace.evidence
    assert not pane.only.isVisible()
    other = tmp_path / "other.txt"
    other.write_text("The cost was 9 euros.\n", encoding="utf-8")
    next(room for room in long.window.rooms if hasattr(room, "add_files")).add_files([other], "")
    long.bot.waitUntil(lambda: len(long.window.hub.snapshot.all_of(StoredFile)) == 2)
    long.act("evidence.search")
    long.type("cost")
    long.bot.waitUntil(lambda: pane.results.count() == 2)
    pane.results.setCurrentRow(1)
    shown = pane.files.currentText()
    long.click(pane.only)
    assert pane.results.count() == 1
    assert pane.results.item(0).text().startswith(shown)
    long.act("evidence.search")
    long.type("zebra")
    long.bot.waitUntil(lambda: pane.place.text() == "Not found in this document")


def test_by_whom_how_and_when_it_was_confirmed_stands_with_the_evidence(long: Checker) -> None:
    long.press("w")
    shown = form(long)
    shown.fields["excerpt"].setPlainText("There were 12.")
    shown.fields["means"].setCurrentIndex(shown.fields["means"].findText("Phone"))
    shown.fields["confirmed_by"].setText("Ada Sample")
    shown.fields["confirmed_on"].setText("2026-11-20")
    shown.accept_button.click()
    assert lines(long) == ["Supports · “There were 12.” · Phone, Ada Sample, 2026-11-20"]


def test_without_selected_words_nothing_is_taken_and_it_is_said_why(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    long.press("e")
    assert "No words of a document are selected." in long.banners[0]
    assert lines(long) == ["Supports · ledger.txt"]


def test_a_correction_is_proposed_in_a_form_and_can_be_undone(long: Checker) -> None:
    long.press("r")
    shown = form(long)
    shown.fields["words"].setPlainText("13 new schools had opened")
    shown.fields["reason"].setPlainText("the ledger says so")
    shown.accept_button.click()
    (made,) = long.window.hub.snapshot.all_of(Correction).values()
    assert (made.words, made.person) == ("13 new schools had opened", long.window.hub.session.person.uid)
    assert lines(long) == ["Correction · Open · “13 new schools had opened” · the ledger says so"]
    long.press("z", Qt.KeyboardModifier.ControlModifier)
    assert lines(long) == []


def test_a_query_is_asked_and_answered(long: Checker) -> None:
    long.press("q")
    shown = form(long)
    shown.fields["question"].setPlainText("Which schools?")
    shown.accept_button.click()
    assert lines(long) == ["Query · open · Author · Which schools?"]
    long.window.workspace.detail.records.setFocus()
    long.press(Qt.Key.Key_Return)
    shown = form(long)
    shown.fields["answer"].setPlainText("Those in the north.")
    shown.accept_button.click()
    (made,) = long.window.hub.snapshot.all_of(Query).values()
    assert (made.is_open, lines(long)[0].endswith("Those in the north.")) == (False, True)


def test_a_query_is_asked_and_answered_by_keys_as_they_come(long: Checker) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    long.press("q")
    shown = at_work_in(form(long), long)
    long.type("Which schools?")
    long.press(Qt.Key.Key_Return, ctrl)
    assert lines(long) == ["Query · open · Author · Which schools?"]
    assert shown.accept_button.key == "Ctrl+Return"
    at_work_in(long.window, long)
    long.window.workspace.detail.records.setFocus()
    long.press(Qt.Key.Key_Return)
    assert at_work_in(form(long), long).fields["question"].hasFocus()
    long.press(Qt.Key.Key_Tab)
    long.type("Those in the north.")
    long.press(Qt.Key.Key_Enter, ctrl | Qt.KeyboardModifier.KeypadModifier)
    (made,) = long.window.hub.snapshot.all_of(Query).values()
    assert made.answer == "Those in the north."


def test_words_typed_at_once_are_the_evidence_and_do_not_choose_what_it_says(long: Checker) -> None:
    long.press("w")
    at_work_in(form(long), long)
    long.type("Confirmed by the press office")
    long.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lines(long) == ["Supports · “Confirmed by the press office”"]


def test_a_form_in_which_nothing_is_said_cannot_be_kept(long: Checker) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    long.press("q")
    shown = at_work_in(form(long), long)
    assert not shown.accept_button.isEnabled()
    long.press(Qt.Key.Key_Return, ctrl)
    assert shown.isVisible()
    long.type("W")
    assert shown.accept_button.isEnabled()
    long.press(Qt.Key.Key_Backspace)
    assert not shown.accept_button.isEnabled()
    shown.reject()
    assert not long.window.hub.snapshot.all_of(Query)


def test_what_was_said_on_the_phone_needs_no_other_form_for_its_source(long: Checker) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    known = Source("f" * 32, title="Another sample speaker")
    long.window.hub.run(lambda: sources.put_source(long.window.hub.session, known))
    for said in ("It was 12.", "It was 13."):  # the second time the title is that of a source that is there
        long.press("w")
        shown = at_work_in(form(long), long)
        long.type(said)
        shown.fields["source"].setFocus()
        shown.fields["source"].lineEdit().selectAll()
        long.type("Sample Speaker")
        long.press(Qt.Key.Key_Return, ctrl)
        at_work_in(long.window, long)
    (source,) = [one for one in long.window.hub.snapshot.all_of(Source).values() if one.title == "Sample Speaker"]
    kept = long.window.hub.snapshot.all_of(Evidence).values()
    assert {(one.source, one.excerpt) for one in kept} == {(source.uid, "It was 12."), (source.uid, "It was 13.")}
    long.act("edit.undo")
    long.act("edit.undo")
    assert list(long.window.hub.snapshot.all_of(Source)) == ["f" * 32]


def test_a_source_that_is_gone_is_no_title_of_a_new_one(long: Checker) -> None:
    claim = long.window.hub.current
    gone = Evidence("e" * 32, claim, source="f" * 32, excerpt="It was 12.")  # as a merge may leave it
    long.window.hub.run(lambda: sources.put_evidence(long.window.hub.session, gone))
    assert not long.window.hub.snapshot.all_of(Source)
    long.press("i")
    long.press(Qt.Key.Key_Return)
    shown = at_work_in(form(long), long)
    assert shown.fields["source"].currentText() == "None"
    long.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not long.window.hub.snapshot.all_of(Source)


def at_work_in(window: Any, checker: Checker) -> Any:
    """Waits until keys arrive in a window, which a desktop sees to."""
    window.activateWindow()
    checker.bot.waitUntil(window.isActiveWindow, timeout=2000)
    return window


def test_a_key_leads_to_what_is_asked_of_the_claim(long: Checker) -> None:
    long.press("i")
    assert long.toast == "There is no evidence, correction, query or flag on this claim"
    long.press("l")
    long.press("i")
    long.press(Qt.Key.Key_Delete)
    assert (lines(long), long.toast) == ([], "Flag taken away")


def test_a_flag_is_set_and_taken_away_by_the_same_key(long: Checker) -> None:
    long.press("l")
    assert lines(long) == ["Flag · Legal"]
    long.press("l")
    assert not long.window.hub.snapshot.all_of(Flag)


def test_evidence_can_be_written_by_hand_and_removed_with_delete(long: Checker) -> None:
    long.press("w")
    shown = form(long)
    shown.fields["excerpt"].setPlainText("Ada Sample confirmed it.")
    shown.accept_button.click()
    assert lines(long) == ["Supports · “Ada Sample confirmed it.”"]
    long.window.workspace.detail.records.setFocus()
    long.press(Qt.Key.Key_Delete)
    assert lines(long) == []


def test_grades_of_a_source_are_chosen_by_their_words(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    long.act("source.list")
    dialog = long.dialog(SourcesDialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "ledger.txt · Document · Not graded · evidence: 1"
    ]
    dialog.edit.click()
    (shown,) = dialog.findChildren(RecordForm)
    box = shown.fields["grade"]
    assert [box.itemText(row) for row in range(box.count())] == ["Not graded", "Primary", "Secondary"]
    box.setCurrentText("Primary")
    shown.accept_button.click()
    assert dialog.list.item(0).text() == "ledger.txt · Document · Primary · evidence: 1"
    dialog.remove.click()
    assert "There is evidence from this source." in long.banners[0]
    assert next(iter(long.window.hub.snapshot.all_of(Source).values())).grade is Grade.PRIMARY


def test_a_list_of_sources_is_brought_in(long: Checker, tmp_path: Path) -> None:
    lists = tmp_path / "sample.ris"
    lists.write_text("TY  - BOOK\r\nTI  - Sample ledger\r\nAU  - Sample, Ada\r\nPY  - 2026\r\nER  - \r\n", "utf-8")
    long.act("source.list")
    dialog = long.dialog(SourcesDialog)
    for _ in range(2):  # what is there already is not brought in twice
        next(button for button in dialog.findChildren(QPushButton) if button.text() == "Import…").click()
        chooser = dialog.findChildren(QFileDialog)[-1]
        chooser.findChild(QLineEdit, "fileNameEdit").setText(str(lists))
        QTest.keyClick(chooser.findChild(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "Sample ledger · Book · Not graded · evidence: 0"
    ]
    assert long.toast == "Sources added: 0"
    (source,) = long.window.hub.snapshot.all_of(Source).values()
    assert (source.authors, source.issued) == (("Ada Sample",), "2026")


def test_a_quotation_is_compared_with_its_transcript_word_by_word(named: Checker, tmp_path: Path) -> None:
    article, transcript = tmp_path / "piece.txt", tmp_path / "interview.txt"
    article.write_text("“We built 12 new schools in the north this year,” said Ada Sample, the mayor.\n", "utf-8")
    transcript.write_text(
        "Interviewer: How was the year?\n\nSample: Well, um, we built 11 new schools in the north this year.\n", "utf-8"
    )
    named.open(article)
    drop_on_list(named, transcript)
    named.press("y")
    shown = named.window.workspace.detail.findings.toPlainText()
    assert "Altered\ninterview.txt" in shown
    assert "Said: “11” – quoted: “12”\nA number is different." in shown
    lit = named.window.workspace.evidence.reader.textCursor().selectedText()
    assert lit.startswith("we built 11 new schools")


def test_without_a_quotation_or_a_transcript_that_is_said(named: Checker, tmp_path: Path) -> None:
    article = tmp_path / "piece.txt"
    article.write_text("The town has 40 boats.\n\n“We have 40 boats and no more,” said Ada Sample.\n", "utf-8")
    named.open(article)
    named.press("y")
    assert named.toast == "There is no quotation in this claim"
    named.press("j")
    named.press("y")
    assert "Not found in the evidence" in named.window.workspace.detail.findings.toPlainText()


def test_a_house_rule_that_blocks_refuses_the_verdict_and_says_what_is_missing(long: Checker) -> None:
    long.act("house.rules")
    dialog = long.dialog(HouseRulesDialog)
    box = dialog.levels["evidence"]
    box.setCurrentIndex(box.findText("Block the verdict"))
    box.activated.emit(box.currentIndex())
    dialog.reject()
    long.press("v")
    assert long.verdicts[0] == "unchecked"
    assert long.banners == [
        "This claim is verified, but no evidence supports it. Add the evidence that shows it, or take the verdict back."
    ]
    long.press("u")
    assert long.verdicts[0] == "unsourced"


def test_a_house_rule_that_warns_is_said_at_the_claim(long: Checker) -> None:
    long.press("v", Qt.KeyboardModifier.ShiftModifier)
    long.settle()
    assert "This claim is verified, but no evidence supports it." in (
        long.window.workspace.detail.findings.toPlainText()
    )


DOCUMENTS = Path(__file__).parents[1] / "files" / "documents"


def lit(long: Checker) -> int:
    return len(long.window.workspace.evidence.page.sheet.lit)


def test_the_page_of_a_pdf_is_shown_as_printed_with_the_words_lit(long: Checker) -> None:
    drop_on_list(long, DOCUMENTS / "weasyprint-2.pdf")
    pane = long.window.workspace.evidence
    assert pane.printed.isVisible()
    long.press("p", Qt.KeyboardModifier.ShiftModifier)
    long.bot.waitUntil(pane.page.isVisible, timeout=10000)
    assert pane.place.text() == "p. 1"
    pane.search.setText("harbour")
    pane.search.returnPressed.emit()
    pane.results.chosen.emit(pane.results.item(0).data(Qt.ItemDataRole.UserRole))
    long.bot.waitUntil(lambda: lit(long) == 1, timeout=10000)
    long.click(pane.on)
    long.bot.waitUntil(lambda: pane.place.text() == "p. 2", timeout=10000)
    assert not pane.on.isEnabled()
    long.press("p", Qt.KeyboardModifier.ShiftModifier)
    assert pane.reader.isVisible()
    assert not pane.on.isVisible()


def test_a_scan_is_shown_page_by_page(long: Checker) -> None:
    drop_on_list(long, DOCUMENTS / "scan.pdf")
    pane = long.window.workspace.evidence
    long.bot.waitUntil(pane.page.isVisible, timeout=10000)
    assert pane.place.text() == "p. 1: a picture of a page; no search finds its words"
    assert long.banners == [
        "“scan.pdf” is kept, but its words could not be read, so no search finds them. "
        "This PDF holds pictures of pages and no text."
    ]


def test_a_picture_is_shown_but_no_drawing_that_could_read_other_files(long: Checker, tmp_path: Path) -> None:
    pixels = QImage(40, 30, QImage.Format.Format_RGB32)
    pixels.fill(Qt.GlobalColor.red)
    assert pixels.save(str(tmp_path / "secret.png"))
    (tmp_path / "drawing.png").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30">'
        f'<image width="40" height="30" xlink:href="{tmp_path / "secret.png"}"/></svg>',
        encoding="utf-8",
    )
    pane = long.window.workspace.evidence
    drop_on_list(long, tmp_path / "drawing.png")
    assert pane.reader.toPlainText().startswith("<svg"), "its source is shown as the text that it is"
    assert picture_of((tmp_path / "drawing.png").read_bytes()).isNull()
    next(room for room in long.window.rooms if hasattr(room, "add_files")).add_files([tmp_path / "secret.png"], "")
    long.bot.waitUntil(lambda: not pane.reader.isVisible())
    assert pane.said == ""
    assert picture_of((tmp_path / "secret.png").read_bytes()).width() == 40


def test_many_documents_are_added_at_once_and_are_about_no_claim_yet(long: Checker, tmp_path: Path) -> None:
    names = [tmp_path / f"paper {number}.txt" for number in range(5)]
    for path in names:
        path.write_text(f"Words of {path.name}.", encoding="utf-8")
    names[2].unlink()
    names[3].unlink()
    long.act("evidence.add")
    chooser = long.dialog(QFileDialog)
    chooser.filesSelected.emit([str(path) for path in names])
    chooser.reject()
    long.bot.waitUntil(lambda: len(long.window.hub.snapshot.all_of(StoredFile)) == 3)
    assert not long.window.hub.snapshot.all_of(Evidence)
    assert long.banners == ["These files could not be read and were not added: paper 2.txt, paper 3.txt."]


def test_another_program_gets_a_copy_after_a_question_that_names_the_real_kind(
    long: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    disguised = tmp_path / "notes.txt"
    disguised.write_bytes((DOCUMENTS / "weasyprint-1.pdf").read_bytes())
    drop_on_list(long, disguised)
    long.act("evidence.open")
    box = long.dialog(QMessageBox)
    assert "PDF document" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    long.bot.waitUntil(lambda: not long.dialogs())
    assert opened == []
    long.act("evidence.open")
    next(button for button in long.dialog(QMessageBox).buttons() if button.text() == "Open a copy").click()
    (copy,) = opened
    assert copy.name == "notes.txt"
    assert copy.read_bytes() == disguised.read_bytes()
    assert copy.stat().st_mode & 0o077 == 0
    long.act("session.close")
    assert not copy.exists()


def test_a_program_is_not_handed_to_another(long: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("was opened"))
    path = tmp_path / "sample.pdf"
    path.write_bytes(b"\x7fELF" + bytes(100))
    drop_on_list(long, path)
    long.act("evidence.open")
    next(button for button in long.dialog(QMessageBox).buttons() if button.text() == "Open a copy").click()
    assert "is a program" in long.banners[0]


def test_enter_on_a_source_opens_that_one_alone(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    long.act("source.list")
    dialog = long.dialog(SourcesDialog)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [one.fields["title"].text() for one in dialog.findChildren(RecordForm)] == ["ledger.txt"]


def test_ctrl_enter_keeps_what_a_form_holds_from_a_text_of_several_lines(long: Checker) -> None:
    long.press("r")
    shown, words = form(long), form(long).fields["words"]
    shown.activateWindow()
    long.bot.waitUntil(shown.isActiveWindow)
    words.setPlainText("13 schools")
    QTest.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.words for one in long.window.hub.snapshot.all_of(Correction).values()] == ["13 schools"]


def test_a_document_without_words_is_taken_as_a_whole_or_by_its_page(long: Checker, tmp_path: Path) -> None:
    pixels = QImage(40, 30, QImage.Format.Format_RGB32)
    pixels.fill(Qt.GlobalColor.red)
    assert pixels.save(str(tmp_path / "sample.png"))
    add = next(room for room in long.window.rooms if hasattr(room, "add_files")).add_files
    pane = long.window.workspace.evidence
    for path in (tmp_path / "sample.png", DOCUMENTS / "scan.pdf"):
        add([path], "")
        long.bot.waitUntil(lambda path=path: pane.files.currentText() == path.name and not pane.said, timeout=10000)
        long.press("e")
    assert lines(long) == ["Supports · sample.png", "Supports · scan.pdf, p. 1"]


def test_the_same_words_are_not_taken_twice_and_a_refusal_goes_with_the_next_taking(
    long: Checker, ledger: Path
) -> None:
    drop_on_list(long, ledger)
    long.press("e")
    assert long.banners
    long.press("f")
    long.press("e")
    assert not long.banners
    long.press("e")
    assert long.toast == "This is evidence for the claim already"
    assert lines(long) == ["Supports · ledger.txt", "Supports · ledger.txt, line 3 · “12”"]


def test_from_a_search_to_evidence_and_back_by_keys_alone(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    long.act("evidence.search")
    long.type("cost")
    long.press(Qt.Key.Key_Return)
    long.press("e")
    assert lines(long) == ["Supports · ledger.txt", "Supports · ledger.txt, line 5 · “cost”"]
    long.press(Qt.Key.Key_Escape)
    assert long.listing.hasFocus()


def test_the_same_key_goes_on_to_the_next_place(named: Checker, tmp_path: Path) -> None:
    article, paper = tmp_path / "piece.txt", tmp_path / "paper.txt"
    article.write_text("The bridge cost 12 million crowns.\n", "utf-8")
    paper.write_text("It came to 12 million crowns.\n\n" + "x. " * 600 + "\n\nAgain 12 million crowns.\n", "utf-8")
    named.open(article)
    drop_on_list(named, paper)
    results = named.window.workspace.evidence.results
    rows = []
    for _ in range(3):
        named.press("f")
        rows.append(results.currentRow())
    assert (results.count(), rows) == (2, [0, 1, 0])


def test_a_line_of_evidence_leads_to_its_words_in_the_document(long: Checker, ledger: Path, tmp_path: Path) -> None:
    drop_on_list(long, ledger)
    long.press("f")
    long.press("e")
    other = tmp_path / "other.txt"
    other.write_text("Other words.", encoding="utf-8")
    next(room for room in long.window.rooms if hasattr(room, "add_files")).add_files([other], "")
    pane, records = long.window.workspace.evidence, long.window.workspace.detail.records
    long.bot.waitUntil(lambda: pane.reader.toPlainText() == "Other words.")
    long.act("evidence.close")
    records.setFocus()
    records.setCurrentRow(1)
    long.press(Qt.Key.Key_Space)
    assert (pane.isVisible(), pane.reader.textCursor().selectedText()) == (True, "12")
    long.press(Qt.Key.Key_Escape)
    assert long.listing.hasFocus()


def test_letters_that_are_searched_for_give_no_verdicts_where_there_is_no_document(long: Checker) -> None:
    long.act("evidence.search")
    long.type("hundreds")
    pane = long.window.workspace.evidence
    long.bot.waitUntil(lambda: pane.place.text() == "Not found in the evidence")
    assert (pane.search.text(), set(long.verdicts)) == ("hundreds", {"unchecked"})


def test_where_there_is_no_document_adding_one_is_offered(long: Checker) -> None:
    long.press("e")
    long.press("e")
    (banner,) = [one for one in long.window.findChildren(Banner) if one.isVisible()]
    assert banner.label.text() == "There is no document in this session yet. Drop one on a claim, or add it."
    assert [button.text() for button in banner.findChildren(QPushButton)] == ["Add documents…"]


def test_several_files_dropped_on_the_article_are_evidence_and_none_is_left_out(
    long: Checker, ledger: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Other words.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (ledger, other)])
    article, viewport = long.window.hub.snapshot.draft.text, long.article.viewport()
    assert long.drop(data, viewport.mapTo(long.window, viewport.rect().center()))
    long.bot.waitUntil(lambda: len(long.window.hub.snapshot.all_of(StoredFile)) == 2)
    assert long.window.hub.snapshot.draft.text == article
    assert not long.window.hub.snapshot.all_of(Evidence), "they are about no claim yet"


def test_a_document_is_removed_and_comes_back_with_undo(long: Checker, ledger: Path) -> None:
    drop_on_list(long, ledger)
    long.press("f")
    long.press("e")
    pane = long.window.workspace.evidence
    long.act("evidence.remove")
    assert (long.toast, long.window.toast.undo.isVisible()) == ("Document removed", True)
    long.bot.waitUntil(lambda: long.window.actions_by_id["edit.undo"].text() == "Undo: Remove document")
    assert pane.said.startswith("No evidence yet")
    assert lines(long)[1] == "Supports · ledger.txt, line 3 · “12”", "what was taken of it stays"
    long.press("z", Qt.KeyboardModifier.ControlModifier)
    assert pane.reader.toPlainText() == LEDGER
    long.act("evidence.close")
    long.act("evidence.remove")
    assert pane.isVisible(), "nothing is removed that is not in sight"
    assert long.window.hub.snapshot.all_of(StoredFile)
