"""The evidence beside the article: choose a document, search in all of them, select words and take them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.actions import ACTIONS, key_text
from workbench.gui.evidence.reader import DocumentReader
from workbench.gui.evidence.results import Found, ResultList
from workbench.gui.icons import icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import KeyButton
from workbench.model.content import Passage
from workbench.model.draft import Span
from workbench.model.evidence import StoredFile
from workbench.visible import visible

_KEYS = {row.id: key_text(row) for row in ACTIONS}
_ASKED_AFTER = 120
"""Milliseconds after a key until the evidence is searched: quick typing is searched once."""

_LARGEST_IMAGE = 40_000_000
"""Bytes; a larger picture is stored but not shown."""


class EvidencePane(QWidget):
    """``file_chosen`` brings the uid of a document to show; ``search_requested`` words to look for in all of them."""

    file_chosen = Signal(str)
    search_requested = Signal(str)

    def __init__(self, actions: dict[str, QAction], themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.file = ""
        self._passages: tuple[Passage, ...] = ()
        self._picture = QPixmap()
        self.files = QComboBox(self)
        self.search = QLineEdit(self)
        self.results = ResultList(self)
        self.reader = DocumentReader(themes, self)
        self._image = QLabel(self)
        self._said = QLabel(self)
        self.place = QLabel(self)
        self._stack = QStackedLayout()
        self._asked = QTimer(self, singleShot=True, interval=_ASKED_AFTER)
        self._lay_out(actions)
        self._connect()
        self.show_files({})

    # What is shown

    def show_files(self, files: dict[str, StoredFile]) -> None:
        """Offers the documents of the session; the one that is shown stays where it still is."""
        shown = self.file if self.file in files else next(iter(files), "")
        self.files.blockSignals(True)
        self.files.clear()
        for file in files.values():
            self.files.addItem(visible(file.name), file.uid)
        self.files.setCurrentIndex(self.files.findData(shown))
        self.files.blockSignals(False)
        self.files.setEnabled(bool(files))
        self.search.setEnabled(bool(files))
        if not files:
            self.results.show_results([])
            self._say(
                self.tr("No evidence yet")
                + "\n\n"
                + self.tr("Drop documents on a claim, or add them here. They are kept inside the session.")
            )
        if shown != self.file or not shown:
            self.file = shown
            if shown:
                self.file_chosen.emit(shown)

    def show_document(self, file: StoredFile, passages: tuple[Passage, ...], read: Callable[[], bytes]) -> None:
        """Shows a document's text; a picture where it is one; else says that there is no text."""
        self.file = file.uid
        self.files.setCurrentIndex(self.files.findData(file.uid))
        self._passages = passages
        self.place.clear()
        if passages:
            self.reader.show_text("".join(passage.text for passage in passages))
            self._stack.setCurrentWidget(self.reader)
            self._tell_place()
            return
        self._picture = QPixmap()
        if file.media_type.startswith("image/") and file.size <= _LARGEST_IMAGE:
            self._picture.loadFromData(QByteArray(read()))
        if self._picture.isNull():
            self._say(self.tr("No text could be read from this file. It is kept, and can be evidence as a whole."))
            return
        self._stack.setCurrentWidget(self._image)
        self._fit_picture()

    def show_results(self, results: Sequence[Found], nothing: str) -> None:
        """Shows what a search found; ``nothing`` is said where that is nothing."""
        self.results.show_results(list(results))
        if not results:
            self.place.setText(nothing)

    def go_to(self, span: Span) -> None:
        """Brings a stretch of the shown document into view and lights it."""
        self.reader.go_to(span)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The text of the shown document, in order."""
        return self._passages

    @property
    def chosen_span(self) -> Span | None:
        """The selected words of the shown document; None where none are selected."""
        return self.reader.chosen_span if self._stack.currentWidget() is self.reader else None

    @property
    def said(self) -> str:
        """What is said in place of a document; empty where one is shown."""
        return self._said.text() if self._stack.currentWidget() is self._said else ""

    # Inside

    def _say(self, words: str) -> None:
        self._passages = ()
        self._said.setText(words)
        self._stack.setCurrentWidget(self._said)

    def _fit_picture(self) -> None:
        room = self._image.size() * self.devicePixelRatioF()
        fitting = self._picture.scaled(
            room.boundedTo(self._picture.size()),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(self.devicePixelRatioF())
        self._image.setPixmap(fitting)

    def _tell_place(self) -> None:
        here = self.reader.place
        passage = next((one for one in reversed(self._passages) if one.start <= here), None)
        self.place.setText(visible(passage.label) if passage else "")

    def _choose_file(self, number: int) -> None:
        self.file_chosen.emit(self.files.itemData(number))

    def _ask(self) -> None:
        words = self.search.text().strip()
        if words:
            self.search_requested.emit(words)
        else:
            self.results.show_results([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._picture.isNull():
            self._fit_picture()

    # Making

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        self.files.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.files.setAccessibleName(self.tr("Document"))
        add = QPushButton(icon("paperclip"), self.tr("Add…"), self)
        add.setToolTip(self.tr("Add documents as evidence ({key})").format(key=_KEYS["evidence.add"]))
        add.clicked.connect(actions["evidence.add"].trigger)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.files, 1)
        head.addWidget(add)
        self.search.setPlaceholderText(self.tr("Search all evidence"))
        self.search.setAccessibleName(self.tr("Search all evidence"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for label in (self._said, self._image):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._said.setWordWrap(True)
        self._said.setMargin(3 * SPACE)
        for page in (self._said, self.reader, self._image):
            self._stack.addWidget(page)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.place, 1)
        for act, words in (("evidence.take", self.tr("Supports")), ("evidence.take_against", self.tr("Contradicts"))):
            button = KeyButton(words, _KEYS[act], self)
            button.follow(actions[act])
            button.clicked.connect(actions[act].trigger)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.results)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.files.activated.connect(self._choose_file)
        self.search.textEdited.connect(self._asked.start)
        self.search.returnPressed.connect(self._ask)
        self._asked.timeout.connect(self._ask)
        self.reader.cursorPositionChanged.connect(self._tell_place)
