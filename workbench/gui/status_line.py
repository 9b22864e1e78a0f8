"""The line at the window's foot: where everything is saved, how far the checking is, and long work under way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QStatusBar, QWidget

from workbench.gui.numbers import counted
from workbench.gui.tasks import Tasks
from workbench.gui.theme import SPACE
from workbench.gui.tips import plain_tip
from workbench.gui.widgets.buttons import KeyButton
from workbench.gui.widgets.line_label import LineLabel
from workbench.report.words import whole_percent
from workbench.session.session import Session
from workbench.visible import visible


class StatusLine(QStatusBar):
    """What concerns the file at the left, what concerns the checking at the right."""

    def __init__(self, tasks: Tasks, advance: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.saved, self.progress, self.coverage = LineLabel(self), QLabel(self), QLabel(self)
        self.task_bar, self.task_label = QProgressBar(self), LineLabel(self)
        self.advance = QCheckBox(advance.text(), self)
        self._follow(advance)
        self.cancel = KeyButton(self.tr("Cancel"), "", self)
        self._lay_out()
        tasks.started.connect(self._task_started)
        tasks.progressed.connect(self._task_progressed)
        tasks.finished.connect(self._task_finished)
        self.cancel.clicked.connect(tasks.cancel)

    def show_progress(self, session: Session) -> None:
        """Says that everything is saved, and how much of the article is checked."""
        progress = session.progress()
        self.saved.setText(self.tr("All changes saved in {name}").format(name=visible(session.path.name)))
        self.saved.setToolTip(plain_tip(str(session.path)))
        self.progress.setText(
            self.tr("{decided} of {total} checked").format(
                decided=counted(progress.decided), total=counted(progress.total)
            )
        )
        share = counted(whole_percent(progress.coverage))
        self.coverage.setText(self.tr("{share} % of words covered").format(share=share))
        self.advance.show()

    def show_saving(self) -> None:
        """Says that an act is being written; painted at once, as until it is on the disk nothing else is."""
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        self.saved.setText(self.tr("Saving…"))
        self.saved.repaint()

    def end_saving(self) -> None:
        """Gives the mouse back; what is said next tells how it ended."""
        QGuiApplication.restoreOverrideCursor()

    def show_nothing(self) -> None:
        """Says nothing, as no session is open."""
        for label in (self.saved, self.progress, self.coverage):
            label.clear()
        self.advance.hide()

    def _task_started(self, label: str) -> None:
        self.task_label.setText(visible(label))
        self.task_bar.setRange(0, 0)
        for widget in (self.task_label, self.task_bar, self.cancel):
            widget.show()

    def _task_progressed(self, done: int, total: int) -> None:
        self.task_bar.setRange(0, total)
        self.task_bar.setValue(done)
        text = self.tr("{label}, {share} %")
        self.task_label.setText(
            text.format(label=visible(self._tasks.label), share=counted(100 * done // max(total, 1)))
        )

    def _task_finished(self) -> None:
        for widget in (self.task_label, self.task_bar, self.cancel):
            widget.hide()

    def _follow(self, advance: QAction) -> None:
        """The switch shows what the action says, and triggers it."""
        self.advance.setChecked(advance.isChecked())
        self.advance.setToolTip(advance.toolTip())
        self.advance.clicked.connect(advance.trigger)
        advance.toggled.connect(self.advance.setChecked)

    def _lay_out(self) -> None:
        for label in (self.saved, self.task_label, self.progress, self.coverage):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.task_bar.setMinimumWidth(6 * SPACE)
        self.task_bar.setMaximumWidth(20 * SPACE)
        self.task_bar.setTextVisible(False)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(SPACE, 0, SPACE, 0)
        for widget in (self.saved, self.task_label, self.task_bar, self.cancel):
            self.addWidget(widget)
        for label in (self.progress, self.coverage):
            label.setContentsMargins(2 * SPACE, 0, 0, 0)
            self.addPermanentWidget(label)
        self.advance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addPermanentWidget(self.advance)
        self.advance.hide()
        self._task_finished()
