"""What a fresh process loads: nothing of the network, and nothing heavy before the first paint."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_WATCH = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from workbench.gui.app import make_application, make_window
app = make_application([])
window = make_window(app)
told = {}
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and "paint" not in told:
            told["paint"] = sorted(sys.modules)
            QTimer.singleShot(0, window, lambda: window.actions_by_id["article.sample"].trigger())
        return False
watch = Watch()
window.installEventFilter(watch)
def done():
    told["opened"] = sorted(sys.modules)
    told["claims"] = len(window.hub.snapshot.claims)
    window.close()
    print(json.dumps(told))
    app.quit()
window.hub.opened.connect(lambda: QTimer.singleShot(0, window, done))
QTimer.singleShot(20000, app, app.quit)
window.show()
app.exec()
"""

HEAVY = {"sqlite_utils", "lxml", "trafilatura", "jinja2", "markdown_it", "chardet", "sqlite3"}
NETWORK = {
    "socket",
    "ssl",
    "http",
    "http.client",
    "urllib.request",
    "ftplib",
    "smtplib",
    "asyncio",
    "PySide6.QtNetwork",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The modules at the first paint and after the sample was opened, of a fresh process."""
    home = tmp_path_factory.mktemp("fresh-home")
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _WATCH],
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_nothing_heavy_is_loaded_before_the_first_paint(loaded) -> None:
    assert not HEAVY & set(loaded["paint"])


def test_the_session_s_code_waits_for_the_first_paint_too(loaded) -> None:
    early = {name for name in loaded["paint"] if name.startswith(("workbench.store", "workbench.detection"))}
    assert not early


def test_window_and_sample_load_no_network_module(loaded) -> None:
    assert loaded["claims"] == 11
    assert "sqlite_utils" in loaded["opened"]
    assert not NETWORK & set(loaded["paint"])
    assert not NETWORK & set(loaded["opened"])


_WAIT = """
import sys, time
from PySide6.QtCore import QTimer
import workbench.gui.app as app
made, begun = app.make_window, time.monotonic()
def make(parent):
    window = made(parent)
    def look():
        if "workbench.gui.rooms" in sys.modules or time.monotonic() - begun > 20:
            before = set(sys.modules)
            window.rooms
            print(*(name for name in set(sys.modules) - before if name.startswith("workbench.")))
            window.close()
        else:
            QTimer.singleShot(20, window, look)
    QTimer.singleShot(0, window, look)
    return window
app.make_window = make
app.start(None)
"""


def test_while_the_first_page_waits_what_a_first_act_needs_is_loaded(tmp_path: Path) -> None:
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _WAIT], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert not done.stdout.split()
