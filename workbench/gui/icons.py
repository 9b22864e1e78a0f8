"""Icons from ``resources/icons``, tinted with the text colour of the palette that stands when they are painted."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap

from workbench import paths

PROGRAM_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In which the program's icon is there, in pixels."""


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _colour(mode: QIcon.Mode) -> QColor:
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    return QGuiApplication.palette().color(group, QPalette.ColorRole.ButtonText)


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, size: tuple[int, int], ratio: float) -> QImage:
    """A drawn icon, kept: a button is painted with every verdict, and reading the drawing takes half a millisecond."""
    from PySide6.QtSvg import QSvgRenderer

    width, height = (round(side * ratio) for side in size)
    # Not by fill(): to find which is meant, PySide6 would make all types of the namespace Qt, for 30 ms.
    clear = bytes(4 * width * height)
    image = QImage(clear, width, height, QImage.Format.Format_ARGB32_Premultiplied).copy()
    tint = QColor(colour)
    painter = QPainter(image)
    painter.setOpacity(tint.alphaF())
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", tint.name()).encode())).render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


class _TintedEngine(QIconEngine):
    """QtSvg paints ``currentColor`` black; here it is the palette's colour for the icon's mode."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        image = _tinted(self._name, _colour(mode).name(QColor.NameFormat.HexArgb), rect.size().toTuple(), ratio)
        painter.drawImage(rect, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap.fromImage(
            _tinted(self._name, _colour(mode).name(QColor.NameFormat.HexArgb), size.toTuple(), 1.0)
        )


def icon(name: str) -> QIcon:
    """The icon of a file in ``resources/icons``, named without its suffix; an empty name gives no icon."""
    return QIcon(_TintedEngine(name)) if name else QIcon()


def program_icon() -> QIcon:
    """The program's own icon in the sizes that windows are shown with; a file is read when its size is asked for."""
    made = QIcon()
    for side in PROGRAM_SIZES:
        made.addFile(str(paths.resources() / "desktop/icons/hicolor" / f"{side}x{side}/apps/claim-workbench.png"))
    return made
