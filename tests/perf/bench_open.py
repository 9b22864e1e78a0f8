"""Opening the seed and a 100,000-word article: reading, finding claims, making the session, showing it.

Beside them in the same run: reading the bytes and setting them as plain text of a bare QPlainTextEdit.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from sample_article import wait_for_session, write_article


def main() -> None:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as name:
        os.environ.update(XDG_CONFIG_HOME=name, XDG_DATA_HOME=name)
        from PySide6.QtWidgets import QPlainTextEdit

        from workbench import paths
        from workbench.gui.app import make_application, make_window

        app = make_application(["claim-workbench"])
        window = make_window(app)
        window.show()
        app.processEvents()
        window.rooms  # noqa: B018 - the modules are imported once, as after the first article of a day
        bare = QPlainTextEdit()
        bare.show()
        for path in (paths.sample(), write_article(Path(name) / "long.txt", 100_000)):
            begun = time.perf_counter()
            bare.setPlainText(path.read_text(encoding="utf-8"))
            app.processEvents()
            shown = time.perf_counter()
            window.hub.close()
            window.open_path(path)
            wait_for_session(app, window)
            app.processEvents()
            done = time.perf_counter()
            session = window.hub.session.path
            claims = len(window.hub.snapshot.claims)
            words = len(window.hub.snapshot.draft.text.split())
            window.hub.close()
            closed = time.perf_counter()
            window.open_path(session)
            app.processEvents()
            again = time.perf_counter()
            print(f"{path.name}: {words} words, {claims} claims")
            print(f"  bare QPlainTextEdit      {1000 * (shown - begun):8.1f} ms")
            print(f"  article to first session {1000 * (done - shown):8.1f} ms")
            print(f"  session opened again     {1000 * (again - closed):8.1f} ms")
        window.close()


if __name__ == "__main__":
    main()
