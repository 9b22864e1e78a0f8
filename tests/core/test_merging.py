"""Two session files become one: what is in the file after it, taken back, merged again, and what is refused."""

import itertools
import json
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, SENTENCES, TEXT, author, begin, reopen, sample_article, uids
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.model.claim import Claim, Disposition, Verdict
from workbench.model.codec import write_draft, write_extent
from workbench.model.conflict import Conflict, Union
from workbench.model.content import Content, Passage
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.model.event import ActName, Field, Json, chained
from workbench.model.evidence import Evidence, StoredFile
from workbench.model.snapshot import Person, Snapshot
from workbench.review.carry_plan import Outcome
from workbench.review.choosing import Take
from workbench.session import sources
from workbench.session.backups import look_at
from workbench.session.commands import dismiss, mark, write_note
from workbench.session.drafts import plan_of as carry_plan
from workbench.session.drafts import take_draft
from workbench.session.merging import choose, decide, merge, merge_files, plan_of, read_log
from workbench.session.opening import open_session, read_snapshot
from workbench.session.rescue import rescue
from workbench.session.session import Session
from workbench.store import proof
from workbench.store.check import check

VERIFIED, DISPUTED, UNSOURCED = Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED
CARLA = Person("c" * 32, "Carla Sample")


@pytest.fixture
def ada(tmp_path: Path):
    session = begin(tmp_path / "ada.claims")
    yield session
    session.close()


@pytest.fixture
def ben(ada: Session):
    session = copy_for(ada, BEN)
    yield session
    session.close()


def copy_for(session: Session, person: Person) -> Session:
    """What a colleague makes of a file that was sent: a copy of their own, which they have begun to work in."""
    sent = session.path.with_name(f"sent to {person.name}.claims")
    session.save_copy(sent)
    looked_at = open_session(sent, author(person))
    own = session.path.with_name(f"{person.name}.claims")
    looked_at.save_copy(own)
    looked_at.close()
    return open_session(own, author(person))


def bring(session: Session, other: Session) -> None:
    """Merges, after which the file must prove itself; the other one stays as it was, byte for byte."""
    before = other.path.read_bytes()
    merge(session, plan_of(session, other.path))
    assert other.path.read_bytes() == before
    sound(session)


def sound(session: Session) -> None:
    assert [finding for finding in check(session.path) if finding.fault] == []


def again(session: Session) -> Session:
    """The same person opens the file in another run: it is their own."""
    session.close()
    opened = open_session(session.path, author(session.person))
    assert opened.refusal is None
    return opened


def verdicts(session: Session) -> list[str]:
    return [claim.verdict.value for claim in session.snapshot.claims.values()]


def conflicts(session: Session) -> list[Conflict]:
    return list(session.snapshot.all_of(Conflict).values())


def told(snapshot: Snapshot) -> object:
    """All that stands, but for which merges there were and who gave their name."""
    kept = {kind: dict(records) for kind, records in snapshot.records.items() if kind is not Union}
    return snapshot.drafts, snapshot.details, dict(snapshot.claims), kept


def test_work_on_both_sides_is_in_the_file_and_the_file_proves_itself(ada: Session, ben: Session) -> None:
    one, two, three, *_ = uids(ada)
    mark(ada, [one], VERIFIED)
    mark(ben, [two], DISPUTED)
    write_note(ben, three, "Sample register, page 12.")
    bring(ada, ben)
    assert verdicts(ada)[:3] == ["verified", "disputed", "unchecked"]
    after = ada.snapshot
    opened = again(ada)
    assert opened.snapshot == after
    assert after.name_of(after.claims[two].decision.person) == "Ben Example"
    log = [(act.person, act.name) for act, _ in opened.log().acts]
    assert (BEN.uid, ActName.MARK_DISPUTED) in log
    assert log.index((ADA.uid, ActName.MERGE)) < log.index((BEN.uid, ActName.TAKE_OVER))
    assert look_at(opened.path).last.name is ActName.MERGE, "the colleague's acts were done elsewhere"
    opened.close()


def test_an_undo_gives_the_state_before_and_a_redo_the_one_after(ada: Session, ben: Session) -> None:
    one, two, *_ = uids(ada)
    mark(ada, [one], VERIFIED)
    mark(ben, [one, two], DISPUTED)
    before = ada.snapshot
    bring(ada, ben)
    after = ada.snapshot
    ada = again(ada)
    assert ada.undoable.name is ActName.MERGE
    ada.undo()
    sound(ada)
    assert (told(ada.snapshot), ada.snapshot.all_of(Union)) == (told(before), {})
    ada = again(ada)
    assert ada.undoable.name is ActName.MARK_VERIFIED
    ada.redo()
    sound(ada)
    assert ada.snapshot == after
    assert plan_of(ada, ben.path).plan.is_empty
    ada.undo()
    assert told(ada.snapshot) == told(before)
    bring(ada, ben)
    assert told(ada.snapshot) == told(after)
    ada.close()


def test_merging_again_or_with_itself_changes_nothing(ada: Session, ben: Session) -> None:
    mark(ben, uids(ben)[:1], VERIFIED)
    bring(ada, ben)
    data = ada.path.read_bytes()
    for other in (ben.path, ada.path):
        proposed = plan_of(ada, other)
        assert proposed.plan.is_empty
        assert merge(ada, proposed) is None
    assert ada.path.read_bytes() == data
    bring(ben, ada)
    assert told(ben.snapshot) == told(ada.snapshot)


def test_the_order_of_merging_three_does_not_matter(ada: Session, ben: Session) -> None:
    carla = copy_for(ada, CARLA)
    one, two, three, *_ = uids(ada)
    for session, claim in ((ada, one), (ben, two), (carla, three)):
        mark(session, [claim], VERIFIED)
        write_note(session, claim, f"Note of {session.person.name}.")
        session.close()
    outcomes = []
    for number, paths in enumerate(itertools.permutations((ada.path, ben.path, carla.path))):
        first, second, third = paths
        step, whole = (ada.path.with_name(f"{name} {number}.claims") for name in ("step", "whole"))
        merge_files(first, second, step)
        outcomes.append(told(merge_files(step, third, whole)[1]))
        assert not [finding for finding in check(whole) if finding.fault]
    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_a_contradiction_stays_until_somebody_decides_and_the_decision_travels(ada: Session, ben: Session) -> None:
    one, *_ = uids(ada)
    mark(ada, [one], VERIFIED)
    mark(ben, [one], DISPUTED)
    bring(ada, ben)
    (conflict,) = conflicts(again_in_place := reopen(ada))
    assert conflict.claim == one
    assert {json.loads(value)["verdict"] for value in conflict.values} == {"verified", "disputed"}
    choice = conflict.people.index(BEN.uid)
    decide(again_in_place, conflict.uid, choice)
    assert (verdicts(again_in_place)[0], conflicts(again_in_place)) == ("disputed", [])
    again_in_place.undo()
    assert conflicts(again_in_place) == [conflict]
    again_in_place.redo()
    sound(again_in_place)
    bring(ben, again_in_place)
    assert (verdicts(ben)[0], conflicts(ben)) == ("disputed", [])
    again_in_place.close()


def test_a_mark_decides_a_conflict_and_so_does_leaving_it_as_it_is(ada: Session, ben: Session) -> None:
    one, two, *_ = uids(ada)
    for session, verdict in ((ada, VERIFIED), (ben, DISPUTED)):
        mark(session, [one, two], verdict)
    bring(ada, ben)
    assert len(conflicts(ada)) == 2
    mark(ada, [one], UNSOURCED)
    assert [conflict.claim for conflict in conflicts(ada)] == [two]
    mark(ada, [two], Verdict.UNCHECKED)
    assert conflicts(ada) == []
    sound(ada)
    bring(ben, ada)
    assert (verdicts(ben)[:2], conflicts(ben)) == (["unsourced", "unchecked"], [])


def test_a_dismissal_against_a_verdict_is_decided_for_one_of_the_two(ada: Session, ben: Session) -> None:
    one, *_ = uids(ada)
    mark(ada, [one], VERIFIED)
    dismiss(ben, [one], Disposition.OPINION)
    bring(ada, ben)
    found = {conflict.field: conflict for conflict in conflicts(ada)}
    assert found.keys() == {"claim.verdict", "claim.disposition"}
    decide(ada, found["claim.verdict"].uid, 0)
    claim = ada.snapshot.claims[one]
    assert (claim.verdict, claim.disposition, conflicts(ada)) == (VERIFIED, None, [])


def page_of(data: bytes) -> sources.Added:
    return sources.Added(
        "page.bin", "text/plain", replace(Content.of_bytes(data), passages=(Passage(0, "p. 1", "Sample."),))
    )


def test_evidence_comes_with_its_file(ada: Session, ben: Session) -> None:
    data = bytes(range(256)) * 5000
    sources.add_files(ben, [page_of(data)], uids(ben)[0])
    bring(ada, ben)
    (file,) = ada.snapshot.all_of(StoredFile).values()
    assert b"".join(ada.content(file.sha256)) == data
    assert [one.file for one in ada.snapshot.all_of(Evidence).values()] == [file.uid]
    assert [hit.sha256 for hit in ada.search(["sample"])] == [file.sha256]
    ada.undo()
    sound(ada)
    assert not ada.snapshot.all_of(StoredFile)


def test_a_file_whose_bytes_are_not_what_was_added_is_refused(ada: Session, ben: Session) -> None:
    sources.add_files(ben, [page_of(b"sample bytes")], uids(ben)[0])
    ben.close()
    with closing(sqlite3.connect(ben.path)) as database, database:
        database.execute("UPDATE content SET bytes = x'00'")
    refused(ada, ben.path, "content-damaged")


def test_sessions_of_one_text_begun_apart_become_one(ada: Session, tmp_path: Path) -> None:
    other = begin(tmp_path / "apart.claims", BEN)
    mark(ada, uids(ada)[:1], VERIFIED)
    mark(other, uids(other)[1:2], DISPUTED)
    bring(ada, other)
    assert verdicts(ada) == ["verified", "disputed", "unchecked", "unchecked", "unchecked"]
    assert len(ada.snapshot.drafts) == 1
    opened = again(ada)
    opened.undo()
    sound(opened)
    assert verdicts(opened) == ["verified", *["unchecked"] * 4]
    opened.close()
    other.close()


def moved_extent(claim: Claim, draft: Draft) -> Json:
    span = Span(claim.span.start + 8, claim.span.end + 8)
    return write_extent(replace(claim, draft=draft.uid, span=span, figures=(), attributions=()))


def test_a_newer_draft_comes_with_the_claims_in_it_and_goes_with_the_undo(ada: Session, ben: Session) -> None:
    one, two, *_ = uids(ada)
    mark(ada, [one], VERIFIED)
    old = ben.snapshot.draft
    whole = Block(BlockKind.PARAGRAPH, 0, len(old.text) + 8)
    new = replace(old, uid="d" * 32, text="Sample. " + old.text, blocks=(whole,))
    moved = {(uid, Field.EXTENT): moved_extent(claim, new) for uid, claim in ben.snapshot.claims.items()}
    ben.perform(ActName.TAKE_DRAFT, {(new.uid, Field.DRAFT): write_draft(new), **moved})
    mark(ben, [two], DISPUTED)
    before = ada.snapshot
    bring(ada, ben)
    assert ada.snapshot.draft.text == new.text
    assert verdicts(ada)[:2] == ["verified", "disputed"]
    opened = again(ada)
    opened.undo()
    sound(opened)
    assert told(opened.snapshot) == told(before)
    opened.close()


def test_a_copy_of_a_merged_file_goes_on_as_the_colleagues(ada: Session, ben: Session) -> None:
    mark(ben, uids(ben)[:1], VERIFIED)
    bring(ada, ben)
    looked_at = open_session(ada.path, author(BEN))
    assert "Ada Sample" in looked_at.refusal.text, "she wrote last, though his acts are at the end of the log"
    looked_at.close()
    carla = copy_for(ada, CARLA)
    assert told(carla.snapshot) == told(ada.snapshot)
    assert carla.undoable.name is ActName.MERGE
    sound(carla)
    mark(carla, uids(carla)[1:2], DISPUTED)
    bring(ben, carla)
    assert verdicts(ben)[:2] == ["verified", "disputed"]
    carla.close()


def test_a_rescue_of_a_merged_session_brings_all_of_it_back(ada: Session, ben: Session, tmp_path: Path) -> None:
    mark(ben, uids(ben)[:2], VERIFIED)
    mark(ada, uids(ada)[:1], DISPUTED)
    bring(ada, ben)
    after, brought = ada.snapshot, {act.uid for act, _ in ada.log().acts}
    ada.close()
    ada.path.write_bytes(bytes(100) + ada.path.read_bytes()[100:])
    rescued = rescue(ada.path, tmp_path / "rescued.claims", ADA)
    assert (rescued.lost, rescued.unverified) == (0, 0)
    session = open_session(tmp_path / "rescued.claims", author())
    sound(session)
    assert session.snapshot == after
    assert brought < {act.uid for act, _ in session.log().acts}
    assert session.undoable.name is ActName.MERGE
    session.close()


def refused(session: Session, path: Path, kind: str) -> str:
    """Merging is refused in plain words, and neither file changes."""
    files = {one: one.read_bytes() for one in (session.path, path)}
    snapshot = session.snapshot
    with pytest.raises(UserError) as caught:
        merge(session, plan_of(session, path))
    assert caught.value.kind == kind
    assert caught.value.hint
    assert {one: one.read_bytes() for one in files} == files
    assert session.snapshot == snapshot
    return caught.value.text


def test_a_session_of_another_article_is_refused(ada: Session, tmp_path: Path) -> None:
    other = begin(tmp_path / "other.claims", BEN, sample_article("Another sample of 9 words.", ()))
    other.close()
    assert "another article" in refused(ada, other.path, "other-article")


def test_a_damaged_session_is_refused(ada: Session, ben: Session) -> None:
    mark(ben, uids(ben)[:1], VERIFIED)
    ben.close()
    data = bytearray(ben.path.read_bytes())
    place = data.rindex(b"claim.verdict")
    data[place] ^= 1
    ben.path.write_bytes(data)
    refused(ada, ben.path, "damaged")


def test_a_forged_log_is_refused(ada: Session) -> None:
    """Somebody else's hand in an act that both know, with hashes that fit."""
    mark(ada, uids(ada)[:1], VERIFIED)
    ben = copy_for(ada, BEN)
    ben.close()
    forge(ben.path, '"verified"', '"disputed"')
    assert "differently" in refused(ada, ben.path, "forged")


def forge(path: Path, words: str, others: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        guards = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE event SET after = replace(after, ?, ?)", [words, others])
        database.execute("UPDATE decision SET verdict = 'disputed'")
        hashes: dict[str, list[str]] = {}
        for row in database.execute(proof.EVENTS).fetchall():
            hashes.setdefault(row[2], []).append(proof.event_hash(row))
            database.execute("UPDATE event SET hash = ? WHERE place = ?", [hashes[row[2]][-1], row[0]])
        chain = ""
        for row in database.execute(proof.ACTS).fetchall():
            hash = proof.act_hash(row, hashes[row[1]])
            chain = chained(chain, hash)
            database.execute("UPDATE act SET hash = ?, chain = ? WHERE place = ?", [hash, chain, row[0]])
        for _, sql in guards:
            database.execute(sql)


def test_a_plan_of_a_session_that_went_on_is_not_carried_out(ada: Session, ben: Session) -> None:
    mark(ben, uids(ben)[:1], VERIFIED)
    proposed = plan_of(ada, ben.path)
    mark(ada, uids(ada)[:1], DISPUTED)
    with pytest.raises(UserError, match="changed since"):
        merge(ada, proposed)
    assert verdicts(ada)[0] == "disputed"


def test_a_taken_back_merge_does_not_travel(ada: Session, ben: Session) -> None:
    carla = copy_for(ada, CARLA)
    mark(ben, uids(ben)[:1], VERIFIED)
    bring(ada, ben)
    ada.undo()
    bring(carla, ada)
    assert verdicts(carla)[0] == "unchecked"
    assert not {act.uid for act, _ in carla.log().acts} & {act.uid for act, _ in read_log(ben.path).acts[2:]}
    carla.close()


def test_the_command_makes_a_new_file_and_says_whether_anything_waits(
    ada: Session, ben: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    two = uids(ada)[1]
    mark(ben, [two], VERIFIED)
    ada.close()
    mine, theirs, new = map(str, (ada.path, ben.path, ada.path.with_name("new.claims")))
    before = ada.path.read_bytes()
    assert run(["merge", mine, theirs, "-o", new]) == 0
    assert "Open conflicts: 0" in capsys.readouterr().out
    assert (ada.path.read_bytes(), run(["check", new])) == (before, 0)
    assert read_snapshot(Path(new)).claims[two].verdict is VERIFIED
    assert run(["merge", mine, theirs, "-o", new]) == 2
    assert "already" in capsys.readouterr().err
    session = open_session(ada.path, author())
    mark(session, [two], DISPUTED)
    session.close()
    other = str(ada.path.with_name("other.claims"))
    assert run(["merge", mine, theirs, "-o", other]) == 1
    out = capsys.readouterr().out
    assert "Ben Example" in out
    assert "disputed" in out
    assert run(["merge", other, theirs, "-o", other + "2.claims"]) == 1, "it is still open"
    assert "nothing new" in capsys.readouterr().out
    shutil.copyfile(ada.path.with_name("new.claims"), ada.path.with_name("bad.claims"))
    ada.path.with_name("bad.claims").write_bytes(b"no session")
    assert run(["merge", mine, str(ada.path.with_name("bad.claims")), "-o", other + "3.claims"]) == 2
    assert not list(ada.path.parent.glob(".*.tmp")) + list(ada.path.parent.glob("*3.claims"))


# Different drafts


def with_draft(session: Session, text: str) -> None:
    """Takes a changed draft with a claim over each of its sentences."""
    spans = [sentence.span() for sentence in re.finditer(r"[^.]+\.", text)]
    article = sample_article(text, tuple(Span(start + (text[start] == " "), end) for start, end in spans))
    take_draft(session, carry_plan(session.snapshot, article), article, {})


@pytest.mark.parametrize("mine_is_behind", [True, False])
def test_the_older_session_is_carried_over_and_merged_in_one_act(
    ada: Session, ben: Session, mine_is_behind: bool
) -> None:
    older, newer = (ada, ben) if mine_is_behind else (ben, ada)
    mark(older, uids(older)[:2], VERIFIED)
    write_note(older, uids(older)[4], "Sample register, page 12.")
    with_draft(newer, "A new beginning. " + TEXT.replace("40 people", "41 people"))
    before, acts = ada.snapshot, len(list(ada.log().acts))
    proposed = plan_of(ada, ben.path)
    assert proposed.carry is not None
    assert [one.outcome for one in proposed.carry.claims] == [Outcome.SAME_WORDS_CHANGED_CONTEXT, Outcome.CHANGED]
    bring(ada, ben)
    told_ = {claim.quote: claim.verdict.value for claim in ada.snapshot.current.values()}
    assert told_[SENTENCES[0]] == "verified"
    assert told_[SENTENCES[1].replace("40", "41")] == "unchecked"
    assert [claim.note for claim in ada.snapshot.current.values() if claim.note] == ["Sample register, page 12."]
    names = [act.name for act, _ in ada.log().acts][acts:]
    assert names[0] is ActName.MERGE
    assert names.count(ActName.TAKE_DRAFT) == 1 + mine_is_behind
    assert plan_of(ada, ben.path).plan.is_empty
    after, ada = ada.snapshot, again(ada)
    ada.undo()
    sound(ada)
    assert told(ada.snapshot) == told(before)
    ada.redo()
    sound(ada)
    assert ada.snapshot == after
    ada.close()


def test_both_went_on_and_the_files_come_to_rest(ada: Session, ben: Session) -> None:
    with_draft(ada, TEXT.replace("7 days", "8 days") + " It snowed on 9 days.")
    with_draft(ben, TEXT.replace("12 million", "13 million") + " It snowed on 9 days.")
    mark(ben, uids(ben), VERIFIED)
    bring(ada, ben)
    bring(ben, ada)
    assert verdicts(ada) == ["unchecked", "verified", "verified", "verified", "unchecked", "verified"]
    assert [claim.verdict for claim in ben.snapshot.current.values()] == [
        claim.verdict for claim in ada.snapshot.current.values()
    ]
    assert ben.snapshot.draft.text == ada.snapshot.draft.text
    for session, other in ((ada, ben), (ben, ada)):
        assert plan_of(session, other.path).plan.is_empty


def test_values_are_chosen_before_the_merge_by_an_act_that_travels(ada: Session, ben: Session) -> None:
    one, two, three, *_ = uids(ada)
    for session, verdict in ((ada, VERIFIED), (ben, DISPUTED)):
        mark(session, [one, two], verdict)
        write_note(session, three, f"Sample note of {session.person.name}.")
    before, proposed = ada.snapshot, plan_of(ada, ben.path)
    rows = {row.register: row for row in proposed.plan.rows}
    takes = {(one, Field.VERDICT): Take.THEIRS, (two, Field.VERDICT): Take.MINE, (three, Field.NOTE): Take.BOTH}
    chosen = {register: proposed.offered(rows[register])[take] for register, take in takes.items()}
    merge(ada, choose(proposed, chosen, ada.aside()))
    sound(ada)
    assert (verdicts(ada)[:2], conflicts(ada)) == (["disputed", "verified"], [])
    assert {*ada.snapshot.claims[three].note.split("\n")} == {
        "Sample note of Ada Sample.",
        "Sample note of Ben Example.",
    }
    bring(ben, ada)
    assert (verdicts(ben)[:2], conflicts(ben)) == (["disputed", "verified"], [])
    assert plan_of(ada, ben.path).plan.is_empty
    ada.undo()
    assert told(ada.snapshot) == told(before)


def test_the_commands_tell_what_is_carried_over(ada: Session, ben: Session, capsys: pytest.CaptureFixture[str]) -> None:
    mark(ben, uids(ben)[:2], VERIFIED)
    with_draft(ada, TEXT.replace("40 people", "41 people"))
    mark(ada, uids(ada)[:2], DISPUTED)
    files = [str(session.path) for session in (ada, ben)]
    ada.close()
    ben.close()
    assert run(["diff", *files]) == 1
    told_ = capsys.readouterr().out
    assert "Changed, to be checked again: 1\n  Ada Sample said 40 people crossed it. [figure]" in told_
    assert "Agreement\n  Verdicts of both: 1. The same: 0.0 %. Cohen's kappa: 0.00." in told_
    assert run(["merge", *files, "-o", str(ada.path.with_name("both.claims"))]) == 1
    told_ = capsys.readouterr().out
    assert "Changed, to be checked again: 1\n" in told_
    assert "Open conflicts: 1." in told_
