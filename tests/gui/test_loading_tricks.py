"""Twenty ways to make a program load something, as words in each of twelve places of the window: nothing is opened."""

import os
import shutil
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest

from tests.tricks import tricks

ROOT = Path(__file__).resolve().parents[2]
PLACES = (
    *("import preview", "article", "claim list", "detail", "note", "evidence pane", "hover card", "banner and toast"),
    *("history", "export preview", "reports", "forms", "carry page", "merge page"),
)

RUN = """
import os, sys, time
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QToolTip, QWidget
from workbench.errors import UserError
from workbench.exporters import EXPORTERS
from workbench.gui.app import make_application, make_window
from workbench.gui.carrying.page import CarryPage
from workbench.gui.tips import plain_tip
from workbench.model.claim import Verdict
from workbench.model.editing import Correction, Query
from workbench.model.document import LeftOut
from workbench.model.evidence import Evidence, Source
from workbench.model.snapshot import Person
from workbench.session import commands, editing, sources
from workbench.session.evidence_files import read_evidence
from workbench.session.identity import new_uid
from workbench.session.opening import open_session
from workbench.session.session import Author

folder = Path(sys.argv[1])
tricks = (folder / "tricks.txt").read_text()
named = "<img src=decoy.png>"
app = make_application(["tricks"])
window = make_window(app)
window.settings.set("person.name", named)
window.show()
window.resize(1200, 900)

def until(met):
    begun = time.monotonic()
    while not met():
        app.processEvents()
        assert time.monotonic() - begun < 30

def look(place, shown):
    begun = time.monotonic()
    while time.monotonic() - begun < 0.15:
        app.processEvents()
    for widget in (window, *dialogs()):
        widget.grab()
    assert "<img src" in shown or "&lt;img src" in shown, f"{place}: {shown[:200]}"
    os.access("/mark/" + place, os.F_OK)
    print(place, flush=True)

def dialogs():
    return [one for one in app.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()] + [
        one for one in window.findChildren(QDialog) if one.isVisible()]

def leave():
    for one in dialogs():
        one.reject()
    app.processEvents()

def texts(widget):
    told = [one.text() for one in widget.findChildren(QLabel)]
    for one in widget.findChildren(QWidget):
        for read in ("toPlainText", "currentText"):
            if hasattr(one, read):
                told.append(getattr(one, read)())
        model = one.model() if hasattr(one, "model") and callable(one.model) else None
        if model is not None and hasattr(model, "rowCount"):
            told += cells(model)
    return " ".join(map(str, told))

def cells(model):
    rows = range(min(model.rowCount(), 20))
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    return [str(model.index(row, column).data() or "") + str(
        model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        for row in rows for column in range(columns)]

# The same words as read from other formats
for name in ("a.md", "tricks.txt"):
    window.open_path(folder / name)
    until(lambda: window.hub.session)
    look("article", window.workspace.article.toPlainText())
    window.hub.close()

# A colleague's session, and the checker's copy of it
path = folder / "theirs.claims"
window.open_path(folder / "a.html")
until(lambda: window.hub.session)
read_from, preview, how = window.files._read_last
told = replace(preview, left_out=(LeftOut(tricks, tricks, 0),), notices=(tricks,), reasons=((tricks, 1),))
window.files._read_last = read_from, told, how  # as of a reader that lets everything through
window.actions_by_id["article.reread"].trigger()
until(dialogs)
look("import preview", texts(dialogs()[0]))
leave()
window.hub.session.save_copy(path)
mine = window.hub.session.path
window.hub.close()
other = open_session(path, Author(Person("b" * 32, named)))
copied = folder / "their own.claims"
other.save_copy(copied)
other.close()
other = open_session(copied, Author(Person("b" * 32, named)))
claims = list(other.snapshot.claims)
commands.write_note(other, claims[0], tricks)
commands.mark(other, claims[:2], Verdict.DISPUTED)
other.close()

window.open_path(mine)
until(lambda: window.hub.session)
session, work = window.hub.session, window.workspace
claim = next(iter(session.snapshot.claims))
window.hub.run(lambda: commands.mark(session, [claim], Verdict.VERIFIED))
look("article", work.article.toPlainText())
look("claim list", " ".join(cells(work.claims.list.model())))
look("detail", texts(work.detail))
markup = QMimeData()
markup.setHtml(tricks)
work.article.insertFromMimeData(markup)
work.detail.note.setPlainText(tricks)
work.detail.note.insertFromMimeData(markup)
work.detail.note.save()
look("note", work.detail.note.toPlainText())
document = folder / f"{named}.txt"
room = next(room for room in window.rooms if hasattr(room, "evidence_open"))
room._open_pane()
window.hub.run(lambda: sources.add_files(session, read_evidence(document), claim))
source = Source(new_uid(), title=tricks, authors=(tricks,), url=tricks)
window.hub.run(lambda: sources.put_source(session, source))
evidence = Evidence(new_uid(), claim, source.uid, excerpt=tricks, locator=tricks)
window.hub.run(lambda: sources.put_evidence(session, evidence))
window.hub.run(lambda: editing.put_query(session, Query(new_uid(), claim)))
window.hub.run(lambda: editing.put_correction(session, Correction(new_uid(), claim, tricks, tricks)))
until(lambda: work.evidence.file)
work.evidence.search.setText("boats")
look("evidence pane", work.evidence.reader.toPlainText())
assert named in work.evidence.files.currentText()
place = work.article.cursorRect().center()
card = work.article.card_at(place)
QApplication.sendEvent(work.article.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, work.article.mapToGlobal(place)))
look("hover card", card + QToolTip.text())
window.hub.failed.emit(UserError("sample", tricks, tricks))
window.hub.told.emit(tricks)
QToolTip.showText(place, plain_tip(tricks), work.strip)
for field in work.details.fields.values():
    field.setText(tricks)
look("banner and toast", texts(window) + window.toast.text())
window.actions_by_id["session.history"].trigger()
until(dialogs)
look("history", texts(dialogs()[0]))
leave()
window.actions_by_id["report.export"].trigger()
until(dialogs)
until(lambda: not window.tasks.busy)
shown = dialogs()[0]
until(lambda: not window.tasks.busy)
for format in (box for box in shown.findChildren(QComboBox) if box.findText("JSON", Qt.MatchFlag.MatchStartsWith) >= 0):
    format.setCurrentIndex(format.findText("JSON", Qt.MatchFlag.MatchStartsWith))
until(lambda: "<img src" in texts(shown))
look("export preview", texts(shown))
leave()
exporting = next(room for room in window.rooms if hasattr(room, "report_export"))
for exporter in (one for one in EXPORTERS if one.id in ("html", "pdf", "docx", "json")):
    exporting.export(folder / ("report-" + exporter.id + exporter.suffix), exporter)
    until(lambda: not window.tasks.busy)
look("reports", (folder / "report-json.json").read_text())
window.actions_by_id["source.list"].trigger()
until(dialogs)
forms = next(room for room in window.rooms if hasattr(room, "open_record"))
forms.open_record(source)
look("forms", " ".join(map(texts, dialogs())))
leave()
leave()
drafts = next(room for room in window.rooms if hasattr(room, "draft_take"))
drafts.take(str(folder / "b.html"))
until(lambda: window.findChildren(CarryPage))
look("carry page", texts(window.findChildren(CarryPage)[0]))
window.findChildren(CarryPage)[0].left.emit()
merging = next(room for room in window.rooms if hasattr(room, "session_merge"))
merging._meet(str(copied))
until(dialogs)
look("merge page", texts(dialogs()[0]))
leave()
os.access("/mark/planted", os.F_OK)
label = QLabel(tricks)
label.show()
label.grab()
window.close()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what Qt opens")
def test_no_trick_in_any_place_of_the_window_opens_anything(tmp_path: Path) -> None:
    decoy = tmp_path / "decoy.png"
    decoy.write_bytes(b"sample")
    lines = tricks(decoy)
    words = escape(lines)  # as it is the words of the page that are to look like markup
    page = "<html><body><h1>{0}</h1><p>{0}</p><p>The council said {1} boats sank.</p>{2}</body></html>"
    (tmp_path / "tricks.txt").write_text(lines)
    (tmp_path / "a.md").write_text(f"# {words}\n\n{words}\n\n{lines}\n")
    (tmp_path / "<img src=decoy.png>.txt").write_text(lines)

    for name, count in (("a.html", 5), ("b.html", 6)):
        (tmp_path / name).write_text(page.format(words, count, lines))
    calls = tmp_path / "calls"
    trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%file,socket", "-o", calls]
    done = subprocess.run(
        [*trace, sys.executable, "-c", RUN, tmp_path],
        cwd=tmp_path, capture_output=True, text=True, timeout=200, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )  # fmt: skip
    if "ptrace" in done.stderr:
        pytest.skip(f"strace may not be used here: {done.stderr[:200]}")
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines() == ["article", "article", *PLACES]
    traced = calls.read_text(errors="replace").splitlines()
    assert all(any(f'"/mark/{place}"' in line for line in traced) for place in PLACES)
    assert [line for line in traced if "socket(" in line and "AF_UNIX" not in line and " = -1 " not in line] == []
    end = next(number for number, line in enumerate(traced) if '"/mark/planted"' in line)
    own = "<img src=decoy.png>.txt"
    touched = [n for n, line in enumerate(traced) if "decoy" in line.replace(own, "") or "share.example" in line]
    assert [traced[number] for number in touched if number < end] == []
    assert touched, "the trace does not see a label that loads a picture"
