"""The acts on how the window looks, and on the name of whoever works in it."""

from PySide6.QtCore import QObject

from workbench.gui.article.view import ZOOMS
from workbench.gui.hub import Hub
from workbench.gui.pages.name_bar import NameBar
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.gui.theme import ThemeSwitch

_STEP = 10


class ViewActs(QObject):
    """Sizes, colours, and the name."""

    def __init__(
        self,
        hub: Hub,
        workspace: Workspace,
        name_bar: NameBar,
        themes: ThemeSwitch,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._workspace = workspace
        self._name_bar = name_bar
        self._themes = themes
        self._settings = settings
        workspace.article.zoom_requested.connect(self._zoom_by)
        name_bar.name_given.connect(self._give_name)

    def view_larger(self) -> None:
        self._zoom_by(1)

    def view_smaller(self) -> None:
        self._zoom_by(-1)

    def view_usual(self) -> None:
        self._zoom_to(100)

    def view_system(self) -> None:
        self._appear("system")

    def view_light(self) -> None:
        self._appear("light")

    def view_dark(self) -> None:
        self._appear("dark")

    def person_name(self) -> None:
        self._name_bar.ask(self._settings.get("person.name"))

    def _zoom_by(self, steps: int) -> None:
        self._zoom_to(self._settings.get("view.zoom") + steps * _STEP)

    def _zoom_to(self, zoom: int) -> None:
        wanted = min(max(zoom, ZOOMS[0]), ZOOMS[1])
        self._settings.set("view.zoom", wanted)
        self._workspace.article.set_zoom(wanted)

    def _appear(self, theme: str) -> None:
        self._settings.set("view.theme", theme)
        self._themes.apply(theme)

    def _give_name(self, name: str) -> None:
        self._settings.set("person.name", name)
        session = self._hub.session
        if session is not None:
            self._hub.run(lambda: session.call(name))
            self._workspace.claims.list.setFocus()
