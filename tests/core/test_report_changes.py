"""Proposed corrections: told in the report, and tracked in Word so that accepting them changes just these words."""

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_exporters_marks import W, report_on, word_anchors
from workbench.exporters import exporter_for
from workbench.model.claim import Claim, Kind
from workbench.model.draft import Draft, Span
from workbench.model.editing import Correction, Settled, Severity
from workbench.model.snapshot import Person, Snapshot
from workbench.report.build import build
from workbench.report.changes import changes
from workbench.report.report import CorrectionLine, Report

TEXT = "Ada Sample saw 12 boats sink. She said so."


def corrected(words: str, state: Settled = Settled.OPEN, text: str = TEXT, span: Span = Span(0, 29)) -> Report:
    report = report_on(text, [span])
    line = CorrectionLine(words, "Miscounted.", Severity.SERIOUS, state, "Ben Example", "2026-11-22T14:05:00Z")
    return replace(report, claims=(replace(report.claims[0], corrections=(line,)),))


def body(report: Report) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(exporter_for("docx").write(report))) as archive:
        return ElementTree.fromstring(archive.read("word/document.xml"))


def accepted(report: Report, *, keep_old: bool = False) -> str:
    """The text of the document with every tracked change accepted, or rejected."""
    kept, dropped = ("delText", "ins") if keep_old else ("t", "del")
    found: list[str] = []

    def walk(element: ElementTree.Element) -> None:
        if element.tag == f"{W}{dropped}":
            return
        if element.tag in (f"{W}t", f"{W}{kept}"):
            found.append(element.text or "")
        elif element.tag in (f"{W}br", f"{W}tab"):
            found.append("\n" if element.tag == f"{W}br" else "\t")
        for child in element:
            walk(child)

    walk(body(report))
    return "".join(found)


def test_a_correction_changes_only_its_words() -> None:
    report = corrected("Ada Sample saw 11 small boats sink.")
    (change,) = changes(report)
    assert (TEXT[change.start : change.end], change.words) == ("12", "11 small")
    assert accepted(report) == "Ada Sample saw 11 small boats sink. She said so."
    assert accepted(report, keep_old=True) == TEXT
    (old,) = body(report).iter(f"{W}del")
    assert (old.get(f"{W}author"), old.get(f"{W}date")) == ("Ben Example", "2026-11-22T14:05:00Z")


@pytest.mark.parametrize(
    "words", ["", "Nobody.", "Ada Sample saw 12 boats sink. Twice.", "x Ada Sample saw 12 boats sink."]
)
def test_any_correction_can_be_accepted_and_rejected(words: str) -> None:
    report = corrected(words)
    assert accepted(report) == words + TEXT[29:]
    assert accepted(report, keep_old=True) == TEXT


def test_a_rejected_correction_is_told_and_not_tracked() -> None:
    report = corrected("Ada saw none.", Settled.REJECTED)
    assert changes(report) == ()
    assert accepted(report) == TEXT
    page = exporter_for("html").write(report).decode()
    assert "“Ada saw none.” – Miscounted. (serious, rejected, Ben Example)" in page


def test_of_corrections_that_overlap_the_first_is_tracked() -> None:
    report = report_on(TEXT, [Span(0, 29), Span(15, 23)])
    line = CorrectionLine("11 boats", "", Severity.MINOR, Settled.OPEN, "Ben", "")
    whole = replace(line, words="Nobody saw anything.")
    first, second = report.claims
    report = replace(report, claims=(replace(first, corrections=(whole,)), replace(second, corrections=(line,))))
    assert [change.number for change in changes(report)] == [1]
    assert accepted(report) == "Nobody saw anything. She said so."


WORDS = st.lists(st.sampled_from(["a", "b", "12", " ", "  ", "\n", "🚤"]), max_size=8).map("".join)


@settings(deadline=None, max_examples=150)
@given(WORDS, WORDS.filter(str.strip), WORDS, WORDS)
def test_accepting_gives_the_new_words_and_rejecting_the_old(before: str, old: str, after: str, new: str) -> None:
    text = f"x{before}{old}{after}x"
    report = corrected(new, text=text, span=Span(1 + len(before), 1 + len(before) + len(old)))
    assert accepted(report) == f"x{before}{new}{after}x"
    assert accepted(report, keep_old=True) == text
    assert word_anchors(exporter_for("docx").write(report)).keys() == {1}


def test_corrections_come_from_the_session() -> None:
    claim = Claim("c", "d", Span(0, 29), TEXT[:29], (Kind.FIGURE,))
    correction = Correction(
        "k", "c", "Fewer.", "Counted again.", Severity.SERIOUS, person="p", at="2026-11-22T14:05:00Z"
    )
    snapshot = Snapshot(
        "s",
        drafts=(Draft("d", TEXT, ()),),
        people={"p": Person("p", "Ben Example")},
        claims={"c": claim},
        records={Correction: {"k": correction}},
    )
    (line,) = build(snapshot, at="", program="").claims
    assert line.corrections == (
        CorrectionLine(
            "Fewer.", "Counted again.", Severity.SERIOUS, Settled.OPEN, "Ben Example", "2026-11-22T14:05:00Z"
        ),
    )
    for id in ("csv", "md", "html"):
        assert "“Fewer.” – Counted again. (serious, open, Ben Example)" in exporter_for(id).write(
            build(snapshot, at="", program="")
        ).decode("utf-8-sig")
