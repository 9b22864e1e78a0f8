"""The article's text with its claims painted in it. Marks are painted for the visible lines only."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.gui.article import marks
from workbench.gui.article.both_ways import runs_from_right
from workbench.gui.article.coverage import Coverage, coverage_between, paint_decided, paint_waiting
from workbench.gui.article.document import ArticleDocument, dress, fill, set_margins
from workbench.gui.article.geometry import LinePart, Lines, top_of, tops_of
from workbench.gui.article.hits import Hits
from workbench.gui.article.margin import Begun, Margin, paint_margin
from workbench.gui.article.placed import PlacedClaims
from workbench.gui.article.reading import Reading, reading_font, width_of
from workbench.gui.article.shown import show
from workbench.gui.direction import mostly_from_right
from workbench.gui.signs import Sign
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.model.change import Change
from workbench.model.claim import Claim
from workbench.model.draft import Draft, Span
from workbench.model.snapshot import Snapshot


class PaintedText(QTextEdit):
    """Read-only text, whose places are code points to everybody outside.

    ``font_changed`` tells that it is shown in another size or font.
    """

    font_changed = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._draft: Draft | None = None
        self._filled: Draft | None = None
        self._shown = show("")
        self._positions = self._shown.positions
        self._claims = PlacedClaims({})
        self._current = ""
        self._zoom = 100
        self._reading = Reading()
        self._margin = Margin()
        self._hits = Hits()
        self._shows_coverage = False
        self._snapshot: Snapshot | None = None
        self.setDocument(ArticleDocument(self))
        self._lines = Lines(self.document())
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.setCursorWidth(2)
        themes.changed.connect(self._show_draft_again)

    # What is shown

    def show_session(self, snapshot: Snapshot, zoom: int) -> None:
        """Shows a session's current draft and its claims."""
        self._draft = snapshot.draft
        self._shown = show(snapshot.draft.text)
        self._positions = self._shown.positions
        self._lines.both_ways = runs_from_right(snapshot.draft.text)
        at_right = self._lines.both_ways and mostly_from_right(snapshot.draft)
        self._margin = replace(self._margin, at_right=at_right)
        self._zoom = zoom
        self._current = ""
        self._hits = Hits()
        self._show_draft_again()
        self._take_claims(snapshot)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def apply(self, change: Change) -> None:
        """Follows a change: new claims are taken in; a new verdict is painted where it stands."""
        if change.changes_draft:
            self.show_session(change.after, self._zoom)
            return
        if change.moves_claims:
            self._take_claims(change.after)
            self.viewport().update()
            return
        self._snapshot = change.after
        self._claims.follow(change.after.current)
        for uid in change.claims:
            self._update(uid)

    def show_current(self, uid: str) -> None:
        """Marks a claim as the current one, and scrolls only where it is not fully visible."""
        before, self._current = self._current, uid
        self._update(before)
        self._update(uid)
        claim = self._claims.get(uid)
        if claim is not None:
            self._bring_into_view(claim.span)

    def show_hits(self, hits: Hits) -> None:
        """Marks the places that a search found, and scrolls to the one that is looked at."""
        self._hits = hits
        if hits.current is not None:
            self._bring_into_view(hits.current)
        self.viewport().update()

    def set_zoom(self, zoom: int) -> None:
        """Shows the article in another size, in per cent; the first visible line stays where it is."""
        first = self._position_at(QPointF(self._margin.out(0), 2))
        self._zoom = zoom
        self._show_draft_again()
        self.verticalScrollBar().setValue(int(top_of(self.document(), first)) if first else 0)
        self.font_changed.emit()

    def show_coverage(self, shown: bool) -> None:
        """Whether what was decided steps back, and what nobody has looked at stands out."""
        self._shows_coverage = shown
        self.viewport().update()

    def show_numbers(self, shown: bool) -> None:
        """Whether the numbers of the claims stand beside their signs."""
        self._margin = replace(self._margin, numbered=shown)
        self._show_draft_again()

    def set_reading(self, reading: Reading) -> None:
        """Shows the article as somebody likes to read."""
        self._reading = reading
        self.set_zoom(self._zoom)

    @property
    def font_shown(self) -> QFont:
        """The font of the article's text, in the size that stands."""
        return self._font()

    @property
    def text(self) -> str:
        """The draft's text; empty where none is shown."""
        return self._draft.text if self._draft else ""

    def heights_of(self, claims: Iterable[Claim]) -> Iterator[float]:
        """Where claims begin, in pixels from the top of the document."""
        return tops_of(self.document(), (self._positions.to_qt(claim.span.start) for claim in claims))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        areas = [self._seen_in(rect) for rect in _rects(event.region())]
        seen = range(min(area.start for area in areas), max(area.stop for area in areas))
        visible = {claim.uid: claim for area in areas for claim in self._claims.between(*self._stretch(area))}
        painter = self._painter()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = [(claim, Sign.of(claim), self._parts(claim.span, seen)) for claim in visible.values()]
        covered = [self._coverage(self._draft, area) for area in areas] if self._shows_coverage and self._draft else []
        for one in covered:
            paint_waiting(
                painter, one, partial(self._parts, seen=seen), self._themes.theme, self._margin.out(SPACE / 2)
            )
        for claim, sign, parts in placed:
            self._paint_claim(painter, claim, sign, parts, seen)
        self._paint_hits(painter, seen)
        begun = [
            Begun(self._claims.number(claim.uid), sign, parts[0])
            for claim, sign, parts in placed
            if parts and self._positions.to_qt(claim.span.start) in seen
        ]
        paint_margin(painter, begun, self._margin, self._font(), self._themes.theme)
        painter.end()
        super().paintEvent(event)
        if covered:
            self._grey_out(covered, seen)

    def _painter(self) -> QPainter:
        """Paints in places of the document."""
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return painter

    def _paint_claim(self, painter: QPainter, claim: Claim, sign: Sign, parts: Sequence[LinePart], seen: range) -> None:
        theme = self._themes.theme
        is_current = claim.uid == self._current
        if is_current:
            marks.paint_ground(painter, parts, theme.colour("selected"))
        elif sign in (Sign.VERIFIED, Sign.DISPUTED, Sign.UNSOURCED) and not self._shows_coverage:
            marks.paint_ground(painter, parts, theme.colour(f"{sign.value}_tint"))
        if is_current:
            for span in claim.stated:
                marks.paint_frame(painter, self._parts(span, seen), theme.colour("accent"))
        marks.paint_underline(painter, parts, sign, theme, heavy=is_current)

    def _paint_hits(self, painter: QPainter, seen: range) -> None:
        theme = self._themes.theme
        for span in self._hits.between(*self._stretch(seen)):
            parts = self._parts(span, seen)
            marks.paint_hit(painter, parts, theme.colour("hit"))
            if span == self._hits.current:
                marks.paint_frame(painter, parts, theme.colour("text"))

    def _coverage(self, draft: Draft, seen: range) -> Coverage:
        return coverage_between(draft, self._claims.between(*self._stretch(seen)), Span(*self._stretch(seen)))

    def _grey_out(self, covered: list[Coverage], seen: range) -> None:
        """The current claim stays as it is: it is being looked at."""
        current = self._claims.get(self._current)
        painter = self._painter()
        for one in covered:
            spans = (span for span in one.decided if current is None or not span.overlaps(current.span))
            paint_decided(painter, spans, partial(self._parts, seen=seen), self._themes.theme)
        painter.end()

    # Inside

    def _take_claims(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._claims = PlacedClaims(snapshot.current)

    def _update(self, uid: str) -> None:
        """Asks for the lines of a claim to be painted again, from margin to margin."""
        claim = self._claims.get(uid)
        if claim is None:
            return
        parts = self._ends(claim.span)
        if parts:
            shift = self.verticalScrollBar().value()
            top, bottom = parts[0].rect.top() - SPACE - shift, parts[-1].rect.bottom() + SPACE - shift
            self.viewport().update(0, int(top), self.viewport().width(), int(bottom - top) + 1)

    def _position_at(self, point: QPointF) -> int:
        return self.cursorForPosition(point.toPoint()).position()

    def _stretch(self, seen: range) -> tuple[int, int]:
        return self._positions.from_qt(seen.start), self._positions.from_qt(seen.stop)

    def _seen_in(self, area: QRect) -> range:
        """The Qt positions of the lines that touch a part of the viewport, each from margin to margin."""
        across = (0, self.viewport().width())
        first = self._position_at(QPointF(across[0], area.top()))
        last = self._position_at(QPointF(across[1], area.bottom()))
        if self._lines.both_ways:  # a line that runs from the right begins there
            first = min(first, self._position_at(QPointF(across[1], area.top())))
            last = max(last, self._position_at(QPointF(across[0], area.bottom())))
        return range(first, last + 1)

    def _parts(self, span: Span, seen: range) -> Sequence[LinePart]:
        return self._lines.parts(self._positions.to_qt(span.start), self._positions.to_qt(span.end), seen)

    def _ends(self, span: Span) -> Sequence[LinePart]:
        return self._lines.ends(self._positions.to_qt(span.start), self._positions.to_qt(span.end))

    def _is_seen(self, claim: Claim) -> bool:
        """Whether any line of a claim is visible."""
        parts, bar = self._ends(claim.span), self.verticalScrollBar()
        top, bottom = bar.value(), bar.value() + self.viewport().height()
        return bool(parts) and parts[-1].rect.bottom() >= top and parts[0].rect.top() <= bottom

    def _bring_into_view(self, span: Span) -> None:
        parts = self._ends(span)
        if not parts:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = parts[0].rect.top() - 2 * SPACE, parts[-1].rect.bottom() + 2 * SPACE
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(int(top - height / 3))

    def _show_draft_again(self) -> None:
        if self._draft is None:
            return
        place = self.verticalScrollBar().value()
        font, lines = self._font(), self._reading.lines
        if self._filled is self._draft:  # another size or theme: the text stays, and what is selected in it
            dress(self.document(), self._draft, self._shown, font, lines, self._themes.theme)
        else:
            fill(self.document(), self._draft, self._shown, font, lines, self._themes.theme)
            self._filled = self._draft
        self._set_line_width()
        self.verticalScrollBar().setValue(place)

    def _font(self) -> QFont:
        return reading_font(self._reading, self._zoom)

    def _set_line_width(self) -> None:
        """Lines begin at the margin; where they begin at the right, so does the page."""
        measure = int(width_of(self._font(), self._reading.measure)) + self._margin.width + 2 * SPACE
        seen = self.viewport().width()
        page = seen if self._margin.at_right else min(measure, seen)
        self._margin = replace(self._margin, page=page)
        set_margins(self.document(), self._margin, 2 * SPACE + max(0, page - measure))
        self.setLineWrapColumnOrWidth(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines put the current claim elsewhere; where it was to be seen, it still is."""
        claim = self._claims.get(self._current)
        was_seen = claim is not None and self._is_seen(claim)
        super().resizeEvent(event)
        self._set_line_width()
        if claim is not None and was_seen:
            self._bring_into_view(claim.span)


def _rects(region: QRegion) -> Iterator[QRect]:
    """The rectangles of a region; PySide6's types do not say that it can be walked."""
    yield from region  # type: ignore[misc]
