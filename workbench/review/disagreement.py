"""Where two checkers do not agree, and nobody has settled it."""

from workbench.model.reviewing import Opinion, SecondVerdict, Settlement
from workbench.model.snapshot import Snapshot


def disagreements(snapshot: Snapshot) -> dict[str, tuple[SecondVerdict, ...]]:
    """The claims on which a second verdict is not the first, and nobody has settled that, with those verdicts."""
    settled = {one.second for one in snapshot.all_of(Settlement).values()}
    return {
        claim: still
        for claim, given in snapshot.by_claim(SecondVerdict).items()
        if claim in snapshot.current
        if (still := tuple(one for one in given if _differs(one, snapshot) and one.uid not in settled))
    }


def _differs(one: SecondVerdict, snapshot: Snapshot) -> bool:
    return one.opinion is Opinion.ASK or one.verdict is not snapshot.claims[one.claim].verdict
