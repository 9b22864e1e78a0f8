"""Crisp on fine screens, and verdicts told apart by those who see fewer colours."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from workbench import paths
from workbench.gui.icons import icon
from workbench.gui.signs import Sign
from workbench.gui.theme import load

THEMES = sorted(path.stem for path in (paths.resources() / "themes").glob("*.json"))

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009),
# severity 1, on linear RGB.
SEEN_BY = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}
FLOOR = 10.0
"""Distance in CIE Lab (ΔE*ab); 2.3 is just noticeable. Shapes and words tell them apart besides."""


def linear(colour: QColor) -> list[float]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIE 1976 L*a*b* of linear sRGB, white point D65."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in rgb)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: QColor, kind: str) -> tuple[float, float, float]:
    rgb = linear(colour)
    return lab([sum(weight * part for weight, part in zip(row, rgb, strict=True)) for row in SEEN_BY[kind]])


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", SEEN_BY)
def test_verdicts_differ_in_colour_for_those_who_see_fewer(name: str, kind: str) -> None:
    theme = load(name)
    given = [sign for sign in Sign if sign is not Sign.DISMISSED]
    far = {
        (one.value, other.value): sum(
            (a - b) ** 2
            for a, b in zip(seen(theme.colour(one.value), kind), seen(theme.colour(other.value), kind), strict=True)
        )
        ** 0.5
        for one, other in combinations(given, 2)
    }
    assert min(far.values()) >= FLOOR, far


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_screen_it_is_on(checker, ratio: float) -> None:
    drawn = icon("folder-open").pixmap(QSize(16, 16), ratio)
    assert drawn.width() == round(16 * ratio)
    assert drawn.devicePixelRatioF() == ratio


def test_icons_are_drawings() -> None:
    files = {path.suffix for path in (paths.resources() / "icons").iterdir() if path.name != "LICENSE"}
    assert files == {".svg"}


def test_the_strip_is_dragged_along_and_tells_what_it_shows(long, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.gui.article import strip as strip_module

    told: list[str] = []
    monkeypatch.setattr(strip_module.QToolTip, "showText", lambda place, words, widget: told.append(words))
    strip, claims = long.window.workspace.strip, long.claims
    first, last = (QPoint(9, round(strip.y_of(claim.uid))) for claim in (claims[0], claims[-1]))
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    assert long.window.hub.current == claims[0].uid
    QTest.mouseMove(strip, last)
    long.settle()
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)
    assert long.window.hub.current == claims[-1].uid
    QTest.mouseMove(strip, first)
    long.settle()
    assert any(claims[0].quote[:20] in words for words in told)
