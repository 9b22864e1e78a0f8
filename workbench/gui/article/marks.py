"""How claims are marked in the article: an underline in the verdict's colour and shape, and its sign in the margin."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from workbench.gui.article.geometry import LinePart
from workbench.gui.signs import Sign, draw_sign
from workbench.gui.theme import Theme

_WAVE = 8.0
"""Length and height of one period of the wave."""

SIGN = 15.0
"""Side of a sign in the margin, in device-independent pixels."""


def paint_ground(painter: QPainter, parts: Iterable[LinePart], colour: QColor) -> None:
    """Fills the place behind the words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for part in parts:
        painter.drawRoundedRect(part.rect.adjusted(-2, 0, 2, 3), 3, 3)


def paint_hit(painter: QPainter, parts: Iterable[LinePart], colour: QColor) -> None:
    """Fills the place behind words that were found, but for the room of the underline."""
    for part in parts:
        painter.fillRect(part.rect.adjusted(-1, -1, 1, 0).intersected(_above(part)), colour)


def _above(part: LinePart) -> QRectF:
    return QRectF(part.rect.left() - 1, part.rect.top() - 1, part.rect.width() + 2, part.baseline + 3 - part.rect.top())


def paint_frame(painter: QPainter, parts: Iterable[LinePart], colour: QColor) -> None:
    """Draws a thin frame round words: what the detector saw in the current claim."""
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in parts:
        painter.drawRoundedRect(part.rect.adjusted(-1.5, 0.5, 1.5, 0.5), 3, 3)


def paint_underline(painter: QPainter, parts: Iterable[LinePart], sign: Sign, theme: Theme, heavy: bool) -> None:
    """Draws the line of a verdict below the words: solid, waved, dashed, dotted; thin for what was dismissed."""
    width = 2.4 if heavy else 1.7
    pen = QPen(theme.colour(sign.value), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    for part in parts:
        line = QLineF(part.rect.left(), part.baseline + 4.5, part.rect.right(), part.baseline + 4.5)
        _UNDERLINES[sign](painter, line, pen)


def paint_sign(painter: QPainter, place: QPointF, sign: Sign, theme: Theme) -> None:
    """Draws a claim's sign with its upper left corner at a place."""
    draw_sign(painter, QRectF(place.x(), place.y(), SIGN, SIGN), sign, theme.colour(sign.value), theme.colour("base"))


def _solid(painter: QPainter, line: QLineF, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(line)


def _dashed(painter: QPainter, line: QLineF, pen: QPen) -> None:
    pen.setDashPattern([4.0, 2.2])
    _solid(painter, line, pen)


def _dotted(painter: QPainter, line: QLineF, pen: QPen) -> None:
    pen.setDashPattern([1.0, 1.6])
    _solid(painter, line, pen)


def _thin(painter: QPainter, line: QLineF, pen: QPen) -> None:
    pen.setWidthF(0.8)
    _solid(painter, line, pen)


def _waved(painter: QPainter, line: QLineF, pen: QPen) -> None:
    scale = painter.device().devicePixelRatio()
    brush = QBrush(_wave(pen.color().name(), min(pen.widthF(), 1.8), scale))
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    place = QRectF(line.x1(), line.y1() - _WAVE / 2, line.length(), _WAVE)
    painter.setBrushOrigin(QPointF(0, place.top()))
    painter.fillRect(place, brush)


@lru_cache(maxsize=32)
def _wave(colour: str, width: float, scale: float) -> QImage:
    """One period of a wave: tiles of it are drawn twenty times as fast as the whole line."""
    tile = QImage(int(_WAVE * scale), int(_WAVE * scale), QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), width))
    quarter, high, low = _WAVE / 4, _WAVE * 0.28, _WAVE * 0.72
    points = [QPointF(n * quarter, high if n % 4 == 1 else low if n % 4 == 3 else _WAVE / 2) for n in range(-1, 6)]
    painter.drawPolyline(QPolygonF(points))
    painter.end()
    return tile


_UNDERLINES = {
    Sign.VERIFIED: _solid,
    Sign.DISPUTED: _waved,
    Sign.UNSOURCED: _dashed,
    Sign.UNCHECKED: _dotted,
    Sign.DISMISSED: _thin,
}
