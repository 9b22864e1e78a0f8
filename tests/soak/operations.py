"""Kills or fails opening, migration, backup, restore, rescue and merge at every call that writes; looks at the files.

``operations.py [STEP]`` prints a table; with STEP only every so many points are tried. As in ``syscalls`` a process of
its own carries the operation out under strace, which ends it, or makes a call fail, at the chosen one of its calls.
The state before or the state after must then be there, and nothing between. In the same run each operation is also
done without care, which has to be noticed.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.samples import ADA, SENTENCES, TEXT, author, begin, sample_article, spans_of, uids
from tests.soak.syscalls import MOST, Point, refusal
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.backup_files import every_backup
from workbench.session.backups import back_up, restore
from workbench.session.commands import mark
from workbench.session.drafts import plan_of as carried
from workbench.session.drafts import take_draft
from workbench.session.merging import merge, plan_of
from workbench.session.opening import open_session, read_snapshot
from workbench.session.rescue import rescue
from workbench.session.unclean import Mark, take_left_open
from workbench.store import gate, migrations
from workbench.store.check import check

CALLS = ("pwrite64", "write", "fdatasync", "fsync", "unlink", "link", "rename", "mkdir", "ftruncate", "chmod")
ERRORS = ("ENOSPC", "EIO")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OLD = Path(__file__).parents[1] / "files" / "sessions" / "v1.claims"


@dataclass(frozen=True)
class Operation:
    """``prepare`` fills an empty folder, ``act`` works in it, ``naive`` does the same without care.

    ``faults`` tells what in a folder is neither the state before nor the state after.
    """

    name: str
    prepare: Callable[[Path], object]
    act: Callable[[Path], object]
    naive: Callable[[Path], object]
    faults: Callable[[Path], Iterator[str]]


def _sound(path: Path) -> Iterator[str]:
    """What is wrong with a session file that may be there; an act that was cut off is taken back by opening it."""
    if path.exists():
        try:
            open_session(path, author(), path.parent / "again").close()
            yield from (f"{path.name}: {finding.fault}" for finding in check(path) if finding.fault)
        except UserError as error:
            yield f"{path.name}: {error.text}"


def _holds(path: Path, verdicts: int) -> Iterator[str]:
    """Whether a session has all its verdicts, once it is opened."""
    yield from _sound(path)
    with suppress(UserError):
        found = sum(claim.decision is not None for claim in read_snapshot(path).claims.values())
        if found != verdicts:
            yield f"{path.name}: {found} verdicts"


def _marked(folder: Path) -> Path:
    session = begin(folder / "s.claims")
    mark(session, uids(session)[:3], Verdict.VERIFIED)
    session.close()
    return session.path


# Opening, after an act was cut off and the program died


_CUT_OFF = (
    *("PRAGMA cache_spill = ON", "PRAGMA cache_size = 1", "BEGIN IMMEDIATE", "DELETE FROM decision"),
    "UPDATE claim SET note = hex(zeroblob(20000))",
)
"""So much that SQLite writes into the file before it is done."""


def _cut_off(folder: Path) -> None:
    path = _marked(folder)
    copies = {}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in _CUT_OFF:
            connection.execute(statement)
        for name in (path.name, path.name + "-journal"):
            copies[name] = (folder / name).read_bytes()
        connection.execute("ROLLBACK")
    for name, data in copies.items():
        (folder / name).write_bytes(data)
    (folder / "open-0.json").write_text(json.dumps({"session": str(path), "uid": "uid"}))


def _open_again(folder: Path) -> None:
    take_left_open(folder)
    session = open_session(folder / "s.claims", author())
    mark_of_this_run = Mark(folder)
    mark_of_this_run.set(session.path, session.snapshot.session)
    session.close()
    mark_of_this_run.clear()


def _open_without_journal(folder: Path) -> None:
    (folder / "s.claims-journal").unlink()
    _open_again(folder)


def _opened(folder: Path) -> Iterator[str]:
    take_left_open(folder)
    yield from _holds(folder / "s.claims", 3)
    yield from (f"left: {name}" for name in os.listdir(folder) if name not in ("s.claims", "again"))


# Migration


def _older(folder: Path) -> None:
    shutil.copyfile(OLD, folder / "s.claims")


def _migrate(folder: Path) -> None:
    open_session(folder / "s.claims", author(), folder / "backups").close()


def _migrate_bit_by_bit(folder: Path) -> None:
    with closing(gate.connect(folder / "s.claims")) as connection:
        for migration in migrations.pending(connection):
            for step in migration.steps:
                migrations._take(step, connection)
            connection.execute(f"PRAGMA user_version = {migration.version}")


def _migrated(folder: Path) -> Iterator[str]:
    with closing(sqlite3.connect(folder / "s.claims")) as connection:
        version = migrations.version_of(connection)
    if version > 1 and not every_backup(folder / "backups"):
        yield "brought up without a backup"
    yield from _backups_hold(folder)
    yield from _holds(folder / "s.claims", 6)


def _backups_hold(folder: Path) -> Iterator[str]:
    for backup in every_backup(folder / "backups"):
        try:
            yield from (f"backup: {finding.fault}" for finding in check(backup.path) if finding.fault)
        except UserError as error:
            yield f"backup: {error.text}"


# Backup and restore


def _back_up(folder: Path) -> None:
    session = open_session(folder / "s.claims", author())
    back_up(session, folder / "backups", NOW)
    session.close()


def _restore(folder: Path) -> None:
    restore(every_backup(folder / "backups")[0].path, folder / "s.claims", NOW)


def _with_backup(folder: Path) -> None:
    _marked(folder)
    _back_up(folder)


def _copy_under_its_name(source: Path, target: Path) -> None:
    """What a program without care does: the name is there before the content is."""
    target.parent.mkdir(parents=True, exist_ok=True)
    data = source.read_bytes()
    with target.open("wb", buffering=0) as file:
        for at in range(0, len(data), 4096):
            file.write(data[at : at + 4096])


def _back_up_naively(folder: Path) -> None:
    name = "2026-11-22 12-00-00.000Z, 3 of 5 checked, 2 acts.claims"
    _copy_under_its_name(folder / "s.claims", folder / "backups" / "sample aaaaaaaaaaaa" / name)


def _restore_naively(folder: Path) -> None:
    _copy_under_its_name(every_backup(folder / "backups")[0].path, folder / "s restored 2026-11-22.claims")


def _backed_up(folder: Path) -> Iterator[str]:
    yield from _holds(folder / "s.claims", 3)
    yield from _backups_hold(folder)


def _restored(folder: Path) -> Iterator[str]:
    yield from _backed_up(folder)
    for path in folder.glob("s restored*.claims"):
        yield from _holds(path, 3)


# Rescue


def _damaged(folder: Path) -> None:
    path = _marked(folder)
    (folder / "sound").write_bytes(path.read_bytes())
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    (folder / "damaged").write_bytes(path.read_bytes())


def _rescue(folder: Path) -> None:
    rescue(folder / "s.claims", folder / "new.claims", ADA)


def _rescue_naively(folder: Path) -> None:
    _copy_under_its_name(folder / "sound", folder / "new.claims")


def _rescued(folder: Path) -> Iterator[str]:
    if (folder / "s.claims").read_bytes() != (folder / "damaged").read_bytes():
        yield "the damaged file was changed"
    if (folder / "new.claims").exists():
        yield from _holds(folder / "new.claims", 3)


# Merge


def _two_copies(folder: Path) -> None:
    path = _marked(folder)
    (folder / "theirs.claims").write_bytes(path.read_bytes())
    session = open_session(folder / "theirs.claims", author())
    mark(session, uids(session)[3:], Verdict.DISPUTED)
    session.close()
    (folder / "sent").write_bytes(session.path.read_bytes())


def _merge(folder: Path) -> None:
    session = open_session(folder / "s.claims", author())
    merge(session, plan_of(session, folder / "theirs.claims"))
    session.close()


def _merge_mark_by_mark(folder: Path) -> None:
    session = open_session(folder / "s.claims", author())
    for claim in uids(session)[3:]:
        mark(session, [claim], Verdict.DISPUTED)
    session.close()


def _merged(folder: Path) -> Iterator[str]:
    if (folder / "theirs.claims").read_bytes() != (folder / "sent").read_bytes():
        yield "the other session was changed"
    yield from _sound(folder / "s.claims")
    with suppress(UserError):
        found = sum(claim.decision is not None for claim in read_snapshot(folder / "s.claims").claims.values())
        if found not in (3, 5):
            yield f"between: {found} verdicts"


# Merge over two drafts


def _two_drafts(folder: Path) -> None:
    """The colleague went on with another draft, in which one of the three verdicts is on other words."""
    path = _marked(folder)
    (folder / "theirs.claims").write_bytes(path.read_bytes())
    session = open_session(folder / "theirs.claims", author())
    text = TEXT.replace("40 people", "41 people")
    sentences = tuple(one.replace("40 people", "41 people") for one in SENTENCES)
    article = sample_article(text, spans_of(text, sentences))
    take_draft(session, carried(session.snapshot, article), article, {})
    session.close()
    session = open_session(path, author())
    mark(session, uids(session)[3:], Verdict.DISPUTED)
    session.close()
    (folder / "sent").write_bytes((folder / "theirs.claims").read_bytes())


def _merge_in_two_acts(folder: Path) -> None:
    session = open_session(folder / "s.claims", author())
    mark(session, uids(session)[1:2], Verdict.UNCHECKED)
    merge(session, plan_of(session, folder / "theirs.claims"))
    session.close()


def _merged_over_drafts(folder: Path) -> Iterator[str]:
    if (folder / "theirs.claims").read_bytes() != (folder / "sent").read_bytes():
        yield "the other session was changed"
    yield from _sound(folder / "s.claims")
    with suppress(UserError):
        snapshot = read_snapshot(folder / "s.claims")
        found = sum(claim.decision is not None for claim in snapshot.claims.values())
        if (len(snapshot.drafts), found) not in ((1, 5), (2, 4)):
            yield f"between: {len(snapshot.drafts)} drafts, {found} verdicts"


OPERATIONS = (
    Operation("opening", _cut_off, _open_again, _open_without_journal, _opened),
    Operation("migration", _older, _migrate, _migrate_bit_by_bit, _migrated),
    Operation("backup", _marked, _back_up, _back_up_naively, _backed_up),
    Operation("restore", _with_backup, _restore, _restore_naively, _restored),
    Operation("rescue", _damaged, _rescue, _rescue_naively, _rescued),
    Operation("merge", _two_copies, _merge, _merge_mark_by_mark, _merged),
    Operation("merge over drafts", _two_drafts, _merge, _merge_in_two_acts, _merged_over_drafts),
)


def ends_at(folder: Path, act: Callable[[Path], object], point: Point) -> tuple[str, bool]:
    """Carries an operation out in a process that strace watches; what it told, and whether it came to its end."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _carry_out(folder, act, writing)
    os.close(writing)
    os.read(reading, 16)
    trace = ["strace", "-qq", "-o", os.devnull, "-p", str(child), "-e", f"trace={point.call}", "-e", point.injection]
    watcher = subprocess.Popen(trace, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status = os.waitpid(child, 0)
    watcher.wait()
    told = os.read(reading, 1000).decode()
    os.close(reading)
    return told, not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL)


def _carry_out(folder: Path, act: Callable[[Path], object], pipe: int) -> None:
    told = "done"
    try:
        os.write(pipe, b"ready")
        while "TracerPid:\t0\n" in Path("/proc/self/status").read_text():
            time.sleep(0.0005)
        act(folder)
    except UserError as error:
        told = error.kind
    except BaseException as error:
        told = f"bug {error!r}"
    for _ in range(3):  # the call that tells it may be the one that fails
        with suppress(OSError):
            os.write(pipe, told.encode())
            break
    os._exit(0)


def run(
    operation: Operation,
    step: int,
    *,
    naive: bool = False,
    calls: tuple[str, ...] = CALLS,
    errors: tuple[str, ...] = ERRORS,
) -> tuple[Counter[str], list[str]]:
    """Tries every so many points of an operation; counts what was told, and lists what is wrong."""
    counts, wrong = Counter[str](), []
    act = operation.naive if naive else operation.act
    with tempfile.TemporaryDirectory(prefix="operations-") as name:
        begun, folder = Path(name) / "begun", Path(name) / "folder"
        begun.mkdir()
        operation.prepare(begun)
        for call in calls:
            for error in ("", *(() if naive else errors)):
                for number in range(1, MOST, step):
                    shutil.rmtree(folder, ignore_errors=True)
                    shutil.copytree(begun, folder)
                    told, ended = ends_at(folder, act, Point(call, number, error))
                    counts.update(["points", told or "killed"])
                    faults = [*operation.faults(folder), *([told] if told.startswith("bug") else [])]
                    wrong += [f"{operation.name}, {call} {number} {error or 'kill'}: {fault}" for fault in faults]
                    if (not error and ended) or (error and told == "done" and _is_last(begun, act, call, number)):
                        break
    return counts, wrong


def _is_last(begun: Path, act: Callable[[Path], object], call: str, number: int) -> bool:
    """Whether an operation makes fewer calls of a name; an error that was got over is no end."""
    with tempfile.TemporaryDirectory(prefix="operations-") as name:
        folder = Path(name) / "folder"
        shutil.copytree(begun, folder)
        return ends_at(folder, act, Point(call, number))[1]


def main(step: int = 1) -> int:
    """Prints the table; returns 1 where something is between, or a planted fault was not noticed."""
    reason = refusal()
    if reason:
        print(f"skipped: {reason}")
        return 0
    bad = 0
    for operation in OPERATIONS:
        counts, wrong = run(operation, step)
        _, planted = run(operation, step, naive=True)
        found = "found" if planted else "NOT NOTICED"
        told = ", ".join(f"{kind} {number}" for kind, number in sorted(counts.items()) if kind != "points")
        print(f"{operation.name}: {counts['points']} points, {len(wrong)} faults; planted fault {found}; told: {told}")
        print("".join(f"  {one}\n" for one in wrong[:10]), end="", flush=True)
        bad += len(wrong) + (not planted)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
