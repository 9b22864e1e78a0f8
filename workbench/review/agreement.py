"""How far two people agree: the share of equal verdicts and Cohen's kappa, with the list that they come from."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from workbench.model.claim import Claim, Verdict
from workbench.model.conflict import Conflict
from workbench.model.event import Field
from workbench.model.reviewing import SecondVerdict
from workbench.model.snapshot import Snapshot

NOTHING_IN_COMMON = "No claim has a verdict of both."
ONE_VERDICT_ONLY = "Both gave one and the same verdict throughout, so chance alone would agree as well."


@dataclass(frozen=True, slots=True)
class Pair:
    """The verdicts of two people on one claim; ``blind`` says that the second had not seen the first."""

    claim: str
    first: Verdict
    second: Verdict
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """Share and kappa, exactly; None where they are not defined, and then ``reason`` says why.

    Kappa is (share - chance) / (1 - chance), where chance is the agreement that the two would come to if each gave
    their verdicts as often as they do but blindly (J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960).
    """

    pairs: tuple[Pair, ...]
    share: Fraction | None
    kappa: Fraction | None
    reason: str = ""


def agreement(pairs: Sequence[Pair]) -> Agreement:
    """How far the verdicts of some pairs agree."""
    told, count = tuple(pairs), len(pairs)
    if not count:
        return Agreement(told, None, None, NOTHING_IN_COMMON)
    share = Fraction(sum(pair.first is pair.second for pair in told), count)
    first, second = Counter(pair.first for pair in told), Counter(pair.second for pair in told)
    chance = Fraction(sum(first[verdict] * second[verdict] for verdict in first), count**2)
    if chance == 1:
        return Agreement(told, share, None, ONE_VERDICT_ONLY)
    return Agreement(told, share, (share - chance) / (1 - chance))


def pairs_of(snapshot: Snapshot, first: str, second: str) -> tuple[Pair, ...]:
    """The claims on which two people, by uid, each gave a verdict, in the order of the text.

    First and second verdicts count, and those that wait in a conflict; a claim nobody has decided does not.
    """
    return tuple(_pairs(snapshot, first, second))


def _pairs(snapshot: Snapshot, first: str, second: str) -> Iterator[Pair]:
    seconds, conflicts = snapshot.by_claim(SecondVerdict), snapshot.by_claim(Conflict)
    for uid, claim in snapshot.claims.items():
        given = dict(_given(claim, seconds.get(uid, ()), conflicts.get(uid, ())))
        if first in given and second in given:
            blind = any(one.blind for one in seconds.get(uid, ()) if one.person in (first, second))
            yield Pair(uid, given[first], given[second], blind)


def _given(
    claim: Claim, seconds: Sequence[SecondVerdict], conflicts: Sequence[Conflict]
) -> Iterator[tuple[str, Verdict]]:
    """Who gave which verdict; the last of a person counts."""
    for conflict in conflicts:
        if conflict.field == Field.VERDICT.value:
            decided = filter(None, map(json.loads, conflict.values))
            yield from ((value["person"], Verdict(value["verdict"])) for value in decided)
    yield from ((one.person, one.verdict) for one in seconds if one.verdict is not Verdict.UNCHECKED)
    if claim.decision:
        yield claim.decision.person, claim.decision.verdict
