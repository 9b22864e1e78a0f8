"""What a search through the evidence found: a line each, with the document, the place, and the words around."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.model.draft import Span
from workbench.visible import visible

_BEFORE, _AFTER = 24, 80
"""Characters shown before and after what was found."""

_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a stored file's text, by the file's SHA-256; ``text`` is the passage around, from ``start`` on."""

    sha256: str
    name: str
    label: str
    span: Span
    text: str
    start: int

    @property
    def words(self) -> str:
        """The line that tells of it: where, and what stands there."""
        first, last = self.span.start - self.start, self.span.end - self.start
        before, after = max(0, first - _BEFORE), min(len(self.text), last + _AFTER)
        cut = "…" if before else ""
        where = " · ".join(part for part in (self.name, self.label) if part)
        return f"{where}\n{cut}{' '.join(self.text[before:after].split())}{'…' if after < len(self.text) else ''}"


class ResultList(QListWidget):
    """``chosen`` brings what was found; the first line is chosen by itself."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Found in the evidence"))
        self.currentItemChanged.connect(self._choose)

    def show_results(self, results: list[Found]) -> None:
        """Shows what was found, and goes to the first."""
        self.clear()
        for found in results:
            item = QListWidgetItem(visible(found.words), self)
            item.setData(Qt.ItemDataRole.UserRole, found)
        self.setVisible(bool(results))
        rows = min(len(results), _MOST_SHOWN)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth())
        self.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
