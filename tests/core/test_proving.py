"""A long session is proved by processes of their own, and what they find is what one process finds."""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.commands import mark
from workbench.session.opening import open_session
from workbench.store import proving


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session = begin(tmp_path / "sample.claims")
    for verdict in (Verdict.VERIFIED, Verdict.DISPUTED):
        mark(session, uids(session), verdict)
    session.close()
    return session.path


def alter(path: Path, statement: str, *unguarded: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        guards = connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name in ("event_is_never_changed", "act_is_never_changed"):
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(statement)
        for (sql,) in guards:
            if "UPDATE" in sql:
                connection.execute(sql)
        connection.commit()


DAMAGE = {
    "event": ("UPDATE event SET after = '\"Sample\"' WHERE place = 3", "Event 3 of the log"),
    "act": ("UPDATE act SET at = '2026-01-01T00:00:00.000Z' WHERE place = 2", "Act 2 of the log"),
    "chain": ("UPDATE act SET chain = hash WHERE place = 2", "The log is broken at act 2"),
    "table": ("UPDATE decision SET verdict = 'unsourced'", "The log and the tables of the session file differ"),
    "hash": ("UPDATE event SET hash = act || act WHERE place = 4", "Event 4 of the log"),
    "ordinal": ("UPDATE event SET ordinal = 7 WHERE place = 4", "Event 4 of the log"),
    "act of an event": (
        "UPDATE event SET act = (SELECT uid FROM act WHERE place = 3) WHERE place = 3",
        "Event 3 of the log",
    ),
    "gap": ("UPDATE event SET place = place + 1000 WHERE place > 3", "Before event 1004 of the log"),
    "order of acts": ("UPDATE act SET place = 1000 WHERE place = 2", "The events of act 3 of the log"),
    "first act": ("UPDATE act SET at = '2026-01-01T00:00:00.000Z' WHERE place = 1", "Act 1 of the log"),
    "event and table": (
        "UPDATE event SET after = '\"dismissed\"' WHERE field = 'claim.verdict'; UPDATE decision SET person = claim",
        "Event ",
    ),
    "act and table": ("UPDATE act SET turn = 'redo'; UPDATE decision SET person = claim", "Act 1 of the log"),
}


def alter_index(path: Path, index: str) -> None:
    """Writes another key into an index, which no row has."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [index]).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (uid,) = connection.execute("SELECT min(uid) FROM act").fetchone()
    pages = bytearray(path.read_bytes())
    at = pages.index(uid.encode(), (root - 1) * size, root * size)
    pages[at + 31] ^= 1
    path.write_bytes(pages)


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as raised:
        open_session(path, author())
    return raised.value


@pytest.mark.parametrize("what", DAMAGE)
def test_what_another_process_finds_is_told_in_the_same_words(
    path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement, words = DAMAGE[what]
    alter(path, statement)
    here = refusal(path)
    monkeypatch.setattr(proving, "_LONG", 0)
    apart = refusal(path)
    assert here.text.startswith(words)
    assert (apart.kind, apart.text, apart.action) == (here.kind, here.text, here.action)


@pytest.mark.parametrize("index", ["event_by_act", "sqlite_autoindex_act_1"])
def test_an_index_that_tells_otherwise_than_its_table_is_found(
    path: Path, index: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    alter_index(path, index)
    found = [refusal(path)]
    monkeypatch.setattr(proving, "_LONG", 0)
    found.append(refusal(path))
    assert [(one.kind, one.text) for one in found] == [("damaged", "The session file is damaged.")] * 2


def test_a_long_session_opens_with_all_that_is_in_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_session(path, author())) as session:
        here, step = session.snapshot, session.undoable
    monkeypatch.setattr(proving, "_LONG", 0)
    with closing(open_session(path, author())) as session:
        assert (session.snapshot, session.undoable, session.refusal) == (here, step, None)
        assert session.undo() is not None
    assert sorted(found.name for found in path.parent.iterdir()) == [path.name]


@pytest.mark.parametrize("program", ["/no/such/program", shutil.which("false") or "/bin/false"])
def test_where_no_other_process_can_be_had_the_proof_is_made_here(
    path: Path, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "_LONG", 0)
    monkeypatch.setattr(sys, "executable", program)
    open_session(path, author()).close()
    alter(path, *DAMAGE["event"][:1])
    assert refusal(path).text.startswith(DAMAGE["event"][1])


def test_a_decision_on_a_claim_that_is_not_there_is_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE claim SET uid = ? WHERE uid = (SELECT min(uid) FROM claim)", ["e" * 32])
        connection.commit()
    assert refusal(path).kind == "damaged"
