"""Exporting a report: what it shows, as what and where to, with a live preview of just that."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench import __version__
from workbench.errors import UserError
from workbench.exporters import EXPORTERS, Exporter, exporter_for
from workbench.gui.dialogs.export_preview import PreviewPane
from workbench.gui.dialogs.export_sections import SectionChoice
from workbench.gui.settings import Settings
from workbench.gui.spoken import spoken
from workbench.gui.tasks import Job, Report, Tasks
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.banner import BannerStack
from workbench.model.evidence import Source
from workbench.model.snapshot import Snapshot
from workbench.report.sections import preset_named
from workbench.session.audit import Audit
from workbench.session.export import export_report
from workbench.session.preview import Lookout, PagesAhead, WordsAhead, suggested_name

PROGRAM = f"Claim Workbench {__version__}"

_SHOWN_AFTER = 60
"""Milliseconds after a change until the preview is made anew: several quick changes are shown once."""


class ExportDialog(QDialog):
    """``audit`` is asked in the worker what there is to tell of the session's file.

    Accepted when the report is written; ``written`` then brings its path, its format, its sections and whether it
    is masked.

    ``print_wanted`` brings the sections to be printed, and whether confidential names are to be masked.
    """

    written = Signal(object, object, tuple, bool)
    print_wanted = Signal(tuple, bool)

    def __init__(
        self,
        snapshot: Snapshot,
        audit: Callable[[], Audit],
        folder: Path,
        tasks: Tasks,
        settings: Settings,
        themes: ThemeSwitch,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._snapshot, self._audit, self._tasks, self._settings = snapshot, audit, tasks, settings
        self._lookout = Lookout(snapshot, PROGRAM, audit)
        self._ahead: Job | None = None
        self._writing: Job | None = None
        self._may_replace: Path | None = None
        self.setWindowTitle(self.tr("Export report"))
        self.format = QComboBox(self)
        for one in EXPORTERS:
            shown = self.tr("{format} (*{suffix})").format(format=spoken(one.label), suffix=one.suffix)
            self.format.addItem(shown, one.id)
        self.sections = SectionChoice(self)
        self.masked = QCheckBox(self.tr("&Mask confidential names"), self)
        self.name = QLineEdit(self)
        self.folder = QLineEdit(str(folder), self)
        self.preview = PreviewPane(self)
        self.messages = BannerStack(themes, self)
        self.progress = QProgressBar(self)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._begin()
        self._lay_out()
        self._connect()
        self._timer.start(0)

    # What is chosen

    @property
    def exporter(self) -> Exporter:
        """The format."""
        return exporter_for(str(self.format.currentData()))

    @property
    def path(self) -> Path:
        """The file to be written: its name gets the format's suffix where it has none."""
        name = self.name.text().strip()
        suffix = self.exporter.suffix
        return Path(self.folder.text().strip()) / (name if name.lower().endswith(suffix) else name + suffix)

    @property
    def _shown(self) -> tuple[str, ...]:
        """The sections that the format is to show; none where it always has every field."""
        return self.sections.sections if self.exporter.preset else ()

    def _begin(self) -> None:
        """Begins with what was chosen last."""
        known = {one.id for one in EXPORTERS}
        wanted = self._settings.get("export.format")
        self.format.setCurrentIndex(self.format.findData(wanted if wanted in known else EXPORTERS[0].id))
        self.masked.setChecked(self._settings.get("export.masked"))
        self._suffix = self.exporter.suffix
        self._stem = suggested_name(self._snapshot, self.masked.isChecked())
        self.name.setText(self._stem + self._suffix)
        self._show_sections()

    def _show_sections(self) -> None:
        exporter = self.exporter
        self.sections.allow(bool(exporter.preset))
        kept = self._settings.get("export.sections").get(exporter.id)
        if exporter.preset:
            self.sections.choose(tuple(kept) if isinstance(kept, list) else preset_named(exporter.preset).sections)

    def _remember(self) -> None:
        exporter = self.exporter
        self._settings.set("export.format", exporter.id)
        self._settings.set("export.masked", self.masked.isChecked())
        self._settings.set("folders.export", str(self.path.parent))
        self._keep_sections()

    def _keep_sections(self) -> None:
        """Remembers the sections of this format; there is nothing to remember where they are its own."""
        kept = dict(self._settings.get("export.sections"))
        if self.exporter.preset:
            kept[self.exporter.id] = list(self.sections.sections)
            self._settings.set("export.sections", kept)

    # What follows from a choice

    def _take_format(self) -> None:
        name, suffix = self.name.text(), self.exporter.suffix
        if suffix != self._suffix and name.lower().endswith(self._suffix):
            self.name.setText(name[: -len(self._suffix)] + suffix)
        self._suffix = suffix
        self.messages.clear()  # what was refused of the other format
        self._show_sections()
        self._look_ahead()

    def _take_masked(self, masked: bool) -> None:
        """A name that was suggested tells no source either."""
        before, self._stem = self._stem, suggested_name(self._snapshot, masked)
        if self.name.text() == before + self._suffix:
            self.name.setText(self._stem + self._suffix)
        self._look_ahead()

    def _take_sections(self) -> None:
        self._keep_sections()
        self._look_ahead()

    def _follow_name(self) -> None:
        """A name that ends like a file of another format chooses that one."""
        name = self.name.text().strip()
        with suppress(UserError):
            meant = exporter_for(name)
            if name.lower().endswith(meant.suffix) and meant.id != self.exporter.id:
                self._suffix = meant.suffix
                self.format.setCurrentIndex(self.format.findData(meant.id))

    def _look_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.cancel()
        self._timer.start()

    def _make_ahead(self) -> None:
        self.messages.dismiss("ahead")
        is_empty = bool(self.exporter.preset) and not self.sections.sections
        self.accept_button.setEnabled(not is_empty and self._writing is None)
        self.print_button.setEnabled(not is_empty)
        if is_empty:
            self.preview.tell(self.tr("Tick at least one section."))
            return
        work = partial(self._lookout.look, self.exporter, self._shown, self.masked.isChecked())
        self._ahead = self._tasks.run(self.tr("Preview"), work, self._show_ahead, self._show_nothing)

    def _show_ahead(self, ahead: PagesAhead | WordsAhead) -> None:
        self.preview.show_ahead(ahead)

    def _show_nothing(self, error: UserError) -> None:
        """Says why there is nothing to show; what was shown before is no preview of this."""
        self.messages.show_message("ahead", f"{error.text} {error.hint}")
        self.preview.show_ahead(WordsAhead("", goes_on=False))
        self.preview.tell("")

    # Writing

    def _export(self) -> None:
        if not self.accept_button.isEnabled():
            return
        self._follow_name()
        path = self.path
        if not self.name.text().strip():
            self._tell(UserError("no-name", self.tr("The report has no name yet."), self.tr("Type one.")))
            self.name.setFocus()
        elif os.path.lexists(path) and path != self._may_replace:
            self._ask_to_replace(path)
        else:
            self._write(path)

    def _ask_to_replace(self, path: Path) -> None:
        text = self.tr("“{name}” is there already.").format(name=path.name)
        banner = self.messages.show_message("replace", text)
        banner.offer(self.tr("&Replace it"), partial(self._replace, path))

    def _replace(self, path: Path) -> None:
        self._may_replace = path
        self._export()

    def _write(self, path: Path) -> None:
        self.messages.clear()
        self._remember()
        if self._ahead is not None:
            self._ahead.cancel()
        exporter, sections, masked = self.exporter, self._shown, self.masked.isChecked()
        snapshot, audit = self._snapshot, self._audit

        def write(report: Report) -> None:
            export_report(snapshot, path, exporter.showing(sections), PROGRAM, report, masked, audit=audit())

        label = self.tr("Writing {name}").format(name=path.name)
        done = partial(self._finish, path, exporter, sections, masked)
        self._writing = self._tasks.run(label, write, done, self._fail)
        self._show_writing(True)

    def _finish(self, path: Path, exporter: Exporter, sections: tuple[str, ...], masked: bool, _: None) -> None:
        self._writing = None
        self.accept()
        self.written.emit(path, exporter, sections, masked)

    def _fail(self, error: UserError) -> None:
        self._writing = None
        self._show_writing(False)
        self._tell(error)

    def _tell(self, error: UserError) -> None:
        banner = self.messages.show_message(error.kind, f"{error.text} {error.hint}")
        if error.kind in ("folder_missing", "not_writable", "disk_full"):
            banner.offer(self.tr("Choose another folder…"), self._browse)

    def _show_writing(self, is_writing: bool) -> None:
        for widget in self._inputs:
            widget.setEnabled(not is_writing)
        self.accept_button.setEnabled(not is_writing)
        self.progress.setVisible(is_writing)
        self.progress.setRange(0, 0)
        if not is_writing:
            self.sections.allow(bool(self.exporter.preset))

    def _show_progress(self, made: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(made)

    def reject(self) -> None:
        """Stops what is being written, and only then leaves: nothing half-written is left."""
        if self._writing is not None:
            self._writing.cancel()
            self._writing = None
            self._show_writing(False)
            self.messages.show_message("cancelled", self.tr("Stopped; nothing was written."))
            return
        super().reject()

    def done(self, result: int) -> None:
        self._timer.stop()
        if self._ahead is not None:
            self._ahead.cancel()
        super().done(result)

    def _print(self) -> None:
        self._keep_sections()
        self.print_wanted.emit(self.sections.sections, self.masked.isChecked())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for reports"), self.folder.text())
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Making

    def _lay_out(self) -> None:
        self.resize(QSize(128 * SPACE, 84 * SPACE))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Format"), self.format)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.sections, 1)
        left.addWidget(self.masked)
        left.addWidget(self._sources_told())
        choices = QWidget(self)
        choices.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        choices.setFixedWidth(40 * SPACE)
        middle = QHBoxLayout()
        middle.setSpacing(2 * SPACE)
        middle.addWidget(choices)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.messages)
        column.addLayout(middle, 1)
        column.addLayout(self._make_place())
        column.addWidget(self.progress)
        column.addWidget(self._make_buttons())
        self.progress.hide()
        self.progress.setAccessibleName(self.tr("Writing"))
        self._inputs = (choices, self.name, self.folder, self.browse_button, self.print_button)
        self.name.setFocus()
        self.name.setSelection(0, len(self.name.text()) - len(self._suffix))

    def _sources_told(self) -> QLabel:
        count = sum(source.confidential for source in self._snapshot.all_of(Source).values())
        told = self.tr("Confidential sources: {count}").format(count=count)
        label = QLabel(told, self)
        label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        return label

    def _make_place(self) -> QFormLayout:
        self.browse_button = QPushButton(self.tr("&Browse…"), self)
        self.browse_button.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(self.browse_button)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        label = QLabel(self.tr("F&older"), self)
        label.setBuddy(self.folder)
        form.addRow(label, line)
        self.folder.setAccessibleName(self.tr("Folder"))
        return form

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.print_button = buttons.addButton(self.tr("&Print preview…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.accept_button = buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.print_button.setAutoDefault(False)
        self.accept_button.setDefault(True)
        buttons.accepted.connect(self._export)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._take_format)
        self.sections.changed.connect(self._take_sections)
        self.masked.toggled.connect(self._take_masked)
        self.name.editingFinished.connect(self._follow_name)
        self.browse_button.clicked.connect(self._browse)
        self.print_button.clicked.connect(self._print)
        self._tasks.progressed.connect(self._show_progress)
        self._timer.timeout.connect(self._make_ahead)
