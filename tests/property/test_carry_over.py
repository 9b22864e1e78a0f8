"""Laws of a changed draft, over random edits: no verdict survives on other words, and no claim is lost silently."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.languages import pack_for
from workbench.model.claim import Candidate, Claim, Decision, Kind, Verdict
from workbench.model.codec import write_decision, write_draft, write_extent
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.model.event import Event, Field
from workbench.model.fold import fold
from workbench.model.snapshot import Snapshot
from workbench.review.carry_edits import apply_edits
from workbench.review.carry_over import plan
from workbench.review.carry_plan import CarryPlan, Outcome, PieceKind
from workbench.text.align import align
from workbench.text.segment import sentences

PACK = pack_for("en")
some = settings(deadline=None, max_examples=60)
VOCABULARY = "the a council said that of lamps 12 6,700 80.1 -5 two Ada Ben not never no all some “ ” 🚤 – … June"
WORDS = st.sampled_from(VOCABULARY.split())
SENTENCES = st.lists(WORDS, min_size=1, max_size=9).map(lambda words: f"The {' '.join(words)} here.")
PARAGRAPHS = st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4)


def draft(paragraphs: list[str], uid: str) -> Draft:
    """A draft of paragraphs, one a line."""
    text, blocks = "", []
    for words in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, len(text), len(text) + len(words)))
        text += words + "\n"
    return Draft(uid, text, tuple(blocks))


@st.composite
def edited(draw: st.DrawFn) -> tuple[Draft, Draft]:
    """A draft, and one that a few random edits of words and paragraphs made of it."""
    old = draw(PARAGRAPHS)
    new = list(old)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(new) - 1))
        words = new[at].split()
        where = draw(st.integers(0, len(words) - 1))
        edit = draw(st.sampled_from(["put", "add", "drop", "twice", "move", "paragraph"]))
        if edit == "paragraph":
            new.insert(draw(st.integers(0, len(new) - 1)), new.pop(at))
            continue
        other = [draw(WORDS)] if edit in ("put", "add") else [words[where]]
        place = draw(st.integers(0, len(words) - 1)) if edit == "move" else where
        rest = words if edit in ("add", "twice") else words[:where] + words[where + 1 :]
        new[at] = " ".join(rest if edit == "drop" else rest[:place] + other + rest[place:]) or "Nothing."
    return draft(old, "old"), draft(new, "new")


def claims_of(old: Draft) -> list[Claim]:
    """A verified claim over every sentence, and one over its middle."""
    claims = []
    for number, span in enumerate(sentences(old.text, old.blocks, PACK)):
        words = [Span(*hit.span()) for hit in re.compile(r"\S+").finditer(old.text, span.start, span.end)]
        middle = Span(words[len(words) // 3].start, words[-len(words) // 3].end)
        for uid, place in ((f"{number}", span), (f"{number}m", middle)):
            if place.start < place.end:
                decision = Decision(Verdict.VERIFIED, "p", f"2026-11-22T14:05:{number:02}Z", "old")
                claims.append(Claim(uid, "old", place, old.words_of(place), (Kind.OTHER,), decision=decision))
    return claims


def made_of(drafts: tuple[Draft, Draft]) -> CarryPlan:
    return plan(*drafts, claims_of(drafts[0]), PACK)


def told(words: str) -> list[list[str]]:
    """The figures, the names, the negations and the number of quotation marks that a reader sees."""
    figures = re.findall(r"(?<!\w)-?\d(?:[\d.,]*\d)?|\btwo\b", words)
    names = re.findall(r"\b[A-Z]\w*", words)
    negations = re.findall(r"\b(?:not|never|no)\b", words)
    return [figures, names, negations, re.findall(r"all|some|[“”]", words)]


@some
@given(edited())
def test_no_verdict_survives_on_an_altered_figure_name_or_negation(drafts: tuple[Draft, Draft]) -> None:
    made = made_of(drafts)
    for carried in made.claims:
        if carried.outcome.keeps_decision:
            assert told(made.new_words(carried)) == told(carried.claim.quote)
            assert "".join(made.new_words(carried).split()) == "".join(carried.claim.quote.split())


@some
@given(edited())
def test_every_claim_is_told_once_with_all_that_its_outcome_promises(drafts: tuple[Draft, Draft]) -> None:
    made = made_of(drafts)
    assert [carried.claim for carried in made.claims] == claims_of(drafts[0])
    for carried in made.claims:
        asked, gone = carried.outcome is Outcome.CANDIDATES, carried.outcome is Outcome.GONE
        assert (carried.place is None) is (asked or gone)
        assert bool(carried.candidates) is asked
        if carried.outcome is Outcome.CHANGED:
            assert carried.guards
        for kind, words in ((PieceKind.ADDED, carried.claim.quote), (PieceKind.REMOVED, made.new_words(carried))):
            pieces = [piece.words for piece in carried.difference if piece.kind is not kind]
            assert not carried.difference or re.findall(r"\w", "".join(pieces)) == re.findall(r"\w", words)


@some
@given(edited())
def test_after_applying_nothing_is_lost_and_every_new_sentence_is_a_claim(drafts: tuple[Draft, Draft]) -> None:
    made, claims = made_of(drafts), {claim.uid: claim for claim in claims_of(drafts[0])}
    before = fold(Snapshot("s"), events({("old", Field.DRAFT): write_draft(drafts[0]), **standing(claims)}))
    found = sentences(made.new.text, made.new.blocks, PACK)
    numbers = iter(range(1000))
    edits = apply_edits(made, {}, [Candidate(span, (Kind.OTHER,)) for span in found], lambda: f"new{next(numbers)}")
    after = fold(before, events(edits))
    assert after.draft.uid == "new"
    for carried in made.claims:
        now = after.claims[carried.claim.uid]
        assert now.draft == ("new" if carried.place else "old")
        assert now.decision == (None if carried.outcome is Outcome.CHANGED else carried.claim.decision)
    for claim in after.claims.values():
        at = next(one for one in after.drafts if one.uid == claim.draft)
        assert at.words_of(claim.span) == claim.quote
    here = [claim.span for claim in after.claims.values() if claim.draft == "new"]
    for span in made.novel:
        for sentence in found:
            if sentence.overlaps(span):
                assert any(place.overlaps(sentence) for place in here)


def standing(claims: dict[str, Claim]) -> dict[tuple[str, Field], object]:
    extents = {(uid, Field.EXTENT): write_extent(claim) for uid, claim in claims.items()}
    return extents | {(uid, Field.VERDICT): write_decision(claim.decision) for uid, claim in claims.items()}


def events(edits: dict[tuple[str, Field], object]) -> list[Event]:
    return [Event(str(n), "act", n, *register, None, value) for n, (register, value) in enumerate(edits.items())]


@some
@given(edited())
def test_the_same_draft_again_changes_nothing(drafts: tuple[Draft, Draft]) -> None:
    old, _ = drafts
    again = plan(old, Draft("new", old.text, old.blocks), claims_of(old), PACK)
    assert {carried.outcome for carried in again.claims} == {Outcome.SAME}
    assert (again.novel, again.fresh) == ((), ())


@some
@given(st.lists(WORDS, max_size=60), st.lists(WORDS, max_size=60), st.lists(WORDS, max_size=30))
def test_every_match_of_an_alignment_is_of_equal_words_and_each_is_matched_once(
    left: list[str], right: list[str], both: list[str]
) -> None:
    old, new = left + both + right, right + both + left
    found = align(old, new)
    pairs = [(at, place) for at, place in enumerate(found.to_new) if place >= 0]
    assert all(old[at] == new[place] and found.to_old[place] == at for at, place in pairs)
    assert len(pairs) == sum(place >= 0 for place in found.to_old)
    assert Counter(place for _, place in pairs).most_common(1)[:1] in ([], [(pairs[0][1], 1)] if pairs else [])
