"""Whatever the bytes: an importer gives a document or a plain message, and its blocks are sound."""

import io
import zipfile
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import UserError
from workbench.importers import IMPORTERS, import_bytes
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


SEEDS = (document(), document(method=zipfile.ZIP_STORED), PAGE, MARKDOWN, "Caf\u00e9, 5 %.\r\n".encode("utf-16"))
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


def check(data: bytes, name: str) -> None:
    try:
        raw, importer = import_bytes(data, name)
        draft, _ = make_draft(raw, uid="sample", name=name, format=importer.id)
    except UserError:
        return
    assert all(first.end <= second.start for first, second in pairwise(raw.blocks))
    assert all(draft.words_of(block.span).strip() == draft.words_of(block.span) != "" for block in draft.blocks)


@few
@given(st.binary(max_size=200), NAMES)
def test_any_bytes(data: bytes, name: str) -> None:
    check(data, name)


@settings(deadline=None, max_examples=200)
@given(mutated(), NAMES)
def test_damaged_files(data: bytes, name: str) -> None:
    check(data, name)


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
