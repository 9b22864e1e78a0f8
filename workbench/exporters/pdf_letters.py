"""The letters and paragraphs of a PDF as Qt's text engine has them: fonts, colours, space; and what no font draws."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from workbench.exporters import looks
from workbench.exporters.paragraphs import Face, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat


@cache
def font(size: float, weight: int, *, serif: bool = False) -> "QFont":
    """A font of the report, its size in points; not to be changed by whoever gets it."""
    from PySide6.QtGui import QFont

    made = QFont()
    made.setFamilies(looks.SERIF if serif else looks.SANS)
    made.setPointSizeF(size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for ligatures in ("liga", "clig"):  # in a PDF they are letters of their own, which no search finds
        made.setFeature(QFont.Tag(ligatures), 0)
    return made


def spelt_out(texts: Iterable[str], fonts: Sequence["QFont"]) -> dict[int, str]:
    """For ``str.translate``: letters that one of the fonts lacks and no other font stands in for, by their numbers.

    Qt draws a box instead, which PDF/A does not allow.
    """
    letters = (letter for letter in set().union(*texts) if unicodedata.category(letter)[0] not in "ZC")
    lacking = (letter for letter in letters if not all(_is_drawn(letter, font) for font in fonts))
    return {ord(letter): f"[U+{ord(letter):04X}]" for letter in lacking}


def _is_drawn(letter: str, font: "QFont") -> bool:
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


@cache
def letters(style: Style, tone: str, face: Face) -> "QTextCharFormat":
    """The letters of a run, by its paragraph's style and tone and its own face."""
    from PySide6.QtGui import QColor, QFont, QTextCharFormat

    look = looks.LOOKS[style]
    toned = QColor(looks.TONES.get(tone, looks.INK))
    made = QTextCharFormat()
    made.setFont(font(look.size, 600 if face in (Face.STRONG, Face.TONED) else look.weight, serif=look.serif))
    made.setForeground(toned if face is Face.TONED else QColor(looks.QUIET if face is Face.QUIET else look.color))
    if face is Face.MARKED:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle[looks.UNDERLINES.get(tone, "SingleUnderline")])
        made.setUnderlineColor(toned)
    if style is Style.EYEBROW:
        made.setFontCapitalization(QFont.Capitalization.AllUppercase)
        made.setFontLetterSpacing(106)
    return made


@cache
def shape(style: Style, ruled: bool, ends: bool, point: float) -> "QTextBlockFormat":
    """Space and indents of a paragraph; ``ends`` says that it is the last of those that are kept together.

    ``point`` is how many of the device's dots a point has.
    """
    from PySide6.QtGui import QTextBlockFormat, QTextOption

    look = looks.LOOKS[style]
    made = QTextBlockFormat()
    made.setTopMargin(look.above * point)
    made.setBottomMargin((looks.RULE_BELOW if ruled and ends else look.below) * point)
    made.setLineHeight(look.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    indent = look.stops[-1] if look.stops else looks.RULE_GAP if ruled else 0
    made.setLeftMargin(indent * point)
    if look.stops:
        made.setTextIndent(-indent * point)
        made.setTabPositions([QTextOption.Tab(stop * point, QTextOption.TabType.LeftTab) for stop in look.stops])
    return made
