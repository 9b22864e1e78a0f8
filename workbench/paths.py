"""Where the program's own files lie: as package data in an installed program, beside the package in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _room(name: str) -> Path:
    """The folder ``name`` of the installed package, or of the checkout that the package lies in."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Icons, word lists, themes and the other files that the program reads and never writes."""
    return _room("resources")


def seeds() -> Path:
    """The folder with the sample article."""
    return _room("seeds")


def sample() -> Path:
    """The sample article that the first run offers."""
    return seeds() / "belarus-protests-2020-08-18.txt"
