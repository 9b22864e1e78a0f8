"""The editor's report is one page, as long as letters that can be read make it one."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.golden.test_pdf_bookmarks import bookmarks, texts, words_below
from tests.samples import seed_session, uids
from workbench.exporters.pdf import lay_out
from workbench.exporters.pdf_sheets import Sheets
from workbench.exporters.printed import paragraphs
from workbench.model.claim import Verdict
from workbench.report.build import build
from workbench.report.report import Report
from workbench.report.sections import preset_named
from workbench.session.commands import mark, write_note

pytest.importorskip("PySide6.QtGui")
pdfium = pytest.importorskip("pypdfium2")

EDITOR = preset_named("editor").sections


def report_on(folder: Path, disputed: int, note: str) -> Report:
    """The sample checked: some claims disputed, two unsourced, with a note each, the others verified."""
    session = seed_session(folder / f"{disputed}-{len(note)}.claims")
    claims = uids(session)
    mark(session, claims[:disputed], Verdict.DISPUTED)
    mark(session, claims[disputed : disputed + 2], Verdict.UNSOURCED)
    mark(session, claims[disputed + 2 :], Verdict.VERIFIED)
    for claim in claims[: disputed + 2]:
        write_note(session, claim, note)
    report = build(session.snapshot, at="2026-11-22T14:30:00Z", program="Claim Workbench 0.0.sample")
    session.close()
    return replace(report, sections=EDITOR)


def height_of_title(pdf: bytes) -> float:
    """In points."""
    document = pdfium.PdfDocument(pdf)
    try:
        letters = document[0].get_textpage()
        _, bottom, _, top = letters.get_charbox(letters.get_text_range().index("VERIFICATION"), loose=True)
        return float(top - bottom)
    finally:
        document.close()


def test_a_little_more_than_a_page_is_one_in_smaller_letters(tmp_path: Path, qapp: object) -> None:
    report = report_on(tmp_path, 3, "A sample note, which is no longer than a line.")
    in_another_order = replace(report, sections=(*EDITOR[1:], EDITOR[0]))
    usual, made = lay_out(in_another_order), lay_out(report)
    assert len(texts(usual)) == 2
    (words,) = texts(made)
    assert "Page 1 of 1" in words
    assert words.count("A sample note") == 5
    assert 0.79 < height_of_title(made) / height_of_title(usual) < 0.96
    assert Sheets(report, list(paragraphs(report))).count == 1
    last = bookmarks(made)[-1]
    assert last.page == 0
    assert last.title in words_below(made, last)


@pytest.mark.parametrize(
    ("disputed", "note", "least"), [(0, "Short.", 1), (9, "A sample note of many words. " * 30, 3)]
)
def test_what_is_short_or_much_longer_keeps_its_letters(
    disputed: int, note: str, least: int, tmp_path: Path, qapp: object
) -> None:
    report = report_on(tmp_path, disputed, note)
    made = lay_out(report)
    assert len(texts(made)) >= least
    assert height_of_title(made) == pytest.approx(height_of_title(lay_out(replace(report, sections=("summary",)))))
