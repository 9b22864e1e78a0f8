"""The list behind the figures of agreement: each claim on which both gave a verdict."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.gui.labels import sign_words
from workbench.gui.signs import Sign, sign_icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.claim import Verdict
from workbench.model.snapshot import Snapshot
from workbench.review.agreement import Pair
from workbench.visible import visible


class VerdictsOfBoth(QWidget):
    """Where the two differ comes first."""

    def __init__(self, pairs: Sequence[Pair], snapshot: Snapshot, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Verdicts of both"))
        self.list.setHeaderLabels([self.tr("Claim"), self.tr("First"), self.tr("Second")])
        for pair in sorted(pairs, key=lambda pair: pair.first is pair.second):
            item = QTreeWidgetItem([visible(" ".join(snapshot.claims[pair.claim].quote.split()))], 0)
            for column, verdict in enumerate((pair.first, pair.second), 1):
                item.setText(column, self._words(verdict, blind=pair.blind and column == 2))
                item.setIcon(column, sign_icon(Sign.of_verdict(verdict), themes))
            self.list.addTopLevelItem(item)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.list.setColumnWidth(column, 24 * SPACE)
        QVBoxLayout(self).addWidget(self.list)

    def _words(self, verdict: Verdict, *, blind: bool) -> str:
        words = sign_words(Sign.of_verdict(verdict))
        return self.tr("{verdict}, blind").format(verdict=words) if blind else words
