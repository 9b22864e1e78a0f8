"""What the export dialog is told before anything is written, and that stopping an export leaves nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.test_report_records import SECRETS, leaks, snapshot, told_by
from tests.core.test_report_records import _records as records
from workbench.errors import UserError
from workbench.exporters import EXPORTERS, exporter_for
from workbench.exporters.printed import paragraphs
from workbench.model.event import ActName
from workbench.report.sections import preset_named
from workbench.report.words import ACTS
from workbench.session.export import export_report
from workbench.session.preview import MOST_WORDS, Lookout, PagesAhead, WordsAhead, suggested_name


def go_on(_done: int, _total: int) -> None:
    """Nobody stops it."""


KEEPS_SECTIONS = (*(one.id for one in EXPORTERS if one.preset), "json")
"""JSON is the whole report, the choice of its sections included, so that it comes back as it was."""

UNMARKED = [one for one in EXPORTERS if one.id != "claimreview"]
"""Formats that have something to show of a session in which nothing is marked for publication."""


class Stopped(Exception):  # noqa: N818 - a request, not an error
    """What a worker raises where the user has had enough."""


def stopping_at(time: int) -> Callable[[int, int], None]:
    """Progress that is stopped when it is told for the so-many-eth time, counted from 0."""
    times = iter(range(time))

    def progress(_done: int, _total: int) -> None:
        if next(times, None) is None:
            raise Stopped

    return progress


@pytest.mark.parametrize("exporter", [one for one in EXPORTERS if one.preset], ids=lambda one: one.id)
def test_the_preset_of_a_format_is_what_it_shows_by_itself(exporter) -> None:
    report, sections = told_by(), preset_named(exporter.preset).sections
    if exporter.id in ("pdf", "pdfa"):
        assert list(paragraphs(report)) == list(paragraphs(replace(report, sections=sections)))
    else:
        assert exporter.write(report) == exporter.showing(sections).write(report)


@pytest.mark.parametrize("exporter", [one for one in UNMARKED if one.id not in KEEPS_SECTIONS], ids=lambda one: one.id)
def test_a_format_without_preset_has_every_field_whatever_is_chosen(exporter) -> None:
    report = told_by()
    assert exporter.write(report) == exporter.showing(("summary",)).write(report)


def test_pages_are_those_that_are_printed_and_words_those_that_are_written() -> None:
    lookout = Lookout(snapshot(records()), "Sample")
    pages = lookout.look(exporter_for("html"), ("calls",), False, go_on)
    assert isinstance(pages, PagesAhead)
    assert any("Call sheets" in paragraph.text for paragraph in pages.told)
    words = lookout.look(exporter_for("bibtex"), (), False, go_on)
    assert isinstance(words, WordsAhead)
    assert SECRETS["s3"][0] in words.text
    table = lookout.look(exporter_for("xlsx"), (), False, go_on)
    assert table == lookout.look(exporter_for("csv"), (), False, go_on)


def test_masked_it_shows_nothing_that_is_hidden() -> None:
    lookout = Lookout(snapshot(records()), "Sample")
    for exporter in UNMARKED:
        ahead = lookout.look(exporter, (), True, go_on)
        told = ahead.text if isinstance(ahead, WordsAhead) else "\n".join(one.text for one in ahead.told)
        assert leaks(told.encode()) == []
    assert leaks(suggested_name(snapshot(records()), masked=True).encode()) == []
    assert suggested_name(snapshot(records()), masked=False) == "murk_tape-report"


def test_only_the_beginning_of_a_long_file_is_shown() -> None:
    session = snapshot(records())
    long = replace(session, claims={uid: replace(one, note="word " * 9_000) for uid, one in session.claims.items()})
    ahead = Lookout(long, "Sample").look(exporter_for("json"), (), False, go_on)
    assert isinstance(ahead, WordsAhead)
    assert (len(ahead.text), ahead.goes_on) == (MOST_WORDS, True)


@pytest.mark.parametrize("id", ["html", "docx", "csv"])
def test_an_export_that_is_stopped_leaves_what_was_there(home: Path, id: str) -> None:
    path = home / "report"
    path.write_text("the one before")
    for time in range(4):
        with pytest.raises(Stopped):
            export_report(snapshot(records()), path, exporter_for(id), "Sample", stopping_at(time), masked=True)
        assert path.read_text() == "the one before"
        assert [one.name for one in home.iterdir() if one.is_file()] == ["report"]
    export_report(snapshot(records()), path, exporter_for(id), "Sample", stopping_at(4), masked=True)
    assert path.read_bytes() != b"the one before"


def test_every_act_has_words_in_a_report() -> None:
    assert set(ACTS) == set(ActName)


def test_a_section_that_there_is_not_is_told(home: Path) -> None:
    with pytest.raises(UserError, match="no section"):
        Lookout(snapshot(records()), "Sample").look(exporter_for("md"), ("nowhere",), False, go_on)
