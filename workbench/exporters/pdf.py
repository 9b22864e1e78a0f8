"""The report as PDF: set by Qt's text engine in one endless column, then cut into pages here.

Qt's own page breaking parts a heading from its claim and a claim from its note, and prints no page number. No tags
for screen readers come out of Qt: the web page is the form to hand to those who need them.
"""

from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from itertools import chain
from typing import TYPE_CHECKING, Any

from workbench.errors import UserError
from workbench.exporters import looks
from workbench.exporters.apart import Progress, set_apart
from workbench.exporters.paragraphs import Paragraph
from workbench.exporters.pdf_archive import metadata, without_other_colours
from workbench.exporters.pdf_pages import Pages
from workbench.exporters.pdf_update import completed
from workbench.exporters.printed import paragraphs
from workbench.exporters.timestamps import dated
from workbench.qtlibs import missing_libraries
from workbench.report.report import Report
from workbench.visible import visible

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout, QPdfWriter


def write(report: Report, progress: Progress = lambda _done, _total: None) -> bytes:
    """A4 pages with bookmarks, running head, page numbers and text that can be selected and searched.

    A process of its own sets them, which ``progress`` may end by raising. The only metadata are the title and
    ``report.header.at`` as the date. UserError ``qt_missing`` where Qt cannot be loaded, and what ``set_apart`` raises.
    """
    _expect_libraries()
    return set_apart(report, progress)


def write_archival(report: Report, progress: Progress = lambda _done, _total: None) -> bytes:
    """The same as PDF/A-1b, for archives."""
    _expect_libraries()
    return set_apart(report, progress, archival=True)


def lay_out(report: Report, *, archival: bool = False) -> bytes:
    """The same in this process: its only thread must do it, which takes seconds."""
    _require_qt()
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = make_writer(report, buffer)
    if archival:
        _for_archives(writer)
    pages = Pages(report, writer, list(paragraphs(report)), spells=archival)
    for _ in chain(pages.set(), pages.print()):
        pass
    made = dated(bytes(buffer.data().data()), report.header.at)
    return completed(without_other_colours(made) if archival else made, _LANGUAGE, list(pages.places()))


def print_on(report: Report, told: Sequence[Paragraph], printer: Any) -> Iterator[tuple[int, int]]:
    """Prints the same pages on a QPrinter, in its paper and margins; tells how many of how many are printed, ``(0, 0)``
    while they are still being set. ``told`` is what ``paragraphs`` tells of the report.

    To be called in Qt's own thread, which no step of it holds up for long.
    """
    printer.setResolution(_dots_per_inch())
    printer.setDocName(visible(report.header.title))
    pages = Pages(report, printer, told)
    yield from ((0, 0) for _ in pages.set())
    yield from pages.print()


def arrange(printer: Any) -> None:
    """Gives a QPrinter the margins of the PDF, for its dialog to begin with; its paper is the one that it holds."""
    from PySide6.QtGui import QPageLayout

    printer.setPageMargins(_page_layout().margins(), QPageLayout.Unit.Point)


def make_writer(report: Report, buffer: Any) -> "QPdfWriter":
    """What Qt writes a PDF with, in the paper and margins of the report."""
    from PySide6.QtCore import QUuid
    from PySide6.QtGui import QPdfWriter

    writer = QPdfWriter(buffer)
    writer.setResolution(_dots_per_inch())
    writer.setPageLayout(_page_layout())
    writer.setTitle(visible(report.header.title))
    # By default a random one; the same report is to be the same file.
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), (report.header.sha256 + report.header.at).encode()))
    return writer


_application: list[Any] = []  # Qt's one application object must outlive every font; kept only where none was there


_LANGUAGE = "en"  # that of the report's own words

_WAY_OUT = "Write the report as .html instead, and print that to a PDF in a browser."


def _expect_libraries() -> None:
    """Says what is missing by name, before the other process is begun in vain."""
    if missing := missing_libraries("offscreen"):
        names = " ".join(dict.fromkeys(package for _, package in missing))
        raise UserError("qt_missing", f"A PDF needs system libraries that are not installed ({names}).", _WAY_OUT)
    if find_spec("PySide6") is None or find_spec("PySide6.QtGui") is None:
        raise UserError("qt_missing", "A PDF needs Qt, which is not installed.", _WAY_OUT)


def _require_qt() -> None:
    """Makes sure that Qt's text engine runs, without a screen where no window is open."""
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        raise UserError("qt_missing", "A PDF needs Qt, which cannot be loaded here.", _WAY_OUT) from error
    if QGuiApplication.instance() is None:
        _application.append(QGuiApplication(["claim-workbench", "-platform", "offscreen"]))


def _dots_per_inch() -> int:
    """The resolution that pages are set in: that of Qt's first screen, whatever it is.

    Qt scales some lengths of a text (margins above, tab stops) from screen to paper and forgets others (indents);
    where both have one resolution there is nothing to scale. Letters and places are fractions, so nothing is lost.
    """
    from PySide6.QtGui import QGuiApplication

    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def _for_archives(writer: "QPdfWriter") -> None:
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QPagedPaintDevice

    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setDocumentXmpMetadata(metadata(writer.title(), f"Qt {qVersion()}"))


def _page_layout() -> "QPageLayout":
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize

    beside, above, below = looks.MARGIN, looks.MARGIN - looks.RUNNING_HEAD, looks.MARGIN - looks.RUNNING_FOOT
    margins, portrait = QMarginsF(beside, above, beside, below), QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), portrait, margins, QPageLayout.Unit.Point)
