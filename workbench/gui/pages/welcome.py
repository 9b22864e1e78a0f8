"""The first page: open, paste, try the sample, and the sessions worked on last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.gui.actions import ACTIONS, key_text, words
from workbench.gui.icons import icon
from workbench.gui.theme import SPACE
from workbench.gui.widgets.buttons import KeyButton

_OFFERED = ("article.open", "article.paste", "article.sample")
_WIDTH = 60 * SPACE


class WelcomePage(QWidget):
    """``act_requested`` brings the id of an act; ``session_requested`` and ``forgotten`` the path of a session."""

    act_requested = Signal(str)
    session_requested = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: dict[str, KeyButton] = {}
        self._recent = QVBoxLayout()
        self._recent.setSpacing(SPACE // 2)
        self._lay_out()

    def show_recent(self, sessions: list[dict[str, str]]) -> None:
        """Lists the sessions worked on last; those that are gone are grey and can be taken off the list."""
        while (item := self._recent.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        if not sessions:
            return
        heading = QLabel(self.tr("Recent"), self)
        font = heading.font()
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        self._recent.addWidget(heading)
        for session in sessions:
            self._recent.addWidget(self._recent_row(session))

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(SPACE)
        title = QLabel("Claim Workbench", self)
        large = QFont(title.font())
        large.setPointSizeF(large.pointSizeF() * 2)
        large.setWeight(QFont.Weight.DemiBold)
        title.setFont(large)
        middle.addWidget(title)
        line = QLabel(self.tr("Check an article line by line. Everything stays on this machine."), self)
        line.setWordWrap(True)
        middle.addWidget(line)
        middle.addSpacing(2 * SPACE)
        for row in ACTIONS:
            if row.id in _OFFERED:
                middle.addWidget(self._offer(row.id, words(row.label), key_text(row), row.icon))
        drop = QLabel(self.tr("Or drop a file on this window: text, Markdown, web page, Word document, session."), self)
        drop.setWordWrap(True)
        middle.addWidget(drop)
        middle.addSpacing(3 * SPACE)
        middle.addLayout(self._recent)
        frame = QFrame(self)
        frame.setMaximumWidth(_WIDTH)
        frame.setLayout(middle)
        column = QVBoxLayout(self)
        column.addStretch(2)
        row_layout = QHBoxLayout()
        row_layout.addStretch(1)
        row_layout.addWidget(frame, 4)
        row_layout.addStretch(1)
        column.addLayout(row_layout)
        column.addStretch(3)

    def _offer(self, act: str, label: str, key: str, picture: str) -> KeyButton:
        button = KeyButton(label, key, self, icon(picture))
        button.setIconSize(QSize(int(2.5 * SPACE), int(2.5 * SPACE)))
        button.setMinimumHeight(5 * SPACE)
        button.setStyleSheet("text-align: left; padding-left: 12px;")
        button.clicked.connect(partial(self.act_requested.emit, act))
        self.buttons[act] = button
        return button

    def _recent_row(self, session: dict[str, str]) -> QWidget:
        path = Path(session["path"])
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(session["title"].replace("&", "&&"), row)
        button.setFlat(True)
        button.setStyleSheet("text-align: left;")
        button.setToolTip(self.tr("Open this session"))
        button.clicked.connect(partial(self.session_requested.emit, session["path"]))
        across.addWidget(button, 1)
        there = path.is_file()
        told = QLabel(session["progress"] if there else self.tr("no longer there"), row)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setEnabled(False)
        across.addWidget(told)
        button.setEnabled(there)
        forget = QToolButton(row)
        forget.setIcon(icon("x"))
        forget.setAutoRaise(True)
        forget.setAccessibleName(self.tr("Take off this list"))
        forget.setToolTip(self.tr("Take off this list; the file stays"))
        forget.clicked.connect(partial(self.forgotten.emit, session["path"]))
        across.addWidget(forget)
        return row
