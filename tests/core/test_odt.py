"""OpenDocument texts of two producers and by hand: all paragraphs, tracked changes, comments, notes, hidden text."""

import io
import zipfile

import pytest

from tests.files.truth import CELLS, HIDDEN, NOTES, PARAGRAPHS, REMARK, hanging, read, words
from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.document import Changes, Reading
from workbench.model.draft import DetailName, RawDocument, Revisions

N = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = (
    f'xmlns:office="{N}office:1.0" xmlns:text="{N}text:1.0" xmlns:table="{N}table:1.0" xmlns:draw="{N}drawing:1.0" '
    f'xmlns:style="{N}style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="{N}meta:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"'
)
TYPE = "application/vnd.oasis.opendocument.text"


def package(body: str, styles: str = "", *, kind: str = TYPE, manifest: str = "", meta: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", kind)
        content = f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}"
        archive.writestr(
            "content.xml",
            f"<office:document-content {SPACES}>{content}</office:text></office:body></office:document-content>",
        )
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        archive.writestr(
            "meta.xml", f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
        )
    return file.getvalue()


def given(body: str, styles: str = "", changes: Changes = Changes.ACCEPTED) -> RawDocument:
    return import_bytes(package(body, styles), "a.odt", Reading(changes=changes))[0]


@pytest.mark.parametrize("name", ["article-libreoffice.odt", "article-pandoc.odt"])
def test_all_paragraphs_cells_and_characters_come_through(name: str) -> None:
    raw = read(name)
    found = words(raw)
    assert [one for one in PARAGRAPHS if one not in found] == []
    assert words(raw, "table_cell") == CELLS
    assert words(raw, "headline") == ["The harbour that Sampletown could not afford to lose"]
    assert (raw.text.count("\xa0"), raw.text.count("\xad"), raw.text.count("e\u0301")) == (4, 3, 1)
    assert [held for held, _ in hanging(raw, "note")] == ["upkeep.", "71."]


def test_pandoc_notes_have_their_words() -> None:
    assert [text for _, text in hanging(read("article-pandoc.odt"), "note")] == NOTES


def test_what_libreoffice_tracked_and_hid() -> None:
    raw = read("article-libreoffice.odt")
    assert raw.revisions == Revisions(insertions=1, deletions=1, comments=1)
    assert "never" not in raw.text
    assert [part.text for part in raw.left_out] == [HIDDEN]
    assert hanging(raw, "comment") == [(PARAGRAPHS[4].partition(" ")[2], REMARK)]
    assert hanging(raw, "link") == [("Officials", "https://example.org/report")]
    (comment,) = (one for one in raw.proposals if one.kind == "comment")
    assert (comment.author, comment.day) == ("Sample Editor", "2024-05-06")


def test_the_original_is_the_text_before_the_changes() -> None:
    raw = read("article-libreoffice.odt", changes=Changes.ORIGINAL)
    assert "“We never were told" in raw.text
    assert "spent 3" not in raw.text


REGIONS = (
    "<text:tracked-changes>"
    '<text:changed-region text:id="i"><text:insertion/></text:changed-region>'
    '<text:changed-region text:id="d"><text:deletion><text:p>gone </text:p><text:p>too </text:p></text:deletion>'
    "</text:changed-region></text:tracked-changes>"
)


def test_an_insertion_over_a_paragraph_end() -> None:
    body = (
        f'{REGIONS}<text:p>One <text:change-start text:change-id="i"/>new</text:p>'
        '<text:p>more <text:change-end text:change-id="i"/>two.</text:p>'
    )
    assert words(given(body)) == ["One new", "more two."]
    assert words(given(body, changes=Changes.ORIGINAL)) == ["One two."]


def test_a_deletion_over_a_paragraph_end() -> None:
    body = f'{REGIONS}<text:p>One <text:change text:change-id="d"/>two.</text:p>'
    assert words(given(body)) == ["One two."]
    assert words(given(body, changes=Changes.ORIGINAL)) == ["One gone", "too two."]


def test_white_space_is_that_of_the_format() -> None:
    body = '<text:p>  a \n\t b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e\u00a0 f</text:p>'
    assert given(body).text == "a b   c\td\ne\u00a0 f"


def test_hidden_words_paragraphs_and_sections_are_left_out() -> None:
    styles = (
        '<style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="U" style:family="text" style:parent-style-name="T"/>'
        '<style:style style:name="P" style:family="paragraph"><style:text-properties text:display="none"/>'
        "</style:style>"
    )
    body = (
        '<text:p>Seen <text:span text:style-name="U">veiled </text:span>here.</text:p>'
        '<text:p text:style-name="P">no</text:p>'
        '<text:section text:display="none"><text:p>secret</text:p></text:section>'
    )
    raw = given(body, styles)
    assert (raw.text, [part.text for part in raw.left_out]) == ("Seen here.", ["veiled", "no", "secret"])
    assert any("Hidden text" in notice for notice in raw.notices)


def test_text_boxes_follow_their_paragraph_and_lists_stay_lists() -> None:
    body = (
        "<text:p>Anchor <draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>ends."
        "</text:p>"
        "<text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>"
        '<text:h text:outline-level="1">First</text:h><text:h text:outline-level="1">Second</text:h>'
    )
    assert [(one.kind.value, text) for one, text in zip(given(body).blocks, words(given(body)), strict=True)] == [
        ("paragraph", "Anchor ends."),
        ("paragraph", "In a box."),
        ("list_item", "Item"),
        ("headline", "First"),
        ("paragraph", "Second"),
    ]


def test_a_comment_without_a_range_hangs_on_the_word_before_it() -> None:
    note = "<office:annotation><dc:creator>Sample</dc:creator><text:p>doubtful</text:p></office:annotation>"
    raw = given(f"<text:p>Five boats{note} sank.</text:p>")
    assert (raw.text, hanging(raw, "comment")) == ("Five boats sank.", [("boats", "doubtful")])


def test_a_table_of_one_cell_is_a_frame_around_text() -> None:
    cell = "<table:table-cell><text:p>Framed.</text:p></table:table-cell>"
    table = f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    assert words(given(table), "paragraph") == ["Framed."]


def test_the_properties_tell_title_and_author() -> None:
    meta = "<dc:title>Told</dc:title><meta:initial-creator>Jane Sample</meta:initial-creator>"
    raw, _ = import_bytes(package("<text:p>Text.</text:p>", meta=meta), "a.odt")
    assert {one.name: one.value for one in raw.details} == {
        DetailName.HEADLINE: "Told",
        DetailName.BYLINE: "Jane Sample",
    }


@pytest.mark.parametrize(
    ("data", "kind", "named"),
    [
        (package("<text:p>x</text:p>", manifest="<encryption-data/>"), "unsupported", "password"),
        (package("", kind="application/vnd.oasis.opendocument.spreadsheet"), "unsupported", "OpenDocument"),
        (package("<text:p>"), "damaged", "damaged"),
        (package("<text:section>" * 3000 + "</text:section>" * 3000), "damaged", "nested"),
        (package("<text:p/>"), "empty", "no text"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, kind: str, named: str) -> None:
    with pytest.raises(UserError) as caught:
        import_bytes(data, "a.odt")
    assert (caught.value.kind, named in caught.value.text) == (kind, True)


def test_a_text_under_a_wrong_suffix_is_still_known() -> None:
    assert import_bytes(package("<text:p>Text.</text:p>"), "a.docx")[1].id == "odt"


def test_the_words_of_a_shape_are_a_paragraph_of_their_own() -> None:
    shape = "<draw:custom-shape><text:p>In the</text:p><text:p>box</text:p></draw:custom-shape>"
    assert words(given(f"<text:p>Five {shape}boats sank.</text:p>")) == ["Five boats sank.", "In the", "box"]


def test_fields_of_date_title_and_author_are_words_of_the_text() -> None:
    told = (
        "<text:date>5 May</text:date><text:s/>by <text:creator>J. Sample</text:creator>: <text:title>Boats</text:title>"
    )
    frame = f'<draw:frame><svg:title xmlns:svg="{N}svg-compatible:1.0">a picture</svg:title></draw:frame>'
    assert given(f"<text:p>{told}{frame}</text:p>").text == "5 May by J. Sample: Boats"


def test_a_note_keeps_its_spaces_and_loses_what_was_deleted_or_hangs_on_it() -> None:
    remark = "<office:annotation><text:p>a remark</text:p></office:annotation>"
    note = f"<text:p>Page<text:tab/>5<text:s/>of{remark} 9</text:p>"
    mark = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{note}</text:note-body></text:note>"
    assert given(f"<text:p>Five boats sank.{mark}</text:p>").text.endswith("[1] Page\t5 of 9")


def test_raised_digits_are_no_part_of_the_figure_before_them() -> None:
    style = '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="{} 58%"/>'
    body = '<text:p>10<text:span text:style-name="T1">6</text:span> boats</text:p>'
    assert given(body, style.format("super") + "</style:style>").text == "10⁶ boats"
    assert given(body, style.format("sub") + "</style:style>").text == "106 boats"
