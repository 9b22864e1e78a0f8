"""The margin runs as the article's lines do, whatever the way of the window round it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from workbench.gui.article.geometry import LinePart
from workbench.gui.article.margin import Begun, Margin, paint_margin
from workbench.gui.signs import Sign
from workbench.gui.theme import ThemeSwitch

WAYS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def paint(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection, bool], QImage]]:
    """Paints two claims that begin in one line, in a window whose lines run so, beside an article."""
    themes = ThemeSwitch(qapp)

    def painted(way: Qt.LayoutDirection, at_right: bool) -> QImage:
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(way)  # as a widget of such a window does
        part = LinePart(QRectF(80, 10, 100, 20), 25)
        claims = [Begun(2, Sign.VERIFIED, part), Begun(3, Sign.DISPUTED, part)]
        paint_margin(painter, claims, Margin(True, at_right, 300), QFont("DejaVu Sans", 12), themes.theme)
        painter.end()
        return image

    yield painted
    themes.deleteLater()


@pytest.mark.parametrize("at_right", [False, True])
def test_numbers_and_signs_are_the_same_in_every_window(
    paint: Callable[[Qt.LayoutDirection, bool], QImage], at_right: bool
) -> None:
    one, other = (paint(way, at_right) for way in WAYS)
    assert one == other
    assert one != paint(WAYS[0], not at_right)
