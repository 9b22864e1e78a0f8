"""Files that are no sound session: plain words with a next step come out of opening them, and not a byte changes."""

import gc
import os
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import author, begin, uids
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.snapshot import Snapshot
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot
from workbench.store.schema import USER_VERSION

FLIPS = 120


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a session with some history."""
    session = begin(tmp_path_factory.mktemp("sound") / "s.claims")
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    write_note(session, uids(session)[0], "Sample note. " * 500)
    session.close()
    return session.path.read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A place for a bad file; afterwards nothing may lie beside it."""
    yield tmp_path / "bad.claims"
    assert [found.name for found in tmp_path.iterdir()] == ["bad.claims"]


def patched(data: bytes, offset: int, new: bytes) -> bytes:
    return data[:offset] + new + data[offset + len(new) :]


def page(data: bytes) -> int:
    return int.from_bytes(data[16:18], "big")


BAD: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "empty": ("empty", lambda _: b""),
    "text": ("not-a-session", lambda _: b"A sample article of 12 words.\n" * 20),
    "web page": ("not-a-session", lambda _: b"<!doctype html><title>Sample</title><p>12 boats." + b" " * 200),
    "almost a header": ("not-a-session", lambda data: data[:15]),
    "only a magic": ("foreign", lambda data: data[:16]),
    "half a header": ("foreign", lambda data: data[:60]),
    "newer": ("newer", lambda data: patched(data, 60, (USER_VERSION + 1).to_bytes(4, "big"))),
    "much newer": ("newer", lambda data: patched(data, 60, (2**31 - 1).to_bytes(4, "big"))),
    "foreign": ("foreign", lambda data: patched(data, 68, b"GPKG")),
    "without an id": ("foreign", lambda data: patched(data, 68, bytes(4))),
    "header only": ("damaged", lambda data: data[:100]),
    "first page only": ("damaged", lambda data: data[: page(data)]),
    "cut at half": ("damaged", lambda data: data[: len(data) // 2]),
    "cut by a page": ("damaged", lambda data: data[: -page(data)]),
    "first page zeroed behind its header": ("damaged", lambda data: patched(data, 100, bytes(page(data) - 100))),
    "a page zeroed": ("damaged", lambda data: patched(data, 2 * page(data), bytes(page(data)))),
    "noise behind the header": ("damaged", lambda data: data[:100] + random.Random(7).randbytes(len(data) - 100)),
}


def refusal(work: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        work()
    assert caught.value.text.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_and_left_alone(
    name: str, path: Path, sound: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    kind, make = BAD[name]
    data = make(sound)
    path.write_bytes(data)
    when = path.stat().st_mtime_ns
    assert refusal(lambda: open_session(path, author())).kind == kind
    assert refusal(lambda: read_snapshot(path)).kind == kind
    for command in (["check", str(path)], ["claims", str(path)], ["claims", "--json", str(path)]):
        assert run(command) == 2
        printed = capsys.readouterr()
        assert (printed.out, printed.err.count("\n")) == ("", 1)
        assert printed.err.startswith("claim-workbench: ")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (data, when)


def test_a_folder(path: Path) -> None:
    path.mkdir()
    assert refusal(lambda: open_session(path, author())).kind == "folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting(path: Path) -> None:
    os.mkfifo(path)
    assert refusal(lambda: open_session(path, author())).kind == "not-a-file"


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert refusal(lambda: open_session(tmp_path / "gone.claims", author())).kind == "missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="mode bits do not bind root")
def test_a_file_that_may_not_be_read(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    path.chmod(0)
    assert refusal(lambda: open_session(path, author())).kind == "permission"


def test_a_database_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE sample (x)")
        connection.commit()
    assert refusal(lambda: open_session(path, author())).kind == "foreign"


@pytest.mark.parametrize("table", ["session", "draft", "claim", "act", "detail", "person", "decision"])
def test_a_table_that_is_missing(path: Path, sound: bytes, table: str) -> None:
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DROP TABLE {table}")
        connection.commit()
    data = path.read_bytes()
    assert refusal(lambda: open_session(path, author())).kind == "damaged"
    assert (run(["check", str(path)]) in (1, 2), path.read_bytes() == data) == (True, True)


def test_a_log_that_is_missing(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE event")
        connection.commit()
    data = path.read_bytes()
    assert refusal(lambda: open_session(path, author())).kind == "damaged"
    assert (run(["check", str(path)]), path.read_bytes() == data) == (1, True)


def test_a_session_without_a_draft(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        for table in ("decision", "claim", "draft"):
            connection.execute(f"DELETE FROM {table}")
        connection.commit()
    assert refusal(lambda: open_session(path, author())).kind == "damaged"


@pytest.mark.parametrize("table", ["act", "event", "claim", "draft", "decision"])
def test_a_session_refused_for_its_rows_is_let_go_of(path: Path, sound: bytes, table: str) -> None:
    column = {"act": "name", "event": "field", "claim": "kinds", "draft": "blocks", "decision": "verdict"}[table]
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        for trigger in ("act_is_never_changed", "event_is_never_changed"):
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(f"UPDATE {table} SET {column} = 'no such thing'")
        connection.commit()
    assert refusal(lambda: open_session(path, author())).kind == "damaged"
    gc.collect()
    held = Path("/proc/self/fd")
    if held.is_dir():
        assert str(path) not in [os.path.realpath(found) for found in held.iterdir()]


def opened(path: Path) -> Snapshot | None:
    """What opening for work and opening for reading make of a file: the same snapshot, or a refusal from both."""
    try:
        session = open_session(path, author())
    except UserError:
        return None
    session.close()
    assert read_snapshot(path) == session.snapshot
    return session.snapshot


def test_a_flipped_bit_is_refused_or_found_or_without_effect(tmp_path: Path, sound: bytes) -> None:
    path, chance = tmp_path / "bad.claims", random.Random(20261122)
    path.write_bytes(sound)
    good = read_snapshot(path)
    refused = 0
    for number in range(FLIPS):
        offset = chance.randrange(100) if number % 4 == 0 else chance.randrange(len(sound))
        data = patched(sound, offset, bytes([sound[offset] ^ 1 << chance.randrange(8)]))
        path.write_bytes(data)
        snapshot = opened(path)
        code = run(["check", str(path)])
        assert (path.read_bytes() == data, code in (0, 1, 2)) == (True, True)
        refused += snapshot is None
        assert snapshot in (None, good), f"bit {offset} was not noticed"
        assert snapshot == good or code != 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["bad.claims"]
    assert refused > FLIPS // 8
