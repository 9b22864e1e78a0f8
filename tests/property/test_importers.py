"""Whatever the bytes: an importer gives a document or a plain message, and its blocks are sound."""

import io
import zipfile
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import UserError
from workbench.importers import IMPORTERS, import_bytes, wire
from workbench.model.document import Changes, Reading
from workbench.text.drafting import make_draft

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODY = (
    f"<w:document {W}><w:body><w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>Sample</w:t><w:tab/></w:r>"
    "<w:ins><w:r><w:t>new</w:t><w:sym w:font='Symbol' w:char='F061'/></w:r></w:ins></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl></w:body></w:document>"
)
PAGE = (
    b"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><script type='application/ld+json'>"
    b'{"@type": "Article", "headline": "A", "author": [{"name": "B"}], "datePublished": "2020-01-02"}</script></head>'
    b"<body><h1>A sample</h1><p>One paragraph of text with &nbsp; and more.</p>"
    b"<table><tr><td>1<td>2</table></body></html>"
)
MARKDOWN = b"---\ntitle: A\n---\n# A *sample*\n\n- one[^1]\n\n> two `x` [l](u)\n\n|a|b|\n|-|-|\n|1|2|\n\n[^1]: n\n"
few = settings(deadline=None, max_examples=60)


def document(body: str = BODY, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("word/document.xml", body)
        archive.writestr(
            "word/styles.xml", f"<w:styles {W}><w:style w:styleId='A'><w:basedOn w:val='A'/></w:style></w:styles>"
        )
    return file.getvalue()


def packed(parts: dict[str, str]) -> bytes:
    """A package with these parts by their names."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def odt(body: str) -> bytes:
    content = f"<office:d {ODF}><office:body><office:text>{body}</office:text></office:body></office:d>"
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "draw")
)
TEXT = odt(
    "<text:tracked-changes><text:changed-region text:id='d'><text:deletion><text:p>old</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes><text:p>A <text:change text:change-id='d'/>"
    "<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>"
    "<office:annotation office:name='c'><text:p>x</text:p></office:annotation>b<office:annotation-end office:name='c'/>"
    "</text:p><table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
    "</table:table>"
)
BOOK = packed(
    {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<c><rootfile full-path="a.opf"/></c>',
        "a.opf": '<p><manifest><item id="i" href="b.html" media-type="text/html"/></manifest>'
        '<spine><itemref idref="i"/></spine></p>',
        "b.html": "<html><body><h1>A</h1><p>Five <a href='https://example.org'>boats</a>.</p></body></html>",
    }
)
SHEETS = packed(
    {
        "xl/workbook.xml": '<w xmlns:r="r"><sheets><sheet name="S" r:id="i"/></sheets></w>',
        "xl/_rels/workbook.xml.rels": '<R><Relationship Id="i" Target="s.xml"/></R>',
        "xl/s.xml": "<w><sheetData><row r='1'><c r='A1'><v>45.5</v></c><c t='str'><v>x</v></c></row></sheetData></w>",
    }
)
RICH = (
    rb"{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\stylesheet{\s1 Title;}}\pard\s1 A {\f0 \'cc}\u8364?{\deleted x}"
    rb"{\*\atrfstart 0}b{\*\atrfend 0}{\*\annotation{\*\atnref 0}c}{\footnote n}\par\intbl 1\cell 2\cell\row}"
)
MAIL = (
    b"From: A <a@example.org>\nTo: b\nSubject: =?utf-8?q?x=C3=A9?=\nDate: Mon, 6 May 2024 07:08:09 +0000\n"
    b"Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain; charset=utf-8\n\nFive boats.\n"
    b"--q\nContent-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n<p>x</p>\n--q--\n"
)
ARCHIVE = b"MIME-Version: 1.0\n" + MAIL.replace(b"multipart/mixed", b"multipart/related").replace(
    b"text/plain; charset=utf-8", b"text/html"
)
CUES = b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Five <b>boats</b>\n\n00:00:09,5 --> 00:00:10,0\nsank.\n"
PRINTED = (Path(__file__).parent.parent / "files" / "documents" / "weasyprint-1.pdf").read_bytes()
SEEDS = (
    *(document(), document(method=zipfile.ZIP_STORED), PAGE, MARKDOWN, "Caf\u00e9, 5 %.\r\n".encode("utf-16")),
    *(TEXT, BOOK, SHEETS, RICH, MAIL, ARCHIVE, CUES, b'a;"b ""c"";\n1;2,5;3\n', PRINTED),
)
READINGS = st.builds(
    Reading,
    changes=st.sampled_from(Changes),
    encoding=st.sampled_from(["", "", "", "koi8-r"]),
    taken_in=st.sampled_from([(), (0, 5)]),
    chapter=st.sampled_from([0, 0, 0, 1]),
    evidence=st.booleans(),
)
NAMES = st.sampled_from(
    [f"a{suffix}" for importer in IMPORTERS for suffix in importer.suffixes] + ["a", "", ".", "a.xyz"]
)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """One of the sound files with some bytes changed, cut out or doubled."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 12))
        data[at : at + length] = draw(st.one_of(st.binary(max_size=12), st.just(bytes(data[at : at + 40]))))
    return bytes(data)


def check(data: bytes, name: str, reading: Reading = Reading()) -> None:
    try:
        raw, importer = import_bytes(data, name, reading)
        draft, _ = make_draft(raw, uid="sample", name=name, format=importer.id)
    except UserError:
        return
    assert all(first.end <= second.start for first, second in pairwise(raw.blocks))
    length = len(raw.text)
    assert all(0 <= one.start < one.end <= length and one.text for one in raw.proposals)
    assert all(0 <= first.start < second.start <= length for first, second in pairwise(raw.labels))
    assert wire.read_answer(wire.document_message(raw, importer.id)) == (raw, importer.id)
    assert draft.text.encode("utf-8")
    assert all(draft.words_of(block.span).strip() == draft.words_of(block.span) != "" for block in draft.blocks)


@few
@given(st.binary(max_size=200), NAMES, READINGS)
def test_any_bytes(data: bytes, name: str, reading: Reading) -> None:
    check(data, name, reading)


@settings(deadline=None, max_examples=200)
@given(mutated(), NAMES, READINGS)
def test_damaged_files(data: bytes, name: str, reading: Reading) -> None:
    check(data, name, reading)


def test_every_format_has_a_sound_file_here() -> None:
    evidence = Reading(evidence=True)
    used = {import_bytes(data, "a.csv" if data.startswith(b"a;") else "a", evidence)[1].id for data in SEEDS}
    used.add(import_bytes(MARKDOWN, "a.md")[1].id)
    assert used == {importer.id for importer in IMPORTERS}


WORDS = (
    "\\par",
    "\\cell",
    "\\row",
    "\\v",
    "\\deleted",
    "\\revised",
    "\\footnote",
    "\\*",
    "\\u55357?",
    "\\uc3",
    "\\bin5",
    "\\'e9",
)
MORE = (
    "{",
    "{",
    "}",
    "x ",
    "\\annotation",
    "\\fldinst",
    "\\fonttbl",
    "\\f0",
    "\\shptxt",
    "\\plain",
    "\\atrfstart 1",
    "\\header",
)


@few
@given(st.lists(st.sampled_from(WORDS + MORE), max_size=25), READINGS)
def test_any_order_of_words_in_rich_text(words: list[str], reading: Reading) -> None:
    check(("{\\rtf1 " + "".join(words)).encode(), "a.rtf", reading)


ELEMENTS = st.recursive(
    st.sampled_from(("x", "<text:s/>", "<text:tab/>", "<text:change text:change-id='d'/>", "<office:annotation/>")),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from(
            ["text:p", "text:span", "text:list-item", "text:a", "text:note", "table:table", "draw:text-box"]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=15,
)


@few
@given(ELEMENTS, READINGS)
def test_any_nesting_of_elements_in_an_open_document(body: str, reading: Reading) -> None:
    check(odt(body), "a.odt", reading)


PAIRED = ("w:p", "w:r", "w:del", "w:tbl", "w:tr", "w:sdt", "w:txbxContent")
SINGLE = ("<w:t>x</w:t>", "<w:tc/>", "<w:br/>", "<w:footnoteReference/>", "<w:sym/>", "<w:numPr/>", "<w:vanish/>")
PARTS = st.sampled_from([*(f"<{name}>" for name in PAIRED), *(f"</{name}>" for name in PAIRED), *SINGLE])
NESTED = st.recursive(
    st.sampled_from(SINGLE),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>", st.sampled_from(PAIRED), st.lists(inner, max_size=4)
    ),
    max_leaves=20,
)


@few
@given(NESTED)
def test_any_nesting_of_elements_in_a_document(body: str) -> None:
    check(document(f"<w:document {W}><w:body>{body}</w:body></w:document>"), "a.docx")


@few
@given(st.lists(PARTS, max_size=12))
def test_any_order_of_elements_in_a_document(parts: list[str]) -> None:
    check(document(f"<w:document {W}><w:body>{''.join(parts)}<w:p/></w:body></w:document>"), "a.docx")


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<td>",
        "</table>",
        "<h1>",
        "<br>",
        "<li>",
        "</div>",
        "<div hidden>",
        "<pre>",
        "word ",
        "<!--",
        "&#xD800;",
        "&#0;",
        "<svg>",
        "</body>",
        "<script>",
        "\x00",
    ]
)


@few
@given(st.lists(TAGS, max_size=20))
def test_any_order_of_tags_in_a_page(tags: list[str]) -> None:
    check(f"<html>{''.join(tags)}".encode(), "a.html")


@few
@given(st.text(st.sampled_from("#*-_`[]()!>|~^:\\ \n\t1a&;<"), max_size=80))
def test_any_marks_in_markdown(source: str) -> None:
    check(source.encode(), "a.md")
