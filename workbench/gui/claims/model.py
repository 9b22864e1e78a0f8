"""The claims as rows of a list: those that the filter accepts, in the order of the text."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui.claims.filter import ClaimFilter
from workbench.gui.labels import kinds_words, standing_words
from workbench.gui.numbers import counted
from workbench.model.change import Change
from workbench.model.claim import Claim
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict, SignOff
from workbench.model.snapshot import Snapshot
from workbench.session.marks import BREACHED, Mark, marks_of
from workbench.visible import visible

CLAIM_ROLE = Qt.ItemDataRole.UserRole
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1

_ROOT = QModelIndex()
_REVIEWS: tuple[type[Record], ...] = (SecondVerdict, SignOff)
_NO_MARKS: frozenset[Mark] = frozenset()


class ClaimModel(QAbstractListModel):
    """A claim's number is its place among all claims of the draft, whatever the filter shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._claims: Mapping[str, Claim] = {}
        self._order: list[str] = []
        self._numbers: dict[str, int] = {}
        self._uids: list[str] = []
        self._rows: dict[str, int] = {}
        self._filter = ClaimFilter()
        self._marks: Mapping[str, frozenset[Mark]] = {}
        self._broken: frozenset[str] = frozenset()

    # What is shown

    def show_session(self, snapshot: Snapshot) -> None:
        """Shows a session's claims."""
        self._claims = snapshot.current
        self._marks, self._broken = marks_of(snapshot), frozenset()
        self._lay_out()

    @property
    def marks(self) -> Mapping[str, frozenset[Mark]]:
        """The marks of every claim that has any, but for broken rules of the house."""
        return self._marks

    @property
    def broken(self) -> frozenset[str]:
        """The claims that break a rule of the house, as far as that was looked at."""
        return self._broken

    def set_broken(self, uids: frozenset[str]) -> None:
        """Takes in which claims break a rule of the house."""
        self._broken = uids
        if Mark.BREACH in self._filter.marks:
            self._lay_out()

    def show_nothing(self) -> None:
        """Empties the list."""
        self._claims = {}
        self._lay_out()

    def apply(self, change: Change) -> None:
        """Follows a change: single rows where only they changed, else the whole list."""
        self._claims = change.after.current
        if _may_change_marks(change):
            self._marks = marks_of(change.after)
        uids = [uid for uid in change.claims if uid in self._claims]
        fits = all(self._accepts(self._claims[uid]) == (uid in self._rows) for uid in uids)
        if change.moves_claims or not fits:
            self._lay_out()
            return
        for uid in uids:
            if uid in self._rows:
                index = self.index(self._rows[uid])
                self.dataChanged.emit(index, index)

    def set_filter(self, wanted: ClaimFilter) -> None:
        """Shows only what a filter accepts."""
        self._filter = wanted
        self._lay_out()

    @property
    def filter(self) -> ClaimFilter:
        """The filter that stands."""
        return self._filter

    @property
    def total(self) -> int:
        """How many claims there are, shown or not."""
        return len(self._claims)

    def uid(self, row: int) -> str:
        """The claim of a row; empty where there is no such row."""
        return self._uids[row] if 0 <= row < len(self._uids) else ""

    def row(self, uid: str) -> int:
        """The row of a claim; -1 where it is not shown."""
        return self._rows.get(uid, -1)

    def number(self, uid: str) -> int:
        """A claim's number in the draft, from 1; 0 for none."""
        return self._numbers.get(uid, 0)

    # Going on

    def beside(self, uid: str, step: int) -> str:
        """The shown claim one step before (-1) or after (1); the first or last one where there is no current claim."""
        row = self.row(uid)
        if row >= 0:
            return self.uid(row + step) or uid
        here = self._numbers.get(uid)
        if here is None:
            return self.uid(0 if step > 0 else len(self._uids) - 1)
        # Not shown: its neighbours are told by their numbers.
        after = bisect_left(self._uids, here, key=self._numbers.__getitem__)
        return self.uid(after if step > 0 else after - 1) or uid

    def next_open(self, uid: str, waits: Callable[[Claim], bool], besides: Collection[str] = ()) -> tuple[str, bool]:
        """The next claim after this one that ``waits``, and whether the search began again at the top.

        Only claims are taken that the filter shows, or would show but for their verdict; not those that are
        ``besides`` the one, as they are about to get theirs. Empty where none is open.
        """
        wanted = replace(self._filter, signs=frozenset())
        here = self._numbers.get(uid, 0)
        for place in chain(range(here, len(self._order)), range(here - 1)):
            other = self._claims[self._order[place]]
            if waits(other) and other.uid not in besides and wanted.accepts(other, self._marks_of(other)):
                return other.uid, place < here
        return "", False

    def count_left(self, waits: Callable[[Claim], bool]) -> tuple[int, int]:
        """How many claims wait of those that ``next_open`` would come to, and how many these are."""
        wanted = replace(self._filter, signs=frozenset())
        among = [claim for claim in self._claims.values() if wanted.accepts(claim, self._marks_of(claim))]
        return sum(map(waits, among)), len(among)

    # Qt's side

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._uids)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Claim | int | str | None:
        uid = self.uid(index.row())
        if not uid:
            return None
        claim = self._claims[uid]
        if role == CLAIM_ROLE:
            return claim
        if role == NUMBER_ROLE:
            return self._numbers[uid]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(claim.quote)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(claim)
        return None

    def _spoken(self, claim: Claim) -> str:
        return self.tr("Claim {number} of {total}, {standing}, {kinds}: {words}").format(
            number=counted(self._numbers[claim.uid]),
            total=counted(len(self._claims)),
            standing=standing_words(claim),
            kinds=kinds_words(claim),
            words=visible(claim.quote),
        )

    def _accepts(self, claim: Claim) -> bool:
        return self._filter.accepts(claim, self._marks_of(claim))

    def _marks_of(self, claim: Claim) -> frozenset[Mark]:
        marks = self._marks.get(claim.uid, _NO_MARKS)
        return marks | BREACHED if claim.uid in self._broken else marks

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._order = list(self._claims)
        self._numbers = {uid: number for number, uid in enumerate(self._order, 1)}
        self._uids = [uid for uid, claim in self._claims.items() if self._accepts(claim)]
        self._rows = {uid: row for row, uid in enumerate(self._uids)}
        self.endResetModel()


def _may_change_marks(change: Change) -> bool:
    """A verdict, a note or words change marks only where a second verdict or a sign-off was about them."""
    reviewed = any(change.after.all_of(kind) for kind in _REVIEWS)
    return change.changes_records or change.changes_draft or change.moves_claims or reviewed
