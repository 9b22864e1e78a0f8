"""What a carry-over writes, once a person has looked at its plan: the edits of one act."""

from collections.abc import Callable, Mapping, Sequence

from workbench.model.claim import Candidate, Claim, ClaimOrigin
from workbench.model.codec import write_draft, write_extent
from workbench.model.draft import Span
from workbench.model.event import Field, Json
from workbench.review.carry_plan import Carried, CarryPlan, Cover, Outcome
from workbench.review.findings import Findings
from workbench.text.anchor import forms_of

Edits = dict[tuple[str, Field], Json]
Choices = Mapping[str, Span | None]
"""Places of the new draft that a person gave to claims, by the claim's uid; None parks a claim."""


def apply_edits(
    plan: CarryPlan, choices: Choices, candidates: Sequence[Candidate], make_uid: Callable[[], str]
) -> Edits:
    """The registers of one act that takes the new draft: the draft, each claim's place in it, and new claims.

    ``candidates`` are what was detected in the whole new draft. A claim that changed, or was given a place with other
    words, loses verdict and disposition; its log keeps them. A claim without a place is parked: its extent stays in
    the draft in which it was last found, with its decision. New claims are added where text is new and no claim
    covers it.
    """
    found = Findings(candidates)
    placed = {carried.claim.uid: choices.get(carried.claim.uid, carried.place) for carried in plan.claims}
    edits: Edits = {(plan.new.uid, Field.DRAFT): write_draft(plan.new)}
    for carried in plan.claims:
        place = placed[carried.claim.uid]
        if place is not None:
            edits |= _moved(plan, carried, found.over(place))
    taken = [place for place in placed.values() if place is not None]
    for candidate in _added(plan, taken, found):
        claim = _claim(plan, make_uid(), candidate, ClaimOrigin.DETECTED)
        edits[claim.uid, Field.EXTENT] = write_extent(claim)
    return edits


def new_claims(plan: CarryPlan, candidates: Sequence[Candidate]) -> tuple[Span, ...]:
    """Where claims are added, were every claim to stand where the plan says."""
    taken = [carried.place for carried in plan.claims if carried.place]
    return tuple(candidate.span for candidate in _added(plan, taken, Findings(candidates)))


def carried_claim(plan: CarryPlan, claim: Claim, candidate: Candidate) -> Claim:
    """A claim as it stands in the new draft, over the words of a candidate."""
    return _claim(plan, claim.uid, candidate, claim.origin)


def keeps_decision(carried: Carried, place: Span, words: str) -> bool:
    """A place that the plan found is believed; one that a person gave, where its words are the same."""
    if carried.place == place:
        return carried.outcome.keeps_decision
    return carried.outcome is not Outcome.CHANGED and forms_of(words) == forms_of(carried.claim.quote)


def _moved(plan: CarryPlan, carried: Carried, candidate: Candidate) -> Edits:
    claim = carried_claim(plan, carried.claim, candidate)
    edits: Edits = {(claim.uid, Field.EXTENT): write_extent(claim)}
    if not keeps_decision(carried, claim.span, claim.quote):
        edits |= {(claim.uid, Field.VERDICT): None, (claim.uid, Field.DISPOSITION): None}
    return edits


def _claim(plan: CarryPlan, uid: str, candidate: Candidate, origin: ClaimOrigin) -> Claim:
    return Claim(
        uid=uid,
        draft=plan.new.uid,
        span=candidate.span,
        quote=plan.new.words_of(candidate.span),
        kinds=candidate.kinds,
        figures=candidate.figures,
        attributions=candidate.attributions,
        cues=candidate.cues,
        origin=origin,
    )


def _added(plan: CarryPlan, taken: Sequence[Span], found: Findings) -> list[Candidate]:
    """What was detected in new sentences, each once, but what a claim holds wholly."""
    cover = Cover(taken)
    new = (candidate for sentence in plan.uncovered(taken) for candidate in found.touching(sentence))
    return list({candidate.span: candidate for candidate in new if not cover.holds(candidate.span)}.values())
