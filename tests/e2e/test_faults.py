"""Kills, failing disks and power cuts at every point of a verdict, and files that change under the open session."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.samples import author, begin, uids
from tests.soak import powercut, syscalls
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.commands import mark
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Session
from workbench.store import session_file
from workbench.store.check import check

SEED = 20261122
DISKS = 600


@pytest.fixture(scope="module")
def strace() -> None:
    reason = syscalls.refusal()
    if reason:
        pytest.skip(reason)


@pytest.mark.usefixtures("strace")
def test_a_kill_at_a_system_call_loses_nothing_that_was_told() -> None:
    counts, wrong = syscalls.run(kills=True)
    assert wrong == []
    assert counts["points"] > 40
    assert counts["saved"] > 10, "some verdicts were told before the kill"


@pytest.mark.usefixtures("strace")
def test_a_system_call_that_fails_is_told_and_loses_nothing_that_was_told() -> None:
    counts, wrong = syscalls.run(kills=False, in_turn=True)
    assert wrong == []
    assert {"disk-full", "input-output", "saved"} <= set(counts)


@pytest.mark.usefixtures("strace")
def test_a_verdict_told_too_early_would_be_noticed() -> None:
    with syscalls.told_too_early():
        _, wrong = syscalls.run(kills=True, most=2)
    assert any("lost" in one for one in wrong)


def test_a_power_cut_loses_nothing_that_was_told() -> None:
    pytest.importorskip("apsw")
    counts = powercut.run(DISKS, SEED, "EXTRA")
    assert (counts["lost"], counts["damaged"]) == (0, 0)
    assert counts["right"] > DISKS // 2


def test_power_cuts_would_find_a_sync_that_is_left_out() -> None:
    pytest.importorskip("apsw")
    assert powercut.run(DISKS // 2, SEED, "FULL")["lost"], "the planted fault was not noticed"


# What other programs do to the file under the open session

Deed = Callable[[Path], object]
DEEDS: dict[str, tuple[Deed, str, str]] = {
    "deleted": (lambda path: path.unlink(), "moved", "deleted"),
    "renamed": (lambda path: path.rename(path.with_name("renamed.claims")), "moved", "renamed"),
    "replaced": (lambda path: _other(path).replace(path), "moved", "taken the place"),
    "cut to nothing": (lambda path: os.truncate(path, 0), "moved", "cut the session file short"),
    "cut by half": (lambda path: os.truncate(path, path.stat().st_size // 2), "moved", "cut the session file short"),
    "overwritten by another session": (
        lambda path: path.write_bytes(_padded(_other(path), path)),
        "damaged",
        "damaged",
    ),
    "overwritten by noise": (lambda path: path.write_bytes(bytes(range(256)) * 4096), "damaged", "damaged"),
}


def _other(path: Path) -> Path:
    other = begin(path.with_name("other.claims"))
    other.close()
    return other.path


def _padded(other: Path, path: Path) -> bytes:
    data = other.read_bytes()
    other.unlink()
    assert len(data) >= path.stat().st_size
    return data


@pytest.mark.parametrize("when", ["before", "inside"])
@pytest.mark.parametrize("what", DEEDS)
def test_what_happens_to_the_file_has_a_sentence_and_nothing_told_is_lost(
    what: str, when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deed, kind, words = DEEDS[what]
    session = begin(tmp_path / "s.claims")
    before = session.snapshot
    if when == "before":
        deed(session.path)
    else:
        write = session_file.write_act
        monkeypatch.setattr(
            session_file, "write_act", lambda *given: (deed(session.path), write(*given))
        )  # in the midst of the transaction
    try:
        with pytest.raises(UserError) as caught:
            mark(session, uids(session)[:1], Verdict.VERIFIED)
        assert session.snapshot is before
        if when == "before":
            assert (caught.value.kind, words in caught.value.text) == (kind, True)
        assert caught.value.text.endswith(".")
    except pytest.fail.Exception:
        # Written in place in the midst of a transaction: SQLite writes its own pages over that, and the proof tells.
        assert (when, what.startswith(("overwritten", "cut"))) == ("inside", True)
    finally:
        session.close()
    if session.path.exists():
        assert told_truly(session)


def told_truly(session: Session) -> bool:
    """Whether the file is refused, or shows what the window did or what another program put there."""
    try:
        snapshot = read_snapshot(session.path)
    except UserError:
        return True
    return snapshot == session.snapshot or snapshot.session != session.snapshot.session


def test_the_first_act_after_a_failure_reads_the_file_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = begin(tmp_path / "s.claims")
    first, second, *_ = uids(session)

    def fail(*_: object) -> None:
        raise UserError("input-output", "The disk failed.", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(session_file, "write_act", fail)
        with pytest.raises(UserError):
            mark(session, [first], Verdict.VERIFIED)
    other = open_session(session.path, author())
    assert mark(other, [first], Verdict.DISPUTED)
    other.close()
    with pytest.raises(UserError) as caught:
        mark(session, [second], Verdict.VERIFIED)
    assert caught.value.kind == "written-elsewhere"
    session.close()
    assert [finding.fault for finding in check(session.path) if finding.fault] == []
