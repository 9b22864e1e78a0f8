"""Numbers as the window writes them: with the digits and the grouping of its language."""

from PySide6.QtCore import QLocale


def counted(number: int) -> str:
    """``3,412``, ``3.412`` or ``٣٬٤١٢``."""
    return QLocale().toString(number)
