"""The article as the checker works in it: what they choose with mouse and cursor, what they rest on, what they copy."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.gui.article.both_ways import slip_at
from workbench.gui.article.card import card
from workbench.gui.article.geometry import top_of
from workbench.gui.article.painted import PaintedText
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.claim import Claim
from workbench.model.draft import Span

ZOOMS = (50, 300)


class ArticleView(PaintedText):
    """``claim_requested`` brings the uid of the claim that was clicked; ``zoom_requested`` a step up or down."""

    claim_requested = Signal(str)
    zoom_requested = Signal(int)

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self._copied = ""
        self.setAccessibleName(self.tr("Article"))

    # What the checker has chosen

    @property
    def chosen_span(self) -> Span | None:
        """The selected stretch in code points; None where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._positions.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())

    @property
    def cursor_position(self) -> int:
        """The place of the text cursor, in code points."""
        return self._positions.from_qt(self.textCursor().position())

    @property
    def chosen_words(self) -> str:
        """The words that are selected."""
        span = self.chosen_span
        return self.text[span.start : span.end] if span else ""

    @property
    def first_seen(self) -> int:
        """The place where the visible part begins, in code points."""
        return self._positions.from_qt(self._position_at(QPointF(0, 0)))

    def select(self, span: Span) -> None:
        """Selects a stretch, as if it had been drawn over with the mouse."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_qt(span.start))
        cursor.setPosition(self._positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def go_to(self, position: int) -> None:
        """Scrolls so that a place, in code points, stands in the first visible line."""
        top = top_of(self.document(), self._positions.to_qt(position)) if position else 0  # with the margin over it
        self.verticalScrollBar().setValue(int(top))

    def forget_selection(self) -> None:
        """Takes the selection away, as what was selected has become a claim."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._without_slip(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._without_slip(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._without_slip(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        meant = self._without_slip(event)
        super().mouseReleaseEvent(meant)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._request_claim_at(self.cursorForPosition(meant.position().toPoint()))

    def _without_slip(self, event: QMouseEvent) -> QMouseEvent:
        """The event at the letter that was meant; Qt slips in lines that run from the right (see ``slip_at``)."""
        slip = slip_at(self.document(), self._position_at(event.position())) if self._lines.both_ways else 0.0
        if not slip:
            return event
        across, keys = QPointF(slip, 0), event.modifiers()
        local, whole = event.position() + across, event.globalPosition() + across
        return QMouseEvent(event.type(), local, whole, event.button(), event.buttons(), keys)

    def _request_claim_at(self, cursor: QTextCursor) -> None:
        """Where claims overlap, a click on the current one takes the next that lies there."""
        at = self._positions.from_qt(cursor.position())
        here = [claim.uid for claim in self._claims.between(at, at + 1)]
        if here:
            place = here.index(self._current) + 1 if self._current in here else 0
            self.claim_requested.emit(here[place % len(here)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # Cards

    def viewportEvent(self, event: QEvent) -> bool:
        """Where the mouse rests on a claim, or on its sign in the margin, its card appears."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.card_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def card_at(self, point: QPoint) -> str:
        """The cards of the claims at a place in the viewport; empty where there is none."""
        if self._snapshot is None:
            return ""
        place = QPointF(point) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self._seen_in(QRect(point, point))
        here = [claim for claim in self._claims.between(*self._stretch(seen)) if self._lies_at(claim, place, seen)]
        return "".join(card(claim, self._claims.number(claim.uid), self._snapshot) for claim in here)

    def _lies_at(self, claim: Claim, place: QPointF, seen: range) -> bool:
        parts = self._parts(claim.span, seen)
        begins = self._positions.to_qt(claim.span.start) in seen
        beside = begins and self._margin.holds(place.x())
        return any(
            (self._margin.with_margin(part.rect) if beside else part.rect).adjusted(0, 0, 0, SPACE).contains(place)
            for part in parts
        )

    # Copying

    def hand_over_clipboard(self) -> None:
        """Leaves what was copied here as Qt's own text: an object of Python's that outlives Python ends in a crash."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.setText(self._copied)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied are the characters of the draft, not those that Qt made of them."""
        data = QMimeData()
        if self._draft is not None and self.chosen_span is not None:
            self._copied = self._draft.words_of(self.chosen_span)
            data.setText(self._copied)
        return data
