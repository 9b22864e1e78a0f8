"""Values written for the log or the tables are read back equal, after a trip through JSON as the file keeps it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.model import codec
from workbench.model.claim import (
    Attribution,
    Claim,
    ClaimOrigin,
    Decision,
    Disposition,
    Figure,
    FigureType,
    Kind,
    Speech,
    Verdict,
)
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Revisions, Span
from workbench.model.event import Act, ActName, Event, Field, Turn, canonical_json, digest
from workbench.store import registers, rows

few = settings(deadline=None, max_examples=40)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PLACES = st.tuples(st.integers(0, 99), st.integers(0, 99))
SPANS = PLACES.map(lambda places: Span(*sorted(places)))
ROLES = st.lists(SPANS, max_size=3).map(tuple)
FIGURES = st.builds(Figure, st.integers(0, 9), st.integers(9, 99), st.sampled_from(FigureType), WORDS)
ATTRIBUTIONS = st.builds(Attribution, ROLES, ROLES, ROLES, WORDS, st.sampled_from(Speech), WORDS, WORDS)
DECISIONS = st.builds(Decision, st.sampled_from(Verdict), WORDS, WORDS, WORDS)
CLAIMS = st.builds(
    Claim,
    uid=WORDS,
    draft=WORDS,
    span=SPANS,
    quote=WORDS,
    kinds=st.lists(st.sampled_from(Kind), max_size=2).map(tuple),
    figures=st.lists(FIGURES, max_size=2).map(tuple),
    attributions=st.lists(ATTRIBUTIONS, max_size=2).map(tuple),
    origin=st.sampled_from(ClaimOrigin),
    disposition=st.none() | st.sampled_from(Disposition),
    decision=st.none() | DECISIONS,
    note=WORDS,
)
COUNTS = st.integers(0, 9)
DRAFTS = st.builds(
    Draft,
    uid=WORDS,
    text=WORDS,
    blocks=st.lists(st.builds(Block, st.sampled_from(BlockKind), COUNTS, COUNTS), max_size=3).map(tuple),
    name=WORDS,
    format=WORDS,
    encoding=WORDS,
    revisions=st.builds(Revisions, COUNTS, COUNTS, COUNTS, COUNTS),
    notices=st.lists(WORDS, max_size=2).map(tuple),
)
DETAILS = st.builds(Detail, st.sampled_from(DetailName), WORDS, st.sampled_from(Origin), WORDS)
VALUES = st.recursive(st.none() | st.integers() | WORDS, lambda inner: st.lists(inner) | st.dictionaries(WORDS, inner))
PARENTS = st.lists(WORDS, max_size=2).map(tuple)
EVENTS = st.builds(Event, WORDS, WORDS, COUNTS, WORDS, st.sampled_from(Field), VALUES, VALUES, PARENTS)
ACTS = st.builds(Act, WORDS, WORDS, COUNTS, WORDS, WORDS, st.sampled_from(ActName), st.sampled_from(Turn), WORDS, WORDS)


def cells(table: str, row: rows.Row) -> tuple[Any, ...]:
    """The cells of a row, in the order in which a session is read."""
    return tuple(row[column] for column in registers.COLUMNS[table])


def kept(value: Any) -> Any:
    """A value after it was a JSON text in the file."""
    return json.loads(canonical_json(value))


@few
@given(CLAIMS)
def test_the_extent_of_a_claim(claim: Claim) -> None:
    bare = Claim(
        claim.uid,
        claim.draft,
        claim.span,
        claim.quote,
        claim.kinds,
        claim.figures,
        claim.attributions,
        claim.cues,
        claim.origin,
    )
    assert codec.read_extent(claim.uid, kept(codec.write_extent(claim))) == bare


@few
@given(CLAIMS)
def test_the_row_of_a_claim_with_its_decision(claim: Claim) -> None:
    assert rows.claim_of(cells("claim", rows.claim_row(claim)), claim.decision) == claim


@few
@given(DECISIONS)
def test_a_decision(decision: Decision) -> None:
    assert codec.read_decision(kept(codec.write_decision(decision))) == decision
    row = rows.decision_row("claim", decision)
    assert (rows.decision_of(cells("decision", row)), row["claim"]) == (decision, "claim")


def test_no_decision() -> None:
    assert codec.read_decision(kept(codec.write_decision(None))) is None


@few
@given(DRAFTS)
def test_a_draft(draft: Draft) -> None:
    assert codec.read_draft(draft.uid, kept(codec.write_draft(draft))) == draft
    assert rows.read_draft(rows.draft_row(draft, 0)) == draft


@few
@given(DETAILS)
def test_a_detail(detail: Detail) -> None:
    assert codec.read_detail(detail.name, kept(codec.write_detail(detail))) == detail
    assert rows.read_detail(rows.detail_row(detail)) == detail


@few
@given(EVENTS)
def test_an_event(event: Event) -> None:
    again = rows.read_event(rows.event_row(event))
    assert (again, again.hash) == (event, event.hash)


@few
@given(ACTS)
def test_an_act(act: Act) -> None:
    again = rows.read_act(rows.act_row(act, "hash", "chain"))
    assert (again, again.hash_with(["x"])) == (act, act.hash_with(["x"]))


@few
@given(EVENTS, EVENTS)
def test_two_events_share_a_hash_only_where_they_are_equal(one: Event, other: Event) -> None:
    same = canonical_json(rows.event_row(one)) == canonical_json(rows.event_row(other))
    assert (one.hash == other.hash) == same


@few
@given(ACTS, st.lists(WORDS, max_size=3))
def test_the_hash_of_an_act_covers_its_events(act: Act, hashes: list[str]) -> None:
    assert act.hash_with(hashes) != act.hash_with([*hashes, "one more"])


def test_the_order_of_keys_makes_no_other_hash() -> None:
    assert digest({"a": 1, "b": "é"}) == digest({"b": "é", "a": 1})
    assert digest([1, 2]) != digest([2, 1])


@pytest.mark.parametrize("name", DetailName)
def test_every_detail_has_a_register(name: DetailName) -> None:
    assert Field.of_detail(name).value == f"detail.{name.value}"
