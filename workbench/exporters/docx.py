"""A Word document: the article itself with a comment on every claim's exact words, or any sections of the report.

Proposed corrections are tracked changes in the article: nothing of it is changed until somebody accepts them.

Written as plain XML, because a library that builds a tree of objects looks through all comments for each new one.
"""

from collections.abc import Callable
from html import escape
from typing import Any

from workbench import paths
from workbench.exporters import looks
from workbench.exporters.archive import packed, stamp
from workbench.exporters.docx_xml import (
    Letters,
    attribute,
    comment,
    comment_begins,
    comment_ends,
    deleted,
    inserted,
    paragraph,
    run,
    text_paragraph,
)
from workbench.exporters.flow import comment_lines, flow, initials
from workbench.exporters.paragraphs import Face, Paragraph, Run, Style
from workbench.exporters.script import language_tag, runs_right_to_left
from workbench.exporters.widths import shares
from workbench.model.draft import BlockKind
from workbench.report.changes import Change
from workbench.report.marking import Passage, Piece
from workbench.report.parts import Cell, FactList, MarkedArticle, Table
from workbench.report.report import ClaimLine, Report
from workbench.visible import visible

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

STYLES: dict[Style, str] = {
    Style.EYEBROW: "Eyebrow",
    Style.TITLE: "Title",
    Style.ORIGIN: "Subtitle",
    Style.SECTION: "Heading1",
    Style.BAR: "Normal",
    Style.COVERAGE: "Normal",
    Style.LEAD: "Lead",
    Style.CLAIM_LINE: "Heading2",
    Style.WORDS: "Words",
    Style.STRETCH: "Words",
    Style.NOTE: "Note",
    Style.CLOSING: "Lead",
}
BLOCK_STYLES: dict[BlockKind, str] = {
    BlockKind.HEADLINE: "Title",
    BlockKind.STANDFIRST: "Subtitle",
    BlockKind.BYLINE: "Byline",
    BlockKind.DATELINE: "Dateline",
    BlockKind.LIST_ITEM: "ListParagraph",
    BlockKind.CAPTION: "Caption",
    BlockKind.QUOTE: "Quote",
    BlockKind.PULL_QUOTE: "PullQuote",
}
"""The styles of the article's blocks by Word's own names, which importers know; any other block is plain."""


def write(report: Report) -> bytes:
    """The document. Without a choice of sections it is the article with its comments."""
    body = _Body(report)
    content = "".join(body.write(thing) for thing in flow(report, otherwise="article"))
    folder = paths.resources() / "report" / "word"
    parts = {name: (folder / file).read_bytes() for name, file in _FIXED_PARTS.items()}
    parts["docProps/core.xml"] = _properties(report)
    parts["word/document.xml"] = f"{_XML}<w:document {_NAMES}><w:body>{content}{_PAGE}</w:body></w:document>".encode()
    parts["word/comments.xml"] = f"{_XML}<w:comments {_NAMES}>{''.join(body.comments)}</w:comments>".encode()
    return packed(parts)


_NAMES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_FIXED_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package.rels",
    "word/_rels/document.xml.rels": "document.rels",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/footer.xml": "footer.xml",
}
"""The parts that are the same in every document, by their names in it, and their files."""

_FIRST_TRACKED = 1_000_000
_TEXT_WIDTH, _NAME = 9638, 2000
_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    "</w:sectPr>"
)


def _properties(report: Report) -> bytes:
    title = escape(visible(report.header.title), quote=False)
    made = stamp(report.header.at)
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title>'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created></cp:coreProperties>'
    ).encode()


class _Body:
    """One document being written; ``comments`` are those that its words have so far."""

    def __init__(self, report: Report) -> None:
        self.comments: list[str] = []
        self._program = report.header.program
        self._changes: dict[int, Change] = {}
        self._tracked = 0
        self._language = language_tag(report.header.language)
        self._writers: dict[type, Callable[[Any], str]] = {
            Paragraph: _paragraph,
            Table: _table,
            FactList: _fact_list,
            MarkedArticle: self._article,
        }

    def write(self, thing: Any) -> str:
        """The XML of a thing of the flow."""
        return self._writers[type(thing)](thing)

    def _article(self, article: MarkedArticle) -> str:
        self.comments += [self._comment(claim) for claim in article.claims]
        self._changes = {change.number: change for change in article.changes}
        return "".join(map(self._passage, article.passages))

    def _passage(self, passage: Passage) -> str:
        rtl = runs_right_to_left(passage.text)
        letters = Letters(language=self._language, right_to_left=rtl)
        content = "".join(self._piece(piece, letters) for piece in passage.pieces)
        return paragraph(BLOCK_STYLES.get(passage.kind, "Normal"), content, right_to_left=rtl)

    def _comment(self, claim: ClaimLine) -> str:
        who = visible(claim.who) or self._program
        date = stamp(claim.when) if claim.who else ""
        return comment(claim.number, who, initials(who), date, comment_lines(claim))

    def _piece(self, piece: Piece, letters: Letters) -> str:
        begins, ends = "".join(map(comment_begins, piece.begins)), "".join(map(comment_ends, piece.ends))
        words = run(piece.text, letters)
        if piece.goes:
            words = deleted(piece.text, letters, *self._track(piece.goes))
        if piece.comes and (new := self._changes[piece.comes].words):
            words += inserted(run(new, letters), *self._track(piece.comes))
        return f"{begins}{words}{ends}"

    def _track(self, number: int) -> tuple[int, str, str]:
        """The next tracked change: its id, beyond those of the comments, who proposed it, and when."""
        self._tracked += 1
        correction = self._changes[number].correction
        return _FIRST_TRACKED + self._tracked, correction.who, stamp(correction.when)


def _paragraph(thing: Paragraph) -> str:
    content = "".join(_face(one, thing.tone) for one in thing.runs)
    rtl, rule = runs_right_to_left(thing.text), _color(thing.tone) if thing.ruled else ""
    return paragraph(STYLES[thing.style], content, right_to_left=rtl, keeps=thing.keeps, rule=rule)


def _color(tone: str) -> str:
    return looks.TONES.get(tone, looks.INK).removeprefix("#")


def _face(one: Run, tone: str) -> str:
    faces = {
        Face.STRONG: Letters(bold=True),
        Face.TONED: Letters(bold=True, color=_color(tone)),
        Face.QUIET: Letters(color=looks.QUIET.removeprefix("#")),
        Face.MARKED: Letters(underline="single", color=looks.INK.removeprefix("#")),
    }
    return run(one.text, faces.get(one.face, Letters()))


def _table(table: Table) -> str:
    heads = [text_paragraph("Cell", head, Letters(bold=True)) for head in table.heads]
    rows = [[_cell_text(cell) for cell in row] for row in table.rows]
    widths = [round(share * _TEXT_WIDTH) for share in shares(table)]
    return _grid(widths, [heads, *rows], table.caption, has_head=True)


def _fact_list(listed: FactList) -> str:
    quiet = Letters(color=looks.QUIET.removeprefix("#"))
    rows = [[text_paragraph("Cell", fact.label, quiet), text_paragraph("Cell", fact.value)] for fact in listed.facts]
    return _grid([_NAME, _TEXT_WIDTH - _NAME], rows, listed.caption)


def _cell_text(cell: Cell) -> str:
    if not cell.tone:
        return text_paragraph("Cell", cell.text)
    return text_paragraph("Cell", f"{cell.sign} {cell.text}", Letters(bold=True, color=_color(cell.tone)))


def _grid(widths: list[int], rows: list[list[str]], caption: str, *, has_head: bool = False) -> str:
    """A table, and the small empty paragraph that Word needs between two of them."""
    look = f'<w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="{int(has_head)}" w:firstColumn="1"/>'
    style = f'<w:tblStyle w:val="Rows"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
    properties = f'<w:tblPr>{style}{look}<w:tblCaption w:val="{attribute(caption)}"/></w:tblPr>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(_row(row, widths, is_head=has_head and not place) for place, row in enumerate(rows))
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>{paragraph('Gap', '')}"


def _row(cells: list[str], widths: list[int], *, is_head: bool) -> str:
    """A row that no page parts; a head is repeated on each page."""
    head = "<w:tblHeader/>" if is_head else ""
    boxes = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
        for content, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(boxes)}</w:tr>"
