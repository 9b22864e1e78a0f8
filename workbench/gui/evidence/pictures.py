"""Pictures among the evidence: decoded only where that can read nothing but the picture's own bytes."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader, QPixmap

_FORMATS = frozenset(("png", "jpeg", "jpg", "gif", "bmp", "webp", "tiff", "tif", "ico"))
"""Formats of mere pixels, told by the bytes. A drawing (SVG) can name files of this computer, which would be read."""


def picture_of(data: bytes) -> QPixmap:
    """The picture in some bytes, upright as its camera noted it; a null one where it cannot be shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode("ascii", "replace").lower() not in _FORMATS:
        return QPixmap()
    return QPixmap.fromImage(reader.read())
