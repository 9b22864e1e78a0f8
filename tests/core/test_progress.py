"""Progress and coverage: what is counted, what is not, and that it is quick enough for every key press."""

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.claim import Claim, Decision, Disposition, Kind, Verdict
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.model.snapshot import Snapshot, in_text_order
from workbench.report.progress import Progress, progress, uncovered
from workbench.text.words import word_spans

TEXT = "One two three. “Four five.”\n\nBy Sample Writer\n\nSix seven"
BLOCKS = (
    Block(BlockKind.PARAGRAPH, 0, 27),
    Block(BlockKind.BYLINE, 29, 45),
    Block(BlockKind.PARAGRAPH, 47, 56),
)
DRAFT = Draft("draft-1", TEXT, BLOCKS)


def claim(number: int, span: Span, verdict: Verdict | None = None, disposition: Disposition | None = None) -> Claim:
    decision = Decision(verdict, "person-1", "2026-11-22T14:05:00Z", "draft-1") if verdict else None
    uid = f"claim-{number:04}"
    return Claim(uid, "draft-1", span, "", (Kind.FIGURE,), decision=decision, disposition=disposition)


def session(*claims: Claim, draft: Draft = DRAFT) -> Snapshot:
    return Snapshot("session-1", drafts=(draft,), claims=in_text_order({one.uid: one for one in claims}))


def words(snapshot: Snapshot) -> list[str]:
    return [snapshot.draft.words_of(span) for span in uncovered(snapshot)]


def test_nothing_decided_nothing_covered() -> None:
    snapshot = session(claim(1, Span(0, 14)))
    assert progress(snapshot) == Progress(0, 0, 0, unchecked=1, dismissed=0, words=7, words_covered=0)
    assert words(snapshot) == ["One two three. “Four five.”", "Six seven"]


def test_a_session_without_claims_or_words() -> None:
    assert progress(session()).total == 0
    assert progress(session(draft=Draft("d", "", ()))).coverage == 0.0
    assert uncovered(session(draft=Draft("d", "…", ()))) == ()


def test_each_verdict_is_counted_and_a_dismissed_claim_counts_as_none() -> None:
    snapshot = session(
        claim(1, Span(0, 3), Verdict.VERIFIED),
        claim(2, Span(4, 7), Verdict.DISPUTED),
        claim(3, Span(8, 14), Verdict.UNSOURCED),
        claim(4, Span(16, 20)),
        claim(5, Span(21, 26), Verdict.UNCHECKED),
        claim(6, Span(47, 50), Verdict.DISPUTED, Disposition.OPINION),
    )
    counted = progress(snapshot)
    assert [counted.count(verdict) for verdict in Verdict] == [2, 1, 1, 1]
    assert (counted.decided, counted.total, counted.dismissed) == (3, 5, 1)
    assert (counted.words, counted.words_covered) == (7, 4)
    assert words(snapshot) == ["“Four five.”", "seven"]


def test_words_that_two_claims_share_are_covered_once() -> None:
    both = session(claim(1, Span(0, 14), Verdict.VERIFIED), claim(2, Span(4, 27), Verdict.DISPUTED))
    assert progress(both).words_covered == 5
    one = session(claim(1, Span(0, 14)), claim(2, Span(4, 27), Verdict.DISPUTED))
    assert progress(one).words_covered == 4


def test_byline_and_dateline_do_not_keep_an_article_from_being_complete() -> None:
    snapshot = session(claim(1, Span(0, 27), Verdict.VERIFIED), claim(2, Span(47, 56), Verdict.VERIFIED))
    assert progress(snapshot).coverage == 1.0
    assert uncovered(snapshot) == ()


def test_the_headline_has_to_be_answered_for() -> None:
    draft = Draft("d", "Head line\n\nText", (Block(BlockKind.HEADLINE, 0, 9), Block(BlockKind.PARAGRAPH, 11, 15)))
    assert progress(session(draft=draft)).words == 3
    assert words(session(draft=draft)) == ["Head line", "Text"]


def test_claims_of_an_earlier_draft_are_not_counted() -> None:
    earlier = replace(claim(1, Span(0, 14), Verdict.VERIFIED), draft="draft-0")
    now = session(earlier)
    before = replace(now.draft, uid="draft-0")
    assert progress(replace(now, drafts=(before, now.draft))).total == 0


def test_moving_a_claim_is_noticed() -> None:
    assert progress(session(claim(1, Span(0, 14), Verdict.VERIFIED))).words_covered == 3
    assert progress(session(claim(1, Span(0, 7), Verdict.VERIFIED))).words_covered == 2


PLACES = st.tuples(st.integers(0, 80), st.integers(0, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
STATES = st.tuples(PLACES, st.sampled_from([None, *Verdict]), st.sampled_from([None, Disposition.OPINION]))


@given(st.text("ab .“\n", max_size=90), st.lists(STATES, max_size=12))
def test_coverage_is_what_asking_word_by_word_gives(text: str, states: list[tuple]) -> None:
    draft = Draft("draft-1", text, ())
    claims = [claim(number, *state) for number, state in enumerate(states)]
    snapshot = session(*claims, draft=draft)
    answered = [one.span for one in claims if one.is_dismissed or one.verdict is not Verdict.UNCHECKED]
    covered = {word for word in word_spans(text) if any(span.holds(word) for span in answered)}
    counted = progress(snapshot)
    assert (counted.words, counted.words_covered) == (len(word_spans(text)), len(covered))
    gaps = uncovered(snapshot)
    assert {word for word in word_spans(text) if any(gap.holds(word) for gap in gaps)} == set(
        word_spans(text)
    ) - covered
    assert all(earlier.end <= later.start for earlier, later in pairwise(gaps))


@pytest.mark.parametrize("apart", [198, 120])
def test_after_a_key_press_it_takes_no_time_to_speak_of(apart: int) -> None:
    """A rough guard with much room for a slow machine; ``tests/perf/bench_report.py`` measures."""
    draft = Draft("draft-1", "wordy " * 100_000, ())
    claims = [claim(n, Span(n * apart, n * apart + 150), Verdict.VERIFIED) for n in range(3000)]
    snapshot = session(*claims, draft=draft)
    progress(snapshot)
    begin = time.process_time()
    for one in claims[:20]:
        changed = replace(one, decision=None)
        snapshot = replace(snapshot, claims={**snapshot.claims, changed.uid: changed})
        progress(snapshot)
    assert (time.process_time() - begin) / 20 < 0.02
