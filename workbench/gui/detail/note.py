"""The note editor: what is typed is saved within two seconds, and whenever the cursor leaves."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE = 1000
"""Milliseconds without a key after which a note is saved."""

_LONGEST = 1500
"""Milliseconds after which a note is saved while keys go on: with the saving itself, two seconds at most are lost."""


class NoteEditor(QPlainTextEdit):
    """``note_requested`` brings a claim's uid, the note, and whether it begins a new stretch of typing.

    ``left`` tells that the checker is done with it (Ctrl+Enter) and wants to go on; Esc is for what it stands in.
    """

    note_requested = Signal(str, str, bool)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._claim = ""
        self._saved = self._before = ""
        self._begins = True
        self._unsaved: dict[str, tuple[str, str]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.save)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST)
        self._longest.timeout.connect(self.save)
        self.textChanged.connect(self._wait)
        self.setTabChangesFocus(True)
        self.be_for()
        self.setAccessibleName(self.tr("Note"))

    def show_note(self, claim: str, note: str) -> None:
        """Shows a claim's note; what was typed for another claim is saved first. Typing is not disturbed."""
        if claim != self._claim:
            self.save()
        elif note == self._saved:
            return
        self._claim, self._saved, self._begins = claim, note, True
        self.blockSignals(True)
        shown = _with_unsaved(note, *self._unsaved.pop(claim, (note, note)))
        if shown != self.toPlainText() or self.document().isUndoAvailable():
            self.setPlainText(shown)
        self.blockSignals(False)
        self._stop_waiting()
        self.setEnabled(bool(claim))

    def be_for(self, *, hidden: bool = False, beside: bool = False) -> None:
        """Says what is to be typed: a first checker's note, one ``beside`` a colleague's verdict, or none yet as that
        verdict is ``hidden``."""
        words = self.tr("What was looked for and found; Ctrl+Enter goes back to the claims")
        review = self.tr("Your note on the first verdict; without a verdict of yours it is a question")
        blind = self.tr("Blind review: give your verdict first, then the first verdict and its note are shown")
        self.setReadOnly(hidden)
        # What is typed into a text that takes nothing would go to the window's single keys, and give verdicts.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if hidden else Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(blind if hidden else review if beside else words)

    def save(self) -> None:
        """Asks for what was typed to be saved, if there is something new."""
        self._stop_waiting()
        typed = self.toPlainText()
        if not self._claim or typed == self._saved:
            return
        begins, self._begins = self._begins, False
        self._before, self._saved = self._saved, typed
        self._unsaved.pop(self._claim, None)
        self.note_requested.emit(self._claim, typed, begins)

    def _wait(self) -> None:
        self._timer.start()
        if not self._longest.isActive():
            self._longest.start()

    def _stop_waiting(self) -> None:
        self._timer.stop()
        self._longest.stop()

    @property
    def unsaved(self) -> bool:
        """Whether a note could not be saved."""
        return bool(self._unsaved)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped here are for the window to open, not for their addresses to be noted."""
        return source.hasText() and not source.hasUrls()

    def keep(self, claim: str, note: str, saved: str | None = None) -> None:
        """Holds on to a note that could not be saved: it is shown with its claim, and saved at the next occasion.

        ``saved`` is the note that stands; None where no session is open any more, so that it is as it was before.
        """
        saved = self._before if saved is None else saved
        if claim == self._claim:
            self._saved = saved
        self._unsaved[claim] = note, saved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()
        self._begins = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if ctrl_enter:
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _with_unsaved(note: str, typed: str, before: str) -> str:
    """What was typed and not saved; with the note as it is now above it, where another window has changed that."""
    return typed if note in (before, typed, "") else f"{note}\n{typed}"
