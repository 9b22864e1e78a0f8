"""What the detector finds in a draft whose claims are there already: new claims, and more in those that stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.model.claim import Attribution, Candidate, Claim, Kind
from workbench.model.draft import Span
from workbench.review.carry_plan import Cover
from workbench.review.findings import Findings

IsNew = Callable[[str], bool]
"""Whether a rule, by its id, finds claims now and did not before."""


@dataclass(frozen=True, slots=True)
class Additions:
    """``new`` are stretches to make claims of, ``grown`` claims that hold more than they did."""

    new: tuple[Candidate, ...]
    grown: tuple[Claim, ...]


def additions(claims: Sequence[Claim], candidates: Sequence[Candidate], is_new: IsNew) -> Additions:
    """What ``candidates``, found in the whole draft, hold beside its claims. Nothing that stands is taken away.

    A stretch that a claim touches was looked at by a person, who may have trimmed the claim; so it is a new claim only
    where a rule that is new found words outside every claim. Linear in both, but for the search in sorted order.
    """
    cover, found = Cover([claim.span for claim in claims]), Findings(candidates)
    new = tuple(one for one in candidates if not cover.touches(one.span) or _is_left_out(one, cover, is_new))
    held = ((claim, _grown(claim, found.over(claim.span))) for claim in claims)
    return Additions(new, tuple(grown for claim, grown in held if grown != claim))


def _is_left_out(candidate: Candidate, cover: Cover, is_new: IsNew) -> bool:
    return any(is_new(rule) and not cover.holds(span) for rule, span in _places(candidate))


def _places(candidate: Candidate) -> Iterator[tuple[str, Span]]:
    """Each finding's rule and where it stands."""
    yield from ((figure.rule, figure.span) for figure in candidate.figures)
    yield from ((cue.rule, cue.span) for cue in candidate.cues)
    yield from ((one.rule, span) for one in candidate.attributions for span in _core(one)[:1])


def _core(attribution: Attribution) -> tuple[Span, ...]:
    """What tells an attribution from others: its cue, or its content where it has none."""
    return attribution.cue or attribution.content


def _grown(claim: Claim, found: Candidate) -> Claim:
    """The claim with what was found in its words; what it holds stays first, as it was."""
    counted = Cover([figure.span for figure in claim.figures])
    told = Cover([span for one in claim.attributions for span in _core(one)])
    figures = (figure for figure in found.figures if not counted.holds(figure.span))
    attributions = (one for one in found.attributions if not all(map(told.holds, _core(one))))
    grown = replace(
        claim,
        figures=(*claim.figures, *figures),
        attributions=(*claim.attributions, *attributions),
        cues=tuple(dict.fromkeys((*claim.cues, *found.cues))),
    )
    return replace(grown, kinds=_kinds(grown)) if grown != claim else claim


def _kinds(claim: Claim) -> tuple[Kind, ...]:
    holds = {Kind.FIGURE: claim.figures, Kind.ATTRIBUTION: claim.attributions, Kind.OTHER: claim.cues}
    return tuple(kind for kind in Kind if holds[kind] or kind in claim.kinds)
