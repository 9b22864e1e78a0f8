"""Call sheets: whom to call, and what to confirm with each, so that nothing is read out that was quoted."""

from collections.abc import Iterator

from workbench.model.claim import Speech, Verdict
from workbench.model.evidence import SourceType
from workbench.report.facts import Fact
from workbench.report.parts import FactList, Heading, Part, Prose, Section
from workbench.report.record_facts import addressee, reached_told
from workbench.report.report import ClaimLine, Report

_NOT_READ_OUT = "QUOTATION, NOT TO BE READ OUT. Ask what was said, then compare: "
_IN_OWN_WORDS = "Ask in other words: "

_Calls = dict[str, dict[str, Fact]]
"""By person: what to ask, each once."""


def calls(report: Report) -> Section:
    """One sheet a person: open queries to them, evidence of theirs to be confirmed, unchecked words of theirs."""
    sheets: _Calls = {}
    known = {source.title.casefold(): source.title for source in report.sources if source.type is SourceType.PERSON}
    for claim in report.claims:
        for named, fact in _asked(report, claim):
            person = known.get(named.casefold(), named)
            sheets.setdefault(person, {}).setdefault(f"{fact.label}\n{fact.value}", fact)
    _add_own_words(report, sheets)
    if not sheets:
        return Section("calls", "Call sheets", "Nobody has to be called.", 0)
    lead = "What to confirm with whom. Quotations are marked: they are never read out."
    reached = {source.title: reached_told(source) for source in report.sources if source.type is SourceType.PERSON}
    parts = tuple(part for person in sheets for part in _sheet(person, reached.get(person, ""), sheets[person]))
    return Section("calls", "Call sheets", lead, len(sheets), parts)


def _asked(report: Report, claim: ClaimLine) -> Iterator[tuple[str, Fact]]:
    for query in claim.queries:
        if query.is_open:
            yield addressee(query), Fact(f"Claim {claim.number:,}, ask", query.question)
            yield addressee(query), to_confirm(claim)
    for line in claim.evidence:
        source = report.sources[line.source - 1] if line.source else None
        if source and source.type is SourceType.PERSON and not line.confirmed_on:
            yield source.title, to_confirm(claim)


def _add_own_words(report: Report, sheets: _Calls) -> None:
    """What is said in the article by somebody who is called anyway, and is not checked yet."""
    for claim in report.claims:
        if claim.verdict is Verdict.UNCHECKED and claim.disposition is None:
            for speaker in {held.speaker for held in claim.attributions} & sheets.keys():
                fact = to_confirm(claim)
                sheets[speaker].setdefault(f"{fact.label}\n{fact.value}", fact)


def to_confirm(claim: ClaimLine) -> Fact:
    """What to confirm of a claim, its figures named by themselves; marked where it holds a quotation."""
    quoted = any(held.speech is not Speech.INDIRECT for held in claim.attributions)
    figures = "; ".join(figure.text for figure in claim.figures)
    told = f"{_NOT_READ_OUT if quoted else _IN_OWN_WORDS}{claim.quote}"
    return Fact(f"Claim {claim.number:,}, confirm", f"{told} [figures: {figures}]" if figures else told)


def _sheet(person: str, how: str, facts: dict[str, Fact]) -> Iterator[Part]:
    yield Heading(person)
    if how:
        yield Prose(how)
    yield FactList(f"What to confirm with {person}", tuple(facts.values()))
