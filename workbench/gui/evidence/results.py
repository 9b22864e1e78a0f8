"""What a search through the evidence found: the document, the place, the words around, and what is different there."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from workbench.gui.evidence.differences import difference_words
from workbench.gui.places import place_words
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.session.evidence_search import Place
from workbench.visible import visible

_BEFORE, _AFTER = 24, 80
"""Characters shown before and after what was found."""

_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A place in a stored file of this name."""

    name: str
    place: Place

    @property
    def words(self) -> str:
        """What tells of it: where it is, what stands there, and in what that differs from what was looked for."""
        passage, span = self.place.hit.passage, self.place.span
        first, last = span.start - passage.start, span.end - passage.start
        before, after = max(0, first - _BEFORE), min(len(passage.text), last + _AFTER)
        cut = "…" if before else ""
        where = " · ".join(part for part in (self.name, place_words(passage.label)) if part)
        around = f"{cut}{' '.join(passage.text[before:after].split())}{'…' if after < len(passage.text) else ''}"
        return "\n".join((where, around, *difference_words(self.place)))


class ResultList(QListWidget):
    """``chosen`` brings what was found; the first line is chosen by itself."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        heights = (max(self.sizeHintForRow(row), 1) for row in range(min(len(results), _MOST_SHOWN)))
        self.setFixedHeight(sum(heights) + 2 * self.frameWidth())
        self.setCurrentRow(0)

    def step(self) -> None:
        """Goes to the next place, from the last one to the first."""
        self.setCurrentRow((self.currentRow() + 1) % self.count())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
