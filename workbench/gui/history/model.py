"""The acts of the log as rows of a list, newest first; rows are read from the file by pages, where they are seen."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.errors import UserError
from workbench.gui.history.words import ActWords
from workbench.model.log import Entry, Wanted
from workbench.session.session import Session

PAGE = 64
"""Rows that are read at once: somewhat more than are seen."""

_KEPT = 16
"""Pages that are kept."""

_ROOT = QModelIndex()


class ActModel(QAbstractListModel):
    """What is wanted of a session's log. Only the places of the acts are held for all rows.

    ``failed`` brings the UserError where rows cannot be read; they then stay empty.
    """

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.words = ActWords(session.snapshot)
        self._places: Sequence[int] = ()
        self._pages: OrderedDict[int, tuple[Entry, ...]] = OrderedDict()

    def show(self, wanted: Wanted) -> None:
        """Lists the acts that are wanted. Raises UserError where the log cannot be read."""
        places = self._session.places(wanted)
        self.beginResetModel()
        self._places = places
        self._pages.clear()
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The act of a row; None where there is none."""
        if not 0 <= row < len(self._places):
            return None
        page, within = divmod(row, PAGE)
        entries = self._page(page)
        return entries[within] if within < len(entries) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        if entry is None:
            return None
        return ("\n" if role == Qt.ItemDataRole.DisplayRole else ", ").join(self.words.lines(entry))

    def _page(self, number: int) -> tuple[Entry, ...]:
        if number not in self._pages:
            self._pages[number] = self._read(number)
            while len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]

    def _read(self, number: int) -> tuple[Entry, ...]:
        try:
            return self._session.entries(self._places[number * PAGE : (number + 1) * PAGE])
        except UserError as error:
            self.failed.emit(error)
            return ()
