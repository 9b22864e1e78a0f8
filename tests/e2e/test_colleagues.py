"""Two people and two drafts, by keys in the real window: check, export, review, merge, settle, sign off, re-issue."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Checker, Key, Modifier
from workbench import paths
from workbench.gui.carrying.page import CarryPage
from workbench.gui.dialogs.merge import MergeDialog
from workbench.gui.dialogs.palette import Palette
from workbench.gui.dialogs.settling import SettleDialog
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.signs import Sign
from workbench.gui.theme import ThemeSwitch
from workbench.model.reviewing import SecondVerdict
from workbench.session.marks import Mark

CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier
Desk = Callable[[str], Checker]


@pytest.fixture
def desk(qtbot: QtBot, home: Path) -> Iterator[Desk]:
    """Opens the window of somebody who has settings of their own, and so is somebody else."""
    opened: list[MainWindow] = []

    def sit_down(name: str) -> Checker:
        QGuiApplication.setPalette(QPalette())
        themes, settings = ThemeSwitch(QApplication.instance()), Settings(home / name / "settings.ini")
        settings.set("person.name", name)
        window = MainWindow(settings, themes)
        opened.append(window)
        window.show()
        turn_to(checker := Checker(window, qtbot))
        return checker

    yield sit_down
    for window in opened:
        window.close()
        window.deleteLater()
        window.themes.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def turn_to(checker: Checker) -> None:
    """Goes to somebody's window, once no dialog of theirs is open."""
    checker.bot.waitUntil(lambda: not checker.dialogs(), timeout=2000)
    checker.window.activateWindow()
    checker.bot.waitUntil(checker.window.isActiveWindow, timeout=2000)
    if checker.window.hub.session is not None:
        checker.listing.setFocus()
    checker.settle()


def ask_for(checker: Checker, act: str) -> None:
    """Chooses an act by its name in the palette."""
    checker.press("p", CTRL | SHIFT)
    answer(checker, Palette)
    checker.type(act)
    checker.press(Key.Key_Return)
    checker.bot.waitUntil(lambda: not any(isinstance(one, Palette) for one in checker.dialogs()), timeout=2000)


def answer(checker: Checker, kind: type) -> QDialog:
    """The dialog that is open, with the keys in it."""
    dialog = checker.dialog(kind)
    dialog.activateWindow()
    checker.bot.waitUntil(dialog.isActiveWindow, timeout=2000)
    return dialog


def name_file(checker: Checker, path: Path) -> None:
    """Types a path into the file dialog; another dialog may follow at once."""
    dialog = checker.dialog(QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))  # typed letter by letter, the list of completions would take the Enter
    QTest.keyClick(field, Key.Key_Return)
    checker.bot.waitUntil(lambda: dialog not in checker.dialogs(), timeout=2000)


def in_words(checker: Checker, words: str) -> None:
    """Goes to the claim that holds some words, through the filter."""
    checker.press(Key.Key_Slash)
    checker.type(words)
    checker.press(Key.Key_Return)
    checker.press("j")
    checker.press("a", CTRL | SHIFT)
    assert words in checker.window.hub.claim.quote


def banner(checker: Checker, begins: str) -> str:
    """The message that begins so, once it is there."""

    def found() -> list[str]:
        return [text for text in checker.banners if text.startswith(begins)]

    checker.bot.waitUntil(lambda: bool(found()), timeout=2000)
    return found()[0]


def test_from_the_first_verdict_to_the_claim_that_is_back_on_the_list(desk: Desk, home: Path) -> None:
    ada = desk("Ada Sample")
    ada.press("t", CTRL | SHIFT)
    ada.bot.waitUntil(lambda: ada.window.hub.session is not None, timeout=5000)
    turn_to(ada)
    for _ in range(11):
        ada.press("v")
    assert ada.verdicts == ["verified"] * 11
    ada.export(home / "report.json")
    ada.bot.waitUntil((home / "report.json").is_file, timeout=5000)
    told = json.loads((home / "report.json").read_text("utf-8"))
    assert [line["verdict"] for line in told["claims"]] == ["verified"] * 11
    turn_to(ada)
    sent = home / "Ben Example" / "sent.claims"
    sent.parent.mkdir()
    ada.press("s", CTRL | SHIFT)
    name_file(ada, sent)
    sent_bytes = sent.read_bytes()

    ben = desk("Ben Example")
    ben.press("o", CTRL)
    name_file(ben, sent)
    turn_to(ben)
    assert "last written by “Ada Sample”" in banner(ben, "This session")
    ask_for(ben, "Review blind")
    turn_to(ben)
    banner(ben, "This is a blind review")
    assert ben.window.workspace.claims.chip(Sign.VERIFIED).text() == "0"
    in_words(ben, "over 6,700")
    ben.press("d")
    while len(ben.window.hub.snapshot.all_of(SecondVerdict)) < 11:
        ben.press("v")
    assert ben.window.workspace.claims.chip(Mark.DISAGREEMENT).text() == "Disagreement 1"
    assert all(one.blind for one in ben.window.hub.snapshot.all_of(SecondVerdict).values())
    review = ben.window.hub.session.path
    ben.press("w", CTRL)
    assert sent.read_bytes() == sent_bytes

    turn_to(ada)
    ada.press("m", CTRL)
    name_file(ada, review)
    answer(ada, MergeDialog)
    ada.press(Key.Key_Return)
    turn_to(ada)
    chip = ada.window.workspace.claims.chip(Mark.DISAGREEMENT)
    assert chip.text() == "Disagreement 1"
    assert ada.verdicts == ["verified"] * 11
    in_words(ada, "over 6,700")
    ada.press("s", SHIFT)
    answer(ada, SettleDialog)
    ada.press("2")
    ada.type("The ministry counts fewer.")
    ada.press(Key.Key_Return, CTRL)
    turn_to(ada)
    assert not chip.isVisible()
    assert ada.window.hub.claim.verdict.value == "disputed"

    ask_for(ada, "Sign off")
    dialog = answer(ada, SignOffDialog)
    assert any("Made by the same person: 11" in text for text in ada.texts(dialog))
    dialog.role.setFocus()
    ada.type("Head of checking")
    ada.press(Key.Key_Return)
    turn_to(ada)
    banner(ada, "Signed off: Draft, Ada Sample · Head of checking")

    second = home / "second.txt"
    second.write_text(paths.sample().read_text("utf-8").replace("over 6,700", "over 6,900"), "utf-8")
    ada.press("u", CTRL | SHIFT)
    name_file(ada, second)
    ada.bot.waitUntil(lambda: isinstance(ada.window.pages.currentWidget(), CarryPage), timeout=5000)
    ada.window.activateWindow()
    ada.settle()
    ada.press(Key.Key_Return, CTRL)
    turn_to(ada)
    assert "Since then: Take new draft by Ada Sample" in banner(ada, "The sign-off is void")
    (again,) = [claim for claim in ada.claims if claim.is_open]
    assert "over 6,900" in again.quote
    assert ada.window.hub.current == again.uid
    assert ada.window.workspace.claims.chip(Sign.UNCHECKED).text() == "1"
    assert not chip.isVisible()
