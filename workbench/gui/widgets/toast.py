"""A short sentence over the window that goes by itself: for what happened, never for what must be answered."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.visible import visible

_SHOWN = 4000
"""Milliseconds."""


class Toast(QLabel):
    """Shows the last sentence told, at the lower edge of its parent."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._themes = themes
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        self.setAccessibleName(self.tr("Message"))
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN)
        self._timer.timeout.connect(self.hide)
        self.hide()
        parent.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Shows a sentence; one that is there already gives way."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._themes.theme.colour("text"))
        palette.setColor(QPalette.ColorRole.WindowText, self._themes.theme.colour("base"))
        self.setPalette(palette)
        self.setText(visible(text))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        area = self._window.rect()
        self.move((area.width() - self.width()) // 2, area.bottom() - self.height() - 6 * SPACE)
