"""Watches over the window: what nobody catches is written down and told, and a session left open is asked about."""

import sys
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler

from workbench.crashlog import NAME, CrashLog, clean, install
from workbench.gui.main_window import MainWindow

if TYPE_CHECKING:
    from workbench.session.unclean import LeftOpen, Mark

_GRAVE = ("QtCriticalMsg", "QtFatalMsg")


class Watch(QObject):
    """Made before the window is painted, so it sets hooks and nothing else; ``begin`` does the rest.

    ``noticed`` brings the report of an error, from whichever thread and out of whatever was being done.
    """

    noticed = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._folder = window.settings.path.parent
        self.log = CrashLog(self._folder / NAME)
        self.log.told = self.noticed.emit
        self._unhook = install(self.log)
        self._handler_before = qInstallMessageHandler(self._hear)
        window.hub.opened.connect(self._note_open)
        window.hub.closed.connect(self._note_closed)

    def begin(self, path: Path | None) -> None:
        """After the first paint: asks about a session that was left open, or opens what was named."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication  # take too long before the first paint

        from workbench.private_folder import sweep
        from workbench.session.unclean import take_left_open

        sweep()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._tell_if_behind)
        # Queued: a banner cannot be made in the middle of a paint, or in another thread.
        self.noticed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        left = take_left_open(self._folder)
        if left is not None:
            self._ask(left, path)
        elif path is not None:
            self._window.open_path(path)

    def end(self) -> None:
        """Takes the hooks off again."""
        qInstallMessageHandler(self._handler_before)
        self._unhook()

    @cached_property
    def _mark(self) -> "Mark":
        """The mark of this run; made when the first session is opened."""
        from workbench.session.unclean import Mark

        return Mark(self._folder)

    def _note_closed(self) -> None:
        self._mark.clear()

    def _note_open(self) -> None:
        session = self._window.hub.session
        if session is not None and session.refusal is None:
            self._tell_of_other_window(session.path)
            self._mark.set(session.path, session.snapshot.session)

    def _tell_of_other_window(self, path: Path) -> None:
        from workbench.gui.detail.rows import local_time
        from workbench.session.unclean import open_elsewhere

        since = open_elsewhere(self._folder, path)
        if since is None:
            return
        told = self.tr(
            "“{name}” has been open in another window of this program since {time}. Read on here, or save a copy to "
            "work in: what both windows write is never mixed, the one that comes later is refused."
        )
        when = datetime.fromtimestamp(since, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        banner = self._window.banners.show_message("open-elsewhere", told.format(name=path.name, time=local_time(when)))
        copy = self._window.actions_by_id["session.copy"]
        banner.offer(copy.text(), copy.trigger)

    def _tell_if_behind(self, window: Any) -> None:
        """When one of the windows is gone to: what is shown may have been overtaken by what another one wrote."""
        session = self._window.hub.session
        if window is None or session is None or not session.is_behind:
            return
        told = self.tr("Another window has written to “{name}” since it was opened here: not all of it is shown.")
        banner = self._window.banners.show_message("written-elsewhere", told.format(name=session.path.name))
        again = self._window.actions_by_id["session.reload"]
        banner.offer(again.text(), again.trigger)

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        """What Qt says: grave things go to the log, all others where they would have gone."""
        if kind.name in _GRAVE:
            words = clean(words)
            self.log.record(f"Qt {words}", f"Qt, {kind.name}: {words}")
        elif sys.stderr is not None:
            sys.stderr.write(f"{words}\n")

    def _tell(self, report: str) -> None:
        text = self.tr("Something went wrong in the program. Every act up to now is saved, and work can go on.")
        banner = self._window.banners.show_message("crash", text)
        banner.offer(self.tr("Details"), partial(self._show, report))

    def _show(self, report: str) -> None:
        from workbench.gui.pages.crash import ReportDialog

        dialog = ReportDialog(report, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask(self, left: "LeftOpen", wanted: Path | None) -> None:
        """Shows the page about a session left open; ``wanted`` is opened when the user has done with it."""
        from workbench.gui.pages.crash import LeftOpenPage

        page = LeftOpenPage(left, self.log, self._window.pages)
        pages = self._window.pages
        pages.addWidget(page)
        pages.setCurrentWidget(page)
        page.session_requested.connect(self._window.open_path)
        page.rescue_requested.connect(self._rescue)
        page.backup_requested.connect(self._offer_backups)
        page.report_requested.connect(self._show)
        page.left.connect(partial(self._leave, page, wanted))
        self._window.hub.opened.connect(page.deleteLater)
        QTimer.singleShot(0, page, page.look)

    def _offer_backups(self, left: "LeftOpen") -> None:
        self._window.safety.offer_backups(left.uid, left.path)

    def _rescue(self, left: "LeftOpen") -> None:
        self._window.safety.rescue(str(left.path))

    def _leave(self, page: Any, wanted: Path | None) -> None:
        self._window.pages.setCurrentWidget(self._window.welcome)
        page.deleteLater()
        if wanted is not None:
            self._window.open_path(wanted)
