"""A PDF is set by a process of its own: the same file each time, ended when asked, and never for ever."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.clocks import processor_seconds
from tests.samples import begin, sample_article
from workbench.errors import UserError
from workbench.exporters import apart, exporter_for, pdf
from workbench.exporters.long_words import broken
from workbench.model.draft import Span
from workbench.report.build import build
from workbench.report.report import Report

pytest.importorskip("PySide6.QtGui")


def report_of(text: str, folder: Path) -> Report:
    session = begin(folder / "sample.claims", article=sample_article(text, (Span(0, len(text)),)))
    session.close()
    return build(session.snapshot, at="2026-11-22T14:30:00Z", program="sample")


@pytest.fixture
def report(tmp_path: Path) -> Report:
    return report_of("Ada Sample counted 12 boats.", tmp_path)


def test_the_same_report_is_the_same_file_in_every_process(report: Report) -> None:
    data = exporter_for("pdf").write(report)
    assert data.startswith(b"%PDF-")
    assert data == pdf.write(report)


def test_whoever_waits_is_told_and_can_end_it(report: Report) -> None:
    class StoppedError(Exception):
        pass

    told = []

    def stop(*progress: int) -> None:
        told.append(progress)
        if len(told) == 2:
            raise StoppedError

    many = tuple(replace(report.claims[0], number=number, uid=str(number)) for number in range(60_000))
    begun = processor_seconds()
    with pytest.raises(StoppedError):
        pdf.write(replace(report, claims=many), stop)
    assert told == [(0, 0), (0, 0)]
    assert processor_seconds() - begun < 8, "it set all pages, which takes twice as long"


def test_what_takes_too_long_ends_in_a_sentence(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.1)
    with pytest.raises(UserError, match=r"too long.*\.html") as raised:
        pdf.write(report)
    assert raised.value.kind == "too-slow"


def test_a_process_that_breaks_off_ends_in_a_sentence(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_question", lambda *_: b"[]\nnonsense")
    with pytest.raises(UserError, match=r"broke off.*\.html") as raised:
        pdf.write(report)
    assert raised.value.kind == "writer-died"


def test_a_word_of_a_million_letters_ends_in_a_sentence_within_20_seconds(tmp_path: Path) -> None:
    report = replace(report_of("x", tmp_path), text="x" * 1_000_000)
    endless = replace(report, claims=(replace(report.claims[0], quote="x" * 1_000_000),))
    begun = processor_seconds()
    with pytest.raises(UserError, match="100,000 letters") as raised:
        pdf.write(endless)
    assert raised.value.kind == "endless-word"
    assert processor_seconds() - begun < 20


def test_a_giant_word_is_broken_and_loses_no_letter() -> None:
    word = "abc" * 1000
    lines = broken(f"It said {word}.").split("\u2028")
    assert "".join(lines) == f"It said {word}."
    assert max(map(len, lines)) < 450
    assert broken("plain words " * 200) == "plain words " * 200
