"""The entry in the desktop's menu: what is written where, that it comes and goes whole, and that it is valid."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.samples import begin
from workbench import offline, paths
from workbench.__main__ import main
from workbench.cli import desktop
from workbench.errors import UserError
from workbench.store.schema import APPLICATION_ID

ROOM = paths.resources() / "desktop"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(autouse=True)
def _open_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing it would close it for every test that follows in this process."""
    monkeypatch.setattr(offline, "close_network", lambda: True)


@pytest.fixture
def data(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder, with something of somebody else's in it."""
    folder = home / "data"
    (folder / "applications").mkdir(parents=True)
    (folder / "applications" / "other.desktop").write_text("[Desktop Entry]\n", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def ours(folder: Path) -> list[str]:
    """The files of the program below a data folder; what the system makes of them is not counted."""
    names = (path.relative_to(ROOM).as_posix() for path in ROOM.rglob("*") if path.is_file())
    return sorted(name for name in names if (folder / name).is_file())


def call(flag: str, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main([flag])
    assert ended.value.code == 0
    return capsys.readouterr().out


def entry(text: str) -> configparser.SectionProxy:
    """The entry as a desktop reads it."""
    read = configparser.RawConfigParser(delimiters=("=",), strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(text)
    return read["Desktop Entry"]


def test_it_says_what_it_writes_and_a_second_time_writes_nothing(data, capsys) -> None:
    told = call("--install-desktop", capsys)
    written = ours(data)
    assert sorted(told.splitlines()[:-1]) == written
    assert f"{len(written)} files written to {data}." in told
    assert "applications/claim-workbench.desktop" in written
    assert "mime/packages/claim-workbench.xml" in written
    assert [f"icons/hicolor/{side}x{side}/apps/claim-workbench.png" in written for side in SIZES] == [True] * 9
    before = {name: (data / name).stat().st_mtime_ns for name in written}
    assert call("--install-desktop", capsys) == f"Everything is in {data} already.\n"
    assert {name: (data / name).stat().st_mtime_ns for name in ours(data)} == before


def test_uninstalling_removes_just_what_was_installed(data, capsys) -> None:
    call("--install-desktop", capsys)
    (data / "icons/hicolor/48x48/apps/other.png").write_bytes(b"other")
    told = call("--uninstall-desktop", capsys)
    assert len(told.splitlines()) == len(list(ROOM.rglob("*.*"))) + 1
    assert ours(data) == []
    assert (data / "applications/other.desktop").is_file()
    assert (data / "icons/hicolor/48x48/apps/other.png").is_file()
    assert call("--uninstall-desktop", capsys) == f"Nothing of the program is in {data}.\n"


def test_a_file_that_was_changed_is_put_right(data) -> None:
    list(desktop.install(data))
    (data / "applications/claim-workbench.desktop").write_text("[Desktop Entry]\n", encoding="utf-8")
    assert list(desktop.install(data)) == ["applications/claim-workbench.desktop"]


def test_without_a_folder_of_its_own_the_usual_one_is_taken(home, monkeypatch) -> None:
    for value in ("", "relative/folder"):
        monkeypatch.setenv("XDG_DATA_HOME", value)
        assert desktop.data_folder() == home / ".local/share"


def test_what_cannot_be_written_is_told_in_a_sentence(home, monkeypatch, capsys) -> None:
    (home / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "file"))
    assert main(["--install-desktop"]) == 2
    told = capsys.readouterr().err
    assert "cannot be made" in told
    assert "XDG_DATA_HOME" in told


def test_elsewhere_than_on_a_free_desktop_it_is_refused(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(UserError, match="free desktops"):
        desktop.data_folder()


@pytest.mark.parametrize("folder", ["plain", "with space", 'a$b`c"d\\e', "hundred %f percent"])
def test_the_entry_starts_this_very_program_wherever_it_lies(data, tmp_path, monkeypatch, folder: str) -> None:
    program = tmp_path / folder / "claim-workbench"
    program.parent.mkdir()
    program.touch(mode=0o755)
    monkeypatch.setattr(sys, "executable", str(program.with_name("python")))
    list(desktop.install(data))
    read = entry((data / "applications/claim-workbench.desktop").read_text(encoding="utf-8"))
    started = re.fullmatch(r'(?:"(.*)"|([^" ]*)) %f', read["Exec"].replace("\\\\", "\\"))
    assert started is not None
    assert re.sub(r"\\(.)", r"\1", started[1] or started[2]).replace("%%", "%") == str(program)
    assert read["TryExec"].replace("\\\\", "\\") == str(program)


def test_the_program_that_is_started_is_there(data) -> None:
    list(desktop.install(data))
    program = entry((data / "applications/claim-workbench.desktop").read_text(encoding="utf-8"))["TryExec"]
    assert os.access(program, os.X_OK)


def test_entry_kind_of_file_and_metainfo_speak_of_the_same() -> None:
    read = entry((ROOM / "applications/claim-workbench.desktop").read_text(encoding="utf-8"))
    kind = ET.parse(ROOM / "mime/packages/claim-workbench.xml").getroot()[0]
    about = ET.parse(next((ROOM / "metainfo").iterdir())).getroot()
    assert read["MimeType"] == f"{kind.get('type')};"
    assert about.findtext("provides/mediatype") == kind.get("type")
    assert about.findtext("launchable") == "claim-workbench.desktop"
    assert next((ROOM / "metainfo").iterdir()).name == f"{about.findtext('id')}.metainfo.xml"
    assert about.findtext("summary") == read["Comment"]
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.claims"


def test_a_session_is_known_by_its_bytes(tmp_path) -> None:
    session = begin(tmp_path / "s.claims")
    session.close()
    kind = ET.parse(ROOM / "mime/packages/claim-workbench.xml").getroot()[0]
    first, second = (match.get("value") for match in kind.iter(f"{MIME}match"))
    data = session.path.read_bytes()
    assert data.startswith(first.encode().decode("unicode_escape").encode())
    assert int(second, 16) == APPLICATION_ID == int.from_bytes(data[68:72], "big")


def run_where_installed(*command: str) -> str:
    """Runs a checker of the system; the test is skipped, with the reason, where it is not installed."""
    program = shutil.which(command[0])
    if program is None:
        pytest.skip(f"{command[0]} is not installed, so this file is not proved here")
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_entry_is_valid(data) -> None:
    list(desktop.install(data))
    for folder in (ROOM, data):
        assert run_where_installed("desktop-file-validate", f"{folder}/applications/claim-workbench.desktop") == ""


def test_the_metainfo_is_valid() -> None:
    run_where_installed("appstreamcli", "validate", "--no-net", str(next((ROOM / "metainfo").iterdir())))


def test_the_kind_of_file_becomes_known(data) -> None:
    list(desktop.install(data))
    run_where_installed("update-mime-database", str(data / "mime"))
    assert "application/x-claim-workbench:*.claims" in (data / "mime/globs2").read_text(encoding="utf-8")
    list(desktop.uninstall(data))
    assert "claim-workbench" not in (data / "mime/globs2").read_text(encoding="utf-8")
