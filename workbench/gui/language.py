"""The language of the window: its catalogue, the way its lines run, and how it writes dates and numbers.

A language needs a row in ``LANGUAGES`` and a catalogue in ``resources/i18n``; ``make languages`` writes that.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from workbench import paths


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window, by its own name too.

    ``usual`` is the locale whose dates and numbers stand where the system's is foreign.
    """

    code: str
    usual: str
    name: str


ENGLISH = Language("en", "en_GB", "English")
LANGUAGES = (ENGLISH, Language("de", "de_DE", "Deutsch"), Language("ar", "ar_AE", "العربية"))
"""Arabic takes the digits that stand in most articles on the web, unless the system is set to others."""


def chosen(wish: str) -> Language:
    """The language of a wish: its code, or ``system`` for the first of the system's that there is; else English."""
    wanted = QLocale.system().uiLanguages() if wish == "system" else [wish]
    codes = [name.replace("_", "-").partition("-")[0] for name in wanted]
    known = {language.code: language for language in LANGUAGES}
    return next((known[code] for code in codes if code in known), ENGLISH)


def speak(app: QCoreApplication, wish: str) -> None:
    """Makes everything that is built from now on speak a language. English needs no catalogue, so it costs nothing."""
    language = chosen(wish)
    if wish != "system" and QLocale.system().name().partition("_")[0] != language.code:
        QLocale.setDefault(QLocale(language.usual))
    if language is ENGLISH:
        return
    for path in catalogues(language):
        translator = QTranslator(app)
        translator.load(str(path))
        app.installTranslator(translator)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(QLocale(language.code).textDirection())


def language_spoken() -> Language:
    """The language that the window speaks now: its catalogue says its name."""
    name = QCoreApplication.translate("core", ENGLISH.name)
    return next((language for language in LANGUAGES if language.name == name), ENGLISH)


def inside(words: str) -> str:
    """A word of a table as it stands inside a line: without its capital, which only German keeps for its nouns."""
    return words if language_spoken().code == "de" else words.lower()


def catalogues(language: Language) -> tuple[Path, Path]:
    """The files with the words of a language: Qt's own for its dialogs, and ours, which is asked first."""
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return of_qt / f"qtbase_{language.code}.qm", paths.resources() / "i18n" / f"{language.code}.qm"
