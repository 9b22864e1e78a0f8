"""What stands beside the article: the claims over the detail, or in a narrow window the one or the other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.gui.claims.panel import ClaimPanel
from workbench.gui.detail.panel import DetailPanel

NARROW = 900
"""Pixels of window width below which list and detail share one place."""


class SidePane(QSplitter):
    """Shows list and detail; where they share a place, the detail is a page of the list that keeps its claim.

    Whoever gives the focus to the list means the work: while the list is hidden it goes to what stands for it.
    """

    def __init__(self, claims: ClaimPanel, detail: DetailPanel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._claims = claims
        self._detail = detail
        self._is_narrow = self._is_on_detail = False
        self._guide: QWidget | None = None
        self.addWidget(claims)
        self.addWidget(detail)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.setSizes([430, 390])
        claims.detail_requested.connect(self.show_detail)
        detail.back.clicked.connect(self.show_list)

    def be_narrow(self, narrow: bool) -> None:
        """Puts list and detail in one place or beside each other; what has the focus stays in sight."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._is_on_detail = narrow and has_focus(self._detail)
            self._arrange()

    def show_detail(self) -> None:
        """Shows the page of the detail, where it is one."""
        if self._is_narrow and not self._is_on_detail:
            self._is_on_detail = True
            self._arrange()

    def show_list(self) -> None:
        """Shows the list again, where the detail had its place."""
        if self._is_on_detail:
            self._is_on_detail = False
            self._arrange()

    def be_guided(self, guide: QWidget | None) -> None:
        """Leaves the whole place to the detail while a guide stands for the list; None ends that."""
        self._guide = guide
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the detail even while it is hidden: to go there and back moves nothing beside it."""
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(self._detail.minimumSizeHint().width(), 0))

    def _arrange(self) -> None:
        """What is to be seen is shown before the rest is hidden, so that the focus has somewhere to go."""
        share = self._is_narrow or self._guide is not None
        on_detail = self._is_on_detail or self._guide is not None
        is_page = self._is_on_detail and self._guide is None
        shown: dict[QWidget, bool] = {
            self._claims: not share or not on_detail,
            self._claims.more: self._is_narrow,
            self._detail: not share or on_detail,
            self._detail.back: is_page,
            self._detail.words: is_page,
        }
        hidden = [part for part, is_shown in shown.items() if not is_shown]
        is_lost = any(map(has_focus, hidden))
        for part in shown.keys() - hidden:
            part.show()
        stand_in = self._guide or (self._detail.back if on_detail else None)
        if is_lost and stand_in is not None:
            stand_in.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._claims.stand_in(stand_in)
        if is_lost and stand_in is None:
            self._claims.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for part in hidden:
            part.hide()


def has_focus(part: QWidget) -> bool:
    """Whether a widget or one inside it has the focus of its window, also of one that is in the background."""
    focus = part.window().focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))
