"""Notes of another program whose place is not sure, one by one: each is put where somebody says, or left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.gui.direction import apart
from workbench.gui.numbers import counted
from workbench.gui.theme import SPACE
from workbench.session.annotations import Annotation
from workbench.session.note_places import NotePlaces, Place
from workbench.visible import visible

_LONGEST = 300
"""Characters of a note, or of the words that it is on, that are shown."""


class NotePlacesDialog(QDialog):
    """``place_chosen`` brings a note and the place that it is to have; ``left_out`` at the end how many have none."""

    place_chosen = Signal(object, object)
    left_out = Signal(int)

    def __init__(self, notes: Sequence[Annotation], places: NotePlaces, parent: QWidget) -> None:
        super().__init__(parent)
        self._notes, self._places = notes, places
        self._at = 0
        self._placed = 0
        self.setWindowTitle(self.tr("Notes without a sure place"))
        self.resize(80 * SPACE, 60 * SPACE)
        self.told = self._label()
        self.note = self._label()
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE // 2)
        self.list.setAccessibleName(self.tr("Places in the article"))
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Put it here"), QDialogButtonBox.ButtonRole.ActionRole)
        self.leave = buttons.addButton(self.tr("&Leave it out"), QDialogButtonBox.ButtonRole.ActionRole)
        self.leave_all = buttons.addButton(self.tr("Leave &all out"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take, self.leave, self.leave_all):
            button.setAutoDefault(False)  # Enter must not put a note anywhere by itself
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        for widget in (self.told, self.note):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._go_on)
        self.list.itemActivated.connect(self._take)
        self.list.itemSelectionChanged.connect(self._allow)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._tell)
        self._show()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _show(self) -> None:
        """Shows the note that comes next, with no place chosen for it."""
        note = self._notes[self._at]
        found = self._places.of(note)
        told = self.tr("Note {number} of {count}").format(number=counted(self._at + 1), count=counted(len(self._notes)))
        self.told.setText(f"{told}\n{self._why(found)}")
        who = f"{visible(note.creator)}: " if note.creator else ""
        self.note.setText(
            f"{who}{_short(note.text)}\n“{_short(note.quote)}”" if note.quote else who + _short(note.text)
        )
        self.list.clear()
        for place in found:
            item = QListWidgetItem(_in_context(place), self.list)
            item.setData(Qt.ItemDataRole.UserRole, place.span)
        self._allow()
        (self.list if found else self.leave).setFocus()
        self.list.setCurrentRow(-1)  # with the focus the list takes its first line for the current one

    def _why(self, found: Sequence[Place]) -> str:
        if not found:
            return self.tr("The words that it is on are not in the article, nor any that are near to them.")
        if found[0].exact:
            return self.tr("The words that it is on stand in the article more than once, or in another context.")
        return self.tr("The words that it is on are not in the article. These are near to them.")

    def _allow(self) -> None:
        self.take.setEnabled(bool(self.list.selectedItems()))

    def _take(self) -> None:
        """Puts the note where somebody chose; a place that only has the focus was not chosen."""
        for item in self.list.selectedItems():
            self._placed += 1
            self.place_chosen.emit(self._notes[self._at], item.data(Qt.ItemDataRole.UserRole))
            self._go_on()

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._notes):
            self._show()
        else:
            self.accept()

    def _tell(self) -> None:
        if left := len(self._notes) - self._placed:
            self.left_out.emit(left)


def _short(words: str) -> str:
    shown = visible(" ".join(words[: _LONGEST + 1].split()))
    return shown if len(words) <= _LONGEST else f"{shown[:_LONGEST]}…"


def _in_context(place: Place) -> str:
    """A place as a line: the words between the signs ▸ and ◂, as a list shows one kind of letters only."""
    before, words, after = (visible(" ".join(part.split())) for part in (place.before, place.words, place.after))
    return apart(f"… {before} ▸ {words} ◂ {after} …")
