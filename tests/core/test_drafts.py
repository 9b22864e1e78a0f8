"""A new draft arrives in a running session: one act that keeps what is still true, and parked claims that come back."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import begin, reopen, seed_session
from workbench import paths
from workbench.errors import UserError
from workbench.exporters import json as as_json
from workbench.exporters import markdown
from workbench.model.claim import Claim, Disposition, Verdict
from workbench.model.draft import DetailName, Span
from workbench.model.event import ActName
from workbench.report.build import build
from workbench.report.progress import progress
from workbench.report.read_back import read_back
from workbench.report.sections import laid_out
from workbench.session.article import Article, read_article, read_text
from workbench.session.commands import dismiss, edit_detail, mark, write_note
from workbench.session.drafts import (
    Outcome,
    is_unchanged,
    is_version,
    offered,
    plan_of,
    readings,
    reattach,
    take_draft,
)
from workbench.session.marks import marks_of
from workbench.session.session import Session
from workbench.store.check import check

SEED = paths.sample().read_text(encoding="utf-8")
LAST = " According to the Belarusian Health Ministry, two protesters have died."


@pytest.fixture
def session(home: Path) -> Session:
    """The sample article with every claim verified."""
    made = seed_session(home / "sample.claims")
    mark(made, list(made.snapshot.claims), Verdict.VERIFIED)
    yield made
    made.close()


def changed(home: Path, *edits: tuple[str, str], text: str = SEED) -> Article:
    """The sample as its editor has changed it, read from a file."""
    for find, put in edits:
        assert find in text
        text = text.replace(find, put, 1)
    path = home / "second draft.txt"
    path.write_text(text, encoding="utf-8")
    return read_article(path)


def take(session: Session, article: Article, **choices: Span | None) -> None:
    take_draft(session, plan_of(session.snapshot, article), article, choices)


def claim_with(session: Session, words: str) -> Claim:
    return next(claim for claim in session.snapshot.claims.values() if words in claim.quote)


def fault(path: Path) -> str:
    return next((finding.fault for finding in check(path) if finding.fault), "")


def test_a_changed_figure_is_back_on_the_list_and_everything_else_is_kept(session: Session, home: Path) -> None:
    before = len(session.snapshot.current)
    take(session, changed(home, ("over 6,700 people", "over 6,900 people")))
    undecided = [claim.quote for claim in session.snapshot.current.values() if claim.is_open]
    assert undecided == ["In line with official data, over 6,900 people were detained in the first days."]
    assert len(session.snapshot.current) == before
    assert progress(session.snapshot).decided == before - 1


def test_taking_a_draft_is_one_step_of_undo_that_restores_everything(session: Session, home: Path) -> None:
    write_note(session, claim_with(session, "6,700").uid, "Sample note.")
    dismiss(session, [claim_with(session, "referred to").uid], Disposition.OPINION)
    before = session.snapshot
    take(session, changed(home, ("over 6,700 people", "over 6,900 people"), (LAST, ""), ("condemned", "praised")))
    taken = session.snapshot
    assert session.undoable.name is ActName.TAKE_DRAFT
    session.undo()
    assert session.snapshot == before
    session.redo()
    assert session.snapshot == taken


def test_the_file_is_sound_and_says_the_same_when_it_is_opened_again(session: Session, home: Path) -> None:
    take(session, changed(home, ("over 6,700", "over 6,900"), (LAST, "")))
    taken = session.snapshot
    again = reopen(session)
    assert (again.snapshot, fault(again.path)) == (taken, "")
    again.undo()
    undone = again.snapshot
    again = reopen(again)
    assert (again.snapshot, fault(again.path)) == (undone, "")
    again.close()


def test_a_claim_whose_words_are_gone_is_parked_and_counted_nowhere(session: Session, home: Path) -> None:
    gone = claim_with(session, "two protesters")
    take(session, changed(home, (LAST, "")))
    snapshot = session.snapshot
    assert list(snapshot.parked) == [gone.uid]
    assert snapshot.claims[gone.uid] == gone
    assert gone.uid not in snapshot.current
    assert gone.uid not in marks_of(snapshot)
    report = build(snapshot, at="2026-11-22T14:05:09.120Z", program="sample")
    assert gone.uid not in {line.uid for line in report.claims}
    assert progress(snapshot).total == len(snapshot.current) == len(report.claims)


def test_a_parked_claim_comes_back_by_itself_with_a_draft_that_has_its_words(session: Session, home: Path) -> None:
    uid = claim_with(session, "two protesters").uid
    take(session, changed(home, (LAST, "")))
    made = plan_of(session.snapshot, changed(home))
    back = next(carried for carried in made.claims if carried.claim.uid == uid)
    assert back.outcome is Outcome.CANDIDATES
    take(session, changed(home), **{uid: back.candidates[0]})
    assert not session.snapshot.parked


def test_a_parked_claim_is_attached_to_words_that_a_person_chose(session: Session, home: Path) -> None:
    uid = claim_with(session, "two protesters").uid
    take(session, changed(home, (LAST, "\n\nSample desk: 2 deaths were counted.")))
    text = session.snapshot.draft.text
    start = text.index("Sample desk")
    others = [other for other in session.snapshot.current.values() if other.span.start >= start]
    assert [other.is_open for other in others] == [True]
    with pytest.raises(UserError, match="are a claim already"):
        reattach(session, uid, others[0].span)
    reattach(session, uid, Span(start, text.index(" deaths")))
    claim = session.snapshot.current[uid]
    assert (claim.quote, claim.verdict) == ("Sample desk: 2", Verdict.UNCHECKED)
    assert not session.snapshot.parked
    with pytest.raises(UserError, match="not parked"):
        reattach(session, uid, claim.span)
    session.undo()
    assert session.snapshot.parked[uid].verdict is Verdict.VERIFIED


def test_nothing_changed_is_told_and_what_is_typed_by_hand_is_kept(session: Session, home: Path) -> None:
    edit_detail(session, DetailName.HEADLINE, "Sample headline by hand")
    article = changed(home, ("date 2020-08-18", "date 2020-08-19"))
    assert is_unchanged(plan_of(session.snapshot, article), article)
    take(session, article)
    assert session.snapshot.detail(DetailName.HEADLINE) == "Sample headline by hand"
    assert session.snapshot.detail(DetailName.DATE) == "2020-08-19"
    assert not any(claim.is_open for claim in session.snapshot.current.values())


def test_another_version_is_told_from_another_article(session: Session, home: Path) -> None:
    snapshot = session.snapshot
    assert is_version(plan_of(snapshot, changed(home, ("over 6,700", "over 6,900"), (LAST, ""))))
    assert not is_version(plan_of(snapshot, read_text("The sample bridge cost 12 million crowns. Ada said so.")))


def test_a_plan_that_is_outdated_changes_nothing(session: Session, home: Path) -> None:
    article = changed(home, (LAST, ""))
    made = plan_of(session.snapshot, article)
    take_draft(session, made, article, {})
    before = session.snapshot
    with pytest.raises(UserError, match="has changed since"):
        take_draft(session, made, article, {})
    assert session.snapshot is before


def test_two_claims_are_not_given_the_same_words(session: Session, home: Path) -> None:
    article = changed(home, ("over 6,700", "over 6,900"))
    made = plan_of(session.snapshot, article)
    first, second, *_ = made.claims
    with pytest.raises(UserError, match="given the same words"):
        take_draft(session, made, article, {first.claim.uid: second.place})


def test_both_readings_hold_every_word_and_mark_those_that_differ(session: Session, home: Path) -> None:
    made = plan_of(session.snapshot, changed(home, ("over 6,700 people", "some 6,900 people")))
    carried = made.having(Outcome.CHANGED)[0]
    assert offered(carried) == (carried.place,)
    shown = readings(made, carried, carried.place)
    assert [run.words for run in shown.old if run.differs] == ["over 6,700"]
    assert [run.words for run in shown.new if run.differs] == ["some 6,900"]
    assert "".join(run.words for run in shown.old if run.inside) == carried.claim.quote
    assert "".join(run.words for run in shown.new if run.inside) == made.new_words(carried)
    assert "".join(run.words for run in shown.new) in made.new.text
    assert readings(made, carried, None).new == ()


FIGURES = ("August 9", "80.1 percent", "over 6,700", "hundreds of people", "more than 120", "two protesters")
SWAPS: dict[str, Callable[[str], str]] = {
    "another": lambda words: "twelve of them",
    "denied": lambda words: f"not {words}",
    "quoted": lambda words: f"“{words}”",
    "gone": lambda words: "",
}


@settings(max_examples=12)
@given(st.dictionaries(st.sampled_from(FIGURES), st.sampled_from(sorted(SWAPS)), min_size=1, max_size=4))
def test_no_verdict_survives_on_an_altered_figure(edits: dict[str, str]) -> None:
    with TemporaryDirectory() as folder:
        hold_the_law(Path(folder), edits)


def hold_the_law(home: Path, edits: dict[str, str]) -> None:
    session = seed_session(home / "law.claims")
    mark(session, list(session.snapshot.claims), Verdict.VERIFIED)
    before = session.snapshot
    take(session, changed(home, *((words, SWAPS[swap](words)) for words, swap in edits.items())))
    for uid, claim in before.claims.items():
        now = session.snapshot.claims[uid]
        if uid in session.snapshot.current and any(words in claim.quote for words in edits):
            assert (now.is_open, now.quote) == (True, now.quote)
        elif uid in session.snapshot.current:
            assert now.decision == claim.decision
    session.undo()
    assert session.snapshot == before
    session.close()


def test_a_claim_without_findings_is_no_hindrance(home: Path) -> None:
    session = begin(home / "small.claims")
    take(session, read_text("An empty sample page without a claim."))
    assert not session.snapshot.current
    assert len(session.snapshot.parked) == 5
    assert progress(session.snapshot).total == 0
    session.close()


def test_the_report_says_what_changed_since_the_last_draft_and_lists_the_parked(session: Session, home: Path) -> None:
    take(session, changed(home, ("over 6,700", "over 6,900"), (LAST, "")))
    report = build(session.snapshot, at="2026-11-22T14:05:09.120Z", program="sample")
    assert [one.text for one in report.since.added] == [
        "In line with official data, over 6,900 people were detained in the first days."
    ]
    assert [one.text for one in report.since.removed] == [
        "In line with official data, over 6,700 people were detained in the first days.",
        LAST.strip(),
    ]
    assert (report.since.kept, report.since.touched) == (9, (9,))
    assert [(one.quote, one.verdict) for one in report.parked] == [(LAST.strip(), Verdict.VERIFIED)]
    shown = [section.id for section in laid_out(report)]
    assert {"since", "parked"} <= set(shown)
    printed = markdown.write(report).decode()
    assert "What changed since the last draft" in printed
    assert "two protesters have died" in printed
    assert read_back(as_json.write(report)) == report


def test_a_first_draft_is_not_compared(session: Session) -> None:
    report = build(session.snapshot, at="2026-11-22T14:05:09.120Z", program="sample")
    assert (report.since, report.parked) == (None, ())
    assert not {"since", "parked"} & {section.id for section in laid_out(report)}
