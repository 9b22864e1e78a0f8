"""Older session files: every released version opens, is brought up whole or not at all, and loses nothing."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin
from workbench.errors import UserError
from workbench.model.claim import Disposition, Verdict
from workbench.session.backup_files import every_backup
from workbench.session.commands import mark
from workbench.session.opening import open_session, read_snapshot
from workbench.store import gate, migrations, proof
from workbench.store.check import check
from workbench.store.migrations import MIGRATIONS, Migration
from workbench.store.schema import SCHEMA, USER_VERSION
from workbench.store.session_file import SessionFile

STORED = Path(__file__).parents[1] / "files" / "sessions"
VERDICTS = {version: ["verified", "disputed", "unsourced"] * 2 for version in ("v1", "v2", "v3")}
"""The verdicts that were given in each stored file, in the order of the text."""


@pytest.fixture(params=sorted(STORED.glob("v*.claims")), ids=lambda path: path.stem)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / request.param.name))


def version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_a_file_of_every_older_version_is_stored() -> None:
    assert {path.stem for path in STORED.glob("v*.claims")} >= {f"v{number}" for number in range(1, USER_VERSION)}


def test_a_stored_file_opens_with_every_verdict(stored: Path) -> None:
    session = open_session(stored, author(), stored.parent / "backups")
    claims = list(session.snapshot.claims.values())
    assert [claim.verdict.value for claim in claims if claim.decision] == VERDICTS[stored.stem]
    assert [claim.note for claim in claims if claim.note] == ["Sample note: checked against “table 4”."]
    assert [claim.disposition for claim in claims if claim.disposition] == [Disposition.OPINION]
    assert session.refusal is None
    assert session.undo(), "the log goes on"
    session.close()
    assert version(stored) == USER_VERSION
    assert [finding.fault for finding in check(stored) if finding.fault] == []
    assert {path.name for path in stored.parent.iterdir()} == {stored.name, "backups"}


def test_the_old_file_is_backed_up_as_it_was(stored: Path) -> None:
    before, was = read_snapshot(stored), version(stored)
    open_session(stored, author(), stored.parent / "backups").close()
    (backup,) = every_backup(stored.parent / "backups")
    assert (version(backup.path), backup.decided) == (was, 6)
    assert read_snapshot(backup.path) == before
    assert [finding.fault for finding in check(backup.path) if finding.fault] == []


def test_without_a_backup_nothing_is_brought_up(stored: Path) -> None:
    data = stored.read_bytes()
    (stored.parent / "backups").write_text("in the way")
    with pytest.raises(UserError) as raised:
        open_session(stored, author(), stored.parent / "backups")
    assert raised.value.kind == "no-backup"
    assert stored.read_bytes() == data


def test_reading_and_checking_leave_an_older_file_as_it_is(stored: Path) -> None:
    data = stored.read_bytes()
    read_snapshot(stored)
    assert [finding.fault for finding in check(stored) if finding.fault] == []
    open_session(stored, author(BEN)).close()
    assert stored.read_bytes() == data
    with pytest.raises(UserError) as raised:
        SessionFile.open(stored, read_only=True)
    assert raised.value.kind == "older"


def test_the_migrations_lead_to_the_schema_of_today() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in SCHEMA:
            connection.execute(statement)
        assert migrations.schema_of(USER_VERSION) == frozenset(proof.schema(connection))
    assert [migration.version for migration in MIGRATIONS] == list(range(2, USER_VERSION + 1))


# A made-up migration to the version after this one

NEXT = USER_VERSION + 1
STEPS = ("CREATE TABLE sample (uid TEXT PRIMARY KEY) STRICT", lambda connection: connection.execute("SELECT 1"))


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch):
    """Makes the program one version newer, with these steps."""

    def begin_tomorrow(*steps: object) -> None:
        monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, Migration(NEXT, steps)))
        monkeypatch.setattr(gate, "USER_VERSION", NEXT)

    return begin_tomorrow


@pytest.fixture
def today(tmp_path: Path) -> Path:
    session = begin(tmp_path / "sample.claims", ADA)
    session.close()
    return session.path


def test_a_step_can_be_a_statement_or_a_function(today: Path, tomorrow) -> None:
    before = read_snapshot(today)
    tomorrow(*STEPS)
    session = open_session(today, author(), today.parent / "backups")
    assert [notice.kind for notice in session.notices] == ["migrated"]
    assert session.snapshot == before
    session.close()
    assert version(today) == NEXT
    assert len(every_backup(today.parent / "backups")) == 1
    again = open_session(today, author(), today.parent / "backups")
    assert (again.notices, len(every_backup(today.parent / "backups"))) == ((), 1)
    again.close()


@pytest.mark.parametrize(
    "bad",
    ["UPDATE claim SET note = 'never written'", "DELETE FROM decision", "SELECT nonsense"],
    ids=["changes a value", "loses rows", "cannot be run"],
)
def test_a_migration_that_does_not_hold_never_touches_the_file(stored: Path, tomorrow, bad: str) -> None:
    data = stored.read_bytes()
    tomorrow("CREATE TABLE sample (uid TEXT PRIMARY KEY) STRICT", bad)
    with pytest.raises(UserError):
        open_session(stored, author(), stored.parent / "backups")
    assert stored.read_bytes() == data
    assert every_backup(stored.parent / "backups") == ()


def test_a_newer_file_is_refused_and_left(today: Path) -> None:
    with closing(sqlite3.connect(today)) as connection:
        connection.execute(f"PRAGMA user_version = {NEXT}")
    data = today.read_bytes()
    with pytest.raises(UserError) as raised:
        open_session(today, author())
    assert raised.value.kind == "newer"
    assert today.read_bytes() == data


def test_a_file_with_a_version_that_never_was_is_damaged(today: Path) -> None:
    with closing(sqlite3.connect(today)) as connection:
        connection.execute("PRAGMA user_version = 0")
    with pytest.raises(UserError):
        open_session(today, author())


def test_work_goes_on_in_a_file_that_was_brought_up(stored: Path) -> None:
    session = open_session(stored, author(), stored.parent / "backups")
    claim = next(claim.uid for claim in session.snapshot.claims.values() if claim.verdict is Verdict.UNCHECKED)
    mark(session, [claim], Verdict.VERIFIED)
    session.close()
    assert read_snapshot(stored).claims[claim].verdict is Verdict.VERIFIED


def test_a_file_that_was_brought_up_follows_its_references_again(stored: Path) -> None:
    with closing(gate.connect(stored)) as connection:
        migrations.migrate(connection)
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            connection.execute("INSERT INTO decision VALUES ('nobody', 'verified', 'nobody', '', 'nobody')")
