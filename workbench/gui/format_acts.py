"""Exporting in one format, an act for each there is: too many for a menu, and quickly found in the palette."""

from PySide6.QtCore import QCoreApplication

from workbench.exporters import EXPORTERS
from workbench.gui.action_row import ActionRow, When
from workbench.gui.spoken import spoken

_BEGINS = "report.as "


def format_rows() -> tuple[ActionRow, ...]:
    """A row for each exporter, named in the language of the window."""
    words = QCoreApplication.translate("actions", "Export as {format}…")
    return tuple(
        ActionRow(f"{_BEGINS}{one.id}", words.format(format=spoken(one.label)), when=When.SESSION, icon="file-down")
        for one in EXPORTERS
    )


def format_of(act: str) -> str:
    """The id of the exporter that an act is for; empty for any other act."""
    return act.removeprefix(_BEGINS) if act.startswith(_BEGINS) else ""
