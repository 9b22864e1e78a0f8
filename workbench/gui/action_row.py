"""What a row of the table of acts is, and how its name and key are shown."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence


class When(StrEnum):
    """What must be there for an act to make sense; the window enables and disables by it."""

    ALWAYS = "always"
    SESSION = "session"
    CLAIM = "claim"
    UNDO = "undo"
    REDO = "redo"
    COLLEAGUE = "colleague"


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One act. ``keys`` are portable key sequences, the first is the one that is printed.

    ``parts`` begins a new group in its menu; ``submenu`` is the label of a menu inside the menu.
    ``setting`` is the id of a truth that the act turns on and off: its action shows a tick where it is on.
    """

    id: str
    label: str
    keys: tuple[str, ...] = ()
    menu: Menu = Menu.FILE
    when: When = When.ALWAYS
    icon: str = ""
    parts: bool = False
    submenu: str = ""
    setting: str = ""

    @property
    def method(self) -> str:
        """The name of the method that carries the act out."""
        return self.id.replace(".", "_")


def words(label: str) -> str:
    """A row's label in the language of the window."""
    return QCoreApplication.translate("actions", label)


def key_text(row: ActionRow) -> str:
    """The printed form of an act's first key, empty where it has none."""
    return QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if row.keys else ""


def full_label(row: ActionRow, label: str = "") -> str:
    """An act's name with that of the menu inside the menu: ``Dismiss as: Opinion``."""
    own = label or words(row.label)
    return f"{words(row.submenu)}: {own}" if row.submenu else own


def tip(row: ActionRow, action: QAction) -> str:
    """The tooltip of an act: its name, and its key where it has one."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words(row.label)} ({key})" if key else words(row.label)
