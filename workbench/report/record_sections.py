"""The sections of the report that list records: one row each; one without an entry is left out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model.claim import Verdict
from workbench.model.editing import FlagKind
from workbench.report import record_facts as told
from workbench.report.facts import Fact, proposed
from workbench.report.parts import FactList, Section
from workbench.report.report import ClaimLine, Report
from workbench.report.words import FLAGS


@dataclass(frozen=True, slots=True)
class RecordRule:
    """A section: its id, what stands over it, and its entries as labels with values."""

    id: str
    title: str
    lead: str
    facts: Callable[[Report], Iterator[Fact]]


def _of_claims(facts: Callable[[ClaimLine], Iterator[str]]) -> Callable[[Report], Iterator[Fact]]:
    """Entries about claims, each with the number of its claim."""

    def listed(report: Report) -> Iterator[Fact]:
        return (Fact(f"Claim {claim.number:,}", value) for claim in report.claims for value in facts(claim))

    return listed


def _queries(claim: ClaimLine) -> Iterator[str]:
    return (told.query_told(one) for one in claim.queries if one.is_open)


def _flags(claim: ClaimLine) -> Iterator[str]:
    return (told.flag_told(one) for one in claim.flags if one.is_doubt)


def _breaches(report: Report) -> Iterator[Fact]:
    """Each rule once, with the claims that do not meet it: what the desk asks for is asked for many of them."""
    claims: dict[str, list[int]] = {}
    for claim in report.claims:
        for one in claim.breaches:
            claims.setdefault(f"{one.text} {one.hint}", []).append(claim.number)
    for words, numbers in claims.items():
        if len(numbers) == 1:
            yield Fact(f"Claim {numbers[0]:,}", words)
        else:
            yield Fact(f"{len(numbers):,} claims", f"{words} Claims {_ranges(numbers)}.")


def _ranges(numbers: Sequence[int]) -> str:
    """Ascending numbers, those in a row by the first and the last: 1–3, 5."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]:,}" if len(run) == 1 else f"{run[0]:,}–{run[-1]:,}" for run in runs)


def _corrections(claim: ClaimLine) -> Iterator[str]:
    return (f"“{claim.quote}” → {proposed(one)}" for one in claim.corrections)


def _other_corrections(claim: ClaimLine) -> Iterator[str]:
    shown = claim.disposition is None and claim.verdict in (Verdict.DISPUTED, Verdict.UNSOURCED)
    return iter(()) if shown else _corrections(claim)


def _disagreements(claim: ClaimLine) -> Iterator[str]:
    first = "dismissed" if claim.disposition else f"{claim.who or 'nobody'}: {claim.verdict.value}"
    return (f"{first}; {told.second_told(one)}" for one in claim.seconds if one.is_open or one.settled_by)


def _sources(report: Report) -> Iterator[Fact]:
    return (Fact(f"Source {one.number:,}", told.source_told(one)) for one in report.sources)


def _files(report: Report) -> Iterator[Fact]:
    return (Fact(one.name or "File without a name", told.file_told(one)) for one in report.files)


def _signoffs(report: Report) -> Iterator[Fact]:
    return (Fact(told.round_told(one), told.signoff_told(one)) for one in report.signoffs)


RECORD_SECTIONS: tuple[RecordRule, ...] = (
    RecordRule("queries", "Open queries", "Asked, and not answered yet.", _of_claims(_queries)),
    RecordRule(
        "flags",
        ", ".join(FLAGS[kind] for kind in FlagKind if kind is not FlagKind.PUBLISH),
        "What claims are flagged for.",
        _of_claims(_flags),
    ),
    RecordRule("house_rules", "House rules not met", "What the desk asks for, and is not there.", _breaches),
    RecordRule("corrections", "Corrections proposed", "What stands, and what should.", _of_claims(_corrections)),
    RecordRule(
        "other_corrections",
        "Corrections of other claims",
        "Proposed for claims that are neither disputed nor unsourced.",
        _of_claims(_other_corrections),
    ),
    RecordRule(
        "disagreements",
        "Disagreements",
        "The first verdict and a second one that differs; both stand.",
        _of_claims(_disagreements),
    ),
    RecordRule("sources", "Sources", "Numbered as at the claims.", _sources),
    RecordRule("files", "Evidence kept in the session", "Each file with the SHA-256 of its bytes.", _files),
    RecordRule("signoffs", "Sign-offs", "What was signed is void as soon as anything in it changes.", _signoffs),
)
"""Every section of records, in the order of the full record."""


def record_section(rule: RecordRule, report: Report) -> Section | None:
    """The section, or None where it has no entry."""
    facts = tuple(rule.facts(report))
    if not facts:
        return None
    return Section(rule.id, rule.title, rule.lead, len(facts), (FactList(rule.title, facts),))
