"""Every format of the report against its golden file, and what a stranger's text must never do in it.

``pytest tests/golden --write-golden`` writes the golden files anew; the diff is then to be read.
"""

import csv
import io
import json
import os
import pickle
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.golden.conftest import published
from workbench import paths
from workbench.errors import UserError
from workbench.exporters import EXPORTERS, exporter_for, looks
from workbench.exporters.paragraphs import Style
from workbench.exporters.printed import paragraphs
from workbench.model.claim import Verdict
from workbench.model.draft import Draft
from workbench.model.snapshot import Snapshot
from workbench.report.build import build
from workbench.report.report import Group, Report

Golden = Callable[[str, bytes], None]
LIGATURES = re.compile("[\ufb00-\ufb06]")


def written(id: str, report: Report) -> bytes:
    exporter = exporter_for(f"report{id}" if id.startswith(".") else id)
    return exporter.write(published(report) if exporter.id == "claimreview" else report)


@pytest.mark.parametrize(
    "suffix", [".html", ".csv", ".json", ".jsonld", ".claimreview.jsonld", ".md", ".csl.json", ".bib", ".ris"]
)
def test_the_format_is_as_agreed(suffix: str, report: Report, golden: Golden) -> None:
    golden(f"report{suffix}", written(suffix, report))


@pytest.mark.parametrize("id", ["docx", "odt", "xlsx"])
def test_the_archive_s_parts_are_as_agreed(id: str, report: Report, golden: Golden) -> None:
    with zipfile.ZipFile(io.BytesIO(written(id, report))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        parts = [f"== {name}\n{archive.read(name).decode()}" for name in archive.namelist()]
    golden(f"report.{id}.txt", "\n".join(parts).replace("><", ">\n<").replace("\r\n", "\n").encode() + b"\n")


def test_the_printed_text_is_as_agreed(report: Report, golden: Golden) -> None:
    printed = "\n".join(paragraph.text.replace("\t", " | ") for paragraph in paragraphs(report))
    golden("report.pdf.txt", printed.encode() + b"\n")


@pytest.fixture(scope="module")
def page(report: Report) -> Iterator[object]:
    html = pytest.importorskip("lxml.html")
    return html.document_fromstring(written("html", report).decode())


def test_the_page_runs_and_fetches_nothing(page) -> None:
    assert page.xpath("//script | //iframe | //object | //embed | //img | //link | //base | //form") == []
    assert page.xpath("//@*[starts-with(name(), 'on')]") == []
    assert {href for href in page.xpath("//@href") if not href.startswith("#")} == set()
    assert page.xpath("//@src | //@action | //@srcdoc | //@style | //@xlink:href", namespaces={"xlink": "x"}) == []
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]
    assert "url(" not in page.xpath("string(//style)")
    assert "@import" not in page.xpath("string(//style)")


def test_the_page_can_be_found_through_without_eyes(page) -> None:
    assert page.xpath("/html/@lang") == ["en"]
    assert page.xpath("/html/@dir") == ["ltr"]
    assert [len(page.xpath(f"//{landmark}")) for landmark in ("header", "main", "nav", "footer", "h1")] == [1] * 5
    assert page.xpath("//table//th[not(@scope)]") == []
    assert page.xpath("//table[not(caption)]") == []
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//a/@href")} <= set(ids)
    assert set(page.xpath("//@aria-labelledby")) <= set(ids)


def test_the_page_tells_the_urgent_first(page) -> None:
    titles = [" ".join(heading.text_content().split()) for heading in page.xpath("//h2")]
    assert titles == [
        "5 of 7 claims checked",
        "Must fix before print 2",
        "Unsourced 1",
        "Unchecked 2",
        "Open queries 2",
        "Legal, Sensitive, On author, Right of reply 2",
        "House rules not met 2",
        "Corrections proposed 1",
        "Disagreements 2",
        "Words not covered",
        "The article, marked",
        "Every claim 8",
        "Sources 2",
        "Evidence kept in the session 2",
        "Sign-offs 1",
        "Integrity of the session file",
        "Extract of the log 3",
        "The draft that was checked",
    ]


def test_the_page_shows_a_claim_marked_in_its_paragraph(page, report: Report) -> None:
    (context,) = page.xpath("//article[@id='claim-2']//p[@class='context']")
    assert (
        context.text_content()
        == report.claims[1].context.before + report.claims[1].quote + report.claims[1].context.after
    )
    assert context.xpath("string(mark)") == "“We had to hire two crews,” harbour master Ada Sample said."
    (badge,) = page.xpath("//article[@id='claim-2']//span[starts-with(@class, 'badge')]")
    assert badge.get("class") == "badge disputed"
    assert badge.text_content().split() == ["✕", "Disputed"]


def test_page_and_print_have_the_same_colours() -> None:
    style = (paths.resources() / "report" / "report.css").read_text(encoding="utf-8")
    for name in [verdict.value for verdict in Verdict] + ["dismissed"]:
        assert f"--{name}: {looks.TONES[name]};" in style
        if looks.BAR_FILLS[name] != looks.TONES[name]:
            assert f".bar rect.{name} {{ fill: {looks.BAR_FILLS[name]}; }}" in style


def luminance(color: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_letter_stands_out_from_its_ground() -> None:
    letters = [*(tone for name, tone in looks.TONES.items() if name != "rule"), looks.INK, looks.QUIET]
    assert min(contrast(tone, "#ffffff") for tone in letters) >= 4.5
    assert min(contrast(looks.BAR_LETTERS[name], looks.BAR_FILLS[name]) for name in map(str, Verdict)) >= 4.5


def test_a_language_that_is_none_is_left_out(report: Report) -> None:
    hostile = replace(report, header=replace(report.header, language='en" onclick="alert(1)'))
    assert b"onclick=&#34;" in written("html", hostile)  # as text among the draft's facts, and nowhere else
    assert written("html", hostile).count(b"onclick") == 1


def test_a_report_on_nothing_can_be_written(report: Report) -> None:
    empty = build(Snapshot("s", drafts=(Draft("d", "", ()),)), at=report.header.at, program=report.header.program)
    assert b"Untitled article" in written("html", empty)
    assert b"The article holds no claim." in written("html", empty)
    assert len(written("csv", empty).splitlines()) == 1
    for id in ("docx", "odt", "xlsx", "md", "annotations"):
        assert written(id, empty)
    assert json.loads(written("json", empty))["claims"] == []


def rows(report: Report) -> list[dict[str, str]]:
    text = written("csv", report).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_opens_in_a_spreadsheet_as_text(report: Report) -> None:
    data = written("csv", report)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 9
    table = rows(report)
    assert [row["number"] for row in table] == [str(number) for number in range(1, 9)]
    assert table[2]["note"] == "'@SUM(1+1)*cmd"
    assert table[6]["claim"].startswith("'=cmd|")
    assert table[6]["note"] == "'+1 more leaflet"
    assert [cell for row in table for cell in row.values() if re.match(r"\s*[=+@\-＝＋－＠\t\r]", cell)] == []


def test_json_holds_everything_as_it_stands(report: Report) -> None:
    data = json.loads(written("json", report))
    assert data["format"] == "claim-workbench-report/1"
    assert next(iter(data)) == "format"
    assert len(data["claims"]) == 8
    assert data["claims"][5]["verdict"] == "verified"
    assert data["claims"][6]["quote"] == report.claims[6].quote
    assert data["uncovered"][3]["text"] == "The pier\u202e is 1,200 metres long and was"
    assert data["progress"]["coverage"] == report.progress.coverage
    assert [group["numbers"] for group in data["groups"]] == [[2, 8], [3], [5, 7]]
    first = data["claims"][0]["figures"][0]
    assert (first["text"], first["end"] - first["start"]) == ("12,400", 6)


@pytest.mark.parametrize("id", [exporter.id for exporter in EXPORTERS])
def test_nothing_of_the_machine_is_told(id: str, report: Report, monkeypatch: pytest.MonkeyPatch, request) -> None:
    if id == "pdf":
        request.getfixturevalue("qapp")
    monkeypatch.setenv("USER", "marker-login")
    monkeypatch.setenv("LOGNAME", "marker-login")
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    if hasattr(time, "tzset"):
        time.tzset()
    try:
        data = written(id, report)
    finally:
        monkeypatch.undo()
        if hasattr(time, "tzset"):
            time.tzset()
    told = [b"marker-login", b"+05:30", b"+05'30", str(Path.home()).encode(), str(Path.cwd()).encode(), b"/tmp"]
    assert [marker for marker in told if marker in data] == []
    if id == "pdf":
        assert b"20261122143000Z" in data
        assert data.count(b"2026-11-22T14:30:00Z") == 3


@pytest.mark.parametrize("id", [exporter.id for exporter in EXPORTERS])
def test_the_same_report_is_the_same_file(id: str, report: Report, request) -> None:
    if id == "pdf":
        request.getfixturevalue("qapp")
    assert written(id, report) == written(id, report)


def test_a_heading_is_never_left_alone_at_the_foot(report: Report) -> None:
    printed = list(paragraphs(report))
    heads = [paragraph for paragraph in printed if paragraph.style in (Style.SECTION, Style.CLAIM_LINE)]
    assert len(heads) == 17 + 8
    assert all(paragraph.keeps for paragraph in heads)
    assert not printed[-1].keeps


def _emptied(report: Report) -> tuple[Group, ...]:
    return tuple(replace(group, numbers=()) for group in report.groups)


_AFTER = "Sources|Evidence|Sign-offs|Integrity|Extract|The draft"


def test_a_claim_is_not_parted_by_a_page(report: Report, qapp: object, tmp_path: Path) -> None:
    many = tuple(replace(claim, note="A note.\n" * (number % 7)) for number, claim in enumerate(report.claims * 8))
    file = tmp_path / "report.pdf"
    file.write_bytes(written("pdf", replace(report, groups=_emptied(report), claims=many)))
    pages = pdf_tool("pdftotext", "-layout", str(file), "-").split("\f")[:-1]
    assert len(pages) > 5
    for page in pages[1:-1]:  # after the running head comes a claim's own line, or what follows the last claim
        lines = [line for line in page.splitlines() if line.strip()]
        assert re.match(rf"Claim \d|Every claim|Words not covered|{_AFTER}", lines[1]), lines[1]


@pytest.mark.parametrize("text", ["", "\u202e\x00\x07", "x" * 10_000, "line\n" * 200, "שלום " * 300, "a\tb\u2029c"])
def test_a_pdf_can_be_made_of_anything(text: str, report: Report, qapp: object) -> None:
    odd = replace(report.claims[0], quote=text, note=text, who=text, when=text)
    header = replace(report.header, headline=text, notices=(text,), at=text)
    data = written("pdf", replace(report, header=header, claims=(odd, *report.claims[1:])))
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")


@pytest.fixture(scope="module")
def pdf(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF as a program without a window makes it; in a process of its own, as it starts Qt."""
    pytest.importorskip("PySide6.QtGui")
    file = tmp_path_factory.mktemp("pdf") / "report.pdf"
    code = (
        "import pickle, sys, pathlib\n"
        "from workbench.exporters import exporter_for\n"
        "report = pickle.loads(sys.stdin.buffer.read())\n"
        "data = exporter_for('pdf').write(report)\n"
        "assert data == exporter_for('pdf').write(report)\n"
        "pathlib.Path(sys.argv[1]).write_bytes(data)\n"
    )
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    run = subprocess.run(
        [sys.executable, "-c", code, str(file)], input=pickle.dumps(report), env=environment, capture_output=True
    )
    assert run.returncode == 0, run.stderr.decode()
    assert run.stderr == b""
    return file


def test_a_pdf_is_made_without_a_window(pdf: Path) -> None:
    data = pdf.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"/JavaScript" not in data
    assert b"/URI" not in data


def pdf_tool(name: str, *arguments: str) -> str:
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    return subprocess.run([name, *arguments], capture_output=True, check=True, text=True).stdout


def test_the_pdf_s_text_can_be_searched(pdf: Path, report: Report) -> None:
    text = pdf_tool("pdftotext", "-layout", str(pdf), "-")
    plain = " ".join(text.split())
    assert LIGATURES.search(text) is None
    assert "She added that the office was full of files." in plain
    assert "finest folly" in plain
    assert "<script>alert('sample')</script>" in plain
    assert re.search(r"Page 1 of (\d+)", plain)
    for number in range(1, 9):
        assert f"Claim {number}" in plain
    pages = text.split("\f")[:-1]
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all("Verification report" in page for page in pages[1:])


def test_the_pdf_says_nothing_of_itself_but_title_and_date(pdf: Path) -> None:
    told = dict(line.split(":", 1) for line in pdf_tool("pdfinfo", "-rawdates", str(pdf)).splitlines())
    assert told["Title"].strip() == "Ferry line <b>carries</b> 12,400 & counting"
    assert told.keys().isdisjoint({"Author", "Creator"})
    assert told["CreationDate"].strip() == told["ModDate"].strip() == "D:20261122143000Z"


def test_where_qt_cannot_be_loaded_the_web_page_is_named(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    with pytest.raises(UserError, match=r"\.html") as raised:
        written("pdf", report)
    assert raised.value.kind == "qt_missing"


def test_where_system_libraries_are_missing_their_packages_are_named(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.exporters import pdf

    monkeypatch.setattr(pdf, "missing_libraries", lambda _: [("libEGL.so.1", "libegl1")])
    with pytest.raises(UserError, match=r"libegl1.*\.html"):
        written("pdf", report)


@pytest.mark.parametrize(
    ("id", "part", "width", "whole"),
    [
        ("docx", "word/document.xml", r'<w:gridCol w:w="(\d+)"', 9638),
        ("odt", "content.xml", r'<table:table-column table:style-name="Column(\d+)"', 170),
    ],
)
def test_the_columns_of_a_table_fill_the_page_by_what_is_in_them(
    id: str, part: str, width: str, whole: int, report: Report
) -> None:
    for section, columns in (("log", 4), ("summary", 3), ("draft", 2)):
        with zipfile.ZipFile(io.BytesIO(exporter_for(id).showing((section,)).write(report))) as archive:
            widths = [int(one) for one in re.findall(width, archive.read(part).decode())]
        assert len(widths) == columns
        assert sum(widths) == pytest.approx(whole, abs=columns)
        assert section != "log" or widths[0] < min(widths[1], widths[3])  # numbers of acts beside days and words
