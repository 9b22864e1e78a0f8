"""Proving a session file: what is sound passes, and whatever was altered by hand is named."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import BEN, begin, reopen, uids
from workbench.errors import UserError
from workbench.model.claim import Disposition, Verdict
from workbench.session.commands import dismiss, mark, write_note
from workbench.store.check import check

NAMES = [
    "integrity of the database",
    "schema",
    "rows",
    "hashes of the log",
    "chain of the log",
    "hashes of the drafts",
    "anchors of the claims",
    "stored files",
    "replay of the log",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session with some history."""
    session = begin(tmp_path / "sample.claims")
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    session.undo()
    session = reopen(session, BEN)
    mark(session, uids(session)[:1], Verdict.DISPUTED)
    write_note(session, uids(session)[0], "Sample note.")
    dismiss(session, uids(session)[2:3], Disposition.OPINION)
    session.close()
    return session.path


def alter(path: Path, statement: str) -> None:
    """Changes the file as somebody with another SQLite program would; the log's guards are put back after."""
    with closing(sqlite3.connect(path)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(statement).rowcount != 0, "nothing was altered"
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()


def faults(path: Path) -> dict[str, str]:
    data = path.read_bytes()
    found = {finding.name: finding.fault for finding in check(path) if finding.fault}
    assert path.read_bytes() == data
    return found


def test_a_sound_session_passes_every_check(path: Path) -> None:
    assert [(finding.name, finding.fault) for finding in check(path)] == [(name, "") for name in NAMES]


def test_putting_the_guards_back_is_no_fault(path: Path) -> None:
    alter(path, "UPDATE session SET created = created")
    assert faults(path) == {}


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("UPDATE event SET after = '\"Other note.\"' WHERE field = 'claim.note'", "hashes of the log"),
        ("UPDATE event SET after = '\"verified\"' WHERE field = 'claim.verdict'", "hashes of the log"),
        ("UPDATE event SET before = '1' WHERE field = 'claim.note'", "hashes of the log"),
        ("UPDATE event SET subject = 'nobody' WHERE field = 'claim.note'", "hashes of the log"),
        ("UPDATE event SET parents = '[\"x\"]' WHERE field = 'claim.note'", "hashes of the log"),
        ("UPDATE event SET hash = 'x' WHERE field = 'claim.note'", "hashes of the log"),
        ("DELETE FROM event WHERE field = 'claim.note'", "hashes of the log"),
        ("UPDATE act SET person = 'somebody else' WHERE place = 3", "hashes of the log"),
        ("UPDATE act SET at = '2020-01-01T00:00:00.000Z' WHERE place = 3", "hashes of the log"),
        ("UPDATE act SET turn = 'redo' WHERE place = 3", "hashes of the log"),
        ("UPDATE decision SET verdict = 'verified'", "replay of the log"),
        ("UPDATE decision SET person = 'somebody else'", "replay of the log"),
        ("DELETE FROM decision", "replay of the log"),
        ("UPDATE claim SET note = 'Other note.' WHERE note != ''", "replay of the log"),
        ("UPDATE claim SET disposition = NULL", "replay of the log"),
        ("UPDATE person SET name = 'Somebody Else'", "replay of the log"),
        ("UPDATE detail SET value = 'de'", "replay of the log"),
        ("DELETE FROM claim WHERE uid NOT IN (SELECT claim FROM decision)", "replay of the log"),
        ("UPDATE claim SET start = start + 1", "anchors of the claims"),
        ('UPDATE claim SET "end" = 100000', "anchors of the claims"),
        ("UPDATE claim SET quote = 'Other words.'", "anchors of the claims"),
        ("UPDATE draft SET text = replace(text, '12', '13')", "hashes of the drafts"),
        ("UPDATE draft SET sha256 = 'x'", "hashes of the drafts"),
        ("CREATE TABLE stranger (x)", "schema"),
        ("CREATE TRIGGER stranger AFTER INSERT ON event BEGIN DELETE FROM decision; END", "schema"),
        ("DROP INDEX event_by_act", "schema"),
        ("UPDATE claim SET kinds = 'no list'", "rows"),
        ("UPDATE claim SET origin = 'nowhere'", "rows"),
        ("UPDATE decision SET verdict = 'perhaps'", "rows"),
        ("UPDATE act SET name = 'claim.unknown' WHERE place = 3", "rows"),
        ("UPDATE event SET after = 'no value' WHERE field = 'claim.note'", "rows"),
        ("DELETE FROM session", "rows"),
    ],
)
def test_what_was_altered_by_hand_is_named(path: Path, statement: str, name: str) -> None:
    alter(path, statement)
    found = faults(path)
    assert name in found
    assert all(fault.endswith(".") and not fault.endswith("..") for fault in found.values())


def test_a_fault_says_which_claim(path: Path) -> None:
    alter(path, "UPDATE decision SET verdict = 'verified'")
    assert faults(path) == {"replay of the log": "The log tells of claim 1 otherwise than the tables."}


def test_what_does_not_belong_into_a_session_is_named(path: Path) -> None:
    alter(path, "CREATE TABLE stranger (x)")
    assert "“stranger”" in faults(path)["schema"]


def test_a_fault_of_the_log_names_the_event(path: Path) -> None:
    alter(path, "UPDATE event SET after = '\"Other note.\"' WHERE field = 'claim.note'")
    assert "(claim.note)" in faults(path)["hashes of the log"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET draft = 'none'",
        "UPDATE decision SET claim = 'none'",
        "UPDATE event SET act = 'none' WHERE field = 'claim.note'",
    ],
)
def test_rows_that_point_nowhere_are_damage(path: Path, statement: str) -> None:
    alter(path, statement)
    with pytest.raises(UserError) as caught:
        check(path)
    assert caught.value.kind == "damaged"


def test_a_copy_passes_too(path: Path, tmp_path: Path) -> None:
    session = reopen(begin(tmp_path / "other.claims"))
    session.save_copy(tmp_path / "copy.claims")
    session.close()
    assert faults(tmp_path / "copy.claims") == {}
