"""Kills the window at random moments while a note is typed without a pause, and measures how much of it is lost.

``typing_kills.py [KILLS [SEED]]`` prints one line, such as "200 of 200 kills: at most 1.55 s of typing lost", and ends
with exit code 1 where it is more than two seconds. Keys come every 40 ms, so only the longest wait between two savings
saves anything. In the same run some windows save later than they should, which has to be noticed. Each window is a
process of its own, forked before Qt has begun; some of them type side by side.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests.perf.kill_200 import furnish, killed, load_window, start, write_article

MOST_LOST = 2.0
"""Seconds of typing: the promise."""

_KEY_EVERY = 40
"""Milliseconds."""

_SHORTEST, _LONGEST = 2.2, 4.2
"""Seconds of typing after which a window is killed: the first saving has come by then."""

_SIDE_BY_SIDE = 5
_PLANTED = 2
_TOO_LATE = 60_000
"""Milliseconds of the planted fault: a note that is saved only when the typing ends."""


def type_for_ever(article: Path, longest: int, pipe: int) -> None:
    """Opens the article in the window and types numbers into a note; tells each with the claim and the time."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    from workbench.gui.app import make_application, make_window
    from workbench.gui.detail import note as editor

    if longest:
        editor._LONGEST = longest
    app = make_application(["typing"])
    window = make_window(app)
    window.show()
    window.open_path(article)
    while window.hub.session is None:
        app.processEvents()
    note = window.workspace.detail.note
    note.setFocus()
    count = 0

    def press() -> None:
        nonlocal count
        count += 1
        QTest.keyClicks(note, f"{count} ")
        os.write(pipe, f"{count} {window.hub.current} {time.monotonic()}\n".encode())

    keys = QTimer(window, interval=_KEY_EVERY)
    keys.timeout.connect(press)
    keys.start()
    app.exec()


class Typist:
    """A window in a process of its own, in which somebody types."""

    def __init__(self, article: Path, longest: int) -> None:
        self.session = article.with_suffix(".claims")
        self.process, self.pipe = start(partial(type_for_ever, article, longest))

    def killed(self, after: float) -> float:
        """Kills it so many seconds after its first key; returns how many seconds of typing are lost."""
        told = os.read(self.pipe, 65536)
        time.sleep(max(0.0, float(told.split()[2]) + after - time.monotonic()))
        return lost(self.session, (told + killed(self.process, self.pipe)).decode().splitlines())

    def stop(self) -> None:
        """Ends it, whatever it is doing."""
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)


def lost(session: Path, told: list[str]) -> float:
    """Seconds between the first key that is not in the note and the last one that was pressed."""
    from workbench.session.opening import read_snapshot
    from workbench.store.check import check
    from workbench.store.session_file import SessionFile

    typed = [(int(number), claim, float(at)) for number, claim, at in map(str.split, told)]
    SessionFile.open(session).close()  # takes back what was cut off
    faults = [finding.fault for finding in check(session) if finding.fault]
    if faults:
        raise RuntimeError(f"the session is damaged: {faults}")
    kept = {int(word) for word in read_snapshot(session).claims[typed[0][1]].note.split()}
    if kept != set(range(1, len(kept) + 1)):
        raise RuntimeError(f"the note has holes: {sorted(kept)}")
    missing = [at for number, _, at in typed if number not in kept]
    return typed[-1][2] - missing[0] if missing else 0.0


def losses(longest: Sequence[int], chance: random.Random, folder: Path) -> Iterator[float]:
    """Kills a window for each of ``longest``, its longest wait where that is not the program's own (0).

    Tells for each how many seconds of typing it lost.
    """
    for first in range(0, len(longest), _SIDE_BY_SIDE):
        some = enumerate(longest[first : first + _SIDE_BY_SIDE], first)
        typists = [Typist(write_article(folder / f"articles-{number}"), wait) for number, wait in some]
        try:
            for typist in typists:
                yield typist.killed(chance.uniform(_SHORTEST, _LONGEST))
        except BaseException:
            for typist in typists:
                typist.stop()
            raise


def main(count: int = 200, seed: int = 20261123) -> int:
    """Runs the kills and prints the figures; returns the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        furnish(Path(folder))
        load_window()
        chance = random.Random(seed)
        all_lost = list(losses([0] * count + [_TOO_LATE] * _PLANTED, chance, Path(folder)))
    found, planted = all_lost[:count], max(all_lost[count:])
    good = sum(one <= MOST_LOST for one in found)
    print(f"{good} of {count} kills: at most {max(found):.2f} s of typing lost", flush=True)
    found_it = "found" if planted > MOST_LOST else "NOT NOTICED"
    print(f"planted fault, a note that is saved later: {planted:.2f} s lost, {found_it}", flush=True)
    return 0 if good == count and planted > MOST_LOST else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
