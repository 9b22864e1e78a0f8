"""Whatever stands in an article or a note, every format shows it and none runs it."""

import csv
import io
import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exporters import exporter_for
from workbench.model.claim import Claim, Decision, Kind, Verdict
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Span
from workbench.model.snapshot import Person, Snapshot
from workbench.report.build import build
from workbench.report.report import Report
from workbench.visible import visible

NASTY = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "' style='x:expression(alert(1))",
    "{{ 7 * 7 }}{% raw %}",
    "<!--",
    "]]>",
    "&lt;b&gt;&#0;",
    "javascript:alert(1)",
    "=cmd|' /C calc'!A0",
    " \u00a0＝HYPERLINK(1)",
    "\u200b@SUM(1)",
    "\t-1+1",
    "\r\n=1",
    'a","=1',
    "\u202eabc\u2066\u0007\x7f",
    "👩\u200d🚀 e\u0301 שלום\u200f",
    "\\\x00\u2028\u2029",
    "x" * 10_000,
]
TEXTS = st.one_of(st.sampled_from(NASTY), st.text(max_size=40))
few = settings(deadline=None, max_examples=60)


def report_of(headline: str, before: str, words: str, after: str, note: str, name: str) -> Report:
    text = before + words + after
    span = Span(len(before), len(before) + len(words))
    decision = Decision(Verdict.DISPUTED, "person-1", note, "draft-1")
    claim = Claim("claim-1", "draft-1", span, words, (Kind.OTHER,), decision=decision, note=note)
    snapshot = Snapshot(
        "session-1",
        drafts=(Draft("draft-1", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), name=name, notices=(note,)),),
        details={
            key: Detail(key, headline, Origin.HAND)
            for key in (DetailName.HEADLINE, DetailName.LANGUAGE, DetailName.DATE)
        },
        people={"person-1": Person("person-1", name)},
        claims={"claim-1": claim},
    )
    return build(snapshot, at=headline, program="Claim Workbench")


REPORTS = st.builds(report_of, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)


@few
@given(REPORTS)
def test_the_page_is_the_same_tree_whatever_the_texts_hold(report: Report) -> None:
    html = pytest.importorskip("lxml.html")
    page = html.document_fromstring(exporter_for("html").write(report).decode())
    assert {element.tag for element in page.iter() if isinstance(element.tag, str)} <= TAGS
    assert {name for element in page.iter() for name in element.keys()} <= ATTRIBUTES  # noqa: SIM118
    assert all(href.startswith("#") for href in page.xpath("//@href"))
    assert page.xpath("string(//p[@class='context']/mark)") == visible(report.claims[0].quote)


def words(names: str) -> set[str]:
    return set(names.split())


TAGS = words(
    "html head meta title style body header p h1 main section h2 svg rect text table caption thead tr th tbody td span "
    "nav ul li a ol div blockquote article h3 mark dl dt dd footer"
)
ATTRIBUTES = words(
    "lang dir charset http-equiv content name class id aria-labelledby aria-label aria-hidden role scope href "
    "width height x y dx"
)


@few
@given(REPORTS)
def test_no_cell_of_the_table_is_a_formula(report: Report) -> None:
    text = exporter_for("csv").write(report).decode("utf-8-sig")
    header, row = list(csv.reader(io.StringIO(text, newline="")))
    cells = dict(zip(header, row, strict=True))
    for name, cell in cells.items():
        seen = [char for char in cell if unicodedata.category(char)[0] not in "ZC"]
        assert not cell.startswith(("\t", "\r", "\n")), name
        assert (seen or "x")[0] not in "=+-@＝＋－＠", name
    assert cells["claim"].removeprefix("'") == visible(report.claims[0].quote).removeprefix("'")


@few
@given(REPORTS)
def test_json_gives_back_every_character(report: Report) -> None:
    data = json.loads(exporter_for("json").write(report))
    claim, line = data["claims"][0], report.claims[0]
    assert (claim["quote"], claim["note"], claim["who"]) == (line.quote, line.note, line.who)
    assert (claim["context"]["before"], claim["context"]["after"]) == (line.context.before, line.context.after)
    assert data["header"]["headline"] == report.header.headline
