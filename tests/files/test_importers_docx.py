"""Word documents, written by hand as XML: what is kept, what is left out, what is counted, what is refused."""

import io
import zipfile

import pytest

from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.draft import BlockKind, DetailName, Origin, RawDocument, Revisions
from workbench.text.drafting import make_draft

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
SPACES = (
    f'xmlns:w="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
STYLES = """
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="U1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="House list"/><w:basedOn w:val="Aufz"/></w:style>
<w:style w:type="paragraph" w:styleId="Aufz"><w:name w:val="List Bullet"/><w:basedOn w:val="Eigen"/></w:style>
<w:style w:type="paragraph" w:styleId="Bild"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="character" w:styleId="Geheim"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
"""
CORE = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>Sample title</dc:title>
<dc:creator>Jane Sample</dc:creator><dcterms:created>2024-05-06T07:08:09Z</dcterms:created>
</cp:coreProperties>"""


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, style: str = "", mark: str = "", more: str = "") -> str:
    chosen = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{chosen}{more}<w:rPr>{mark}</w:rPr></w:pPr>{content}</w:p>"


def package(body: str, **parts: str) -> bytes:
    """A document with this body; further parts by name, with ``__`` for the stroke."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {SPACES}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/styles.xml", f"<w:styles {SPACES}>{STYLES}</w:styles>")
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return file.getvalue()


def read(body: str, **parts: str) -> RawDocument:
    raw, importer = import_bytes(package(body, **parts), "sample.docx")
    assert importer.id == "docx"
    return raw


def words(raw: RawDocument, *kinds: BlockKind) -> list[str]:
    return [raw.text[block.start : block.end] for block in raw.blocks if not kinds or block.kind in kinds]


TRACKED = 'w:id="1" w:author="Sample" w:date="2024-05-06T00:00:00Z"'
PARAGRAPHS = [
    "SAMPLETOWN (AP) — The council spent 3\u00a0million\u00a0euros, it\u00a0said.",
    "A sentence with a tracked insertion in the middle, and more.",
    "A sentence with a deletion that is gone.",
    "The first half is joined to the second half.",
    "Before the move.",
    "This paragraph was moved here.",
    "After the move.",
    "A remark was made about 12\u00a0per\u00a0cent.",
    "Nothing hidden shows.",
    "Inside a content control stands 45\u00a0%.",
    "The paragraph that anchors a text box.",
    "A text box with 7 words in it.",
    "Soft\u00adhyphens\u00adand non\u2011breaking.",
    "Cafe\u0301 and \U0001f600 and \u05e9\u05dc\u05d5\u05dd and \u03b1.",
    "A note[1] and another[2] here\u00adtoo.",
    "“He said ‘no’ on 4\u00a0May,” she told\u00a0us.",
    "First item",
    "Second item with 5\u00a0% growth",
    "A link and a field 2024 close the text.",
]
CELLS = [f"Row {row} column {column}" for row in range(1, 5) for column in range(1, 5)]
NOTES = ["[1] Sample note one.", "[2] Sample note two."]


def article() -> bytes:
    """The sample article, with everything that other readers are known to lose."""
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    shape = f"<wps:txbx><w:txbxContent>{paragraph(run(PARAGRAPHS[11]))}</w:txbxContent></wps:txbx>"
    old_shape = (
        f"<w:pict><v:textbox><w:txbxContent>{paragraph(run(PARAGRAPHS[11]))}</w:txbxContent></v:textbox></w:pict>"
    )
    box = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{old_shape}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in CELLS[at : at + 4]) + "</w:tr>"
        for at in range(0, 16, 4)
    )
    content = [
        paragraph(run("A sample headline"), "Titel"),
        paragraph(run("By Jane Sample")),
        paragraph(run(PARAGRAPHS[0])),
        paragraph(
            run("A sentence with ")
            + f"<w:ins {TRACKED}>{run('a tracked insertion ')}</w:ins>"
            + run("in the middle, and more.")
        ),
        paragraph(
            run("A sentence with a deletion that is ")
            + f"<w:del {TRACKED}><w:r><w:delText>not </w:delText></w:r></w:del>"
            + run("gone.")
        ),
        paragraph(run("The first half "), mark=f"<w:del {TRACKED}/>"),
        paragraph(run("is joined to the second half.")),
        paragraph(
            '<w:moveFromRangeStart w:name="m1"/>'
            f"<w:moveFrom {TRACKED}>{run('This paragraph was moved here.')}</w:moveFrom>",
            mark=f"<w:moveFrom {TRACKED}/>",
        ),
        paragraph(run(PARAGRAPHS[4])),
        paragraph(f'<w:moveToRangeStart w:name="m1"/><w:moveTo {TRACKED}>{run(PARAGRAPHS[5])}</w:moveTo>'),
        paragraph(run(PARAGRAPHS[6])),
        paragraph('<w:commentRangeStart w:id="0"/>' + run(PARAGRAPHS[7]) + '<w:r><w:commentReference w:id="0"/></w:r>'),
        paragraph(
            run("Nothing ")
            + run("secret ", "<w:vanish/>")
            + run("veiled ", '<w:rStyle w:val="Geheim"/>')
            + run("hidden shows.", '<w:vanish w:val="0"/>')
        ),
        "<w:sdt><w:sdtPr><w:alias w:val='alias'/></w:sdtPr>"
        f"<w:sdtContent>{paragraph(run(PARAGRAPHS[9]))}</w:sdtContent></w:sdt>",
        paragraph(run(PARAGRAPHS[10]) + box),
        paragraph(
            run("Soft")
            + "<w:r><w:softHyphen/><w:t>hyphens</w:t><w:softHyphen/><w:t>and non</w:t>"
            + "<w:noBreakHyphen/><w:t>breaking.</w:t></w:r>"
        ),
        paragraph(
            run("Cafe\u0301 and \U0001f600 and \u05e9\u05dc\u05d5\u05dd and ")
            + '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>'
            + run(".")
        ),
        paragraph(
            run("A note")
            + '<w:r><w:footnoteReference w:id="5"/></w:r>'
            + run(" and another")
            + '<w:r><w:footnoteReference w:id="4"/></w:r>'
            + run(" here\u00adtoo.")
        ),
        paragraph(run(PARAGRAPHS[15])),
        paragraph(run("First item"), more=item),
        paragraph(run(PARAGRAPHS[17]), "Eigen"),
        paragraph(
            f"<w:hyperlink>{run('A link')}</w:hyperlink>"
            + run(" and a field ")
            + f"<w:fldSimple>{run('2024')}</w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + run(" close the text.")
        ),
        f"<w:tbl>{rows}</w:tbl>",
        "<w:sectPr/>",
    ]
    remark = paragraph(run("a colleague doubts this"))
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(run(text))}</w:footnote>'
        for number, text in (("0", "separator"), ("4", "Sample note two."), ("5", "Sample note one."))
    )
    return package(
        "".join(content),
        word__footnotes=f"<w:footnotes {SPACES}>{notes}</w:footnotes>",
        word__comments=f"<w:comments {SPACES}><w:comment w:id='0'>{remark}</w:comment></w:comments>",
        word__header1=f"<w:hdr {SPACES}>{paragraph(run('running head'))}</w:hdr>",
        docProps__core=CORE,
    )


def test_the_article_comes_out_paragraph_by_paragraph_to_the_character() -> None:
    raw, importer = import_bytes(article(), "article.docx")
    draft, _ = make_draft(raw, uid="sample", format=importer.id)
    found = [draft.text[block.start : block.end] for block in draft.blocks]
    assert found == [
        "A sample headline",
        "By Jane Sample",
        "SAMPLETOWN (AP) —",
        PARAGRAPHS[0].removeprefix("SAMPLETOWN (AP) — "),
        *PARAGRAPHS[1:],
        *CELLS,
        *NOTES,
    ]
    assert (draft.text.count("\u00a0"), draft.text.count("\u00ad"), draft.text.count("e\u0301")) == (9, 3, 1)


def test_the_article_has_its_kinds() -> None:
    draft, _ = make_draft(import_bytes(article(), "article.docx")[0], uid="sample")
    kinds = [block.kind for block in draft.blocks]
    assert kinds[:4] == [BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.PARAGRAPH]
    assert (kinds.count(BlockKind.LIST_ITEM), kinds.count(BlockKind.TABLE_CELL)) == (2, 16)


def test_what_was_tracked_is_counted() -> None:
    raw, _ = import_bytes(article(), "article.docx")
    assert raw.revisions == Revisions(insertions=1, deletions=2, moves=1, comments=1)


@pytest.mark.parametrize(
    "gone", ["not gone", "secret", "veiled", "colleague", "running head", "PAGE", "separator", "alias"]
)
def test_what_no_reader_sees_is_not_in_the_text(gone: str) -> None:
    assert gone not in import_bytes(article(), "article.docx")[0].text


def test_hidden_text_is_mentioned_to_the_person_who_opened_it() -> None:
    assert any("Hidden text" in notice for notice in import_bytes(article(), "article.docx")[0].notices)
    assert read(paragraph(run("Nothing hidden."))).notices == ()


def test_the_properties_tell_title_author_and_day() -> None:
    details = {detail.name: detail for detail in import_bytes(article(), "article.docx")[0].details}
    assert details[DetailName.HEADLINE].value == "Sample title"
    assert details[DetailName.BYLINE].value == "Jane Sample"
    assert (details[DetailName.DATE].value, details[DetailName.DATE].origin) == ("2024-05-06", Origin.PROPERTIES)
    assert "document properties" in details[DetailName.DATE].where


def test_cells_are_parted_by_tabs_and_rows_by_line_ends() -> None:
    raw, _ = import_bytes(article(), "article.docx")
    assert "\t".join(CELLS[:4]) + "\n" + CELLS[4] in raw.text


def test_a_strict_document_reads_the_same() -> None:
    body = paragraph(run("A strict sample."), "Titel")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {SPACES}><w:body>{body}</w:body></w:document>".replace(MAIN, STRICT)
        )
        archive.writestr("word/styles.xml", f"<w:styles {SPACES}>{STYLES}</w:styles>".replace(MAIN, STRICT))
    raw, _ = import_bytes(file.getvalue(), "strict.docx")
    assert words(raw, BlockKind.HEADLINE) == ["A strict sample."]


def test_the_document_part_is_found_by_the_content_types() -> None:
    file = io.BytesIO()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "[Content_Types].xml", f'<Types><Override PartName="/word/document2.xml" ContentType="{kind}"/></Types>'
        )
        archive.writestr(
            "word/document2.xml", f"<w:document {SPACES}><w:body>{paragraph(run('Found.'))}</w:body></w:document>"
        )
    assert words(import_bytes(file.getvalue(), "online.docx")[0]) == ["Found."]


def test_styles_make_captions_quotes_and_one_headline() -> None:
    raw = read(
        paragraph(run("First"), "U1")
        + paragraph(run("Second"), "U1")
        + paragraph(run("Said"), "Zitat")
        + paragraph(run("Photo"), "Bild")
    )
    assert [block.kind for block in raw.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.CAPTION,
    ]


def test_a_deleted_row_is_gone_and_an_inserted_one_stays() -> None:
    def row(text: str, change: str = "") -> str:
        cells = "".join(f"<w:tc>{paragraph(run(f'{text} {column}'))}</w:tc>" for column in "ab")
        return f"<w:tr><w:trPr>{change}</w:trPr>{cells}</w:tr>"

    raw = read(f"<w:tbl>{row('kept')}{row('old', f'<w:del {TRACKED}/>')}{row('new', f'<w:ins {TRACKED}/>')}</w:tbl>")
    assert words(raw) == ["kept a", "kept b", "new a", "new b"]
    assert raw.revisions == Revisions(insertions=1, deletions=1)


def test_a_table_of_one_cell_is_a_frame_around_text() -> None:
    raw = read(f"<w:tbl><w:tr><w:tc>{paragraph(run('Framed.'))}</w:tc></w:tr></w:tbl>")
    assert [block.kind for block in raw.blocks] == [BlockKind.PARAGRAPH]


def test_a_table_in_a_cell_keeps_its_rows() -> None:
    inner = "".join(f"<w:tr><w:tc>{paragraph(run(f'i{n}'))}</w:tc></w:tr>" for n in (1, 2))
    raw = read(
        f"<w:tbl><w:tr><w:tc>{paragraph(run('a'))}<w:tbl>{inner}</w:tbl></w:tc><w:tc>{paragraph(run('b'))}</w:tc></w:tr></w:tbl>"
    )
    assert words(raw) == ["a", "i1", "i2", "b"]


@pytest.mark.parametrize(
    ("font", "char", "shown"),
    [
        ("Symbol", "F0B3", "≥"),
        ("Wingdings", "F0FC", "✓"),
        ("Symbol", "0032", "2"),
        ("Sample", "00E9", "é"),
        ("Sample", "zz", "\ufffd"),
    ],
)
def test_symbols_become_characters(font: str, char: str, shown: str) -> None:
    raw = read(paragraph(run("x") + f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'))
    assert raw.text == f"x{shown}"


def failing(data: bytes, name: str = "sample.docx") -> UserError:
    with pytest.raises(UserError) as caught:
        import_bytes(data, name)
    assert caught.value.text.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


def test_a_truncated_document_is_damaged() -> None:
    data = article()
    assert failing(data[: len(data) // 2]).kind == "damaged"


def test_a_document_of_broken_xml_is_damaged() -> None:
    assert failing(package(paragraph(run("open")) + "<w:p>")).kind == "damaged"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(encoding: str) -> None:
    bomb = (
        f'<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document {SPACES}><w:body>{paragraph(run("&a;"))}</w:body></w:document>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", f'<?xml version="1.0" encoding="{encoding}"?>{bomb}'.encode(encoding))
    assert failing(file.getvalue()).kind == "damaged"


def test_a_document_nested_too_deeply_is_damaged() -> None:
    assert failing(package("<w:sdt>" * 5000 + "</w:sdt>" * 5000)).kind == "damaged"


def test_an_archive_that_unpacks_to_hundreds_of_megabytes_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (70 * 1024 * 1024))
    assert failing(file.getvalue()).kind == "too-large"


def test_an_archive_whose_directory_lies_about_a_size_is_refused() -> None:
    data = bytearray(package(paragraph(run("Sample."))))
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1).to_bytes(4, "little")
    assert failing(bytes(data)).kind == "damaged"


def test_an_encrypted_document_is_named() -> None:
    data = bytearray(package(paragraph(run("Sample."))))
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    assert "password" in failing(bytes(data)).text


@pytest.mark.parametrize(
    ("member", "content", "named"),
    [
        ("xl/workbook.xml", "", "spreadsheet"),
        ("ppt/presentation.xml", "", "presentation"),
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument file, but no text"),
        ("photo.jpg", "", "ZIP archive"),
    ],
)
def test_another_kind_of_archive_is_named(member: str, content: str, named: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(member, content)
    error = failing(file.getvalue())
    assert (error.kind, named in error.text) == ("unsupported", True)


def test_a_document_without_text_is_empty() -> None:
    assert failing(package(paragraph(""))).kind == "empty"


def test_a_document_under_another_suffix_is_still_a_document() -> None:
    assert import_bytes(article(), "article.txt")[1].id == "docx"
