"""The kernel refuses network sockets to the program and its children; its files are its owner's alone."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.offline import close_network, display_is_remote, network_is_closed

ROOT = Path(__file__).resolve().parent.parent.parent
linux = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine not in ("x86_64", "aarch64"), reason="the filter is for Linux"
)


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own: what closes the network cannot be undone."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


TRY = """
import socket
def told(family, kind=socket.SOCK_DGRAM):
    try:
        socket.socket(family, kind).close()
    except OSError as error:
        return error.errno
    return 0
"""


@linux
def test_sockets_of_every_kind_but_local_ones_are_refused() -> None:
    families = "[told(getattr(socket, 'AF_' + name)) for name in 'INET INET6 NETLINK PACKET UNIX'.split()]"
    code = f"{TRY}\nfrom workbench.offline import close_network\nprint(close_network())\nprint({families})"
    done = run(code)
    assert done.stderr == ""
    assert done.stdout.split("\n")[0] == "True", "this kernel takes no seccomp filter"
    assert done.stdout.split("\n")[1] == "[97, 97, 97, 97, 0]"


@linux
def test_without_it_they_are_not_refused() -> None:
    assert run(f"{TRY}\nprint(told(socket.AF_INET))").stdout == "0\n"


@linux
def test_children_inherit_it_whatever_they_are() -> None:
    child = f"{TRY}\nprint(told(socket.AF_INET), told(socket.AF_UNIX))"
    code = (
        "import subprocess, sys\nfrom workbench.offline import close_network\nclose_network()\n"
        f"print(subprocess.run([sys.executable, '-c', {child!r}], capture_output=True, text=True).stdout)"
    )
    assert run(code).stdout.split() == ["97", "0"]


@linux
def test_names_are_not_looked_up() -> None:
    code = (
        "import socket\nfrom workbench.offline import close_network\nclose_network()\n"
        "try:\n    socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError as error:\n    print(error.errno)"
    )
    assert run(code).stdout == "97\n"


@linux
def test_rings_that_could_make_sockets_are_refused() -> None:
    code = (
        "import ctypes\nfrom workbench.offline import close_network\nclose_network()\n"
        "call = ctypes.CDLL(None, use_errno=True).syscall\n"
        "print(call(425, 1, ctypes.create_string_buffer(256)), ctypes.get_errno())"
    )
    assert run(code).stdout == "-1 1\n"


@linux
def test_it_says_whether_the_network_is_closed() -> None:
    code = "from workbench import offline as o\nprint(o.network_is_closed(), o.close_network(), o.network_is_closed())"
    assert run(code).stdout == "False True True\n"
    assert network_is_closed() in (True, False)


def test_an_unknown_machine_goes_on_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert close_network() is False


@pytest.mark.parametrize(
    ("environment", "remote"),
    [
        ({"DISPLAY": ":0"}, False),
        ({"DISPLAY": "unix:0"}, False),
        ({"DISPLAY": "/private/tmp/sample:0"}, False),
        ({"DISPLAY": "localhost:10.0"}, True),
        ({"DISPLAY": "192.0.2.1:0"}, True),
        ({"DISPLAY": "localhost:10.0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": "localhost:10.0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, True),
        ({"DISPLAY": "localhost:10.0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({}, False),
    ],
)
def test_a_display_behind_the_network_is_known(
    environment: dict[str, str], remote: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert display_is_remote() is remote


STARTED = """
import os, sys
from workbench import __main__, offline
{before}
__main__._run = __main__._with_window = lambda *_: 0
__main__.main({arguments})
print(offline.network_is_closed())
"""


@linux
@pytest.mark.parametrize("arguments", [["claims", "x"], ["--sample"], []])
def test_commands_and_the_window_start_with_the_network_closed(arguments: list[str]) -> None:
    done = run(STARTED.format(arguments=arguments, before=""), QT_QPA_PLATFORM="offscreen")
    assert done.stdout.endswith("True\n")
    assert done.stderr == ""


@linux
def test_a_window_through_ssh_opens_and_says_why_it_is_not_closed() -> None:
    done = run(STARTED.format(arguments=[], before=""), QT_QPA_PLATFORM="xcb", DISPLAY="localhost:10.0")
    assert done.stdout == "False\n"
    assert done.stderr.count("\n") == 1
    assert "localhost:10.0" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
def test_what_the_program_writes_is_its_owners_and_reports_have_the_usual_mode(tmp_path: Path) -> None:
    code = f"""
import os, resource
from pathlib import Path
os.umask(0o022)
from workbench import privacy
privacy.keep_private()
privacy.keep_private()
from workbench import paths
from workbench.exporters import exporter_for
from workbench.model.snapshot import Person
from workbench.session.article import read_article
from workbench.session.export import export_report
from workbench.session.opening import session_for
from workbench.session.session import Author
folder = Path({str(tmp_path)!r})
near = folder / "sample.txt"
session = session_for(read_article(paths.sample()), near, folder, Author(Person("a" * 32, "Ada Sample")))
session.save_copy(folder / "copy.claims")
(folder / "made").mkdir()
export_report(session.snapshot, folder / "report.json", exporter_for("json"), "Sample")
session.close()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""
    done = run(code)
    assert (done.stderr, done.stdout) == ("", "(0, 0)\n")
    modes = {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in tmp_path.iterdir()}
    assert modes == {"sample.claims": "0o600", "copy.claims": "0o600", "made": "0o700", "report.json": "0o644"}
