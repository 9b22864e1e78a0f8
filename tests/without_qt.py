"""Hides PySide6, as on a machine that has none; as a plugin for a whole run of pytest from its first import on.

Used as ``python -m pytest -p no:pytest-qt -p tests.without_qt``.
"""

import sys
from importlib.abc import MetaPathFinder

HIDDEN = {"PySide6", "shiboken6"}


class Curtain(MetaPathFinder):
    """Asked before every other finder; says of the hidden packages what Python says of one not installed."""

    def find_spec(self, name: str, *_: object) -> None:
        if is_hidden(name):
            raise refusal(name)


def refusal(name: str) -> ModuleNotFoundError:
    """What Python says of a module that is not installed."""
    return ModuleNotFoundError(f"No module named {name!r}", name=name)


def is_hidden(name: str) -> bool:
    """Whether a module is one that a machine without Qt does not have."""
    return name.partition(".")[0] in HIDDEN


def pytest_configure() -> None:
    """Called where this is a plugin."""
    sys.meta_path.insert(0, Curtain())
