"""What every test runs in: a home of its own, no screen, the same examples each time, no thread left behind."""

import importlib.util
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Set before anything can read them: Qt asks for its platform and QSettings for its folder once in a process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# English, whatever the system speaks; and Qt warns of a locale that is not UTF-8, which fails the first test.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
HOME = Path(tempfile.mkdtemp(prefix="workbench-home-"))
HOME_FOLDERS = {
    "HOME": HOME,
    "USERPROFILE": HOME,
    "APPDATA": HOME / "roaming",
    "LOCALAPPDATA": HOME / "local",
    "XDG_CONFIG_HOME": HOME / "config",
    "XDG_CONFIG_DIRS": HOME / "config-of-the-system",
    "XDG_DATA_HOME": HOME / "data",
    "XDG_STATE_HOME": HOME / "state",
    "XDG_CACHE_HOME": HOME / "cache",
    "XDG_RUNTIME_DIR": HOME / "runtime",
}
os.environ.update({name: str(folder) for name, folder in HOME_FOLDERS.items()})

settings.register_profile("suite", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("suite")


def _can_import(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ImportError:
        return False


# Where Qt is not installed the tests of the window are left out; the others must still pass.
collect_ignore_glob = [] if _can_import("PySide6") and _can_import("pytestqt") else ["gui/*", "e2e/*", "perf/*"]


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """The settings of pytest-qt in pyproject.toml are known where it is not loaded, too."""
    if not pluginmanager.hasplugin("pytest-qt"):
        parser.addini("qt_log_level_fail", "level of Qt's messages that fails a test")
        parser.addini("qt_log_ignore", "messages of Qt to pass over", type="linelist")


def pytest_unconfigure() -> None:
    """The tests' home goes with the run."""
    shutil.rmtree(HOME, ignore_errors=True)


def _furnish(home: Path) -> None:
    for entry in home.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    (home / "runtime").mkdir(mode=0o700)  # Qt warns of one that others can read


@pytest.fixture(autouse=True)
def home() -> Path:
    """The empty home folder of this test; settings and recent files land here and nowhere else."""
    _furnish(HOME)
    return HOME


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fails a test that leaves a thread of Python's running, after a second of grace to end."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before]
    for thread in started:
        if not isinstance(thread, threading._DummyThread):  # a thread of Qt's that merely called in
            thread.join(timeout=1)
            assert not thread.is_alive(), f"The test left the thread {thread.name!r} running."


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest test begins first: where tests run side by side, nothing then waits for it alone."""
    items.sort(key=lambda item: item.name != "test_the_core_passes_its_tests_where_qt_is_not_installed")
