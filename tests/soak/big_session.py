"""Makes sessions with 50,000 claims and 200,000 events; prints what an opening, fully checked, and a verdict take.

``big_session.py [CLAIMS [EVENTS]]``. Once each act is one event, as keys make them: 206 MB; once ten, as marking a
selection or a merge makes them: 151 MB. Beside an opening stands SQLite's own check of the same file.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.samples import author, sample_article
from workbench.model.claim import Decision, Verdict
from workbench.model.codec import write_decision
from workbench.model.draft import Span
from workbench.model.event import Act, ActName, Event, Field
from workbench.model.fold import fold
from workbench.model.snapshot import Snapshot
from workbench.session.commands import mark
from workbench.session.identity import new_uid
from workbench.session.opening import _first_edits, open_session
from workbench.session.session import Author, make_events
from workbench.store.proving import integrity_fault
from workbench.store.session_file import SessionFile

CLAIMS, EVENTS, TOGETHER = 50_000, 200_000, 10
VERDICTS, ROUNDS = 200, 5


def make(path: Path, author: Author, claims: int = CLAIMS, events: int = EVENTS, together: int = 1) -> None:
    """Writes the session: one act that opens the article, then as many verdicts and notes as there are to be events.

    ``together`` of them are one act.
    """
    sentences = [f"Ada Sample counted {n} sample boats in {1900 + n % 100}." for n in range(claims)]
    text, spans, at = " ".join(sentences), [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    article = sample_article(text, tuple(spans))
    act = author.act(ActName.OPEN_ARTICLE)
    empty = Snapshot(session=act.uid, created=act.at)
    first = make_events(act, empty, {**author.introduction(empty), **_first_edits(article)}, lambda _s, _f: "")
    log: list[tuple[Act, list[Event]]] = [(act, list(first))]
    uids = [event.subject for event in first if event.field is Field.EXTENT]
    for n in range(0, events - len(first), together):
        some = range(n, min(n + together, events - len(first)))
        log.append(_later(author, [uids[one % claims] for one in some], n // claims, article.draft.uid))
    SessionFile.create_with(path, log, fold(empty, [event for _, some in log for event in some]))


def _later(author: Author, claims: Sequence[str], turn: int, draft: str) -> tuple[Act, list[Event]]:
    """A verdict, then a note, then a verdict …"""
    if turn % 2:
        act, field, value = author.act(ActName.WRITE_NOTE), Field.NOTE, f"Sample note {turn}. " + "x" * 60
    else:
        act, field = author.act(ActName.MARK_VERIFIED), Field.VERDICT
        value = write_decision(Decision(Verdict.VERIFIED, author.person.uid, act.at, draft))
    return act, [
        Event(new_uid(), act.uid, n, claim, field, None, value, (new_uid(),)) for n, claim in enumerate(claims)
    ]


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main(claims: int = CLAIMS, events: int = EVENTS) -> int:
    """Measures and prints."""
    for together in (1, TOGETHER):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "big.claims"
            make(path, author(), claims, events, together)
            print(f"{path.stat().st_size / 1e6:.0f} MB, {claims} claims, {events} events, {together} in an act")
            _measure(path)
    return 0


def _measure(path: Path) -> None:
    alone = [seconds(lambda: integrity_fault(path)) for _ in range(ROUNDS)]
    print(f"SQLite's own check: {_told(alone)}")
    opened = [seconds(lambda: open_session(path, author()).close()) for _ in range(ROUNDS)]
    print(f"opened fully checked: {_told(opened)}")
    session = open_session(path, author())
    uids = list(session.snapshot.claims)
    kinds = (Verdict.VERIFIED, Verdict.DISPUTED)
    times = [seconds(lambda n=n: mark(session, [uids[n]], kinds[n % 2])) for n in range(VERDICTS)]
    session.close()
    p99 = sorted(times)[int(len(times) * 0.99)]
    print(f"a verdict: median {1000 * statistics.median(times):.1f} ms, p99 {1000 * p99:.1f} ms")


def _told(times: list[float]) -> str:
    return f"median {statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f})"


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
