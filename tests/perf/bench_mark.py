"""From a key press to a verdict that is on disk and painted, with 3,000 claims; beside a bare SQLite commit.

Both are measured in turn in one process: a commit of one row with the session file's own settings, then a key.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from sample_article import wait_for_session, write_article

KEYS = int(os.environ.get("KEYS", "600"))
WORDS = 58_000


def bare_database(folder: Path) -> sqlite3.Connection:
    """A database with the settings that make a commit durable."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for pragma in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE mark (place INTEGER PRIMARY KEY, verdict TEXT)")
    return connection


def timed(work) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def main() -> None:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.update(XDG_CONFIG_HOME=name, XDG_DATA_HOME=name)
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from workbench.gui.app import make_application, make_window

        app = make_application(["claim-workbench"])
        window = make_window(app)
        window.show()
        window.open_path(write_article(folder / "long.txt", WORDS))
        wait_for_session(app, window)
        app.processEvents()
        database = bare_database(folder)
        rows = window.workspace.claims.list
        keys = (Qt.Key.Key_V, Qt.Key.Key_D, Qt.Key.Key_U)

        def press(number: int) -> None:
            QTest.keyClick(rows, keys[number % 3])
            app.processEvents()

        bare, ours = [], []
        for number in range(KEYS):
            bare.append(timed(lambda: database.execute("INSERT INTO mark (verdict) VALUES ('verified')")))
            ours.append(timed(lambda n=number: press(n)))
        marked = sum(not claim.is_open for claim in window.hub.snapshot.claims.values())
        print(f"{len(window.hub.snapshot.claims)} claims, {KEYS} keys, {marked} verdicts on disk")
        for label, figures in (("bare SQLite commit", bare), ("key to disk and paint", ours)):
            ordered = sorted(figures)
            p99 = ordered[int(len(ordered) * 0.99)]
            print(f"  {label:22} median {statistics.median(figures):6.2f} ms   p99 {p99:6.2f} ms")
        print("  goal: median at most 8 ms, p99 at most 16 ms")
        window.close()


if __name__ == "__main__":
    main()
