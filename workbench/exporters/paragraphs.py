"""The report as a flat run of paragraphs: what every format that is set in pages has in common.

Each paragraph has a style by name and says whether it must stay on the page of the next one; what a style looks like
and how pages are filled is the format's part.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from workbench.report import facts, words
from workbench.report.report import ClaimLine, Group, Report
from workbench.visible import visible


class Style(Enum):
    """What a paragraph is."""

    EYEBROW = auto()
    TITLE = auto()
    ORIGIN = auto()
    SECTION = auto()
    BAR = auto()
    VERDICT_ROW = auto()
    COVERAGE = auto()
    LEAD = auto()
    CLAIM_LINE = auto()
    WORDS = auto()
    STRETCH = auto()
    FACT = auto()
    DRAFT_FACT = auto()
    NOTE = auto()
    CLOSING = auto()


class Face(Enum):
    """How a run of letters stands out from its paragraph."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    TONED = auto()
    MARKED = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face, ready to print: nothing unseen is left in them."""

    text: str
    face: Face = Face.PLAIN


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    ``tone`` is the id of the standing that colours it (see ``workbench.report.facts.Standing``), ``ruled`` whether
    it has a rule of that colour beside it, ``keeps`` whether the next one must follow on the same page.
    """

    style: Style
    runs: tuple[Run, ...] = ()
    tone: str = ""
    ruled: bool = False
    keeps: bool = False

    @property
    def text(self) -> str:
        """The letters alone."""
        return "".join(run.text for run in self.runs)


def paragraphs(report: Report) -> Iterator[Paragraph]:
    """The whole report from the title to the hash of the draft; a section more is a line more."""
    yield from _head(report)
    yield from _summary(report)
    for group in report.groups:
        yield from _group(report, group)
    yield from _uncovered(report)
    yield from _claims(report)
    yield from _draft(report)


def _paragraph(style: Style, text: str, *, keeps: bool = False) -> Paragraph:
    return Paragraph(style, _runs((text, Face.PLAIN)), keeps=keeps)


def _runs(*parts: tuple[str, Face]) -> tuple[Run, ...]:
    return tuple(Run(visible(text), face) for text, face in parts if text)


def _keep_together(block: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The same paragraphs, each but the last one tied to the next."""
    listed = list(block)
    for paragraph in listed[:-1]:
        yield Paragraph(paragraph.style, paragraph.runs, paragraph.tone, paragraph.ruled, keeps=True)
    yield from listed[-1:]


def _head(report: Report) -> Iterator[Paragraph]:
    header = report.header
    yield _paragraph(Style.EYEBROW, "Verification report", keeps=True)
    yield _paragraph(Style.TITLE, header.title, keeps=True)
    if origin := facts.origin_line(header):
        yield _paragraph(Style.ORIGIN, origin, keeps=True)
    yield _paragraph(Style.LEAD, facts.made_line(header), keeps=True)


def _summary(report: Report) -> Iterator[Paragraph]:
    yield _paragraph(Style.SECTION, facts.checked(report.progress), keeps=True)
    if facts.shares(report):
        yield Paragraph(Style.BAR, keeps=True)
    for row in report.definitions:
        cells = _runs((f"{row.sign}\t{row.word}", Face.TONED), (f"\t{row.claims:,}\t{row.meaning}", Face.PLAIN))
        yield Paragraph(Style.VERDICT_ROW, cells, tone=row.verdict.value, keeps=True)
    aside = facts.set_aside(report.progress)
    yield _paragraph(Style.COVERAGE, f"{facts.covered(report.progress)}.{f' {aside}.' if aside else ''}")


def _section(title: str, lead: str, count: int | None = None) -> Iterator[Paragraph]:
    counted = f" {count:,}" if count is not None else ""
    yield Paragraph(Style.SECTION, _runs((title, Face.PLAIN), (counted, Face.QUIET)), keeps=True)
    yield _paragraph(Style.LEAD, lead, keeps=True)


def _group(report: Report, group: Group) -> Iterator[Paragraph]:
    claims = report.claims_of(group)
    if not claims:
        yield from _keep_together(_section(group.title, group.none, 0))
        return
    yield from _section(group.title, group.lead, len(claims))
    for claim in claims:
        yield from _keep_together(_brief(claim))


def _brief(claim: ClaimLine) -> Iterator[Paragraph]:
    tone = facts.standing(claim).id
    yield Paragraph(Style.WORDS, _runs((claim.quote, Face.PLAIN)), tone, ruled=True)
    if claim.note:
        yield Paragraph(Style.NOTE, _runs(("Note: ", Face.QUIET), (claim.note, Face.PLAIN)), tone, ruled=True)
    decided = f" · {claim.who}, {words.moment(claim.when)}" if claim.who else ""
    yield Paragraph(Style.NOTE, _runs((f"Claim {claim.number:,}{decided}", Face.QUIET)), tone, ruled=True)


def _uncovered(report: Report) -> Iterator[Paragraph]:
    if not report.uncovered:
        lead = "Every word lies in a claim that is decided or dismissed."
        yield from _keep_together(_section("Words not covered", lead))
        return
    yield from _section(
        "Words not covered",
        "These stretches lie in no claim that is decided or dismissed; claims still unchecked are among them.",
    )
    for excerpt in report.uncovered:
        yield Paragraph(Style.STRETCH, _runs((excerpt.text, Face.PLAIN)), tone="rule", ruled=True)


def _claims(report: Report) -> Iterator[Paragraph]:
    if not report.claims:
        yield from _keep_together(_section("Every claim", "The article holds no claim.", 0))
        return
    lead = "In the order of the article. The claim’s own words are marked."
    yield from _section("Every claim", lead, len(report.claims))
    for claim in report.claims:
        yield from _keep_together(_claim(claim))


def _claim(claim: ClaimLine) -> Iterator[Paragraph]:
    standing, context = facts.standing(claim), claim.context
    line = _runs(
        (f"Claim {claim.number:,}", Face.STRONG),
        (f"   {standing.sign} {standing.word}", Face.TONED),
        (f"   {facts.nature(claim)}", Face.QUIET),
    )
    yield Paragraph(Style.CLAIM_LINE, line, standing.id)
    before = f"… {context.before}" if context.cut_before else context.before
    after = f"{context.after} …" if context.cut_after else context.after
    text = _runs((before, Face.QUIET), (claim.quote, Face.MARKED), (after, Face.QUIET))
    yield Paragraph(Style.WORDS, text, standing.id)
    for fact in facts.claim_facts(claim):
        yield Paragraph(Style.FACT, _runs((f"{fact.label}\t", Face.QUIET), (fact.value, Face.PLAIN)), standing.id)


def _draft(report: Report) -> Iterator[Paragraph]:
    yield _paragraph(Style.SECTION, "The draft that was checked", keeps=True)
    for fact in facts.draft_facts(report):
        yield Paragraph(Style.DRAFT_FACT, _runs((f"{fact.label}\t", Face.QUIET), (fact.value, Face.PLAIN)))
    sentence = f"{report.header.program} gives no verdict of its own: each one above is the decision of a person."
    yield _paragraph(Style.CLOSING, sentence)
