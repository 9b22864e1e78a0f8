"""The bar over the article in which words are looked for."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from workbench.gui.article.hits import Hits
from workbench.gui.article.search import find
from workbench.gui.article.view import ArticleView
from workbench.gui.icons import icon
from workbench.gui.theme import SPACE


class FindBar(QWidget):
    """``hits_changed`` brings the ``Hits`` at every letter and step. Esc gives the focus back to where it was."""

    hits_changed = Signal(object)

    def __init__(self, article: ArticleView, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self._hits = Hits()
        self._focus_before: QWidget | None = None
        self.field, self.count = QLineEdit(self), QLabel(self)
        self._buttons = [self._button(actions[act]) for act in ("article.find_previous", "article.find_next")]
        self._close = QToolButton(self)
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self._close.clicked.connect(self.leave)
        self.hits_changed.connect(article.show_hits)
        self.hide()

    def begin(self) -> None:
        """Shows the bar; words selected in the article are looked for at once."""
        if not self.isAncestorOf(QApplication.focusWidget() or self._article):
            self._focus_before = QApplication.focusWidget()
        self.show()
        chosen = self._article.chosen_words
        if chosen and "\n" not in chosen:
            self.field.setText(chosen)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def step(self, step: int) -> None:
        """Goes to the next place (1) or to the one before (-1); opens the bar where it is not open."""
        if self.isHidden():
            self.begin()
        else:
            self._take(self._hits.moved(step))

    def leave(self) -> None:
        """Hides the bar; the place that was looked at stays selected."""
        self.hide()
        current = self._hits.current
        self._take(Hits())
        if current is not None:
            self._article.select(current)
        (self._focus_before or self._article).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Lets go of an article that is shown no longer."""
        self.hide()
        self.field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        """Looks from the place that was looked at, or else from what is to be seen."""
        current = self._hits.current
        start = current.start if current else self._article.first_seen
        self._take(Hits.from_place(find(words, self._article.text), start))

    def _take(self, hits: Hits) -> None:
        self._hits = hits
        self.count.setText(self._told(hits) if self.field.text().strip() else "")
        self.hits_changed.emit(hits)

    def _told(self, hits: Hits) -> str:
        if not hits.spans:
            return self.tr("Not found")
        place, total = self.locale().toString(hits.place + 1), self.locale().toString(len(hits.spans))
        return self.tr("{place} of {total}").format(place=place, total=total)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(action.icon())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.clicked.connect(action.trigger)
        return button

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setMinimumWidth(9 * SPACE)
        self._close.setAutoRaise(True)
        self._close.setIcon(icon("x"))
        escape = QKeySequence("Esc").toString(QKeySequence.SequenceFormat.NativeText)
        self._close.setAccessibleName(self.tr("Close search"))
        self._close.setToolTip(self.tr("Close search ({key})").format(key=escape))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.field, 1)
        for widget in (self.count, *self._buttons, self._close):
            row.addWidget(widget)
