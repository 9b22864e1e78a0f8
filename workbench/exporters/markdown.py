"""The report as Markdown (CommonMark with tables and footnotes), in which nobody's text is ever markup."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from workbench.exporters.flow import comment_lines, flow
from workbench.exporters.paragraphs import Face, Paragraph, Style
from workbench.model.draft import BlockKind
from workbench.report.facts import Fact
from workbench.report.marking import Passage, Piece
from workbench.report.parts import FactList, MarkedArticle, Table
from workbench.report.report import Report
from workbench.visible import visible

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&$]|:(?=//)|(?<=mailto):|(?<=xmpp):|(?<=www)\.|(?<=\S)@(?=\S)", re.IGNORECASE)
"""What can begin or end markup anywhere, and what some programs make a link of."""

_AT_LINE_START = re.compile(r"^([-+=>]|\d+(?=[.)]))", re.MULTILINE)
_SPACES = re.compile(r"[ \t]+")

_PREFIXES: dict[Style, str] = {
    Style.TITLE: "# ",
    Style.SECTION: "## ",
    Style.CLAIM_LINE: "### ",
    Style.WORDS: "> ",
    Style.STRETCH: "> ",
}
_BLOCK_PREFIXES: dict[BlockKind, str] = {
    BlockKind.HEADLINE: "# ",
    BlockKind.LIST_ITEM: "- ",
    BlockKind.QUOTE: "> ",
    BlockKind.PULL_QUOTE: "> ",
}


def write(report: Report) -> bytes:
    """UTF-8 with LF line ends. In the article a claim stands in ⟦ ⟧ with its number as a footnote."""
    blocks = (block for thing in flow(report) for block in _WRITERS[type(thing)](thing))
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def plain(text: str) -> str:
    """A text that Markdown shows as it is: markup escaped, blank lines and the spaces round line ends left out."""
    return _escaped(visible(text))


def _escaped(text: str) -> str:
    lines = (_SPACES.sub(" ", line.strip()) for line in text.split("\n"))
    kept = "\n".join(line for line in lines if line)
    escaped = _MARKUP.sub(lambda found: f"\\{found[0]}", kept)
    return _AT_LINE_START.sub(_escape_start, escaped).replace("\n", "\\\n")


def _escape_start(found: re.Match[str]) -> str:
    return f"{found[0]}\\" if found[0][0].isdigit() else f"\\{found[0]}"


def _quoted(prefix: str, text: str) -> str:
    """A block with its prefix; the lines that follow belong to it too. A heading is one line."""
    if prefix.startswith("#"):
        return prefix + text.replace("\\\n", " ")
    return prefix + text.replace("\n", f"\n{'> ' if prefix == '> ' else ' ' * len(prefix)}")


def _paragraph(thing: Paragraph) -> Iterator[str]:
    marked = "".join(f"⟦{run.text}⟧" if run.face is Face.MARKED else run.text for run in thing.runs)
    yield _quoted(_PREFIXES.get(thing.style, ""), _escaped(marked))


def _table(table: Table) -> Iterator[str]:
    rule = ["--:" if table.rows and table.rows[0][place].is_number else "---" for place in range(len(table.heads))]
    rows = [[_cell(f"{cell.sign} {cell.text}".strip()) for cell in row] for row in table.rows]
    yield "\n".join(f"| {' | '.join(row)} |" for row in ([_cell(head) for head in table.heads], rule, *rows))


def _cell(text: str) -> str:
    return plain(text).replace("\\\n", " ")


def _fact_list(listed: FactList) -> Iterator[str]:
    yield "\n".join(map(_fact, listed.facts))


def _fact(fact: Fact) -> str:
    return _quoted("- ", f"**{plain(fact.label)}:** {plain(fact.value)}")


def _article(article: MarkedArticle) -> Iterator[str]:
    yield from map(_passage, article.passages)
    for claim in article.claims:
        yield f"[^{claim.number}]: {_cell(' · '.join(comment_lines(claim)))}"


def _passage(passage: Passage) -> str:
    marked = "".join(map(_piece, passage.pieces))
    numbered = _FOOTNOTE.sub(_footnote, _escaped(marked))
    return _quoted(_BLOCK_PREFIXES.get(passage.kind, ""), numbered)


_FOOTNOTE = re.compile("\ue000([0-9]+)\ue001(\\(?)")
"""Where a footnote's number goes while a passage is escaped: private characters, which no visible text holds. A bracket
after it would make a link of it."""


def _footnote(found: re.Match[str]) -> str:
    return f"[^{found[1]}]" + (f"\\{found[2]}" if found[2] else "")


def _piece(piece: Piece) -> str:
    ends = "".join(f"⟧\ue000{number}\ue001" for number in piece.ends)
    return f"{'⟦' * len(piece.begins)}{visible(piece.text)}{ends}"


_WRITERS: dict[type, Callable[[Any], Iterator[str]]] = {
    Paragraph: _paragraph,
    Table: _table,
    FactList: _fact_list,
    MarkedArticle: _article,
}
