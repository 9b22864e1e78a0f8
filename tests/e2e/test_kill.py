"""The window is killed without warning while claims are marked; every verdict that was acknowledged is there after."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "tests" / "perf" / "kill_200.py"
KILLS = 50
KILLS_WHILE_TYPING = 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the windows are forked")
def test_a_killed_window_loses_no_acknowledged_verdict() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, SCRIPT, str(KILLS)], capture_output=True, text=True, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = re.fullmatch(rf"{KILLS} of {KILLS}: (\d+) acknowledged verdicts, 0 lost\n", done.stdout)
    assert told, done.stdout
    assert int(told[1]) > KILLS, "the windows were killed before they marked anything"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the windows are forked")
def test_two_seconds_of_typing_at_most_are_lost_to_a_kill() -> None:
    """In the same run windows that save a note later lose more, which must be noticed."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.typing_kills", str(KILLS_WHILE_TYPING)],
        capture_output=True, text=True, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    print(done.stdout)
    assert f"{KILLS_WHILE_TYPING} of {KILLS_WHILE_TYPING} kills" in done.stdout
    assert "lost, found" in done.stdout
