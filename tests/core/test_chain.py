"""The chain of the log: an act that goes, comes or moves is found although every other hash fits."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import ADA, author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import ActName, chained
from workbench.model.snapshot import Person
from workbench.session.commands import mark, write_note
from workbench.session.merging import merge, merge_files, plan_of
from workbench.session.opening import open_session, read_snapshot
from workbench.session.rescue import rescue
from workbench.session.session import Session
from workbench.store import proof, reading
from workbench.store.check import check
from workbench.store.registers import Standing

Rows = list[list[object]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session with notes on five claims, so that acts can go or move and no table need be changed but one."""
    session = begin(tmp_path / "sample.claims")
    for number, claim in enumerate(uids(session)):
        write_note(session, claim, f"Sample note {number}")
    session.close()
    return session.path


def chains(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT hash, chain FROM act ORDER BY place").fetchall()


def holds(path: Path) -> bool:
    """Whether each value is what the one before and the act's hash make, told without the program's own proof."""
    chain = ""
    for hash, kept in chains(path):
        chain = hashlib.sha256(f"claim-workbench chain 1\n{chain}\n{hash}".encode()).hexdigest()
        if chain != kept:
            return False
    return True


def rewrite(path: Path, change: Callable[[Rows], Rows], undone: str = "") -> None:
    """Changes the order or number of acts as a careful hand would: places, events, tables and hashes all fit."""
    with closing(sqlite3.connect(path)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        acts = change([list(row) for row in connection.execute("SELECT * FROM act ORDER BY place")])
        events = {
            act[1]: connection.execute("SELECT * FROM event WHERE act = ? ORDER BY place", [act[1]]).fetchall()
            for act in acts
        }
        connection.execute("DELETE FROM event")
        connection.execute("DELETE FROM act")
        place = 0
        for number, act in enumerate(acts, 1):
            connection.execute(f"INSERT INTO act VALUES ({', '.join('?' * len(act))})", [number, *act[1:]])
            for event in events[act[1]]:
                place += 1
                connection.execute(f"INSERT INTO event VALUES ({', '.join('?' * len(event))})", [place, *event[1:]])
        if undone:
            connection.execute(undone)
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()


def swapped(acts: Rows) -> Rows:
    acts[2], acts[4] = acts[4], acts[2]
    return acts


def dropped(acts: Rows) -> Rows:
    return acts[:3] + acts[4:]


def put_in(acts: Rows) -> Rows:
    """An act without events, made word for word as the program makes them, with a chain value of its own."""
    act = (3, "c" * 32, "d" * 32, 1, ADA.uid, "2026-11-22T00:00:03.000Z", "session.take_over", "do", "", "")
    hash = proof.act_hash((*act, "", ""), ())
    return [*acts[:2], [*act, hash, chained(str(acts[1][-1]), hash)], *acts[2:]]


GONE = "UPDATE claim SET note = '' WHERE note = 'Sample note 2'"


@pytest.mark.parametrize(
    ("change", "undone", "act"),
    [(swapped, "", 3), (dropped, GONE, 4), (put_in, "", 4)],
    ids=["moved", "gone", "put in"],
)
def test_what_only_the_chain_tells_is_found_and_named(
    path: Path, change: Callable[[Rows], Rows], undone: str, act: int
) -> None:
    rewrite(path, change, undone)
    with closing(sqlite3.connect(path)) as connection:
        standing = Standing()
        assert proof.log_fault(connection, standing) == "", "every hash fits"
        assert proof.tables_fault(connection, standing, reading.cells(connection)) == "", "log and tables agree"
    found = {finding.name: finding.fault for finding in check(path) if finding.fault}
    assert list(found) == ["chain of the log"]
    assert found["chain of the log"].startswith(f"The log is broken at act {act} (")
    for opening in (lambda: open_session(path, author()), lambda: read_snapshot(path)):
        with pytest.raises(UserError, match=f"broken at act {act} ") as raised:
            opening()
        assert (raised.value.kind, raised.value.action) == ("damaged", "session.rescue")


def test_events_that_stand_among_those_of_other_acts_are_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER event_is_never_changed")
        last = connection.execute("SELECT max(place) FROM event").fetchone()[0]
        for place, new in ((last, -1), (last - 1, last), (-1, last - 1)):
            connection.execute("UPDATE event SET place = ? WHERE place = ?", [new, place])
        fault = proof.log_fault(connection, Standing())
    assert fault == "The events of act 5 of the log (claim.write_note) stand in another place than the act."


def test_every_act_carries_the_chain_on(path: Path) -> None:
    session = open_session(path, author())
    mark(session, uids(session)[:3], Verdict.VERIFIED)
    session.undo()
    session.redo()
    session.save_copy(path.with_name("copy.claims"))
    session.close()
    assert holds(path)
    assert chains(path.with_name("copy.claims")) == chains(path)


def test_a_merge_carries_the_chain_on_over_what_it_brings(path: Path) -> None:
    theirs = Path(shutil.copy(path, path.with_name("theirs.claims")))
    for file, verdict in ((path, Verdict.VERIFIED), (theirs, Verdict.DISPUTED)):
        session = open_session(file, author())
        mark(session, uids(session)[:1], verdict)
        session.close()
    before = chains(path)
    merge_files(path, theirs, path.with_name("merged.claims"))
    session = open_session(path, author())
    merge(session, plan_of(session, theirs))
    session.close()
    for merged in (path, path.with_name("merged.claims")):
        assert holds(merged)
        assert chains(merged)[: len(before)] == before
        assert len(chains(merged)) == len(before) + 2
        assert not any(finding.fault for finding in check(merged))


@pytest.mark.parametrize("change", [swapped, put_in], ids=["moved", "put in"])
def test_a_rescue_begins_the_chain_anew_and_says_so(path: Path, change: Callable[[Rows], Rows]) -> None:
    rewrite(path, change)
    whole = rescue(path, path.with_name("rescued.claims"), Person("e" * 32, "Sample Rescuer"))
    assert whole.lost == whole.unverified == 0
    assert whole.summary.endswith("The chain of the log begins anew.")
    rescued: Session = open_session(path.with_name("rescued.claims"), author(Person("e" * 32, "Sample Rescuer")))
    assert [claim.note for claim in rescued.snapshot.claims.values()] == [f"Sample note {n}" for n in range(5)]
    assert list(rescued._file.acts())[-1].name is ActName.RESCUE
    rescued.close()
    assert holds(path.with_name("rescued.claims"))


def test_a_damaged_file_of_the_version_before_is_rescued_whole(path: Path) -> None:
    older = Path(__file__).parents[1] / "files" / "sessions" / "v2.claims"
    saved = rescue(older, path.with_name("rescued.claims"))
    assert (saved.unverified, saved.lost) == (0, 0)
    assert read_snapshot(path.with_name("rescued.claims")) == read_snapshot(older)
    assert holds(path.with_name("rescued.claims"))
