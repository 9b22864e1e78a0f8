"""Handing a stored file to another program: as a copy in a private folder that goes when the session is let go."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from workbench.errors import UserError
from workbench.importers import kind_of
from workbench.model.evidence import StoredFile
from workbench.private_folder import PrivateFolder, new_file
from workbench.session.identity import new_uid
from workbench.session.session import Session

_LONGEST_NAME = 80
_SCRIPT = b"#!"
_RUNS = frozenset(
    f".{name}"
    for names in (
        "exe com bat cmd scr pif cpl msi msp msc reg inf lnk url scf hta chm gadget application settingcontent-ms",
        "js jse vbs vbe wsf wsh ps1 psm1 jar sh bash csh ksh zsh run py pyw pyz pl rb lua",
        "desktop appimage deb rpm apk flatpakref snap app command terminal tool workflow webloc pkg dmg iso img vhd",
        "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm",
    )
    for name in names.split()
)
"""Suffixes that some desktop runs instead of showing, or whose program runs what is inside: macros, links, images of
disks."""


class Copies:
    """The copies that other programs were given. Removed by ``remove``; what another program holds open may stay."""

    def __init__(self) -> None:
        self._folder: PrivateFolder | None = None

    def copy(self, session: Session, file: StoredFile) -> Path:
        """A copy of a stored file. Raises UserError where it cannot be made, or where it is a program."""
        name = _plain(file.name)
        ends = session.ends(file.sha256)
        if "program" in kind_of(ends) or ends.startswith(_SCRIPT) or Path(name).suffix.lower() in _RUNS:
            text = f"“{name}” is a program or a script. It is not opened from here."
            raise UserError("program", text, "Save a copy of it, and let somebody look at it who knows such files.")
        try:
            self._folder = self._folder or PrivateFolder()
            room = self._folder.path / new_uid()
            room.mkdir(mode=0o700)
            place = room / name
            _write(place, session.content(file.sha256))
        except OSError as error:
            hint = "Make room on the disk, or save a copy of the document elsewhere."
            raise UserError("no-copy", f"A copy of “{name}” could not be made.", hint) from error
        return place

    def remove(self) -> None:
        """Takes the copies away."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None


def real_kind(session: Session, file: StoredFile) -> str:
    """What a stored file is by its bytes, whatever its name says."""
    return kind_of(session.ends(file.sha256))


def _write(place: Path, parts: Iterable[bytes]) -> None:
    """Writes part by part; what turns out to be damaged is taken away again."""
    try:
        with new_file(place) as file:
            for part in parts:
                file.write(part)
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def _plain(name: str) -> str:
    """A name without folders and without characters that could deceive; never empty, and no hidden file."""
    last = PurePosixPath(name.replace("\\", "/")).name
    plain = (
        "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*')
        .lstrip(".")
        .strip()
        .rstrip(". ")
    )
    stem, suffix = Path(plain).stem[:_LONGEST_NAME], Path(plain).suffix[:_LONGEST_NAME]
    return f"{stem}{suffix}" or "document"
