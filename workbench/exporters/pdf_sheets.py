"""The pages of a PDF as pictures, for a preview."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.exporters.paragraphs import Paragraph
from workbench.exporters.pdf import make_writer
from workbench.exporters.pdf_pages import Pages
from workbench.report.report import Report

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class Sheets:
    """The first pages of a report as pictures: set as for the PDF, and drawn when they are asked for.

    ``told`` is what ``paragraphs`` tells of the report, or its beginning. To be used in Qt's own thread.
    """

    def __init__(self, report: Report, told: Sequence[Paragraph]) -> None:
        from PySide6.QtCore import QBuffer

        self._buffer = QBuffer()  # a writer needs one, and nothing is ever written
        self._writer = make_writer(report, self._buffer)
        self._pages = Pages(report, self._writer, told)
        for _ in self._pages.set():
            pass
        self.count = self._pages.count
        """How many pages there are."""

    @property
    def height_by_width(self) -> float:
        """How tall a page is in widths of a page."""
        size = self._writer.pageLayout().fullRectPoints().size()
        return size.height() / size.width()

    def image(self, number: int, width: int) -> "QImage":
        """A page, counted from 1, in so many pixels."""
        from PySide6.QtGui import QImage, QPainter

        layout, dots = self._writer.pageLayout(), self._writer.resolution()
        image = QImage(width, round(width * self.height_by_width), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(dots / 0.0254))
        image.setDotsPerMeterY(round(dots / 0.0254))
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = width / layout.fullRectPixels(dots).width()
            painter.scale(scale, scale)
            painter.translate(layout.paintRectPixels(dots).topLeft())
            self._pages.draw(painter, number)
        finally:
            painter.end()
        return image
