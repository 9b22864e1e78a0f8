"""The curtain that hides Qt from the core's tests hides it."""

import pytest


def test_what_needs_qt_does_not_find_it_here() -> None:
    with pytest.raises(ModuleNotFoundError, match="PySide6"):
        exec("import PySide6.QtCore", {"__name__": "workbench.sample"})
