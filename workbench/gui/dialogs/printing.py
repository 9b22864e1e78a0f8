"""Printing page by page, each in a turn of the window's own, so that the window stays alive and it can be stopped."""

from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


_PAGE_SETUP = ("QPrintPreviewDialog", "Page setup")
"""Context and words of Qt's own catalogue; not in a call, where they would be taken into ours."""


class Printing(QProgressDialog):
    """Shows itself where it takes longer than a moment. ``told`` says how it ended."""

    told = Signal(str)

    def __init__(self, pages: Iterator[tuple[int, int]], printer: "QPrinter", parent: QWidget) -> None:
        super().__init__(parent)
        self._pages, self._printer = pages, printer
        self.setWindowTitle(self.tr("Printing"))
        self.setLabelText(self.tr("Setting the pages"))
        self.setMinimumDuration(300)
        self.setAutoReset(False)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self.canceled.connect(self._stop)

    def begin(self) -> None:
        """Begins with the first page."""
        self._timer.start()

    def _step(self) -> None:
        made = next(self._pages, None)
        if made is None:
            self._end(self.tr("Sent to the printer"))
            return
        number, count = made
        self.setMaximum(count)
        if count:
            self.setValue(number)
            self.setLabelText(self.tr("Page {number} of {count}").format(number=number, count=count))

    def _stop(self) -> None:
        """Nothing is printed, and no part of a file is left."""
        self._printer.abort()
        if isinstance(self._pages, Generator):
            self._pages.close()
        if self._printer.outputFileName():
            with suppress(OSError):
                Path(self._printer.outputFileName()).unlink()
        self._end(self.tr("Printing stopped"))

    def _end(self, told: str) -> None:
        self._timer.stop()
        self.hide()
        self.deleteLater()
        self.told.emit(told)


def hide_page_setup(preview: QDialog) -> None:
    """Takes a button out of Qt's preview that asks a printer: where pages go into a file it would do nothing."""
    words = QCoreApplication.translate(*_PAGE_SETUP)
    for action in preview.findChildren(QAction):
        if action.text() == words:
            action.setVisible(False)
