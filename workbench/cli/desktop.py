"""``claim-workbench --install-desktop``: the program's entry in the desktop's menu, its icon and its kind of file.

``resources/desktop`` has the form of a data folder (freedesktop.org: Desktop Entry, Shared MIME-info, Icon Theme and
AppStream), so installing is copying: into the user's own data folder and nowhere else.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.errors import UserError
from workbench.exporters.atomic import write_atomically

_REFRESH = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""What makes a desktop notice at once, where it is there, and the folder that it is told; none of them is needed."""

_SECONDS = 30
_PLAIN = re.compile(r"[\w./+:@,=-]+")
"""What needs no quotes in an ``Exec`` line."""

_MEANT = re.compile(r'(["`$\\])')
"""What has a meaning inside its quotes."""


class InstallDesktop(argparse.Action):
    """Installs the entry, says what was written, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any, **__: Any) -> None:
        """Writes into the user's data folder."""
        target = data_folder()
        written = list(install(target))
        told = f"{len(written)} files written to {target}." if written else f"Everything is in {target} already."
        print("\n".join([*written, told]))
        parser.exit()


class UninstallDesktop(argparse.Action):
    """Takes the entry away, says what was removed, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any, **__: Any) -> None:
        """Removes from the user's data folder."""
        target = data_folder()
        removed = list(uninstall(target))
        told = f"{len(removed)} files removed from {target}." if removed else f"Nothing of the program is in {target}."
        print("\n".join([*removed, told]))
        parser.exit()


def install(target: Path) -> Iterator[str]:
    """Writes what is not there yet, or otherwise, and yields its places below the data folder ``target``.

    Raises UserError where something cannot be written.
    """
    changed = False
    for name, data in _files():
        path = target / name
        if not path.is_file() or path.read_bytes() != data:
            _write(path, data)
            changed = True
            yield name
    if changed:
        _refresh(target)


def uninstall(target: Path) -> Iterator[str]:
    """Removes the files that ``install`` writes, and yields the places of those that were there."""
    changed = False
    for name, _ in _files():
        if (target / name).is_file():
            (target / name).unlink()
            changed = True
            yield name
    if changed:
        _refresh(target)


def data_folder() -> Path:
    """The user's own data folder. Raises UserError on systems whose desktops do not look there."""
    if sys.platform in ("win32", "darwin"):
        text = "Menu entries of this kind are for Linux and other free desktops."
        raise UserError("no-desktop", text, "Start the program with the command claim-workbench.")
    chosen = os.environ.get("XDG_DATA_HOME", "")
    # A relative path is to be ignored (XDG Base Directory Specification).
    return Path(chosen) if os.path.isabs(chosen) else Path.home() / ".local" / "share"


def _files() -> Iterator[tuple[str, bytes]]:
    """Each file's place below the data folder, and its content; the entry names the command by its full path."""
    room = paths.resources() / "desktop"
    for path in sorted(room.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            name = path.relative_to(room).as_posix()
            yield name, _with_command(data) if path.suffix == ".desktop" else data


def _with_command(entry: bytes) -> bytes:
    """The menu of a desktop need not look where a user's own programs lie."""
    program, *others = _command()
    quoted = " ".join(_quoted(part) for part in (program, *others))
    lines = entry.decode().replace("\nExec=claim-workbench ", f"\nExec={_escaped(quoted)} ")
    return lines.replace("\nTryExec=claim-workbench\n", f"\nTryExec={_escaped(program)}\n").encode()


def _command() -> list[str]:
    """How this very program is started."""
    beside = Path(sys.executable).with_name("claim-workbench")
    if beside.is_file():
        return [str(beside)]
    found = shutil.which("claim-workbench")
    return [found] if found else [sys.executable, "-m", "workbench"]


def _quoted(part: str) -> str:
    """An argument of an ``Exec`` line; ``%`` stands there for a field."""
    return part if _PLAIN.fullmatch(part) else '"' + _MEANT.sub(r"\\\1", part).replace("%", "%%") + '"'


def _escaped(value: str) -> str:
    """A string as a value of an entry, where a backslash begins an escape."""
    return value.replace("\\", "\\\\")


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = f"The folder {path.parent} cannot be made: {error.strerror}."
        raise UserError("not_writable", text, "Let XDG_DATA_HOME name another folder.") from error
    write_atomically(path, data)


def _refresh(target: Path) -> None:
    """Where one of these programs is missing or fails, the desktop sees the change at the next login."""
    for command, folder in _REFRESH:
        program = shutil.which(command)
        if program and (target / folder).is_dir():
            quiet = subprocess.DEVNULL
            with_options = [program, "--ignore-theme-index"] if command.startswith("gtk") else [program]
            subprocess.run(
                [*with_options, str(target / folder)], stdout=quiet, stderr=quiet, timeout=_SECONDS, check=False
            )
