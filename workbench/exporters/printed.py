"""The report as paragraphs alone, for pages: tables and lists become lines with tab stops."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from workbench.exporters.flow import flow
from workbench.exporters.paragraphs import Face, Paragraph, Run, Style
from workbench.report import facts
from workbench.report.marking import Piece
from workbench.report.parts import FactList, MarkedArticle, Table
from workbench.report.report import ClaimLine, Report
from workbench.visible import visible


def paragraphs(report: Report) -> Iterator[Paragraph]:
    """The sections asked for, else the full record without the article."""
    for thing in flow(report, otherwise="claims"):
        yield from _PRINTED[type(thing)](thing)


def _paragraph(thing: Paragraph) -> Iterator[Paragraph]:
    """As it is; the bar is drawn, so its words are left out."""
    yield replace(thing, runs=()) if thing.style is Style.BAR else thing


def _table(table: Table) -> Iterator[Paragraph]:
    for name, *others in table.rows:
        first = Run(f"{name.sign}\t{visible(name.text)}", Face.TONED)
        rest = "".join(f"\t{visible(cell.text)}" for cell in others)
        yield Paragraph(Style.VERDICT_ROW, (first, Run(rest)), name.tone, keeps=True)


def _fact_list(listed: FactList) -> Iterator[Paragraph]:
    style = Style.FACT if listed.is_of_claim else Style.DRAFT_FACT
    for place, fact in enumerate(listed.facts, start=1):
        runs = (Run(f"{visible(fact.label)}\t", Face.QUIET), Run(visible(fact.value)))
        yield Paragraph(style, runs, keeps=listed.is_of_claim and place < len(listed.facts))


def _article(article: MarkedArticle) -> Iterator[Paragraph]:
    for passage in article.passages:
        runs = tuple(run for piece in passage.pieces for run in _piece(piece, article.claims))
        yield Paragraph(Style.WORDS, runs)


def _piece(piece: Piece, claims: tuple[ClaimLine, ...]) -> Iterator[Run]:
    """The words, underlined inside a claim, and behind its last one the claim's number and sign."""
    yield Run(visible(piece.text), Face.MARKED if piece.claim else Face.PLAIN)
    for number in piece.ends:
        yield Run(f" [{number:,} {facts.standing(claims[number - 1]).sign}]", Face.QUIET)


_PRINTED: dict[type, Callable[[Any], Iterator[Paragraph]]] = {
    Paragraph: _paragraph,
    Table: _table,
    FactList: _fact_list,
    MarkedArticle: _article,
}
