"""Backups: proved before they count, thinned with age, restored beside the session; and the mark of an open one."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.session.backup_files import EVERY, backups_of, due_in, every_backup, kept
from workbench.session.backups import back_up, copy_for_backup, look_at, prove, restore
from workbench.session.commands import mark
from workbench.session.opening import read_snapshot
from workbench.session.unclean import Mark, take_left_open

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOURS = st.integers(0, 24 * 400).map(lambda hours: NOON - timedelta(hours=hours))
ROOT = Path(__file__).resolve().parents[2]


def ago(**time: float) -> datetime:
    return NOON - timedelta(**time)


def spoil(path: Path) -> None:
    """Alters one verdict as no program of ours would."""
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute("UPDATE event SET ordinal = ordinal + 7").rowcount
        connection.commit()


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def session(tmp_path: Path):
    (tmp_path / "work").mkdir()
    session = begin(tmp_path / "work" / "sample.claims")
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    yield session
    session.close()


# Which stay


def test_all_of_a_day_then_days_then_weeks() -> None:
    times = [ago(minutes=30 * step) for step in range(2 * 24 * 120)]
    stay = kept(times, NOON)
    assert {at for at in times if NOON - at <= timedelta(hours=24)} <= stay
    daily = [at for at in stay if timedelta(hours=24) < NOON - at <= timedelta(days=14)]
    weekly = [at for at in stay if timedelta(days=14) < NOON - at <= timedelta(weeks=12)]
    assert len(daily) == len({at.date() for at in daily}) == 13
    assert 9 <= len(weekly) == len({at.isocalendar()[:2] for at in weekly}) <= 11
    assert max(NOON - at for at in stay) <= timedelta(weeks=12)


def test_the_newest_three_outlive_a_clock_set_a_year_ahead() -> None:
    times = [ago(days=day) for day in range(10)]
    assert kept(times, NOON + timedelta(days=365)) == {ago(days=0), ago(days=1), ago(days=2)}


def test_what_lies_in_the_future_stays() -> None:
    times = [NOON + timedelta(minutes=step) for step in range(20)]
    assert kept(times, NOON) == set(times)


@given(st.lists(HOURS, max_size=60, unique=True))
def test_thinning_again_changes_nothing(times: list[datetime]) -> None:
    stay = kept(times, NOON)
    assert stay <= set(times)
    assert kept(stay, NOON) == stay


@given(st.lists(st.integers(1, 200), min_size=1, max_size=40), st.integers(0, 23))
def test_however_the_work_went_each_day_and_week_has_its_last_backup(pauses: list[int], hour: int) -> None:
    """Thinned after every backup, as the program does: what a later thinning needs was never taken before."""
    now, made, there = NOON - timedelta(hours=hour), [], set()
    for pause in pauses:
        now += timedelta(hours=pause)
        made.append(now)
        there = set(kept({*there, now}, now))
    assert there == kept(made, now)


@given(st.integers(-10_000, 10_000))
def test_a_backup_is_due_half_an_hour_after_the_last(minutes: int) -> None:
    wait = due_in(NOON - timedelta(minutes=minutes), NOON)
    assert timedelta() <= wait <= EVERY
    assert wait == timedelta(minutes=min(max(30 - minutes, 0), 30))


# Making


def test_a_backup_is_a_sound_copy_that_says_what_it_holds(session, tmp_path: Path) -> None:
    path = back_up(session, tmp_path / "backups", NOON)
    assert path.name == "2026-11-22 12-00-00.000Z, 2 of 5 checked, 2 acts.claims"
    assert path.parent.name == f"sample {session.snapshot.session[:12]}"
    assert read_snapshot(path) == session.snapshot
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(contents(tmp_path / "backups")) == [str(path.relative_to(tmp_path / "backups"))]


def test_backups_are_listed_newest_first_with_counts(session, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    back_up(session, folder, ago(hours=2))
    mark(session, uids(session)[2:3], Verdict.DISPUTED)
    back_up(session, folder, NOON)
    other = begin(tmp_path / "other.claims")
    back_up(other, folder, ago(hours=1))
    other.close()
    (folder / "stray.claims").touch()
    found = backups_of(session.snapshot.session, folder)
    assert [(backup.at, backup.decided, backup.total, backup.acts) for backup in found] == [
        (NOON, 3, 5, 3),
        (ago(hours=2), 2, 5, 2),
    ]
    assert [backup.at for backup in every_backup(folder)] == [NOON, ago(hours=1), ago(hours=2)]
    assert {backup.title for backup in found} == {"sample"}
    assert every_backup(tmp_path / "none") == ()


def test_older_ones_go_when_a_newer_one_was_proved(session, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for time in (ago(days=100), ago(days=99), ago(days=3, hours=2), ago(days=3), ago(hours=1), NOON):
        back_up(session, folder, time)
    times = [backup.at for backup in backups_of(session.snapshot.session, folder)]
    assert times == [NOON, ago(hours=1), ago(days=3)]


def test_what_is_no_backup_is_never_deleted(session, tmp_path: Path) -> None:
    room = back_up(session, tmp_path, ago(days=300)).parent
    (room / "notes.txt").write_text("sample")
    (room / "mine.claims").write_text("sample")
    for hours in range(4):
        back_up(session, tmp_path, ago(hours=hours))
    assert {"notes.txt", "mine.claims"} <= {path.name for path in room.iterdir()}


def test_a_damaged_session_leaves_every_backup_as_it_was(session, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for days in (200, 150, 100, 50):
        back_up(session, folder, ago(days=days))
    before = contents(folder)
    spoil(session.path)
    with pytest.raises(UserError) as raised:
        back_up(session, folder, NOON)
    assert raised.value.kind == "no-backup"
    assert contents(folder) == before


def test_a_copy_that_was_damaged_on_its_way_is_no_backup(session, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    back_up(session, folder, ago(hours=1))
    before = contents(folder)
    copy = copy_for_backup(session, folder, NOON)
    spoil(copy)
    with pytest.raises(UserError):
        prove(copy, NOON)
    assert contents(folder) == before


def test_a_backup_never_takes_the_place_of_another(session, tmp_path: Path) -> None:
    path = back_up(session, tmp_path / "backups", NOON)
    path.write_bytes(b"a good one")
    with pytest.raises(UserError):
        back_up(session, tmp_path / "backups", NOON)
    assert path.read_bytes() == b"a good one"


def test_a_folder_that_cannot_be_made_is_said(session, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file")
    with pytest.raises(UserError) as raised:
        back_up(session, tmp_path / "backups", NOON)
    assert raised.value.kind == "no-backup"
    assert raised.value.action == "session.copy"


# Restoring


def test_a_backup_comes_back_as_a_new_file_beside_the_session(session, tmp_path: Path) -> None:
    backup = back_up(session, tmp_path / "backups", ago(hours=1))
    held = session.snapshot
    mark(session, uids(session)[:3], Verdict.DISPUTED)
    now_held = session.snapshot
    first, second = (restore(backup, session.path, NOON) for _ in range(2))
    assert first.name == "sample restored 2026-11-22.claims"
    assert second.name == "sample restored 2026-11-22 2.claims"
    assert read_snapshot(first) == read_snapshot(second) == held
    assert read_snapshot(backup) == held
    session.close()
    assert read_snapshot(session.path) == now_held
    assert {path.name for path in session.path.parent.iterdir()} == {"sample.claims", first.name, second.name}


def test_a_restored_one_is_restored_beside_under_the_same_name(session, tmp_path: Path) -> None:
    backup = back_up(session, tmp_path / "backups", ago(hours=1))
    first = restore(backup, session.path, NOON)
    assert restore(backup, first, NOON).name == "sample restored 2026-11-22 2.claims"
    name = "é" * 110 + ".claims"
    assert restore(backup, tmp_path / name, NOON).is_file()


def test_a_damaged_backup_is_not_restored(session, tmp_path: Path) -> None:
    backup = back_up(session, tmp_path / "backups", NOON)
    spoil(backup)
    there = contents(session.path.parent)
    with pytest.raises(UserError) as raised:
        restore(backup, session.path, NOON)
    assert raised.value.kind == "damaged-backup"
    assert contents(session.path.parent) == there


# Looking at a session that was left open


def test_a_look_tells_the_last_act_and_how_far_it_is(session) -> None:
    session.close()
    look = look_at(session.path)
    assert (look.fault, look.decided, look.total, look.acts) == ("", 2, 5, 2)
    assert look.last
    assert look.last.name is ActName.MARK_VERIFIED


def test_a_look_at_a_damaged_or_missing_one_says_so_and_changes_nothing(session, tmp_path: Path) -> None:
    session.close()
    spoil(session.path)
    before = session.path.read_bytes()
    assert look_at(session.path).fault
    assert session.path.read_bytes() == before
    assert "no file" in look_at(tmp_path / "gone.claims").fault


HOLD = """
import sys, time
from pathlib import Path
from workbench.session.unclean import Mark
mark = Mark(Path(sys.argv[1]))
mark.set(Path("/tmp/sample ü.claims"), "u")
print("set", flush=True)
time.sleep(60)
"""


def test_a_killed_program_leaves_its_mark_and_a_running_one_is_left_alone(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", HOLD, tmp_path], stdout=subprocess.PIPE, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}
    )
    assert running.stdout
    with running, closing(running.stdout):
        assert running.stdout.readline() == b"set\n"
        assert take_left_open(tmp_path) is None
        assert len(list(tmp_path.iterdir())) == 1
        running.kill()
        running.wait()
        left = take_left_open(tmp_path)
    assert left
    assert (left.path, left.uid) == (Path("/tmp/sample ü.claims"), "u")
    assert list(tmp_path.iterdir()) == []
    assert take_left_open(tmp_path) is None


def test_a_clean_close_leaves_no_mark_and_a_second_session_takes_the_first_one_s(tmp_path: Path) -> None:
    one = Mark(tmp_path)
    one.set(tmp_path / "a.claims", "a")
    one.set(tmp_path / "b.claims", "b")
    (only,) = tmp_path.iterdir()
    assert "b.claims" in only.read_text()
    assert stat.S_IMODE(only.stat().st_mode) == 0o600
    one.clear()
    one.clear()
    assert list(tmp_path.iterdir()) == []
    Mark(tmp_path / "missing").set(tmp_path / "a.claims", "a")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"session": 3, "uid": ""}', "null", "\x00" * 50])
def test_a_mark_that_was_cut_off_is_taken_away(text: str, tmp_path: Path) -> None:
    (tmp_path / "open-0.json").write_text(text)
    assert take_left_open(tmp_path) is None
    assert list(tmp_path.iterdir()) == []
