"""The acts that keep work safe: backups and their return, rescuing a damaged session, what went wrong."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.crashlog import NAME, CrashLog
from workbench.errors import UserError
from workbench.gui.acts_files import FileActs
from workbench.gui.dialogs.backups import BackupsDialog, moment_words
from workbench.gui.hub import Hub
from workbench.gui.pages.crash import ReportDialog
from workbench.gui.settings import Settings, sessions_folder
from workbench.gui.tasks import Report, Tasks
from workbench.model.change import Change
from workbench.model.snapshot import Person
from workbench.session import backups
from workbench.session.backup_files import Backup, backups_of, due_in, every_backup
from workbench.session.opening import SUFFIX

_SOON = timedelta(seconds=10)
"""A backup that is due waits so long after the act that made it due."""

_NOT_WRITABLE = ("read-only", "cannot-open", "permission", "cannot-restore")


class SafetyActs(QObject):
    """Backs the open session up while it is worked on, and brings backups back.

    ``clock`` tells the time.
    """

    def __init__(
        self,
        hub: Hub,
        tasks: Tasks,
        settings: Settings,
        files: FileActs,
        window: QWidget,
        clock: Callable[[], datetime] = partial(datetime.now, UTC),
    ) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._settings = settings
        self._files = files
        self._window = window
        self.clock = clock
        self.due = QTimer(self, singleShot=True)
        self.due.timeout.connect(self._back_up_beside)
        hub.changed.connect(self._plan)
        hub.closed.connect(self.due.stop)

    @property
    def folder(self) -> Path:
        """Where backups lie."""
        return self._settings.backups_folder()

    # Making backups

    def back_up(self) -> None:
        """Backs the open session up now: for everything that puts it at risk. Raises UserError.

        A session that is open to look at only is not one's own, and its file is never written.
        """
        if self._hub.session is not None and self._hub.session.refusal is None:
            backups.back_up(self._hub.session, self.folder, self.clock())

    def _plan(self, _change: Change) -> None:
        """After an act: the backup is due half an hour after the one before."""
        if self.due.isActive():
            return
        snapshot = self._hub.snapshot
        known = backups_of(snapshot.session, self.folder)
        last = known[0].at if known else datetime.fromisoformat(snapshot.created)
        wait = max(due_in(last, self.clock()), _SOON)
        self.due.start(int(wait.total_seconds() * 1000))

    def _back_up_beside(self) -> None:
        """Copies in this thread, which has the session open, and proves the copy in the worker."""
        session, now = self._hub.session, self.clock()
        if session is None:
            return
        try:
            copy = backups.copy_for_backup(session, self.folder, now)
        except UserError as error:
            self._hub.failed.emit(error)
            return

        def prove(_report: Report) -> Path:
            return backups.prove(copy, now)

        self._tasks.run(self.tr("Checking the backup"), prove, self._made, self._hub.failed.emit)

    def _made(self, _backup: Path) -> None:
        """Nothing is said of what goes well by itself."""

    # Restoring

    def session_restore(self) -> None:
        session = self._hub.session
        if session is not None:
            self.offer_backups(session.snapshot.session, session.path)
        else:
            self.offer_backups("", Path())

    def offer_backups(self, uid: str, beside: Path) -> None:
        """Lists the backups of a session, to restore one beside its file; of all sessions where no uid is given."""
        found = backups_of(uid, self.folder) if uid else every_backup(self.folder)
        dialog = BackupsDialog(found, self.folder, self._window, named=not uid)
        dialog.backup_chosen.connect(partial(self._restore, beside))
        dialog.place_chosen.connect(partial(self._move, uid, beside))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore(self, beside: Path, backup: Backup) -> None:
        """Copies what is open in this thread; the worker proves the copy, then the backup, and writes that."""
        copies: list[Path] = []
        if self._hub.attempt(lambda: copies.extend(self._copied_first())):
            label = self.tr("Restoring the backup of {time}").format(time=moment_words(backup))
            work = partial(self._bring_back, copies, beside, backup, self.clock())
            self._tasks.run(label, work, partial(self._open_restored, backup), self._hub.failed.emit)

    def _copied_first(self) -> list[Path]:
        session = self._hub.session
        if session is None or session.refusal is not None:
            return []
        with self._not_to_be_lost():
            return [backups.copy_for_backup(session, self.folder, self.clock())]

    def _bring_back(self, copies: list[Path], beside: Path, backup: Backup, now: datetime, report: Report) -> Path:
        """In the worker."""
        with self._not_to_be_lost():
            for copy in copies:
                backups.prove(copy, now)
        report(0, 0)
        fallback = sessions_folder() / (beside.name or f"{backup.title or 'Session'}{SUFFIX}")
        try:
            return backups.restore(backup.path, beside if beside.name else fallback, now)
        except UserError as error:
            if error.kind not in _NOT_WRITABLE or not beside.name:
                raise
            return backups.restore(backup.path, fallback, now)

    def _open_restored(self, backup: Backup, path: Path) -> None:
        self._files.open_path(str(path))
        told = self.tr("The backup of {time} is open as {name}")
        self._hub.told.emit(told.format(time=moment_words(backup), name=path.name))

    @contextmanager
    def _not_to_be_lost(self) -> Iterator[None]:
        """What stands in the window may be nowhere else, if its file is gone: then it is not to be closed yet."""
        try:
            yield
        except UserError as error:
            hint = self.tr("Save a copy first if it matters; once the article is closed a backup can be restored.")
            raise UserError("no-backup", error.text, hint, "session.copy") from error

    def _move(self, uid: str, beside: Path, folder: str) -> None:
        self._settings.set("backups.folder", folder)
        self.offer_backups(uid, beside)

    # Rescuing

    def session_rescue(self) -> None:
        session = self._hub.session
        damaged = session.path if session is not None else self._files.asked_for
        dialog = QFileDialog(self._window, self.tr("Rescue a damaged session"), str(damaged.parent) if damaged else "")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Session (*.claims)"), self.tr("All files (*)")])
        if damaged is not None and damaged.suffix == SUFFIX:
            dialog.selectFile(damaged.name)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Rescue"))
        dialog.fileSelected.connect(self.rescue)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def rescue(self, name: str) -> None:
        """Saves what can be read of a damaged session to a new file beside it, and opens that."""
        path = Path(name)
        session = self._hub.session
        if session is not None and path.absolute() == session.path.absolute():
            self._hub.close()  # its file is looked into byte by byte: nothing may have it open
        into = _free_name(path)
        label = self.tr("Rescuing {name}").format(name=path.name)
        work = partial(_rescue, path, into, Person(*self._settings.person()))
        self._tasks.run(label, work, partial(self._open_rescued, into), self._hub.failed.emit)

    def _open_rescued(self, into: Path, rescued: Any) -> None:
        self._files.open_path(str(into))
        self._hub.told.emit(str(rescued.summary))

    # What went wrong

    def help_crash(self) -> None:
        log = CrashLog(self._settings.path.parent / NAME)
        dialog = ReportDialog(log.text().strip(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _rescue(path: Path, into: Path, rescuer: Person, _report: Report) -> Any:
    from workbench.session.rescue import rescue  # seldom needed

    return rescue(path, into, rescuer)


def _free_name(path: Path) -> Path:
    """``article rescued.claims``, with a number where that is taken."""
    names = (f"{path.stem} rescued{'' if number == 1 else f' {number}'}{SUFFIX}" for number in count(1))
    return next(path.with_name(name) for name in names if not path.with_name(name).exists())
