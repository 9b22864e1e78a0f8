"""A page of a document as it was printed, with the words lit that are looked at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.gui.theme import SPACE, load
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.model.document import PagePicture
from workbench.session.evidence_search import words_on_page

_AROUND = 3
"""Pixels of the picture around lit words."""


class PageView(QScrollArea):
    """The picture fills the width; what is lit is brought into view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = _Sheet(self)
        self.setWidget(self.sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Page of the document"))

    def show_page(self, picture: PagePicture) -> None:
        """Shows a page from its top."""
        self.sheet.take(picture)
        self.verticalScrollBar().setValue(0)

    def light(self, excerpt: str, share: float = 0.0) -> None:
        """Lights an excerpt where it stands on the page, and brings it into view; see ``words_on_page``."""
        boxes = self.sheet.light(excerpt, share)
        if boxes:
            first = boxes[0]
            self.ensureVisible(int(first.center().x()), int(first.center().y()), 4 * SPACE, 12 * SPACE)


class _Sheet(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: PagePicture | None = None
        self._image = QImage()
        self._scaled = QImage()
        self.lit: tuple[QRectF, ...] = ()

    def take(self, picture: PagePicture) -> None:
        self._picture, self.lit = picture, ()
        size = (picture.width, picture.height, 4 * picture.width)
        self._image = QImage(picture.pixels, *size, QImage.Format.Format_RGB32).copy()
        self.setAccessibleDescription(" ".join(word.text for word in picture.words))
        self._fit()
        self.update()

    def light(self, excerpt: str, share: float) -> list[QRectF]:
        """Takes the boxes of an excerpt, one for each line, in pixels of the picture; gives them as they are shown."""
        lines: list[QRectF] = []
        for word in words_on_page(excerpt, self._picture, share) if self._picture else ():
            box = QRectF(word.left, word.top, word.right - word.left, word.bottom - word.top)
            if lines and abs(lines[-1].center().y() - box.center().y()) < box.height() / 2:
                lines[-1] = lines[-1].united(box)
            else:
                lines.append(box)
        self.lit = tuple(box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) for box in lines)
        self.update()
        return [QRectF(box.topLeft() * self._scale, box.size() * self._scale) for box in self.lit]

    @property
    def _scale(self) -> float:
        return self.width() / self._image.width() if self._image.width() else 1.0

    def _fit(self) -> None:
        if self._image.isNull():
            return
        self.setMinimumHeight(round(self._image.height() * self._scale))
        # Scaled once for each width: a painter that scales leaves letters ragged.
        ratio = self.devicePixelRatioF()
        self._scaled = self._image.scaledToWidth(
            round(self.width() * ratio), Qt.TransformationMode.SmoothTransformation
        )
        self._scaled.setDevicePixelRatio(ratio)

    def sizeHint(self) -> QSize:
        return QSize(400, 560)

    def resizeEvent(self, _event: object) -> None:
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._scaled)
        painter.scale(self._scale, self._scale)
        # Paper is white in every theme; light over it leaves the letters black.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self.lit:
            painter.fillRect(box, load("light").colour("hit"))
        painter.end()
