"""How soon a change in the export dialog is seen, how long the window waits for it and for a print, and a masked copy.

Run as ``python tests/perf/bench_preview.py [CLAIMS]``.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from bench_report import seconds, snapshot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from workbench.exporters import exporter_for
from workbench.report.masked_session import mask_session
from workbench.report.sections import preset_named
from workbench.session.export import report_of
from workbench.session.preview import Lookout, PagesAhead, pages_of, print_pages


def go_on(_done: int, _total: int) -> None:
    """It is not stopped."""


def main(count: int) -> None:
    """Prints the table; what the worker does holds up nobody."""
    application = QApplication(["bench"])
    session = snapshot(count)
    print(f"{count:,} claims")
    for id, preset, masked in (("pdf", "claims", False), ("pdf", "article", False), ("pdf", "claims", True)):
        sections, made, lookout = preset_named(preset).sections, list[PagesAhead](), Lookout(session, "x")

        def ahead(sections=sections, id=id, masked=masked, made=made, lookout=lookout) -> None:  # type: ignore[no-untyped-def]
            shown = lookout.look(exporter_for(id), sections, masked, go_on)
            assert isinstance(shown, PagesAhead)
            made[:] = [shown]

        begin = time.perf_counter()
        ahead()
        first = time.perf_counter() - begin
        here = seconds(lambda made=made: made[0].set().image(1, 600))  # type: ignore[misc]
        named = f"preview of {preset}{', masked' if masked else ''}"
        print(f"{named:<28}first {first:5.2f} s, then worker {seconds(ahead):5.2f} s and window {here:5.2f} s")
    for preset in ("editor", "claims"):
        with tempfile.TemporaryDirectory() as folder:
            printer = QPrinter()
            printer.setOutputFileName(str(Path(folder) / "print.pdf"))
            report = report_of(session, "x", False, go_on)
            turns, begin = list[float](), time.perf_counter()
            for _ in print_pages(pages_of(report, preset_named(preset).sections), printer):
                turns.append(time.perf_counter() - begin)
                begin = time.perf_counter()
            told = f"{len(turns)} pages, first after {turns[0]:5.2f} s, slowest other {max(turns[1:]):5.2f} s"
            print(f"{f'print of {preset}':<28}{told}, all {sum(turns):5.2f} s")
    print(f"{'masked session':<28}worker {seconds(lambda: mask_session(session, {}), times=1):5.2f} s")
    application.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
