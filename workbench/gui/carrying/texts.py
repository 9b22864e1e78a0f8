"""A claim in the old draft and in the new one, side by side, with the words marked in which they differ."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from workbench.gui.labels import standing_words
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.claim import Claim
from workbench.session.drafts import Reading, Run
from workbench.visible import visible


class BothTexts(QWidget):
    """Words only in the old text are struck out, words only in the new one underlined: told apart without colour."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: tuple[tuple[Run, ...], tuple[Run, ...]] = ((), ())
        self.old, self.new = self._side(self.tr("Text before")), self._side(self.tr("Text now"))
        self.old.setPlaceholderText(self.tr("Not in the draft before"))
        self.new.setPlaceholderText(self.tr("Not in the new draft"))
        self._standing = QLabel(self)
        self.fate = QLabel(self)
        for label in (self._standing, self.fate):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE)
        for words, side in ((self.tr("Before"), self.old), (self.tr("Now"), self.new)):
            column = QVBoxLayout()
            head = QLabel(words, self)
            head.setBuddy(side)
            column.addWidget(head)
            column.addWidget(side, 1)
            sides.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(sides, 1)
        whole.addWidget(self._standing)
        whole.addWidget(self.fate)
        themes.changed.connect(self._write)

    def show_reading(self, reading: Reading, fate: str, claim: Claim) -> None:
        """Shows a claim's two texts, its decision, and what will become of it."""
        self._shown = (reading.old, reading.new)
        self._standing.setText(self.tr("Until now: {standing}").format(standing=standing_words(claim)))
        self.fate.setText(fate)
        self._write()

    def show_new(self, words: str) -> None:
        """Shows words that make a new claim."""
        self._shown = ((), (Run(words, differs=True, inside=True),))
        self._standing.setText("")
        self.fate.setText(self.tr("New text: it becomes a claim that waits for a verdict."))
        self._write()

    def _side(self, name: str) -> QTextEdit:
        side = QTextEdit(self)
        side.setReadOnly(True)
        side.setTabChangesFocus(True)
        side.setAccessibleName(name)
        font = QFont()
        font.setFamilies(["Noto Serif", "Charter", "Georgia", "DejaVu Serif", "serif"])
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(12.0)
        side.setFont(font)
        side.document().setDocumentMargin(1.5 * SPACE)
        return side

    def _write(self) -> None:
        for side, runs, is_old in ((self.old, self._shown[0], True), (self.new, self._shown[1], False)):
            self._write_side(side, runs, is_old)

    def _write_side(self, side: QTextEdit, runs: Iterable[Run], is_old: bool) -> None:
        side.clear()
        cursor = QTextCursor(side.document())
        for run in runs:
            cursor.insertText(visible(run.words), self._format(run, is_old))
        side.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, run: Run, is_old: bool) -> QTextCharFormat:
        theme, format = self._themes.theme, QTextCharFormat()
        format.setForeground(theme.colour("text" if run.inside else "muted"))
        if run.differs:
            role = "disputed" if is_old else "verified"
            format.setForeground(theme.colour(role))
            format.setBackground(theme.colour(f"{role}_tint"))
            format.setFontStrikeOut(is_old)
            format.setFontUnderline(not is_old)
        return format
