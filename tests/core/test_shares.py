"""A session on a network drive is told of with a next step; on a disk of this computer nothing is said."""

from pathlib import Path

import pytest

from tests.samples import author, begin
from workbench.session.opening import open_session
from workbench.store import shares

MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt/office rw,relatime shared:2 - cifs //sample/office rw
41 40 8:2 / /mnt/office/disk rw shared:3 - xfs /dev/sdb1 rw
42 22 0:36 / /home/sample/my\040cloud rw shared:4 - fuse.rclone sample: rw
43 22 0:37 / /srv rw shared:5 - nfs4 sample:/srv rw
44 43 8:3 / /srv rw shared:6 - btrfs /dev/sdc1 rw
45 22 0:38 / /tmp rw shared:7 - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    ("path", "type"),
    [
        ("/home/sample/a.claims", "ext4"),
        ("/mnt/office/a.claims", "cifs"),
        ("/mnt/office sample/a.claims", "ext4"),
        ("/mnt/office/disk/a.claims", "xfs"),
        ("/home/sample/my cloud/a/b.claims", "fuse.rclone"),
        ("/srv/a.claims", "btrfs"),
        ("/tmp/a.claims", "tmpfs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(path: str, type: str) -> None:
    assert shares.type_of(Path(path), MOUNTS) == type


@pytest.mark.parametrize(("type", "told"), [("cifs", True), ("nfs4", True), ("fuse.sshfs", True), ("ext4", False)])
def test_a_session_on_a_network_drive_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, type: str, told: bool
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"22 1 8:1 / / rw shared:1 - {type} sample rw\n", encoding="utf-8")
    monkeypatch.setattr(shares, "_MOUNTS", mounts)
    session = begin(tmp_path / "sample.claims")
    session.close()
    again = open_session(session.path, author())
    again.close()
    notices = {notice.kind: notice.text for notice in again.notices}
    assert ("share" in notices) is told
    assert not told or "Save a copy on this computer" in notices["share"]


def test_where_nothing_can_be_told_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "_MOUNTS", tmp_path / "missing")
    assert shares.share_notices(tmp_path / "sample.claims") == ()
