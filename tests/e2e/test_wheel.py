"""The built wheel, installed into an empty environment: it starts from there and brings its own files along."""

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import workbench

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = "belarus-protests-2020-08-18.txt"

pytestmark = pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling builds the wheel")


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command outside the checkout, with nothing of this test's Python in its environment."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the checkout as it is now."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that holds the wheel, with the libraries that it depends on.

    The libraries are those of the environment that runs the tests, so nothing is downloaded. Only the folder that
    holds them is put on the path: the checkout, which an editable install adds by a file in it, does not follow.
    """
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False)
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    installed = run(
        *(sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", commands / "python"),
        *("install", "--no-deps", "--no-index", wheel),
        cwd=folder,
    )
    assert installed.returncode == 0, installed.stderr
    own = run(commands / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    Path(own.stdout.strip(), "libraries-of-the-tests.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return commands


def test_the_wheel_holds_the_programs_files_and_no_others(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("resources", "seeds"):
        shipped = {
            f"workbench/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / folder).rglob("*") if path.is_file()
        }
        assert shipped
        assert shipped <= names
    assert [name for name in names if not name.startswith(("workbench/", "claim_workbench-"))] == []
    assert [name for name in names if "__pycache__" in name or name.startswith("workbench/tests")] == []


def test_the_wheel_carries_the_licence_and_asks_for_its_libraries(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA"))
        assert [name for name in archive.namelist() if name.endswith("licenses/LICENSE")]
    assert f"Version: {workbench.__version__}" in metadata
    assert "Requires-Dist: pyside6-essentials!=6.12.0,>=6.8" in metadata.lower().replace(
        "requires-dist", "Requires-Dist"
    )


def test_the_installed_package_is_the_one_that_runs(environment: Path, tmp_path: Path) -> None:
    code = "import workbench, workbench.paths as p; print(workbench.__file__); print(p.sample()); print(p.resources())"
    found = run(environment / "python", "-c", code, cwd=tmp_path)
    assert found.returncode == 0, found.stderr
    for line in found.stdout.splitlines():
        assert Path(line).is_relative_to(environment.parent)
        assert not Path(line).is_relative_to(ROOT)
        assert Path(line).exists()


def test_the_installed_command_says_its_version(environment: Path, tmp_path: Path) -> None:
    said = run(environment / "claim-workbench", "--version", cwd=tmp_path)
    assert said.returncode == 0, said.stderr
    assert workbench.__version__ in said.stdout


def test_the_installed_command_lists_the_claims_of_an_article(environment: Path, tmp_path: Path) -> None:
    article = tmp_path / "sample.txt"
    article.write_bytes((ROOT / "seeds" / SAMPLE).read_bytes())
    listed = run(environment / "claim-workbench", "claims", article, cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert "80.1 percent" in listed.stdout
    assert "120" in listed.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["sample.txt"]


def test_the_installed_command_reads_a_web_page_in_a_process_of_its_own(environment: Path, tmp_path: Path) -> None:
    page = tmp_path / "sample.html"
    page.write_text("<html><body><h1>Sample</h1><p>The council spent 5 euros, it said.</p></body></html>")
    listed = run(environment / "claim-workbench", "claims", page, cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert "spent 5 euros" in listed.stdout


def test_every_module_of_the_window_is_in_the_wheel(environment: Path, tmp_path: Path) -> None:
    """The window's code and files are in the wheel: every module of it can be imported from there."""
    code = (
        "import importlib, pathlib, workbench.gui\n"
        "for file in pathlib.Path(workbench.gui.__file__).parent.rglob('*.py'):\n"
        "    parts = file.with_suffix('').parts\n"
        "    importlib.import_module('.'.join(parts[parts.index('site-packages') + 1 :]))\n"
    )
    imported = run(environment / "python", "-c", code, cwd=tmp_path)
    assert imported.returncode == 0, imported.stderr
