"""The text of one stored document: to be read, searched and excerpted; shown with hidden characters in sight."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from workbench.gui.article.shown import ShownText, show
from workbench.gui.theme import ThemeSwitch
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.model.draft import Span


class DocumentReader(QPlainTextEdit):
    """Read-only; positions that come in and go out are code points of the document's own text."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: ShownText = show("")
        self._lit: Span | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the document"))
        themes.changed.connect(self._light)

    def show_text(self, text: str) -> None:
        """Shows a document from its beginning."""
        self._shown = show(text)
        self._lit = None
        self.setPlainText(self._shown.text)
        self._light()

    @property
    def chosen_span(self) -> Span | None:
        """The selected stretch; None where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._shown.positions.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())

    @property
    def place(self) -> int:
        """Where the cursor is."""
        return self._shown.positions.from_qt(self.textCursor().position())

    def go_to(self, span: Span) -> None:
        """Lights a stretch, selects it and brings it into view."""
        self._lit = span
        cursor = self._cursor(span)
        self.setTextCursor(cursor)
        self.centerCursor()
        self._light()

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = self.textCursor()
        cursor.setPosition(self._shown.positions.to_qt(span.start))
        cursor.setPosition(self._shown.positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _light(self) -> None:
        if self._lit is None:
            self.setExtraSelections([])
            return
        look = QTextCharFormat()
        look.setBackground(self._themes.theme.colour("selected"))
        lit = QTextEdit.ExtraSelection()
        lit.cursor, lit.format = self._cursor(self._lit), look
        self.setExtraSelections([lit])
