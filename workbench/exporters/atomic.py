"""Writing a file whole or not at all: until the new one is safely on the disk, the old one stands untouched."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from workbench.errors import UserError
from workbench.privacy import usual_mode
from workbench.private_folder import lock, new_file
from workbench.unfinished import hidden_name, sweep

_SESSION_SUFFIX = ".claims"
_SQLITE = b"SQLite format 3\0"


def write_atomically(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Writes ``data``, in one piece or many, to ``path``, replacing what stands there; a link is followed to its file.

    The temporary file lies in the same folder, for nobody else to read until it is complete, and goes on any failure.
    UserError, and nothing changed, where the target is a folder, a device or a session (``target_is_folder``,
    ``target_not_a_file``, ``target_is_session``), where the folder is missing (``folder_missing``), where writing is
    not allowed (``not_writable``), where there is no room (``disk_full``), and for anything else that the system
    reports (``bad_name``, ``write_failed``).
    """
    target = Path(os.path.realpath(path))
    _refuse_to_overwrite(target)
    try:
        _replace(target, data)
    except OSError as error:
        raise _explain(error, target) from error


def _refuse_to_overwrite(target: Path) -> None:
    if target.is_dir():
        raise UserError("target_is_folder", f"“{target.name}” is a folder.", "Choose a file name inside it.")
    if not target.exists():
        return
    if not target.is_file():
        raise UserError("target_not_a_file", f"“{target.name}” is not an ordinary file.", "Choose another name.")
    if _is_session(target):
        raise UserError(
            "target_is_session",
            f"“{target.name}” holds a session or another database, and a report would replace it.",
            "Choose another name for the report.",
        )


def _is_session(target: Path) -> bool:
    """Whether it is a session by its name, else whether it is any SQLite file by its first bytes.

    A file with a session's name is not even looked into: it may be open, and closing a second handle on it would
    drop SQLite's locks in the whole process.
    """
    if target.suffix.lower() == _SESSION_SUFFIX:
        return True
    with suppress(OSError), target.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE
    return False


def _replace(target: Path, data: bytes | Iterable[bytes]) -> None:
    sweep(target.parent)
    name = hidden_name(target.parent)
    file = new_file(name)
    lock(file.fileno())
    try:
        with file:
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, usual_mode())
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the new name last through a power cut; the file is in place already where a system cannot do this."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explain(error: OSError, target: Path) -> UserError:
    """The system's refusal in plain words."""
    name, folder = target.name, target.parent.name or str(target.parent)
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return UserError("folder_missing", f"There is no folder “{folder}”.", "Create it, or choose another.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return UserError("not_writable", f"“{name}” cannot be written in “{folder}”.", "Choose another folder.")
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return UserError("disk_full", f"There is no room for “{name}”.", "Free some space, or choose another disk.")
        case errno.ENAMETOOLONG | errno.EINVAL:
            return UserError("bad_name", "The file’s name is not possible here.", "Choose a shorter, plainer name.")
    return UserError("write_failed", f"“{name}” was not written: {error.strerror}.", "Try again, or another folder.")
