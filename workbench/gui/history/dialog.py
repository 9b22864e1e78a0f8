"""The history: who did what and when, newest first, and beside it how the session stood after the act chosen."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UserError
from workbench.gui.history.filters import ActFilters
from workbench.gui.history.model import ActModel
from workbench.gui.history.state import StatePane
from workbench.gui.tasks import Tasks
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.log import Entry, Wanted
from workbench.model.snapshot import Snapshot
from workbench.session.session import Session

_CHOSEN_FOR = 120
"""Milliseconds that an act is chosen before the log is replayed up to it: the arrows pass many."""


class _RoomyRows(QStyledItemDelegate):
    """Rows a little higher than their words: letters of two scripts in a line are higher than the style reckons."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, SPACE)


class HistoryDialog(QDialog):
    """``claim_chosen`` brings the uid of the claim to go to, ``report_wanted`` a session as it stood and when that was;
    ``failed`` a UserError.

    ``claim`` is the current claim of the window, empty for none.
    """

    claim_chosen = Signal(str)
    report_wanted = Signal(object, str)
    failed = Signal(object)

    def __init__(self, session: Session, claim: str, tasks: Tasks, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(140 * SPACE, 80 * SPACE)
        self._session, self._tasks = session, tasks
        self._replayed = 0
        self._is_gone = False
        self.model = ActModel(session, self)
        self.filters = ActFilters(session.snapshot, claim, self.model.words.named(claim) if claim else "", self)
        self.count = QLabel(self)
        self.list = QListView(self)
        self.state = StatePane(themes, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.go = self.buttons.addButton(self.tr("Go to claim"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = self.buttons.addButton(self.tr("Report of this state…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._chosen = QTimer(self, singleShot=True, interval=_CHOSEN_FOR)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def entry(self) -> Entry | None:
        """The act that is chosen."""
        return self.model.entry(self.list.currentIndex().row())

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_RoomyRows(self.list))
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Acts, newest first"))
        for button in (self.go, self.save):
            button.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        left = QWidget(self)
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.count)
        panes = QSplitter(self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.state)
        panes.setSizes([84 * SPACE, 56 * SPACE])
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.filters)
        column.addWidget(panes, 1)
        column.addWidget(self.buttons)
        self.list.setFocus()

    def _connect(self) -> None:
        self.filters.changed.connect(self._show)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self._go)
        self.go.clicked.connect(self._go)
        self.save.clicked.connect(self._want_report)
        self.buttons.rejected.connect(self.reject)
        self._chosen.timeout.connect(self._replay)
        self.model.failed.connect(self.failed)
        self.finished.connect(self._leave)

    def _show(self) -> None:
        """Lists what is wanted, and chooses the newest of it."""
        try:
            self.model.show(self.filters.wanted)
        except UserError as error:
            self.failed.emit(error)
            return
        acts, every = self.model.rowCount(), len(self._session.places(Wanted()))
        words = self.tr("Acts: {acts} of {every}") if acts != every else self.tr("Acts: {every}")
        self.count.setText(words.format(acts=self.locale().toString(acts), every=self.locale().toString(every)))
        self.list.setCurrentIndex(self.model.index(0, 0))
        if not acts:
            self._choose(QModelIndex())

    def _choose(self, current: QModelIndex) -> None:
        entry = self.model.entry(current.row())
        self.go.setEnabled(entry is not None and self.model.words.claim(entry) in self._session.snapshot.current)
        self.save.setEnabled(False)
        self.state.show_nothing()
        if entry is None:
            self._chosen.stop()
        else:
            self._chosen.start()

    def _go(self) -> None:
        entry = self.entry
        claim = self.model.words.claim(entry) if entry else ""
        if claim in self._session.snapshot.current:
            self.accept()
            self.claim_chosen.emit(claim)

    # The state then

    def _replay(self) -> None:
        """Replays beside the window, one moment after the other; of those that were asked for meanwhile, the last."""
        entry = self.entry
        if entry is None or self._replayed:
            return
        self._replayed = entry.place
        try:
            moment = self._session.moment(entry.place)
        except UserError as error:
            self._fail(error)
            return
        self._tasks.run(self.tr("Replaying the log"), moment.snapshot, partial(self._show_state, entry), self._fail)

    def _show_state(self, entry: Entry, snapshot: Snapshot) -> None:
        self._replayed = 0
        if self._is_gone:
            return
        now = self.entry
        if now is None or now.place != entry.place:
            self._replay()
            return
        self.state.show_state(snapshot, entry.act.at)
        self.save.setEnabled(True)

    def _fail(self, error: UserError) -> None:
        self._replayed = 0
        if not self._is_gone:
            self.failed.emit(error)

    def _leave(self) -> None:
        """What is still being replayed comes too late."""
        self._is_gone = True
        self._chosen.stop()

    def _want_report(self) -> None:
        entry, snapshot = self.entry, self.state.snapshot
        if entry is not None and snapshot is not None:
            self.report_wanted.emit(snapshot, entry.act.at)
