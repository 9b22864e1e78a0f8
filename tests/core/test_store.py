"""The session file: what is in force on its connection, what is on disk, and what happens when the disk gives way."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, reopen, replayed, sample_article, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot, session_for
from workbench.session.session import Session
from workbench.store import gate, session_file
from workbench.store.check import check
from workbench.store.schema import USER_VERSION
from workbench.store.session_file import SessionFile

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    begun = begin(tmp_path / "sample.claims")
    yield begun
    begun.close()


def kind_of(work: Callable[[], object]) -> str:
    """The kind of the UserError that the work must end in; each has two whole sentences."""
    with pytest.raises(UserError) as caught:
        work()
    assert caught.value.text.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value.kind


def outside(path: Path) -> closing[sqlite3.Connection]:
    """The file as any other SQLite program opens it."""
    return closing(sqlite3.connect(path))


def assert_work_goes_on_in_a_copy(session: Session, path: Path) -> None:
    session.save_copy(path)
    copy = open_session(path, author())
    assert copy.snapshot == session.snapshot
    assert mark(copy, uids(copy)[-1:], Verdict.DISPUTED)
    copy.close()
    assert all(not finding.fault for finding in check(path))


# What is in force


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("locking_mode", "normal"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cache_spill", 0),
        ("temp_store", 2),
        ("cell_size_check", 1),
    ],
)
def test_the_settings_are_in_force_on_the_connection_that_writes(
    session: Session, pragma: str, value: int | str
) -> None:
    file = SessionFile.open(session.path)
    assert [next(iter(row.values())) for row in file.query(f"PRAGMA {pragma}")] == [value]
    file.close()


def test_the_header_says_what_the_file_is(session: Session) -> None:
    session.close()
    header = session.path.read_bytes()[:100]
    version = USER_VERSION.to_bytes(4, "big")
    assert (header[:16], header[60:64], header[68:72]) == (b"SQLite format 3\0", version, b"CLWK")
    assert header[18:20] == b"\1\1", "a rollback journal, so that the file is the whole session"
    assert gate.is_session(session.path)


def test_every_table_is_strict(session: Session) -> None:
    with outside(session.path) as connection:
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    others = ("sqlite_", "passage_words")  # an index of words has tables that SQLite makes
    named = {name: strict for name, strict in tables if not name.startswith(others)}
    assert set(named) >= {"session", "person", "draft", "detail", "claim", "decision", "act", "event"}
    assert set(named.values()) == {1}


@pytest.mark.parametrize("table", ["act", "event"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET uid = uid", "DELETE FROM {}"])
def test_the_log_refuses_to_be_changed(session: Session, table: str, statement: str) -> None:
    with (
        outside(session.path) as connection,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        connection.execute(statement.format(table))


# What is on disk


def test_one_file_is_on_disk_while_open_and_after(session: Session, tmp_path: Path) -> None:
    mark(session, uids(session), Verdict.VERIFIED)
    assert [path.name for path in tmp_path.iterdir()] == ["sample.claims"]
    session.close()
    assert [path.name for path in tmp_path.iterdir()] == ["sample.claims"]


def test_what_a_command_returned_is_read_by_another_program_at_once(session: Session) -> None:
    change = mark(session, uids(session)[:1], Verdict.DISPUTED)
    assert change
    with outside(session.path) as connection:
        assert connection.execute("SELECT claim, verdict, person FROM decision").fetchall() == [
            (uids(session)[0], "disputed", ADA.uid)
        ]
        assert connection.execute("SELECT uid FROM act ORDER BY place DESC").fetchone() == (change.act.uid,)


def test_beginning_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "taken.claims"
    path.write_text("somebody's")
    assert kind_of(lambda: begin(path)) == "exists"
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("taken.claims", "somebody's")]


@pytest.mark.parametrize("fault", ["no folder", "a file for a folder"])
def test_beginning_that_fails_leaves_nothing(tmp_path: Path, fault: str) -> None:
    folder = tmp_path / "folder"
    if fault == "a file for a folder":
        folder.write_text("")
    assert kind_of(lambda: begin(folder / "new.claims")) == "cannot-open"
    assert [path for path in tmp_path.rglob("*") if path != folder] == []


def test_a_copy_made_while_open_holds_everything(session: Session, tmp_path: Path) -> None:
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    session.save_copy(tmp_path / "copy ’1?.claims")
    assert read_snapshot(tmp_path / "copy ’1?.claims") == session.snapshot
    assert_work_goes_on_in_a_copy(session, tmp_path / "other.claims")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy ’1?.claims", "other.claims", "sample.claims"]


def test_a_copy_has_the_whole_log_and_its_undo(session: Session, tmp_path: Path) -> None:
    before = session.snapshot
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.save_copy(tmp_path / "copy.claims")
    copy = open_session(tmp_path / "copy.claims", author())
    copy.undo()
    assert copy.snapshot.claims == before.claims
    copy.close()


def test_a_copy_never_replaces_a_file(session: Session, tmp_path: Path) -> None:
    other = tmp_path / "other.claims"
    other.write_text("somebody's")
    assert kind_of(lambda: session.save_copy(other)) == "exists"
    assert other.read_text() == "somebody's"
    assert kind_of(lambda: session.save_copy(session.path)) == "exists"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.claims", "sample.claims"]


@pytest.mark.parametrize("folder", ["none", "sample.claims"])
def test_a_copy_to_no_folder_is_refused(session: Session, tmp_path: Path, folder: str) -> None:
    assert kind_of(lambda: session.save_copy(tmp_path / folder / "copy.claims")) == "cannot-open"


def test_nothing_of_the_machine_is_in_the_file(tmp_path: Path) -> None:
    marker = "marker-of-this-machine"
    folder = tmp_path / marker
    folder.mkdir()
    script = """if True:
        import pathlib, sys
        from tests.samples import begin, uids
        from workbench.model.claim import Verdict
        from workbench.session.commands import mark, write_note
        session = begin(pathlib.Path(sys.argv[1]))
        mark(session, uids(session), Verdict.VERIFIED)
        write_note(session, uids(session)[0], "Sample note.")
        session.close()
    """
    names = ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME", "HOME", "USERPROFILE", "TMPDIR", "PWD")
    environment = {**os.environ, **dict.fromkeys(names, str(folder))}
    subprocess.run([sys.executable, "-c", script, folder / "s.claims"], env=environment, check=True, cwd=ROOT)
    data = (folder / "s.claims").read_bytes()
    assert b"Sample note." in data
    held = [word for word in (marker, os.uname().nodename, str(Path.home())) if word.encode() in data]
    assert held == []


ROOT = Path(__file__).resolve().parents[2]


# Two who write


def test_a_second_writer_is_noticed_and_nothing_is_lost(session: Session) -> None:
    other = open_session(session.path, author())
    first, second, *_ = uids(session)
    mark(other, [first], Verdict.DISPUTED)
    before = session.snapshot
    assert kind_of(lambda: mark(session, [second], Verdict.VERIFIED)) == "written-elsewhere"
    assert session.snapshot is before
    assert session.undoable is None
    mark(other, [second], Verdict.UNSOURCED)
    other.close()
    again = reopen(session)
    assert [claim.verdict.value for claim in again.snapshot.claims.values()][:2] == ["disputed", "unsourced"]
    again.close()
    assert all(not finding.fault for finding in check(session.path))


def test_an_act_that_cannot_be_read_back_is_not_kept(session: Session) -> None:
    with outside(session.path) as connection:
        connection.execute("CREATE TRIGGER lossy BEFORE INSERT ON event BEGIN SELECT RAISE(IGNORE); END")
        connection.commit()
    data, before = session.path.read_bytes(), session.snapshot
    assert kind_of(lambda: mark(session, uids(session)[:1], Verdict.VERIFIED)) == "not-kept"
    assert (session.snapshot is before, session.path.read_bytes() == data) == (True, True)
    session.close()
    assert kind_of(lambda: open_session(session.path, author())) == "foreign"


def test_readers_do_not_disturb_the_writer(session: Session) -> None:
    assert read_snapshot(session.path) == session.snapshot
    assert mark(session, uids(session)[:1], Verdict.VERIFIED)
    assert read_snapshot(session.path) == session.snapshot


# When the disk gives way


def test_a_file_deleted_under_the_open_session(session: Session, tmp_path: Path) -> None:
    before = session.snapshot
    session.path.unlink()
    assert kind_of(lambda: mark(session, uids(session)[:1], Verdict.VERIFIED)) == "moved"
    assert session.snapshot is before
    assert_work_goes_on_in_a_copy(session, tmp_path / "copy.claims")


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_moved_under_the_open_session(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    session = begin(folder / "sample.claims")
    old, new = (folder, tmp_path / "elsewhere") if what == "folder" else (session.path, folder / "moved.claims")
    old.rename(new)
    kept = (new / "sample.claims" if what == "folder" else new).read_bytes()
    before = session.snapshot
    assert kind_of(lambda: mark(session, uids(session)[:1], Verdict.VERIFIED)) == "moved"
    assert session.snapshot is before
    assert (new / "sample.claims" if what == "folder" else new).read_bytes() == kept
    assert_work_goes_on_in_a_copy(session, tmp_path / "copy.claims")
    session.close()


def test_a_file_replaced_under_the_open_session(session: Session, tmp_path: Path) -> None:
    other = begin(tmp_path / "other.claims", BEN)
    other.close()
    kept = other.path.read_bytes()
    other.path.replace(session.path)
    before = session.snapshot
    assert kind_of(lambda: mark(session, uids(session)[:1], Verdict.VERIFIED)) == "moved"
    assert (session.snapshot is before, session.path.read_bytes() == kept) == (True, True)
    assert_work_goes_on_in_a_copy(session, tmp_path / "copy.claims")


LIMITED = """if True:
    import pathlib, resource, sys
    from tests.samples import begin, uids
    from workbench.errors import UserError
    from workbench.session.commands import write_note
    session = begin(pathlib.Path(sys.argv[1]))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (session.path.stat().st_size, hard))
    before = session.snapshot
    try:
        write_note(session, uids(session)[0], "x" * 20000)
    except UserError as error:
        print(error.kind, session.snapshot is before, session.undoable)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    print(bool(write_note(session, uids(session)[0], "x" * 20000)))
    session.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no limits of that kind here")
def test_a_write_that_the_system_refuses_changes_nothing_and_can_be_done_again(tmp_path: Path) -> None:
    path = tmp_path / "s.claims"
    done = subprocess.run([sys.executable, "-c", LIMITED, path], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines() == ["input-output True None", "True"]
    assert all(not finding.fault for finding in check(path))


@contextmanager
def mounted(folder: Path, *how: str) -> Iterator[None]:
    """A folder mounted for a moment; the test is skipped where this is not allowed."""
    if not AS_ROOT or subprocess.run(["mount", *how, folder], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_changes_nothing_and_work_goes_on_where_there_is_room(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with mounted(disk, "-t", "tmpfs", "-o", "size=512k", "tmpfs"):
        session = begin(disk / "s.claims")
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))
        before = session.snapshot
        assert kind_of(lambda: write_note(session, uids(session)[0], "x" * 20000)) == "disk-full"
        assert session.snapshot is before
        assert read_snapshot(session.path) == before
        assert kind_of(lambda: session.save_copy(disk / "copy.claims")) == "disk-full"
        assert kind_of(lambda: begin(disk / "new.claims")) == "disk-full"
        assert sorted(path.name for path in disk.iterdir()) == ["filler", "s.claims"]
        assert_work_goes_on_in_a_copy(session, tmp_path / "copy.claims")
        filler.unlink()
        assert write_note(session, uids(session)[0], "x" * 20000)
        session.close()
        assert all(not finding.fault for finding in check(disk / "s.claims"))


def assert_read_only(session: Session, tmp_path: Path) -> None:
    before, data = session.snapshot, session.path.read_bytes()
    assert kind_of(lambda: mark(session, uids(session)[:1], Verdict.VERIFIED)) == "read-only"
    assert session.snapshot is before
    assert session.path.read_bytes() == data
    assert_work_goes_on_in_a_copy(session, tmp_path / "copy.claims")


def test_a_disk_that_is_read_only(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    begin(disk / "s.claims").close()
    with mounted(disk, "--bind", str(disk)):
        subprocess.run(["mount", "-o", "remount,ro,bind", disk], check=True)
        session = open_session(disk / "s.claims", author())
        assert_read_only(session, tmp_path)
        assert kind_of(lambda: session.save_copy(disk / "copy.claims")) == "cannot-open"
        assert kind_of(lambda: begin(disk / "new.claims")) == "cannot-open"
        session.close()
        assert all(not finding.fault for finding in check(disk / "s.claims"))


@pytest.mark.skipif(AS_ROOT, reason="mode bits do not bind root")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_or_folder_that_is_read_only(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    begin(folder / "s.claims").close()
    target = folder if what == "folder" else folder / "s.claims"
    target.chmod(0o555 if what == "folder" else 0o444)
    session = open_session(folder / "s.claims", author())
    try:
        if what == "file":
            assert_read_only(session, tmp_path)
        else:
            assert kind_of(lambda: mark(session, uids(session)[:1], Verdict.VERIFIED)) in ("read-only", "cannot-open")
    finally:
        session.close()
        target.chmod(0o755)


@pytest.mark.skipif(not AS_ROOT or not shutil.which("chattr"), reason="no attribute that binds root here")
def test_a_file_that_may_not_be_changed_even_by_root(session: Session, tmp_path: Path) -> None:
    session.close()
    if subprocess.run(["chattr", "+i", session.path], capture_output=True).returncode:
        pytest.skip("this file system has no such attribute")
    try:
        again = open_session(session.path, author())
        assert_read_only(again, tmp_path)
        again.close()
    finally:
        subprocess.run(["chattr", "-i", session.path], check=True)


# An act cut off


def interrupted(session: Session, folder: Path) -> Path:
    """The file and its journal as they stand when a process dies while SQLite writes into the file."""
    folder.mkdir()
    with outside(session.path) as connection:
        connection.execute("PRAGMA cache_spill = ON")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE claim SET note = hex(zeroblob(20000))")
        for path in (session.path, session.path.with_name(session.path.name + "-journal")):
            shutil.copy(path, folder / path.name)
        connection.execute("ROLLBACK")
    return folder / session.path.name


def test_an_act_that_was_cut_off_is_taken_back_when_the_file_is_opened(session: Session, tmp_path: Path) -> None:
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    path = interrupted(session, tmp_path / "after the crash")
    assert path.read_bytes() != session.path.read_bytes()
    again = open_session(path, author())
    assert again.snapshot == session.snapshot
    again.close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_file_that_was_cut_off_is_not_repaired_by_merely_reading_it(session: Session, tmp_path: Path) -> None:
    path = interrupted(session, tmp_path / "after the crash")
    before = {found.name: found.read_bytes() for found in path.parent.iterdir()}
    assert read_snapshot(path) == session.snapshot
    assert kind_of(lambda: check(path)) == "interrupted"
    assert {found.name: found.read_bytes() for found in path.parent.iterdir()} == before


def test_the_log_alone_makes_the_session(session: Session) -> None:
    mark(session, uids(session)[:3], Verdict.UNSOURCED)
    write_note(session, uids(session)[1], "Sample note.")
    file = SessionFile.open(session.path, read_only=True)
    assert replayed(session.snapshot, file.events()) == session.snapshot == file.load()
    file.close()


def test_two_sessions_of_one_article_share_no_identity(tmp_path: Path) -> None:
    article = sample_article()
    one, other = begin(tmp_path / "1.claims", article=article), begin(tmp_path / "2.claims", article=article)
    assert one.snapshot.session != other.snapshot.session
    assert not set(one.snapshot.claims) & set(other.snapshot.claims)
    one.close()
    other.close()


# Opening


def test_an_unclean_end_is_told(session: Session, tmp_path: Path) -> None:
    path = interrupted(session, tmp_path / "after the crash")
    again = open_session(path, author())
    assert [notice.kind for notice in again.notices] == ["recovered"]
    again.close()
    again = open_session(path, author())
    assert again.notices == ()
    again.close()


def test_the_header_may_be_half_written_where_a_journal_has_it_whole(session: Session, tmp_path: Path) -> None:
    path = interrupted(session, tmp_path / "after the crash")
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    journal = path.with_name(path.name + "-journal").read_bytes()
    again = open_session(path, author())
    assert b"SQLite format 3" in journal, "the journal holds the first page"
    assert again.snapshot == session.snapshot
    again.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE session SET uid = lower(hex(randomblob(16)))",
        "UPDATE session SET created = '2020-01-01T00:00:00.000Z'",
        "UPDATE claim SET note = 'Other note.'",
        "UPDATE person SET name = 'Somebody Else'",
        "UPDATE detail SET value = 'de'",
        "UPDATE detail SET found_in = 'elsewhere'",
        "UPDATE draft SET name = 'other.txt'",
        "UPDATE draft SET place = 3",
        "UPDATE draft SET encoding = 'latin-1'",
        "UPDATE claim SET quote = 'Other words.'",
        'UPDATE claim SET start = start + 1, "end" = "end" + 1',
        "UPDATE decision SET at = '2020-01-01T00:00:00.000Z'",
        "DELETE FROM decision",
    ],
)
def test_no_table_is_believed_that_the_log_does_not_bear_out(session: Session, statement: str) -> None:
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    session.close()
    with outside(session.path) as connection:
        assert connection.execute(statement).rowcount
        connection.commit()
    assert kind_of(lambda: open_session(session.path, author())) == "damaged"
    assert kind_of(lambda: read_snapshot(session.path)) == "damaged"


@pytest.mark.parametrize("place", [1, 2, 3])
def test_an_act_or_event_that_is_missing_from_the_log_is_noticed(session: Session, place: int) -> None:
    for verdict in (Verdict.VERIFIED, Verdict.DISPUTED, Verdict.VERIFIED):
        mark(session, uids(session)[:1], verdict)
    session.close()
    with outside(session.path) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in ("event", "act"):
            guard = f"{table}_is_never_deleted"
            sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [guard]).fetchone()[0]
            connection.execute(f"DROP TRIGGER {guard}")
            clause = "place = ?" if table == "act" else "act = (SELECT uid FROM act WHERE place = ?)"
            connection.execute(f"DELETE FROM {table} WHERE {clause}", [place])
            connection.execute(sql)
        connection.commit()
    assert kind_of(lambda: open_session(session.path, author())) == "damaged"


def test_a_session_in_use_is_not_taken_for_another_text(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "PATIENCE", 0.1)
    article = sample_article()
    session.close()
    path = session.path.with_name("sample.txt")
    with outside(session.path) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        assert kind_of(lambda: session_for(article, path, tmp_path / "fallback", author())) == "busy"
    assert [found.name for found in tmp_path.iterdir()] == ["sample.claims"]


def test_the_longest_name_that_a_journal_can_have_is_a_sessions(tmp_path: Path) -> None:
    longest = os.pathconf(tmp_path, "PC_NAME_MAX")
    name = "s" * (longest - len(".claims-journal")) + ".claims"
    session = begin(tmp_path / name)
    assert mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.close()
    assert kind_of(lambda: begin(tmp_path / f"s{name}")) == "cannot-open"
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_a_folder_that_cannot_be_opened_for_a_sync_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = os.open

    def refuse(path: object, *given: int) -> int:
        if Path(str(path)).is_dir():
            raise PermissionError(13, "Permission denied", str(path))
        return kept(path, *given)

    monkeypatch.setattr(os, "open", refuse)
    begin(tmp_path / "s.claims").close()
    assert [found.name for found in tmp_path.iterdir()] == ["s.claims"]


def test_a_name_that_is_refused_in_the_end_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    begin(tmp_path / "without links.claims").close()
    monkeypatch.setattr(Path, "rename", refuse)
    assert kind_of(lambda: begin(tmp_path / "s.claims")) == "cannot-open"
    assert [found.name for found in tmp_path.iterdir()] == ["without links.claims"]


def test_an_act_that_is_in_the_file_after_an_error_counts_once_its_folder_is_synced(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = uids(session)
    fail_after_commit(monkeypatch)
    assert mark(session, [first], Verdict.VERIFIED)
    monkeypatch.setattr(session_file, "sync_folder", lambda _folder: False)
    assert kind_of(lambda: mark(session, [second], Verdict.VERIFIED)) == "read-only"
    monkeypatch.undo()
    assert kind_of(lambda: mark(session, [second], Verdict.VERIFIED)) == "unsettled"
    again = reopen(session)
    assert [claim.verdict.value for claim in again.snapshot.claims.values()][:2] == ["verified", "verified"]
    again.close()


def fail_after_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    """COMMIT does its work and reports an error all the same, as where the folder could not be synced."""
    kept = session_file.transaction

    @contextmanager
    def transaction(connection: sqlite3.Connection) -> Iterator[None]:
        with kept(connection):
            yield
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_READONLY"
        raise error

    monkeypatch.setattr(session_file, "transaction", transaction)
