"""The margin of the article: the sign of every claim where it begins, and its number beside it.

It stands where the article's lines begin, whatever the way of the window round it: at the right of one in Arabic.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from workbench.gui.article.geometry import LinePart
from workbench.gui.article.marks import SIGN, paint_sign
from workbench.gui.signs import Sign
from workbench.gui.theme import SPACE, Theme

_WIDTH, _NUMBERED_WIDTH = 6 * SPACE, 9 * SPACE
"""Of the margin that holds the signs, and of one that holds the numbers, too."""

_SMALL = 0.68
"""Size of a number, of that of the article's text."""


@dataclass(frozen=True, slots=True)
class Margin:
    """``page`` is the width of the whole document; ``at_right`` tells on which side of it the lines begin."""

    numbered: bool = False
    at_right: bool = False
    page: float = 0.0

    @property
    def width(self) -> int:
        """From the edge of the page to where lines begin."""
        return _NUMBERED_WIDTH if self.numbered else _WIDTH

    def out(self, distance: float) -> float:
        """The place that lies so far outside the text."""
        return self.page - self.width + distance if self.at_right else self.width - distance

    def holds(self, x: float) -> bool:
        """Whether a place lies in it."""
        return x > self.out(0) if self.at_right else x < self.out(0)

    def with_margin(self, rect: QRectF) -> QRectF:
        """A part of a line, and all that lies beside it as far as the edge of the page."""
        return rect.united(QRectF(self.page if self.at_right else 0.0, rect.top(), 0.0, rect.height()))


@dataclass(frozen=True, slots=True)
class Begun:
    """A claim that begins in a line: its number, its sign, and its part of the line."""

    number: int
    sign: Sign
    part: LinePart


def paint_margin(painter: QPainter, claims: Iterable[Begun], margin: Margin, font: QFont, theme: Theme) -> None:
    """The numbers of claims that begin in a line, then as many of their signs as fit, in the order of reading."""
    lines: dict[int, list[Begun]] = {}
    for claim in claims:
        lines.setdefault(round(claim.part.baseline), []).append(claim)
    for begun in lines.values():
        distance: float = SPACE
        for claim in reversed(begun[: int((margin.width - SPACE) // (SIGN + 1))]):
            distance += SIGN + 1
            left = min(margin.out(distance), margin.out(distance - SIGN))
            paint_sign(painter, QPointF(left, claim.part.rect.center().y() - SIGN / 2 + 1), claim.sign, theme)
        if margin.numbered:
            _paint_numbers(painter, margin, distance + SPACE / 2, begun, font, theme)


def _paint_numbers(
    painter: QPainter, margin: Margin, distance: float, begun: Sequence[Begun], font: QFont, theme: Theme
) -> None:
    """In small print that begins so far outside: several as a range, or by the first alone where there is no room."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    width_of = QFontMetricsF(small).horizontalAdvance
    words = str(begun[0].number) if len(begun) == 1 else f"{begun[0].number}–{begun[-1].number}"
    if width_of(words) > margin.width - distance:
        words = str(begun[0].number)
    left = min(margin.out(distance), margin.out(distance + width_of(words)))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if margin.at_right else Qt.LayoutDirection.LeftToRight)
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    painter.drawText(QPointF(left, begun[0].part.baseline), words)
