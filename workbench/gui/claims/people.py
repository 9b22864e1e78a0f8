"""Chips for those who decided on claims, so that one person's work can be looked at by itself."""

from collections import Counter
from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.gui.widgets.chip import Chip
from workbench.gui.widgets.wrapped_row import WrappedRow
from workbench.model.change import Change
from workbench.model.claim import Claim
from workbench.model.snapshot import Snapshot
from workbench.visible import visible


class PeopleChips(QWidget):
    """They take room only where more than one person decided. ``switched`` brings a person's uid, and on or off."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()
        self._chips: dict[str, Chip] = {}
        self._row = WrappedRow()
        self.setLayout(self._row)
        self.hide()

    def show_session(self, snapshot: Snapshot) -> None:
        """Counts anew."""
        self._counts = Counter(_people(snapshot.current.values()))
        self._show(snapshot)

    def apply(self, change: Change) -> None:
        """Follows a change; a verdict alone is not worth counting all claims again."""
        if change.moves_claims:
            self.show_session(change.after)
            return
        touched = [uid for uid in change.claims if uid in change.after.current]
        self._counts.subtract(_people(change.before.claims[uid] for uid in touched))
        self._counts.update(_people(change.after.claims[uid] for uid in touched))
        self._show(change.after)

    def choose(self, people: Collection[str]) -> None:
        """Switches on the chips of these, as far as they decided on anything here, and no others."""
        for person, chip in self._chips.items():
            chip.setChecked(person in people)

    def chip(self, person: str) -> Chip:
        """Somebody's chip."""
        return self._chips[person]

    def _show(self, snapshot: Snapshot) -> None:
        there = [person for person, count in self._counts.items() if count > 0]
        for person in there:
            if person not in self._chips:
                self._chips[person] = self._make(visible(snapshot.name_of(person)) or self.tr("Nameless"), person)
        for person, chip in self._chips.items():
            chip.show_count(self._counts[person], named=True)
            chip.setVisible(person in there or chip.isChecked())
        self.setVisible(len(there) > 1 or any(chip.isChecked() for chip in self._chips.values()))

    def _make(self, name: str, person: str) -> Chip:
        chip = Chip(name, self)
        chip.toggled.connect(partial(self.switched.emit, person))
        self._row.addWidget(chip)
        return chip


def _people(claims: Iterable[Claim]) -> Iterable[str]:
    return (claim.decision.person for claim in claims if claim.decision is not None)
