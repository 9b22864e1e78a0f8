"""A short sentence over the window that goes by itself: for what happened, never for what must be answered."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.gui.announcing import announce
from workbench.gui.labels import done_words
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.change import Change
from workbench.model.event import Turn
from workbench.visible import visible

_SHOWN, _SHOWN_WITH_OFFER = 4000, 8000
"""Milliseconds."""


class Toast(QFrame):
    """Shows the last sentence told, at its parent's lower edge; with a button for ``undo`` where that is offered."""

    def __init__(self, undo: QAction, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._themes = themes
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setFlat(True)
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keys it is undone as ever
        self.undo.clicked.connect(undo.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._words)
        row.addWidget(self.undo)
        self.setAutoFillBackground(True)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        parent.installEventFilter(self)

    def text(self) -> str:
        """The sentence."""
        return self._words.text()

    def tell(self, text: str, *, offer: bool = False) -> None:
        """Shows a sentence; one that is there already gives way. ``offer`` says that undo is offered with it."""
        self._tint()
        self._words.setText(visible(text))
        announce(self.text(), self)
        self.undo.setVisible(offer)
        # A click on a sentence alone is meant for what lies under it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not offer)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_SHOWN_WITH_OFFER if offer else _SHOWN)

    def tell_of(self, change: Change) -> None:
        """Says what an act took away, and offers to undo it; after another act that offer would be for the other."""
        words = done_words(change.act.name) if change.act.turn is Turn.DO else ""
        if words:
            self.tell(words, offer=True)
        else:
            self.withdraw()

    def withdraw(self) -> None:
        """Takes an offer back, as there is nothing any more that could be undone."""
        if not self.undo.isHidden():
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _tint(self) -> None:
        theme, palette = self._themes.theme, self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("text"))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("base"))
        palette.setColor(QPalette.ColorRole.Button, theme.colour("text"))
        palette.setColor(QPalette.ColorRole.ButtonText, theme.colour("base"))
        # Each by itself: where a theme has a style sheet, nothing is handed down.
        for widget in (self, self._words, self.undo):
            widget.setPalette(palette)
        font = self.undo.font()
        font.setUnderline(True)
        self.undo.setFont(font)

    def _place(self) -> None:
        area = self._window.rect()
        self.move((area.width() - self.width()) // 2, area.bottom() - self.height() - 6 * SPACE)
