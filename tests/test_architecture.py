"""The layers hold: who may import whom, which library lives where, and nothing that could open a connection."""

import ast
import subprocess
import sys
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "workbench"

# A room is a folder or a module at the top of the package. A new room is one more name in its layer's row.
L0 = {"model", "errors", "paths", "qtlibs", "crashlog", "offline", "privacy", "private_folder", "unfinished", "visible"}
L1 = {"text", "languages", "detection", "checks", "evidence", "importers", "exporters", "report", "review"}
L2 = {"store"}
L3 = {"session"}
L4 = {"cli"}
L5 = {"gui"}
MAY_IMPORT = {
    **dict.fromkeys(["", *L0], L0),
    **dict.fromkeys(L1, L0 | L1),
    **dict.fromkeys(L2, L0 | L2),
    **dict.fromkeys(L3, L0 | L1 | L2 | L3),
    **dict.fromkeys(L4, L0 | L1 | L2 | L3 | L4),
    **dict.fromkeys(L5, L0 | L3 | L5),
    "__main__": L0 | L1 | L2 | L3 | L4 | L5 | {""},
}
# The tables of the lower rooms that the window offers; it reads them and nothing behind them.
REGISTRIES = {
    "workbench",
    "workbench.importers",
    "workbench.importers.preview",
    "workbench.exporters",
    "workbench.checks",
    "workbench.evidence.edits",
    "workbench.evidence.quotation",
    "workbench.evidence.rules",
    "workbench.review.agreement",
    "workbench.review.signoff",
    "workbench.languages",
    "workbench.detection.rules",
    "workbench.report.sections",
    "workbench.report.words",
}


@dataclass(frozen=True)
class Home:
    """Where a library may be imported: ``rooms`` inside a function, ``eager`` at a module's top, too."""

    rooms: frozenset[str]
    eager: frozenset[str] = frozenset()


def _home(*rooms: str, eager: str = "") -> Home:
    return Home(frozenset(rooms), frozenset(eager.split()))


# Every library but the standard one, and the one standard module that has a home. A library that serves a reader
# or writer is imported by one file, so that it can be replaced there.
LIBRARIES = {
    "PySide6": _home("gui", "exporters", "__main__", eager="gui"),
    "sqlite3": _home("store", eager="store"),
    "sqlite_utils": _home("store", eager="store"),
    "lxml": _home("importers"),
    "pypdfium2": _home("importers"),
    "xlsxwriter": _home("exporters"),
    "trafilatura": _home("importers"),
    "chardet": _home("importers"),
    "markdown_it": _home("importers"),
    "jinja2": _home("exporters"),
}
NETWORK = [
    *("socket", "_socket", "ssl", "_ssl", "socketserver", "asyncio", "http", "urllib.request", "xmlrpc", "wsgiref"),
    *("ftplib", "smtplib", "poplib", "imaplib", "nntplib", "telnetlib", "webbrowser"),
    *("urllib3", "requests", "httpx", "aiohttp"),
    *("PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtHttpServer"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineQuick"),
]
LINES_AT_MOST, LINES_TO_WARN_AT = 450, 400


@dataclass(frozen=True)
class Import:
    """One import as it stands: ``lazy`` inside a function, ``for_types`` under ``if TYPE_CHECKING``."""

    room: str
    file: str
    line: int
    module: str
    lazy: bool
    for_types: bool

    @property
    def top(self) -> str:
        return self.module.partition(".")[0]

    @property
    def target(self) -> str:
        """The room of the project that is imported; the package itself is the room without a name."""
        return [*self.module.split("."), ""][1]

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.module}"


def room_of(file: Path) -> str:
    """The room that a file, given from the package's folder, lies in."""
    return "" if file.name == "__init__.py" and len(file.parts) == 1 else file.parts[0].removesuffix(".py")


def is_module(name: str) -> bool:
    """Whether a dotted name is a module or package of the project."""
    path = ROOT.joinpath(*name.split("."))
    return name.startswith("workbench.") and (path.is_dir() or path.with_suffix(".py").is_file())


def modules_named(node: ast.AST, file: Path) -> list[str]:
    """The modules that a statement or call imports, by their full names."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            above = ["workbench", *file.parent.parts][: 1 + len(file.parent.parts) - (level - 1)] if level else []
            base = ".".join([*above, *([module] if module else [])])
            deeper = [f"{base}.{alias.name}" for alias in names]
            # A name taken from a package can be a module of its own.
            return [name if is_module(name) or is_network(name) else base for name in deeper]
        case ast.Call(
            func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"), args=[ast.Constant(value), *_]
        ):
            return [str(value)]
    return []


def imports_of(source: str, file: Path) -> Iterator[Import]:
    """Every import of a module's source, those inside functions included."""

    def walk(node: ast.AST, lazy: bool, for_types: bool) -> Iterator[Import]:
        for name in modules_named(node, file):
            yield Import(room_of(file), str(file), node.lineno, name, lazy, for_types)  # type: ignore[attr-defined]
        lazy = lazy or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for_types = for_types or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
        for child in ast.iter_child_nodes(node):
            yield from walk(child, lazy, for_types)

    return walk(ast.parse(source), False, False)


def is_network(module: str) -> bool:
    """Whether a module can open a connection, or lies inside one that can."""
    return any(module == name or module.startswith(name + ".") for name in NETWORK)


def breach(found: Import) -> str:
    """What is wrong with an import, in words; empty where nothing is."""
    if found.room not in MAY_IMPORT:
        return f"the room {found.room!r} has no layer yet: name it in tests/test_architecture.py"
    if is_network(found.module):
        return "nothing may import a module that can open a connection"
    if found.top == "workbench":
        return _breach_of_layers(found)
    if found.top in LIBRARIES:
        return _breach_of_libraries(found, LIBRARIES[found.top])
    return "" if found.top in sys.stdlib_module_names else "this library has no home yet"


def _breach_of_layers(found: Import) -> str:
    if found.room == "__main__" and found.target == "gui":
        return "" if found.lazy else "the window is imported inside a function only"
    if found.target in MAY_IMPORT[found.room] or found.target == found.room:
        return ""
    if found.module == "workbench" or (found.room == "gui" and found.module in REGISTRIES):
        return ""
    return f"{found.room or 'the package'} may not import {found.target}"


def _breach_of_libraries(found: Import, home: Home) -> str:
    if found.room not in home.rooms:
        return f"{found.top} lives in {', '.join(sorted(home.rooms))}"
    if found.room not in home.eager and not (found.lazy or found.for_types):
        return f"{found.top} is imported inside the function that uses it, not at the start"
    return ""


def files() -> list[Path]:
    """The package's files, from its own folder."""
    return sorted(file.relative_to(PACKAGE) for file in PACKAGE.rglob("*.py"))


@cache
def every_import() -> list[Import]:
    """Every import of the package."""
    return [found for file in files() for found in imports_of((PACKAGE / file).read_text(encoding="utf-8"), file)]


def test_every_import_keeps_to_its_layer() -> None:
    assert [f"{found}: {wrong}" for found in every_import() if (wrong := breach(found))] == []


def test_a_reader_or_writer_is_imported_by_the_files_of_one_format() -> None:
    """Where a format needs more than one file, their names begin alike: ``pdf.py``, ``pdf_pages.py``."""
    users: dict[tuple[str, str], set[str]] = defaultdict(set)
    for found in every_import():
        if found.room in L1 and found.top in LIBRARIES and not found.for_types:
            users[found.top, found.room].add(found.file.removesuffix(".py").partition("_")[0])
    assert {library: sorted(names) for library, names in users.items() if len(names) > 1} == {}


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("model/x.py", "import workbench.text"),
        ("model/x.py", "from ..text import normalise"),
        ("errors.py", "from workbench.session import Session"),
        ("text/x.py", "from workbench import store"),
        ("text/x.py", "def f():\n    from workbench.session import session"),
        ("report/x.py", "import sqlite3"),
        ("detection/x.py", "from PySide6.QtGui import QFont"),
        ("exporters/x.py", "from PySide6.QtGui import QPdfWriter"),
        ("exporters/x.py", "import jinja2"),
        ("importers/x.py", "class A:\n    import lxml.html"),
        ("store/x.py", "from workbench.text import normalise"),
        ("session/x.py", "from PySide6 import QtCore"),
        ("session/x.py", "import sqlite3"),
        ("cli/x.py", "def f():\n    import workbench.gui.app"),
        ("gui/x.py", "from workbench.store import file"),
        ("gui/x.py", "from workbench import store"),
        ("gui/article/x.py", "from ...store import file"),
        ("gui/x.py", "from workbench.importers.docx import read"),
        ("gui/x.py", "from workbench.text import normalise"),
        ("gui/x.py", "from PySide6 import QtNetwork"),
        ("gui/x.py", "from PySide6.QtNetwork import QNetworkReply"),
        ("__main__.py", "from workbench.gui import app"),
        ("importers/x.py", "def f():\n    import urllib.request"),
        ("importers/x.py", "from urllib.request import urlopen"),
        ("importers/x.py", "from urllib import request"),
        ("importers/x.py", "from http import client"),
        ("session/x.py", "def f():\n    __import__('socket')"),
        ("session/x.py", "import importlib\nimportlib.import_module('asyncio')"),
        ("text/x.py", "import numpy"),
        ("attic/x.py", "import re"),
    ],
)
def test_a_breach_is_seen(file: str, source: str) -> None:
    assert [found for found in imports_of(source, Path(file)) if breach(found)]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("text/x.py", "import re\nfrom urllib.parse import urlsplit\nfrom workbench.model.draft import Draft"),
        ("importers/x.py", "def f():\n    import lxml.html"),
        ("importers/x.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import lxml.etree"),
        ("exporters/x.py", "def f():\n    from PySide6.QtGui import QPdfWriter"),
        ("store/x.py", "import sqlite3\nfrom sqlite_utils import Database"),
        ("session/x.py", "from workbench import __version__, store\nfrom workbench.report import build"),
        ("gui/x.py", "from workbench.importers import IMPORTERS\nfrom workbench.report.words import DEFINITIONS"),
        ("gui/x.py", "from workbench import __version__\nfrom PySide6.QtWidgets import QLabel"),
        ("gui/article/x.py", "from ..widgets import strip\nfrom workbench.session import session"),
        ("__main__.py", "def main():\n    from workbench.gui import app"),
    ],
)
def test_what_is_allowed_passes(file: str, source: str) -> None:
    assert [f"{found}: {wrong}" for found in imports_of(source, Path(file)) if (wrong := breach(found))] == []


def loaded_by(modules: list[str]) -> dict[str, list[str]]:
    """What each import brings into a fresh interpreter, of all that can open a connection or is slow to load."""
    watched = [*NETWORK, *(name for name in LIBRARIES if name != "sqlite3")]
    code = (
        "import importlib, sys\n"
        f"watched, modules = {watched!r}, {modules!r}\n"
        "for module in modules:\n"
        "    before = set(sys.modules)\n"
        "    importlib.import_module(module)\n"
        "    print(module, *sorted(set(watched) & (set(sys.modules) - before)))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    rows = [line.split() for line in run.stdout.splitlines()]
    return {row[0]: row[1:] for row in rows if row[1:]}


def module_names(*, gui: bool) -> list[str]:
    """The package's modules by name; the window's or all others."""
    names = [".".join(("workbench", *file.with_suffix("").parts)).removesuffix(".__init__") for file in files()]
    return [name for name in names if (name + ".").startswith("workbench.gui.") == gui]


def test_importing_the_core_loads_no_network_no_qt_and_nothing_slow() -> None:
    brought = loaded_by(module_names(gui=False))
    allowed = {"sqlite_utils"}  # the store's own; what starts first is looked at below
    assert {name: set(found) - allowed for name, found in brought.items() if set(found) - allowed} == {}


def test_starting_the_program_loads_nothing_slow_before_it_knows_what_is_asked() -> None:
    assert loaded_by(["workbench.__main__"]) == {}


def test_importing_the_window_loads_no_reader_or_writer() -> None:
    pytest.importorskip("PySide6")
    brought = {library for found in loaded_by(module_names(gui=True)).values() for library in found}
    assert brought <= {"PySide6", "sqlite_utils"}


def run_without_qt(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs pytest where PySide6 cannot be imported."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:pytest-qt", "-p", "tests.without_qt", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


def test_the_core_and_its_tests_are_loaded_where_qt_is_not_installed() -> None:
    """They pass there too: ``tests/core/conftest.py`` hides Qt from each of them."""
    run = run_without_qt("tests/core", "--collect-only")
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-2000:]


def test_that_run_would_notice_qt(tmp_path: Path) -> None:
    (tmp_path / "test_sample.py").write_text("def test_sample():\n    import PySide6.QtCore\n", encoding="utf-8")
    run = run_without_qt(str(tmp_path))
    assert run.returncode == 1
    assert "No module named 'PySide6'" in run.stdout


@pytest.mark.filterwarnings("default:.* lines:UserWarning")
def test_no_module_grows_too_long() -> None:
    lengths = {str(file): len((PACKAGE / file).read_text(encoding="utf-8").splitlines()) for file in files()}
    for file, lines in lengths.items():
        if LINES_TO_WARN_AT < lines <= LINES_AT_MOST:
            warnings.warn(f"{file} has {lines} lines: is it two modules?", UserWarning, stacklevel=1)
    assert {file: lines for file, lines in lengths.items() if lines > LINES_AT_MOST} == {}
