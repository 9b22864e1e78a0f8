"""What a stretch of the draft holds, for claims that a person made: the detector's findings, clipped to it."""

from collections.abc import Iterable
from dataclasses import replace

from workbench.detection.engine import detect
from workbench.model.claim import Attribution, Candidate, Claim, ClaimOrigin, Figure, Kind
from workbench.model.draft import Span
from workbench.model.snapshot import Snapshot
from workbench.session.article import pack_of


def claim_over(snapshot: Snapshot, span: Span, uid: str, origin: ClaimOrigin) -> Claim:
    """A claim over a stretch of the current draft, with the figures and attributions that lie in it.

    An attribution that a claim here already holds is kept as it stands, as the whole article stood behind it when its
    speaker was resolved; what no claim held is found anew in the paragraphs that the stretch touches.
    """
    holders: list[Claim | Candidate] = [claim for claim in snapshot.current.values() if claim.span.overlaps(span)]
    holders += _found_anew(snapshot, span)
    figures = _figures((figure for holder in holders for figure in holder.figures), span)
    attributions = _attributions((found for holder in holders for found in holder.attributions), span)
    kinds = [kind for kind, has in ((Kind.FIGURE, figures), (Kind.ATTRIBUTION, attributions)) if has]
    return Claim(
        uid=uid,
        draft=snapshot.draft.uid,
        span=span,
        quote=snapshot.draft.words_of(span),
        kinds=tuple(kinds) or (Kind.OTHER,),
        figures=figures,
        attributions=attributions,
        origin=origin,
    )


def _found_anew(snapshot: Snapshot, span: Span) -> tuple[Candidate, ...]:
    """What the detector sees in the blocks that the stretch touches."""
    blocks = tuple(block for block in snapshot.draft.blocks if block.span.overlaps(span))
    return detect(replace(snapshot.draft, blocks=blocks), pack_of(tuple(snapshot.details.values()))).candidates


def _figures(found: Iterable[Figure], span: Span) -> tuple[Figure, ...]:
    inside = {figure.span: figure for figure in found if span.holds(figure.span)}
    return tuple(inside[place] for place in sorted(inside))


def _attributions(found: Iterable[Attribution], span: Span) -> tuple[Attribution, ...]:
    """Each attribution once, told by its cue and content, where its cue or content lies in the stretch."""
    inside: dict[tuple[tuple[Span, ...], tuple[Span, ...]], Attribution] = {}
    for attribution in found:
        places = attribution.cue + attribution.content
        if any(place.overlaps(span) for place in places):
            inside.setdefault((attribution.cue, attribution.content), attribution)
    return tuple(inside.values())
