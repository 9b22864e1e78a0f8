"""Backups in the window: made while work goes on, listed with counts, restored in one step."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QPushButton

from workbench.errors import UserError
from workbench.gui.dialogs.backups import BackupsDialog
from workbench.session import backups
from workbench.session.backup_files import backups_of, every_backup
from workbench.store.session_file import SessionFile

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def made(checker) -> list[tuple[int, int]]:
    """Decided claims and acts of each backup there is, newest first."""
    return [(one.decided, one.acts) for one in every_backup(checker.window.settings.backups_folder())]


def lines(dialog: BackupsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def offered(checker) -> BackupsDialog:
    checker.press("R", CTRL | SHIFT)
    return checker.dialog(BackupsDialog)


def wait_for_another(checker, path: Path) -> None:
    """Until another session is open than that at the path; on this platform no window comes to the front by itself."""
    checker.bot.waitUntil(lambda: checker.window.hub.session.path != path, timeout=5000)
    with checker.bot.waitActive(checker.window):
        checker.window.activateWindow()


def work_on(checker, minutes: int) -> None:
    """Lets so much time pass, as the window's clock tells it."""
    safety = checker.window.safety
    now = safety.clock() + timedelta(minutes=minutes)
    safety.clock = lambda: now


def pass_half_an_hour(checker) -> None:
    """The timer's half hour, at once."""
    work_on(checker, 30)
    checker.window.safety.due.setInterval(0)


def test_half_an_hour_of_work_is_backed_up_and_no_work_is_not(sample) -> None:
    due = sample.window.safety.due
    assert not due.isActive()
    sample.press("V")
    assert 28 * 60_000 <= due.remainingTime() <= 32 * 60_000  # a coarse timer
    sample.press("D")
    pass_half_an_hour(sample)
    sample.bot.waitUntil(lambda: made(sample) == [(2, 3)], timeout=3000)
    sample.settle()
    assert not due.isActive()
    assert not sample.banners
    sample.press("U")
    assert due.isActive()
    pass_half_an_hour(sample)
    sample.bot.waitUntil(lambda: made(sample) == [(3, 4), (2, 3)], timeout=3000)


def test_a_session_worked_on_in_short_sittings_is_backed_up_at_the_next_one(sample, new_window) -> None:
    sample.press("V")
    path = sample.window.hub.session.path
    sample.window.close()
    again = new_window()
    again.open(path)
    work_on(again, 20 * 60)
    again.act("claim.dispute")
    assert again.window.safety.due.remainingTime() <= 15_000
    again.window.safety.due.setInterval(0)
    again.bot.waitUntil(lambda: made(again) == [(2, 3)], timeout=3000)


def test_closing_the_article_ends_the_wait(sample) -> None:
    sample.press("V")
    sample.press("W", CTRL)
    assert not sample.window.safety.due.isActive()
    assert made(sample) == []


def test_a_backup_that_fails_is_said_with_a_next_step(sample, monkeypatch) -> None:
    folder = sample.window.settings.backups_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    sample.press("V")
    pass_half_an_hour(sample)
    sample.bot.waitUntil(lambda: len(sample.banners) == 1, timeout=2000)
    assert "No backup could be made" in sample.banners[0]
    assert "Save a copy…" in [button.text() for button in sample.window.findChildren(QPushButton)]


def test_without_a_backup_the_list_says_when_one_is_made_and_where(sample) -> None:
    dialog = offered(sample)
    assert lines(dialog) == []
    assert not dialog.restore.isEnabled()
    assert "no backup yet" in dialog.told.text()
    assert str(sample.window.settings.backups_folder()) in dialog.place.text()
    dialog.reject()


def test_restoring_opens_a_new_file_backs_up_first_and_touches_nothing(sample) -> None:
    sample.mark_first(2)
    work_on(sample, -60)
    sample.window.safety.back_up()
    work_on(sample, 60)
    sample.mark_first(3)
    path = sample.window.hub.session.path
    dialog = offered(sample)
    assert len(lines(dialog)) == 1
    assert "2 of 11 checked · acts: 3" in lines(dialog)[0]
    sample.click(dialog.restore)
    wait_for_another(sample, path)
    assert sample.verdicts.count("verified") == 2
    assert " restored " in sample.window.hub.session.path.name
    assert sample.window.hub.session.path.name in sample.toast
    assert made(sample) == [(5, 6), (2, 3)]
    restored = sample.window.hub.session.path
    sample.press("V")
    assert sample.verdicts.count("verified") == 3
    sample.window.open_path(path)
    assert sample.verdicts.count("verified") == 5
    assert {found.name for found in path.parent.glob("*.claims")} == {path.name, restored.name}


def test_every_backup_that_is_listed_can_be_restored(sample) -> None:
    for hour in (3, 2, 1):
        work_on(sample, -60 * hour)
        sample.window.safety.back_up()
        work_on(sample, 60 * hour)
        sample.act("claim.verify")
    for row, checked in ((2, 0), (2, 1)):
        dialog = offered(sample)
        shown = sorted(line for line in lines(dialog))
        assert f"{checked} of 11 checked" in "".join(shown)
        dialog.list.setCurrentRow(next(n for n, line in enumerate(lines(dialog)) if f"· {checked} of 11" in line))
        before = sample.window.hub.session.path
        sample.click(dialog.restore)
        wait_for_another(sample, before)
        assert sample.verdicts.count("verified") == checked, row


def test_what_stands_in_the_window_is_not_closed_where_it_cannot_be_backed_up(sample, monkeypatch) -> None:
    sample.window.safety.back_up()
    dialog = offered(sample)

    def refuse(_file, _path) -> None:
        raise UserError("disk-full", "The disk is full.", "Make room.")

    monkeypatch.setattr(SessionFile, "copy_to", refuse)
    path = sample.window.hub.session.path
    sample.click(dialog.restore)
    assert sample.window.hub.session.path == path
    assert "The disk is full." in sample.banners[0]
    assert "once the article is closed" in sample.banners[0]


def test_without_a_session_the_backups_of_all_are_listed_by_title(sample, new_window) -> None:
    sample.press("V")
    sample.window.safety.back_up()
    path = sample.window.hub.session.path
    sample.press("W", CTRL)
    path.unlink()
    dialog = offered(sample)
    assert lines(dialog)[0].startswith("belarus-protests-2020-08-18 · ")
    sample.click(dialog.restore)
    sample.bot.waitUntil(lambda: sample.window.hub.session is not None, timeout=3000)
    assert sample.verdicts.count("verified") == 1


def test_a_damaged_backup_is_refused_and_another_can_be_chosen(sample) -> None:
    sample.window.safety.back_up()
    (backup,) = backups_of(sample.window.hub.snapshot.session, sample.window.settings.backups_folder())
    with backup.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    dialog = offered(sample)
    path = sample.window.hub.session.path
    sample.click(dialog.restore)
    sample.bot.waitUntil(lambda: bool(sample.banners), timeout=5000)
    assert sample.window.hub.session.path == path
    assert "not sound" in sample.banners[0]
    assert "Restore a backup…" in [button.text() for button in sample.window.findChildren(QPushButton)]


def test_another_place_is_remembered_and_used(sample, home: Path) -> None:
    place = home / "stick"
    place.mkdir()
    dialog = offered(sample)
    sample.click(dialog.elsewhere)
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(place))
    chooser.close()
    sample.bot.waitUntil(
        lambda: (
            [d for d in sample.dialogs() if isinstance(d, BackupsDialog)]
            and str(place) in sample.dialogs()[-1].place.text()
        ),
        timeout=2000,
    )
    for shown in sample.dialogs():
        shown.reject()
    sample.press("V")
    sample.window.safety.back_up()
    assert sample.window.settings.get("backups.folder") == str(place)
    assert len(every_backup(place)) == 1


def test_about_names_the_place(checker) -> None:
    checker.act("help.about")
    box = checker.dialog()
    assert str(checker.window.settings.backups_folder()) in box.informativeText()
    box.reject()


# The next step that an error names


@pytest.mark.parametrize(
    ("action", "words"),
    [("session.restore", "Restore a backup…"), ("session.rescue", "Rescue a damaged session…"), ("", "Open…")],
)
def test_an_error_s_own_step_is_offered_first(checker, action: str, words: str) -> None:
    checker.window.hub.failed.emit(UserError("sample", "A sample.", "Do this.", action))
    checker.settle()
    buttons = [button.text() for button in checker.window.findChildren(QPushButton) if button.isVisible()]
    assert words in buttons


def test_a_step_that_makes_no_sense_now_gives_way(checker) -> None:
    checker.window.hub.failed.emit(UserError("sample", "A sample.", "Do this.", "session.copy"))
    act: QAction = checker.window.actions_by_id["article.open"]
    assert act.text() in [button.text() for button in checker.window.findChildren(QPushButton)]


class Rescued:
    summary = "9 of 11 claims were saved."


def test_a_damaged_session_is_rescued_to_a_new_file_that_opens(sample, home: Path, monkeypatch) -> None:
    import sys
    from types import ModuleType

    path = sample.window.hub.session.path
    sample.press("V")
    sample.window.safety.back_up()
    module = ModuleType("workbench.session.rescue")

    def rescue(damaged: Path, into: Path, _rescuer: object) -> Rescued:
        into.write_bytes(damaged.read_bytes())
        return Rescued()

    module.rescue = rescue  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "workbench.session.rescue", module)
    sample.act("session.rescue")
    sample.fill_file_dialog(path)
    sample.bot.waitUntil(lambda: getattr(sample.window.hub.session, "path", path) != path, timeout=3000)
    assert sample.window.hub.session.path.name == f"{path.stem} rescued.claims"
    assert sample.verdicts.count("verified") == 1
    assert sample.toast == Rescued.summary
    assert path.is_file()


def test_one_that_does_not_open_is_rescued_from_its_message(sample) -> None:
    """The real thing: a page of the file is lost, what is left of it opens as a new file."""
    sample.mark_first(3)
    path = sample.window.hub.session.path
    sample.press("W", CTRL)
    data = bytearray(path.read_bytes())
    place = data.rindex(b"mark_verified")
    data[place : place + 4] = b"xxxx"
    path.write_bytes(data)
    sample.window.open_path(path)
    sample.settle()
    button = next(b for b in sample.window.findChildren(QPushButton) if b.text() == "Rescue a damaged session…")
    sample.click(button)
    dialog = sample.dialog(QFileDialog)
    assert dialog.selectedFiles() == [str(path)]
    dialog.accept()
    sample.bot.waitUntil(lambda: sample.window.hub.session is not None, timeout=5000)
    assert sample.window.hub.session.path.name == f"{path.stem} rescued.claims"
    assert len(sample.claims) == 11
    assert 2 <= sample.verdicts.count("verified") <= 3
    assert sample.toast
    assert path.read_bytes() == bytes(data)


# A slow disk


def slow_down(monkeypatch, seconds: float) -> None:
    import time

    commit = SessionFile.commit

    def late(file, *given) -> None:
        time.sleep(seconds)
        commit(file, *given)

    monkeypatch.setattr(SessionFile, "commit", late)


def test_a_slow_disk_is_said_before_the_act_is_saved(sample, monkeypatch) -> None:
    from PySide6.QtCore import QEvent, QObject

    label, painted = sample.window.status.saved, []

    class Watcher(QObject):
        def eventFilter(self, watched, event) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append((label.text(), sum(not claim.is_open for claim in sample.claims)))
            return False

    watcher = Watcher()
    label.installEventFilter(watcher)
    slow_down(monkeypatch, 0.12)
    sample.press("V")
    sample.press("V")
    assert ("Saving…", 1) in painted
    sample.settle()
    assert label.text().startswith("All changes saved")
    monkeypatch.undo()
    sample.press("V")
    painted.clear()
    sample.press("V")
    assert "Saving…" not in [text for text, _ in painted]
    label.removeEventFilter(watcher)


def test_an_act_that_cannot_be_saved_on_a_slow_disk_leaves_no_saving_behind(sample, monkeypatch) -> None:
    slow_down(monkeypatch, 0.12)
    sample.press("V")

    def refuse(_file, *_given) -> None:
        raise UserError("disk-full", "The disk is full.", "Make room.")

    monkeypatch.setattr(SessionFile, "commit", refuse)
    sample.press("V")
    assert sample.window.status.saved.text().startswith("All changes saved")
    assert sample.banners


def test_the_planted_fault_is_found(sample) -> None:
    """A copy that was not looked at would be taken for a backup."""
    copy = backups.copy_for_backup(
        sample.window.hub.session, sample.window.settings.backups_folder(), datetime.now(UTC)
    )
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DELETE FROM claim")
        connection.commit()
    with pytest.raises(UserError):
        backups.prove(copy, datetime.now(UTC))
    assert made(sample) == []
