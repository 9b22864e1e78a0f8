"""The detector's findings that lie in a stretch: what a claim over it holds."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from workbench.model.claim import Attribution, Candidate, Claim, Figure, Kind, OtherCue
from workbench.model.draft import Span


class Findings:
    """What was found in a draft, for asking what lies in a stretch without reading all of it again."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = sorted(candidates, key=lambda candidate: candidate.span)
        self._starts = [candidate.span.start for candidate in self._candidates]
        self._reach = list(accumulate((candidate.span.end for candidate in self._candidates), max))

    def touching(self, span: Span) -> list[Candidate]:
        """The candidates that share a code point with a stretch."""
        first, after = bisect_left(self._reach, span.start + 1), bisect_left(self._starts, span.end)
        return [found for found in self._candidates[first:after] if found.span.overlaps(span)]

    def over(self, span: Span) -> Candidate:
        """A candidate for exactly this stretch: the figures and cues in it, the attributions of which a part is."""
        return held_by(self.touching(span), span)


def held_by(holders: Sequence[Claim | Candidate], span: Span) -> Candidate:
    """What claims and candidates hold together in a stretch, each finding once, the first holder's before others."""
    figures = _figures((figure for found in holders for figure in found.figures), span)
    attributions = _attributions((one for found in holders for one in found.attributions), span)
    cues = _cues((cue for found in holders for cue in found.cues), span)
    held = ((Kind.FIGURE, figures), (Kind.ATTRIBUTION, attributions), (Kind.OTHER, cues))
    kinds = tuple(kind for kind, has in held if has)
    return Candidate(span, kinds or (Kind.OTHER,), figures, attributions, cues)


def _figures(found: Iterable[Figure], span: Span) -> tuple[Figure, ...]:
    inside = {figure.span: figure for figure in found if span.holds(figure.span)}
    return tuple(inside[place] for place in sorted(inside))


def _cues(found: Iterable[OtherCue], span: Span) -> tuple[OtherCue, ...]:
    inside = {cue for cue in found if span.holds(cue.span)}
    return tuple(sorted(inside, key=lambda cue: (cue.span, cue.rule)))


def _attributions(found: Iterable[Attribution], span: Span) -> tuple[Attribution, ...]:
    """Each once, told by its cue and content."""
    inside: dict[tuple[tuple[Span, ...], tuple[Span, ...]], Attribution] = {}
    for one in found:
        if any(place.overlaps(span) for place in one.cue + one.content):
            inside.setdefault((one.cue, one.content), one)
    return tuple(inside.values())
