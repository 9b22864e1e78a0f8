"""Somebody who does anything at the window, three hundred times: nothing breaks. Thousands: ``make soak``."""

import pytest
from PySide6.QtCore import QObject, QTimer

from tests.soak.monkey import faults_of, run


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_that_is_pressed_clicked_or_typed_breaks_anything(named, home, seed: int) -> None:
    folder = home / "monkey"
    folder.mkdir()
    counts, wrong = run(named.window, folder, 150, seed)
    assert wrong == []
    assert counts["press"] > 30
    assert counts["click"] > 20
    assert list(home.rglob("*.claims"))


def test_an_exception_in_a_slot_is_noticed(named, home) -> None:
    teller = QObject(named.window)

    def fail(*_: object) -> None:
        raise RuntimeError("planted")

    named.window.hub.current_changed.connect(fail)
    assert teller
    _, wrong = run(named.window, home, 40, 1)
    assert any("planted" in one for one in wrong)


def test_a_timer_that_is_left_running_and_a_damaged_session_are_noticed(sample, home) -> None:
    timer = QTimer(sample.window, interval=100_000)
    timer.start()
    path = sample.window.hub.session.path
    sample.window.close()
    assert any("a timer runs" in fault for fault in faults_of(sample.window, home))
    timer.stop()
    assert list(faults_of(sample.window, home)) == []
    data = bytearray(path.read_bytes())
    place = data.index(b"Mass opposition protests")
    data[place : place + 4] = b"Less"
    path.write_bytes(bytes(data))
    assert list(faults_of(sample.window, home))
