"""Where two checkers do not agree, and nobody has settled it."""

from collections.abc import Collection

from workbench.model.claim import Verdict
from workbench.model.reviewing import Opinion, SecondVerdict, Settlement
from workbench.model.snapshot import Snapshot


def disagreements(snapshot: Snapshot) -> dict[str, tuple[SecondVerdict, ...]]:
    """The claims on which a second verdict is not the first, and nobody has settled that, with those verdicts."""
    settled = {one.second for one in snapshot.all_of(Settlement).values()}
    found = (
        (claim, _open(given, snapshot, settled))
        for claim, given in snapshot.by_claim(SecondVerdict).items()
        if claim in snapshot.current
    )
    return {claim: still for claim, still in found if still}


def disagreement_on(snapshot: Snapshot, claim: str) -> tuple[SecondVerdict, ...]:
    """The second verdicts on one claim that are not the first, and that nobody has settled."""
    settled = {one.second for one in snapshot.of_claim(Settlement, claim)}
    return _open(snapshot.of_claim(SecondVerdict, claim), snapshot, settled)


def _open(given: tuple[SecondVerdict, ...], snapshot: Snapshot, settled: Collection[str]) -> tuple[SecondVerdict, ...]:
    return tuple(one for one in given if one.uid not in settled and _differs(one, snapshot))


def _differs(one: SecondVerdict, snapshot: Snapshot) -> bool:
    """Where the first verdict was taken back, as on words that changed, there is nothing to disagree with."""
    claim = snapshot.claims[one.claim]
    if claim.is_dismissed:
        return one.opinion is not Opinion.AGREE
    first = claim.verdict
    return first is not Verdict.UNCHECKED and (one.opinion is Opinion.ASK or one.verdict is not first)
