"""Cuts the power at every moment of a few verdicts and looks at what may then be on the disk.

``powercut.py [IMAGES [SEED]]``. The statements are those that the program's own connection runs; they run again on a
file system that records every write, sync, truncation and deletion. At each cut disks are made up: what was synced is
there, of the rest each write was dropped, torn, zeroed or kept by chance, and a name is old or new by chance until its
folder was synced. Each is opened by the program: the verdicts told before the cut must be there, and every row must be
proved. With synchronous=FULL instead of EXTRA verdicts must get lost, or the disks are too kind.
"""

import random
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.samples import author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.commands import mark
from workbench.session.opening import open_session
from workbench.store import gate
from workbench.store.session_file import SessionFile

VERDICTS = 4
SECTOR = 512


@dataclass
class Operation:
    """A call on a file: ``write``, ``truncate``, ``sync``, ``create`` or ``delete``; or that a verdict was ``told``."""

    what: str
    name: str = ""
    place: int = 0
    data: bytes = b""
    lasting: bool = False


@dataclass
class Disk:
    """What surely is on the disk, and what may be. A file is named by its own number, as a name may get a new one."""

    sure: dict[int, bytes] = field(default_factory=dict)
    pending: dict[int, list[Operation]] = field(default_factory=dict)
    names: dict[str, int | None] = field(default_factory=dict)
    sure_names: dict[str, int | None] = field(default_factory=dict)
    told: int = 0

    def apply(self, operation: Operation) -> None:
        number = self.names.get(operation.name)
        match operation.what:
            case "told":
                self.told += 1
            case "create" if number is None:
                number = len(self.sure)
                self.names[operation.name], self.sure[number], self.pending[number] = number, b"", []
            case "delete":
                self.names[operation.name] = None
                if operation.lasting:
                    self.sure_names = dict(self.names)
            case "sync" if number is not None:
                new = operation.name not in self.sure_names or self.sure_names[operation.name] != number
                self.sure[number] = _content(self.sure[number], self.pending[number])
                self.pending[number] = []
                if new:  # SQLite syncs the folder with the first sync of a journal
                    self.sure_names = dict(self.names)
            case "write" | "truncate" if number is not None:
                self.pending[number].append(operation)

    def image(self, chance: random.Random) -> dict[str, bytes]:
        """A disk as it may be found after the cut."""
        found = {}
        for name in {*self.names, *self.sure_names}:
            number = chance.choice([self.names.get(name), self.sure_names.get(name)])
            if number is not None:
                found[name] = _content(self.sure[number], _weathered(self.pending[number], chance))
        return found


def _content(data: bytes, operations: list[Operation]) -> bytes:
    made = bytearray(data)
    for operation in operations:
        if operation.what == "truncate":
            del made[operation.place :]
            continue
        made.extend(bytes(max(0, operation.place - len(made))))
        made[operation.place : operation.place + len(operation.data)] = operation.data
    return bytes(made)


def _weathered(operations: list[Operation], chance: random.Random) -> list[Operation]:
    """Un-synced calls after the cut: writes dropped, torn at a sector, zeroed or kept, truncations dropped or kept."""
    kept = []
    for operation in operations:
        dice = chance.random()
        if operation.what == "truncate":
            if dice >= 0.40:
                kept.append(operation)
        elif dice >= 0.55:
            kept.append(operation)
        elif dice >= 0.50:
            kept.append(Operation("write", operation.name, operation.place, bytes(len(operation.data))))
        elif dice >= 0.35:
            part = SECTOR * chance.randrange(len(operation.data) // SECTOR + 1)
            kept.append(Operation("write", operation.name, operation.place, operation.data[:part]))
    return kept


def statements(folder: Path) -> tuple[bytes, list[list[str]]]:
    """A session's bytes, and the statements of each verdict that is then marked in it."""
    session = begin(folder / "s.claims")
    session.close()
    data = session.path.read_bytes()
    session = open_session(session.path, author())
    verdicts: list[list[str]] = []
    connection = session._file._connection
    for number in range(VERDICTS):
        run: list[str] = []
        connection.set_trace_callback(run.append)
        mark(session, [uids(session)[number]], Verdict.VERIFIED)
        connection.set_trace_callback(None)
        verdicts.append([line for line in run if not line.startswith("--")])
    session.close()
    session.path.unlink()
    return data, verdicts


def recorded(folder: Path, data: bytes, verdicts: list[list[str]], synchronous: str) -> list[Operation]:
    """The calls on the file system that these statements make."""
    import apsw

    log: list[Operation] = []

    class File(apsw.VFSFile):
        def __init__(self, name: object, flags: list[int]) -> None:
            self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name)).name
            log.append(Operation("create", self._name))
            super().__init__("", name, flags)

        def xWrite(self, data: bytes, offset: int) -> None:
            log.append(Operation("write", self._name, offset, bytes(data)))
            super().xWrite(data, offset)

        def xTruncate(self, size: int) -> None:
            log.append(Operation("truncate", self._name, size))
            super().xTruncate(size)

        def xSync(self, flags: int) -> None:
            log.append(Operation("sync", self._name))
            super().xSync(flags)

    class Recording(apsw.VFS):
        def __init__(self) -> None:
            super().__init__("recording", "")

        def xOpen(self, name: object, flags: list[int]) -> File:
            return File(name, flags)

        def xDelete(self, name: str, sync_folder: bool) -> None:
            log.append(Operation("delete", Path(name).name, lasting=bool(sync_folder)))
            super().xDelete(name, sync_folder)

    path = folder / "s.claims"
    path.write_bytes(data)
    recording = Recording()
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs="recording")
    for pragma in (*gate._PRAGMAS, f"PRAGMA synchronous = {synchronous}"):
        connection.execute(pragma).fetchall()
    log.clear()
    for verdict in verdicts:
        for statement in verdict:
            connection.execute(statement).fetchall()
        log.append(Operation("told"))
    connection.close()
    recording.unregister()
    path.unlink()
    return log


def images(log: list[Operation], data: bytes, count: int, seed: int) -> Iterator[tuple[int, dict[str, bytes]]]:
    """About so many disks, evenly over all cuts, with how many verdicts had been told."""
    chance = random.Random(seed)
    disk = Disk(sure={0: data}, pending={0: []}, names={"s.claims": 0}, sure_names={"s.claims": 0})
    for operation in log:
        disk.apply(operation)
        for _ in range(max(1, round(count / len(log)))):
            yield disk.told, disk.image(chance)


def outcome(folder: Path, told: int, image: dict[str, bytes]) -> str:
    """What the program makes of a disk: ``right``, ``lost`` or ``damaged``."""
    for name, content in image.items():
        (folder / name).write_bytes(content)
    try:
        file = SessionFile.open(folder / "s.claims")
        decided = sum(claim.decision is not None for claim in file.load().claims.values())
        file.close()
    except (UserError, sqlite3.Error):
        return "damaged"
    finally:
        for path in folder.iterdir():
            path.unlink()
    return "right" if decided in (told, told + 1) else "lost"


def run(count: int, seed: int, synchronous: str) -> dict[str, int]:
    """Makes and opens so many disks; counts what came of them."""
    counts = {"right": 0, "lost": 0, "damaged": 0}
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        data, verdicts = statements(Path(name))
        log = recorded(Path(name), data, verdicts, synchronous)
        for told, image in images(log, data, count, seed):
            counts[outcome(Path(name), told, image)] += 1
    return counts


def main(count: int = 5_000, seed: int = 20261122) -> int:
    """Prints the table; returns 1 where a verdict was lost with EXTRA, or none with FULL."""
    try:
        import apsw  # noqa: F401 - only to know
    except ImportError:
        print("skipped: apsw is not installed")
        return 0
    real, planted = run(count, seed, "EXTRA"), run(max(count // 10, 300), seed, "FULL")
    for name, counts in (("EXTRA", real), ("FULL", planted)):
        print(f"DELETE + {name}: {sum(counts.values())} disks, {counts['lost']} lost, {counts['damaged']} damaged")
    print(f"planted fault (FULL instead of EXTRA): {'found' if planted['lost'] else 'NOT NOTICED'}")
    return 1 if real["lost"] or real["damaged"] or not planted["lost"] else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
