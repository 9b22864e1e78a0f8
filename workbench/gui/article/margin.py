"""The margin of the article: the sign of every claim where it begins, and its number beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from workbench.gui.article.geometry import LinePart
from workbench.gui.article.marks import SIGN, paint_sign
from workbench.gui.signs import Sign
from workbench.gui.theme import SPACE, Theme

WIDTH = 6 * SPACE
"""Of the margin that holds the signs."""

NUMBERED_WIDTH = 9 * SPACE
"""Of one that holds the numbers, too."""

_SMALL = 0.68
"""Size of a number, of that of the article's text."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A claim that begins in a line: its number, its sign, and its part of the line."""

    number: int
    sign: Sign
    part: LinePart


def paint_margin(
    painter: QPainter, claims: Iterable[Begun], width: float, numbered: bool, font: QFont, theme: Theme
) -> None:
    """Signs of claims that begin in one line stand side by side, the first nearest to the text; then the numbers."""
    lines: dict[int, list[Begun]] = {}
    for claim in claims:
        lines.setdefault(round(claim.part.baseline), []).append(claim)
    for begun in lines.values():
        x = width - SPACE
        for claim in begun:
            x -= SIGN + 1
            paint_sign(painter, QPointF(x, claim.part.rect.center().y() - SIGN / 2 + 1), claim.sign, theme)
        if numbered:
            _paint_numbers(painter, x - SPACE / 2, begun, font, theme)


def _paint_numbers(painter: QPainter, right: float, begun: Sequence[Begun], font: QFont, theme: Theme) -> None:
    """In small print that ends at ``right``: several as a range, or by the first alone where there is no room."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    width_of = QFontMetricsF(small).horizontalAdvance
    words = str(begun[0].number) if len(begun) == 1 else f"{begun[0].number}–{begun[-1].number}"
    if width_of(words) > right:
        words = str(begun[0].number)
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    painter.drawText(QPointF(right - width_of(words), begun[0].part.baseline), words)
