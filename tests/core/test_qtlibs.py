"""A missing system library is named with its package, in one sentence, before Qt can abort."""

import ctypes
import subprocess
import sys
from collections.abc import Callable

import pytest

from workbench import qtlibs

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the libraries of Linux")


@pytest.fixture(autouse=True)
def a_desktop_with_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the session of the person says of displays, whoever runs the tests."""
    monkeypatch.setenv("DISPLAY", ":0")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def lacking(*absent: str) -> Callable[[str], None]:
    """A loader of a machine where the named libraries are not installed."""

    def load(soname: str) -> None:
        if soname in absent:
            raise OSError(f"{soname}: cannot open shared object file")

    return load


@on_linux
def test_a_machine_with_everything_lacks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking())
    assert qtlibs.missing_libraries() == []
    assert qtlibs.explain([]) == ""


@on_linux
def test_the_package_of_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking("libxcb-cursor.so.0", "libEGL.so.1"))
    assert qtlibs.missing_libraries() == [("libEGL.so.1", "libegl1"), ("libxcb-cursor.so.0", "libxcb-cursor0")]
    assert "sudo apt install libegl1 libxcb-cursor0`" in qtlibs.explain(qtlibs.missing_libraries())


@on_linux
def test_a_platform_asks_for_its_own_libraries_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking("libxcb-cursor.so.0", "libwayland-cursor.so.0"))
    assert qtlibs.missing_libraries("offscreen") == []
    assert qtlibs.missing_libraries("xcb") == [("libxcb-cursor.so.0", "libxcb-cursor0")]
    assert qtlibs.missing_libraries("wayland") == [("libwayland-cursor.so.0", "libwayland-cursor0")]


@on_linux
@pytest.mark.parametrize(
    ("told", "wayland", "packages"),
    [
        ("", "", ["libxcb-cursor0"]),
        ("offscreen", "", []),
        ("xcb:nograb", "wayland-0", ["libxcb-cursor0"]),
        ("", "wayland-0", []),
        ("wayland;xcb", "", []),
    ],
)
def test_the_platform_that_qt_would_choose_counts(
    monkeypatch: pytest.MonkeyPatch, told: str, wayland: str, packages: list[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", told)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    monkeypatch.setattr(ctypes, "CDLL", lacking("libxcb-cursor.so.0"))
    assert [package for _, package in qtlibs.missing_libraries()] == packages


@on_linux
def test_two_libraries_of_one_package_name_it_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking("libglib-2.0.so.0", "libgthread-2.0.so.0"))
    sentence = qtlibs.explain(qtlibs.missing_libraries())
    assert sentence.count("libglib2.0-0") == 1
    assert sentence.count("\n") == 0


def test_a_long_list_names_every_package_and_a_few_libraries() -> None:
    sentence = qtlibs.explain([(f"libsample-{number}.so", f"sample{number}") for number in range(5)])
    assert "(libsample-0.so, libsample-1.so, libsample-2.so and 2 more)" in sentence
    assert "sudo apt install sample0 sample1 sample2 sample3 sample4`" in sentence


def test_other_systems_are_asked_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", lacking("libEGL.so.1"))
    assert qtlibs.missing_libraries() == []


@on_linux
def test_the_command_says_it_and_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lacking("libGL.so.1"))
    assert qtlibs.main(["offscreen"]) == 1
    assert "libgl1" in capsys.readouterr().err
    monkeypatch.setattr(ctypes, "CDLL", lacking())
    assert qtlibs.main(["offscreen"]) == 0


def test_the_question_starts_no_qt() -> None:
    code = "import sys, workbench.qtlibs as q; q.missing_libraries(); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
