"""Sources, evidence, files, corrections, queries, flags, second verdicts: kept, undone, proved and taken over alike."""

import dataclasses
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import BEN, author, begin, reopen, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.content import PART, Content, Passage
from workbench.model.editing import Addressee, Correction, Flag, FlagKind, ProposedSource, Query, Settled
from workbench.model.event import ActName
from workbench.model.evidence import Evidence, Grade, Source, Stance, StoredFile
from workbench.model.record import Record, field_types, read_record, write_record
from workbench.model.records import RECORDS
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.session import editing, reviewing, sources
from workbench.session.commands import join_claims
from workbench.session.opening import open_session
from workbench.session.records import drop, put
from workbench.session.session import Session
from workbench.store.check import check
from workbench.store.schema import SCHEMA

S, C = "1" * 32, "2" * 32
PAGES = bytes(range(256)) * (PART // 256) + b"the end"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    begun = begin(tmp_path / "sample.claims")
    yield begun
    begun.close()


def file_of(data: bytes = b"Sample minutes.", name: str = "minutes.txt") -> sources.Added:
    return sources.Added(name, "text/plain", Content.of_bytes(data))


def first(session: Session, kind: type) -> Record:
    return next(iter(session.snapshot.all_of(kind).values()))


def do_everything(session: Session) -> list[Callable[[], object]]:
    """Every command on records, in an order that makes sense; one claim has it all."""
    one = uids(session)[0]
    uid = lambda kind: first(session, kind).uid  # noqa: E731 - read at the moment of the act
    changed = lambda kind, **values: dataclasses.replace(first(session, kind), **values)  # noqa: E731
    return [
        lambda: sources.put_source(session, Source(S, title="Sample ledger", authors=("Ben Example",))),
        lambda: sources.put_source(session, changed(Source, grade=Grade.PRIMARY, confidential=True)),
        lambda: sources.add_files(session, [file_of(), file_of(PAGES, "pages.bin")], one),
        lambda: sources.put_evidence(session, Evidence(C, one, S, Stance.CONTRADICTS, "p. 4", "12 million")),
        lambda: sources.put_evidence(session, dataclasses.replace(first(session, Evidence), locator="p. 5")),
        lambda: editing.put_correction(session, Correction(C, one, "13 million", "the ledger says so")),
        lambda: editing.put_correction(session, changed(Correction, words="14 million")),
        lambda: editing.put_correction(session, changed(Correction, state=Settled.ACCEPTED)),
        lambda: editing.put_query(session, Query(C, one, Addressee.AUTHOR, "Ada Sample", "Which year?")),
        lambda: editing.put_query(session, changed(Query, question="Which month?")),
        lambda: editing.put_query(session, changed(Query, answer="May.")),
        lambda: editing.toggle_flag(session, one, FlagKind.LEGAL),
        lambda: editing.put_flag(session, changed(Flag, signed_by="Ben Example")),
        lambda: session.perform(
            ActName.TAKE_DRAFT, put(ProposedSource(C, session.snapshot.draft.uid, 0, 5, text="Sample ledger, p. 4"))
        ),
        lambda: editing.accept_proposal(session, C, one),
        lambda: editing.reject_proposal(session, C),
        lambda: editing.set_house_rule(session, "evidence", "block"),
        lambda: editing.set_house_rule(session, "evidence", "warn", 2),
        lambda: session.perform(
            ActName.GIVE_SECOND_VERDICT, put(SecondVerdict(C, one, Opinion.DISAGREE, Verdict.DISPUTED, blind=True))
        ),
        lambda: reviewing.settle(session, uid(SecondVerdict), "The ledger was read together."),
        lambda: editing.toggle_flag(session, one, FlagKind.LEGAL),
        lambda: editing.remove_query(session, C),
        lambda: editing.remove_correction(session, C),
        lambda: sources.remove_file(session, uid(StoredFile)),
        lambda: sources.remove_evidence(session, C),
        lambda: session.perform(ActName.WITHDRAW_SECOND_VERDICT, drop([first(session, SecondVerdict)])),
    ]


def test_every_kind_has_a_table_with_its_fields_as_columns() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        for statement in SCHEMA:
            database.execute(statement)
        for field, kind in RECORDS.items():
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{field.value}")')]
            assert columns == [one.name for one in dataclasses.fields(kind)]


@pytest.mark.parametrize("kind", RECORDS.values())
def test_a_record_is_read_as_it_was_written(kind: type[Record]) -> None:
    made: dict[type, object] = {str: "some “words”", int: 7, bool: True, tuple: ("a", "b")}
    told = {one.name: made[one.type] if one.type in made else list(one.type)[-1] for one in field_types(kind)}
    record = kind(uid=S, **told)
    assert read_record(kind, S, write_record(record)) == record


def test_what_is_done_with_records_is_there_after_reopening_and_the_log_tells_the_same(session: Session) -> None:
    for act in do_everything(session):
        assert act() is not None
    after = session.snapshot
    session = reopen(session)
    assert session.snapshot == after
    session.close()
    assert [finding.fault for finding in check(session.path)] == [""] * len(check(session.path))


def test_every_act_on_records_is_undone_step_by_step_and_done_again(session: Session) -> None:
    stages = [session.snapshot]
    for act in do_everything(session):
        act()
        stages.append(session.snapshot)
    for earlier in reversed(stages[:-1]):
        session.undo()
        assert session.snapshot.records == earlier.records
    while session.redo():
        pass
    assert session.snapshot.records == stages[-1].records


def test_a_file_is_stored_once_and_given_back_byte_for_byte(session: Session) -> None:
    one, two = uids(session)[:2]
    sources.add_files(session, [file_of(PAGES, "pages.bin")], one)
    sources.add_files(session, [file_of(PAGES, "other name.bin")], two)
    (stored,) = session.snapshot.all_of(StoredFile).values()
    assert (stored.name, stored.size) == ("pages.bin", len(PAGES))
    assert [one.file for one in session.snapshot.all_of(Evidence).values()] == [stored.uid] * 2
    parts = list(session.content(stored.sha256))
    assert (b"".join(parts), max(map(len, parts))) == (PAGES, PART)
    assert len({one.source for one in session.snapshot.all_of(Evidence).values()}) == 1


def test_a_file_that_changes_while_it_is_added_is_refused_and_nothing_is_kept(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "growing.txt"
    path.write_bytes(b"first")
    content = Content.of_file(path)
    path.write_bytes(b"second")
    before = session.snapshot
    with pytest.raises(UserError, match="changed by another program"):
        sources.add_files(session, [sources.Added(path.name, "text/plain", content)])
    assert session.snapshot is before
    assert reopen(session).snapshot == before


@pytest.mark.parametrize("empty", [b"", b"x"])
def test_an_empty_file_can_be_stored(session: Session, empty: bytes) -> None:
    sources.add_files(session, [file_of(empty, "empty.txt")])
    stored = first(session, StoredFile)
    assert b"".join(session.content(stored.sha256)) == empty
    session.close()
    assert not any(finding.fault for finding in check(session.path))


def test_damaged_bytes_of_a_stored_file_are_named(session: Session) -> None:
    sources.add_files(session, [file_of()])
    session.close()
    with closing(sqlite3.connect(session.path)) as database:
        database.execute("UPDATE content SET bytes = x'00'")
        database.commit()
    faults = [finding.fault for finding in check(session.path)]
    assert "The stored file “minutes.txt” is not what was added." in faults


def test_a_changed_text_of_a_stored_file_is_not_shown(session: Session) -> None:
    passages = (Passage(0, "p. 1", "Sample minutes."),)
    content = dataclasses.replace(Content.of_bytes(b"Sample minutes."), passages=passages)
    sources.add_files(session, [sources.Added("minutes.txt", "text/plain", content)])
    assert session.passages(content.sha256) == passages
    with closing(sqlite3.connect(session.path)) as database:
        database.execute("UPDATE passage SET text = 'Sample lies.'")
        database.commit()
    for look in (lambda: session.passages(content.sha256), lambda: session.search(["sample"])):
        with pytest.raises(UserError, match="not what was read from it"):
            look()


def test_a_colleagues_copy_holds_the_stored_files(session: Session, tmp_path: Path) -> None:
    sources.add_files(session, [file_of(PAGES, "pages.bin")], uids(session)[0])
    session.close()
    theirs = open_session(session.path, author(BEN))
    theirs.save_copy(tmp_path / "copy.claims")
    theirs.close()
    mine = open_session(tmp_path / "copy.claims", author(BEN))
    assert b"".join(mine.content(first(mine, StoredFile).sha256)) == PAGES
    mine.close()


def test_a_source_with_evidence_is_not_removed(session: Session) -> None:
    sources.put_source(session, Source(S, title="Sample ledger"))
    sources.put_evidence(session, Evidence(C, uids(session)[0], S))
    with pytest.raises(UserError, match="There is evidence"):
        sources.remove_source(session, S)
    sources.remove_evidence(session, C)
    assert sources.remove_source(session, S)


def test_joined_claims_keep_all_evidence_and_a_removed_claim_takes_its_own_along(session: Session) -> None:
    one, two = uids(session)[:2]
    sources.put_source(session, Source(S, title="Sample ledger"))
    sources.put_evidence(session, Evidence(C, two, S))
    join_claims(session, [one, two])
    assert [found.uid for found in session.snapshot.of_claim(Evidence, one)] == [C]
    session.undo()
    assert [found.uid for found in session.snapshot.of_claim(Evidence, two)] == [C]


def test_a_change_tells_which_claims_a_record_is_about(session: Session) -> None:
    one = uids(session)[0]
    assert editing.toggle_flag(session, one, FlagKind.SENSITIVE).claims == (one,)
    assert editing.toggle_flag(session, one, FlagKind.SENSITIVE).claims == (one,)
    assert not session.snapshot.records
