"""A message at the window's edge that stays until it is answered or outdated; one a cause."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.gui.announcing import announce
from workbench.gui.icons import icon
from workbench.gui.spoken import spoken
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.visible import visible


class Banner(QFrame):
    """One message with a next step. ``closed`` asks whoever shows it to take it away."""

    closed = Signal()

    def __init__(self, text: str, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        self._row.setSpacing(SPACE)
        sign = QLabel(self)
        sign.setPixmap(icon("info").pixmap(QSize(2 * SPACE, 2 * SPACE), self.devicePixelRatioF()))
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.label = QLabel(visible(spoken(text)), self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self._row.addWidget(self.label, 1)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close message"))
        close.setToolTip(self.tr("Close message"))
        close.clicked.connect(self.closed)
        self._row.addWidget(close)
        self._tint()
        themes.changed.connect(self._tint)

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Adds a button for the next step; the banner goes when it is pressed."""
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        button.clicked.connect(self.closed)
        self._row.insertWidget(self._row.count() - 1, button)

    def ask(self) -> None:
        """Makes the first step that is offered the answer to Enter."""
        first = self.findChild(QPushButton)
        if first is not None:
            first.setAutoDefault(True)
            first.setFocus()

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._themes.theme.colour("warning_tint"))
        self.setPalette(palette)


class BannerStack(QWidget):
    """The banners of the window, the newest at the bottom. A message of a kind takes the place of an older one."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._by_kind: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    def show_message(self, kind: str, text: str) -> Banner:
        """Shows a message and returns it, so that a next step can be offered."""
        self.dismiss(kind)
        banner = Banner(text, self._themes, self)
        banner.setObjectName(f"banner.{kind}")
        banner.closed.connect(partial(self.dismiss, kind))
        self._by_kind[kind] = banner
        self._column.addWidget(banner)
        banner.show()
        announce(banner.label.text(), banner)
        return banner

    def dismiss(self, kind: str) -> None:
        """Takes the message of a kind away, if there is one."""
        known = self._by_kind.pop(kind, None)
        if known is not None:
            known.hide()
            known.deleteLater()

    def shows(self, kind: str) -> bool:
        """Whether a message of a kind stands here."""
        return kind in self._by_kind

    def clear(self) -> None:
        """Takes all messages away."""
        for kind in list(self._by_kind):
            self.dismiss(kind)

    def texts(self) -> list[str]:
        """What is shown, oldest first."""
        return [banner.label.text() for banner in self._by_kind.values()]
