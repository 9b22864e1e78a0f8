"""PySide6 6.12.0 took a reference from ``None`` with every void call on Python 3.11, until the process died."""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 2000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12, so its count says nothing")
def test_void_calls_of_qt_take_no_reference_of_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("sample")
    taken = before - sys.getrefcount(None)
    # Other code may let go of a None meanwhile; the fault takes one a call.
    assert taken < CALLS / 100, f"{taken} references of None were taken by {CALLS} calls: this PySide6 is not usable."
