"""The claim list with its filters, and what is said where it shows nothing."""

from collections import Counter
from collections.abc import Collection
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.claims.filter import ClaimFilter
from workbench.gui.claims.list import ClaimList
from workbench.gui.claims.model import ClaimModel
from workbench.gui.claims.people import PeopleChips
from workbench.gui.icons import icon
from workbench.gui.labels import kind_words, mark_words, sign_words
from workbench.gui.numbers import counted
from workbench.gui.signs import Sign, sign_icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import KeyButton
from workbench.gui.widgets.chip import Chip
from workbench.gui.widgets.wrapped_row import WrappedRow
from workbench.model.change import Change
from workbench.model.claim import Claim, Kind
from workbench.model.snapshot import Snapshot
from workbench.session.marks import Mark, broken

_RULED_AFTER = 300
"""Milliseconds after an act until the rules of the house are looked at for every claim."""


class ClaimPanel(QWidget):
    """``claim_requested`` brings the uid of the claim that was chosen in the list.

    ``detail_requested`` says that the detail of the current one is wanted; ``more`` is the button for it.
    """

    claim_requested = Signal(str)
    detail_requested = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ClaimModel(self)
        self._snapshot: Snapshot | None = None
        self._ruled = QTimer(self, singleShot=True, interval=_RULED_AFTER)
        self._counts: Counter[Sign] = Counter()
        self._current = ""
        self._stand_in: QWidget | None = None
        self._signs = {sign: Chip(sign_words(sign), self, sign_icon(sign, themes)) for sign in Sign}
        self._kinds = {kind: Chip(kind_words(kind), self) for kind in Kind}
        self._marks = {mark: Chip(mark_words(mark), self) for mark in Mark}
        self.parked = Chip(self.tr("Parked"), self)
        self.parked.setCheckable(False)
        self.parked.hide()
        self.search = self._make_search()
        self.people = PeopleChips(self)
        self.views = QToolButton(self)
        self.views.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list = ClaimList(self.model, themes, self)
        self.more = KeyButton(self.tr("Show detail"), "Enter", self)
        self.more.hide()
        self._empty = QLabel(self)
        self._clear = QPushButton(self.tr("Show all claims"), self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect(themes)
        self._count_marks()

    # What is shown

    def show_session(self, snapshot: Snapshot) -> None:
        """Shows a session's claims."""
        self.clear_filter()
        self.model.show_session(snapshot)
        self._look_at_rules_of(snapshot)
        self._count(snapshot.current.values())
        self.people.show_session(snapshot)
        self._count_marks()
        self._count_parked(snapshot)

    def show_nothing(self) -> None:
        """Empties the list."""
        self._snapshot = None
        self._ruled.stop()
        self.model.show_nothing()

    def apply(self, change: Change) -> None:
        """Follows a change and keeps the chosen row."""
        marks = self.model.marks
        self.model.apply(change)
        self._look_at_rules_of(change.after)
        self.people.apply(change)
        if change.moves_claims:
            self._count(change.after.current.values())
            self._count_parked(change.after)
        else:
            self._count_again(change)
        if self.model.marks is not marks:
            self._count_marks()

    def stand_in(self, widget: QWidget | None) -> None:
        """Gives the focus that is meant for the list to something else while the list is out of sight."""
        self._stand_in = widget
        self._follow_focus()

    def show_current(self, uid: str) -> None:
        """Chooses a claim's row, and scrolls only where it is not visible."""
        self._current = uid
        row = self.model.row(uid)
        selection = self.list.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.model.index(row)
        if selection.currentIndex() != index or not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.bring_into_view(index)

    @property
    def chosen(self) -> list[str]:
        """The uids of all chosen rows, in the order of the text."""
        return [self.model.uid(row) for row in sorted(index.row() for index in self.list.selectedIndexes())]

    # Filters

    def focus_filter(self) -> None:
        """Puts the cursor into the words of the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filter(self) -> None:
        """Shows every claim."""
        for chip in (*self._signs.values(), *self._kinds.values(), *self._marks.values()):
            chip.setChecked(False)
        self.people.choose(())
        self.search.clear()

    def show_filter(self, wanted: ClaimFilter, words: str) -> None:
        """Shows what a filter accepts; ``words`` are its words as they were typed."""
        chosen: tuple[Sign | Kind | Mark, ...] = (*wanted.signs, *wanted.kinds, *wanted.marks)
        for what in chosen:
            self.chip(what).setChecked(True)
        self.people.choose(wanted.people)
        self.search.setText(words)

    def chip(self, what: Sign | Kind | Mark) -> Chip:
        """The switch for a sign, a kind or a mark."""
        chips: dict[object, Chip] = {Sign: self._signs, Kind: self._kinds, Mark: self._marks}[type(what)]  # type: ignore[assignment]
        return chips[what]

    @property
    def empty_words(self) -> str:
        """What is said where no claim is shown; empty where one is."""
        return self._empty.text() if self._stack.currentIndex() == 1 else ""

    def _filter_by_sign(self, sign: Sign, shown: bool) -> None:
        self._filter(self.model.filter.with_sign(sign, shown))

    def _filter_by_kind(self, kind: Kind, shown: bool) -> None:
        self._filter(self.model.filter.with_kind(kind, shown))

    def _filter_by_mark(self, mark: Mark, shown: bool) -> None:
        self._filter(self.model.filter.with_mark(mark, shown))

    def _filter_by_person(self, person: str, shown: bool) -> None:
        self._filter(self.model.filter.with_person(person, shown))

    def _filter_by_words(self, words: str) -> None:
        self._filter(self.model.filter.with_words(words))

    def _filter(self, wanted: ClaimFilter) -> None:
        self.model.set_filter(wanted)
        self.show_current(self._current)

    def _count(self, claims: Collection[Claim]) -> None:
        self._counts = Counter(Sign.of(claim) for claim in claims)
        kinds = Counter(kind for claim in claims for kind in claim.kinds)
        for kind, chip in self._kinds.items():
            chip.show_count(kinds[kind], named=True)
            chip.setVisible(bool(kinds[kind]))
        self._show_counts()

    def _count_marks(self) -> None:
        """A mark that no claim has takes no room."""
        counts = Counter(mark for marks in self.model.marks.values() for mark in marks)
        counts[Mark.BREACH] = len(self.model.broken)
        for mark, chip in self._marks.items():
            chip.show_count(counts[mark], named=True)
            chip.setVisible(bool(counts[mark]) or chip.isChecked())

    def _look_at_rules_of(self, snapshot: Snapshot) -> None:
        """The rules of the house are looked at when the keys rest: no verdict waits for all of the claims."""
        self._snapshot = snapshot
        self._ruled.start()

    def _look_at_rules(self) -> None:
        found = broken(self._snapshot) if self._snapshot else frozenset()
        if found != self.model.broken:
            self.model.set_broken(found)
            self._count_marks()
            self.show_current(self._current)

    def _count_parked(self, snapshot: Snapshot) -> None:
        """Claims of earlier drafts are in no list here: the button that tells their number shows them."""
        count = len(snapshot.parked)
        self.parked.show_count(count, named=True)
        self.parked.setVisible(bool(count))

    def _count_again(self, change: Change) -> None:
        """A verdict moves its claims from one count to another; nothing else has to be counted."""
        touched = [uid for uid in change.claims if uid in change.after.current]
        self._counts.subtract(Sign.of(change.before.claims[uid]) for uid in touched)
        self._counts.update(Sign.of(change.after.claims[uid]) for uid in touched)
        self._show_counts()

    def _show_counts(self) -> None:
        for sign, chip in self._signs.items():
            chip.show_count(self._counts[sign], named=False)

    def _say_if_empty(self) -> None:
        hidden = self.model.total - self.model.rowCount()
        if hidden:
            self._empty.setText(self.tr("Hidden by the filter: {count}").format(count=counted(hidden)))
        else:
            self._empty.setText(
                self.tr("No claims found\n\nSelect words of the article and press A to add the first one.")
            )
        self._clear.setVisible(bool(hidden))
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._follow_focus()

    def _follow_focus(self) -> None:
        """Where the filter hides every claim, the button that shows them stands for the list."""
        is_empty = self._stack.currentIndex() == 1 and not self._clear.isHidden()
        self.list.setFocusProxy(self._stand_in or (self._clear if is_empty else None))  # type: ignore[arg-type]

    # Making

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Filter by words, note or speaker"))
        search.setAccessibleName(self.tr("Filter claims by words"))
        search.setClearButtonEnabled(True)
        search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        leave = QAction(search)
        leave.setShortcut("Esc")
        leave.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        leave.triggered.connect(self._leave_search)
        search.addAction(leave)
        search.returnPressed.connect(self._leave_search)
        return search

    def _leave_search(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        filters = QVBoxLayout()
        filters.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        filters.setSpacing(SPACE // 2)
        above = QHBoxLayout()
        above.setSpacing(SPACE // 2)
        above.addWidget(self.search, 1)
        above.addWidget(self.views)
        filters.addLayout(above)
        chips = (*self._signs.values(), *self._kinds.values(), *self._marks.values(), self.parked)
        row = WrappedRow()  # one for all: each line of chips is a claim less in the list
        for chip in chips:
            row.addWidget(chip)
        filters.addLayout(row)
        filters.addWidget(self.people)
        for before, after in pairwise((self.search, self.views, *chips, self.people, self.list)):
            QWidget.setTabOrder(before, after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(filters)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._make_empty())
        column.addLayout(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE, 0, SPACE, 0)
        foot.addWidget(self.more)
        column.addLayout(foot)

    def _make_empty(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        self._empty.setParent(page)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._clear.setParent(page)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _connect(self, themes: ThemeSwitch) -> None:
        for sign, chip in self._signs.items():
            chip.toggled.connect(partial(self._filter_by_sign, sign))
        for kind, chip in self._kinds.items():
            chip.toggled.connect(partial(self._filter_by_kind, kind))
        for mark, chip in self._marks.items():
            chip.toggled.connect(partial(self._filter_by_mark, mark))
        self.people.switched.connect(self._filter_by_person)
        self.search.textChanged.connect(self._filter_by_words)
        self._ruled.timeout.connect(self._look_at_rules)
        self._clear.clicked.connect(self.clear_filter)
        self._clear.clicked.connect(self._leave_search)
        self.model.modelReset.connect(self._say_if_empty)
        self.list.selectionModel().currentChanged.connect(self._request)
        self.list.opened.connect(self.detail_requested)
        self.more.clicked.connect(self.detail_requested)
        themes.changed.connect(self.list.viewport().update)

    def _request(self, current: QModelIndex, previous: QModelIndex | QItemSelection) -> None:
        if current.isValid():
            self.claim_requested.emit(self.model.uid(current.row()))
