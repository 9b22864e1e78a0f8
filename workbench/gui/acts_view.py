"""The acts on how the window looks, and on the name of whoever works in it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.gui.actions import show_ticks
from workbench.gui.article.reading import reading_of
from workbench.gui.article.view import ZOOMS
from workbench.gui.dialogs.key_editor import KeyEditor
from workbench.gui.dialogs.preferences import PreferencesDialog
from workbench.gui.hub import Hub
from workbench.gui.keymap import Keymap
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
        keymap: Keymap,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._hub = hub
        self._workspace = workspace
        self._name_bar = name_bar
        self._themes = themes
        self._settings = settings
        self._keymap = keymap
        self._window = window
        self._again = keymap.actions["claims.find_again"]
        workspace.article.zoom_requested.connect(self._zoom_by)
        name_bar.name_given.connect(self._give_name)

    def view_larger(self) -> None:
        self._zoom_by(1)

    def view_smaller(self) -> None:
        self._zoom_by(-1)

    def view_usual(self) -> None:
        self._zoom_to(100)

    def view_coverage(self) -> None:
        shown = not self._settings.get("view.coverage")
        self._change("view.coverage", shown)
        if shown:
            self._hub.told.emit(
                self.tr("Grey is decided. A solid bar waits for a verdict, a dotted one is in no claim.")
            )

    def view_numbers(self) -> None:
        self._change("view.numbers", not self._settings.get("view.numbers"))

    def view_system(self) -> None:
        self._appear("system")

    def view_light(self) -> None:
        self._appear("light")

    def view_dark(self) -> None:
        self._appear("dark")

    def view_contrast(self) -> None:
        self._appear("contrast")

    def claim_advance(self) -> None:
        self._change("claims.advance", not self._settings.get("claims.advance"))

    def program_preferences(self) -> None:
        keys = KeyEditor(self._keymap, self._window)
        dialog = PreferencesDialog(self._settings, keys, self.apply_setting, self._again, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def apply_setting(self, id: str) -> None:
        """Shows what a setting says now."""
        applied = {
            "person.name": self._sign_with_name,
            "view.theme": self._show_theme,
            "view.language": _wait_for_next_start,
            "view.zoom": self._show_zoom,
            "view.font": self._show_reading,
            "view.width": self._show_reading,
            "view.letters": self._show_reading,
            "view.lines": self._show_reading,
            "view.coverage": self._show_margin,
            "view.numbers": self._show_margin,
            "claims.advance": self._show_ticks,
            "finding.rules": _wait_for_next_article,
            "finding.words": _wait_for_next_article,
            "keys.letters": self._keymap.apply,
        }
        applied[id]()

    def person_name(self) -> None:
        self._name_bar.ask(self._settings.get("person.name"))

    def _zoom_by(self, steps: int) -> None:
        self._zoom_to(self._settings.get("view.zoom") + steps * _STEP)

    def _zoom_to(self, zoom: int) -> None:
        self._change("view.zoom", min(max(zoom, ZOOMS[0]), ZOOMS[1]))

    def _appear(self, theme: str) -> None:
        self._change("view.theme", theme)

    def _give_name(self, name: str) -> None:
        self._change("person.name", name)
        if self._hub.session is not None:
            self._workspace.claims.list.setFocus()

    def _change(self, id: str, value: object) -> None:
        self._settings.set(id, value)
        self.apply_setting(id)

    # What a setting says

    def _show_theme(self) -> None:
        self._themes.apply(self._settings.get("view.theme"))

    def _show_zoom(self) -> None:
        self._workspace.article.set_zoom(self._settings.get("view.zoom"))

    def _show_reading(self) -> None:
        self._workspace.article.set_reading(reading_of(self._settings.get))

    def _show_margin(self) -> None:
        self._show_ticks()
        self._workspace.article.show_coverage(self._settings.get("view.coverage"))
        self._workspace.article.show_numbers(self._settings.get("view.numbers"))

    def _show_ticks(self) -> None:
        show_ticks(self._keymap.actions, self._settings.get)

    def _sign_with_name(self) -> None:
        session, name = self._hub.session, self._settings.get("person.name")
        if session is not None:
            self._hub.run(lambda: session.call(name))


def _wait_for_next_article() -> None:
    """A session keeps the rules that it began with."""


def _wait_for_next_start() -> None:
    """A window keeps the language in which it was made."""
