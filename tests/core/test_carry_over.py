"""A changed draft: what becomes of every claim, by pairs of drafts as editors make them."""

import itertools
from dataclasses import replace

import pytest

from workbench.languages import pack_for
from workbench.model.claim import Candidate, Claim, Decision, Figure, FigureType, Kind, Verdict
from workbench.model.codec import read_decision, read_extent
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.model.event import Field
from workbench.review.carry_edits import apply_edits
from workbench.review.carry_over import plan
from workbench.review.carry_plan import CarryPlan, Outcome, PieceKind
from workbench.review.guards import Guard
from workbench.text.segment import sentences

PACK = pack_for("en")
BRIDGE = "The sample bridge cost 12 million crowns, the council said."
ADA = "Ada Sample said 40 people had crossed it on Monday."
NOBODY = "Nobody swam across the sample river that day."
QUOTED = "“We counted all of the boats twice,” said Ben Example, who runs the harbour."
RAIN = "It rained on 7 days in the sample valley."
WARD = "Carla Model denied that the ward had been closed without a reason."
PAGE = "\n\n".join([f"{BRIDGE} {ADA} {NOBODY}", f"{QUOTED} {RAIN}", WARD])
SAME, CONTEXT, CHANGED, ASKED, GONE = Outcome


def draft(text: str, uid: str = "old") -> Draft:
    """A draft of paragraphs, parted by empty lines."""
    starts = itertools.accumulate((len(part) + 2 for part in text.split("\n\n")), initial=0)
    blocks = [
        Block(BlockKind.PARAGRAPH, start, start + len(part))
        for start, part in zip(starts, text.split("\n\n"), strict=False)
    ]
    return Draft(uid, text, tuple(blocks))


def claims_of(of: Draft) -> list[Claim]:
    """A verified claim over every sentence."""
    spans = sentences(of.text, of.blocks, PACK)
    return [claim_at(of, span, str(number)) for number, span in enumerate(spans)]


def claim_at(of: Draft, span: Span, uid: str) -> Claim:
    decision = Decision(Verdict.VERIFIED, "p", "2026-11-22T14:05:00Z", of.uid)
    return Claim(uid, of.uid, span, of.words_of(span), (Kind.OTHER,), decision=decision)


def claim_over(of: Draft, words: str) -> Claim:
    start = of.text.index(words)
    return claim_at(of, Span(start, start + len(words)), "c")


def carried(old: str, new: str) -> CarryPlan:
    before = draft(old)
    return plan(before, draft(new, "new"), claims_of(before), PACK)


def outcomes(old: str, new: str) -> list[Outcome]:
    """What became of the claims, after looking whether every one of them is told once and stands where it should."""
    made = carried(old, new)
    assert [one.claim for one in made.claims] == claims_of(draft(old))
    for one in made.claims:
        if one.outcome is SAME and not one.retypeset:
            assert made.new_words(one) == one.claim.quote
    return [one.outcome for one in made.claims]


def edited(find: str, put: str, page: str = PAGE) -> str:
    assert find in page
    return page.replace(find, put, 1)


def test_an_unchanged_draft_keeps_everything() -> None:
    made = carried(PAGE, PAGE)
    assert {one.outcome for one in made.claims} == {SAME}
    assert not any(one.retypeset or one.moved for one in made.claims)
    assert (made.fresh, made.novel) == ((), ())


def test_a_typo_in_one_sentence_asks_for_that_one_again_and_for_a_glance_at_its_paragraph() -> None:
    assert outcomes(edited("council", "concil"), PAGE) == [CHANGED, CONTEXT, CONTEXT, SAME, SAME, SAME]


@pytest.mark.parametrize(
    ("find", "put", "guard"),
    [
        ("40 people", "41 people", Guard.FIGURE),
        ("12 million", "12 billion", Guard.FIGURE),
        ("12 million", "twelve million", Guard.FIGURE),
        ("7 days", "7.5 days", Guard.FIGURE),
        ("cost 12", "cost €12", Guard.FIGURE),
        ("on Monday", "on Tuesday", Guard.DATE),
        ("Ada Sample", "Ada Simple", Guard.NAME),
        ("said Ben Example", "said example", Guard.NAME),
        ("had crossed", "had not crossed", Guard.NEGATION),
        ("denied", "said", Guard.NEGATION),
        ("without a reason", "with a reason", Guard.NEGATION),
        ("Nobody swam", "Anybody swam", Guard.NEGATION),
        ("all of the boats", "some of the boats", Guard.QUANTIFIER),
        ("twice,” said", "twice, said", Guard.QUOTATION),
        ("sample bridge", "“sample” bridge", Guard.QUOTATION),
        ("sample bridge", "sample ‘bridge’", Guard.QUOTATION),
        ("harbour", "port", Guard.WORDING),
        ("crowns, the council", "crowns the council", Guard.WORDING),
    ],
)
def test_one_changed_word_is_never_the_same_claim_and_the_plan_says_what_it_touches(
    find: str, put: str, guard: Guard
) -> None:
    made = carried(PAGE, edited(find, put))
    changed = made.having(CHANGED)
    assert [find in one.claim.quote for one in changed] == [True]
    assert guard in changed[0].guards
    assert made.new_words(changed[0]) == edited(find, put, changed[0].claim.quote)
    assert made.fresh == ()


def test_the_difference_is_told_word_by_word() -> None:
    made = carried(PAGE, edited("40 people", "at least 50 people"))
    (changed,) = made.having(CHANGED)
    pieces = [(piece.kind.value, piece.words) for piece in changed.difference]
    assert pieces == [
        ("same", "Ada Sample said"),
        ("removed", "40"),
        ("added", "at least 50"),
        ("same", "people had crossed it on Monday."),
    ]
    assert changed.difference[2].guards >= {Guard.FIGURE}


def test_a_sentence_that_moved_is_kept_for_a_glance() -> None:
    moved = f"{BRIDGE} {NOBODY}\n\n{QUOTED} {ADA} {RAIN}\n\n{WARD}"
    made = carried(PAGE, moved)
    assert [one.outcome for one in made.claims] == [CONTEXT, CONTEXT, CONTEXT, CONTEXT, CONTEXT, SAME]
    assert [one.claim.quote for one in made.claims if one.moved] == [ADA]


def test_a_paragraph_that_moved_keeps_everything() -> None:
    first, second, third = PAGE.split("\n\n")
    made = carried(PAGE, "\n\n".join([third, first, second]))
    assert {one.outcome for one in made.claims} == {SAME}
    assert [one.claim.quote for one in made.claims if one.moved] == [WARD]


def test_joining_and_parting_paragraphs_changes_nothing() -> None:
    assert set(outcomes(PAGE, PAGE.replace(f"{ADA} ", f"{ADA}\n\n"))) == {SAME}
    assert set(outcomes(PAGE.replace(f"{ADA} ", f"{ADA}\n\n"), PAGE)) == {SAME}


def test_a_sentence_that_was_split_is_changed_and_covers_both_halves() -> None:
    split = edited(BRIDGE, "The sample bridge cost 12 million crowns. The council said so.")
    made = carried(PAGE, split)
    assert [one.outcome for one in made.claims] == [CHANGED, CONTEXT, CONTEXT, SAME, SAME, SAME]
    assert made.new_words(made.claims[0]).startswith("The sample bridge cost 12 million crowns. The council said")


def test_sentences_that_were_joined_are_both_changed_and_share_no_word() -> None:
    joined = edited(f"{ADA} {NOBODY}", f"{ADA[:-1]}, and n{NOBODY[1:]}")
    made = carried(PAGE, joined)
    assert [one.outcome for one in made.claims][:3] == [CONTEXT, CHANGED, CHANGED]
    first, second = made.claims[1].place, made.claims[2].place
    assert first
    assert second
    assert first.end <= second.start
    assert "40" in made.new.words_of(first)
    assert "swam across" in made.new.words_of(second)


def test_a_rewritten_paragraph_parks_its_claims_and_is_searched_anew() -> None:
    rewritten = "Four ducks were seen near a garden, an unnamed neighbour told this paper."
    made = carried(PAGE, edited(f"{QUOTED} {RAIN}", rewritten))
    assert [one.outcome for one in made.claims] == [SAME, SAME, SAME, GONE, GONE, SAME]
    assert [made.new.words_of(span) for span in made.fresh] == [rewritten]


def test_a_sentence_put_in_other_words_is_offered_never_taken() -> None:
    other = "In the sample valley 9 days were wet, and on 7 it rained hard for hours without end, neighbours say."
    made = carried(PAGE, edited(RAIN, other))
    assert made.claims[4].outcome is ASKED
    assert made.claims[4].place is None
    assert [made.new.words_of(span) for span in made.claims[4].candidates] == [other]
    assert other in [made.new.words_of(span) for span in made.fresh]


def test_a_shortened_quotation_is_changed() -> None:
    made = carried(PAGE, edited("We counted all of the boats twice,”", "We counted the boats,”"))
    assert made.claims[3].outcome is CHANGED
    assert made.claims[3].guards == {Guard.QUANTIFIER, Guard.FIGURE, Guard.WORDING}


def test_an_emoji_before_a_claim_moves_it_by_one_code_point() -> None:
    made = carried(PAGE, edited("\n\n“We", " 🚤\n\n“We"))
    assert [one.outcome for one in made.claims] == [CONTEXT, CONTEXT, CONTEXT, SAME, SAME, SAME]
    place = made.claims[3].place
    assert place
    assert place.start == made.claims[3].claim.span.start + 2


def test_an_emoji_in_a_claim_is_a_change_of_it() -> None:
    assert outcomes(PAGE, edited("7 days", "7 🌧️ days"))[4] is CHANGED


RETYPESET = (
    ("straight marks", PAGE.replace("“", '"').replace("”", '"')),
    ("guillemets", PAGE.replace("“", "«\xa0").replace("”", "\u202f»")),
    ("single marks", PAGE.replace("“", "‘").replace("”", "’")),
    ("no-break spaces", PAGE.replace("12 million", "12\xa0million").replace("7 days", "7\u202fdays")),
    ("wrapped lines", PAGE.replace(" crossed ", "\ncrossed ").replace(" river ", "\nriver ")),
    ("soft hyphens", PAGE.replace("council", "coun\u00adcil")),
    ("ligatures", PAGE.replace("fi", "ﬁ").replace("harbour", "har\u200bbour")),
)


@pytest.mark.parametrize(("how", "page"), RETYPESET)
def test_typography_alone_changes_nothing_and_is_told(how: str, page: str) -> None:
    made = carried(PAGE, page)
    assert {one.outcome for one in made.claims} == {SAME}
    assert any(one.retypeset for one in made.claims) is (page != PAGE)
    assert made.fresh == ()


def test_a_whole_article_in_other_type_keeps_every_claim() -> None:
    old = "It’s “well-known” – Ada said: ‘Wait …’ The range of 5–6 km, the so-called “gap”, fell —\xa0again."
    new = 'It\'s "well‑known" — Ada said: "Wait ..." The range of 5-6 km, the so-called «gap», fell -- again.'
    assert set(outcomes(old, new)) == {SAME}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It rose 80.1 percent there.", "It rose 80. 1 percent there."),
        ("It rose by .5 percent there.", "It rose by 5 percent there."),
        ("It stood at -5 degrees there.", "It stood at 5 degrees there."),
        ("It held 10² parts of it.", "It held 102 parts of it."),
        ("It held 6,700 parts of it.", "It held 6.700 parts of it."),
        ("It held 6,700 parts of it.", "It held 6 700 parts of it."),
        ("It held 5-6 parts of it.", "It held 56 parts of it."),
        ("It held 12\u202e34 parts of it.", "It held 1234 parts of it."),
        ("The US team left it there.", "The us team left it there."),
        ("It is anyone of them there.", "It is any one of them there."),
    ],
)
def test_what_only_looks_like_typography_is_a_change(old: str, new: str) -> None:
    assert outcomes(old, new) == [CHANGED]


def part(words: str, new: str) -> Outcome:
    """What becomes of a claim over some words of the first paragraph."""
    before = draft(PAGE)
    return plan(before, draft(new, "new"), [claim_over(before, words)], PACK).claims[0].outcome


def test_a_claim_that_is_part_of_a_sentence_is_turned_by_a_negation_or_quotation_marks_around_it() -> None:
    words = "40 people had crossed it"
    assert part(words, edited("Ada Sample said", "Ada Sample has said")) is CONTEXT
    assert part(words, edited("Ada Sample said", "Ada Sample never said")) is CHANGED
    assert part(words, edited(words, f"“{words}”")) is CHANGED


def test_words_that_stand_twice_now_are_asked_about() -> None:
    twice = edited(RAIN, f"{RAIN} Some say so. {RAIN}")
    made = carried(PAGE, twice)
    assert made.claims[4].outcome is ASKED
    assert [made.new.words_of(span) for span in made.claims[4].candidates] == [RAIN, RAIN]


def test_the_same_words_twice_in_both_drafts_each_stay_where_they_were() -> None:
    old = f"{RAIN} {ADA}\n\n{RAIN} {WARD}"
    assert outcomes(old, old.replace(WARD, BRIDGE))[0] is SAME
    made = carried(old, old.replace(f"{RAIN} {ADA}", ADA))
    assert [one.outcome for one in made.claims] == [GONE, CONTEXT, SAME, SAME]


def test_a_short_claim_that_went_elsewhere_is_asked_about() -> None:
    old = "Nobody swam. The sample ferry ran at night.\n\nAda Sample watched the shore."
    new = "The sample ferry ran at night.\n\nAda Sample watched the shore. Nobody swam."
    made = carried(old, new)
    assert made.claims[0].outcome is ASKED
    assert [made.new.words_of(span) for span in made.claims[0].candidates] == ["Nobody swam."]


def test_a_claim_parked_since_an_earlier_draft_is_offered_when_its_words_return() -> None:
    before = draft(PAGE)
    parked = replace(claims_of(before)[4], draft="earlier")
    made = plan(draft(edited(RAIN, "So it was."), "old"), draft(PAGE, "new"), [parked], PACK)
    assert made.claims[0].outcome is ASKED
    assert [made.new.words_of(span) for span in made.claims[0].candidates] == [RAIN]


def test_new_sentences_are_told_and_those_of_changed_claims_are_not() -> None:
    page = edited(RAIN, f"{RAIN} Some 90 mills stood still.").replace("40 people", "41 people")
    made = carried(PAGE, page)
    assert [made.new.words_of(span) for span in made.fresh] == ["Some 90 mills stood still."]


def test_what_is_new_in_the_sentence_of_a_short_claim_is_told() -> None:
    before, page = draft(PAGE), edited("on Monday", "on Monday and 12 had drowned")
    made = plan(before, draft(page, "new"), [claim_over(before, "40 people")], PACK)
    assert made.claims[0].outcome is CONTEXT
    assert ["12 had drowned" in made.new.words_of(span) for span in made.fresh] == [True]


def applied(made: CarryPlan, choices: dict[str, Span | None] | None = None) -> dict[str, list[object]]:
    """What the edits do to each claim: its new words, and whether its verdict went."""
    candidates = [
        Candidate(span, (Kind.FIGURE,), (Figure(span.start, span.start + 1, FigureType.NUMBER, "sample"),))
        for span in sentences(made.new.text, made.new.blocks, PACK)
    ]
    numbers = itertools.count()
    edits = apply_edits(made, choices or {}, candidates, lambda: f"new-{next(numbers)}")
    assert next(iter(edits)) == ("new", Field.DRAFT)
    told: dict[str, list[object]] = {}
    for (subject, field), value in edits.items():
        if field is Field.EXTENT:
            claim = read_extent(subject, value)
            assert claim.draft == "new"
            assert claim.quote == made.new.words_of(claim.span)
            assert all(claim.span.holds(figure.span) for figure in claim.figures)
            told[subject] = [claim.quote]
        elif field in (Field.VERDICT, Field.DISPOSITION):
            assert read_decision(value) is None
            told[subject].append(field)
    return told


def test_applying_takes_back_the_verdicts_of_changed_claims_only_and_adds_new_ones() -> None:
    page = edited("40 people", "41 people").replace(RAIN, "Some 90 mills stood still for weeks.").replace("“", '"')
    told = applied(carried(PAGE, page))
    assert told["0"] == [BRIDGE]
    assert told["1"] == [ADA.replace("40", "41"), Field.VERDICT, Field.DISPOSITION]
    assert told["3"] == [QUOTED.replace("“", '"')]
    assert "4" not in told, "a claim that is gone is parked where it was, with its decision"
    assert told["new-0"] == ["Some 90 mills stood still for weeks."]
    assert len(told) == 6


def test_a_place_that_a_person_gives_keeps_the_verdict_where_the_words_are_the_same() -> None:
    twice = carried(PAGE, edited(RAIN, f"{RAIN} Some say so. {RAIN}"))
    assert "4" not in applied(twice), "what is asked and not answered is parked"
    told = applied(twice, {"4": twice.claims[4].candidates[1]})
    assert told["4"] == [RAIN]
    gone = carried(PAGE, edited(RAIN, "Some 90 mills stood still for weeks."))
    told = applied(gone, {"4": gone.fresh[0]})
    assert told["4"] == ["Some 90 mills stood still for weeks.", Field.VERDICT, Field.DISPOSITION]
    assert "new-0" not in told


def test_a_changed_claim_that_a_person_parks_leaves_its_new_words_to_a_new_claim() -> None:
    made = carried(PAGE, edited("40 people", "41 people"))
    told = applied(made, {"1": None})
    assert "1" not in told
    assert told["new-0"] == [ADA.replace("40", "41")]


def test_pieces_hold_every_word_of_both_readings() -> None:
    (changed,) = carried(PAGE, edited("denied that the ward had", "said the ward has")).having(CHANGED)
    for left_out, words in ((PieceKind.ADDED, WARD), (PieceKind.REMOVED, "Carla Model said the ward has been")):
        told = " ".join(piece.words for piece in changed.difference if piece.kind is not left_out)
        assert told.startswith(words[:20])


@pytest.mark.parametrize(
    ("before", "after", "words", "guard"),
    [
        (
            "said that 40 people came over it.",
            "said that nearly 40 people came over it.",
            "40 people came",
            "quantifier",
        ),
        (
            "said that 40 people came over it.",
            "said that fewer than 40 people came over it.",
            "40 people",
            "quantifier",
        ),
        ("It cost the town 40, they said.", "It cost the town 40 million, they said.", "It cost the town 40", "figure"),
        ("It cost $40 to cross it then.", "It cost €40 to cross it then.", "40 to cross it then", "figure"),
        ("It was -40 degrees by the river.", "It was 40 degrees by the river.", "40 degrees by the river", "figure"),
        ("They met in May 2024 over there.", "They met in May 2025 over there.", "They met in May", "figure"),
        ("Ada Sample said it rained on her.", "Ida Sample said it rained on her.", "Sample said it rained", "name"),
    ],
)
def test_what_comes_beside_a_claim_and_turns_it_takes_its_verdict_back(
    before: str, after: str, words: str, guard: str
) -> None:
    old = draft(before)
    (one,) = plan(old, draft(after, "new"), [claim_over(old, words)], PACK).claims
    assert (one.outcome, one.guards) == (CHANGED, {Guard(guard)})


def test_a_mark_that_closed_a_quotation_says_nothing_of_the_sentence_after_it() -> None:
    assert outcomes(edited("twice,” said", "twice, said"), PAGE)[3:5] == [CHANGED, CONTEXT]


def test_quotation_marks_put_around_several_sentences_touch_those_between() -> None:
    said = "The bridge is safe. It carries 40 lorries a day. It was built in 1970, Ada Sample said."
    quoted = "“The bridge is safe. It carries 40 lorries a day. It was built in 1970,” Ada Sample said."
    assert outcomes(said, quoted) == [CHANGED, CHANGED, CHANGED]
    assert outcomes(quoted, quoted.replace("“", "«").replace("”", "»")) == [SAME, SAME, SAME]
