"""What the detector finds in a draft whose claims are there already: new claims, and more in those that stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from workbench.model.claim import Candidate, Claim, Kind
from workbench.model.draft import Span
from workbench.review.carry_plan import Cover
from workbench.review.findings import Findings

IsNew = Callable[[str], bool]
"""Whether a rule, by its id, finds claims now and did not before."""

T = TypeVar("T")
_Parts = tuple[tuple[Span, ...], tuple[Span, ...]]
"""Of a finding: its cue, which a figure has not, and its content."""


@dataclass(frozen=True, slots=True)
class Additions:
    """``new`` are stretches to make claims of, ``grown`` claims that hold more than they did."""

    new: tuple[Candidate, ...]
    grown: tuple[Claim, ...]


def additions(claims: Sequence[Claim], candidates: Sequence[Candidate], is_new: IsNew) -> Additions:
    """What ``candidates``, found in the whole draft, hold beside its claims. No claim goes, nor anything found in one
    but for what a longer finding holds: the number in what turns out to be an amount of money.

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
    yield from ((one.rule, span) for one in candidate.attributions for span in (one.cue or one.content)[:1])


def _grown(claim: Claim, found: Candidate) -> Claim:
    """The claim with what was found in its words; what it holds stays first, as it was."""
    grown = replace(
        claim,
        figures=_longest(claim.figures, found.figures, lambda figure: ((), (figure.span,))),
        attributions=_longest(claim.attributions, found.attributions, lambda one: (one.cue, one.content)),
        cues=tuple(dict.fromkeys((*claim.cues, *found.cues))),
    )
    return replace(grown, kinds=_kinds(grown)) if grown != claim else claim


def _longest(mine: Sequence[T], found: Sequence[T], parts: Callable[[T], _Parts]) -> tuple[T, ...]:
    """Mine and what was found, but for what the others hold: of two that are the same, mine."""
    new = _outside(found, mine, parts)
    return (*_outside(mine, new, parts), *new)


def _outside(some: Sequence[T], others: Sequence[T], parts: Callable[[T], _Parts]) -> list[T]:
    """The findings whose place lies in none of the others.

    A cue lies only in a cue, as a quotation may hold what others are quoted to say.
    """
    cues = Cover([span for one in others for span in parts(one)[0]])
    contents = Cover([span for one in others for span in parts(one)[1]])

    def lies_in_others(one: T) -> bool:
        cue, content = parts(one)
        held = map(cues.holds, cue) if cue else map(contents.holds, content)
        return bool(cue or content) and all(held)

    return [one for one in some if not lies_in_others(one)]


def _kinds(claim: Claim) -> tuple[Kind, ...]:
    holds = {Kind.FIGURE: claim.figures, Kind.ATTRIBUTION: claim.attributions, Kind.OTHER: claim.cues}
    return tuple(kind for kind in Kind if holds[kind] or kind in claim.kinds)
