"""What a first act needs, imported while the first page waits: a piece at a time, so that no key waits long."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

PIECES = (
    "workbench.session.session",
    "workbench.importers",
    "workbench.session.article",
    "workbench.session.drafts",
    "workbench.session.export",
    "workbench.gui.labels",
    "workbench.gui.pages.workspace",
    "workbench.gui.acts_safety",
    "workbench.gui.rooms",
)
"""In an order in which each takes about a tenth of a second at most."""

_PAUSE = 30
"""Milliseconds between two pieces, for keys and painting."""


class Warming(QTimer):
    """Runs until everything is there; an act that comes before that imports the rest itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(PIECES)
        self.timeout.connect(self._take_next)
        self.start(_PAUSE)

    def _take_next(self) -> None:
        piece = next(self._left, "")
        if piece:
            import_module(piece)
        else:
            self.stop()
