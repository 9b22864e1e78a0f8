"""What is remembered between runs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from workbench.gui.settings import RECENT, SETTINGS, Settings, as_bytes, as_text

OTHER = {str: "other “words” é", int: 7, list: [{"path": "a", "title": "ü"}, "b"], bool: True, dict: {"a": 1}}


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.id)
def test_every_setting_comes_back(row, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Settings(path)
    assert first.get(row.id) == row.default
    value = OTHER[type(row.default)]
    first.set(row.id, value)
    first.sync()
    assert Settings(path).get(row.id) == value


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.id)
def test_a_setting_of_another_type_is_a_bug_and_a_spoilt_one_is_the_default(row, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    with pytest.raises(TypeError):
        settings.set(row.id, object())
    spoilt = tmp_path / "spoilt.ini"
    group, name = row.id.split(".")
    spoilt.write_text(f"[{group}]\n{name}=no json\n")
    assert Settings(spoilt).get(row.id) == row.default


def test_the_person_is_made_up_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    uid, name = settings.person()
    assert len(uid) == 32
    assert name == ""
    assert settings.person() == (uid, "")


def test_the_newest_sessions_are_kept_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for number in [*range(RECENT + 2), 5]:
        settings.remember_session(tmp_path / f"{number}.claims", f"Sample {number}", "")
    titles = [entry["title"] for entry in settings.get("recent.sessions")]
    assert titles == [f"Sample {number}" for number in (5, 11, 10, 9, 8, 7, 6, 4, 3, 2)]
    settings.forget_session(str(tmp_path / "5.claims"))
    assert len(settings.get("recent.sessions")) == RECENT - 1


def test_bytes_survive_the_settings() -> None:
    data = QByteArray(bytes(range(256)))
    assert as_bytes(as_text(data)) == data


def test_size_and_panes_come_back(sample, new_window, home: Path) -> None:
    workspace = sample.window.workspace
    sample.window.resize(780, 600)
    workspace.panes.setSizes([380, 0, 400])
    workspace.side.setSizes([150, 300])
    sample.settle()
    panes, side = workspace.panes.sizes(), workspace.side.sizes()
    path = sample.window.hub.session.path
    kept = (sample.window.width(), sample.window.height())
    sample.window.close()

    from PySide6.QtWidgets import QApplication

    from workbench.gui.app import make_window

    again = make_window(QApplication.instance())
    again.show()
    try:
        assert (again.width(), again.height()) == kept
        again.open_path(path)
        sample.bot.waitUntil(lambda: again.hub.session is not None, timeout=3000)
        QApplication.processEvents()
        for was, now in ((panes, again.workspace.panes.sizes()), (side, again.workspace.side.sizes())):
            assert sum(abs(a - b) for a, b in zip(was, now, strict=True)) <= 8
    finally:
        again.close()
        again.deleteLater()


def test_a_window_that_was_off_the_screen_comes_back_on_it(checker, new_window) -> None:
    far = QMainWindow()
    checker.bot.addWidget(far)
    far.setGeometry(QRect(30000, 20000, 700, 500))
    checker.window.settings.set("window.geometry", as_text(far.saveGeometry()))
    checker.window.settings.sync()
    again = new_window()
    seen = again.window.frameGeometry()
    assert any(screen.availableGeometry().intersects(seen) for screen in QGuiApplication.screens())


def test_zoom_comes_back(sample, new_window) -> None:
    sample.act("view.larger")
    size = sample.article.document().defaultFont().pointSizeF()
    path = sample.window.hub.session.path
    sample.window.close()
    again = new_window()
    again.open(path)
    assert again.article.document().defaultFont().pointSizeF() == size
