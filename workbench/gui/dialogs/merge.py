"""What a merge would do, shown before it is done: how much, and each value that would change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from workbench.gui.detail.conflicts import field_words, value_words
from workbench.gui.theme import SPACE
from workbench.model.event import Field, Json
from workbench.session.merging import ProposedMerge
from workbench.visible import visible

_MOST_SHOWN = 1000
_LONGEST = 300


class MergeDialog(QDialog):
    """Accepted when the merge is to be carried out."""

    def __init__(self, proposed: ProposedMerge, parent: QWidget) -> None:
        super().__init__(parent)
        self._claims = proposed.base.claims
        plan = proposed.plan
        self.setWindowTitle(self.tr("Merge a colleague's session"))
        self.resize(88 * SPACE, 64 * SPACE)
        told = self.tr(
            "From {name} – acts taken over: {acts}, values changed: {changed}, new conflicts: {opened}, conflicts "
            "decided there: {closed}. Contradicting verdicts wait until somebody decides. The other file stays as it "
            "is, and one undo takes the merge back."
        )
        self.told = QLabel(
            told.format(
                name=visible(proposed.path.name),
                acts=len(plan.acts),
                changed=len(plan.edits),
                opened=len(plan.opened),
                closed=len(plan.closed),
            ),
            self,
        )
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What the merge changes"))
        shown = sorted(plan.rows, key=lambda row: row.conflict is None)
        self.list.addItems(
            [
                self._line(row.register, row.mine, row.theirs, is_open=row.conflict is not None)
                for row in shown[:_MOST_SHOWN]
            ]
        )
        if len(shown) > _MOST_SHOWN:
            self.list.addItem(self.tr("%Ln more", "", len(shown) - _MOST_SHOWN))
        buttons = QDialogButtonBox(self)
        self.apply = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.apply.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _line(self, register: tuple[str, Field], mine: Json, theirs: Json, *, is_open: bool) -> str:
        subject, field = register
        about = mine if isinstance(mine, dict) else theirs
        claim = self._claims.get(subject) or self._claims.get(about.get("claim", "") if isinstance(about, dict) else "")
        words = self.tr("{field} – mine: {mine}; theirs: {theirs}").format(
            field=field_words(field), mine=value_words(field, mine), theirs=value_words(field, theirs)
        )
        start = self.tr("Conflict. ") if is_open else ""
        return visible(f"{start}{f'“{claim.quote[:_LONGEST]}” ' if claim else ''}{words[:_LONGEST]}")
