"""Why a claim was found and what was done to it, as text that can be read, selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.gui.detail.rows import DetailRow
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.visible import visible

_LONGEST = 2000
"""Characters of a line that are shown: Qt lays out a word of 100,000 letters for a second."""

Sections = list[tuple[str, list[DetailRow]]]
"""Headings with their rows; a heading without rows is left out."""


class FindingsView(QTextEdit):
    """Fills what is left of the pane and scrolls by itself, so that no claim moves the controls above."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sections: Sections = []
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Why it was found, and its history"))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        themes.changed.connect(self._write)

    def show_sections(self, sections: Sections) -> None:
        """Shows headings and rows."""
        self._sections = sections
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        heading, reason = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        reason.setForeground(self._themes.theme.colour("muted"))
        reason.setFontPointSize(self.font().pointSizeF() * 0.9)
        for title, rows in self._sections:
            if not rows:
                continue
            _write_line(cursor, title, heading, above=SPACE)
            for row in rows:
                _write_line(cursor, row.words, QTextCharFormat(), above=SPACE // 2)
                if row.reason:
                    _write_line(cursor, row.reason, reason, above=0)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _write_line(cursor: QTextCursor, words: str, look: QTextCharFormat, above: int) -> None:
    spaced = QTextBlockFormat()
    spaced.setTopMargin(above)
    if cursor.position():
        cursor.insertBlock(spaced)
    shown = words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
    cursor.insertText(visible(" ".join(shown.split())), look)
