"""``claim-workbench overview``: many sessions in one table, and one that cannot be read holds up no other."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.test_report_records import told_by
from tests.samples import begin
from workbench import paths
from workbench.cli.run import run
from workbench.report.overview import OverviewRow, overview_row, overview_section

Printed = pytest.CaptureFixture[str]


def test_a_row_counts_what_is_still_to_be_done() -> None:
    row = overview_row("a.claims", told_by())
    assert (row.claims, row.verified, row.unchecked) == (3, 2, 1)
    assert (row.queries, row.corrections, row.flags, row.disagreements) == (2, 1, 1, 1)
    assert (row.checkers, row.decided_at) == (("Sam Sample",), "2026-11-22T14:20:00Z")


@pytest.mark.parametrize(
    ("asked", "overdue"),
    [
        ("2026-11-19T14:20:00Z", 1),
        ("2026-11-19T14:20:01Z", 0),
        ("2026-11-22T14:20:00Z", 0),
        ("", 0),
        ("once", 0),
        ("2026-11-01", 0),
    ],
)
def test_a_query_that_nobody_answered_for_three_days_is_overdue(asked: str, overdue: int) -> None:
    report = told_by()
    report = replace(report, header=replace(report.header, at="2026-11-22T14:20:00Z"))
    claims = [
        replace(claim, queries=tuple(replace(one, when=asked) for one in claim.queries[:1])) for claim in report.claims
    ]
    asking = [claim for claim in claims if any(one.is_open for one in claim.queries)][:1]
    assert overview_row("a", replace(report, claims=tuple(asking))).overdue == overdue


def test_most_to_do_comes_first_and_the_unreadable_at_the_head() -> None:
    rows = (OverviewRow("a", unchecked=1), OverviewRow("b", queries=3), OverviewRow("c", trouble="It is damaged."))
    (table,) = overview_section(rows).parts
    assert [cells[0].text[:2].strip(" (:") for cells in table.rows] == ["c", "", ""]  # type: ignore[union-attr]
    assert [cells[0].text for cells in table.rows] == ["c: It is damaged.", " (b)", " (a)"]  # type: ignore[union-attr]
    assert {len(cells) for cells in table.rows} == {len(table.heads)}  # type: ignore[union-attr]


def test_many_sessions_go_into_one_page_and_one_workbook(tmp_path: Path, capsys: Printed) -> None:
    openpyxl, html = pytest.importorskip("openpyxl"), pytest.importorskip("lxml.html")
    session = begin(tmp_path / "=1+1<b>.claims")
    session.close()
    (tmp_path / "broken.claims").write_bytes(b"SQLite format 3\0 and nothing else")
    files = [str(session.path), str(paths.sample()), str(tmp_path / "broken.claims"), str(tmp_path / "gone.claims")]
    for name in ("desk.html", "desk.xlsx"):
        assert run(["overview", *files, "-o", str(tmp_path / name)]) == 1
    page = html.document_fromstring((tmp_path / "desk.html").read_text(encoding="utf-8"))
    rows = [[" ".join(cell.text_content().split()) for cell in row] for row in page.xpath("//tbody/tr")]
    assert len(rows) == 4
    assert rows[0][0].startswith(("broken.claims: ", "gone.claims: "))
    assert any("=1+1<b>.claims" in row[0] for row in rows)
    assert page.xpath("//script | //b | //@onclick") == []
    sheet = openpyxl.load_workbook(io.BytesIO((tmp_path / "desk.xlsx").read_bytes()))["Overview"]
    names = [sheet.cell(row, 1) for row in range(2, 6)]
    assert [cell.data_type for cell in names] == ["s"] * 4
    assert names[0].value == "=1+1<b>.claims"
    assert "4 sessions, 2 of them not readable" in capsys.readouterr().out


@pytest.mark.parametrize(("count", "said"), [(1, "desk.html: 1 session\n"), (2, "desk.html: 2 sessions\n")])
def test_it_is_said_how_many_sessions_there_are(count: int, said: str, tmp_path: Path, capsys: Printed) -> None:
    assert run(["overview", *[str(paths.sample())] * count, "-o", str(tmp_path / "desk.html")]) == 0
    assert capsys.readouterr().out == said


def test_what_cannot_be_written_is_said(tmp_path: Path, capsys: Printed) -> None:
    assert run(["overview", str(paths.sample()), "-o", str(tmp_path / "desk.odd")]) == 2
    assert ".html or .xlsx" in capsys.readouterr().err
    copy = tmp_path / "sample.html"
    copy.write_text("<p>The sample council spent 5 euros.</p>")
    assert run(["overview", str(copy), "-o", str(copy)]) == 2
    assert "5 euros" in copy.read_text()
