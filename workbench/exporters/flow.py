"""The report as a flow of few kinds of things, for the formats that people edit: Word, OpenDocument, Markdown.

Paragraphs have a style by name and runs of letters (see ``paragraphs``); tables, lists of facts and the article itself
are handed on as the sections hold them. What they look like is the format's part.
"""

from collections.abc import Callable, Iterator
from typing import Any

from workbench.exporters.paragraphs import Face, Paragraph, Run, Style
from workbench.report import facts, words
from workbench.report.parts import (
    Briefs,
    Card,
    Cards,
    Chart,
    FactList,
    Heading,
    MarkedArticle,
    Prose,
    Section,
    Stretches,
    Table,
)
from workbench.report.report import ClaimLine, Report
from workbench.report.sections import laid_out
from workbench.visible import visible

Thing = Paragraph | Table | FactList | MarkedArticle


def flow(report: Report, otherwise: str = "record") -> Iterator[Thing]:
    """The sections asked for, else those of the preset ``otherwise``, with the report's head and closing line.

    The article asked for alone comes as it is, without them: it is to go on being edited.
    """
    sections = laid_out(report, otherwise)
    if [section.id for section in sections] == ["article"]:
        yield from sections[0].parts  # type: ignore[misc]
        return
    yield from _head(report)
    for section in sections:
        yield from _section(section)
    closing = f"{report.header.program} gives no verdict of its own: each one above is the decision of a person."
    yield _paragraph(Style.CLOSING, closing)


def comment_lines(claim: ClaimLine) -> tuple[str, ...]:
    """What a comment on a claim says, line by line, beginning with its verdict."""
    standing = facts.standing(claim)
    rows = (f"{fact.label}: {fact.value}" for fact in facts.claim_facts(claim))
    return (f"{standing.sign} {standing.word} · Claim {claim.number:,}", *rows)


def initials(name: str) -> str:
    """The first letters of a name's words, three at most."""
    return "".join(word[0] for word in name.split() if word[0].isalpha())[:3].upper()


def _head(report: Report) -> Iterator[Paragraph]:
    header = report.header
    yield _paragraph(Style.EYEBROW, "Verification report", keeps=True)
    yield _paragraph(Style.TITLE, header.title, keeps=True)
    if origin := facts.origin_line(header):
        yield _paragraph(Style.ORIGIN, origin, keeps=True)
    yield _paragraph(Style.LEAD, facts.made_line(header), keeps=True)


def _section(section: Section) -> Iterator[Thing]:
    count = "" if section.count is None else f" {section.count:,}"
    yield Paragraph(Style.SECTION, _runs((section.title, Face.PLAIN), (count, Face.QUIET)), keeps=True)
    if section.lead:
        yield Paragraph(Style.LEAD, _runs((section.lead, Face.PLAIN)), keeps=bool(section.parts))
    for part in section.parts:
        yield from _FLOWS[type(part)](part)


def _paragraph(style: Style, text: str, *, keeps: bool = False) -> Paragraph:
    return Paragraph(style, _runs((text, Face.PLAIN)), keeps=keeps)


def _runs(*parts: tuple[str, Face]) -> tuple[Run, ...]:
    return tuple(Run(visible(text), face) for text, face in parts if text)


def _as_it_is(part: Any) -> Iterator[Thing]:
    yield part


def _chart(part: Chart) -> Iterator[Thing]:
    told = f"{part.told}; {words.percent(part.covered)} of the words covered."
    yield Paragraph(Style.BAR, _runs((told, Face.PLAIN)), keeps=True)


def _prose(part: Prose) -> Iterator[Thing]:
    yield _paragraph(Style.COVERAGE, part.text)


def _heading(part: Heading) -> Iterator[Thing]:
    yield Paragraph(Style.CLAIM_LINE, _runs((part.text, Face.STRONG)), keeps=True)


def _briefs(part: Briefs) -> Iterator[Thing]:
    for claim in part.claims:
        tone = facts.standing(claim).id
        yield Paragraph(Style.WORDS, _runs((claim.quote, Face.PLAIN)), tone, ruled=True, keeps=True)
        for correction in claim.corrections:
            text = _runs(("Proposed instead: ", Face.QUIET), (facts.proposed(correction), Face.PLAIN))
            yield Paragraph(Style.NOTE, text, tone, True, True)
        if claim.note:
            yield Paragraph(Style.NOTE, _runs(("Note: ", Face.QUIET), (claim.note, Face.PLAIN)), tone, True, True)
        decided = f" · {claim.who}, {words.moment(claim.when)}" if claim.who else ""
        yield Paragraph(Style.NOTE, _runs((f"Claim {claim.number:,}{decided}", Face.QUIET)), tone, ruled=True)


def _cards(part: Cards) -> Iterator[Thing]:
    for card in part.cards:
        yield from _card(card)
        if card.facts:
            yield FactList(f"What is known of claim {card.claim.number:,}", card.facts, is_of_claim=True)


def _card(card: Card) -> Iterator[Thing]:
    claim = card.claim
    standing, context = facts.standing(claim), claim.context
    heading = _runs(
        (f"Claim {claim.number:,}", Face.STRONG),
        (f" {standing.sign} {standing.word}", Face.TONED),
        (f" · {facts.nature(claim)}", Face.QUIET),
    )
    yield Paragraph(Style.CLAIM_LINE, heading, standing.id, keeps=True)
    before = f"… {context.before}" if context.cut_before else context.before
    after = f"{context.after} …" if context.cut_after else context.after
    text = _runs((before, Face.QUIET), (claim.quote, Face.MARKED), (after, Face.QUIET))
    yield Paragraph(Style.WORDS, text, standing.id, keeps=bool(card.facts))


def _stretches(part: Stretches) -> Iterator[Thing]:
    for excerpt in part.excerpts:
        yield Paragraph(Style.STRETCH, _runs((excerpt.text, Face.PLAIN)), tone="rule", ruled=True)


_FLOWS: dict[type, Callable[[Any], Iterator[Thing]]] = {
    Prose: _prose,
    Heading: _heading,
    Chart: _chart,
    Table: _as_it_is,
    FactList: _as_it_is,
    Briefs: _briefs,
    Cards: _cards,
    Stretches: _stretches,
    MarkedArticle: _as_it_is,
}
