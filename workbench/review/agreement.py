"""How far two people agree: the share of equal verdicts and Cohen's kappa, with the list that they come from."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from workbench.model.claim import Claim, Verdict
from workbench.model.reviewing import SecondVerdict
from workbench.model.snapshot import Snapshot
from workbench.review.logs import Log
from workbench.review.names import matched
from workbench.text.anchor import forms_of

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


def second_readings(snapshot: Snapshot) -> Mapping[str, tuple[Pair, ...]]:
    """What each second checker, by uid, gave beside the verdicts of others, in the order of the text.

    The first verdict is the one that was read then: what became of it later tells nothing about how far two agreed.
    A question is no verdict.
    """
    given, found = snapshot.by_claim(SecondVerdict), dict[str, list[Pair]]()
    for claim in snapshot.claims:
        for one in filter(_compares, given.get(claim, ())):
            found.setdefault(one.person, []).append(_pair(claim, one))
    return {person: tuple(pairs) for person, pairs in found.items()}


def between(mine: Log, theirs: Log) -> tuple[Pair, ...]:
    """The verdicts of two sessions on the same words, those of mine first, in the order of the text.

    Decisions count where different people made them, and second verdicts that only one of the two files holds.
    """
    names = matched(mine.snapshot, mine.acts, theirs.snapshot, theirs.acts)
    known = [log.snapshot.all_of(SecondVerdict) for log in (mine, theirs)]
    given = [mine.snapshot.by_claim(SecondVerdict), theirs.snapshot.by_claim(SecondVerdict)]
    found: list[Pair] = []
    for uid, claim in mine.snapshot.claims.items():
        other = theirs.snapshot.claims.get(names.theirs(uid))
        if other is not None and forms_of(other.quote) == forms_of(claim.quote):
            seconds = (*given[0].get(uid, ()), *given[1].get(other.uid, ()))
            new = (one for one in seconds if _compares(one) and not all(one.uid in there for there in known))
            found += [*_decided_apart(claim, other), *(_pair(uid, one) for one in new)]
    return tuple(found)


def told(found: Agreement) -> str:
    """The figures in a line: ``Verdicts of both: 12. The same: 83.3 %. Cohen's kappa: 0.62.``"""
    if found.share is None:
        return found.reason
    kappa = f"Cohen's kappa: {kappa_told(found)}." if found.kappa is not None else found.reason
    return f"Verdicts of both: {len(found.pairs):,}. The same: {100 * float(found.share):.1f} %. {kappa}"


def kappa_told(found: Agreement) -> str:
    """Kappa with two decimals; empty where it is not defined."""
    return "" if found.kappa is None else f"{float(found.kappa):.2f}"


def _decided_apart(mine: Claim, theirs: Claim) -> Iterator[Pair]:
    first, second = mine.decision, theirs.decision
    if first and second and first.person != second.person:
        yield Pair(mine.uid, first.verdict, second.verdict)


def _compares(one: SecondVerdict) -> bool:
    return Verdict.UNCHECKED not in (one.first, one.verdict)


def _pair(claim: str, one: SecondVerdict) -> Pair:
    return Pair(claim, one.first, one.verdict, one.blind)
