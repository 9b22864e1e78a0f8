"""What a merge would do, shown before it is done: each value that differs, mine and theirs side by side, and agreement.

A value can be chosen here already: by a key, mine, theirs, or of notes both. What is not chosen goes as the plan says.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.agreement import figures_words
from workbench.gui.dialogs.merge_rows import MergeRows
from workbench.gui.dialogs.merge_verdicts import VerdictsOfBoth
from workbench.gui.labels import outcome_words
from workbench.gui.numbers import counted
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.event import Field, Json
from workbench.session.drafts import CarryPlan, Outcome
from workbench.session.merging import ProposedMerge, Take
from workbench.visible import visible

_KEYS = {Take.MINE: "M", Take.THEIRS: "T", Take.BOTH: "B"}
_STEPS = {"J": 1, "K": -1}


class MergeDialog(QDialog):
    """Accepted when the merge is to be carried out, with the values ``chosen`` in it."""

    def __init__(self, proposed: ProposedMerge, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge a colleague's session"))
        self.resize(120 * SPACE, 76 * SPACE)
        self.told = self._label(self._told(proposed))
        self.rows = MergeRows(proposed, themes, self)
        if self.rows.left_out:
            self.rows.addTopLevelItem(QTreeWidgetItem([self.tr("%Ln more", "", self.rows.left_out)]))
        self.takes = {take: QPushButton(self) for take in Take}
        self.words = self._label("")
        self.words.setMinimumHeight(10 * SPACE)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(self)
        self.apply = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply.setToolTip(self.tr("Merge (Ctrl+Enter)"))
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        self.apply.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._changes(), self.tr("What the merge changes"))
        if proposed.pairs:
            self.verdicts = VerdictsOfBoth(proposed.pairs, proposed.base, themes, self)
            self.tabs.addTab(self.verdicts, self.tr("Agreement"))
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.told)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self._connect()
        self.rows.setFocus()
        self.rows.begin()

    @property
    def chosen(self) -> dict[tuple[str, Field], Json]:
        """The values that were chosen, by what they are to stand in."""
        return self.rows.chosen

    def _told(self, proposed: ProposedMerge) -> str:
        plan = proposed.plan
        told = self.tr(
            "From {name} – acts taken over: {acts}, values changed: {changed}, new conflicts: {opened}, conflicts "
            "decided there: {closed}. Contradicting verdicts wait until somebody decides. The other file stays as it "
            "is, and one undo takes the merge back."
        ).format(
            name=visible(proposed.path.name),
            acts=counted(len(plan.acts)),
            changed=counted(len(plan.edits)),
            opened=counted(len(plan.opened)),
            closed=counted(len(plan.closed)),
        )
        agreed = self.tr("Agreement: {figures}").format(figures=figures_words(proposed.pairs)) if proposed.pairs else ""
        return "\n".join(filter(None, (told, self._carried(proposed.carry), agreed)))

    def _carried(self, carry: CarryPlan | None) -> str:
        if carry is None:
            return ""
        found = [(outcome, len(carry.having(outcome))) for outcome in Outcome]
        sums = " · ".join(f"{outcome_words(outcome)}: {counted(count)}" for outcome, count in found if count)
        return self.tr("Carried over to one draft first – {sums}").format(sums=sums)

    def _changes(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout()
        words = {Take.MINE: self.tr("Mine"), Take.THEIRS: self.tr("Theirs"), Take.BOTH: self.tr("Both notes")}
        for take, button in self.takes.items():
            button.setText(f"{words[take]}  {_KEYS[take]}")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addSpacing(SPACE)
        hint = self.tr("J and K go from row to row. What nobody chooses goes as it says on the right.")
        row.addWidget(self._label(hint), 1)
        column = QVBoxLayout(page)
        column.addWidget(self.rows, 1)
        column.addWidget(self.words)
        column.addLayout(row)
        return page

    def _connect(self) -> None:
        self.rows.currentItemChanged.connect(self._show)
        for take, button in self.takes.items():
            button.clicked.connect(partial(self._choose, take))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses for the row in sight, or goes to the one beside it."""
        letter = event.text().upper()
        take = next((take for take, key in _KEYS.items() if key == letter), None)
        if take is not None:
            self.rows.choose(take)
        elif letter in _STEPS:
            self.rows.step(_STEPS[letter])
        else:
            super().keyPressEvent(event)

    def _choose(self, take: Take, _checked: bool = False) -> None:
        self.rows.choose(take)
        self.rows.setFocus()

    def _show(self) -> None:
        self.words.setText(self.rows.words)
        offered: Sequence[Take] = self.rows.offered
        for take, button in self.takes.items():
            button.setEnabled(take in offered)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
