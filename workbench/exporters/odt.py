"""An OpenDocument text: the report, and in it the article with an annotation on every claim's exact words."""

from collections.abc import Callable
from typing import Any

from workbench import paths
from workbench.exporters import looks
from workbench.exporters.archive import packed, stamp
from workbench.exporters.flow import comment_lines, flow, initials
from workbench.exporters.odt_xml import annotation_begins, annotation_ends, heading, paragraph, span, table, text
from workbench.exporters.paragraphs import Face, Paragraph, Run, Style
from workbench.exporters.script import language_tag, runs_right_to_left
from workbench.exporters.widths import shares
from workbench.model.draft import BlockKind
from workbench.report.marking import Passage, Piece
from workbench.report.parts import Cell, FactList, MarkedArticle, Table
from workbench.report.report import ClaimLine, Report
from workbench.visible import visible

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
        ("meta", "meta"),
    )
)
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_TYPE = "application/vnd.oasis.opendocument.text"

HEADINGS: dict[Style, int] = {Style.TITLE: 1, Style.SECTION: 2, Style.CLAIM_LINE: 3}
STYLES: dict[Style, str] = {
    Style.EYEBROW: "Eyebrow",
    Style.TITLE: "Title",
    Style.ORIGIN: "Subtitle",
    Style.SECTION: "Heading_20_1",
    Style.BAR: "Standard",
    Style.COVERAGE: "Standard",
    Style.LEAD: "Lead",
    Style.CLAIM_LINE: "Heading_20_2",
    Style.WORDS: "Words",
    Style.STRETCH: "Words",
    Style.NOTE: "Note",
    Style.CLOSING: "Lead",
}
BLOCK_STYLES: dict[BlockKind, str] = {
    BlockKind.HEADLINE: "Title",
    BlockKind.STANDFIRST: "Subtitle",
    BlockKind.BYLINE: "Byline",
    BlockKind.DATELINE: "Byline",
    BlockKind.LIST_ITEM: "List",
    BlockKind.CAPTION: "Caption",
    BlockKind.QUOTE: "Quotations",
    BlockKind.PULL_QUOTE: "Quotations",
}
"""The styles of the article's blocks by the names that other programs know; any other block is plain."""

_TEXT_WIDTH, _NAME = 170, 35
"""How wide a table and its column of names are, in millimetres."""


def _table_style(name: str, family: str, look: str) -> str:
    inside = f"<style:table{family}-properties {look}/>"
    return f'<style:style style:name="{name}" style:family="table{family}">{inside}</style:style>'


_TABLE_STYLES = _table_style("Rows", "", f'style:width="{_TEXT_WIDTH}mm" table:align="left"') + _table_style(
    "Row", "-row", 'fo:keep-together="always"'
)
_FACES = {Face.STRONG: "Strong", Face.QUIET: "Quiet", Face.MARKED: "Marked"}


def write(report: Report) -> bytes:
    """The document: the full record without a choice of sections, and the article alone as it is."""
    body = _Body(report)
    content = "".join(body.write(thing) for thing in flow(report))
    names = f'{_NAMES} {_DC} office:version="1.3"'
    document = (
        f"{_XML}<office:document-content {names}><office:automatic-styles>{body.styles()}</office:automatic-styles>"
        f"<office:body><office:text>{content}</office:text></office:body></office:document-content>"
    )
    meta = (
        f"{_XML}<office:document-meta {names}><office:meta><dc:title>{text(report.header.title)}</dc:title>"
        f"<dc:date>{stamp(report.header.at)}</dc:date></office:meta></office:document-meta>"
    )
    folder = paths.resources() / "report" / "odt"
    parts = {
        "mimetype": _TYPE.encode(),
        "content.xml": document.encode(),
        "styles.xml": (folder / "styles.xml").read_bytes(),
        "meta.xml": meta.encode(),
        "META-INF/manifest.xml": (folder / "manifest.xml").read_bytes(),
    }
    return packed(parts, stored="mimetype")


class _Body:
    """One document being written, with the styles that its paragraphs turned out to need."""

    def __init__(self, report: Report) -> None:
        self._program = report.header.program
        self._language = language_tag(report.header.language)
        self._tables = 0
        self._columns: set[int] = set()
        self._derived: dict[tuple[str, bool, bool, bool], str] = {}
        self._claims: dict[int, ClaimLine] = {}
        self._writers: dict[type, Callable[[Any], str]] = {
            Paragraph: self._paragraph,
            Table: self._table,
            FactList: self._fact_list,
            MarkedArticle: self._article,
        }

    def write(self, thing: Any) -> str:
        """The XML of a thing of the flow."""
        return self._writers[type(thing)](thing)

    def styles(self) -> str:
        """Those of tables, and of paragraphs so far: a named one run from right to left or in another language."""
        columns = (_table_style(_column(mm), "-column", f'style:column-width="{mm}mm"') for mm in sorted(self._columns))
        return (
            _TABLE_STYLES
            + "".join(columns)
            + "".join(self._style(name, *wanted) for wanted, name in self._derived.items())
        )

    def _style(self, name: str, parent: str, right_to_left: bool, in_article: bool, keeps: bool) -> str:
        side = ' style:writing-mode="rl-tb" fo:text-align="right"' if right_to_left else ""
        keep = ' fo:keep-with-next="always"' if keeps else ""
        place = f"<style:paragraph-properties{side}{keep}/>"
        language, _, country = self._language.partition("-")
        tongue = f'<style:text-properties fo:language="{language}" fo:country="{country or "none"}"/>'
        inside = place + (tongue if in_article and language else "")
        names = f'style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"'
        return f"<style:style {names}>{inside}</style:style>"

    def _styled(self, parent: str, words: str, *, in_article: bool = False, keeps: bool = False) -> str:
        wanted = (parent, runs_right_to_left(words), in_article, keeps)
        if not any(wanted[1:]):
            return parent
        return self._derived.setdefault(wanted, f"P{len(self._derived) + 1}")

    def _paragraph(self, thing: Paragraph) -> str:
        content = "".join(_face(run, thing.tone) for run in thing.runs)
        style = self._styled(STYLES[thing.style], thing.text, keeps=thing.keeps)
        level = HEADINGS.get(thing.style)
        return heading(style, level, content) if level else paragraph(style, content)

    def _line(self, words: str, style: str = "") -> str:
        return paragraph(self._styled("Cell", words), span(style, words))

    def _table(self, made: Table) -> str:
        heads = [self._line(head, "Strong") for head in made.heads]
        rows = [[self._cell(cell) for cell in row] for row in made.rows]
        return self._grid([round(share * _TEXT_WIDTH) for share in shares(made)], [heads, *rows], has_head=True)

    def _fact_list(self, listed: FactList) -> str:
        rows = [[self._line(fact.label, "Quiet"), self._line(fact.value)] for fact in listed.facts]
        return self._grid([_NAME, _TEXT_WIDTH - _NAME], rows, has_head=False)

    def _grid(self, widths: list[int], rows: list[list[str]], *, has_head: bool) -> str:
        self._tables += 1
        self._columns.update(widths)
        return table(f"Table{self._tables}", tuple(map(_column, widths)), rows, has_head=has_head)

    def _cell(self, cell: Cell) -> str:
        return self._line(f"{cell.sign} {cell.text}", cell.tone) if cell.tone else self._line(cell.text)

    def _article(self, article: MarkedArticle) -> str:
        self._claims = {claim.number: claim for claim in article.claims}
        return "".join(map(self._passage, article.passages))

    def _passage(self, passage: Passage) -> str:
        content = "".join(map(self._piece, passage.pieces))
        style = self._styled(BLOCK_STYLES.get(passage.kind, "Standard"), passage.text, in_article=True)
        return heading(style, 1, content) if passage.kind is BlockKind.HEADLINE else paragraph(style, content)

    def _piece(self, piece: Piece) -> str:
        begins = "".join(self._annotation(self._claims[number]) for number in piece.begins)
        ends = "".join(annotation_ends(f"claim-{number}") for number in piece.ends)
        return f"{begins}{text(piece.text)}{ends}"

    def _annotation(self, claim: ClaimLine) -> str:
        who = visible(claim.who) or self._program
        date = stamp(claim.when) if claim.who else ""
        return annotation_begins(f"claim-{claim.number}", who, initials(who), date, comment_lines(claim))


def _column(width: int) -> str:
    return f"Column{width}"


def _face(run: Run, tone: str) -> str:
    known = tone if tone in looks.TONES else ""
    return span(known if run.face is Face.TONED else _FACES.get(run.face, ""), run.text)
