"""A checker's way with evidence in the real window: a Word draft, its proposed sources, a PDF, a figure, the report."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.files.truth import DOCUMENTS
from workbench.exporters import exporter_for
from workbench.gui.app import make_window
from workbench.gui.main_window import MainWindow
from workbench.model.editing import ProposedSource, Settled
from workbench.model.evidence import Evidence, StoredFile
from workbench.session.house import breaches_of
from workbench.session.marks import Mark


@pytest.fixture
def window(qtbot: QtBot, home: Path):
    """The window with the Word draft open, and the checker's name known."""
    opened = make_window(QApplication.instance())
    opened.settings.set("person.name", "Sample Checker")
    opened.show()
    opened.activateWindow()
    shutil.copy(DOCUMENTS / "article.docx", home / "draft.docx")
    opened.open_path(home / "draft.docx")
    qtbot.waitUntil(lambda: opened.hub.session is not None, timeout=10_000)
    yield opened
    opened.close()
    opened.deleteLater()
    opened.themes.deleteLater()


def press(window: MainWindow, key: str) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, getattr(Qt.Key, f"Key_{key}"))


def drop_on_detail(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    detail = window.workspace.detail
    place = detail.mapTo(window, detail.rect().center())
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(place, *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), *how))


def test_from_a_word_draft_to_a_report_with_evidence(window: MainWindow, qtbot: QtBot, home: Path) -> None:
    snapshot = window.hub.snapshot
    assert snapshot.all_of(ProposedSource), "the draft's comments and notes are proposed as sources"
    window.workspace.claims.chip(Mark.PROPOSAL).click()
    model, records = window.workspace.claims.model, window.workspace.detail.records
    claim = model.uid(0)
    window.hub.select(claim)
    assert records.lines[-1].startswith("Proposed by the draft")
    records.setFocus()
    records.setCurrentRow(records.count() - 1)
    press(window, "Return")
    accepted = [one.state for one in window.hub.snapshot.all_of(ProposedSource).values()]
    assert accepted.count(Settled.ACCEPTED) == 1
    window.workspace.claims.clear_filter()

    with_figure = next(one for one in window.hub.snapshot.claims.values() if one.figures)
    window.hub.select(with_figure.uid)
    press(window, "V")
    window.hub.select(with_figure.uid)
    assert [breach.rule for breach in breaches_of(window.hub.snapshot, window.hub.claim)][:1] == ["evidence"]

    drop_on_detail(window, DOCUMENTS / "libreoffice-1.pdf")
    qtbot.waitUntil(lambda: bool(window.hub.snapshot.all_of(StoredFile)), timeout=10_000)
    window.workspace.claims.list.setFocus()
    window.hub.select(with_figure.uid)
    press(window, "F")
    pane = window.workspace.evidence
    assert pane.results.count() >= 1
    press(window, "E")
    taken = [one for one in window.hub.snapshot.of_claim(Evidence, with_figure.uid) if one.excerpt]
    assert taken[0].locator.startswith("p. 1")
    rules = [breach.rule for breach in breaches_of(window.hub.snapshot, window.hub.snapshot.claims[with_figure.uid])]
    assert "evidence" not in rules

    exporting = next(room for room in window.rooms if hasattr(room, "report_export"))
    exporting.export(home / "report.json", exporter_for("json"))
    qtbot.waitUntil((home / "report.json").is_file, timeout=10_000)
    told = json.loads((home / "report.json").read_text("utf-8"))
    assert any(line["verdict"] == "verified" for line in told["claims"])
