"""The program's icon: every size is the drawing itself, and windows carry it."""

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from workbench import paths
from workbench.gui.icons import PROGRAM_SIZES, program_icon

ROOM = paths.resources() / "desktop" / "icons" / "hicolor"


@pytest.mark.parametrize("side", PROGRAM_SIZES)
def test_each_size_is_drawn_from_the_svg(qapp, request, side: int) -> None:
    drawn = QImage(side, side, QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(ROOM / "scalable/apps/claim-workbench.svg")).render(painter)
    painter.end()
    file = ROOM / f"{side}x{side}/apps/claim-workbench.png"
    if request.config.getoption("write_golden", default=False):
        drawn.save(str(file))
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_ARGB32)
    assert kept.size() == drawn.size()
    # Rounding differs with Qt's version, a forgotten drawing by more than that.
    differing = sum(
        abs(one - other) > 24 for one, other in zip(bytes(kept.constBits()), bytes(drawn.constBits()), strict=True)
    )
    assert differing <= side * side * 4 * 0.01


def test_the_window_has_an_icon_in_many_sizes(qapp) -> None:
    shown = program_icon()
    assert {size.width() for size in shown.availableSizes()} == set(PROGRAM_SIZES)
    assert shown.pixmap(32, 32).toImage().pixelColor(16, 4).name() == "#2a5a8c"
