"""Exporting in one format or for one reader, an act for each there is: too many for a menu, quickly found by name."""

from PySide6.QtCore import QCoreApplication

from workbench.exporters import EXPORTERS
from workbench.gui.action_row import ActionRow, When
from workbench.gui.settings import Settings
from workbench.gui.spoken import spoken
from workbench.report.sections import PRESETS, preset_named

_FORMAT, _PRESET = "report.as ", "report.for "
_PAGED = "pdf"
"""What a report for one reader is made as where the format last chosen has no sections."""


def format_rows() -> tuple[ActionRow, ...]:
    """A row for each exporter and for each preset, named in the language of the window."""
    words = QCoreApplication.translate("actions", "Export as {format}…")
    report = QCoreApplication.translate("actions", "Export: {preset}…")
    named = {_FORMAT + one.id: words.format(format=spoken(one.label)) for one in EXPORTERS}
    named |= {_PRESET + one.id: report.format(preset=spoken(one.label)) for one in PRESETS}
    return tuple(ActionRow(id, label, when=When.SESSION, icon="file-down") for id, label in named.items())


def is_format_act(act: str) -> bool:
    """Whether an act is one of these."""
    return act.startswith((_FORMAT, _PRESET))


def choose(act: str, settings: Settings) -> None:
    """Makes what one of these acts stands for the choice that the export begins with."""
    if act.startswith(_FORMAT):
        settings.set("export.format", act.removeprefix(_FORMAT))
        return
    format = settings.get("export.format")
    if not any(one.id == format and one.preset for one in EXPORTERS):
        settings.set("export.format", format := _PAGED)
    sections = list(preset_named(act.removeprefix(_PRESET)).sections)
    settings.set("export.sections", {**settings.get("export.sections"), format: sections})
