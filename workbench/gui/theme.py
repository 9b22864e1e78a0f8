"""Colours by role, light and dark, and the palette made of them. Widgets ask for roles, never for colours."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench import paths

SPACE = 8
"""The grid: every distance in the window is a multiple of half of it, in device-independent pixels."""


THEMES = ("light", "dark", "contrast")
"""Those that can be wished for, besides what the system asks for."""

_MIDDLE = 128
"""Lightness below which a window is dark."""


@dataclass(frozen=True)
class Theme:
    """One set of colours; the roles are the keys of ``resources/themes/*.json``."""

    name: str
    colours: dict[str, str]

    def colour(self, role: str) -> QColor:
        """The colour of a role, not to be changed; an unknown role is a bug."""
        return _colour(self.colours[role])

    @property
    def sheet(self) -> str:
        """What the style cannot be told by a palette; most themes need nothing."""
        path = paths.resources() / "themes" / f"{self.name}.qss"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    @property
    def palette(self) -> QPalette:
        """Every role of a Qt palette that our widgets use, set on purpose."""
        palette = QPalette()
        for qt_role, role in _QT_ROLES.items():
            palette.setColor(qt_role, self.colour(role))
        # Not a copy of a colour: to find the constructor PySide6 would make all types of the namespace Qt, for 30 ms.
        disabled = QColor(self.colours["muted"])
        disabled.setAlpha(140)
        for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, disabled)
        return palette


_QT_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "disputed",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "muted",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Accent: "accent",
}


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


@cache
def load(name: str) -> Theme:
    """The theme of a file in ``resources/themes``."""
    text = (paths.resources() / "themes" / f"{name}.json").read_text(encoding="utf-8")
    return Theme(name, json.loads(text))


class ThemeSwitch(QObject):
    """The theme that stands now. ``changed`` tells everyone who paints by hand to paint again."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wish = "system"
        # Read before a palette of ours hides it; on plain X11 it is light, which is the answer there.
        self._system_is_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
        self._system_is_contrasty = False
        self.theme = load("light")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, wish: str) -> None:
        """Shows one of ``THEMES``, or what the system asks for (``system``)."""
        self._wish = wish
        followed = "contrast" if self._system_is_contrasty else "dark" if self._system_is_dark else "light"
        self.theme = load(wish if wish in THEMES else followed)
        QGuiApplication.setPalette(self.theme.palette)
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.styleSheet() != self.theme.sheet:
            QDir.setSearchPaths("themes", [str(paths.resources() / "themes")])  # for the drawings a sheet names
            app.setStyleSheet(self.theme.sheet)
        self.changed.emit()

    def follow_contrast(self) -> None:
        """Takes high contrast from the system, now and later; for after the first paint, as to ask takes 30 ms.

        Only Qt 6.10 and later can tell; before, high contrast is there by choice.
        """
        ask = getattr(QGuiApplication.styleHints(), "accessibility", None)
        if ask is not None:
            ask().contrastPreferenceChanged.connect(self._take_contrast)
            self._take_contrast(ask().contrastPreference())

    def _take_contrast(self, preference: Any) -> None:
        before, self._system_is_contrasty = self._system_is_contrasty, preference.name == "HighContrast"
        if self._wish == "system" and self._system_is_contrasty != before:
            self.apply("system")

    def _follow_system(self) -> None:
        self._system_is_dark = QGuiApplication.styleHints().colorScheme().name == "Dark"
        if self._wish == "system":
            self.apply("system")
