"""A new draft of an article with 3,000 claims: comparing it, showing the page, taking it, undoing it, and a report."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from sample_article import article

from workbench.gui.app import make_application
from workbench.gui.carrying.page import CarryPage
from workbench.gui.theme import ThemeSwitch
from workbench.model.claim import Verdict
from workbench.model.snapshot import Person, Snapshot
from workbench.report.build import build
from workbench.session.article import read_text
from workbench.session.commands import mark
from workbench.session.drafts import plan_of, take_draft
from workbench.session.opening import begin_session
from workbench.session.session import Author

WORDS = 58_000


def timed(label: str, work):
    """Prints how long the work took, and returns what came of it."""
    begun = time.perf_counter()
    made = work()
    print(f"{label:28} {1000 * (time.perf_counter() - begun):9.1f} ms")
    return made


def main() -> None:
    """Measures and prints."""
    app, text = make_application([]), article(WORDS)
    changed = text.replace("costs rose by 12 percent", "costs rose by 13 percent").replace("10 years", "11 years", 7)
    with tempfile.TemporaryDirectory() as folder:
        session = begin_session(read_text(text), Path(folder) / "sample.claims", Author(Person("a" * 32, "Sample")))
        mark(session, list(session.snapshot.claims), Verdict.VERIFIED)
        new = read_text(changed)
        print(f"{len(session.snapshot.claims)} claims, load {os.getloadavg()[0]:.1f}")
        plan = timed("comparing", lambda: plan_of(session.snapshot, new))
        page = timed("making the page", lambda: CarryPage(plan, new, ThemeSwitch(app), None))
        timed("going to a claim", lambda: page.list.setCurrentRow(40))
        timed("taking it", lambda: take_draft(session, plan, new, {}))
        fresh = Snapshot(session.snapshot.session, drafts=session.snapshot.drafts, claims=session.snapshot.claims)
        timed("current claims, first time", lambda: fresh.current)
        timed("report", lambda: build(session.snapshot, at="2026-11-22T14:05:09.120Z", program="sample"))
        timed("undoing it", session.undo)
        session.close()


if __name__ == "__main__":
    main()
