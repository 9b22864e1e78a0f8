"""The claims whose words the current draft no longer holds, with their decision, to be attached to words again."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.gui.direction import apart
from workbench.gui.labels import standing_words
from workbench.gui.signs import Sign, sign_icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.claim import Claim
from workbench.visible import visible


class ParkedDialog(QDialog):
    """``claim_chosen`` brings the uid of the claim to attach to ``selected``, words of the article; empty for none."""

    claim_chosen = Signal(str)

    def __init__(self, parked: Collection[Claim], selected: str, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Parked claims"))
        self.resize(80 * SPACE, 50 * SPACE)
        self.told = QLabel(self._explain(bool(parked), selected), self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parked claims"))
        self.list.setWordWrap(True)
        for claim in parked:
            words = f"{standing_words(claim)} · {apart(visible(' '.join(claim.quote.split())))}"
            item = QListWidgetItem(sign_icon(Sign.of(claim), themes), words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, claim.uid)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(parked))
        buttons = QDialogButtonBox(self)
        self.attach = buttons.addButton(self.tr("Re-attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.attach.setEnabled(bool(parked and selected))
        self.attach.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(buttons)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)

    def _explain(self, some: bool, selected: str) -> str:
        if not some:
            return self.tr("No claim is parked: the words of every claim are in the current draft.")
        if not selected:
            return self.tr(
                "The words of these claims are not in the current draft; their decisions are kept. To re-attach one, "
                "select words of the article first."
            )
        return self.tr(
            "The claim chosen here gets the selected words: “{words}”. Its decision is kept only if they are the same."
        ).format(words=visible(" ".join(selected.split()))[:200])

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.claim_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
