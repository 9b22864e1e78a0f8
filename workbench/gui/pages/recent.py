"""The sessions worked on last: title, how far they are; those that are gone are grey and can be taken off the list."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.gui.icons import icon
from workbench.gui.theme import SPACE
from workbench.visible import visible


class RecentSessions(QWidget):
    """``session_requested`` brings the path of a session to open, ``forgotten`` of one to take off the list."""

    session_requested = Signal(str)
    forgotten = Signal(str)

    def __init__(self, sessions: list[dict[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        heading = QLabel(self.tr("Recent"), self)
        font = heading.font()
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        column.addWidget(heading)
        for session in sessions:
            column.addLayout(self._row(session))

    def _row(self, session: dict[str, str]) -> QHBoxLayout:
        path = Path(session["path"])
        there = path.is_file()
        across = QHBoxLayout()
        button = QPushButton(visible(session["title"]).replace("&", "&&"), self)
        button.setFlat(True)
        button.setStyleSheet("text-align: left;")
        button.setEnabled(there)
        button.clicked.connect(partial(self.session_requested.emit, session["path"]))
        told = QLabel(session["progress"] if there else self.tr("no longer there"), self)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setEnabled(False)
        folder = QLabel(visible(path.parent.name), self)
        folder.setTextFormat(Qt.TextFormat.PlainText)
        folder.setEnabled(False)
        across.addWidget(button, 1)
        across.addWidget(folder)
        across.addSpacing(SPACE)
        across.addWidget(told)
        across.addWidget(self._forget_button(session["path"]))
        return across

    def _forget_button(self, path: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("x"))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Take off this list"))
        button.setToolTip(self.tr("Take off this list; the file stays"))
        button.clicked.connect(partial(self.forgotten.emit, path))
        return button
