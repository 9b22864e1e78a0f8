"""Laws of merging, over random histories of three people who work on copies, with clocks that tie and run backwards."""

import itertools
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desks import Desk
from workbench.model.claim import Verdict
from workbench.model.event import ActName

laws = settings(deadline=None, max_examples=80)
Act = Callable[[Desk], object]
CLAIMS = st.integers(0, 2)
NOTES = st.sampled_from(["", "Sample.", "Called.", "Asked."])


def on(number: int, act: Callable[[Desk, str], object]) -> Act:
    """An act on one of the claims that a desk has; nothing where all are gone."""
    return lambda desk: act(desk, desk.claims[number % len(desk.claims)]) if desk.claims else None


MARKS = st.builds(lambda n, v: on(n, lambda desk, uid: desk.mark(uid, v)), CLAIMS, st.sampled_from(Verdict))
WRITES = st.builds(lambda n, words: on(n, lambda desk, uid: desk.note(uid, words)), CLAIMS, NOTES)
DISMISSALS = st.builds(lambda n: on(n, Desk.dismiss), CLAIMS)
TRIMS = st.builds(lambda n, by: on(n, lambda desk, uid: desk.trim(uid, by)), CLAIMS, st.integers(1, 5))
REMOVALS = st.builds(lambda n: on(n, Desk.remove), CLAIMS)
ADDED = {"ada": "bridge", "ben": "crossed", "carla": "rained"}
ADDITIONS = st.just(lambda desk: desk.add(ADDED[desk.person]))
ACTS = st.lists(st.one_of(MARKS, MARKS, WRITES, DISMISSALS, TRIMS, REMOVALS, ADDITIONS), max_size=4)
DECISIONS = st.lists(st.one_of(MARKS, WRITES), max_size=4)
CLOCKS = st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))


def desks(clocks: tuple[int, int, int], histories: tuple[list[Act], list[Act], list[Act]]) -> list[Desk]:
    """Three people who worked apart on copies of one session."""
    begun = Desk.begin("ada")
    people = [begun.copied(name, clock) for name, clock in zip(("ada", "ben", "carla"), clocks, strict=True)]
    for desk, acts in zip(people, histories, strict=True):
        for act in acts:
            act(desk)
    return people


def merged(first: Desk, *others: Desk) -> Desk:
    """A copy of the first with the others merged into it, one after the other."""
    desk = first.copied(first.person, first.clock)
    for other in others:
        desk.merge(other)
    return desk


def deciding(desk: Desk) -> set[str]:
    return {act.uid for act, _ in desk.log if act.name is not ActName.MERGE}


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS, ACTS))
def test_the_log_is_the_union_and_what_is_shown_is_what_it_replays_to(clocks, histories) -> None:
    ada, ben, carla = desks(clocks, histories)
    both = merged(ada, ben, carla)
    assert deciding(both) == deciding(ada) | deciding(ben) | deciding(carla)
    assert both.log[: len(ada.log)] == ada.log
    replayed = both.replayed()
    assert (replayed.claims, replayed.drafts) == (both.snapshot.claims, both.snapshot.drafts)
    for claim in both.snapshot.claims.values():
        assert both.snapshot.draft.words_of(claim.span) == claim.quote


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS, ACTS))
def test_merging_again_or_with_oneself_changes_nothing(clocks, histories) -> None:
    ada, ben, carla = desks(clocks, histories)
    both = merged(ada, ben, carla)
    for other in (ada, ben, carla, both, merged(ada, ben), merged(ben, carla)):
        assert both.merge(other).is_empty


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS))
def test_it_does_not_matter_who_merges_whom(clocks, histories) -> None:
    ada, ben, _ = desks(clocks, (*histories, []))
    assert merged(ada, ben).told() == merged(ben, ada).told()


@laws
@given(CLOCKS, st.tuples(DECISIONS, DECISIONS, DECISIONS))
def test_the_order_of_merging_three_does_not_matter(clocks, histories) -> None:
    people = desks(clocks, histories)
    told = [merged(*order).told() for order in itertools.permutations(people)]
    told.append(merged(people[0], merged(people[1], people[2])).told())
    assert all(one == told[0] for one in told)


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS, ACTS))
def test_the_order_of_merging_disjoint_work_does_not_matter_and_nothing_waits(clocks, histories) -> None:
    begun = Desk.begin("ada")
    own = begun.claims
    people = [begun.copied(name, clock) for name, clock in zip(("ada", "ben", "carla"), clocks, strict=True)]
    for desk, claim, acts in zip(people, own, histories, strict=True):
        for act in acts:
            if claim in desk.claims:
                only(desk, claim, act)
    told = [merged(*order) for order in itertools.permutations(people)]
    assert all(one.told() == told[0].told() for one in told)
    assert told[0].conflicts == []
    for desk, claim in zip(people, own, strict=True):
        assert told[0].snapshot.claims.get(claim) == desk.snapshot.claims.get(claim)


def only(desk: Desk, claim: str, act: Act) -> None:
    """Does an act on a desk as if the claim were the only one there."""
    kept = desk.snapshot
    shown = type(desk)(desk.person, kept, desk.log, desk.unions, desk.merges, desk.clock)
    shown.__class__ = type("Narrow", (Desk,), {"claims": property(lambda self: [claim])})
    act(shown)
    desk.snapshot, desk.clock = shown.snapshot, shown.clock


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS, ACTS))
def test_undoing_a_merge_is_the_state_before_and_merging_again_the_one_after(clocks, histories) -> None:
    ada, ben, carla = desks(clocks, histories)
    desk = merged(ada, ben)
    before = desk.snapshot
    if desk.merge(carla).is_empty:
        return
    after = desk.told()
    desk.undo_merge()
    assert desk.snapshot == before
    assert desk.replayed().claims == before.claims
    desk.merge(carla)
    assert desk.told() == after


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS, ACTS), st.tuples(DECISIONS, DECISIONS))
def test_files_sent_to_and_fro_come_to_rest_on_the_same(clocks, histories, later) -> None:
    ada, ben, carla = desks(clocks, histories)
    for desk, other, acts in ((ada, ben, later[0]), (ben, carla, later[1]), (carla, ada, [])):
        desk.merge(other)
        for act in acts:
            act(desk)
    for desk, other in itertools.islice(itertools.cycle(itertools.permutations((ada, ben, carla), 2)), 12):
        desk.merge(other)
    assert [desk.merge(other).is_empty for desk, other in itertools.permutations((ada, ben, carla), 2)] == [True] * 6
    assert deciding(ada) == deciding(ben) == deciding(carla)
    assert ada.told() == ben.told() == carla.told()


@laws
@given(CLOCKS, st.tuples(ACTS, ACTS))
def test_no_decision_is_dropped_silently(clocks, histories) -> None:
    ada, ben, _ = desks(clocks, (*histories, []))
    both = merged(ada, ben)
    shown = {claim.decision for claim in both.snapshot.claims.values()}
    said = {(uid, claim.verdict) for uid, claim in both.snapshot.claims.items()}
    waiting = {value for conflict in both.conflicts for value in conflict.values}
    for desk, other in ((ada, ben), (ben, ada)):
        for uid, claim in desk.snapshot.claims.items():
            untouched = other.snapshot.claims.get(uid) == claim
            told = claim.decision in shown or (uid, claim.verdict) in said
            if claim.decision and not untouched and not told:
                assert any(f'"at":"{claim.decision.at}"' in value for value in waiting)
