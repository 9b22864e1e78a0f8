"""Cold start to first paint: our window beside a bare PySide6 window, in turn, each in a fresh process.

Prints milliseconds of wall clock from the start of the process to the end of the first paint.
"""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "workbench"
RUNS = int(os.environ.get("RUNS", "15"))

# Asked once, the event loop handles the expose event and the paint that follows from it. A filter that would wait for
# that paint runs in Python for every event, and so would cost a window with many widgets more than a bare one.
_PAINTED = """
import os, time
window.show()
app.processEvents()
assert window.windowHandle().isExposed()
os.write(1, str(time.time()).encode())
os._exit(0)
"""

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1280, 860)
"""

OURS = """
from workbench.gui.app import make_application, make_window
app = make_application(["claim-workbench"]); window = make_window(app)
"""


def first_paint(program: str) -> float:
    """Milliseconds until the first paint of a fresh process."""
    with tempfile.TemporaryDirectory() as home:
        places = {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **places}
        begun = time.time()
        command = [sys.executable, "-c", program + _PAINTED]
        done = subprocess.run(command, env=environment, capture_output=True, check=True)
        return 1000 * (float(done.stdout) - begun)


def main() -> None:
    """Measures and prints."""
    compileall.compile_dir(PACKAGE, quiet=1)  # as an installer does; the checkout may forbid it
    for program in (BARE, OURS):
        first_paint(program)
    pairs = [(first_paint(BARE), first_paint(OURS)) for _ in range(RUNS)]
    bare, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(our / base for base, our in pairs)
    print(f"cold start to first paint, median of {RUNS} pairs")
    print(f"  bare PySide6 window {bare:6.1f} ms")
    print(f"  Claim Workbench     {ours:6.1f} ms   {ratio:.2f} times the bare window (goal: at most 1.6)")


if __name__ == "__main__":
    main()
