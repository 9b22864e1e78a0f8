"""The values in which two sessions differ, a row each: what it is about, mine, theirs, and what will stand."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from workbench.gui.detail.conflicts import field_words, value_words
from workbench.gui.detail.rows import local_time
from workbench.gui.direction import apart
from workbench.gui.shortened import quoted, shortened
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.event import Field, Json
from workbench.session.merging import MergeRow, ProposedMerge, Take
from workbench.visible import visible

_MOST_SHOWN = 1000
_LONGEST = 300
_WORDS, _MINE, _THEIRS, _STANDS = range(4)


class MergeRows(QTreeWidget):
    """What contradicts comes first; ``left_out`` rows are not shown, as nobody would read them all."""

    def __init__(self, proposed: ProposedMerge, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposed = proposed
        self._themes = themes
        self._names = _names(proposed)
        self.chosen: dict[tuple[str, Field], Json] = {}
        differing = sorted(filter(_differs, proposed.plan.rows), key=lambda row: row.conflict is None)
        self._rows: list[MergeRow] = differing[:_MOST_SHOWN]
        self.left_out = len(differing) - len(self._rows)
        self._items = [QTreeWidgetItem(self._cells(row)) for row in self._rows]
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("What the merge changes"))
        self.setHeaderLabels([self.tr("What differs"), self.tr("Mine"), self.tr("Theirs"), self.tr("Will stand")])
        self.addTopLevelItems(self._items)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        for column in (_MINE, _THEIRS, _STANDS):
            self.setColumnWidth(column, 24 * SPACE)
        self._tint()
        themes.changed.connect(self._tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are for the dialog; a tree would look for a row that begins with them."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Goes to the first row."""
        self._go_to(0)

    @property
    def offered(self) -> Sequence[Take]:
        """What may be chosen for the row in sight."""
        row = self._row()
        return tuple(self._proposed.offered(row)) if row else ()

    @property
    def words(self) -> str:
        """The row in sight in full: the claim, and who says what."""
        row = self._row()
        if row is None:
            return ""
        field = row.register[1]
        sides = ((self.tr("Mine: {words}"), row.mine), (self.tr("Theirs: {words}"), row.theirs))
        told = [visible(side.format(words=self._said(field, value))) for side, value in sides]
        return "\n".join((self._about(row), *told))

    def choose(self, take: Take) -> None:
        """Has a value stand in the row in sight, and goes on."""
        place, row = self._place, self._row()
        values = self._proposed.offered(row) if row else {}
        if row is None or take not in values:
            return
        self.chosen[row.register] = values[take]
        self._items[place].setText(_STANDS, self._short(row.register[1], values[take]))
        self._go_to(place + 1)

    @property
    def _place(self) -> int:
        """The number of the row in sight; -1 where none is."""
        current = self.currentItem()
        return self._items.index(current) if current in self._items else -1

    def _row(self) -> MergeRow | None:
        return self._rows[self._place] if self._place >= 0 else None

    def step(self, step: int) -> None:
        """Goes to a row after this one, or before it."""
        self._go_to(self._place + step)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._items):
            self.setCurrentItem(self._items[place])

    def _cells(self, row: MergeRow) -> list[str]:
        field = row.register[1]
        stands = self.tr("waits for a decision") if row.conflict else self._short(field, row.result)
        words = self.tr("{field}: {claim}").format(field=field_words(field), claim=apart(self._about(row)))
        return [words, self._short(field, row.mine), self._short(field, row.theirs), stands]

    def _about(self, row: MergeRow) -> str:
        """The claim that a row is about, in its words."""
        values: Sequence[Any] = (row.register[0], _claim_of(row.mine), _claim_of(row.theirs))
        known = next((self._proposed.base.claims[uid] for uid in values if uid in self._proposed.base.claims), None)
        if known is None:
            return self.tr("new, or about the whole article")
        return quoted(known.quote, _LONGEST)

    def _said(self, field: Field, value: Json) -> str:
        """A value with who set it and when, where it tells."""
        words = value_words(field, value)
        if not isinstance(value, dict) or not value.get("person"):
            return words
        name = self._names.get(value["person"]) or self.tr("somebody without a name")
        at = value.get("at", "")
        return f"{words} ({name}{', ' + local_time(at) if at else ''})"

    @staticmethod
    def _short(field: Field, value: Json) -> str:
        return shortened(value_words(field, value), _LONGEST)

    def _tint(self) -> None:
        """What contradicts is told by its words as well."""
        for item, row in zip(self._items, self._rows, strict=True):
            role = "disputed" if row.conflict else "text"
            item.setForeground(_STANDS, self._themes.theme.colour(role))


def _differs(row: MergeRow) -> bool:
    """Where a claim stands is no difference where its words are the same."""
    values = (row.mine, row.theirs, row.result)
    if row.conflict or row.register[1] is not Field.EXTENT or not all(values):
        return True
    return len({value["quote"] for value in values}) > 1


def _claim_of(value: Json) -> str:
    return str(value.get("claim", "")) if isinstance(value, dict) else ""


def _names(proposed: ProposedMerge) -> Mapping[str, str]:
    """Everybody's name: also of those who come with the merge."""
    known = {uid: person.name for uid, person in proposed.base.people.items()}
    edits = proposed.plan.edits.items()
    return known | {subject: value for (subject, field), value in edits if field is Field.NAME and value}
