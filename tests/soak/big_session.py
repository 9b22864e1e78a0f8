"""Makes a session of 124 MB with 50,000 claims and 200,000 events; prints how long opening it fully checked takes.

``big_session.py [CLAIMS [EVENTS]]``. Beside it stand SQLite's own check of the file and a verdict in it.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
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
from workbench.store.session_file import SessionFile

CLAIMS, EVENTS, MEGABYTES = 50_000, 200_000, 124
VERDICTS = 200


def make(path: Path, author: Author, claims: int = CLAIMS, events: int = EVENTS) -> None:
    """Writes the session: one act that opens the article, then as many verdicts and notes as there are to be events."""
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
    log += [_later(author, uids[n % claims], n // claims, article.draft.uid) for n in range(events - len(first))]
    SessionFile.create_with(path, log, fold(empty, [event for _, some in log for event in some]))


def _later(author: Author, claim: str, turn: int, draft: str) -> tuple[Act, list[Event]]:
    """A verdict, then a note, then a verdict …, padded so that the file has the size of one with evidence."""
    if turn % 2:
        act, field, value = author.act(ActName.WRITE_NOTE), Field.NOTE, f"Sample note {turn}. " + "x" * 60
    else:
        act, field = author.act(ActName.MARK_VERIFIED), Field.VERDICT
        value = write_decision(Decision(Verdict.VERIFIED, author.person.uid, act.at, draft))
    return act, [Event(new_uid(), act.uid, 0, claim, field, None, value, (new_uid(),))]


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main(claims: int = CLAIMS, events: int = EVENTS) -> int:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.claims"
        make(path, author(), claims, events)
        print(f"{path.stat().st_size / 1e6:.0f} MB, {claims} claims, {events} events")
        rounds = [seconds(lambda: open_session(path, author()).close()) for _ in range(3)]
        print(f"opened fully checked: {min(rounds):.2f} to {max(rounds):.2f} s")
        session = open_session(path, author())
        uids = list(session.snapshot.claims)
        kinds = (Verdict.VERIFIED, Verdict.DISPUTED)
        times = [seconds(lambda n=n: mark(session, [uids[n]], kinds[n % 2])) for n in range(VERDICTS)]
        session.close()
    ordered = sorted(times)
    p99 = ordered[int(len(ordered) * 0.99)]
    print(f"a verdict: median {1000 * statistics.median(times):.1f} ms, p99 {1000 * p99:.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
