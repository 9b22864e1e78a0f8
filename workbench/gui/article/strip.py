"""The overview strip beside the article: one tick a claim, and a box for what is visible; a click goes there."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.gui.article.view import ArticleView
from workbench.gui.signs import Sign
from workbench.gui.theme import ThemeSwitch
from workbench.gui.tips import plain_tip
from workbench.model.change import Change
from workbench.model.claim import Claim
from workbench.model.snapshot import Snapshot

_WIDTH = 18
_TICK = 3.0

_SETTLED_AFTER = 80
"""Milliseconds without a change of the lines."""
_LAID_OUT_AT_ONCE = 20_000
"""Characters."""

_LENGTHS = {
    Sign.DISPUTED: (2, 14),
    Sign.UNSOURCED: (2, 8),
    Sign.VERIFIED: (8, 8),
    Sign.UNCHECKED: (6, 6),
    Sign.DISMISSED: (8, 2),
}
"""Where a tick begins and how long it is: verdicts also differ by shape. What must be fixed is longest."""


class OverviewStrip(QWidget):
    """``claim_requested`` brings the uid of the claim whose tick is nearest to the click."""

    claim_requested = Signal(str)

    def __init__(self, view: ArticleView, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._themes = themes
        self._claims: Mapping[str, Claim] = {}
        self._places: dict[str, float] = {}
        self._order: list[str] = []
        self._heights: list[float] = []
        self._ticks: QPixmap | None = None
        self.setFixedWidth(_WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of the claims"))
        view.verticalScrollBar().valueChanged.connect(self.update)
        self._settled = QTimer(self, singleShot=True)
        self._settled.timeout.connect(self._measure_again)
        view.document().documentLayout().documentSizeChanged.connect(self._measure_soon)
        themes.changed.connect(self._draw_again)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def show_session(self, snapshot: Snapshot) -> None:
        """Shows a session's claims."""
        self._claims = snapshot.current
        self._take_places({})
        self._measure_soon()

    def apply(self, change: Change) -> None:
        """Follows a change; for a new verdict only the one tick is drawn anew."""
        self._claims = change.after.current
        if change.moves_claims:
            # A paint may come before the measuring, and what has gone is not to be drawn.
            self._take_places({uid: place for uid, place in self._places.items() if uid in self._claims})
            self._measure_soon()
            return
        if self._ticks is None:  # the next paint draws all of them
            return
        painter = QPainter(self._ticks)
        placed = [uid for uid in change.claims if uid in self._places]
        for uid in placed:
            self._erase(painter, self._places[uid])
        for uid in placed:
            self._draw(painter, self._touching(uid))
            self.update(0, int(self._places[uid] - _TICK), _WIDTH, int(3 * _TICK))
        painter.end()

    def y_of(self, uid: str) -> float:
        """Where a claim's tick is, in pixels from the strip's top."""
        return self._places[uid]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ticks is None:
            self._ticks = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ticks)
        painter.setPen(self._themes.theme.colour("muted"))
        painter.drawRoundedRect(self._visible_part(), 3, 3)
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._themes.theme.colour("window"))
        painter = QPainter(pixmap)
        self._draw(painter, self._order)
        painter.end()
        return pixmap

    def _draw(self, painter: QPainter, uids: Iterable[str]) -> None:
        """Draws the ticks of claims in their order, like ticks on the same pixel once: a long article has many."""
        ticks: dict[tuple[Sign, int], None] = {}
        for uid in uids:
            tick = Sign.of(self._claims[uid]), round(self._places[uid])
            ticks.pop(tick, None)
            ticks[tick] = None
        for sign, place in ticks:
            left, length = _LENGTHS[sign]
            painter.fillRect(QRectF(left, place - _TICK / 2, length, _TICK), self._themes.theme.colour(sign.value))

    def _erase(self, painter: QPainter, place: float) -> None:
        painter.fillRect(QRectF(0, round(place) - _TICK / 2, _WIDTH, _TICK), self._themes.theme.colour("window"))

    def _touching(self, uid: str) -> list[str]:
        """The claims whose ticks share pixels with that of one which was erased; they lie in order."""
        place = self._places.get(uid, -2 * _TICK)
        return self._order[bisect_left(self._heights, place - _TICK) : bisect_right(self._heights, place + _TICK)]

    def _visible_part(self) -> QRectF:
        bar = self._view.verticalScrollBar()
        whole = max(bar.maximum() + bar.pageStep(), 1)
        top = bar.value() / whole * self.height()
        return QRectF(0.5, top + 0.5, _WIDTH - 1, max(bar.pageStep() / whole * self.height() - 1, 8))

    # Places

    def _measure_soon(self) -> None:
        """A long article is laid out piece by piece, and tells of each: to measure it before would lay out the rest."""
        self._settled.start(_SETTLED_AFTER if len(self._view.text) > _LAID_OUT_AT_ONCE else 0)

    def _measure_again(self) -> None:
        whole = max(self._view.document().size().height(), 1.0)
        scale = self.height() / max(whole, self._view.viewport().height())
        heights = self._view.heights_of(self._claims.values())
        self._take_places({uid: y * scale + _TICK for uid, y in zip(self._claims, heights, strict=True)})

    def _take_places(self, places: dict[str, float]) -> None:
        self._places = places
        self._order, self._heights = list(places), list(places.values())
        self._draw_again()

    def _draw_again(self) -> None:
        self._ticks = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_soon()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())
            return
        near = self._nearest(event.position().y())
        if near and abs(self._places[near] - event.position().y()) < 2 * _TICK:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(self._claims[near].quote), self)

    def _go_to(self, y: float) -> None:
        near = self._nearest(y)
        if near:
            self.claim_requested.emit(near)

    def _nearest(self, y: float) -> str:
        return min(self._places, key=lambda uid: abs(self._places[uid] - y), default="")
