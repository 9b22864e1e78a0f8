"""Copies that last: a saved copy is on the disk before it counts, and a rescue is in the name of who made it."""

import os
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, uids
from workbench.model.claim import Verdict
from workbench.model.event import ActName
from workbench.session.commands import mark
from workbench.session.opening import open_session, read_snapshot
from workbench.session.rescue import rescue


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session = begin(tmp_path / "sample.claims")
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    session.close()
    return session.path


def test_a_copy_and_its_name_are_on_the_disk(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "copies").mkdir()
    synced: list[int] = []
    sync = os.fsync

    def note(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        sync(handle)

    session = open_session(path, author())
    monkeypatch.setattr(os, "fsync", note)
    session.save_copy(tmp_path / "copies" / "copy.claims")
    session.close()
    wanted = [(tmp_path / "copies" / "copy.claims").stat().st_ino, (tmp_path / "copies").stat().st_ino]
    assert synced == wanted, "the content, and then the name"


def damaged(path: Path) -> Path:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    return path


def test_a_rescue_is_in_the_rescuers_name_and_the_acts_in_their_makers(path: Path, tmp_path: Path) -> None:
    before = read_snapshot(path)
    rescue(damaged(path), tmp_path / "new.claims", BEN)
    session = open_session(tmp_path / "new.claims", author(BEN))
    assert session.refusal is None, "who rescued it can work in it"
    assert session.snapshot.claims == before.claims
    assert {person.name for person in session.snapshot.people.values()} == {ADA.name, BEN.name}
    acts = [(act.person, act.name) for act in session._file.acts()]
    assert acts == [
        (ADA.uid, ActName.OPEN_ARTICLE),
        (ADA.uid, ActName.MARK_VERIFIED),
        (BEN.uid, ActName.RESCUE),
    ]
    session.close()


def test_a_rescue_of_ones_own_session_changes_nothing_in_it(path: Path, tmp_path: Path) -> None:
    before = read_snapshot(path)
    rescued = rescue(damaged(path), tmp_path / "new.claims", ADA)
    assert (rescued.unverified, rescued.lost) == (0, 0)
    assert read_snapshot(tmp_path / "new.claims") == before


def test_where_nobody_is_named_the_rescue_is_the_last_writers(path: Path, tmp_path: Path) -> None:
    rescue(damaged(path), tmp_path / "new.claims")
    session = open_session(tmp_path / "new.claims", author(ADA))
    assert (session.refusal, set(session.snapshot.people)) == (None, {ADA.uid})
    session.close()
