"""Session files that mean harm, and files of other people: nothing in them runs, and they stay as they are."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, uids
from tests.soak import hostile
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.session.commands import mark
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Session
from workbench.store import quarantine
from workbench.store.check import check


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return hostile.make(tmp_path_factory.mktemp("sound"))


@pytest.mark.parametrize("what", hostile.HOSTILE)
def test_a_hostile_file_is_refused_in_every_way_and_left_alone(what: str, sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hostile.claims"
    data = hostile.hostile_file(path, sound, hostile.HOSTILE[what])
    shown, longest = hostile.let_in(path)
    assert shown == []
    assert longest < hostile.SECONDS
    assert ([found.name for found in tmp_path.iterdir()], path.read_bytes() == data) == (["hostile.claims"], True)


def test_there_are_sixty_and_a_trigger_that_is_let_in_is_noticed(sound: bytes, tmp_path: Path) -> None:
    assert len(hostile.HOSTILE) >= 60
    path = tmp_path / "hostile.claims"
    hostile.hostile_file(path, sound, next(iter(hostile.HOSTILE.values())))
    with hostile.schema_not_compared():
        assert hostile.let_in(path)[0], "the planted fault was not noticed"


def test_the_file_that_the_harm_is_done_to_is_sound(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sound.claims"
    path.write_bytes(sound)
    assert set(hostile.let_in(path)[0]) == set(hostile.ways(path))


# A file of somebody else


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    session = begin(tmp_path / "sent.claims")
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    session.close()
    return session.path


@pytest.fixture
def looked_at(sent: Path) -> Iterator[Session]:
    session = open_session(sent, author(BEN))
    yield session
    session.close()


def kind_of(session: Session) -> str:
    with pytest.raises(UserError) as caught:
        mark(session, uids(session)[:2], Verdict.DISPUTED)
    return caught.value.kind


def test_a_colleagues_session_is_open_to_look_at(looked_at: Session, sent: Path) -> None:
    data = sent.read_bytes()
    assert looked_at.snapshot == read_snapshot(sent)
    assert [act.name for act, _ in looked_at.history(uids(looked_at)[0])] == [
        ActName.OPEN_ARTICLE,
        ActName.MARK_VERIFIED,
    ]
    assert looked_at.refusal
    assert "“Ada Sample”" in looked_at.refusal.text
    assert [notice.kind for notice in looked_at.notices] == ["stranger"]
    assert kind_of(looked_at) == "stranger"
    assert (sent.read_bytes() == data, [found.name for found in sent.parent.iterdir()]) == (True, ["sent.claims"])


def test_a_saved_copy_of_it_is_ones_own_and_says_so(looked_at: Session, sent: Path) -> None:
    data = sent.read_bytes()
    looked_at.save_copy(sent.with_name("mine.claims"))
    mine = open_session(sent.with_name("mine.claims"), author(BEN))
    assert (mine.refusal, mine.notices, mine.snapshot.session) == (None, (), looked_at.snapshot.session)
    assert mine.snapshot.claims == looked_at.snapshot.claims
    assert mark(mine, uids(mine)[1:2], Verdict.DISPUTED)
    assert mine.undo()
    assert mine.undo(), "what the colleague did can be taken back, too, and the log says by whom"
    mine.close()
    _, acts, _ = quarantine.read(mine.path)
    assert [(act.name, act.person) for act in acts[1:3]] == [
        (ActName.MARK_VERIFIED, ADA.uid),
        (ActName.TAKE_OVER, BEN.uid),
    ]
    assert [finding.fault for finding in check(mine.path) if finding.fault] == []
    assert sent.read_bytes() == data


def test_a_file_that_says_it_is_mine_is_looked_at_before_anything_in_it_is_shown(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "s.claims"
    hostile.hostile_file(path, sound, hostile.HOSTILE["trigger that rewrites a verdict"])
    with pytest.raises(UserError) as caught:
        open_session(path, author(ADA))
    assert (caught.value.kind, "“harm”" in caught.value.text) == ("foreign", True)


def test_reading_gives_up_after_a_time(sent: Path) -> None:
    with (
        pytest.raises(UserError) as caught,
        quarantine.private_copy(sent, -1.0) as connection,
    ):
        connection.execute("SELECT count(*) FROM event a, event b, event c, event d, event e").fetchall()
    assert caught.value.kind == "too-long"


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'x' AS x",
        "DELETE FROM decision",
        "CREATE TRIGGER x AFTER INSERT ON act BEGIN SELECT 1; END",
        hostile.BOMB,
        "SELECT fts3_tokenizer('simple')",
        "SELECT zeroblob(900000000)",
        "SELECT load_extension('x')",
        "DELETE FROM sqlite_schema",
    ],
)
def test_a_private_copy_can_do_nothing_but_be_read(sent: Path, statement: str) -> None:
    with pytest.raises(UserError), quarantine.private_copy(sent) as connection:
        connection.execute(statement).fetchall()


def test_a_file_too_large_for_a_session_is_not_even_copied(sent: Path) -> None:
    with sent.open("r+b") as file:
        file.truncate(quarantine.LARGEST + 1)
    for work in (lambda: read_snapshot(sent), lambda: open_session(sent, author(BEN))):
        with pytest.raises(UserError) as caught:
            work()
        assert caught.value.kind == "too-large"


# More than one file


@pytest.fixture
def in_wal_mode(sent: Path, tmp_path: Path) -> Path:
    """The session as another program leaves it that keeps a write-ahead log and is killed."""
    folder = tmp_path / "wal"
    folder.mkdir()
    with closing(sqlite3.connect(sent)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE person SET name = name")
        connection.commit()
        for name in ("sent.claims", "sent.claims-wal"):
            (folder / name).write_bytes((tmp_path / name).read_bytes())
    return folder / "sent.claims"


def test_a_session_in_wal_mode_is_made_one_file_when_it_is_worked_in(in_wal_mode: Path) -> None:
    session = open_session(in_wal_mode, author())
    assert [notice.kind for notice in session.notices] == ["wal"]
    assert mark(session, uids(session)[1:2], Verdict.DISPUTED)
    session.close()
    assert ([found.name for found in in_wal_mode.parent.iterdir()], in_wal_mode.read_bytes()[18:20]) == (
        ["sent.claims"],
        b"\1\1",
    )
    assert [finding.fault for finding in check(in_wal_mode) if finding.fault] == []


def test_a_session_in_wal_mode_is_read_whole_and_said_to_be(
    in_wal_mode: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {found.name: found.read_bytes() for found in in_wal_mode.parent.iterdir()}
    session = open_session(in_wal_mode, author(BEN))
    assert [notice.kind for notice in session.notices] == ["wal", "stranger"]
    session.close()
    assert read_snapshot(in_wal_mode) == session.snapshot
    assert run(["check", str(in_wal_mode)]) == 2
    assert "more than one file" in capsys.readouterr().err
    assert {found.name: found.read_bytes() for found in in_wal_mode.parent.iterdir()} == before
