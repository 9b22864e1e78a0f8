"""The acts by which work leaves the program: reports, prints, and a masked copy of the session."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from workbench.exporters import Exporter, exporter_for
from workbench.gui.dialogs.export import PROGRAM, ExportDialog
from workbench.gui.dialogs.mask import MaskDialog
from workbench.gui.dialogs.printing import Printing, hide_page_setup
from workbench.gui.tasks import Report
from workbench.model.snapshot import Snapshot
from workbench.report.sections import in_order, preset_named
from workbench.session.audit import Verification
from workbench.session.export import export_report, report_of
from workbench.session.masked_copy import Material, material_of, named_in, write_masked_copy
from workbench.session.opening import SUFFIX
from workbench.session.preview import PagesAhead, arrange_printer, pages_of, print_pages, suggested_name
from workbench.visible import visible

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from workbench.gui.main_window import MainWindow

_Last = tuple[Path, Exporter, tuple[str, ...], bool]
"""A report that was written: where, as what, with which sections, and whether it was masked."""


class ExportActs(QObject):
    """Writes and prints reports of the open session."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._hub = window.hub
        self._settings = window.settings
        self._last: _Last | None = None
        self._hub.closed.connect(self._forget)

    def _forget(self) -> None:
        """What was written of one session is not to be written over with another's."""
        self._last = None

    # Reports

    def report_export(self) -> None:
        if self._hub.refuses_blind():  # the preview would show first verdicts
            return
        window, told = self._window, self._told()
        if told is None:
            return
        dialog = ExportDialog(*told, self._folder(), window.tasks, self._settings, window.themes, window)
        dialog.written.connect(self._tell_written)
        dialog.print_wanted.connect(self._preview_print)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def report_again(self) -> None:
        if self._last is None:
            self.report_export()
            return
        self.export(*self._last)

    def export(self, path: Path, exporter: Exporter, sections: tuple[str, ...] = (), masked: bool = False) -> None:
        """Writes a report beside the window, over what stands there; without sections it has those of its format."""
        told = self._told()
        if told is None:
            return
        snapshot, audit = told

        def write(report: Report) -> None:
            export_report(snapshot, path, exporter.showing(sections), PROGRAM, report, masked, audit=audit())

        label = self.tr("Writing {name}").format(name=path.name)
        done = partial(self._tell_again, path, exporter, sections, masked)
        self._window.tasks.run(label, write, done, self._hub.failed.emit)

    def _tell_again(self, path: Path, exporter: Exporter, sections: tuple[str, ...], masked: bool, _: None) -> None:
        self._tell_written(path, exporter, sections, masked)

    def _tell_written(self, path: Path, exporter: Exporter, sections: tuple[str, ...], masked: bool) -> None:
        self._last = path, exporter, sections, masked
        self._tell_of_file(self.tr("Report written: {name}"), path)

    def _tell_of_file(self, words: str, path: Path) -> None:
        """Says that a file is there, and offers its folder: other programs are begun on a click only."""
        banner = self._window.banners.show_message("written", words.format(name=visible(path.name)))
        banner.offer(self.tr("Show in folder"), partial(self._show_folder, path.parent))

    def _show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.absolute())))

    def _told(self) -> tuple[Snapshot, Verification] | None:
        """All that a report tells of: the session as it is, whatever a blind reviewer sees, and its file, which the
        worker verifies."""
        session, begun = self._hub.open_session, list[Verification]()
        if not self._hub.attempt(lambda: begun.append(Verification(session))):
            return None
        return session.snapshot, begun[0]

    def _folder(self) -> Path:
        kept = self._settings.get("folders.export")
        return Path(kept) if kept and Path(kept).is_dir() else self._hub.open_session.path.parent

    # Masked copies

    def session_mask(self) -> None:
        session, named = self._hub.open_session, list[tuple[str, str]]()
        if not self._hub.attempt(lambda: named.extend(named_in(session.snapshot))):
            return
        name = f"{suggested_name(session.snapshot, masked=True)}-masked{SUFFIX}"
        dialog = MaskDialog(named, self._folder() / name, self._window)
        dialog.wanted.connect(self._mask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _mask(self, path: Path, keep_confidential: bool) -> None:
        made = list[Material]()
        if not self._hub.attempt(lambda: made.append(material_of(self._hub.open_session))):
            return

        def write(report: Report) -> None:
            write_masked_copy(made[0], path, keep_confidential=keep_confidential, progress=report)

        label = self.tr("Writing {name}").format(name=path.name)
        self._window.tasks.run(label, write, partial(self._tell_masked, path), self._hub.failed.emit)

    def _tell_masked(self, path: Path, _: None) -> None:
        self._settings.set("folders.export", str(path.parent))
        self._tell_of_file(self.tr("Masked copy written: {name}"), path)

    # Printing

    def report_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        arrange_printer(printer)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(partial(self._print, *self._usual(), printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own takes who is to be told

    def report_preview(self) -> None:
        if not self._hub.refuses_blind():
            self._preview_print(*self._usual())

    def _preview_print(self, sections: tuple[str, ...], masked: bool) -> None:
        self._prepare(sections, masked, self._open_preview)

    def _open_preview(self, pages: PagesAhead) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        dialog = QPrintPreviewDialog(self._window)
        arrange_printer(dialog.printer())
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.resize(self._window.size())
        if dialog.printer().outputFormat() is not dialog.printer().OutputFormat.NativeFormat:
            hide_page_setup(dialog)
        dialog.paintRequested.connect(partial(self._paint, pages))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _usual(self) -> tuple[tuple[str, ...], bool]:
        """What is printed where nobody chose otherwise: what was chosen last for PDF."""
        kept = self._settings.get("export.sections").get("pdf", [])
        own = preset_named(exporter_for("pdf").preset).sections
        return in_order(kept) or own, self._settings.get("export.masked")

    def _print(self, sections: tuple[str, ...], masked: bool, printer: "QPrinter", *_: object) -> None:
        self._prepare(sections, masked, partial(self._print_pages, printer))

    def _prepare(self, sections: tuple[str, ...], masked: bool, done: Callable[[PagesAhead], None]) -> None:
        """Has the worker make what is to be printed, and hands it on."""
        told = self._told()
        if told is None:
            return
        snapshot, audit = told

        def prepare(progress: Report) -> PagesAhead:
            return pages_of(report_of(snapshot, PROGRAM, masked, progress, audit=audit()), sections)

        self._window.tasks.run(self.tr("Preparing the pages"), prepare, done, self._hub.failed.emit)

    def _print_pages(self, printer: "QPrinter", pages: PagesAhead) -> None:
        printing = Printing(print_pages(pages, printer), printer, self._window)
        printing.told.connect(self._hub.told)
        printing.begin()

    def _paint(self, pages: PagesAhead, printer: "QPrinter") -> None:
        """All pages at once, as the preview asks for them."""
        for _ in print_pages(pages, printer):
            pass
