"""The report as paragraphs alone, for pages: rows of tables are paragraphs with cells, lists lines with tab stops."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from workbench.exporters.flow import flow
from workbench.exporters.paragraphs import Face, Paragraph, Run, Style
from workbench.exporters.widths import shares
from workbench.report import facts
from workbench.report.marking import Piece
from workbench.report.parts import Cell, FactList, MarkedArticle, Table
from workbench.report.report import ClaimLine, Report
from workbench.visible import visible

_BESIDE = (0.7, 0.3)
"""What the article and the notes beside it have of the width."""
_MOST_BESIDE = 300
"""Letters of a note that stand beside the article; all of it stands with its claim."""


def paragraphs(report: Report) -> Iterator[Paragraph]:
    """The sections asked for, else the full record without the article."""
    for thing in flow(report, otherwise="claims"):
        yield from _PRINTED[type(thing)](thing)


def _paragraph(thing: Paragraph) -> Iterator[Paragraph]:
    """As it is; the bar is drawn, so its words are left out."""
    yield replace(thing, runs=()) if thing.style is Style.BAR else thing


def _table(table: Table) -> Iterator[Paragraph]:
    widths = shares(table)
    heads = tuple((Paragraph(Style.HEAD, (Run(head),)),) for head in table.heads)
    yield Paragraph(Style.ROW, ruled=True, keeps=True, cells=heads, shares=widths, heads=True)
    for name, *others in table.rows:
        cells = (_cell(name, Face.TONED), *(_cell(cell, Face.PLAIN) for cell in others))
        yield Paragraph(Style.ROW, ruled=True, cells=tuple((cell,) for cell in cells), shares=widths)


def _cell(cell: Cell, face: Face) -> Paragraph:
    sign = f"{cell.sign} " if cell.sign else ""
    return Paragraph(Style.CELL, (Run(f"{sign}{visible(cell.text)}", Face.TONED if cell.tone else face),), cell.tone)


def _fact_list(listed: FactList) -> Iterator[Paragraph]:
    style = Style.FACT if listed.is_of_claim else Style.DRAFT_FACT
    for place, fact in enumerate(listed.facts, start=1):
        runs = (Run(f"{visible(fact.label)}\t", Face.QUIET), Run(visible(fact.value)))
        yield Paragraph(style, runs, keeps=listed.is_of_claim and place < len(listed.facts))


def _article(article: MarkedArticle) -> Iterator[Paragraph]:
    """The passages, each beside the notes on the claims that begin in it."""
    for passage in article.passages:
        runs = tuple(run for piece in passage.pieces for run in _piece(piece, article.claims))
        notes = tuple(_margin_note(article.claims[number - 1]) for number in passage.begins)
        cells = ((Paragraph(Style.WORDS, runs),), notes or (Paragraph(Style.MARGIN),))
        yield Paragraph(Style.ROW, cells=cells, shares=_BESIDE)


def _piece(piece: Piece, claims: tuple[ClaimLine, ...]) -> Iterator[Run]:
    """The words, underlined inside a claim, and behind its last one the claim's number and sign."""
    tone = facts.standing(claims[piece.claim - 1]).id if piece.claim else ""
    yield Run(visible(piece.text), Face.MARKED if piece.claim else Face.PLAIN, tone)
    for number in piece.ends:
        standing = facts.standing(claims[number - 1])
        yield Run(f" [{number:,}\u00a0{standing.sign}]", Face.TONED, standing.id)


def _margin_note(claim: ClaimLine) -> Paragraph:
    standing = facts.standing(claim)
    told = claim.note if len(claim.note) <= _MOST_BESIDE else f"{claim.note[:_MOST_BESIDE]}…"
    note = (Run(f" {visible(told)}", Face.QUIET),) if told else ()
    return Paragraph(
        Style.MARGIN, (Run(f"{claim.number:,} {standing.sign} {standing.word}", Face.TONED), *note), standing.id
    )


_PRINTED: dict[type, Callable[[Any], Iterator[Paragraph]]] = {
    Paragraph: _paragraph,
    Table: _table,
    FactList: _fact_list,
    MarkedArticle: _article,
}
