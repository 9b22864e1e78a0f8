"""The web page as a browser prints it: no heading and no head of a table is left alone at the foot of a page."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.golden.conftest import audit, sample
from tests.golden.test_pdf_one_page import EDITOR, report_on
from workbench.exporters import exporter_for
from workbench.report.build import build

pdfium = pytest.importorskip("pypdfium2")
HEIGHTS = range(150, 252, 6)
"""Millimetres that are taken on a page before the section begins."""


def printed(page: str, folder: Path) -> list[list[str]]:
    """The lines of each page, as headless Chromium prints them."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        pytest.skip("chromium is not installed")
    file, pdf = folder / "page.html", folder / "page.pdf"
    file.write_text(page, encoding="utf-8")
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage")
    where = (f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
    done = subprocess.run([browser, *options, *where, file.as_uri()], capture_output=True, timeout=120, check=False)
    assert pdf.is_file(), done.stderr.decode(errors="replace")[-2000:]
    document = pdfium.PdfDocument(pdf)
    try:
        return [document[place].get_textpage().get_text_bounded().split("\r\n") for place in range(len(document))]
    finally:
        document.close()


def test_the_editors_page_is_one(tmp_path: Path) -> None:
    report = report_on(tmp_path, 2, "A sample note, which is no longer than a line.")
    closer, usual = exporter_for("html").write(report).decode(), replace(report, sections=EDITOR[1:] + EDITOR[:1])
    assert len(printed(exporter_for("html").write(usual).decode(), tmp_path)) == 2
    (lines,) = printed(closer, tmp_path)
    assert "gives no verdict of its own" in " ".join(lines)


@pytest.mark.parametrize(("section", "row"), [("integrity", "holds"), ("log", "UTC")])
def test_a_heading_has_the_first_row_of_its_table_on_its_page(section: str, row: str, tmp_path: Path) -> None:
    report = build(sample(), at="2026-11-22T14:30:00Z", program="Claim Workbench 0.0.sample", audit=audit())
    page = exporter_for("html").showing((section,)).write(report).decode()
    found = re.search(r"<section.*</section>", page, re.DOTALL)
    assert found
    spaced = "".join(f'<div style="break-before: page; height: {mm}mm">x</div>{found[0]}' for mm in HEIGHTS)
    pages = printed(page.replace(found[0], spaced), tmp_path)
    title = re.search(r"<h2[^>]*>([^<]*\w)", found[0])
    assert title
    begun = [lines for lines in pages if any(line.startswith(title[1]) for line in lines)]
    assert len(begun) == len(HEIGHTS)
    assert [lines[-3:] for lines in begun if not any(row in line for line in lines[2:])] == []
    assert len(pages) > len(HEIGHTS) + 1  # some did not fit
