"""The first page: open, paste, try the sample, and the sessions worked on last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.gui.action_row import key_text, words
from workbench.gui.actions import ACTIONS
from workbench.gui.icons import icon
from workbench.gui.theme import SPACE
from workbench.gui.widgets.buttons import LEADING, KeyButton

if TYPE_CHECKING:
    from workbench.gui.pages.recent import RecentSessions

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
        self._recent: RecentSessions | None = None
        self._middle = QVBoxLayout()
        self._lay_out()

    def show_recent(self, sessions: list[dict[str, str]]) -> None:
        """Lists the sessions worked on last."""
        if self._recent is not None:
            self._recent.hide()
            self._recent.deleteLater()
            self._recent = None
        if not sessions:
            return
        from workbench.gui.pages.recent import RecentSessions  # not before the first paint of a first run

        self._recent = RecentSessions(sessions, self)
        self._recent.session_requested.connect(self.session_requested)
        self._recent.forgotten.connect(self.forgotten)
        self._middle.addWidget(self._recent)

    def _lay_out(self) -> None:
        middle = self._middle
        middle.setSpacing(SPACE)
        title = QLabel("Claim Workbench", self)
        large = QFont(title.font())
        large.setPointSizeF(large.pointSizeF() * 2)
        large.setWeight(QFont.Weight.DemiBold)
        title.setFont(large)
        if self.isRightToLeft():
            from PySide6.QtCore import Qt

            title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        middle.addWidget(title)
        line = QLabel(self.tr("Check an article line by line. Everything stays on this machine."), self)
        line.setWordWrap(True)
        middle.addWidget(line)
        middle.addSpacing(2 * SPACE)
        for row in ACTIONS:
            if row.id in _OFFERED:
                middle.addWidget(self._offer(row.id, words(row.label), key_text(row), row.icon))
        told = self.tr(
            "Or drop an article or a session here: Word, OpenDocument, PDF, web page, e-mail, text and other kinds."
        )
        drop = QLabel(told, self)
        drop.setWordWrap(True)
        middle.addWidget(drop)
        middle.addSpacing(3 * SPACE)
        frame = QFrame(self)
        widest = max(button.minimumSizeHint().width() for button in self.buttons.values())  # in large letters
        frame.setMaximumWidth(max(_WIDTH, widest + 4 * SPACE))
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
        button.setStyleSheet(LEADING)
        button.clicked.connect(partial(self.act_requested.emit, act))
        self.buttons[act] = button
        return button
