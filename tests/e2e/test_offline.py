"""A whole run without a network: the window opens articles, marks and reports, and no connection is even possible."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

RUN = """
import sys, time
from pathlib import Path
from workbench import __main__, offline
folder = Path(sys.argv[1])
sys.path.insert(0, str(Path("tests").absolute()))

def work(chosen):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from workbench.exporters import exporter_for
    from workbench.gui.app import make_application, make_window
    app = make_application(["sample"])
    window = make_window(app)
    window.show()
    def wait(until):
        begun = time.monotonic()
        while not until():
            app.processEvents()
            assert time.monotonic() - begun < 60
    for path in (Path(chosen), folder / "a.docx", folder / "a.html"):
        window.hub.close()  # else they are asked about, as versions of one article
        window.open_path(path)
        wait(lambda: window.hub.session is not None)
        QTest.keyClick(window.workspace.claims.list, Qt.Key.Key_V)
    exporting = next(room for room in window.rooms if hasattr(room, "report_export"))
    for format in ("html", "pdf"):
        exporting.export(folder / f"report.{format}", exporter_for(format))
        wait(lambda: not window.tasks.busy)
    decided = [claim.verdict.value for claim in window.hub.snapshot.claims.values()]
    window.close()
    loaded = Path("/proc/self/maps").read_text() if sys.platform == "linux" else ""
    print(decided.count("verified"), offline.network_is_closed() if sys.argv[2] == "ask" else "Qt6Network" in loaded)
    return 0

__main__._with_window = work
sys.exit(__main__.main(["--sample"]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a web page and a Word document."""
    import zipfile

    (tmp_path / "a.html").write_text(
        "<html><body><h1>Sample</h1><p>The council spent 5 euros, it said.</p></body></html>"
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    words = "<w:p><w:r><w:t>Anna Sample said the council spent 7 euros.</w:t></w:r></w:p>"
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{words}</w:body></w:document>')
    return tmp_path


def run(folder: Path, *before: str, ask: str = "") -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*before, sys.executable, "-c", RUN, str(folder), ask],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    if before and done.stdout == "" and ("ptrace" in done.stderr or "unshare" in done.stderr):
        pytest.skip(f"{before[0]} may not be used here: {done.stderr[:200]}")
    return done


def check(done: subprocess.CompletedProcess[str], folder: Path) -> None:
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split()[0] == "1"
    assert (folder / "report.html").stat().st_size > 1000
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(sys.platform != "linux", reason="the filter is for Linux")
def test_the_window_works_where_the_kernel_refuses_connections(folder: Path) -> None:
    done = run(folder, ask="ask")
    check(done, folder)
    assert done.stdout.split()[1] == "True"


def not_local(lines: list[str]) -> list[str]:
    """The calls that made a socket of another kind than those of one machine, or asked for one with it."""
    made = [line for line in lines if " socket(" in line and " = -1 EAFNOSUPPORT" not in line]
    asked = [line for line in lines if " connect(" in line]
    return [line for line in made + asked if "AF_UNIX" not in line]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace counts the sockets")
def test_no_socket_is_made_but_local_ones(folder: Path) -> None:
    calls = folder / "calls"
    done = run(folder, "strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,connect,execve", "-o", str(calls))
    check(done, folder)
    lines = calls.read_text(errors="replace").splitlines()
    assert not_local(lines) == []
    assert done.stdout.split()[1] == "False", "Qt's library for networks is not even loaded"
    started = [line for line in lines if " execve(" in line and line.endswith("= 0")]
    assert len(started) == 4, "the program, a reader for each of two articles, and what sets the pages of the PDF"
    assert [line for line in started if f'"{sys.executable}"' not in line] == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace counts the sockets")
def test_a_socket_of_another_kind_is_noticed(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    planted = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,connect", "-o", str(calls)]
    done = subprocess.run([*trace, sys.executable, "-c", planted], capture_output=True, text=True, check=False)
    if "ptrace" in done.stderr:
        pytest.skip(f"strace may not be used here: {done.stderr[:200]}")
    assert len(not_local(calls.read_text().splitlines())) == 2


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare takes the interfaces away")
def test_the_window_works_where_there_is_no_network_interface(folder: Path) -> None:
    check(run(folder, "unshare", "-rn"), folder)
