"""Laws of merging sessions that went on with different drafts: no verdict on altered words, and none lost silently."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desks import Desk
from workbench.model.claim import Verdict
from workbench.text.anchor import forms_of

laws = settings(deadline=None, max_examples=30)
SENTENCES = (
    ("The sample bridge cost 12 million crowns.", "The sample bridge cost 13 million crowns.", ""),
    ("Ada Sample said 40 people crossed it.", "Ben Example said 40 people crossed it.", "Nobody said a thing."),
    ("It rained on 7 days.", "It never rained on 7 days.", "“It rained on 7 days.”"),
    ("The ferry was not late once.", "The ferry was late once.", "The ferry was not late twice."),
)
VARIANTS = st.tuples(*(st.integers(0, 2) for _ in SENTENCES), st.booleans())
FIRST = (0, 0, 0, 0, False)
MARKS = st.tuples(st.integers(0, 3), st.sampled_from([Verdict.VERIFIED, Verdict.DISPUTED]))
STEPS = st.lists(st.one_of(VARIANTS, MARKS, MARKS), max_size=5)


def text_of(variants: tuple) -> str:
    *chosen, turned = variants
    words = [of[number] for of, number in zip(SENTENCES, chosen, strict=True)]
    return " ".join(filter(None, reversed(words) if turned else words))


def begun() -> Desk:
    return Desk.begin("ada", text_of(FIRST), [of[0] for of in SENTENCES])


def work(desk: Desk, steps: list, marked: dict[tuple[str, str], str], ends: str = "") -> None:
    """Takes drafts, which end with ``ends``, and marks claims; keeps on which words each decision was given."""
    for step in steps:
        if len(step) == len(FIRST):
            if text_of(step) and text_of(step) + ends != desk.snapshot.draft.text:
                desk.take_draft(text_of(step) + ends)
        elif desk.snapshot.current:
            claim = list(desk.snapshot.current.values())[step[0] % len(desk.snapshot.current)]
            desk.mark(claim.uid, step[1])
            marked[desk.person, f"{desk.clock:04}"] = claim.quote


def desks(histories: tuple[list, ...], marked: dict[tuple[str, str], str], *, own: bool = False) -> list[Desk]:
    """Three people; each with drafts that nobody else has, where these are to be their ``own``."""
    first = begun()
    people = [first.copied(name, clock) for name, clock in zip(("ada", "ben", "carla"), (0, 100, 200), strict=True)]
    for desk, steps in zip(people, histories, strict=False):
        work(desk, steps, marked, f" So far {desk.person}." if own else "")
    return people


def onward(steps: list) -> list:
    """The steps without drafts of a text that was there before."""
    there, kept = {text_of(FIRST)}, []
    for step in steps:
        if len(step) != len(FIRST) or text_of(step) not in there:
            kept.append(step)
            there |= {text_of(step)} if len(step) == len(FIRST) else set()
    return kept


@laws
@given(st.tuples(STEPS, STEPS, STEPS))
def test_no_verdict_stands_on_words_that_it_was_not_given_on(histories) -> None:
    marked: dict[tuple[str, str], str] = {}
    ada, ben, carla = desks(histories, marked)
    for desk, other in ((ada, ben), (ben, ada), (ada, carla), (ben, carla)):
        desk.merge(other)
        for claim in desk.snapshot.claims.values():
            draft = next(one for one in desk.snapshot.drafts if one.uid == claim.draft)
            assert draft.words_of(claim.span) == claim.quote
            if claim.decision:
                given_on = marked[claim.decision.person, claim.decision.at]
                assert forms_of(given_on) == forms_of(claim.quote)


@laws
@given(st.tuples(STEPS, STEPS))
def test_merging_again_comes_to_nothing_and_an_undo_gives_the_state_before(histories) -> None:
    ada, ben, _ = desks(histories, {})
    before = ada.snapshot
    if ada.merge(ben).is_empty:
        return
    after = ada.told()
    assert ada.merge(ben).is_empty
    assert ada.replayed().claims == ada.snapshot.claims
    ada.undo_merge()
    assert ada.snapshot == before
    ada.merge(ben)
    assert ada.told() == after


@laws
@given(st.tuples(STEPS, STEPS, STEPS))
def test_files_sent_to_and_fro_come_to_rest_on_one_draft(histories) -> None:
    """Where no text comes twice: which of two equal drafts is the newer one cannot be told then."""
    people = desks(tuple(map(onward, histories)), {}, own=True)
    for desk, other in itertools.islice(itertools.cycle(itertools.permutations(people, 2)), 18):
        desk.merge(other)
    assert all(desk.merge(other).is_empty for desk, other in itertools.permutations(people, 2))
    assert len({desk.snapshot.draft.text for desk in people}) == 1


@laws
@given(VARIANTS, st.lists(MARKS, min_size=1, max_size=5), st.booleans())
def test_a_decision_on_a_sentence_that_is_the_same_is_never_lost(variants, marks, mine_is_behind) -> None:
    ada, ben, _ = desks(([variants], marks), {})
    decided = {claim.quote: claim.decision for claim in ben.snapshot.claims.values() if claim.decision}
    desk, other = (ben, ada) if mine_is_behind else (ada, ben)
    desk.merge(other)
    found = {claim.quote: claim.decision for claim in desk.snapshot.current.values()}
    whole = [of[number] for of, number in zip(SENTENCES, variants, strict=False)]
    for words, decision in decided.items():
        if words in whole:
            assert found[words] == decision
        events = [event for _, events in desk.log for event in events if event.after]
        assert any(isinstance(event.after, dict) and event.after.get("at") == decision.at for event in events)
