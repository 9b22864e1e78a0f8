"""How the article is set: its font, its spacing and the length of its lines."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from workbench import paths

_FONTS = {
    "serif": (QFont.StyleHint.Serif, ["Noto Serif", "Charter", "Georgia", "DejaVu Serif", "serif"]),
    "sans": (QFont.StyleHint.SansSerif, ["Noto Sans", "Inter", "Helvetica", "DejaVu Sans", "sans-serif"]),
    "dyslexic": (QFont.StyleHint.SansSerif, ["OpenDyslexic", "Noto Sans", "DejaVu Sans", "sans-serif"]),
}
_SHIPPED = {"dyslexic": ("OpenDyslexic-Regular", "OpenDyslexic-Bold", "OpenDyslexic-Italic")}
"""Files in ``resources/fonts``, by the font that needs them."""

_POINT_SIZE = 12.5
MEASURE = 74
"""Average characters to a line, at most, where nothing else is wished: longer lines are hard to follow."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody likes to read, as the settings say it.

    ``font`` is ``serif``, ``sans``, ``dyslexic`` or the name of a family; ``measure`` counts characters; ``letters`` is
    the room that is added to each letter, in per cent of its width; ``lines`` the height of a line, in per cent.
    """

    font: str = "serif"
    measure: int = MEASURE
    letters: int = 0
    lines: int = 122


def reading_of(setting: Callable[[str], Any]) -> Reading:
    """How the settings wish it; ``setting`` gives the value of one by its id."""
    return Reading(setting("view.font"), setting("view.width"), setting("view.letters"), setting("view.lines"))


def reading_font(reading: Reading, zoom: int) -> QFont:
    """The font at a size in per cent; a family that is not installed is shown as serif."""
    _load_shipped(reading.font)
    hint, families = _FONTS.get(reading.font, (QFont.StyleHint.Serif, [reading.font, *_FONTS["serif"][1]]))
    font = QFont()
    font.setFamilies(families)
    font.setStyleHint(hint)
    font.setPointSizeF(_POINT_SIZE * zoom / 100)
    if reading.letters:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + reading.letters)
    return font


def width_of(font: QFont, characters: int) -> float:
    """The width of so many average characters, in pixels."""
    return QFontMetricsF(font).averageCharWidth() * characters


@cache
def _load_shipped(font: str) -> None:
    """Makes the families of our own files known, once, when the first one is wished."""
    for name in _SHIPPED.get(font, ()):
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / f"{name}.otf"))
