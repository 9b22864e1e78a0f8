"""What the PDF holds beside its pages: words that can be found in any script, its language, the form for archives."""

import re
from pathlib import Path

import pytest

from tests.core.test_hostile_reports import spoilt
from workbench.exporters import exporter_for
from workbench.report.build import build
from workbench.report.report import Report

pytest.importorskip("PySide6.QtGui")

ARABIC = "عنوان الخبر التجريبي\n\nقالت آدا نموذج إن ٤٢ سفينة وصلت يوم الاثنين.\n"
HEBREW = "כותרת לדוגמה\n\nאמר הדובר שלום: 42 ספינות הגיעו.\n"


@pytest.fixture(scope="module")
def pdfs(report: Report) -> dict[str, bytes]:
    return {id: exporter_for(id).write(report) for id in ("pdf", "pdfa")}


def words_of(pdf: bytes) -> set[str]:
    """The words that a search finds."""
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(pdf)
    try:
        return {word for page in document for word in page.get_textpage().get_text_bounded().split()}
    finally:
        document.close()


@pytest.mark.parametrize("article", [ARABIC, HEBREW])
def test_words_of_joined_letters_can_be_found(article: str, tmp_path: Path) -> None:
    from workbench.cli.reading import read

    file = tmp_path / "sample.txt"
    file.write_text(article, encoding="utf-8")
    report = build(read(file), at="2026-11-22T14:30:00Z", program="Claim Workbench")
    wanted = {word for word in article.split() if word.isalpha()}
    found = {re.sub(r"\W", "", word) for word in words_of(exporter_for("pdf").write(report))}
    assert wanted - found == set()


@pytest.mark.parametrize("id", ["pdf", "pdfa"])
def test_the_file_tells_its_language_and_title(id: str, pdfs: dict[str, bytes]) -> None:
    assert b"/Lang (en)" in pdfs[id]
    assert b"/DisplayDocTitle true" in pdfs[id]
    assert {b"%%EOF"} == set(pdfs[id].rstrip().splitlines()[-1:])


def test_the_file_for_archives_keeps_the_rules_of_pdf_a(pdfs: dict[str, bytes]) -> None:
    data = pdfs["pdfa"]
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in data
    assert b"/Type /OutputIntent" in data
    assert b"/GTS_PDFA1" in data
    fonts = re.findall(rb"/Type /FontDescriptor(.*?)endobj", data, re.DOTALL)
    assert fonts
    assert all(b"/FontFile2 " in font for font in fonts)
    assert {float(alpha) for alpha in re.findall(rb"/[cC][aA] ([\d.]+)", data)} == {1.0}
    assert set(re.findall(rb"/SMask\s*/?(\w+)", data)) <= {b"None"}
    for forbidden in (b"/Encrypt", b"/JavaScript", b"/EmbeddedFiles", b"/Launch", b"DeviceCMYK", b"/LZWDecode"):
        assert forbidden not in data
    assert b'xmp:CreateDate="2026-11-22T14:30:00Z"' in data
    assert data.count(b"D:20261122143000Z") == 4  # created and changed, in the file and in its update


def test_both_forms_hold_the_same_pages(pdfs: dict[str, bytes]) -> None:
    """But for letters that no font of the machine can draw: a box is no letter, so they are told by number."""
    assert {word for word in words_of(pdfs["pdf"]) if word.isalnum() and word.isascii()} <= words_of(pdfs["pdfa"])


def test_hostile_words_in_every_field_are_only_words() -> None:
    data = exporter_for("pdfa").write(spoilt(0))
    assert data.rstrip().endswith(b"%%EOF")
    for forbidden in (b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/OpenAction", b"/AA "):
        assert forbidden not in data
    assert words_of(data) & {"[U+202E]", "left[U+202E]right[U+2066][U+2069][U+200F]"}
