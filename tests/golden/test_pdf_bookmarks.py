"""The bookmarks of a PDF, read back by another library: each leads to the page and the place of its words."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.core.test_hostile_reports import spoilt
from workbench.exporters import exporter_for, pdf_column
from workbench.exporters.pdf import lay_out
from workbench.report.build import build
from workbench.report.masking import mask
from workbench.report.report import Report

pytest.importorskip("PySide6.QtGui")
pdfium = pytest.importorskip("pypdfium2")

HEBREW = "כותרת לדוגמה\n\nאמר הדובר שלום: 42 ספינות הגיעו.\n"


@dataclass(frozen=True)
class Bookmark:
    level: int
    title: str
    page: int
    top: float
    below: int


def bookmarks(pdf: bytes) -> list[Bookmark]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [
            Bookmark(one.level, one.get_title(), place.get_index(), place.get_view()[1][1], abs(one.get_count()))
            for one in document.get_toc()
            if (place := one.get_dest())
        ]
    finally:
        document.close()


def words_below(pdf: bytes, mark: Bookmark) -> str:
    """The words of its page that stand just below the place a bookmark leads to."""
    document = pdfium.PdfDocument(pdf)
    try:
        page = document[mark.page]
        words = page.get_textpage().get_text_bounded(bottom=mark.top - 30, top=mark.top)
        return " ".join(words.split())
    finally:
        document.close()


def texts(pdf: bytes) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.fixture(scope="module", params=["pdf", "pdfa"])
def made(request: pytest.FixtureRequest, report: Report) -> bytes:
    return exporter_for(request.param).write(report)


def test_sections_are_bookmarks_and_claims_lie_below_every_claim(made: bytes) -> None:
    told = bookmarks(made)
    top = [one.title for one in told if one.level == 0]
    assert top[:3] == ["5 of 7 claims checked", "Must fix before print 2", "Unsourced 1"]
    assert top[-1] == "The draft that was checked"
    at = next(number for number, one in enumerate(told) if one.title.startswith("Every claim"))
    assert told[at].below == 8
    below = told[at + 1 : at + 9]
    assert {one.level for one in below} == {1}
    assert [one.title.split()[:3] for one in below[:2]] == [["Claim", "1", "✓"], ["Claim", "2", "✕"]]


def test_each_leads_to_the_page_and_place_of_its_words(made: bytes) -> None:
    told = bookmarks(made)
    assert len({one.page for one in told}) > 3
    for one in told:
        first = " ".join(one.title.split()[:2])
        assert first in words_below(made, one), one


def test_a_right_to_left_article_has_them_too(tmp_path: Path) -> None:
    from workbench.cli.reading import read

    file = tmp_path / "sample.txt"
    file.write_text(HEBREW, encoding="utf-8")
    made = exporter_for("pdf").write(build(read(file), at="2026-11-22T14:30:00Z", program="Claim Workbench"))
    told = bookmarks(made)
    assert [one.title for one in told if one.level] == ["Claim 1 ○ Unchecked · Figure"]
    assert all(words_below(made, one).startswith(one.title.split()[0]) for one in told)


def test_masked_they_name_nobody(report: Report, qapp: object) -> None:
    calls = replace(report, sections=("calls",))
    plain, masked = ([one.title for one in bookmarks(lay_out(told))] for told in (calls, mask(calls)))
    assert "Wendelin Sampleton" in plain
    assert "Source A" in masked
    assert "Wendelin Sampleton" not in masked


def test_hostile_words_end_no_bookmark_early(qapp: object) -> None:
    report = spoilt(0)
    told = bookmarks(lay_out(report))
    assert len([one for one in told if one.title.startswith("Claim ")]) == len(report.claims)


def test_the_article_alone_has_none_and_they_are_shown_where_there_are_pages_to_turn(
    report: Report, made: bytes, qapp: object
) -> None:
    article, short = (lay_out(replace(report, sections=(id,))) for id in ("article", "calls"))
    assert bookmarks(article) == []
    assert len(texts(article)) == len(texts(short)) == 1
    assert bookmarks(short)
    assert [b"/PageMode /UseOutlines" in one for one in (article, short, made)] == [False, False, True]


def test_pages_set_in_many_pieces_are_those_set_in_one(
    report: Report, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    sample = replace(report, claims=report.claims * 5)
    found = []
    for at_once in (1, 7, 100_000):
        monkeypatch.setattr(pdf_column, "_AT_ONCE", at_once)
        made = lay_out(sample)
        found.append((texts(made), bookmarks(made)))
    assert len(found[0][0]) > 8
    for words, marks in found[1:]:
        assert words == found[0][0]
        assert [(one.title, one.page) for one in marks] == [(one.title, one.page) for one in found[0][1]]
        assert all(abs(one.top - other.top) <= 1 for one, other in zip(marks, found[0][1], strict=True))
