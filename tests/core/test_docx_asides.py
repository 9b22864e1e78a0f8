"""Word documents of several producers: all paragraphs, what was tracked in both readings, and what hangs on words."""

import pytest

from tests.files.test_importers_docx import SPACES, TRACKED, package, paragraph, run
from tests.files.test_importers_docx import read as read_body
from tests.files.truth import CELLS, HIDDEN, NOTES, PARAGRAPHS, REMARK, hanging, read, words
from workbench.importers import import_bytes
from workbench.model.document import Changes, Reading
from workbench.model.draft import RawDocument, Revisions

ORIGINAL = Reading(changes=Changes.ORIGINAL)


@pytest.mark.parametrize("name", ["article.docx", "article-libreoffice.docx", "article-pandoc.docx"])
def test_all_paragraphs_cells_and_characters_come_through(name: str) -> None:
    raw = read(name)
    found = words(raw)
    assert [one for one in PARAGRAPHS if one not in found] == []
    assert words(raw, "table_cell") == CELLS
    assert (raw.text.count("\xa0"), raw.text.count("\xad"), raw.text.count("e\u0301")) == (4, 3, 1)
    assert len(words(raw, "list_item")) == 3


@pytest.mark.parametrize("name", ["article.docx", "article-libreoffice.docx"])
def test_what_was_tracked_is_counted_and_hidden_text_is_out(name: str) -> None:
    raw = read(name)
    assert raw.revisions == Revisions(insertions=1, deletions=1, moves=0, comments=1)
    assert "never" not in raw.text
    assert HIDDEN not in raw.text
    assert [(part.why, part.text) for part in raw.left_out] == [("hidden text", HIDDEN)]


@pytest.mark.parametrize("name", ["article.docx", "article-libreoffice.docx"])
def test_a_comment_hangs_on_its_words_with_author_and_day(name: str) -> None:
    (comment,) = (one for one in read(name).proposals if one.kind == "comment")
    assert (comment.text, comment.author, comment.day) == (REMARK, "Sample Editor", "2024-05-06")
    (held, _) = hanging(read(name), "comment")[0]
    assert held == PARAGRAPHS[4].partition(" ")[2]


def test_notes_and_links_hang_on_words() -> None:
    raw = read("article.docx")
    assert hanging(raw, "note") == [("upkeep.", NOTES[0]), ("71.", NOTES[1])]
    assert hanging(raw, "link") == [("Officials", "https://example.org/report")]


@pytest.mark.parametrize("name", ["article.docx", "article-libreoffice.docx"])
def test_the_original_is_the_text_before_the_changes(name: str) -> None:
    raw = read(name, changes=Changes.ORIGINAL)
    assert "“We never were told" in raw.text
    assert "spent 3" not in raw.text
    assert raw.revisions == read(name).revisions
    assert any("before any of the tracked changes" in notice for notice in raw.notices)


def both(body: str) -> tuple[list[str], list[str]]:
    data = package(body)
    return words(import_bytes(data, "a.docx")[0]), words(import_bytes(data, "a.docx", ORIGINAL)[0])


def test_joined_and_parted_paragraphs_in_both_readings() -> None:
    deleted, inserted = f"<w:del {TRACKED}/>", f"<w:ins {TRACKED}/>"
    assert both(paragraph(run("One "), mark=deleted) + paragraph(run("two."))) == (
        ["One two."],
        ["One", "two."],
    )
    assert both(paragraph(run("One "), mark=inserted) + paragraph(run("two."))) == (["One", "two."], ["One two."])


def test_moved_words_and_rows_in_both_readings() -> None:
    moved = (
        f"<w:moveFrom {TRACKED}>{run('Moved.')}</w:moveFrom>",
        f"<w:moveTo {TRACKED}>{run('Moved.')}</w:moveTo>",
    )
    away = paragraph(moved[0], mark=f"<w:moveFrom {TRACKED}/>")
    accepted, original = both(away + paragraph(run("Middle.")) + paragraph(moved[1], mark=f"<w:moveTo {TRACKED}/>"))
    assert (accepted, original) == (["Middle.", "Moved."], ["Moved.", "Middle."])

    def row(words: str, change: str) -> str:
        cells = "".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in (words, "x"))
        return f"<w:tr><w:trPr>{change}</w:trPr>{cells}</w:tr>"

    rows = row("old", f"<w:del {TRACKED}/>") + row("new", f"<w:ins {TRACKED}/>")
    assert both(f"<w:tbl>{rows}</w:tbl>") == (["new", "x"], ["old", "x"])


def commented(body: str, ids: tuple[str, ...] = ("7",)) -> RawDocument:
    comments = "".join(
        f'<w:comment w:id="{one}" w:author="Sample">{paragraph(run(f"remark {one}"))}</w:comment>' for one in ids
    )
    return read_body(body, word__comments=f"<w:comments {SPACES}>{comments}</w:comments>")


def test_a_comment_over_paragraphs_hangs_on_all_its_words() -> None:
    raw = commented(
        paragraph(run("Before ") + '<w:commentRangeStart w:id="7"/>' + run("here"))
        + paragraph(run("and there") + '<w:commentRangeEnd w:id="7"/>' + run(" after"))
    )
    assert hanging(raw, "comment") == [("here\n\nand there", "remark 7")]


def test_overlapping_comments_keep_their_own_words() -> None:
    raw = commented(
        paragraph(
            '<w:commentRangeStart w:id="1"/>' + run("One ") + '<w:commentRangeStart w:id="2"/>' + run("two ")
            + '<w:commentRangeEnd w:id="1"/>' + run("three") + '<w:commentRangeEnd w:id="2"/>'
        ),
        ("1", "2"),
    )  # fmt: skip
    assert hanging(raw, "comment") == [("One two ", "remark 1"), ("two three", "remark 2")]


def test_a_comment_without_a_range_hangs_on_the_word_before_it() -> None:
    raw = commented(paragraph(run("Five boats sank.") + '<w:r><w:commentReference w:id="7"/></w:r>' + run(" So.")))
    assert hanging(raw, "comment") == [("sank.", "remark 7")]


def test_a_comment_on_deleted_words_only_still_hangs_on_its_place() -> None:
    gone = f"<w:del {TRACKED}><w:r><w:delText>gone</w:delText></w:r></w:del>"
    raw = commented(paragraph(run("Kept ") + f'<w:commentRangeStart w:id="7"/>{gone}<w:commentRangeEnd w:id="7"/>'))
    assert hanging(raw, "comment") == [("Kept", "remark 7")]


def test_headers_and_macros_are_said() -> None:
    raw = read_body(paragraph(run("Text.")), word__header1=f"<w:hdr {SPACES}>{paragraph(run('running head'))}</w:hdr>")
    assert [(part.why, part.text) for part in raw.left_out] == [("header or footer", "running head")]


def test_thousands_of_notes_are_read() -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = paragraph("".join(run("Word. ") + mark.format(number) for number in range(3_000)))
    notes = "".join(f'<w:footnote w:id="{number}">{paragraph(run("n"))}</w:footnote>' for number in range(3_000))
    raw = read_body(body, word__footnotes=f"<w:footnotes {SPACES}>{notes}</w:footnotes>")
    assert raw.text.endswith("[3000] n")
    assert len(raw.proposals) == 3_000


def field(code: str, result: str | None) -> str:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return begin + code + ("" if result is None else separate + result) + end


def code(words: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {words} </w:instrText></w:r>'


def test_a_field_shows_its_result_and_nothing_of_its_code() -> None:
    asked = code("IF") + field(code("MERGEFIELD sum"), run("700 boats")) + code('= "1" "a" "b"')
    raw = read_body(
        paragraph(run("Of ") + field(asked, run("70 boats")) + run(" five sank.") + field(code('XE "boats"'), None))
    )
    assert raw.text == "Of 70 boats five sank."


def test_a_field_that_never_ends_hides_nothing() -> None:
    raw = read_body(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("Five boats sank.")))
    assert raw.text == "Five boats sank."


def test_a_link_that_is_written_as_a_field_hangs_on_its_words() -> None:
    link = field(code('HYPERLINK "https://example.org/boats"'), run("70 ") + run("boats"))
    assert hanging(read_body(paragraph(run("Of ") + link + run(" five sank."))), "link") == [
        ("70 boats", "https://example.org/boats")
    ]


def test_changes_that_are_tracked_in_notes_are_counted_too() -> None:
    gone = f"<w:del {TRACKED}><w:r><w:delText>In 2023.</w:delText></w:r></w:del>"
    note = f"<w:ins {TRACKED}>{run('In 2024. ')}</w:ins>{gone}"
    body = paragraph(run("Five boats sank.") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
    notes = f'<w:footnotes {SPACES}><w:footnote w:id="1">{paragraph(note)}</w:footnote></w:footnotes>'
    raw = read_body(body, word__footnotes=notes)
    assert raw.revisions == Revisions(insertions=1, deletions=1)
    assert raw.text.endswith("[1] In 2024.")


def test_raised_digits_are_no_part_of_the_figure_before_them() -> None:
    high = '<w:vertAlign w:val="superscript"/>'
    words = run("10") + run("6", high) + run(" and 5") + run("th", high) + run(" km") + run("2", high)
    assert read_body(paragraph(words)).text == "10⁶ and 5th km²"
    assert read_body(paragraph(run("1", high) + run(" A note."))).text == "1 A note."
