"""The text of the guided pass: a claim large, its paragraph around it in small print, and what it states below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.gui.article.document import ArticleDocument
from workbench.gui.article.reading import width_of
from workbench.gui.article.shown import show
from workbench.gui.guide.passage import Passage
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.visible import visible

_LARGE = 1.6
"""The claim's size, of that of the article's text."""

_LABEL = 0.78
_MEASURE = 62
"""Average characters of the small print to a line, at most."""


class GuideText(QTextEdit):
    """Shows one passage; words of the draft are written as plain text, their hidden characters in sight."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._font = QFont()
        self._shown: tuple[Passage, Sequence[tuple[str, str]]] | None = None
        self._said = ""
        self.setDocument(ArticleDocument(self))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBar(ScrollBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(0)  # it is read, and what is selected is seen without it
        self.setAccessibleName(self.tr("Claim in its paragraph"))
        themes.changed.connect(self._write)

    def set_font(self, font: QFont) -> None:
        """Shows everything in sizes made from the font of the article's text."""
        self._font = font
        self.setMaximumWidth(int(width_of(font, _MEASURE)) + 8 * SPACE)
        self._write()

    def show_passage(self, passage: Passage, facts: Sequence[tuple[str, str]]) -> None:
        """Shows a claim."""
        self._shown = passage, facts
        self._write()

    def say(self, words: str) -> None:
        """Shows a sentence in the place of a claim."""
        self._shown, self._said = None, words
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        if self._shown is None:
            _add(cursor, self._said, self._look("muted"), 0)
            return
        passage, facts = self._shown
        if passage.before.strip():
            _add(cursor, _told(passage.before), self._look("muted"), 0)
        self._add_claim(cursor, passage)
        if passage.after.strip():
            _add(cursor, _told(passage.after), self._look("muted"), 2 * SPACE)
        for label, words in facts:
            _add(cursor, visible(label), self._look("muted", _LABEL, bold=True), 2.5 * SPACE)
            _add(cursor, _told(words), self._look("text", 0.95), SPACE / 4)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add_claim(self, cursor: QTextCursor, passage: Passage) -> None:
        shown = show(passage.words)
        look = self._look("text", _LARGE)
        _add(cursor, "", look, 2 * SPACE)
        start = cursor.position()
        cursor.insertText(shown.text, look)
        stated = QTextCharFormat()
        stated.setBackground(self._themes.theme.colour("selected"))
        hidden = QTextCharFormat()
        hidden.setForeground(self._themes.theme.colour("disputed"))
        for spans, dress in ((passage.stated, stated), (shown.tokens, hidden)):
            for span in spans:
                cursor.setPosition(start + shown.positions.to_qt(span.start))
                cursor.setPosition(start + shown.positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(dress)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _look(self, role: str, scale: float = 1.0, *, bold: bool = False) -> QTextCharFormat:
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(self._themes.theme.colour(role))
        return look


def _add(cursor: QTextCursor, words: str, look: QTextCharFormat, above: float) -> None:
    """Adds a paragraph."""
    layout = QTextBlockFormat()
    layout.setTopMargin(above)
    layout.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.position():
        cursor.insertBlock(layout, look)
    else:
        cursor.setBlockFormat(layout)
    cursor.insertText(words, look)


def _told(words: str) -> str:
    return show(words.strip()).text
