"""A window with an empty home, and a checker who sits at it: keys, clicks, drops, and what is to be seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QObject, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.i18n.pseudo import PseudoTranslator
from workbench.gui.app import make_window
from workbench.gui.dialogs.export import ExportDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.widgets.banner import Banner
from workbench.model.claim import Claim, Verdict

ARTICLE = (
    "A busy year in the sample town\n\n"
    "The mayor said 12 new schools had opened. \U0001f600 Anna Sample said the cost was 3 million euros. "
    "The cafe\u0301 owner said that 40 guests came. "
    "\u05d4\u05d0\u05d9\u05e9 \u05d0\u05de\u05e8 \u05e9\u05dc\u05d5\u05dd. "
    "Sales rose 5\u00a0percent in May, according to the council.\n\n"
    + " ".join(f"The council said line {number} of the sample carried {number * 11} people." for number in range(1, 13))
    + "\n\n"
    + " ".join(f"Ben Example said that {number * 7} trees were planted on street {number}." for number in range(1, 13))
    + "\n"
)
"""About thirty sentences with an emoji, a combining mark, Hebrew, and a space that does not break."""

NO_CLAIMS = "The garden is quiet.\n\nThe door stays open and the cat sleeps.\n"

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Checker:
    """Somebody at the window. What is pressed goes to whatever has the focus."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window = window
        self.bot = bot
        self.presses = 0

    # Hands

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Presses one key."""
        self.presses += 1
        target = QApplication.focusWidget() or self.window
        if isinstance(key, str):
            key = getattr(Key, f"Key_{key.upper()}")
        QTest.keyClick(target, key, modifier)

    def type(self, words: str) -> None:
        """Types words into whatever has the focus."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    def act(self, id: str) -> None:
        """Chooses an act from its menu."""
        self.window.actions_by_id[id].trigger()

    def click(self, widget: QWidget, point: QPoint | None = None) -> None:
        """Clicks with the left button."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Modifier.NoModifier, point or QPoint())

    def place_of(self, words: str, inside: int = 0) -> QPoint:
        """Where words lie in the article's viewport; ``inside`` counts UTF-16 units from their beginning."""
        cursor = self.article.document().find(words, 0)
        assert cursor.hasSelection(), words
        at = QTextCursor(cursor)
        at.setPosition(cursor.selectionStart() + inside)
        return self.article.cursorRect(at).center()

    def click_words(self, words: str, inside: int = 2) -> None:
        """Clicks into words of the article."""
        self.click(self.article.viewport(), self.place_of(words, inside) + QPoint(1, 0))

    def select_words(self, words: str) -> None:
        """Selects words of the article and looks at them."""
        cursor = self.article.document().find(words, 0)
        assert cursor.hasSelection(), words
        self.article.setTextCursor(cursor)
        self.article.setFocus()

    def drop(self, data: QMimeData, place: QPoint | None = None) -> bool:
        """Drops something on the window; returns whether it was taken."""
        everything, middle = Qt.DropAction.CopyAction, place or QPoint(200, 200)
        buttons = Qt.MouseButton.LeftButton
        QApplication.sendEvent(self.window, QDragEnterEvent(middle, everything, data, buttons, Modifier.NoModifier))
        event = QDropEvent(QPointF(middle), everything, data, buttons, Modifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(self.window, event)
        return event.isAccepted()

    def drop_file(self, path: Path, place: QPoint | None = None) -> bool:
        """Drops a file on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return self.drop(data, place)

    def open(self, path: Path) -> None:
        """Opens a file and waits for its session."""
        before = self.window.hub.session
        self.window.open_path(path)
        self.bot.waitUntil(lambda: self.window.hub.session is not before, timeout=5000)
        self.settle()

    def fill_file_dialog(self, path: Path) -> None:
        """Types a path into Qt's file dialog and presses Enter."""
        dialog = self.dialog(QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))  # typed letter by letter, the list of completions would take the Enter
        QTest.keyClick(field, Key.Key_Return)
        self.bot.waitUntil(lambda: not self.dialogs(), timeout=2000)

    def export(self, path: Path) -> None:
        """Types a path over the suggested name of a report and presses Enter."""
        self.press("E", Modifier.ControlModifier)
        field = self.dialog(ExportDialog).name
        field.setText(str(path))
        QTest.keyClick(field, Key.Key_Return)
        self.bot.waitUntil(lambda: not self.dialogs(), timeout=20000)

    def settle(self) -> None:
        """Lets the window do what it does a moment later."""
        for timer in self.window.findChildren(QObject):
            if timer.metaObject().className() == "QTimer" and timer.isActive() and timer.interval() <= 50:
                timer.setInterval(0)
        for _ in range(3):
            QApplication.processEvents()

    # Eyes

    @property
    def article(self):
        return self.window.workspace.article

    @property
    def listing(self):
        return self.window.workspace.claims.list

    @property
    def claims(self) -> list[Claim]:
        """The claims in the order of the text."""
        return list(self.window.hub.snapshot.claims.values())

    @property
    def verdicts(self) -> list[str]:
        return [claim.verdict.value for claim in self.claims]

    @property
    def row(self) -> int:
        """The current row of the list; -1 for none."""
        return self.listing.currentIndex().row()

    @property
    def rows(self) -> list[str]:
        """What a screen reader says for each row of the list."""
        model = self.listing.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    @property
    def banners(self) -> list[str]:
        """The messages at the window's edge."""
        return [banner.label.text() for banner in self.window.findChildren(Banner) if banner.isVisible()]

    @property
    def toast(self) -> str:
        """The short message that is shown now."""
        return self.window.toast.text() if self.window.toast.isVisible() else ""

    def dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]

    def dialog(self, kind: type = QDialog) -> QDialog:
        """The one dialog that is open."""
        self.bot.waitUntil(lambda: len(self.dialogs()) == 1, timeout=2000)
        found = self.dialogs()[0]
        assert isinstance(found, kind)
        return found

    def texts(self, widget: QWidget | None = None) -> list[str]:
        """Every label that is visible in a widget."""
        shown = (widget or self.window).findChildren(QLabel)
        return [label.text() for label in shown if label.isVisible() and label.text()]

    def mark_first(self, count: int, verdict: Verdict = Verdict.VERIFIED) -> None:
        """Marks the first claims with single keys."""
        self.listing.setFocus()
        for _ in range(count):
            self.press(verdict.value[0].upper() if verdict is not Verdict.UNSOURCED else "U")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the program itself asks for."""
    return ["claim-workbench", "-style", "fusion"]


@pytest.fixture
def new_window(qtbot: QtBot, home: Path) -> Iterator[Callable[[], Checker]]:
    """Opens a window, with the settings that the home holds; all of them are closed at the end."""
    opened: list[MainWindow] = []

    def make() -> Checker:
        QGuiApplication.setPalette(QPalette())
        window = make_window(QApplication.instance())
        opened.append(window)
        window.show()
        window.resize(1000, 700)
        window.activateWindow()
        qtbot.waitActive(window, timeout=2000).__enter__()
        QApplication.processEvents()
        return Checker(window, qtbot)

    yield make
    for window in opened:
        window.close()
        window.deleteLater()
        window.themes.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Sets the language of windows that are opened from now on; all is as before at the end."""
    usual = QLocale()
    made: list[QTranslator] = []

    def speak(code: str) -> None:
        if code == "pseudo":
            made.append(PseudoTranslator(qapp))
            qapp.installTranslator(made[-1])
        else:
            from workbench.gui.language import speak as speak_language

            speak_language(qapp, code)

    yield speak
    for translator in (*made, *qapp.findChildren(QTranslator)):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def checker(new_window: Callable[[], Checker]) -> Checker:
    """Somebody at a window that was started for the first time."""
    return new_window()


@pytest.fixture
def named(checker: Checker) -> Checker:
    """Somebody whose name is known."""
    checker.window.settings.set("person.name", "Sample Checker")
    return checker


@pytest.fixture
def sample(named: Checker) -> Checker:
    """Somebody with the sample article open."""
    named.press("T", Modifier.ControlModifier | Modifier.ShiftModifier)
    named.bot.waitUntil(lambda: named.window.hub.session is not None, timeout=5000)
    named.settle()
    return named


@pytest.fixture
def long_file(home: Path) -> Path:
    """An article file of about thirty sentences."""
    path = home / "sample.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def long(named: Checker, long_file: Path) -> Checker:
    """Somebody with the long article open."""
    named.open(long_file)
    return named


@pytest.fixture
def no_claims(named: Checker, home: Path) -> Checker:
    """Somebody with an article open in which nothing was found."""
    path = home / "quiet.txt"
    path.write_text(NO_CLAIMS, encoding="utf-8")
    named.open(path)
    return named
