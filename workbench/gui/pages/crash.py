"""What is shown when the program fell over: the page about the session that was open, and the report to hand on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.crashlog import CrashLog, clean, write_report
from workbench.errors import UserError
from workbench.gui.detail.rows import local_time
from workbench.gui.icons import icon
from workbench.gui.labels import act_words
from workbench.gui.numbers import counted
from workbench.gui.spoken import spoken
from workbench.gui.theme import SPACE
from workbench.gui.widgets.buttons import LEADING, KeyButton
from workbench.session.backups import Look, look_at
from workbench.session.unclean import LeftOpen
from workbench.visible import visible

_WIDTH = 64 * SPACE


class LeftOpenPage(QWidget):
    """Says how the session is that was open when the program ended, and what can be done now.

    ``session_requested`` brings its path, ``backup_requested`` and ``rescue_requested`` what was left open,
    ``report_requested`` the text of the details; ``left`` tells that the user wants to go on without it.
    """

    session_requested = Signal(object)
    backup_requested = Signal(object)
    rescue_requested = Signal(object)
    report_requested = Signal(str)
    left = Signal()

    def __init__(self, left_open: LeftOpen, log: CrashLog, parent: QWidget) -> None:
        super().__init__(parent)
        self._left_open = left_open
        self._log = log
        self._name = visible(left_open.path.name)
        self._look: Look | None = None
        self.result, self.last = QLabel(self), QLabel(self)
        self.open = KeyButton(self.tr("Open the session"), "", self, icon("folder-open"))
        self.backup = KeyButton(self.tr("Open a backup…"), "", self, icon("history"))
        self.rescue = KeyButton(self.tr("Save what can be read"), "", self, icon("file-down"))
        self.details = QPushButton(self.tr("Details"), self)
        self.later = QPushButton(self.tr("Not now"), self)
        self._lay_out()
        self._connect()

    def look(self) -> None:
        """Checks the session and says the result. It must not be open."""
        self._look = look = look_at(self._left_open.path)
        if look.fault:
            self.result.setText(self.tr("It was checked just now: {fault}").format(fault=visible(spoken(look.fault))))
            self.last.setText(self.tr("The file was left as it is. A backup may hold what it held."))
        else:
            self.result.setText(self.tr("It was checked just now: everything in it is as it was saved."))
            self.last.setText(self._last_words(look))
        sound = not look.fault
        self.open.setVisible(sound)
        self.rescue.setVisible(not sound and self._left_open.path.exists())
        (self.open if sound else self.backup).setFocus()

    def _last_words(self, look: Look) -> str:
        words = self.tr("{decided} of {total} checked").format(decided=counted(look.decided), total=counted(look.total))
        if look.last is None:
            return words
        told = self.tr("Last act saved: {act}, {time}. {progress}.")
        return told.format(act=act_words(look.last.name, look.last.turn), time=local_time(look.last.at), progress=words)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("The last session ended unexpectedly"), self)
        large = QFont(title.font())
        large.setPointSizeF(large.pointSizeF() * 1.6)
        large.setWeight(QFont.Weight.DemiBold)
        title.setFont(large)
        what = self.tr("“{name}” was open when the program ended.").format(name=self._name)
        self.result.setText(self.tr("It is being checked …"))
        middle = QVBoxLayout()
        middle.setSpacing(SPACE)
        for label in (title, QLabel(what, self), self.result, self.last):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            middle.addWidget(label)
        middle.addSpacing(2 * SPACE)
        for button in (self.open, self.backup, self.rescue):
            button.setMinimumHeight(5 * SPACE)
            button.setStyleSheet(LEADING)
            button.setVisible(button is self.backup)
            middle.addWidget(button)
        small = QHBoxLayout()
        for other in (self.details, self.later):
            other.setAutoDefault(False)
            small.addWidget(other)
        small.addStretch(1)
        middle.addLayout(small)
        frame = QWidget(self)
        frame.setMaximumWidth(_WIDTH)
        frame.setLayout(middle)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame, 4)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)

    def _connect(self) -> None:
        self.open.clicked.connect(self._ask_for_session)
        self.backup.clicked.connect(self._ask_for_backup)
        self.rescue.clicked.connect(self._ask_for_rescue)
        self.details.clicked.connect(self._ask_for_report)
        self.later.clicked.connect(self.left)

    def _ask_for_session(self) -> None:
        self.session_requested.emit(self._left_open.path)

    def _ask_for_backup(self) -> None:
        self.backup_requested.emit(self._left_open)

    def _ask_for_rescue(self) -> None:
        self.rescue_requested.emit(self._left_open)

    def _ask_for_report(self) -> None:
        found = clean(self._look.fault) if self._look else ""  # it may quote the article
        self.report_requested.emit(f"{found}\n{self._log.text()}".strip())


class ReportDialog(QDialog):
    """The report as text, to read, copy or save. Nothing is sent anywhere."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What went wrong"))
        self.resize(90 * SPACE, 60 * SPACE)
        self.told = QLabel(self._promise(report), self)
        self.told.setWordWrap(True)
        self.text = QPlainTextEdit(report, self)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.windowTitle())
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.copy, self.save):
            button.setEnabled(bool(report))
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self.told)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_file)

    def _promise(self, report: str) -> str:
        if not report:
            return self.tr("Nothing has gone wrong in the program that was written down.")
        return self.tr(
            "Where in the program it happened, for whoever mends it. Nothing of the article, of names or of this "
            "machine is in it, and nothing is sent: copy or save it to hand it on."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told.setText(self.tr("Copied."))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save what went wrong"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("claim-workbench-report.txt")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        try:
            write_report(Path(name), self.text.toPlainText())
        except UserError as error:
            self.told.setText(spoken(f"{error.text} {error.hint}"))
        else:
            self.told.setText(self.tr("Saved: {name}").format(name=Path(name).name))
