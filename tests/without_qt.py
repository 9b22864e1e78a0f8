"""A plugin for pytest that hides PySide6, as on a machine that has none.

Used as ``PYTHONPATH=tests python -m pytest -p no:pytest-qt -p without_qt``.
"""

import sys
from importlib.abc import MetaPathFinder

HIDDEN = {"PySide6", "shiboken6", "pytestqt"}


class Curtain(MetaPathFinder):
    """Asked before every other finder; says of the hidden packages what Python says of one not installed."""

    def find_spec(self, name: str, *_: object) -> None:
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Curtain())
