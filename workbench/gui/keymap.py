"""The keys of the acts as they stand: those of the table, but for what whoever works here has changed."""

from PySide6.QtGui import QAction, QKeySequence

from workbench.gui.action_row import ActionRow, tip
from workbench.gui.actions import ACTIONS
from workbench.gui.settings import Settings


class Keymap:
    """Gives the actions of the window their keys, at once and at the next start."""

    def __init__(self, settings: Settings, actions: dict[str, QAction]) -> None:
        self._settings = settings
        self.actions = actions
        self.apply()

    def apply(self) -> None:
        """Sets the keys of those actions that have others than they should."""
        changed, letters = self._settings.get("keys.changed"), self._settings.get("keys.letters")
        for row in ACTIONS:
            keys = [key for key in _chosen(row, changed) if letters or not is_letter(key)]
            action = self.actions[row.id]
            if keys != [key.toString() for key in action.shortcuts()]:
                action.setShortcuts([QKeySequence(key) for key in keys])
                action.setToolTip(tip(row, action))

    def taken_by(self, id: str, key: str) -> str:
        """The id of another act that has this key; empty where it is free. Keys that are switched off count, too."""
        changed = self._settings.get("keys.changed")
        return next((row.id for row in ACTIONS if row.id != id and key in _chosen(row, changed)), "")

    def change(self, id: str, key: str) -> None:
        """Gives an act one key, or none; it must be free."""
        self._keep({**self._settings.get("keys.changed"), id: [key] if key else []})

    def restore(self, id: str) -> str:
        """Gives an act the keys of the table again; the id of the act that has one of them now, where one does."""
        row = next(row for row in ACTIONS if row.id == id)
        taken = next(filter(None, (self.taken_by(id, key) for key in _table(row))), "")
        if not taken:
            self._keep({other: keys for other, keys in self._settings.get("keys.changed").items() if other != id})
        return taken

    def _keep(self, changed: dict[str, list[str]]) -> None:
        self._settings.set("keys.changed", changed)
        self.apply()


def is_letter(key: str) -> bool:
    """Whether a key is one character alone, which speech input or a slip can set off (WCAG 2.2, 2.1.4)."""
    return len(key.removeprefix("Shift+")) == 1


def _table(row: ActionRow) -> list[str]:
    return [QKeySequence(key).toString() for key in row.keys]


def _chosen(row: ActionRow, changed: dict[str, list[str]]) -> list[str]:
    kept = changed.get(row.id)
    return [str(key) for key in kept] if isinstance(kept, list) else _table(row)
