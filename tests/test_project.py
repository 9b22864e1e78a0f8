"""What the project promises about its own files: locks, licence, version, and the sample article byte for byte."""

import hashlib
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import workbench
from workbench import paths

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-build.lock", "requirements-dev.lock")
SAMPLE_SHA256 = "17c44eb4e832da123e912b24e7b96ba52f9ecb2576b1acd5c09030c32f82279a"


def locked(name: str) -> dict[str, tuple[Version, list[str]]]:
    """The packages of a lock with their version and hashes; every line of it must be of a known form."""
    found: dict[str, tuple[Version, list[str]]] = {}
    hashes: list[str] = []
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if pin := re.fullmatch(r"([a-z0-9-]+)==([0-9][\w.]*)(?: ; [^;]+)? \\", line):
            hashes = []
            found[pin[1]] = (Version(pin[2]), hashes)
        elif digest := re.fullmatch(r"    --hash=sha256:([0-9a-f]{64})(?: \\)?", line):
            hashes.append(digest[1])
        else:
            assert re.match(r"(#|    #)", line), f"{name} holds a line that is neither pin, hash nor comment: {line}"
    return found


def asked_for(*extras: str) -> list[Requirement]:
    """What pyproject.toml asks for, with the named extras."""
    optional = PROJECT["project"]["optional-dependencies"]
    lines = PROJECT["project"]["dependencies"] + [line for extra in extras for line in optional[extra]]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_a_hash_for_every_package(name: str) -> None:
    packages = locked(name)
    assert packages
    assert [package for package, (_, hashes) in packages.items() if not hashes] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"\w+://|@ |--(?:extra-)?index|--find-links|--trusted", text) == []


@pytest.mark.parametrize(("name", "extras"), [("requirements.lock", ()), ("requirements-dev.lock", ("test", "dev"))])
def test_a_lock_covers_what_pyproject_asks_for(name: str, extras: tuple[str, ...]) -> None:
    packages = locked(name)
    for requirement in asked_for(*extras):
        version, _ = packages[canonicalize_name(requirement.name)]
        assert version in requirement.specifier, f"{name} is older than pyproject.toml: run `make lock`"


def test_the_locks_agree_with_each_other() -> None:
    every = [(package, version) for name in LOCKS for package, (version, _) in locked(name).items()]
    assert len(set(every)) == len({package for package, _ in every})


def test_the_build_lock_covers_the_build_system() -> None:
    assert PROJECT["dependency-groups"]["build"] == PROJECT["build-system"]["requires"]
    assert "hatchling" in locked("requirements-build.lock")


def test_the_qt_that_corrupts_none_is_refused() -> None:
    (qt,) = (requirement for requirement in asked_for() if requirement.name == "PySide6-Essentials")
    assert "6.12.0" not in qt.specifier
    assert "6.11.3" in qt.specifier


def test_the_sample_article_is_as_it_was_published() -> None:
    assert hashlib.sha256(paths.sample().read_bytes()).hexdigest() == SAMPLE_SHA256


def test_the_licence_is_there_and_is_the_one_named() -> None:
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith(f"{PROJECT['project']['license']} License")


def test_the_newest_entry_of_the_changelog_is_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[(\d[^\]]*)\]", changelog, flags=re.MULTILINE)
    assert released[0] == workbench.__version__


def test_the_commands_that_ci_calls_can_be_run() -> None:
    for script in (".ci/run", ".ci/make_venv"):
        assert (ROOT / script).stat().st_mode & 0o100, f"{script} is not executable"
