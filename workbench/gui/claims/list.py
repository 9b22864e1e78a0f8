"""The list view of the claims: all rows are equally high, which makes much of what a list does needless."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from workbench.gui.claims.delegate import ClaimDelegate
from workbench.gui.claims.model import ClaimModel
from workbench.gui.theme import ThemeSwitch
from workbench.gui.widgets.scroll_bar import ScrollBar


class ClaimList(QListView):
    """Several rows can be chosen; the arrows, Home, End and the page keys move.

    ``opened`` says that more of the current row is wanted: by Enter or a double click, on every desktop.
    """

    opened = Signal()

    def __init__(self, model: ClaimModel, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ClaimDelegate(themes, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoScroll(False)
        self.setAccessibleName(self.tr("Claims"))
        self._wanted = False
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def bring_into_view(self, index: QModelIndex) -> None:
        """Scrolls only where a row is not fully visible, and then so far that the rows after it are seen too."""
        row, height = self.visualRect(index), self.viewport().height()
        self._wanted = height < row.height()  # before it is laid out, for instance
        if not self._wanted and not self._is_seen(index, height):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + row.top() - (height - row.height()) // 4)

    def _is_seen(self, index: QModelIndex, height: int) -> bool:
        row = self.visualRect(index)
        return row.top() >= 0 and row.bottom() <= height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whoever saw the current row sees it still when the list becomes lower."""
        current = self.currentIndex()
        bring = self._wanted or self._is_seen(current, event.oldSize().height())
        super().resizeEvent(event)
        if bring and current.isValid():
            self.bring_into_view(current)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paints the rows again. QListView would lay out all rows anew, in case one had become higher."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))
