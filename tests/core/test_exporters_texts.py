"""Markdown and workbooks: what a stranger wrote is shown as it is, and never runs, links or formats."""

import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_exporters_marks import overlapping
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.exporters.markdown import plain
from workbench.exporters.paragraphs import Style
from workbench.exporters.printed import paragraphs
from workbench.report.record_sections import RECORD_SECTIONS
from workbench.report.report import Report
from workbench.report.sections import PRESETS, SECTIONS, laid_out, preset_named
from workbench.visible import visible

NASTY = [
    "<script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "![a](file:///etc/passwd)",
    "https://sample.example/x www.sample.example ada@sample.example",
    "# head\n===\n---\n1. one\n- two\n+ three\n> four\n\n    code\n~~~\n```",
    "| a | b |\n|---|---|\n",
    "*a* _b_ **c** `d` ~~e~~ &amp; &#60; \\* $x$ [^1]: [x]: y",
    "=1+1",
    "1) one",
    "\u202e\x00",
]
TEXTS = st.one_of(st.sampled_from(NASTY), st.text(st.sampled_from("a1 .)(#*_-+=>|`~[]<&\\!:/\n\t@"), max_size=30))


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_markdown_shows_a_text_as_it_is(text: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    shown = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(plain(text))
    assert set(re.findall(r"</?(\w+)", shown)) <= {"p", "br"}
    letters = re.sub(r"<[^>]*>", "", shown)
    for code, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        letters = letters.replace(code, letter)
    assert letters.split() == visible(text).split()


def test_markdown_tells_the_verdicts_and_the_article() -> None:
    text = exporter_for("md").write(overlapping()).decode()
    assert "| ✕ Disputed | 2 |" in text
    assert "⟦12 ⟦boats⟧[^3]⟧[^4]" in text
    assert re.search(r"^\[\^1\]: . \w+ · Claim 1 · Note: A note\.", text, re.MULTILINE)


def hostile(report: Report) -> Report:
    nasty = ("=1+1", "@SUM(1)", "https://sample.example", "\t-1", "x" * 40_000)
    claims = tuple(replace(claim, note=note, quote=note) for claim, note in zip(report.claims, nasty, strict=True))
    return replace(report, claims=claims, header=replace(report.header, headline='=HYPERLINK("x")'))


def test_a_workbook_holds_texts_and_numbers_and_nothing_that_runs() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(exporter_for("xlsx").write(hostile(overlapping()))))
    assert book.sheetnames == ["Summary", "Claims"]
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    sheet = book["Claims"]
    heads = [cell.value for cell in sheet[1]]
    rows = [dict(zip(heads, [cell.value for cell in row], strict=True)) for row in sheet.iter_rows(min_row=2)]
    assert [row["number"] for row in rows] == [1, 2, 3, 4, 5]
    assert [row["note"][:8] for row in rows] == ["=1+1", "@SUM(1)", "https://", "\t-1", "xxxxxxxx"]
    assert rows[4]["note"].endswith("…")
    assert all(cell.hyperlink is None for row in sheet.iter_rows() for cell in row)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", f"A1:{sheet.cell(6, len(heads)).coordinate}")
    verdict = sheet.cell(2, heads.index("verdict") + 1)
    assert verdict.value in ("disputed", "unchecked")
    assert verdict.font.bold
    assert sheet.cell(2, heads.index("note") + 1).quotePrefix
    assert sheet.cell(2, heads.index("note") + 1).alignment.wrap_text


def test_a_workbook_has_the_columns_of_the_table() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(exporter_for("xlsx").write(overlapping())))
    csv_heads = exporter_for("csv").write(overlapping()).decode("utf-8-sig").splitlines()[0]
    assert [cell.value for cell in book["Claims"][1]] == csv_heads.replace('"', "").split(",")


def test_presets_choose_sections_in_their_order() -> None:
    report = overlapping()
    empty = {"since", "parked", "second_readings", "integrity", "log", *(rule.id for rule in RECORD_SECTIONS)}
    wanted = preset_named("record").sections
    assert [section.id for section in laid_out(report)] == [id for id in wanted if id not in empty]
    editor = laid_out(replace(report, sections=preset_named("editor").sections))
    assert [section.id for section in editor] == ["must_fix", "unsourced", "brief"]
    known = {rule.id for rule in SECTIONS}
    assert all(set(preset.sections) <= known for preset in PRESETS)
    assert len(known) == len(SECTIONS)
    for wrong in (lambda: preset_named("odd"), lambda: laid_out(replace(report, sections=("odd",)))):
        with pytest.raises(UserError, match="odd"):
            wrong()


@pytest.mark.parametrize("id", ["html", "md", "docx", "odt"])
def test_readers_are_told_no_note_and_no_claim_that_waits(id: str) -> None:

    report = overlapping()
    secret = replace(report, claims=tuple(replace(claim, note="Secret-note") for claim in report.claims))
    exporter = exporter_for(id)
    whole, public = (
        exporter.showing(preset_named("record").sections),
        exporter.showing(preset_named("readers").sections),
    )

    def told(data: bytes) -> str:
        if not data.startswith(b"PK"):
            return data.decode()
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "".join(archive.read(name).decode() for name in archive.namelist())

    assert "Secret-note" in told(whole.write(secret))
    assert "Secret-note" not in told(public.write(secret))
    decided = [claim for claim in report.claims if claim.who]
    assert len(decided) == 2
    assert told(public.write(secret)).count("Claim ") >= 2


def test_a_web_page_links_to_nothing_that_is_not_shown() -> None:
    html = pytest.importorskip("lxml.html")
    for preset in PRESETS:
        data = exporter_for("html").showing(preset.sections).write(overlapping())
        page = html.document_fromstring(data.decode())
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {href[1:] for href in page.xpath("//a/@href")} <= set(ids)
        assert page.xpath("count(//h1)") == 1


def test_pages_hold_the_sections_asked_for() -> None:
    report = overlapping()
    whole = [paragraph.text for paragraph in paragraphs(report)]
    assert "Every claim 5" in whole
    assert "The article, marked" not in whole
    assert whole[-1].startswith("Claim Workbench gives no verdict")
    article = "\n".join(p.text for p in paragraphs(replace(report, sections=("article",))))
    article = article.replace("\u00a0", " ")  # a number is never parted from its sign
    assert "12 boats [3 ✕] [4 ✕] & 3 🚤. [1 ○] She [5 ○] <said> so." in article
    everything = list(paragraphs(replace(report, sections=preset_named("record").sections)))
    heads = [one for one in everything if one.style in (Style.SECTION, Style.CLAIM_LINE)]
    assert all(one.keeps for one in heads)
    assert not everything[-1].keeps


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=30), st.sampled_from(NASTY))
def test_any_text_in_any_field_leaves_every_document_whole(text: str, nasty: str) -> None:
    report = overlapping()
    claims = tuple(replace(claim, note=text, who=nasty, when=text, quote=nasty) for claim in report.claims)
    odd = replace(report.header, headline=nasty, byline=text, language=text, at=nasty, program=text, notices=(text,))
    for id in ("docx", "odt", "xlsx"):
        data = (
            exporter_for(id).showing(preset_named("record").sections).write(replace(report, header=odd, claims=claims))
        )
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name != "mimetype":
                    ElementTree.fromstring(archive.read(name))
    for id in ("md", "html", "json", "annotations", "csv"):
        exporter_for(id).write(replace(report, header=odd, claims=claims)).decode()
