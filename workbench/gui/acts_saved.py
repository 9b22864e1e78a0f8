"""The act on saved views: filters of the list that were given a name, the same for every session."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workbench.gui.dialogs.saved_views import SavedViewsDialog
from workbench.gui.labels import kind_words, mark_words, sign_words
from workbench.gui.view_state import filter_of, filter_told

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


class SavedViewActs(QObject):
    """Shows and keeps views."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.workspace.claims

    def claims_views(self) -> None:
        window = self._window
        kept = {name: view for name, view in window.settings.get("claims.views").items() if isinstance(view, dict)}
        dialog = SavedViewsDialog(kept, filter_told(self._panel), self._suggested(), window)
        dialog.kept.connect(self._keep)
        dialog.chosen.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, views: dict[str, Any]) -> None:
        self._window.settings.set("claims.views", views)

    def _show(self, view: dict[str, Any]) -> None:
        panel, hub = self._panel, self._window.hub
        self._window.workspace.show_list()
        panel.clear_filter()
        panel.show_filter(filter_of(view), str(view.get("words", "")))
        if panel.model.row(hub.current) < 0:
            hub.select(panel.model.uid(0))
        panel.list.setFocus()

    def _suggested(self) -> str:
        """What is shown, in the words of the chips."""
        wanted = self._panel.model.filter
        words = [*map(sign_words, sorted(wanted.signs)), *map(kind_words, sorted(wanted.kinds))]
        words += [*map(mark_words, sorted(wanted.marks)), self._panel.search.text().strip()]
        return " · ".join(filter(None, words))
