"""What is dragged over the main window and dropped on it: articles, sessions, evidence, text."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint
from PySide6.QtGui import QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_UNKNOWN = "unsupported"


def hover(window: "MainWindow", event: QDragMoveEvent) -> None:
    """The cursor says whether what is held would be taken here; a banner, which kinds would be."""
    event.setAccepted(_is_taken(window, event.mimeData(), event.position().toPoint()))
    if not event.isAccepted() and not window.banners.shows(_UNKNOWN):
        _tell_of_kinds(window)


def drop(window: "MainWindow", event: QDropEvent) -> None:
    """Opens what was dropped, or keeps it as evidence; says which kinds can be opened where it is of none."""
    data, place = event.mimeData(), event.position().toPoint()
    paths = _local(data)
    if _is_evidence(window, paths, place) and window.workspace.drop_files(paths, _inside(window, place)):
        event.acceptProposedAction()
    elif paths and window.files.can_open(paths[0]):
        event.acceptProposedAction()
        window.files.open_path(str(paths[0]))
    elif data.hasText() and not data.hasUrls():
        event.acceptProposedAction()
        window.files.open_text(data.text())
    else:
        _tell_of_kinds(window)


def _is_taken(window: "MainWindow", data: QMimeData, place: QPoint) -> bool:
    paths = _local(data)
    if not paths:
        return data.hasText() and not data.hasUrls()
    return _is_evidence(window, paths, place) or bool(window.files.can_open(paths[0]))


def _is_evidence(window: "MainWindow", paths: list[Path], place: QPoint) -> bool:
    """Files dropped beside the article of an open session are evidence, several also on it; a session is opened."""
    if not paths or window.hub.session is None or any(path.suffix.lower() == ".claims" for path in paths):
        return False
    return bool(window.workspace.takes_files(paths, _inside(window, place)))


def _inside(window: "MainWindow", place: QPoint) -> QPoint:
    found: QPoint = window.workspace.mapFrom(window, place)
    return found


def _local(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _tell_of_kinds(window: "MainWindow") -> None:
    text = QCoreApplication.translate(
        "MainWindow", "This cannot be opened here. Drop a file of one of these kinds: {known}."
    )
    window.banners.show_message(_UNKNOWN, text.format(known=", ".join(window.files.readable_suffixes)))
