"""Which claims a reader is shown first: one row a section, most urgent first."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.model.claim import Verdict
from workbench.report.report import ClaimLine, Group


@dataclass(frozen=True, slots=True)
class GroupRule:
    """A section of the report and the claims it picks; dismissed claims are never asked about."""

    id: str
    title: str
    lead: str
    none: str
    picks: Callable[[ClaimLine], bool]


def _with(verdict: Verdict) -> Callable[[ClaimLine], bool]:
    return lambda claim: claim.verdict is verdict


GROUPS: tuple[GroupRule, ...] = (
    GroupRule(
        "must_fix",
        "Must fix before print",
        "Disputed: the evidence contradicts these words, or sources conflict.",
        "No claim is disputed.",
        _with(Verdict.DISPUTED),
    ),
    GroupRule(
        "unsourced",
        "Unsourced",
        "Looked for, and nothing adequate found.",
        "No claim is unsourced.",
        _with(Verdict.UNSOURCED),
    ),
    GroupRule(
        "unchecked",
        "Unchecked",
        "Nobody has decided on these yet.",
        "Every claim is decided.",
        _with(Verdict.UNCHECKED),
    ),
)


def group(claims: tuple[ClaimLine, ...]) -> tuple[Group, ...]:
    """The sections over these claims, those without a claim among them too: that there is none is worth saying."""
    asked = [claim for claim in claims if claim.disposition is None]
    return tuple(
        Group(rule.id, rule.title, rule.lead, rule.none, tuple(claim.number for claim in asked if rule.picks(claim)))
        for rule in GROUPS
    )
