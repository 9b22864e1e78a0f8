"""How the article is set: its font and the length of its lines."""

from PySide6.QtGui import QFont, QFontMetricsF

_FONTS = {
    "serif": (QFont.StyleHint.Serif, ["Noto Serif", "Charter", "Georgia", "DejaVu Serif", "serif"]),
    "sans": (QFont.StyleHint.SansSerif, ["Noto Sans", "Inter", "Helvetica", "DejaVu Sans", "sans-serif"]),
}
_POINT_SIZE = 12.5
MEASURE = 74
"""Average characters to a line, at most, where nothing else is wished: longer lines are hard to follow."""


def reading_font(family: str, zoom: int) -> QFont:
    """The font of ``serif`` or ``sans`` at a size in per cent; an unknown family is shown as serif."""
    hint, families = _FONTS.get(family, _FONTS["serif"])
    font = QFont()
    font.setFamilies(families)
    font.setStyleHint(hint)
    font.setPointSizeF(_POINT_SIZE * zoom / 100)
    return font


def width_of(font: QFont, characters: int) -> float:
    """The width of so many average characters, in pixels."""
    return QFontMetricsF(font).averageCharWidth() * characters
