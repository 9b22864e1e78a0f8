"""Electronic books: chapters in order with labels, one chapter alone, notes and links, damaged books."""

import io
import zipfile

import pytest

from tests.files.truth import CELLS, PARAGRAPHS, read, words
from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.document import Reading

SPINE = '<itemref idref="one"/><itemref idref="nav"/><itemref idref="two"/><itemref idref="gone"/>'
CHAPTERS = {
    "text/one.xhtml": "<h1>First</h1><p>Five boats<a epub:type='noteref' href='#n1'><sup>1</sup></a> sank.</p>"
    "<p>See <a href='https://example.org/a'>this</a>.</p>",
    "text/two ü.xhtml": "<h1>Second</h1><p>Six boats sailed.</p><p>See <a href='https://example.org/b'>that</a>.</p>",
}


def book(spine: str = SPINE, chapters: dict[str, str] = CHAPTERS, container: str = "OPS/book.opf") -> bytes:
    file = io.BytesIO()
    page = "application/xhtml+xml"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            f'<container><rootfile full-path="{container}"/></container>',
        )
        archive.writestr(
            "OPS/book.opf",
            '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>A book</dc:title></metadata>'
            "<manifest>"
            f'<item id="one" href="text/one.xhtml" media-type="{page}"/>'
            f'<item id="two" href="text/two%20%C3%BC.xhtml" media-type="{page}"/>'
            f'<item id="nav" href="nav.xhtml" media-type="{page}" properties="nav"/>'
            f'<item id="gone" href="../../outside.xhtml" media-type="{page}"/></manifest>'
            f"<spine>{spine}</spine></package>",
        )
        archive.writestr("OPS/nav.xhtml", "<html><body><p>Contents</p></body></html>")
        for name, body in chapters.items():
            archive.writestr(f"OPS/{name}", f"<?xml version='1.0' encoding='utf-8'?><html><body>{body}</body></html>")
    return file.getvalue()


def test_the_paragraphs_of_a_real_producer() -> None:
    raw = read("article-pandoc.epub")
    found = words(raw)
    assert [one for one in PARAGRAPHS if one not in found] == []
    assert words(raw, "table_cell") == CELLS


def test_chapters_follow_the_spine_and_are_labelled() -> None:
    raw = import_bytes(book(), "a.epub")[0]
    assert words(raw) == ["First", "Five boats[1] sank.", "See this.", "Second", "Six boats sailed.", "See that."]
    assert [(raw.text[one.start :][:6], one.label) for one in raw.labels] == [
        ("First\n", "ch. 1, First"),
        ("Second", "ch. 2, Second"),
    ]
    assert [(raw.text[one.start : one.end], one.text) for one in raw.proposals] == [
        ("this", "https://example.org/a"),
        ("that", "https://example.org/b"),
    ]


def test_what_a_chapter_hides_is_listed_and_its_quotation_tags_have_marks() -> None:
    body = "<p>She said <q>five</q>.</p><p hidden='hidden'>Gone.</p>"
    raw = import_bytes(book(chapters={"text/one.xhtml": body}), "a.epub")[0]
    assert raw.text == "She said “five”."
    assert [(part.why, part.text) for part in raw.left_out] == [("hidden text", "Gone.")]


def test_one_chapter_alone() -> None:
    assert words(import_bytes(book(), "a.epub", Reading(chapter=2))[0])[0] == "Second"
    with pytest.raises(UserError) as caught:
        import_bytes(book(), "a.epub", Reading(chapter=3))
    assert (caught.value.kind, "2 chapters" in caught.value.text) == ("chapter", True)


@pytest.mark.parametrize("data", [book(container="missing.opf"), book(spine=""), book(chapters={})])
def test_a_book_without_chapters_is_damaged(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        import_bytes(data, "a.epub")
    assert caught.value.kind == "damaged"
