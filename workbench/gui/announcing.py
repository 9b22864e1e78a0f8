"""What is said aloud where a screen reader listens: what happened, without moving the focus to it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(words: str, widget: QWidget) -> None:
    """Has words said in the name of a widget; costs nothing where nobody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
