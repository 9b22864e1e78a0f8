"""Whether a file lies on a network drive, where locks and syncs may not do what they promise."""

import re
import sys
from pathlib import Path

from workbench.model.notice import Notice

_MOUNTS = Path("/proc/self/mountinfo")

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|ncpfs|afs|ceph|lustre|ocfs2|gfs2|beegfs"
    r"|fuse\.(sshfs|gvfsd-fuse|kio-fuse|rclone|davfs2?|smbnetfs|curlftpfs|s3fs|gcsfuse|onedriver|glusterfs|ceph\S*"
    r"|google-drive-ocamlfuse|dropbox|nfs\S*)"
)
"""Types of file systems that lie on another computer, as Linux names them."""

_DRIVE_REMOTE = 4
"""What GetDriveTypeW says of a network drive."""


def share_notices(path: Path) -> tuple[Notice, ...]:
    """A warning with a next step where a session lies on a network drive; nothing where that cannot be told."""
    if not _is_shared(path.absolute()):
        return ()
    text = (
        f"“{path.name}” lies on a network drive, where an act can be lost if the connection breaks or two people write "
        "at once. Save a copy on this computer and work there; take turns, or merge the two copies afterwards."
    )
    return (Notice("share", text),)


def _is_shared(path: Path) -> bool:
    if sys.platform == "win32":
        return _is_remote_drive(path)
    try:
        told = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        return _NETWORK.fullmatch(type_of(path.resolve(), told)) is not None
    except OSError:
        return False


def type_of(path: Path, mounts: str) -> str:
    """The type of the file system that a path lies in, by the lines of ``/proc/self/mountinfo`` (``man 5 proc``)."""
    longest, found = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = Path(re.sub(r"\\([0-7]{3})", lambda digits: chr(int(digits[1], 8)), before.split(" ")[4]))
        # What is mounted later hides what was mounted there before.
        if len(point.parts) >= longest and path.is_relative_to(point):
            longest, found = len(point.parts), after.split(" ")[0]
    return found


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    if path.drive.startswith("\\\\"):
        return True
    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(path.anchor)  # noqa: B009 - known on Windows only
    return bool(kind == _DRIVE_REMOTE)
