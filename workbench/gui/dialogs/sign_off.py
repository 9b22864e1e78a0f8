"""The form for a sign-off: for which stage, by whom in which role, and which open claims are accepted as they are."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.direction import apart
from workbench.gui.labels import choice_words
from workbench.gui.numbers import counted
from workbench.gui.shortened import shortened
from workbench.gui.theme import SPACE
from workbench.model.reviewing import Round


class SignOffDialog(QDialog):
    """``given`` brings the stage, the name, the role and the uids of the claims that are accepted as open."""

    given = Signal(object, str, str, list)

    def __init__(self, name: str, still_open: Mapping[str, str], own: int, parent: QWidget, about: str = "") -> None:
        """``still_open`` are the words of each open claim by uid; ``own`` how many decisions are the signer's own.

        ``about`` says what is signed, in words of the window, where that is not the whole session.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign off"))
        self.stage = QComboBox(self)
        for one in Round:
            self.stage.addItem(choice_words(one), one)
        self.name = QLineEdit(name, self)
        self.role = QLineEdit(self)
        self.role.setPlaceholderText(self.tr("Editor, legal, second checker"))
        form = QFormLayout()
        form.setVerticalSpacing(SPACE)
        form.addRow(self.tr("Stage"), self.stage)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Role"), self.role)
        told = self.tr("Made by the same person: {count} of these decisions. For these it is no second reading.")
        own_label = QLabel(told.format(count=counted(own)), self)
        about_label = QLabel(about, self)
        about_label.setTextFormat(Qt.TextFormat.PlainText)
        for label, words in ((own_label, own), (about_label, about)):
            label.setWordWrap(True)
            label.setVisible(bool(words))
        self.open_claims = QListWidget(self)
        self.open_claims.setWordWrap(True)
        self.open_claims.setAccessibleName(self.tr("Open claims"))
        for uid, words in still_open.items():
            item = QListWidgetItem(apart(shortened(words, 120)), self.open_claims)
            item.setData(Qt.ItemDataRole.UserRole, uid)
            item.setCheckState(Qt.CheckState.Unchecked)
        open_label = QLabel(self.tr("Still open; tick each that is accepted as it is:"), self)
        for widget in (open_label, self.open_claims):
            widget.setVisible(bool(still_open))
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("Sign off"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(about_label)
        column.addLayout(form)
        column.addWidget(own_label)
        column.addWidget(open_label)
        column.addWidget(self.open_claims, 1)
        column.addWidget(buttons)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._allow)
        self.open_claims.itemChanged.connect(self._allow)
        self.resize(64 * SPACE, self.sizeHint().height())
        self._allow()

    def _ticked(self) -> list[str]:
        items = (self.open_claims.item(row) for row in range(self.open_claims.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _allow(self) -> None:
        all_ticked = len(self._ticked()) == self.open_claims.count()
        self.accept_button.setEnabled(all_ticked and bool(self.name.text().strip()))

    def _give(self) -> None:
        self.accept()
        self.given.emit(self.stage.currentData(), self.name.text(), self.role.text(), self._ticked())
