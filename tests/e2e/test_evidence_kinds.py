"""Evidence of many kinds is looked at and opened: no other program starts before two acts, and nothing ever runs it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.files.truth import DOCUMENTS

ROOT = Path(__file__).resolve().parents[2]
VIEWER = shutil.which("true") or "/bin/true"
"""What stands for the other program: without a desktop there is none."""

MZ, ELF = b"MZ" + bytes(200), b"\x7fELF" + bytes(200)
WORDS = b"The sample council spent 5 euros.\n"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(100)
SHOWN: dict[str, bytes] = {
    "a.txt": WORDS,
    "a.csv": b"name,number\nsample,5\n",
    "a.json": b'{"sample": 5}',
    "a.html": b"<p>The council spent 5 euros.</p><script>alert(1)</script>",
    "a.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "a.rtf": b"{\\rtf1 The council spent 5 euros.}",
    "a.eml": b"From: a@b.example\r\nSubject: 5 boats\r\n\r\nFive boats.\r\n",
    "a.png": PICTURE,
    "a.pdf": (DOCUMENTS / "weasyprint-1.pdf").read_bytes(),
    "a.mp3": b"ID3" + bytes(100),
    "a.bin": bytes(100),
    "no suffix": WORDS,
}
"""Kinds that another program may get, after two acts."""

RUN_BY_SOMETHING: dict[str, bytes] = {
    "b.exe": MZ,
    "b.pdf": MZ,
    "b.txt": ELF,
    "b\u202egnp.exe": MZ,
    "b.exe. ": WORDS,
    "b.sh": WORDS,
    "c.txt": b"#!/bin/sh\necho run\n",
    "b.bat": WORDS,
    "b.ps1": WORDS,
    "b.js": WORDS,
    "b.vbs": WORDS,
    "b.hta": WORDS,
    "b.py": WORDS,
    "b.lnk": WORDS,
    "b.url": b"[InternetShortcut]\nURL=https://evil.sample.example\n",
    "b.scf": WORDS,
    "b.desktop": b"[Desktop Entry]\nExec=sh\n",
    "b.AppImage": WORDS,
    "b.jar": WORDS,
    "b.docm": WORDS,
    "b.xlsm": WORDS,
    "b.iso": WORDS,
    "b.msi": WORDS,
    "b.reg": WORDS,
    "b.DESKTOP": WORDS,
}

PLANTED = ("planted.txt", "planted.sh")
"""Opened without the second act; and let through as no script."""

RUN = """
import os, subprocess, sys, time
from pathlib import Path
from workbench.gui.app import make_application, make_window
from workbench.gui import acts_evidence
from workbench.session import elsewhere, sources
from workbench.session.evidence_files import read_evidence
from PySide6.QtWidgets import QMessageBox, QPushButton

viewer, article, folder = sys.argv[1], *map(Path, sys.argv[2:])

class Desktop:
    @staticmethod
    def openUrl(url):
        subprocess.run([viewer, url.toLocalFile()], check=True)
        return True

acts_evidence.QDesktopServices = Desktop
app = make_application(["kinds"])
window = make_window(app)
window.show()
window.open_path(article)
def until(met):
    begun = time.monotonic()
    while not met():
        app.processEvents()
        assert time.monotonic() - begun < 30
until(lambda: window.hub.session)
def say(*words):
    os.access("/mark/" + "/".join(words), os.F_OK)
def box():
    return next((one for one in window.findChildren(QMessageBox) if one.isVisible()), None)
def ask(button):
    window.actions_by_id["evidence.open"].trigger()
    until(box)
    shown = box()
    say("asked", name)
    next(one for one in shown.findChildren(QPushButton) if button in one.text()).click()
    until(lambda: box() is None)
room = next(room for room in window.rooms if hasattr(room, "evidence_open"))
room._open_pane()
for path in sorted(folder.iterdir()):
    name = path.name.encode("ascii", "replace").decode()
    say("begun", name)
    session, pane = window.hub.session, window.workspace.evidence
    claim, before = next(iter(session.snapshot.claims)), pane.files.count()
    window.hub.run(lambda: sources.add_files(session, read_evidence(path), claim))
    until(lambda: pane.files.count() > before)
    pane.files.setCurrentIndex(before)
    pane.files.activated.emit(before)
    until(lambda: pane.file == pane.files.currentData())
    ask("Cancel")
    if name == "planted.txt":
        room._open_copy(room._file)
    if name == "planted.sh":  # nothing follows but the other one
        elsewhere._RUNS = frozenset()
    say("second", name)
    ask("Open a copy")
    say("ended", name)
window.close()
print("done")
"""


def calls_of(folder: Path, names: dict[str, bytes]) -> dict[str, dict[str, int]]:
    """How many programs were started in each step of each name, but for the program's own readers."""
    kinds = folder / "kinds"
    kinds.mkdir()
    for name, data in names.items():
        (kinds / name).write_bytes(data + f"\n{name}\n".encode())  # what is the same twice is kept once
    article = folder / "article.txt"
    article.write_text("The sample council spent 5 euros, it said.\n")
    calls = folder / "calls"
    trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=execve,access,faccessat,faccessat2", "-o", str(calls)]
    done = subprocess.run(
        [*trace, sys.executable, "-c", RUN, VIEWER, str(article), str(kinds)],
        cwd=ROOT, capture_output=True, text=True, timeout=200, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if "ptrace" in done.stderr:
        pytest.skip(f"strace may not be used here: {done.stderr[:200]}")
    assert done.stdout == "done\n", done.stderr[-2000:]
    return counted(calls.read_text(errors="replace").splitlines())


def counted(lines: list[str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    step, name = "", ""
    for line in lines:
        if '"/mark/' in line:
            step, name = line.partition('"/mark/')[2].partition('"')[0].split("/")[:2]
            found.setdefault(name, {}).setdefault(step, 0)
        elif name and "execve(" in line and f'execve("{sys.executable}"' not in line:
            found[name][step] += 1
    return found


def faults(found: dict[str, dict[str, int]]) -> Iterator[str]:
    shown = {name.encode("ascii", "replace").decode() for name in SHOWN}
    for name, steps in found.items():
        if steps["begun"] or steps["second"] or steps["ended"]:
            yield f"{name}: started without a question"
        if name not in shown and any(steps.values()):
            yield f"{name}: is run by something, and was started"
        if name in shown and steps["asked"] > 1:
            yield f"{name}: started {steps['asked']} times"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what is started")
def test_no_kind_of_evidence_starts_anything_without_two_acts_and_what_runs_never(tmp_path: Path) -> None:
    names = {**SHOWN, **RUN_BY_SOMETHING}
    assert len(names) >= 25
    found = calls_of(tmp_path, {**names, **dict.fromkeys(PLANTED, WORDS)})
    assert len(found) == len(names) + len(PLANTED)
    noticed = [one.partition(":")[0] for one in faults({name: found.pop(name) for name in PLANTED})]
    assert set(noticed) == set(PLANTED), "the trace sees nothing"
    assert list(faults(found)) == []
    assert all(found[name]["asked"] == 1 for name in SHOWN), "another program does get these"
