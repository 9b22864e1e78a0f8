"""Every test of the core runs as on a machine without Qt, though the window's tests may have loaded it before."""

import builtins
from collections.abc import Mapping
from typing import Any

import pytest

from tests.without_qt import is_hidden, refusal


@pytest.fixture(autouse=True)
def without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the program imports while it works finds no Qt; what it imports at first is looked at with all of them."""
    load = builtins.__import__

    def load_but_qt(name: str, globals: Mapping[str, Any] | None = None, *rest: Any, **named: Any) -> Any:
        importer = str((globals or {}).get("__name__"))
        if is_hidden(name) and importer.partition(".")[0] == "workbench":
            raise refusal(name)
        return load(name, globals, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", load_but_qt)
