"""A session that is open in two windows at once: each opening sees one moment, and nothing is mixed or overwritten."""

import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import cycle
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, TEXT, author, begin, sample_article, spans_of, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.evidence import Evidence, Source, StoredFile
from workbench.private_folder import lock
from workbench.session import sources, unclean
from workbench.session.commands import mark, write_note
from workbench.session.drafts import plan_of, take_draft
from workbench.session.evidence_files import read_evidence
from workbench.session.identity import new_uid
from workbench.session.merging import merge
from workbench.session.merging import plan_of as merge_plan
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Session
from workbench.session.unclean import Mark, open_elsewhere, take_left_open
from workbench.store import gate, quarantine
from workbench.store.check import check

OPENINGS = 24


def write_for_ever(path: Path) -> None:
    session = open_session(path, author(ADA))
    verdicts = cycle((Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED))
    for number, uid in enumerate(cycle(uids(session))):
        if number % len(uids(session)) == 0:
            verdict = next(verdicts)
        mark(session, [uid], verdict)
        time.sleep(0.005)  # without a pause nobody else's turn would come


@contextmanager
def somebody_writing(path: Path) -> Iterator[None]:
    """Another process that marks claims one after the other."""
    begin(path).close()
    size = path.stat().st_size
    process = multiprocessing.get_context("fork").Process(target=write_for_ever, args=(path,), daemon=True)
    process.start()
    try:
        while path.stat().st_size == size:
            time.sleep(0.01)
        yield
    finally:
        process.kill()
        process.join()


def faults_of_openings(path: Path, count: int) -> list[str]:
    """What openings of one's own, of a colleague's and for reading say that they must not say."""
    faults: list[str] = []

    def opened(as_whom: object) -> None:
        session = open_session(path, author(as_whom))  # type: ignore[arg-type]
        session.close()
        faults.extend(notice.text for notice in session.notices if notice.kind != "stranger")

    ways: tuple[Callable[[], object], ...] = (
        lambda: opened(ADA),
        lambda: opened(BEN),
        lambda: read_snapshot(path),
    )
    for number in range(count):
        try:
            ways[number % len(ways)]()
        except UserError as error:
            faults.append(error.text)
    return faults


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the other window is forked")
def test_a_session_that_another_window_writes_opens_right_and_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.claims"
    with somebody_writing(path):
        assert faults_of_openings(path, OPENINGS) == []
        with monkeypatch.context() as planted:
            planted.setattr(gate, "held_still", lambda *_, **__: nullcontext())
            planted.setattr(quarantine, "_is_to_be_recovered", gate.has_journal)
            found: list[str] = []
            until = time.monotonic() + 60
            while not found and time.monotonic() < until:
                found = faults_of_openings(path, 3)
        assert found, "readings out of two moments were not noticed"
    open_session(path, author(ADA)).close()
    assert not [finding.fault for finding in check(path) if finding.fault]


# What one does in a window that another has overtaken


def put_evidence(session: Session) -> object:
    claim = uids(session)[0]
    source = Source(new_uid(), title="Sample source")
    sources.put_source(session, source)
    return sources.put_evidence(session, Evidence(new_uid(), claim, source.uid))


def file_evidence(session: Session) -> object:
    path = session.path.with_name("evidence.txt")
    path.write_text("Sample evidence about 40 people.")
    return sources.add_files(session, read_evidence(path), uids(session)[0])


def take_new_draft(session: Session) -> object:
    text = TEXT.replace("Nobody", "Somebody")
    sentences = tuple(text.partition(". ")[0:1])
    article = sample_article(text, spans_of(text, (f"{sentences[0]}.",)))
    return take_draft(session, plan_of(session.snapshot, article), article, {})


def merge_colleague(session: Session) -> object:
    return merge(session, merge_plan(session, session.path.with_name("theirs.claims")))


DEEDS: dict[str, Callable[[Session], object]] = {
    "mark": lambda session: mark(session, uids(session)[:1], Verdict.DISPUTED),
    "note": lambda session: write_note(session, uids(session)[1], f"Sample note {new_uid()}."),
    "undo": lambda session: session.undo(),
    "redo": lambda session: (session.undo(), session.redo()),
    "evidence": put_evidence,
    "file": file_evidence,
    "draft": take_new_draft,
    "merge": merge_colleague,
    "name": lambda session: session.call("Ada Other"),
}


def sent_back(session: Session) -> None:
    """A colleague's copy with work of theirs in it, to be merged."""
    sent, theirs = (session.path.with_name(f"{name}.claims") for name in ("sent", "theirs"))
    session.save_copy(sent)
    looked_at = open_session(sent, author(BEN))
    looked_at.save_copy(theirs)
    looked_at.close()
    own = open_session(theirs, author(BEN))
    mark(own, uids(own)[2:3], Verdict.UNSOURCED)
    own.close()


@pytest.mark.parametrize("theirs", DEEDS)
def test_nothing_done_in_a_window_that_was_overtaken_is_mixed_with_what_the_other_wrote(
    theirs: str, tmp_path: Path
) -> None:
    first = begin(tmp_path / "mine.claims")
    mark(first, uids(first)[:1], Verdict.VERIFIED)
    sent_back(first)
    second = open_session(first.path, author())
    assert not first.is_behind
    DEEDS[theirs](second)
    assert first.is_behind
    assert not second.is_behind
    expected, shown = read_snapshot(first.path), first.snapshot
    for deed in DEEDS:
        with pytest.raises(UserError) as refused:
            DEEDS[deed](first)
        assert refused.value.kind == "written-elsewhere", deed
        assert refused.value.action == "session.reload"
        assert first.snapshot is shown
    assert read_snapshot(first.path) == expected == second.snapshot
    assert len(expected.all_of(StoredFile)) == (theirs == "file")
    first.close()
    again = open_session(second.path, author())
    assert again.snapshot == expected
    assert mark(again, uids(again)[1:2], Verdict.UNSOURCED)
    again.close()
    second.close()
    assert not [finding.fault for finding in check(second.path) if finding.fault]


def test_a_window_that_opens_while_another_writes_cannot_write_over_what_came_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the proof at the opening and the first act: whoever writes then has to wait until all was read."""
    first = begin(tmp_path / "mine.claims")
    monkeypatch.setattr(gate, "PATIENCE", 0.1)
    seen: list[str] = []
    prove = gate.held_still

    @contextmanager
    def with_a_mark_inside(connection, **told):  # type: ignore[no-untyped-def]
        with prove(connection, **told):
            yield
            try:
                mark(first, uids(first)[:1], Verdict.VERIFIED)
            except UserError as error:
                seen.append(error.kind)

    first.close()
    first = open_session(first.path, author())
    monkeypatch.setattr(gate, "held_still", with_a_mark_inside)
    second = open_session(first.path, author())
    assert seen == ["busy"]
    assert mark(second, uids(second)[1:2], Verdict.DISPUTED)
    for session in (first, second):
        session.close()


@pytest.mark.skipif(os.name != "posix", reason="links are of POSIX")
def test_another_window_is_known_by_its_file_whatever_the_path(tmp_path: Path) -> None:
    mark_of_the_other = Mark(tmp_path)
    session = begin(tmp_path / "mine.claims")
    link, other = tmp_path / "link.claims", begin(tmp_path / "other.claims")
    link.symlink_to(session.path)
    mark_of_the_other.set(link, session.snapshot.session)
    assert open_elsewhere(tmp_path, session.path) is not None
    assert open_elsewhere(tmp_path, other.path) is None
    mark_of_the_other.clear()
    assert open_elsewhere(tmp_path, session.path) is None
    for one in (session, other):
        one.close()


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be removed elsewhere")
def test_a_mark_that_another_start_looks_at_before_it_is_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a session that is open would be taken for one that was left open by a crash."""
    session = begin(tmp_path / "mine.claims")
    looks = iter([True])

    def looked_at_first(handle: int) -> bool:
        if next(looks, False):
            assert take_left_open(tmp_path) is None
        return lock(handle)

    monkeypatch.setattr(unclean, "lock", looked_at_first)
    mark_of_this_run = Mark(tmp_path)
    mark_of_this_run.set(session.path, session.snapshot.session)
    assert open_elsewhere(tmp_path, session.path) is not None
    assert take_left_open(tmp_path) is None
    mark_of_this_run.clear()
    assert list(tmp_path.glob("open-*")) == []
    session.close()
