"""What a stretch of the draft holds, for claims that a person made: the detector's findings, clipped to it."""

from dataclasses import replace

from workbench.detection.engine import detect
from workbench.model.claim import Candidate, Claim, ClaimOrigin
from workbench.model.draft import Span
from workbench.model.snapshot import Snapshot
from workbench.review.findings import held_by
from workbench.session.article import pack_of
from workbench.session.rule_choice import choice_of


def claim_over(snapshot: Snapshot, span: Span, uid: str, origin: ClaimOrigin) -> Claim:
    """A claim over a stretch of the current draft, with the figures, attributions and cues that lie in it.

    An attribution that a claim here already holds is kept as it stands, as the whole article stood behind it when its
    speaker was resolved; what no claim held is found anew in the paragraphs that the stretch touches.
    """
    holders: list[Claim | Candidate] = [claim for claim in snapshot.current.values() if claim.span.overlaps(span)]
    holders += _found_anew(snapshot, span)
    held = held_by(holders, span)
    return Claim(
        uid=uid,
        draft=snapshot.draft.uid,
        span=span,
        quote=snapshot.draft.words_of(span),
        kinds=held.kinds,
        figures=held.figures,
        attributions=held.attributions,
        cues=held.cues,
        origin=origin,
    )


def _found_anew(snapshot: Snapshot, span: Span) -> tuple[Candidate, ...]:
    """What the detector sees in the blocks that the stretch touches."""
    blocks = tuple(block for block in snapshot.draft.blocks if block.span.overlaps(span))
    pack = pack_of(tuple(snapshot.details.values()))
    return detect(replace(snapshot.draft, blocks=blocks), pack, choice=choice_of(snapshot)).candidates
