"""How a claim looks in the list: its sign, its number and kinds, two lines of its words, a mark where it has a note."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.claims.model import CLAIM_ROLE, NUMBER_ROLE
from workbench.gui.direction import direction_of
from workbench.gui.labels import kinds_words, standing_words
from workbench.gui.numbers import counted
from workbench.gui.signs import Sign, draw_sign
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.claim import Claim
from workbench.visible import visible

_SIGN = 20
_LONGEST_SPEAKER = 200


class ClaimDelegate(QStyledItemDelegate):
    """Paints one row; all rows are equally high."""

    def __init__(self, themes: ThemeSwitch, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(200, 3 * line + 2 * SPACE + SPACE // 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        claim: Claim = index.data(CLAIM_ROLE)
        theme, rect, sign = self._themes.theme, option.rect, Sign.of(claim)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("selected" if selected else "base"))
        if selected:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), theme.colour("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        place = QRect(rect.left() + 3 * SPACE // 2, rect.top() + SPACE, _SIGN, _SIGN)
        place = QStyle.visualRect(option.direction, rect, place)
        draw_sign(
            painter, QRectF(place), sign, theme.colour(sign.value), theme.colour("selected" if selected else "base")
        )
        left = rect.left() + 2 * SPACE + _SIGN + SPACE
        words = QRect(left, rect.top() + SPACE, rect.right() - left - SPACE, rect.height() - 2 * SPACE)
        words = QStyle.visualRect(option.direction, rect, words)
        self._paint_head(painter, option, words, claim, index.data(NUMBER_ROLE))
        self._paint_words(painter, option, words, claim)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, claim: Claim, number: int
    ) -> None:
        theme = self._themes.theme
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        standing = standing_words(claim)
        sign = Sign.of(claim)
        line = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.setPen(theme.colour(sign.value))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, standing)
        room = rect.width() - metrics.horizontalAdvance(standing) - SPACE
        head = f"{counted(number)}   {_head(claim)}"
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            line,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(head, Qt.TextElideMode.ElideRight, room),
        )

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, claim: Claim) -> None:
        theme, metrics = self._themes.theme, option.fontMetrics
        painter.setFont(option.font)
        painter.setPen(theme.colour("muted" if claim.is_dismissed else "text"))
        painter.setLayoutDirection(direction_of(claim.quote, option.direction))
        y = rect.bottom() - 2 * metrics.lineSpacing() + 1
        for line in _two_lines(_fitting(claim.quote, rect.width(), metrics), option.font.toString(), rect.width()):
            place = QRect(rect.left(), y, rect.width(), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
            y += metrics.lineSpacing()


def _head(claim: Claim) -> str:
    speaker = visible(next((found.speaker for found in claim.attributions if found.speaker), "")[:_LONGEST_SPEAKER])
    parts = [kinds_words(claim), speaker, "✎" if claim.note else ""]
    return " · ".join(part for part in parts if part)


def _fitting(quote: str, width: int, metrics: QFontMetrics) -> str:
    """The words that can fit into two lines, and no more: a claim may be very long."""
    most = 4 * width // max(metrics.averageCharWidth(), 1) + 2
    return visible(" ".join(quote[: 2 * most].split()))[:most]


@lru_cache(maxsize=2048)
def _two_lines(words: str, font_name: str, width: int) -> tuple[str, ...]:
    """The words broken into at most two lines, the second elided. Kept, as rows are painted again and again."""
    font = QFont()
    font.fromString(font_name)
    metrics = QFontMetrics(font)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(width, 1))
    end = first.textStart() + first.textLength() if first.isValid() else 0
    layout.endLayout()
    # QTextLayout counts UTF-16 units, so the cut is made in its own measure.
    head = words.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore").rstrip()
    rest = words.encode("utf-16-le")[2 * end :].decode("utf-16-le", "ignore")
    tail = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (head, tail) if tail else (head,)
