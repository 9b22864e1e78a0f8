"""Opening, dropping, pasting, recent files, copies; and what is said where a file is none."""

import json
import os
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from tests.gui.conftest import Checker
from workbench.exporters import exporter_for
from workbench.gui.dialogs.note_places import NotePlacesDialog
from workbench.gui.dialogs.paste import PasteDialog
from workbench.gui.pages.recent import RecentSessions
from workbench.importers import IMPORTERS
from workbench.model.editing import ProposedSource
from workbench.report.build import build
from workbench.store.schema import APPLICATION_ID, USER_VERSION

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier

WORDS = "The mayor said 12 people came."
SUFFIXES = [suffix for importer in IMPORTERS if importer.draft for suffix in importer.suffixes]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word_file(path: Path, body: str) -> Path:
    """The smallest Word document."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", rels)
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
    return path


def article_file(home: Path, suffix: str) -> Path:
    path = home / f"article{suffix}"
    if suffix.startswith((".doc", ".dot")):
        return word_file(path, f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>")
    page = f"<html><head><title>T</title></head><body><article><p>{WORDS}</p></article></body></html>"
    path.write_text(page if "htm" in suffix else WORDS, encoding="utf-8")
    return path


def test_a_report_in_json_is_dropped_and_gone_on_with(checker, tmp_path: Path) -> None:
    article = tmp_path / "piece.txt"
    article.write_text(f"{WORDS} {WORDS}", encoding="utf-8")
    checker.open(article)
    checker.press("v")
    report = tmp_path / "report.json"
    snapshot = checker.window.hub.snapshot
    report.write_bytes(exporter_for("json").write(build(snapshot, at="2026-11-22T14:30:00Z", program="sample")))
    before = checker.window.hub.session
    assert checker.drop_file(report)
    assert checker.window.hub.session is not before
    assert checker.window.hub.session.path == tmp_path / "report.claims"
    assert checker.verdicts == ["verified", "unchecked"]


def test_notes_of_another_program_are_dropped_on_the_article(checker, tmp_path: Path) -> None:
    notes = tmp_path / "notes.jsonld"
    quotes = [{"type": "TextQuoteSelector", "exact": words} for words in ("12 people", "13 people")]
    items = [{"target": {"selector": quote}, "body": {"value": "Who counted?"}} for quote in quotes]
    notes.write_text(json.dumps(items), encoding="utf-8")
    assert checker.drop_file(notes)
    checker.bot.waitUntil(lambda: bool(checker.banners), timeout=5000)
    assert "no article is open" in checker.banners[-1]
    article = tmp_path / "piece.txt"
    article.write_text(WORDS, encoding="utf-8")
    checker.open(article)
    assert checker.drop_file(notes)
    assert [one.text for one in checker.window.hub.snapshot.all_of(ProposedSource).values()] == ["Who counted?"]
    dialog = checker.dialog(NotePlacesDialog)
    assert "“13 people”" in dialog.note.text()
    checker.click(dialog.leave)
    assert checker.toast == "Notes left out: 1"


def drop_notes(checker, folder: Path, *quotes: str) -> NotePlacesDialog:
    article, notes = folder / "piece.txt", folder / "notes.jsonld"
    article.write_text(f"{WORDS}\n\nLater, {WORDS}", encoding="utf-8")
    items = [
        {"target": {"selector": {"type": "TextQuoteSelector", "exact": words}}, "body": f"Note {number}"}
        for number, words in enumerate(quotes, start=1)
    ]
    notes.write_text(json.dumps(items), encoding="utf-8")
    checker.open(article)
    assert checker.drop_file(notes)
    return checker.dialog(NotePlacesDialog)


def test_notes_without_a_sure_place_are_asked_about_one_by_one(checker, tmp_path: Path) -> None:
    once, changed = WORDS, WORDS.replace("12 people", "12 more people")
    dialog = drop_notes(checker, tmp_path, once, changed, "unheard of <b>things</b>")

    def shown() -> list[str]:
        return [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert len(shown()) == 2
    assert all(f"▸ {once} ◂" in line for line in shown())
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert "Note 1 of 3" in dialog.told.text()  # nothing is taken that nobody chose
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    checker.click(dialog.take)
    assert "Note 2 of 3" in dialog.told.text()
    assert "12 more people" in dialog.note.text()
    assert all(once.split()[-1] in line for line in shown())
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert shown() == []
    assert "<b>things</b>" in dialog.note.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert checker.toast == "Notes left out: 1"
    draft = checker.window.hub.snapshot.draft
    placed = list(checker.window.hub.snapshot.all_of(ProposedSource).values())
    assert [one.text for one in placed] == ["Note 1", "Note 2"]
    assert draft.text[placed[0].start : placed[0].end] == once
    assert placed[0].start > len(once)  # the second place
    checker.press("Z", CTRL)
    assert len(checker.window.hub.snapshot.all_of(ProposedSource)) == 1


def wait_for_session(checker) -> None:
    checker.bot.waitUntil(lambda: checker.window.hub.session is not None, timeout=5000)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_dropped_article_is_opened(named, home: Path, suffix: str) -> None:
    path = article_file(home, suffix)
    before = path.read_bytes()
    assert named.drop_file(path)
    wait_for_session(named)
    assert any(WORDS in row for row in named.rows)
    assert (home / "article.claims").is_file()
    assert path.read_bytes() == before


def test_a_dropped_session_is_opened(sample, home: Path) -> None:
    path = sample.window.hub.session.path
    sample.press("V")
    sample.press("W", CTRL)
    assert sample.drop_file(path)
    assert sample.verdicts[0] == "verified"


def test_a_dropped_file_of_another_kind_is_refused_by_the_kinds_that_are_read(sample, home: Path) -> None:
    picture = home / "picture.png"
    picture.write_bytes(b"\x89PNG")
    assert not sample.drop_file(picture)
    assert len(sample.banners) == 1
    for suffix in (".claims", *SUFFIXES):
        assert suffix in sample.banners[0]
    assert len(sample.rows) == 11


def test_an_address_of_the_web_is_refused(sample) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article.html")])
    assert not sample.drop(data)
    assert len(sample.banners) == 1


def test_dropped_text_is_opened(named) -> None:
    data = QMimeData()
    data.setText(WORDS)
    assert named.drop(data)
    wait_for_session(named)
    assert WORDS in named.rows[0]
    assert "Pasted text" in named.window.windowTitle()


def test_text_is_pasted(named) -> None:
    named.press("N", CTRL | SHIFT)
    dialog = named.dialog(PasteDialog)
    dialog.text.clear()
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.text, WORDS)
    assert dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    wait_for_session(named)
    assert WORDS in named.rows[0]


def test_a_file_is_opened_by_the_dialog(named, home: Path) -> None:
    path = article_file(home, ".txt")
    named.press("O", CTRL)
    named.fill_file_dialog(path)
    wait_for_session(named)
    assert WORDS in named.rows[0]


def test_the_file_dialog_is_qts_own_and_escape_leaves_it(named) -> None:
    named.press("O", CTRL)
    dialog = named.dialog(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not named.dialogs()
    assert named.window.hub.session is None


def test_opening_the_open_session_again_does_nothing(sample) -> None:
    sample.press("V")
    session = sample.window.hub.session
    sample.window.open_path(session.path)
    assert sample.window.hub.session is session
    assert sample.row == 1


def test_opening_the_article_again_finds_its_session(named, home: Path) -> None:
    path = article_file(home, ".txt")
    named.open(path)
    named.press("V")
    named.press("W", CTRL)
    named.open(path)
    assert named.verdicts == ["verified"]
    assert [file.name for file in home.glob("*.claims")] == ["article.claims"]


# Bad files


def _bad_files(home: Path) -> dict[str, Path]:
    def written(name: str, data: bytes) -> Path:
        path = home / name
        path.write_bytes(data)
        return path

    foreign = home / "foreign.claims"
    with sqlite3.connect(foreign) as database:
        database.execute("CREATE TABLE other (id INTEGER)")
    database.close()
    newer = home / "newer.claims"
    with sqlite3.connect(newer) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
        database.execute("CREATE TABLE other (id INTEGER)")
    database.close()
    (home / "folder.txt").mkdir()
    return {
        "empty": written("empty.txt", b""),
        "white": written("white.txt", b" \n \n"),
        "binary": written("binary.txt", bytes(range(256)) * 20),
        "picture": written("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        "word": written("damaged.docx", b"PK\x03\x04" + bytes(100)),
        "session": written("damaged.claims", b"SQLite format 3\x00" + bytes(500)),
        "no session": written("text.claims", b"just text"),
        "empty session": written("empty.claims", b""),
        "foreign": foreign,
        "newer": newer,
        "folder": home / "folder.txt",
        "missing": home / "missing.txt",
        "missing session": home / "missing.claims",
    }


@pytest.mark.parametrize(
    "kind",
    [
        "empty",
        "white",
        "binary",
        "picture",
        "word",
        "session",
        "no session",
        "empty session",
        "foreign",
        "newer",
        "folder",
        "missing",
        "missing session",
    ],
)
def test_a_bad_file_is_told_with_a_next_step_and_changes_nothing(sample, home: Path, kind: str) -> None:
    sample.press("V")
    path = _bad_files(home)[kind]
    before = path.read_bytes() if path.is_file() else None
    files = sorted(home.rglob("*.claims"))
    sample.window.open_path(path)
    sample.bot.waitUntil(lambda: bool(sample.banners), timeout=5000)
    told = sample.banners[0]
    assert told.count(". ") >= 1, told
    assert told.endswith(".")
    assert "Traceback" not in told
    assert not sample.dialogs()
    assert len(sample.rows) == 11
    assert sample.verdicts[0] == "verified"
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(home.rglob("*.claims")) == files
    sample.press("D")
    assert sample.verdicts[1] == "disputed"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_without_permission_is_told(sample, home: Path) -> None:
    path = article_file(home, ".txt")
    path.chmod(0)
    sample.window.open_path(path)
    sample.bot.waitUntil(lambda: bool(sample.banners), timeout=5000)
    assert "may not be read" in sample.banners[0]


def test_the_same_failure_twice_is_one_banner_and_it_can_be_closed(sample, home: Path) -> None:
    for _ in range(2):
        sample.window.open_path(home / "missing.claims")
    assert len(sample.banners) == 1
    close = sample.window.banners.findChildren(QPushButton)
    assert not close
    from PySide6.QtWidgets import QToolButton

    button = next(b for b in sample.window.banners.findChildren(QToolButton) if b.isVisible())
    sample.click(button)
    assert sample.banners == []


def test_without_a_session_a_banner_offers_to_open_another_file(checker, home: Path) -> None:
    checker.window.open_path(home / "missing.claims")
    checker.settle()
    button = next(b for b in checker.window.banners.findChildren(QPushButton) if b.isVisible())
    assert button.text() == "Open…"
    checker.click(button)
    checker.dialog(QFileDialog).reject()


# Recent files


def _recent(checker) -> list[QPushButton]:
    checker.settle()
    page = next(one for one in checker.window.findChildren(RecentSessions) if one.isVisible())
    return page.findChildren(QPushButton)


def test_recent_sessions_are_listed_opened_greyed_and_taken_off(sample, home: Path, new_window) -> None:
    from PySide6.QtWidgets import QToolButton

    sample.press("V")
    sample.press("W", CTRL)
    first = sample.window.settings.get("recent.sessions")[0]["path"]
    article = article_file(home, ".txt")
    sample.open(article)
    sample.window.close()

    again = new_window()
    titles = [button.text() for button in _recent(again)]
    assert len(titles) == 2
    shown = again.texts(again.window.welcome)
    assert "1 of 11 checked" in shown
    assert "0 of 1 checked" in shown
    again.click(_recent(again)[1])
    assert again.window.hub.session.path == Path(first)
    again.press("W", CTRL)
    (home / "article.claims").unlink()
    again.window.welcome.show_recent(again.window.settings.get("recent.sessions"))
    grey = [button for button in _recent(again) if not button.isEnabled()]
    assert len(grey) == 1
    assert "no longer there" in again.texts(again.window.welcome)
    page = next(one for one in again.window.findChildren(RecentSessions) if one.isVisible())
    again.click(page.findChildren(QToolButton)[1])
    again.settle()
    assert [button.isEnabled() for button in _recent(again)] == [True]
    assert Path(first).is_file()


# Copies


def test_a_copy_is_a_whole_session(sample, home: Path) -> None:
    sample.press("V")
    sample.press("S", CTRL | SHIFT)
    sample.fill_file_dialog(home / "copy.claims")
    sample.bot.waitUntil((home / "copy.claims").is_file, timeout=3000)
    assert "Copy saved: copy.claims" in sample.toast
    sample.press("D")
    sample.open(home / "copy.claims")
    assert sample.verdicts[:2] == ["verified", "unchecked"]


def test_a_copy_does_not_take_the_place_of_a_file(sample, home: Path) -> None:
    there = home / "there.claims"
    there.write_text("somebody's")
    sample.press("S", CTRL | SHIFT)
    sample.fill_file_dialog(there)
    sample.bot.waitUntil(lambda: bool(sample.banners), timeout=2000)
    assert "already" in sample.banners[0]
    assert there.read_text() == "somebody's"


# Word documents


def test_tracked_changes_are_told(named, home: Path) -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The mayor said </w:t></w:r>'
        '<w:ins w:id="1" w:author="Sample"><w:r><w:t>12</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Sample"><w:r><w:delText>11</w:delText></w:r></w:del>'
        '<w:r><w:t xml:space="preserve"> people came.</w:t></w:r></w:p>'
    )
    named.open(word_file(home / "tracked.docx", body))
    assert "12 people" in named.rows[0]
    assert "11" not in named.article.toPlainText()
    assert len(named.banners) == 1
    told = named.banners[0].lower()
    assert "tracked" in told
    assert "accepted" in told
    assert re.search("1 insertion|insertions: 1", told)
    assert re.search("1 deletion|deletions: 1", told)


def test_opening_the_open_article_again_keeps_its_session_and_touches_no_file_of_it(
    checker, long_file, monkeypatch
) -> None:
    from workbench.store import gate

    checker.open(long_file)
    session = checker.window.hub.session
    monkeypatch.setattr(gate, "inspect", lambda path: pytest.fail(f"{path.name} was looked into while it was open"))
    checker.window.open_path(long_file)
    checker.bot.waitUntil(lambda: not checker.window.tasks.busy, timeout=5000)
    assert checker.window.hub.session is session


def carry(checker: Checker, path: Path, place: QPoint) -> bool:
    """Drags a file to a place over the window; whether the cursor says that it would be taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(checker.window, QDragEnterEvent(place, *held))
    event = QDragMoveEvent(place, *held)
    QApplication.sendEvent(checker.window, event)
    return event.isAccepted()


def test_the_cursor_says_beforehand_what_would_be_taken_and_where(checker: Checker, home: Path) -> None:
    assert carry(checker, home / "article.docx", QPoint(200, 200))
    assert checker.banners == []
    for _ in range(3):
        assert not carry(checker, home / "film.mkv", QPoint(200, 200))
    checker.settle()
    (told,) = checker.banners
    assert ".docx" in told


def test_beside_an_article_every_kind_is_evidence_over_it_none(sample: Checker, home: Path) -> None:
    rows = sample.listing.viewport()
    assert carry(sample, home / "film.mkv", rows.mapTo(sample.window, rows.rect().center()))
    words = sample.article.viewport()
    assert not carry(sample, home / "film.mkv", words.mapTo(sample.window, words.rect().center()))
