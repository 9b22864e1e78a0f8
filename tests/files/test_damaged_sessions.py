"""Damaged sessions: nothing is shown that was not written, and what can be read is rescued into a new file."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import author, begin, reopen, uids
from tests.soak import damage
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot
from workbench.session.rescue import rescue
from workbench.store import quarantine
from workbench.store.check import check

FILES, RESCUES, SEED = 1_000, 40, 20261122


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return damage.make(tmp_path_factory.mktemp("sound"), acts=250)


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "damaged.claims"))


def test_a_thousand_damaged_files_show_nothing_that_was_not_written(sound: Path, tmp_path: Path) -> None:
    own = Path(shutil.copy(sound, tmp_path / "sound.claims"))
    results = damage.run(tmp_path, own, FILES, SEED)
    outcomes = {what: sum(number for (_, kind), number in results.items() if kind == what) for _, what in results}
    assert outcomes["refused"] + outcomes["right"] == FILES
    assert (outcomes.get("wrong", 0), outcomes["changed"], outcomes["litter"]) == (0, 0, 0)
    with damage.one_hash_left_out():
        planted = damage.run(tmp_path, own, FILES // 10, SEED)
    assert sum(number for (_, kind), number in planted.items() if kind == "wrong"), "the planted fault was not noticed"


def test_rescues_bring_back_nearly_all_and_nothing_wrong(sound: Path, tmp_path: Path) -> None:
    shares = damage.rescues(tmp_path, sound, RESCUES, SEED)
    assert min(share for some in shares.values() for share in some) >= 0, "a value came back that was never written"
    for kind in ("1 bit", "4 bits", "16 bits"):
        assert sum(shares[kind]) / len(shares[kind]) > 0.95


def test_where_only_the_header_is_lost_a_rescue_is_complete(copy: Path, tmp_path: Path) -> None:
    good = read_snapshot(copy)
    copy.write_bytes(bytes(4096) + copy.read_bytes()[4096:])
    bad = copy.read_bytes()
    rescued = rescue(copy, tmp_path / "new.claims")
    assert (rescued.unverified, rescued.lost) == (0, 0)
    assert read_snapshot(tmp_path / "new.claims") == good
    session = open_session(tmp_path / "new.claims", author())
    assert (session.refusal, bool(mark(session, uids(session)[:1], Verdict.UNSOURCED))) == (None, True)
    session.close()
    assert [finding.fault for finding in check(session.path) if finding.fault] == []
    assert copy.read_bytes() == bad


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for name in ("act_is_never_changed", "event_is_never_changed", "event_is_never_deleted"):
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def small(path: Path) -> Path:
    session = begin(path)
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    write_note(session, uids(session)[0], "Sample note.")
    session.close()
    return session.path


def test_an_article_lost_from_the_log_is_taken_from_the_table(tmp_path: Path) -> None:
    path = small(tmp_path / "s.claims")
    good = read_snapshot(path)
    alter(path, "DELETE FROM event WHERE field = 'draft'")
    rescued = rescue(path, tmp_path / "new.claims")
    again = read_snapshot(tmp_path / "new.claims")
    assert (again.drafts, again.claims, again.session) == (good.drafts, good.claims, good.session)
    assert rescued.taken == 2
    assert rescued.unverified > 1
    _, acts, _ = quarantine.read(tmp_path / "new.claims")
    assert ActName.RESCUE in {act.name for act in acts}


def test_an_altered_article_is_mended_by_the_hash_of_its_entry(tmp_path: Path) -> None:
    path = small(tmp_path / "s.claims")
    good = read_snapshot(path)
    alter(path, "UPDATE event SET after = replace(after, '12 million', '13 million') WHERE field = 'draft'")
    rescued = rescue(path, tmp_path / "new.claims")
    assert (rescued.unverified, rescued.lost, read_snapshot(tmp_path / "new.claims") == good) == (0, 0, True)


def test_an_altered_verdict_is_left_out(tmp_path: Path) -> None:
    path = small(tmp_path / "s.claims")
    alter(path, "UPDATE event SET after = replace(after, 'verified', 'disputed') WHERE field = 'claim.verdict'")
    rescued = rescue(path, tmp_path / "new.claims")
    assert rescued.lost == 1
    claims = read_snapshot(tmp_path / "new.claims").claims.values()
    assert {claim.verdict for claim in claims} == {Verdict.UNCHECKED}
    assert [claim.note for claim in claims if claim.note] == ["Sample note."]


def test_a_file_without_an_article_cannot_be_rescued(tmp_path: Path) -> None:
    path = tmp_path / "noise.claims"
    path.write_bytes(bytes(range(256)) * 400)
    with pytest.raises(UserError) as caught:
        rescue(path, tmp_path / "new.claims")
    assert (caught.value.kind, [found.name for found in tmp_path.iterdir()]) == ("hopeless", ["noise.claims"])


def test_damage_offers_the_rescue_and_the_command_does_it(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy.write_bytes(bytes(100) + copy.read_bytes()[100:])
    assert run(["rescue", str(copy), "-o", str(tmp_path / "new.claims")]) == 0
    assert "entries of the log were taken over" in capsys.readouterr().out
    assert run(["rescue", str(copy), "-o", str(tmp_path / "new.claims")]) == 2
    assert "already" in capsys.readouterr().err
    session = open_session(tmp_path / "new.claims", author())
    session.close()
    alter(session.path, "UPDATE event SET hash = 'x' WHERE place = 3")
    with pytest.raises(UserError) as caught:
        open_session(session.path, author())
    assert (caught.value.kind, caught.value.action) == ("damaged", "session.rescue")


def test_work_goes_on_after_a_rescue(tmp_path: Path) -> None:
    path = small(tmp_path / "s.claims")
    alter(path, "DELETE FROM event WHERE field = 'claim.note'")
    rescue(path, tmp_path / "new.claims")
    session = open_session(tmp_path / "new.claims", author())
    assert session.undo()
    session = reopen(session)
    assert session.redo()
    session.close()
    assert [finding.fault for finding in check(session.path) if finding.fault] == []
