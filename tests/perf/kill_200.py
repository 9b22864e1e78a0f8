"""Kills the window at random moments while claims are marked by key, and looks for every acknowledged verdict.

``kill_200.py [KILLS [SEED]]`` prints one line, such as "200 of 200: 5120 acknowledged verdicts, 0 lost", and ends with
exit code 1 where one is lost. Each window is a process of its own, forked before Qt has begun, as importing costs a
second; it is killed with SIGKILL. Four windows after each other work on one session, so that what the one before left
behind is opened again.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import cycle
from pathlib import Path

CLAIMS = 40
KEYS = (("V", "verified"), ("D", "disputed"), ("U", "unsourced"))
LONGEST = 0.2
"""Seconds of marking after which a window is killed at the latest."""


def furnish(home: Path) -> None:
    """Gives the windows a home of their own and no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)


def load_window() -> None:
    """Imports once what every window needs."""
    from workbench.gui.warming import PIECES

    for piece in (*PIECES, "PySide6.QtTest", "workbench.gui.app", "workbench.gui.acts_files", "workbench.store.check"):
        import_module(piece)


def write_article(folder: Path) -> Path:
    """An article in which every sentence is a claim."""
    folder.mkdir()
    path = folder / "article.txt"
    path.write_text("\n\n".join(f"Ada Sample said {100 + n} sample boats sank in {1900 + n}." for n in range(CLAIMS)))
    return path


def mark_for_ever(article: Path, pipe: int) -> None:
    """Opens the article in the window and presses keys; says before each what it will do, and after that it is done."""
    from PySide6.QtTest import QTest

    from workbench.gui.app import make_application, make_window

    app = make_application(["kill"])
    window = make_window(app)
    window.show()
    window.open_path(article)
    while window.hub.session is None:
        app.processEvents()
    keys = window.workspace.claims.list
    for key, verdict in cycle(KEYS):
        claim = window.hub.current
        os.write(pipe, f"begin {claim} {verdict}\n".encode())
        QTest.keyClick(keys, key)
        os.write(pipe, f"done {claim} {verdict}\n".encode())


def start(work: Callable[[int], None]) -> tuple[int, int]:
    """A process of its own that works for ever, and the end of the pipe on which it tells what it does."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    try:
        os.close(reading)
        work(writing)
    finally:
        os._exit(3)


def killed(child: int, pipe: int) -> bytes:
    """Kills such a process; returns what it told that was not read yet."""
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    told = b""
    while more := os.read(pipe, 65536):
        told += more
    os.close(pipe)
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        raise RuntimeError(f"the window ended by itself, with status {status}")
    return told


def told_before_the_kill(article: Path, wait: float) -> list[str]:
    """What a window told that was killed ``wait`` seconds after its first act."""
    child, pipe = start(partial(mark_for_ever, article))
    told = os.read(pipe, 65536)
    time.sleep(wait)
    return (told + killed(child, pipe)).decode().splitlines()


def after(known: dict[str, set[str]], told: list[str]) -> int:
    """Notes which verdicts may stand on each claim now; returns how many were acknowledged."""
    acknowledged = 0
    for line in told:
        step, claim, verdict = line.split()
        if step == "done":
            known[claim] = {verdict}
            acknowledged += 1
        else:
            known.setdefault(claim, {"unchecked"}).add(verdict)
    return acknowledged


def lost(article: Path, known: dict[str, set[str]]) -> list[str]:
    """The claims that do not show what was acknowledged, once the article is opened again."""
    from workbench.gui.settings import Settings
    from workbench.model.snapshot import Person
    from workbench.session.article import read_article
    from workbench.session.commands import write_note
    from workbench.session.opening import session_for
    from workbench.session.session import Author
    from workbench.store.check import check

    author = Author(Person(*Settings().person()))  # the windows' own: in another's session nothing is written
    session = session_for(read_article(article), article, article.parent / "none", author)
    claims = session.snapshot.claims
    # Work goes on; that also removes a journal that was begun and is no part of the session.
    write_note(session, next(iter(claims)), f"Opened again after {len(session.history(next(iter(claims))))} acts.")
    session.close()
    missing = [uid for uid, may in known.items() if uid not in claims or claims[uid].verdict.value not in may]
    for uid in known.keys() - set(missing):
        known[uid] = {claims[uid].verdict.value}
    faults = [finding.fault for finding in check(session.path) if finding.fault]
    left = [path.name for path in article.parent.iterdir() if path.name not in ("article.txt", "article.claims")]
    return missing + faults + left


def kills(count: int, seed: int, folder: Path) -> Iterator[tuple[int, list[str]]]:
    """Kills so many windows; tells for each how many verdicts it acknowledged and what of them is lost."""
    chance = random.Random(seed)
    known: dict[str, set[str]] = {}
    article = folder
    for number in range(count):
        if number % 4 == 0:
            article, known = write_article(folder / f"articles-{number}"), {}
        acknowledged = after(known, told_before_the_kill(article, chance.uniform(0, LONGEST)))
        yield acknowledged, lost(article, known)


def main(count: int = 200, seed: int = 20261122) -> int:
    """Runs the kills and prints the figures; returns the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        furnish(Path(folder))
        load_window()
        results = list(kills(count, seed, Path(folder)))
    acknowledged, missing = sum(number for number, _ in results), [one for _, some in results for one in some]
    good = sum(not some for _, some in results)
    for one in missing:
        print(f"lost: {one}", file=sys.stderr)
    print(f"{good} of {count}: {acknowledged} acknowledged verdicts, {len(missing)} lost", flush=True)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
