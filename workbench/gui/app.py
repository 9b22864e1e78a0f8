"""Starting the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from workbench.gui.icons import program_icon
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.theme import ThemeSwitch
from workbench.gui.watch import Watch


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application, named, in a style that looks the same everywhere."""
    QApplication.setApplicationName("claim-workbench")
    QApplication.setApplicationDisplayName("Claim Workbench")
    QApplication.setDesktopFileName("claim-workbench")
    # Named here, not by setStyle(): that hands out a QStyle, whose types take long to make.
    app = QApplication([*arguments, "-style", "fusion"])
    app.setWindowIcon(program_icon())
    return app


def make_window(parent: QObject) -> MainWindow:
    """The main window with the settings of whoever starts it."""
    settings = Settings()
    _speak(settings.get("view.language"))
    themes = ThemeSwitch(parent)
    themes.apply(settings.get("view.theme"))
    return MainWindow(settings, themes)


def _speak(wish: str) -> None:
    """Loads the language of the window; where that and the system's are English, not even what could load one."""
    first = QLocale.system().uiLanguages()[:1]
    if wish in ("system", "en") and all(name == "C" or name.startswith("en") for name in first):
        return
    from workbench.gui.language import speak

    app = QApplication.instance()
    if app is not None:
        speak(app, wish)


def start(path: Path | None) -> int:
    """Shows the window, then opens what was named. Returns the exit code."""
    app = make_application(sys.argv[:1])
    window = make_window(app)
    watch = Watch(window)
    window.show()
    # The window is painted first; what is opened needs modules that take a moment to import.
    QTimer.singleShot(0, window, lambda: _begin(window, watch, path))
    code = app.exec()
    watch.end()
    return code


def _begin(window: MainWindow, watch: Watch, path: Path | None) -> None:
    window.themes.follow_contrast()
    watch.begin(path)
    if path is None:
        from workbench.gui.warming import Warming  # nothing of it before the first paint

        Warming(window)
