"""The evidence beside the article: choose a document, search in all of them, select words and take them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.action_row import key_text
from workbench.gui.actions import ACTIONS
from workbench.gui.evidence.page import PageView
from workbench.gui.evidence.pictures import picture_of
from workbench.gui.evidence.reader import DocumentReader
from workbench.gui.evidence.results import Found, ResultList
from workbench.gui.icons import icon
from workbench.gui.places import place_words
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import KeyButton
from workbench.model.content import Passage
from workbench.model.document import PagePicture, PageWish
from workbench.model.draft import Span
from workbench.model.evidence import StoredFile
from workbench.visible import visible

_KEYS = {row.id: key_text(row) for row in ACTIONS}
_ASKED_AFTER = 120
"""Milliseconds after a key until the evidence is searched: quick typing is searched once."""

PDF = "application/pdf"

_LARGEST_IMAGE = 40_000_000
"""Bytes; a larger picture is stored but not shown."""


_PAGE_WIDTH = 1400
"""Pixels in which a page is drawn; it is shown smaller or larger."""


class EvidencePane(QWidget):
    """``file_chosen`` brings the uid of a document to show; ``search_requested`` words to look for in all of them.

    ``page_requested`` brings the page of the shown document that is to be drawn.
    """

    file_chosen = Signal(str)
    search_requested = Signal(str)
    page_requested = Signal(object)

    def __init__(self, actions: dict[str, QAction], themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.file = ""
        self._passages: tuple[Passage, ...] = ()
        self._picture = QPixmap()
        self._drawn: PagePicture | None = None
        self.files = QComboBox(self)
        self.printed = QPushButton(self.tr("As printed"), self)
        self.search = QLineEdit(self)
        self.only = QPushButton(self.tr("In this document"), self)
        self.results = ResultList(self)
        self.reader = DocumentReader(themes, self)
        self.page = PageView(self)
        self._image = QLabel(self)
        self._said = QLabel(self)
        self.place = QLabel(self)
        self.close_button = QToolButton(self)
        self.back = QPushButton(icon("chevron-up"), "", self)
        self.on = QPushButton(icon("chevron-down"), "", self)
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
        self.only.setVisible(len(files) > 1)
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
        self._passages, self._drawn = passages, None
        self.place.clear()
        has_pages = file.media_type == PDF
        self.printed.setVisible(has_pages)
        if not passages and has_pages:  # pictures of pages, which can at least be looked at
            self._ask_for_page(0)
            self._say(self.tr("The page is being drawn …"))
            return
        if passages:
            self.reader.show_text("".join(passage.text for passage in passages))
            self._stack.setCurrentWidget(self.reader)
            self._tell_place()
            self._show_printed(self.printed.isChecked())
            return
        self._picture = QPixmap()
        if file.media_type.startswith("image/") and file.size <= _LARGEST_IMAGE:
            self._picture = picture_of(read())
        if self._picture.isNull():
            self._say(self.tr("No text could be read from this file. It is kept, and can be evidence as a whole."))
            return
        self._stack.setCurrentWidget(self._image)
        self._fit_picture()

    def show_page(self, file: str, picture: PagePicture) -> None:
        """Shows a drawn page, unless another document is shown by now or its text is wanted."""
        if file != self.file or (self._passages and not self.printed.isChecked()):
            return
        self._drawn = picture
        self.page.show_page(picture)
        self._stack.setCurrentWidget(self.page)
        self._light()
        self._tell_place()

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
        return self.reader.chosen_span if self._passages else None

    @property
    def page_label(self) -> str:
        """What the page that is shown as printed is called; empty where none is."""
        return self._drawn.label if self._drawn is not None else ""

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
        shown = self._drawn if self._stack.currentWidget() is self.page else None
        for button, there in ((self.back, shown and shown.number), (self.on, shown and shown.number + 1 < shown.count)):
            button.setVisible(shown is not None)
            button.setEnabled(bool(there))
        label = place_words(shown.label if shown else self._here.label if self._here else "")
        if shown and not self._passages:
            label = self.tr("{page}: a picture of a page; no search finds its words").format(page=label)
        self.place.setText(visible(label))

    @property
    def _here(self) -> Passage | None:
        """The passage in which the cursor stands."""
        place = self.reader.place
        return next((one for one in reversed(self._passages) if one.start <= place), None)

    # Pages

    def _show_printed(self, wanted: bool) -> None:
        if not wanted or self.printed.isHidden() or self._here is None:
            if self._passages:
                self._stack.setCurrentWidget(self.reader)
                self._tell_place()
        elif self._drawn is None or self._drawn.label != self._here.label:
            self.page_requested.emit(PageWish(self._here.label, 0, _PAGE_WIDTH))
        else:
            self._stack.setCurrentWidget(self.page)
            self._light()
            self._tell_place()

    def _follow_cursor(self) -> None:
        self._tell_place()
        if self.printed.isChecked():
            self._show_printed(True)

    def _ask_for_page(self, number: int) -> None:
        self.page_requested.emit(PageWish("", number, _PAGE_WIDTH))

    def _turn(self, step: int) -> None:
        if self._drawn is not None:
            self._ask_for_page(self._drawn.number + step)

    def _light(self) -> None:
        """Lights on the page what is selected in the text."""
        span, here = self.reader.chosen_span, self._here
        if span is None or here is None or self._drawn is None or self._drawn.label != here.label:
            return
        of_page = [one for one in self._passages if one.label == here.label]
        text = "".join(one.text for one in of_page)
        start = span.start - of_page[0].start
        self.page.light(text[start : start + span.end - span.start], start / max(len(text), 1))

    def _choose_file(self, number: int) -> None:
        self.file_chosen.emit(self.files.itemData(number))

    def _ask(self) -> None:
        words = self.search.text().strip()
        if words:
            self.search_requested.emit(words)
        else:
            self.results.show_results([])

    def _enter_results(self) -> None:
        """From the words that are searched to what they found, where the keys for evidence hold."""
        self._asked.stop()
        self._ask()
        if self.results.count():
            self.results.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self._enter_results()
            return True
        return super().eventFilter(watched, event)

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
        self.printed.setCheckable(True)
        self.printed.setToolTip(self.tr("Show pages as printed ({key})").format(key=_KEYS["evidence.page"]))
        head.addWidget(self.printed)
        head.addWidget(add)
        self.close_button.setDefaultAction(actions["evidence.close"])
        self.close_button.setAutoRaise(True)
        head.addWidget(self.close_button)
        self.search.setPlaceholderText(self.tr("Search all evidence"))
        self.search.setAccessibleName(self.tr("Search all evidence"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.only.setCheckable(True)
        sought = QHBoxLayout()
        sought.setSpacing(SPACE)
        sought.addWidget(self.search, 1)
        sought.addWidget(self.only)
        for label in (self._said, self._image):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._said.setWordWrap(True)
        self._said.setMargin(3 * SPACE)
        for page in (self._said, self.reader, self._image, self.page):
            self._stack.addWidget(page)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        where, foot = QHBoxLayout(), QHBoxLayout()
        for row in (where, foot):
            row.setSpacing(SPACE)
        for button, words in ((self.back, self.tr("Previous page")), (self.on, self.tr("Next page"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setVisible(False)
            where.addWidget(button)
        where.addWidget(self.place, 1)
        for act, words in (("evidence.take", self.tr("Supports")), ("evidence.take_against", self.tr("Contradicts"))):
            button = KeyButton(words, _KEYS[act], self)
            button.follow(actions[act])
            button.clicked.connect(actions[act].trigger)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addLayout(sought)
        column.addWidget(self.results)
        column.addLayout(self._stack, 1)
        column.addLayout(where)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.files.activated.connect(self._choose_file)
        self.search.textEdited.connect(self._asked.start)
        self.search.returnPressed.connect(self._enter_results)
        self.search.installEventFilter(self)
        self.only.toggled.connect(self._ask)
        self._asked.timeout.connect(self._ask)
        self.reader.cursorPositionChanged.connect(self._follow_cursor)
        self.printed.toggled.connect(self._show_printed)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
