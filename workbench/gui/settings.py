"""What the program remembers between runs, one row a setting, in one INI file of its own."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from workbench.gui.noop import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting: its name in the file and the value that stands until somebody changes it.

    The default tells the type: text, number, truth, list or object (kept as JSON). One with a ``label`` stands in the
    preferences, with its ``help``; ``choices`` are values with their words, ``limits`` the ends of a number. Where
    ``fonts`` is true, every family that is installed is a choice too. ``section`` is the part of the preferences that
    it stands in, ``editor`` the id of a field of its own kind.
    """

    id: str
    default: Any
    label: str = ""
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    limits: tuple[int, int] = (0, 0)
    step: int = 1
    unit: str = ""
    fonts: bool = False
    section: str = "general"
    editor: str = ""


SECTIONS = {
    "general": QT_TRANSLATE_NOOP("settings", "General"),
    "finding": QT_TRANSLATE_NOOP("settings", "Finding claims"),
}
"""The parts of the preferences by their ids, in order."""

SETTINGS: tuple[SettingRow, ...] = (
    SettingRow("person.uid", ""),
    SettingRow(
        "person.name",
        "",
        QT_TRANSLATE_NOOP("settings", "Name"),
        QT_TRANSLATE_NOOP("settings", "Stands at every decision, in the session and in reports."),
    ),
    SettingRow(
        "view.theme",
        "system",
        QT_TRANSLATE_NOOP("settings", "Appearance"),
        QT_TRANSLATE_NOOP("settings", "Colours of the whole window."),
        (
            ("system", QT_TRANSLATE_NOOP("settings", "Like the system")),
            ("light", QT_TRANSLATE_NOOP("settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
            ("contrast", QT_TRANSLATE_NOOP("settings", "High contrast")),
        ),
    ),
    SettingRow(
        "view.language",
        "system",
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "Of the window, from the next start on. Reports stay in English."),
        (
            ("system", QT_TRANSLATE_NOOP("settings", "Like the system")),
            ("en", "English"),
            ("de", "Deutsch"),
            ("ar", "العربية"),
        ),
    ),
    SettingRow(
        "view.zoom",
        100,
        QT_TRANSLATE_NOOP("settings", "Size of the article's text"),
        QT_TRANSLATE_NOOP("settings", "Also by Ctrl and the mouse wheel."),
        limits=(50, 300),
        step=10,
        unit=QT_TRANSLATE_NOOP("settings", " %"),
    ),
    SettingRow(
        "view.font",
        "serif",
        QT_TRANSLATE_NOOP("settings", "Font of the article"),
        QT_TRANSLATE_NOOP("settings", "Only on the screen; reports have their own."),
        (
            ("serif", QT_TRANSLATE_NOOP("settings", "Serif")),
            ("sans", QT_TRANSLATE_NOOP("settings", "Sans serif")),
            ("dyslexic", QT_TRANSLATE_NOOP("settings", "For dyslexic readers")),
        ),
        fonts=True,
    ),
    SettingRow(
        "view.letters",
        0,
        QT_TRANSLATE_NOOP("settings", "Room between letters"),
        QT_TRANSLATE_NOOP("settings", "Added to each letter of the article, of its width."),
        limits=(0, 40),
        step=5,
        unit=QT_TRANSLATE_NOOP("settings", " %"),
    ),
    SettingRow(
        "view.lines",
        122,
        QT_TRANSLATE_NOOP("settings", "Height of the article's lines"),
        QT_TRANSLATE_NOOP("settings", "Of the height of its letters."),
        limits=(100, 250),
        step=10,
        unit=QT_TRANSLATE_NOOP("settings", " %"),
    ),
    SettingRow(
        "view.width",
        74,
        QT_TRANSLATE_NOOP("settings", "Length of the article's lines"),
        QT_TRANSLATE_NOOP("settings", "At most; in a narrow window lines are shorter."),
        limits=(40, 85),
        unit=QT_TRANSLATE_NOOP("settings", " characters"),
    ),
    SettingRow(
        "view.numbers",
        True,
        QT_TRANSLATE_NOOP("settings", "Numbers of claims in the margin"),
        QT_TRANSLATE_NOOP("settings", "Beside the signs of the article, as in the list and in reports."),
    ),
    SettingRow("view.coverage", False),
    SettingRow(
        "claims.advance",
        True,
        QT_TRANSLATE_NOOP("settings", "Go on after a verdict"),
        QT_TRANSLATE_NOOP("settings", "A verdict goes to the next unchecked claim; with Shift it never does."),
    ),
    SettingRow(
        "keys.letters",
        True,
        QT_TRANSLATE_NOOP("settings", "Keys of one letter"),
        QT_TRANSLATE_NOOP("settings", "Off where speech input or a slip sets them off. Keys with Ctrl stay."),
    ),
    SettingRow(
        "finding.rules",
        {},
        QT_TRANSLATE_NOOP("settings", "Rules"),
        QT_TRANSLATE_NOOP(
            "settings",
            "For articles that are opened from now on. A session keeps the rules that it began with until claims are "
            "found again in it.",
        ),
        section="finding",
        editor="rules",
    ),
    SettingRow(
        "finding.words",
        "",
        QT_TRANSLATE_NOOP("settings", "Word list of the house"),
        QT_TRANSLATE_NOOP(
            "settings",
            "A text file, one entry a line: “flag:” and words that always make a claim, or “leave:” and words in "
            "which nothing is found. It is read anew for each article.",
        ),
        section="finding",
        editor="words",
    ),
    SettingRow("keys.changed", {}),
    SettingRow("claims.views", {}),
    SettingRow("palette.recent", []),
    SettingRow("window.geometry", ""),
    SettingRow("window.panes", []),
    SettingRow("folders.open", ""),
    SettingRow("folders.export", ""),
    SettingRow("folders.evidence", ""),
    SettingRow("export.format", "html"),
    SettingRow("export.sections", {}),
    SettingRow("export.masked", False),
    SettingRow("backups.folder", ""),
    SettingRow("recent.sessions", []),
    SettingRow("recent.views", {}),
)

VIEWS = 50
"""Of how many sessions it is remembered how they were looked at."""

RECENT = 10
"""How many sessions the welcome page lists."""


class Settings:
    """Typed access to the settings file. Reads fall back to the default; writes are on disk at the next sync."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "claim-workbench.ini"
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = QSettings(str(self.path), QSettings.Format.IniFormat)
        self._defaults = {row.id: row.default for row in SETTINGS}

    def get(self, id: str) -> Any:
        """The value of a setting; the default where it was never set or cannot be read."""
        default = self._defaults[id]
        kept = self._file.value(id)
        if kept is None:
            return default
        try:
            value = json.loads(str(kept))
        except ValueError:
            return default
        return value if isinstance(value, type(default)) else default

    def set(self, id: str, value: Any) -> None:
        """Changes a setting; an unknown one is a bug."""
        if not isinstance(value, type(self._defaults[id])):
            raise TypeError(id)
        self._file.setValue(id, json.dumps(value, ensure_ascii=True))

    def person(self) -> tuple[str, str]:
        """The uid and the name of whoever works here; the uid is made up, once, from random bits."""
        if not self.get("person.uid"):
            from workbench.session.identity import new_uid

            self.set("person.uid", new_uid())
            self._file.sync()  # before it stands in a session: who loses it is a stranger to what they wrote themselves
        return self.get("person.uid"), self.get("person.name")

    def remember_session(self, path: Path, title: str, progress: str) -> None:
        """Puts a session at the head of the recent ones."""
        entry = {"path": str(path), "title": title, "progress": progress}
        others = [known for known in self.recent_sessions() if known["path"] != str(path)]
        self.set("recent.sessions", [entry, *others][:RECENT])

    def recent_sessions(self) -> list[dict[str, str]]:
        """The sessions worked on last: ``path``, ``title`` and ``progress`` of each; any other entry is skipped."""
        keys = {"path", "title", "progress"}
        return [known for known in self.get("recent.sessions") if isinstance(known, dict) and keys <= known.keys()]

    def keep_view(self, path: Path, view: dict[str, Any]) -> None:
        """Remembers how a session was looked at, for the ``VIEWS`` that were left last."""
        others = {known: kept for known, kept in self.get("recent.views").items() if known != str(path)}
        self.set("recent.views", dict(list({**others, str(path): view}.items())[-VIEWS:]))

    def view_of(self, path: Path) -> dict[str, Any]:
        """How a session was looked at when it was left; empty where that is not known."""
        kept = self.get("recent.views").get(str(path))
        return kept if isinstance(kept, dict) else {}

    def forget_session(self, path: str) -> None:
        """Takes a session off the recent ones; the file itself is left alone."""
        views = self.get("recent.views")
        self.set("recent.views", {known: view for known, view in views.items() if known != path})
        self.set("recent.sessions", [known for known in self.recent_sessions() if known["path"] != path])

    def backups_folder(self) -> Path:
        """Where backups lie: what was chosen, or beside the sessions that have no article's folder."""
        chosen = self.get("backups.folder")
        return Path(chosen) if chosen else sessions_folder() / "Backups"

    def sync(self) -> None:
        """Writes everything to disk now."""
        self._file.sync()


def config_folder() -> Path:
    """Where settings lie."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / (
        "claim-workbench"
    )


def sessions_folder() -> Path:
    """Where sessions lie that have no article file beside which they could: pasted text and the sample."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "Claim Workbench"


def as_text(data: QByteArray) -> str:
    """Bytes of Qt's own state as text that a setting can keep."""
    return bytes(data.toBase64().data()).decode("ascii")


def as_bytes(text: str) -> QByteArray:
    """The bytes that ``as_text`` wrote."""
    return QByteArray.fromBase64(text.encode("ascii"))
