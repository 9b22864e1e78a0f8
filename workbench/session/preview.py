"""What an export or a print would look like, shown before it is made; and the print itself, on the same pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePath
from typing import Any, Protocol

from workbench.exporters import Exporter, exporter_for
from workbench.exporters.paragraphs import Paragraph
from workbench.exporters.printed import paragraphs
from workbench.model.snapshot import Snapshot
from workbench.report.audit import Audit
from workbench.report.report import Report
from workbench.report.sections import preset_named
from workbench.session.export import Progress, report_of

MOST_PARAGRAPHS, MOST_LETTERS = 180, 40_000
"""About ten pages: they are set in the window's thread, which must not be held up by 3,000 claims."""

MOST_WORDS = 20_000
"""Characters that are shown of a format without pages."""


class Sheets(Protocol):
    """Pages that can be drawn, in Qt's own thread."""

    @property
    def count(self) -> int:
        """How many pages there are."""

    @property
    def height_by_width(self) -> float:
        """How tall a page is in widths of a page."""

    def image(self, number: int, width: int) -> Any:
        """A page, counted from 1, as a QImage of so many pixels."""


@dataclass(frozen=True, slots=True)
class PagesAhead:
    """A report that is read as pages, or the beginning of it; ``goes_on`` where it is not all."""

    report: Report
    told: tuple[Paragraph, ...]
    goes_on: bool

    def set(self) -> Sheets:
        """The pages, to be drawn. To be called in Qt's own thread."""
        from workbench.exporters.pdf_sheets import Sheets

        return Sheets(self.report, self.told)


@dataclass(frozen=True, slots=True)
class WordsAhead:
    """The beginning of a file that is words; ``goes_on`` where it is not all of it."""

    text: str
    goes_on: bool


def suggested_name(snapshot: Snapshot, masked: bool) -> str:
    """What a report's file is called, without its suffix: the article's name and date, ``article-2020-08-18``.

    Masked, it holds no name of a confidential source.
    """
    header = report_of(replace(snapshot, claims={}), "", masked, lambda _done, _total: None).header
    stem = PurePath(header.file).stem or "report"
    return f"{stem}-{header.date}" if header.date and header.date not in stem else f"{stem}-report"


class Lookout:
    """Looks ahead to the exports of a session as it stands. Its reports are made once, for whatever is then chosen of
    them; so it is to be asked by one thread at a time.
    """

    def __init__(self, snapshot: Snapshot, program: str, audit: Callable[[], Audit] = Audit) -> None:
        self._snapshot, self._program, self._audit = snapshot, program, audit
        self._reports: dict[bool, Report] = {}

    def look(
        self, exporter: Exporter, sections: tuple[str, ...], masked: bool, progress: Progress
    ) -> PagesAhead | WordsAhead:
        """How an export begins: the very pages or words that it would have. Raises what ``progress`` raises.

        A format that is neither, a workbook, is shown as the table that it holds.
        """
        if masked not in self._reports:
            audit = self._audit()
            self._reports[masked] = report_of(self._snapshot, self._program, masked, progress, audit=audit)
        report = replace(self._reports[masked], sections=sections or _own(exporter))
        if exporter.is_paged:
            told = paragraphs(report)
            return PagesAhead(report, tuple(_beginning(told)), next(told, None) is not None)
        shown = exporter if exporter.is_text else exporter_for("csv")
        text = shown.write(report, progress).decode("utf-8-sig")
        return WordsAhead(text[:MOST_WORDS], len(text) > MOST_WORDS)


def _beginning(told: Iterator[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs that are shown, the first one in any case."""
    letters = 0
    for paragraph in islice(told, MOST_PARAGRAPHS):
        yield paragraph
        letters += len(paragraph.text)
        if letters > MOST_LETTERS:
            return


def _own(exporter: Exporter) -> tuple[str, ...]:
    return preset_named(exporter.preset).sections if exporter.preset else ()


def arrange_printer(printer: Any) -> None:
    """Gives a QPrinter the margins that reports have, for its dialog to begin with; its paper stays."""
    from workbench.exporters.pdf import arrange

    arrange(printer)


def pages_of(report: Report, sections: tuple[str, ...]) -> PagesAhead:
    """All that is to be printed of a report, which takes long to tell of a long one."""
    told = replace(report, sections=sections)
    return PagesAhead(told, tuple(paragraphs(told)), goes_on=False)


def print_pages(pages: PagesAhead, printer: Any) -> Iterator[tuple[int, int]]:
    """Sets and then prints pages on a QPrinter, in its paper and margins, a bit each time it is asked.

    Tells how many of how many are printed, ``(0, 0)`` while they are set. To be called in Qt's own thread; to close it
    before its end ends the printing.
    """
    from workbench.exporters.pdf import print_on

    return print_on(pages.report, pages.told, printer)
