"""What leaves the machine tells nothing of it: eight marks are planted in it and looked for in every byte written."""

import json
import os
import re
import shutil
import subprocess
import sys
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOST = "mark-of-host"
PLANTED = "Planted headline of 3 samples"

RUN = """
import os, sys, time
from pathlib import Path
from workbench.gui import app as program
from PySide6.QtCore import QTimer
from workbench.errors import UserError
from workbench.exporters import EXPORTERS
from workbench.model.claim import Verdict
from workbench.model.draft import DetailName
from workbench.model.editing import Flag, FlagKind
from workbench.model.evidence import Evidence, Source
from workbench.report.sections import PRESETS
from workbench.session import commands, editing, sources
from workbench.session.evidence_files import read_evidence
from workbench.session.export import export_report
from workbench.session.identity import new_uid
from workbench.session.masked_copy import material_of, write_masked_copy

out, headline = Path(sys.argv[1]), sys.argv[2]
NOTE = "page: https://checks.sample.example/a\\npublisher: Sample Checks\\nclaimant: Ada Sample\\n" \\
    "appeared: https://b.sample.example/\\nrating: False\\nclaimed on: 2026-11-01"

def work(window):
    session = window.hub.session
    claim = next(iter(session.snapshot.claims))
    commands.edit_detail(session, DetailName.HEADLINE, headline)
    commands.write_note(session, claim, "A sample note.")
    commands.mark(session, [claim], Verdict.DISPUTED)
    source = Source(new_uid(), title=headline)
    sources.put_source(session, source)
    sources.put_source(session, Source(new_uid(), title="Sample informant", confidential=True))
    sources.put_evidence(session, Evidence(new_uid(), claim, source.uid, excerpt="Sample words."))
    for picture in (Path("camera.jpg"), Path("camera.png")):
        sources.add_files(session, read_evidence(picture.absolute()), claim)
    editing.toggle_flag(session, claim, FlagKind.PUBLISH)
    (flag,) = session.snapshot.of_claim(Flag, claim)
    editing.put_flag(session, Flag(flag.uid, claim, flag.kind, NOTE))
    export(window, session)
    session.save_copy(out / "copy.claims")
    write_masked_copy(material_of(session), out / "masked.claims")
    window.safety.back_up()
    (mark,) = window.settings.path.parent.glob("open-*.json")
    (out / "mark.json").write_bytes(mark.read_bytes())

def export(window, session):
    exporting = next(room for room in window.rooms if hasattr(room, "report_export"))
    for exporter in EXPORTERS:
        exporting.export(out / f"window-{exporter.id}{exporter.suffix}", exporter)
        while window.tasks.busy:
            window.hub.parent()
            app.processEvents()
        for preset in PRESETS[1:] if not exporter.id.startswith("pdf") else ():
            for masked in (False, True):
                path = out / f"{preset.id}-{masked}-{exporter.id}{exporter.suffix}"
                shown = exporter.showing(preset.sections)
                export_report(session.snapshot, path, shown, "Claim Workbench", masked=masked)

def fail():
    raise ValueError(f"{os.environ['HOME']} {os.environ['USER']} {os.getcwd()}")

def act():
    if window is None or window.hub.session is None or timer is None:
        return
    timer.stop()
    try:
        work(window)
    except UserError as error:
        print("failed", error)
    QTimer.singleShot(0, fail)
    QTimer.singleShot(300, window.close)

window = timer = None
make_window, make_application = program.make_window, program.make_application
def with_window(parent):
    global window
    window = make_window(parent)
    return window
def with_timer(arguments):
    global app, timer
    app = make_application(arguments)
    timer = QTimer(app, interval=20)
    timer.timeout.connect(act)
    timer.start()
    return app
program.make_window, program.make_application = with_window, with_timer
sys.exit(program.start(Path("article.txt").absolute()))
"""


def jpeg(words: bytes) -> bytes:
    """A picture with camera data (Exif) and a comment that hold the words."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage

    image, held = QImage(32, 24, QImage.Format.Format_RGB32), QByteArray()
    image.fill(0xFF336699)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    data = held.data()
    text = words + b"\0"
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0" + len(text).to_bytes(4, "little") + b"\x1a\0\0\0\0\0\0\0"
    parts = b"".join(
        kind + (len(part) + 2).to_bytes(2, "big") + part
        for kind, part in ((b"\xff\xe1", exif + text), (b"\xff\xfe", text))
    )
    return data[:2] + parts + data[2:]


def png(words: str) -> bytes:
    """A picture with a text key that holds the words."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage

    image, held = QImage(32, 24, QImage.Format.Format_RGB32), QByteArray()
    image.fill(0xFF336699)
    image.setText("Camera", words)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return held.data()


def layers(data: bytes) -> Iterator[bytes]:
    """A file's bytes, the parts of what is zipped, and the streams of a PDF inflated."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield archive.comment
            for info in archive.infolist():
                yield info.filename.encode() + info.comment + info.extra
                yield from layers(archive.read(info))
    if data.startswith(b"%PDF"):
        for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
            try:
                yield zlib.decompress(stream)
            except zlib.error:
                yield stream
        for text in re.findall(rb"<([0-9A-Fa-f\s]{8,})>", data):
            digits = re.sub(rb"\s", b"", text)
            yield bytes.fromhex(digits[: len(digits) // 2 * 2].decode())


def held(data: bytes, marks: dict[str, str]) -> list[str]:
    """The names of the marks that are in a file, in whatever letters they are written."""
    low = [layer.lower() for layer in layers(data)]
    found = []
    for name, mark in marks.items():
        forms = [mark.lower().encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
        forms.append(json.dumps(mark.lower())[1:-1].encode())
        if any(form in layer for form in forms for layer in low):
            found.append(name)
    return found


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder in which a whole run of the program left its files, and the marks of the machine it ran on."""
    top = tmp_path_factory.mktemp("leaks")
    folders = {name: top / f"mark-of-{name}" for name in ("home", "temp", "cwd")}
    for folder in (*folders.values(), top / "out", top / "runtime"):
        folder.mkdir(mode=0o700)
    mac = f"{uuid.getnode():012x}"
    marks = {
        "login": "mark-of-login",
        "host": HOST,
        **{name: folder.name for name, folder in folders.items()},
        "zone": "markzone",
        "offset": "+05:45",
        "offset, short": "+0545",
        "offset of PDF": "+05'45",
        "mac": mac,
        "mac, with colons": ":".join(mac[at : at + 2] for at in range(0, 12, 2)),
        "camera": "mark-of-camera",
        "program's folder": str(ROOT),
    }
    (folders["cwd"] / "article.txt").write_text("Ada Sample said 40 boats crossed the sample bridge in 2019.\n")
    (folders["cwd"] / "camera.jpg").write_bytes(jpeg(marks["camera"].encode()))
    (folders["cwd"] / "camera.png").write_bytes(png(marks["camera"]))
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LC_"))}
    environment = {
        **clean,
        **dict.fromkeys(("USER", "LOGNAME", "USERNAME"), marks["login"]),
        **dict.fromkeys(("HOSTNAME", "COMPUTERNAME"), HOST),
        "HOME": str(folders["home"]),
        "TMPDIR": str(folders["temp"]),
        "TZ": "MARKZONE-05:45",
        "XDG_RUNTIME_DIR": str(top / "runtime"),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [*named_host(), sys.executable, "-c", RUN, str(top / "out"), PLANTED],
        env=environment, cwd=folders["cwd"], capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert "failed" not in done.stdout, done.stdout
    return top, marks


def named_host() -> list[str]:
    """What gives a program a machine of another name; nothing where the kernel does not let it."""
    command = ["unshare", "-r", "-u", "sh", "-c", f'hostname {HOST} && exec "$@"', "sh"]
    if shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
        return command
    return []


def test_no_report_of_any_format_and_preset_tells_of_the_machine(ran: tuple[Path, dict[str, str]]) -> None:
    """Each is also looked through for words that do stand in it: a search that saw nothing would find nothing."""
    top, marks = ran
    reports = [path for path in (top / "out").iterdir() if path.suffix != ".claims" and path.name != "mark.json"]
    assert len(reports) > 120
    told = {path.name: held(path.read_bytes(), marks) for path in reports}
    assert {name: found for name, found in told.items() if found} == {}
    seen = {"planted": PLANTED, "claim": "40 boats"}
    unseen = [path.name for path in reports if path.name.startswith("window") and not held(path.read_bytes(), seen)]
    assert unseen == [], "the search does not see into these"


def test_no_session_or_copy_of_one_tells_of_the_machine(ran: tuple[Path, dict[str, str]]) -> None:
    """The original of a picture stays as it is in the session, camera data too; the copy to be shared has no files."""
    top, marks = ran
    plain = {name: mark for name, mark in marks.items() if name != "camera"}
    own = [top / "mark-of-cwd" / "article.claims", top / "out" / "copy.claims"]
    own += (top / "mark-of-home").rglob("*.claims")
    assert len(own) == 3, "the session, its copy and its backup"
    for path in own:
        assert held(path.read_bytes(), plain) == [], path.name
        assert held(path.read_bytes(), {"camera": marks["camera"]}), "the search does not see into it"
    shared = (top / "out" / "masked.claims").read_bytes()
    assert held(shared, {"planted": PLANTED})
    assert held(shared, marks) == []


def test_logs_and_marks_tell_of_no_login_host_or_zone_and_nothing_else_is_left(
    ran: tuple[Path, dict[str, str]],
) -> None:
    top, marks = ran
    paths = ("home", "temp", "cwd")
    home = top / "mark-of-home"
    log = next(home.rglob("crash.log")).read_bytes()
    assert b"ValueError" in log
    assert held(log, marks) == []
    away_from_here = {name: mark for name, mark in marks.items() if name not in paths}
    assert held((top / "out" / "mark.json").read_bytes(), away_from_here) == [], "it lies beside the settings only"
    left = sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())
    settings = {".config/claim-workbench/" + name for name in ("claim-workbench.ini", "crash-fault.log", "crash.log")}
    backups = {name for name in left if "Claim Workbench/Backups/" in name}
    others = {
        name for name in left if name.startswith(".cache/fontconfig/")
    }  # the system's, of any program with letters
    assert set(left) - backups - others == settings
    assert list((top / "mark-of-temp").iterdir()) == []
    beside = {path.name for path in (top / "mark-of-cwd").iterdir()}
    assert beside == {"article.txt", "article.claims", "camera.jpg", "camera.png"}
