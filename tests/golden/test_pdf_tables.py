"""Tables on the pages of a PDF: heads repeated, rows never parted, the article with its notes in the margin."""

from dataclasses import replace
from itertools import pairwise

import pytest

from workbench.exporters.pages import Chunk, Page, Strip, paginate
from workbench.exporters.pdf import lay_out
from workbench.report.lines import ActLine
from workbench.report.report import Report
from workbench.report.sections import SECTIONS

pytest.importorskip("PySide6.QtGui")
pdfium = pytest.importorskip("pypdfium2")

HEADS = "Act When Who What"


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page between its running head and its foot."""
    document = pdfium.PdfDocument(pdf)
    try:
        texts = (page.get_textpage().get_text_bounded(bottom=57, top=787) for page in document)
        return [" ".join(text.split()) for text in texts]
    finally:
        document.close()


def with_acts(report: Report, count: int, words: str = "Marked as disputed") -> Report:
    acts = tuple(
        ActLine(number, f"begin{number} {words} end{number}", (), "Sam Sample", "2026-11-22T14:00:00Z", False)
        for number in range(count, 0, -1)
    )
    return replace(report, log=acts, acts=count, sections=("log",))


def test_heads_are_repeated_on_every_page_that_a_table_goes_on_to(report: Report, qapp: object) -> None:
    pages = pages_of(lay_out(with_acts(report, 90)))
    assert len(pages) > 2
    assert HEADS in pages[0]
    assert all(page.startswith(HEADS) for page in pages[1:])
    assert sum(page.count(HEADS) for page in pages) == len(pages)


def test_no_row_is_parted_and_none_is_lost(report: Report, qapp: object) -> None:
    pages = pages_of(lay_out(with_acts(report, 40, "words of a long act " * 12)))
    for number in range(1, 41):
        assert [f"begin{number} " in page for page in pages] == [f"end{number} " in page + " " for page in pages]
        assert sum(page.count(f"begin{number} ") for page in pages) == 1


def test_a_row_taller_than_a_page_is_cut_between_lines(report: Report, qapp: object) -> None:
    words = " ".join(f"word{number}" for number in range(3_000))
    pages = pages_of(lay_out(with_acts(report, 1, words)))
    assert len(pages) > 3
    told = " ".join(pages)
    assert [told.count(f"word{number} ") for number in range(3_000)] == [1] * 3_000
    assert all(page.startswith(HEADS) for page in pages[1:-1])


def test_the_closing_line_has_no_page_to_itself(report: Report, qapp: object) -> None:
    for count in range(25, 33):
        pages = pages_of(lay_out(with_acts(report, count)))
        assert "begin" in pages[-1]
        assert "gives no verdict of its own" in pages[-1]


def test_each_section_can_be_all_there_is(report: Report, qapp: object) -> None:
    for rule in SECTIONS:
        assert all(pages_of(lay_out(replace(report, sections=(rule.id,))))), rule.id


def test_the_article_has_its_notes_beside_it(report: Report, qapp: object) -> None:
    (page,) = pages_of(lay_out(replace(report, sections=("article",))))
    assert "[2 ✕]" in page
    assert "2 ✕ Disputed" in page
    assert "Checked twice." in page


def strips(*heights: float) -> list[Strip]:
    tops = [sum(heights[:number]) for number in range(len(heights) + 1)]
    return [Strip(top, bottom) for top, bottom in pairwise(tops)]


def test_room_for_the_heads_is_kept() -> None:
    head, *rows = strips(2, 4, 4, 4)
    chunks = [Chunk(Strip(head.top, rows[0].bottom), list), *(Chunk(row, list, head) for row in rows[1:])]
    assert list(paginate(chunks, 10)) == [Page(Strip(0, 10)), Page(rows[2], head)]
    assert list(paginate(chunks, 9)) == [Page(Strip(0, 6)), Page(rows[1], head), Page(rows[2], head)]
