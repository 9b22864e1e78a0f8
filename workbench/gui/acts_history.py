"""The acts on the log: looking through what was done, and a report of how the session stood then."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench import __version__
from workbench.exporters import EXPORTERS, Exporter, exporter_for
from workbench.gui.history.dialog import HistoryDialog
from workbench.gui.hub import Hub
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.gui.spoken import spoken
from workbench.gui.tasks import Report, Tasks
from workbench.gui.theme import ThemeSwitch
from workbench.model.snapshot import Snapshot
from workbench.session.export import export_report
from workbench.visible import visible


class HistoryActs(QObject):
    """Reading the log; nothing is changed by it."""

    def __init__(
        self, hub: Hub, tasks: Tasks, workspace: Workspace, themes: ThemeSwitch, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._workspace = workspace
        self._themes = themes
        self._settings = settings
        self._window = window

    def session_history(self) -> None:
        if self._hub.refuses_blind():
            return
        dialog = HistoryDialog(self._hub.open_session, self._hub.current, self._tasks, self._themes, self._window)
        dialog.claim_chosen.connect(self._go_to)
        dialog.report_wanted.connect(partial(self._ask_where, dialog))
        dialog.failed.connect(self._hub.failed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_to(self, claim: str) -> None:
        """The claim is shown whatever the filter hides."""
        if self._workspace.claims.model.row(claim) < 0:
            self._workspace.claims.clear_filter()
        self._hub.select(claim)
        self._workspace.claims.list.setFocus()

    # A report of how it stood

    def _ask_where(self, history: HistoryDialog, snapshot: Snapshot, at: str) -> None:
        kept = self._settings.get("folders.export")
        usual = str(self._hub.open_session.path.parent)
        dialog = QFileDialog(history, self.tr("Report of this state"), kept if kept and Path(kept).is_dir() else usual)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {f"{spoken(exporter.label)} (*{exporter.suffix})": exporter for exporter in EXPORTERS}
        dialog.setNameFilters(list(filters))
        wanted = exporter_for(self._settings.get("export.format"))
        dialog.selectNameFilter(next(label for label, exporter in filters.items() if exporter is wanted))
        dialog.setDefaultSuffix(wanted.suffix.removeprefix("."))
        moment = at[:16].replace(":", "").replace("T", "-")
        dialog.selectFile(f"{Path(snapshot.draft.name).stem or 'report'}-{moment}{wanted.suffix}")
        dialog.fileSelected.connect(partial(self._export, dialog, filters, snapshot, at))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(
        self, dialog: QFileDialog, filters: dict[str, Exporter], snapshot: Snapshot, at: str, name: str
    ) -> None:
        path = Path(name)
        fitting = [exporter for exporter in EXPORTERS if path.name.lower().endswith(exporter.suffix)]
        chosen = filters[dialog.selectedNameFilter()]
        exporter = chosen if chosen in fitting or not fitting else max(fitting, key=lambda one: len(one.suffix))
        program = f"Claim Workbench {__version__}"

        def write(report: Report) -> str:
            export_report(snapshot, path, exporter, program, report, as_of=at)
            return path.name

        label = self.tr("Writing {name}").format(name=path.name)
        self._tasks.run(label, write, self._tell_written, self._hub.failed.emit)

    def _tell_written(self, name: str) -> None:
        self._hub.told.emit(self.tr("Report written: {name}").format(name=visible(name)))
