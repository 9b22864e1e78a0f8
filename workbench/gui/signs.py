"""The sign of each verdict: a colour, a shape and a word together, so that none of them has to be seen alone."""

from enum import StrEnum
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPen, QPixmap, QPolygonF

from workbench.gui.theme import ThemeSwitch
from workbench.model.claim import Claim, Verdict


class Sign(StrEnum):
    """How a claim stands: its verdict, or dismissed. The value is also the name of its colour role."""

    UNCHECKED = "unchecked"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    UNSOURCED = "unsourced"
    DISMISSED = "dismissed"

    @classmethod
    def of(cls, claim: Claim) -> "Sign":
        """The sign of a claim."""
        return cls.DISMISSED if claim.is_dismissed else _OF_VERDICT[claim.verdict]

    @classmethod
    def of_verdict(cls, verdict: Verdict) -> "Sign":
        """The sign of a verdict."""
        return _OF_VERDICT[verdict]


_OF_VERDICT = {verdict: Sign(verdict.value) for verdict in Verdict}
"""Looked up, as every line that is painted asks for it."""


def draw_sign(painter: QPainter, rect: QRectF, sign: Sign, colour: QColor, ground: QColor) -> None:
    """Draws a sign into a square: ✓ in a disc, ✕ in a diamond, ? in a square, an open ring, a ring with a bar.

    Verified and disputed are filled, the others hollow, so that they also differ in grey print.
    """
    side = min(rect.width(), rect.height())
    place = QPointF(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.drawImage(place, _drawn(sign, side, painter.device().devicePixelRatio(), colour.name(), ground.name()))


@lru_cache(maxsize=128)
def _drawn(sign: Sign, side: float, scale: float, colour: str, ground: str) -> QImage:
    """A sign of a size, drawn once: many rows and lines show the same few."""
    image = QImage(ceil(side * scale), ceil(side * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square = QRectF(side * 0.08, side * 0.08, side * 0.84, side * 0.84)
    painter.setPen(QPen(QColor(colour), side * 0.1))
    _SHAPES[sign](painter, square, QColor(colour), QColor(ground))
    painter.end()
    return image


def _stroke(painter: QPainter, colour: QColor, square: QRectF, *points: tuple[float, float]) -> None:
    """A line through points given in parts of the square's side."""
    pen = QPen(colour, square.width() * 0.15)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = square.width()
    painter.drawPolyline(QPolygonF([QPointF(square.left() + x * side, square.top() + y * side) for x, y in points]))


def _verified(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(square)
    _stroke(painter, ground, square, (0.27, 0.52), (0.44, 0.69), (0.74, 0.34))


def _disputed(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    centre, reach = square.center(), square.width() * 0.58
    corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    _stroke(painter, ground, square, (0.34, 0.34), (0.66, 0.66))
    _stroke(painter, ground, square, (0.66, 0.34), (0.34, 0.66))


def _unsourced(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    painter.setBrush(ground)
    painter.drawRoundedRect(square, square.width() * 0.14, square.width() * 0.14)
    _stroke(painter, colour, square, (0.33, 0.36), (0.41, 0.25), (0.59, 0.25), (0.67, 0.37), (0.5, 0.51), (0.5, 0.58))
    _stroke(painter, colour, square, (0.5, 0.77), (0.5, 0.775))


def _unchecked(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    painter.setBrush(ground)
    painter.drawEllipse(square)


def _dismissed(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    painter.setBrush(ground)
    painter.drawEllipse(square)
    _stroke(painter, colour, square, (0.3, 0.5), (0.7, 0.5))


_SHAPES = {
    Sign.VERIFIED: _verified,
    Sign.DISPUTED: _disputed,
    Sign.UNSOURCED: _unsourced,
    Sign.UNCHECKED: _unchecked,
    Sign.DISMISSED: _dismissed,
}


class _SignEngine(QIconEngine):
    """Draws the sign at whatever size and scale is asked, in the colours of the theme that stands then."""

    def __init__(self, sign: Sign, themes: ThemeSwitch) -> None:
        super().__init__()
        self._sign = sign
        self._themes = themes

    def clone(self) -> QIconEngine:
        return _SignEngine(self._sign, self._themes)

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        draw_sign(painter, QRectF(rect), self._sign, *self._colours(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour, ground = self._colours(mode)
        side = min(size.width(), size.height())
        return QPixmap.fromImage(_drawn(self._sign, side, 1.0, colour.name(), ground.name()))

    def _colours(self, mode: QIcon.Mode) -> tuple[QColor, QColor]:
        theme = self._themes.theme
        role = "muted" if mode == QIcon.Mode.Disabled else self._sign.value
        return theme.colour(role), theme.colour("base")


def sign_icon(sign: Sign, themes: ThemeSwitch) -> QIcon:
    """An icon of the sign that follows the theme."""
    return QIcon(_SignEngine(sign, themes))
