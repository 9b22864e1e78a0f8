"""The pages of the help: ``resources/help/*.md``, with keys, verdicts and places filled in as they stand now.

A page in another language lies in a folder named by its code, as ``resources/help/de/*.md``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from workbench import paths
from workbench.gui.action_row import Menu, full_label
from workbench.gui.actions import ACTIONS
from workbench.gui.labels import sign_words
from workbench.gui.language import language_spoken
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.signs import Sign
from workbench.report.words import VERDICTS

DEFINITIONS = (
    QT_TRANSLATE_NOOP("help", "At least one piece of evidence supports these exact words."),
    QT_TRANSLATE_NOOP("help", "Evidence contradicts them, or sources conflict."),
    QT_TRANSLATE_NOOP("help", "Looked for, nothing adequate found. Never the default."),
    QT_TRANSLATE_NOOP("help", "No decision yet. The default."),
)
"""Those of ``VERDICTS``: reports are English, the window need not be."""

_KEY_OF = re.compile(r"\{key ([a-z_.]+)\}")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+.!|~-])")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: ``id`` is also the name of its file."""

    id: str
    title: str


PAGES: tuple[HelpPage, ...] = (
    HelpPage("begin", QT_TRANSLATE_NOOP("help", "First steps")),
    HelpPage("finding", QT_TRANSLATE_NOOP("help", "Finding claims")),
    HelpPage("keys", QT_TRANSLATE_NOOP("help", "Keys")),
    HelpPage("verdicts", QT_TRANSLATE_NOOP("help", "Verdicts")),
    HelpPage("evidence", QT_TRANSLATE_NOOP("help", "Evidence and sources")),
    HelpPage("review", QT_TRANSLATE_NOOP("help", "Colleagues and new drafts")),
    HelpPage("reports", QT_TRANSLATE_NOOP("help", "Reports and copies")),
    HelpPage("files", QT_TRANSLATE_NOOP("help", "Where files lie")),
    HelpPage("promises", QT_TRANSLATE_NOOP("help", "What is promised")),
)

PAGE_OF: Mapping[str, str] = {
    "WelcomePage": "begin",
    "ImportDialog": "begin",
    "PasteDialog": "begin",
    "GuidePane": "begin",
    "RuleField": "finding",
    "WordListField": "finding",
    "KeyEditor": "keys",
    "KeysDialog": "keys",
    "Palette": "keys",
    "PreferencesDialog": "keys",
    "DetailPanel": "verdicts",
    "OverviewDialog": "verdicts",
    "SavedViewsDialog": "verdicts",
    "EvidencePane": "evidence",
    "HouseRulesDialog": "evidence",
    "RecordForm": "evidence",
    "SourcesDialog": "evidence",
    "CarryPage": "review",
    "HistoryDialog": "review",
    "MergeDialog": "review",
    "NotePlacesDialog": "review",
    "ParkedDialog": "review",
    "SettleDialog": "review",
    "SignOffDialog": "review",
    "ExportDialog": "reports",
    "MaskDialog": "reports",
    "Printing": "reports",
    "BackupsDialog": "files",
    "QFileDialog": "files",
    "LeftOpenPage": "promises",
    "ReportDialog": "promises",
}
"""The page that fits a part of the window, by the name of its class."""

USUAL = "keys"
"""The page for everywhere else."""


def page_for(classes: list[str]) -> str:
    """The page for what somebody is looking at: class names from the inside to the outside."""
    return next((PAGE_OF[name] for name in classes if name in PAGE_OF), USUAL)


def page_title(page: HelpPage) -> str:
    """A page's title in the language of the window."""
    return QCoreApplication.translate("help", page.title)


def page_text(id: str, actions: Mapping[str, QAction], titles: Mapping[Menu, str]) -> str:
    """A page in Markdown. ``{key ID}`` in its file becomes the key of an act, ``{NAME}`` alone on a line a list."""
    text = _file(id).read_text(encoding="utf-8")
    made: dict[str, Callable[[], str]] = {
        "{keys}": lambda: _keys(actions, titles),
        "{verdicts}": _verdicts,
    }
    lines = (made[line]() if line in made else line for line in text.splitlines())
    return _KEY_OF.sub(lambda found: _key(actions[found[1]]), "\n".join(lines))


def _file(id: str) -> Path:
    """A page in the language of the window, where there is one; else in English."""
    folder = paths.resources() / "help"
    translated = folder / language_spoken().code / f"{id}.md"
    return translated if translated.is_file() else folder / f"{id}.md"


def _key(action: QAction) -> str:
    """The first key of an act as it stands; its name where it has none."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"**{_plain(keys or action.text())}**"


def _keys(actions: Mapping[str, QAction], titles: Mapping[Menu, str]) -> str:
    """A table for each menu."""
    parts = []
    for menu, title in titles.items():
        rows = [
            f"| {_all_keys(actions[row.id])} | {_plain(full_label(row))} |"
            for row in ACTIONS
            if row.menu is menu and actions[row.id].shortcuts()
        ]
        if rows:
            parts.append("\n".join((f"### {title.replace('&', '')}", "", "| | |", "|---|---|", *rows)))
    return "\n\n".join(parts)


def _all_keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(f"**{_plain(key.toString(native))}**" for key in action.shortcuts())


def _verdicts() -> str:
    """As every report prints them, in the language of the window."""
    rows = (
        f"| {one.sign} | **{sign_words(Sign(verdict))}** | "
        f"{_plain(QCoreApplication.translate('help', one.definition))} |"
        for verdict, one in VERDICTS.items()
    )
    return "\n".join(("| | | |", "|---|---|---|", *rows))


def _plain(words: str) -> str:
    """Words in which nothing is read as markup."""
    return _SPECIAL.sub(r"\\\1", words)
