"""Somebody at the window who does anything: random acts, keys and clicks, the same ones for the same seed.

``monkey.py [COUNT [SEED]]`` prints how many acts were done and what went wrong: an exception, a message of Qt's, a
thread or a timer that is left running, a session that does not prove right afterwards. At the end a planted fault has
to be noticed.
"""

import os
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from workbench import paths
from workbench.gui.actions import ACTIONS
from workbench.gui.main_window import MainWindow
from workbench.store.check import check

_LEFT_ALONE = {"program.quit", "evidence.open", "report.print", "report.preview"}
"""Acts after which there is nobody left to act, and those that start other programs or a printer."""

_SOON = 5000
"""Milliseconds after which a timer of one shot has run out by itself, like that of a message that goes."""

_KEYS = "abcdefghijklmnopqrstuvwxyz0123456789?/,+-="
_NAMED = ("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Tab", "Backtab", "Return", "Escape")
_OTHERS = ("Space", "Backspace", "Delete", "F1", "F3", "Insert")
_WORDS = ("looked up", "12 percent", "“quoted”", "שלום", "e\u0301\U0001f600", "a\u202eb", " ", "<b>x</b>")
_IGNORED = ("propagateSizeHints", "does not support raise", "does not support grabbing", "openDocument")
"""What the platform without a screen says of itself."""

_PAPER = "The council said 12 schools had opened. Sales rose 5 percent in May, according to the sample ledger.\n"


class Monkey:
    """Does one thing after the other. ``folder`` holds what is opened, added and written."""

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        self.window = window
        self.folder = folder
        self.random = random.Random(seed)
        self.done: list[str] = []
        self._prepare()

    def _prepare(self) -> None:
        self.article = self.folder / "article.txt"
        self.changed = self.folder / "article changed.txt"
        self.paper = self.folder / "paper.txt"
        text = paths.sample().read_text(encoding="utf-8")
        self.article.write_text(text, encoding="utf-8")
        self.changed.write_text(
            text.replace("6,700", "6,800").replace("Belarus", "Belarus (sample)", 3), encoding="utf-8"
        )
        self.paper.write_text(_PAPER, encoding="utf-8")

    def act(self) -> str:
        """Does one thing, and returns what it was."""
        deeds = (
            (30, self._press),
            (25, self._choose),
            (20, self._click),
            (8, self._type),
            (6, self._scroll),
            (4, self._select),
            (2, self._resize),
            (1, self._wait),
        )
        deed = self.random.choices([deed for _, deed in deeds], [weight for weight, _ in deeds])[0]
        told = self._leave_popup() or self._answer_file_dialog() or self._leave_dialog() or self._begin() or deed()
        self.done.append(told)
        QApplication.processEvents()
        return told

    # What is in the way

    def _leave_popup(self) -> str:
        popup = QApplication.activePopupWidget()
        if popup is None:
            return ""
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        if QApplication.activePopupWidget() is popup:
            popup.close()
        return "leave popup"

    def _answer_file_dialog(self) -> str:
        dialog = next((one for one in self._dialogs() if isinstance(one, QFileDialog)), None)
        if dialog is None:
            return ""
        name = ""
        if self.random.random() < 0.6:
            name = self._name_for(dialog)
            (
                dialog.filesSelected if dialog.fileMode() is QFileDialog.FileMode.ExistingFiles else dialog.fileSelected
            ).emit([name] if dialog.fileMode() is QFileDialog.FileMode.ExistingFiles else name)
        dialog.reject()
        return f"file dialog {Path(name).name}"

    def _name_for(self, dialog: QFileDialog) -> str:
        if dialog.fileMode() is QFileDialog.FileMode.Directory:
            return str(self.folder / "backups")
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            return str(self.folder / f"out {self.random.randrange(4)}.{dialog.defaultSuffix() or 'txt'}")
        there = [self.article, self.changed, self.paper, *self.folder.glob("*.claims")]
        return str(self.random.choice(there))

    def _leave_dialog(self) -> str:
        dialogs = self._dialogs()
        if not dialogs or (self.random.random() > 0.15 and not isinstance(dialogs[-1], QPrintPreviewDialog)):
            return ""  # Qt's preview is left at once: its own buttons wait for an answer in a loop of their own
        dialogs[-1].reject()
        return f"leave {type(dialogs[-1]).__name__}"

    def _begin(self) -> str:
        if self.window.hub.session is not None or self.window.tasks.busy or self.random.random() < 0.3:
            return ""
        self.window.open_path(self.random.choice((self.article, paths.sample())))
        return "open"

    # Deeds

    def _press(self) -> str:
        key = self.random.choice([*_KEYS, *_NAMED, *_NAMED, *_OTHERS])
        modifiers = Qt.KeyboardModifier
        modifier = self.random.choice(
            [modifiers.NoModifier] * 5
            + [modifiers.ShiftModifier, modifiers.ControlModifier, modifiers.ControlModifier | modifiers.ShiftModifier]
        )
        if key == "q" and modifier & modifiers.ControlModifier:
            return "nothing"
        named = getattr(Qt.Key, f"Key_{key}", None) or getattr(Qt.Key, f"Key_{key.upper()}", None)
        QTest.keyClick(self._focus(), named if named is not None else key, modifier)
        return f"press {key} {modifier.name}"

    def _choose(self) -> str:
        possible = [
            row.id for row in ACTIONS if row.id not in _LEFT_ALONE and self.window.actions_by_id[row.id].isEnabled()
        ]
        if self._dialogs():
            return self._click()
        act = self.random.choice(possible)
        self.window.actions_by_id[act].trigger()
        return act

    def _click(self) -> str:
        top = self._top()
        widgets = [
            widget
            for widget in top.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.window() is top and not _opens_menu(widget)
        ]
        if not widgets:
            return "nothing"
        widget = self.random.choice(widgets)
        place = QPoint(self.random.randrange(max(1, widget.width())), self.random.randrange(max(1, widget.height())))
        if _opens_menu(top.childAt(widget.mapTo(top, place))):
            return "nothing"
        modifiers = Qt.KeyboardModifier
        modifier = self.random.choice([modifiers.NoModifier] * 4 + [modifiers.ShiftModifier, modifiers.ControlModifier])
        if self.random.random() < 0.1:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, modifier, place)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, place)
        return f"click {type(widget).__name__}"

    def _type(self) -> str:
        fields = [
            field
            for kind in (QLineEdit, QPlainTextEdit)
            for field in self._top().findChildren(kind)
            if field.isVisible() and field.isEnabled() and not field.isReadOnly()
        ]
        if not fields:
            return "nothing"
        field = self.random.choice(fields)
        field.setFocus()
        words = self.random.choice(_WORDS)
        for letter in words:
            QTest.keyClick(field, letter) if letter.isascii() else field.insert(letter) if isinstance(
                field, QLineEdit
            ) else field.insertPlainText(letter)
        return f"type into {type(field).__name__}"

    def _scroll(self) -> str:
        areas = [area for area in self._top().findChildren(QAbstractScrollArea) if area.isVisible()]
        if not areas:
            return "nothing"
        area = self.random.choice(areas).viewport()
        place, steps = QPointF(area.rect().center()), QPoint(0, self.random.choice((-120, 120, -480, 480)))
        modifiers = Qt.KeyboardModifier
        modifier = self.random.choice([modifiers.NoModifier] * 3 + [modifiers.ControlModifier])
        no_buttons, no_phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(place, area.mapToGlobal(place), QPoint(), steps, no_buttons, modifier, no_phase, False)
        QApplication.sendEvent(area, wheel)
        return "scroll"

    def _select(self) -> str:
        if self.window.hub.session is None or not self.window.workspace.article.isVisible():
            return "nothing"
        article = self.window.workspace.article
        length = len(article.document().toPlainText())
        cursor = article.textCursor()
        cursor.setPosition(self.random.randrange(length))
        cursor.setPosition(min(length - 1, cursor.position() + self.random.randrange(80)), cursor.MoveMode.KeepAnchor)
        article.setTextCursor(cursor)
        article.setFocus()
        return "select words"

    def _resize(self) -> str:
        self.window.resize(self.random.randrange(500, 1800), self.random.randrange(400, 1200))
        return "resize"

    def _wait(self) -> str:
        QTest.qWait(self.random.choice((1, 5, 60)))
        return "wait"

    # What there is

    def _dialogs(self) -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]

    def _top(self) -> QWidget:
        dialogs = self._dialogs()
        return dialogs[-1] if dialogs else self.window

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.window() is self._top() else self._top()

    def come_to_rest(self) -> None:
        """Leaves every dialog, and waits for the work that is under way."""
        for dialog in self._dialogs():
            dialog.reject()
        until = time.monotonic() + 20
        while self.window.tasks.busy and time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.005)
        QTest.qWait(100)


def _opens_menu(widget: QWidget | None) -> bool:
    """Whether a click would open a menu: Qt waits for it in a loop of its own."""
    return isinstance(widget, QAbstractButton) and getattr(widget, "menu", lambda: None)() is not None


def faults_of(window: MainWindow, folder: Path) -> Iterator[str]:
    """What is left running in a window that was closed, and what is wrong with the sessions in a folder."""
    yield from (f"a timer runs: {timer.objectName() or _owner(timer)}" for timer in _running(window))
    yield from (f"a thread runs: {one.name}" for one in threading.enumerate() if not _is_expected(one))
    for path in sorted(folder.rglob("*.claims")):
        yield from (f"{path.name}: {finding.name}: {finding.fault}" for finding in check(path) if finding.fault)


def _running(window: MainWindow) -> list[QTimer]:
    timers = (timer for timer in window.findChildren(QTimer) if timer.isActive())
    return [timer for timer in timers if not timer.isSingleShot() or timer.remainingTime() > _SOON]


def _owner(timer: QTimer) -> str:
    return type(timer.parent()).__name__


def _is_expected(thread: threading.Thread) -> bool:
    return thread is threading.main_thread() or thread.daemon or isinstance(thread, threading._DummyThread)


class Listener:
    """Everything that Qt and Python complain of while it listens."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._hook = sys.excepthook
        self._handler = qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_exception

    def stop(self) -> None:
        sys.excepthook = self._hook
        qInstallMessageHandler(self._handler)

    def _take_message(self, kind: object, where: object, words: str) -> None:
        if not any(known in words for known in _IGNORED):
            self.heard.append(f"Qt says: {words}")

    def _take_exception(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        self.heard.append("".join(traceback.format_exception(error)))


def run(window: MainWindow, folder: Path, count: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Does so many things at a window; returns how often each kind of thing, and what went wrong."""
    monkey, listener = Monkey(window, folder, seed), Listener()
    wrong: list[str] = []
    for number in range(count):
        try:
            monkey.act()
        except Exception:  # whatever it is belongs into the table
            listener.heard.append(traceback.format_exc())
        if listener.heard:
            last = " | ".join(monkey.done[-8:])
            wrong += [f"act {number}, after {last}: {words}" for words in listener.heard]
            listener.heard.clear()
    monkey.come_to_rest()
    while not window.close():  # a note that cannot be saved is asked about once
        pass
    QTest.qWait(50)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    listener.stop()
    wrong += listener.heard
    wrong += faults_of(window, folder)
    return Counter(told.split()[0] for told in monkey.done), wrong


def main(count: int = 20_000, seed: int = 1) -> int:
    """Prints the table; returns 1 where something went wrong, or the planted fault was not noticed."""
    folder = Path(tempfile.mkdtemp(prefix="workbench-monkey-"))
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / "home")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from workbench.gui.app import make_application, make_window

    app = make_application([])
    window = make_window(app)
    window.settings.set("person.name", "Sample Checker")
    window.show()
    begun = time.monotonic()
    counts, wrong = run(window, folder, count, seed)
    print(f"{count} acts in {time.monotonic() - begun:.0f} s, seed {seed}: {len(wrong)} faults")
    print(", ".join(f"{what} {number}" for what, number in counts.most_common(12)))
    print("".join(f"  {one}\n" for one in wrong[:10]), end="")
    planted = _plant(window, folder)
    print("planted faults found" if planted else "planted faults NOT NOTICED")
    shutil.rmtree(folder, ignore_errors=True)
    return 1 if wrong or not planted else 0


def _plant(window: MainWindow, folder: Path) -> bool:
    """Whether an exception in a slot and a timer that runs on are noticed."""
    teller = QObject(window)
    teller.objectNameChanged.connect(_fail)
    listener = Listener()
    teller.setObjectName("planted")
    listener.stop()
    timer = QTimer(window)
    timer.start(100_000)
    found = bool(listener.heard) and any("a timer runs" in fault for fault in faults_of(window, folder))
    timer.stop()
    return found


def _fail(*_: object) -> None:
    raise RuntimeError("planted")


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
