"""Rich text of two producers and by hand: characters of all kinds, tracked changes, comments, notes, hidden text."""

import pytest

from tests.files.truth import CELLS, HIDDEN, NOTES, PARAGRAPHS, REMARK, hanging, read, words
from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.document import Changes, Reading
from workbench.model.draft import DetailName, RawDocument, Revisions

FONTS = (
    r"{\fonttbl{\f0\fcharset0 Sample;}{\f1\fcharset238 East;}{\f2\fcharset204 Cyrillic;}{\f3\fcharset2 Symbol;}"
    r"{\f4\fcharset128 Japan;}}"
)


def given(body: str | bytes, changes: Changes = Changes.ACCEPTED) -> RawDocument:
    source = body if isinstance(body, bytes) else body.encode("latin-1")
    data = rb"{\rtf1\ansi\ansicpg1252\uc1" + FONTS.encode() + source + b"}"
    return import_bytes(data, "a.rtf", Reading(changes=changes))[0]


@pytest.mark.parametrize("name", ["article-libreoffice.rtf", "article-pandoc.rtf"])
def test_all_paragraphs_cells_and_characters_come_through(name: str) -> None:
    raw = read(name)
    found = words(raw)
    assert [one for one in PARAGRAPHS if one not in found] == []
    assert words(raw, "table_cell") == CELLS
    assert len(words(raw, "list_item")) == 3
    assert (raw.text.count("\xa0"), raw.text.count("\xad"), raw.text.count("e\u0301")) == (4, 3, 1)
    assert [held for held, _ in hanging(raw, "note")] == ["upkeep.", "71."]


def test_pandoc_notes_have_their_words() -> None:
    assert [text for _, text in hanging(read("article-pandoc.rtf"), "note")] == NOTES


def test_what_libreoffice_tracked_and_hid() -> None:
    raw = read("article-libreoffice.rtf")
    assert raw.revisions == Revisions(insertions=1, deletions=1, comments=1)
    assert "never" not in raw.text
    assert [part.text for part in raw.left_out] == [HIDDEN]
    assert hanging(raw, "comment") == [(PARAGRAPHS[4].partition(" ")[2], REMARK)]
    assert hanging(raw, "link") == [("Officials", "https://example.org/report")]
    (comment,) = (one for one in raw.proposals if one.kind == "comment")
    assert (comment.author, comment.day) == ("Sample Editor", "2024-05-06")
    assert words(raw, "headline") == ["The harbour that Sampletown could not afford to lose"]


def test_the_original_is_the_text_before_the_changes() -> None:
    raw = read("article-libreoffice.rtf", changes=Changes.ORIGINAL)
    assert "“We never were told" in raw.text
    assert "spent 3" not in raw.text


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (rb"caf\'e9 \u233\'65t\'e9", "café été"),
        (rb"{\f1 \'b9\'e6} {\f2 \'cc\'ee\'f1}", "ąć Мос"),
        (rb"{\f3 a\'b3}", "α≥"),
        (rb"{\f4 \'93\'fa\'96\'7b}", "日本"),
        (rb"\u-10179?\u-8704? x", "\U0001f600 x"),
        (rb"\uc0\u55357\u56832  x", "\U0001f600 x"),
        (rb"{\uc2\u8212\'97\'97}-", "—-"),
        (rb"a\~b\-c\_d\emdash\endash\lquote\rquote\ldblquote\rdblquote\bullet\tab e", "a\xa0b\xadc\u2011d—–‘’“”•\te"),
        (rb"\{x\}\\", "{x}\\"),
        (rb"e\u769?", "e\u0301"),
        (rb"a{\*\unknown gone {deep}}b{\pict 0102}c", "abc"),
        (rb"a\bin3 }}}b", "ab"),
        (rb"a\line b", "a\nb"),
    ],
)
def test_characters(source: bytes, shown: str) -> None:
    assert given(source).text == shown


@pytest.mark.parametrize("source", [rb"\u55357? x", rb"\u56832? x", rb"x\u55357?\u55357?", rb"x \u55357"])
def test_half_a_pair_never_reaches_the_text(source: bytes) -> None:
    text = given(rb"word " + source).text
    assert not any("\ud800" <= character <= "\udfff" for character in text)
    assert text.encode("utf-8")


def test_tracked_changes_in_both_readings() -> None:
    body = r"One {\deleted old }{\revised new }two\par {\deleted Three\par }four\par"
    assert words(given(body)) == ["One new two", "four"]
    assert words(given(body, Changes.ORIGINAL)) == ["One old two", "Three", "four"]
    assert given(body).revisions == Revisions(insertions=1, deletions=2)


def test_a_deleted_paragraph_end_joins() -> None:
    assert words(given(r"One {\deleted\par}two\par")) == ["One two"]
    assert words(given(r"One {\revised\par}two\par", Changes.ORIGINAL)) == ["One two"]


def test_hidden_text_header_and_properties() -> None:
    raw = given(
        r"{\info{\title Told}{\author Jane Sample}{\creatim\yr2024\mo5\dy6}}{\header running head}a {\v secret }b"
    )
    assert raw.text == "a b"
    assert [(part.why, part.text) for part in raw.left_out] == [
        ("hidden text", "secret"),
        ("header or footer", "running head"),
    ]
    assert [detail.value for detail in raw.details if detail.name is not DetailName.LANGUAGE] == [
        "Told",
        "Jane Sample",
        "2024-05-06",
    ]


def test_a_text_box_follows_its_paragraph() -> None:
    assert words(given(r"Anchor {\shp{\*\shpinst{\shptxt In a box.\par}}}ends.\par After.\par")) == [
        "Anchor ends.",
        "In a box.",
        "After.",
    ]


def test_a_link_hangs_on_its_words() -> None:
    raw = given(r'See {\field{\*\fldinst HYPERLINK "https://example.org/a"}{\fldrslt the report}} here.')
    assert (raw.text, hanging(raw, "link")) == ("See the report here.", [("the report", "https://example.org/a")])


@pytest.mark.parametrize("source", [b"{" * 5000 + b"x", b"{\\b " * 100_000])
def test_groups_nested_by_the_thousand_are_refused(source: bytes) -> None:
    with pytest.raises(UserError) as caught:
        given(source)
    assert caught.value.kind == "damaged"


def test_a_file_cut_off_or_closed_too_often_is_read_as_far_as_it_goes() -> None:
    assert import_bytes(rb"{\rtf1 One {\b two", "a.rtf")[0].text == "One two"
    assert import_bytes(rb"{\rtf1 One}} two}", "a.rtf")[0].text == "One two"


@pytest.mark.parametrize("packed", ["132190404", "-1478422332"])
def test_the_day_of_a_comment_is_read_with_and_without_a_weekday(packed: str) -> None:
    remark = rf"{{\*\annotation{{\*\atndate {packed}}}a remark}}"
    (comment,) = given(rf"Five boats sank.{remark}\par").proposals
    assert (comment.text, comment.day) == ("a remark", "2026-01-02")


def test_raised_digits_are_no_part_of_the_figure_before_them() -> None:
    assert given(r"10{\super 6} km\super 2\nosupersub  CO{\sub 2}\par").text == "10⁶ km² CO2"
