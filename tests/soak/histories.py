"""Makes up thousands of working days: random acts, undo, redo and reopening; then file, log and memory must agree.

``histories.py [HISTORIES [SEED]]`` prints a line. Every few acts the session is opened again: what stands in the file
must be what stood in the window, the log alone must make the same session, and every check must pass. In the end all
is undone, and the article must stand as it did in the beginning. In the same run an undo forgets one value, and that
has to be noticed.
"""

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.samples import author, begin, replayed, uids
from workbench.detection.rules import Choice, rules_named
from workbench.detection.wordlist import WordList
from workbench.errors import UserError
from workbench.model.claim import Disposition, Verdict
from workbench.model.draft import DetailName, Span
from workbench.model.event import Event, Field, Json
from workbench.session import commands, session
from workbench.session.opening import open_session
from workbench.session.rules import find_again, look_again
from workbench.session.session import Session
from workbench.store.check import check

ACTS = 24
_CHOICES = (Choice(), Choice(off=rules_named("figure")), Choice(words=WordList(("nobody", "Ada"), ("7 days",))))
REOPENED = 0.08
"""How likely the session is opened again after an act."""

Act = Callable[[Session, random.Random], object]


def _claim(session: Session, chance: random.Random) -> str:
    return chance.choice(uids(session))


def _some(session: Session, chance: random.Random) -> list[str]:
    return chance.sample(uids(session), min(len(uids(session)), chance.randint(1, 3)))


def _span(session: Session, chance: random.Random) -> Span:
    start = chance.randrange(len(session.snapshot.draft.text))
    return Span(start, min(len(session.snapshot.draft.text), start + chance.randint(0, 30)))


def _note(session: Session, chance: random.Random) -> object:
    words = chance.choice(("", "Sample note.", "Zwölf Boote 🚤", "line\nline", "\u202e?", "x" * 500))
    return commands.write_note(session, _claim(session, chance), words)


KINDS: tuple[Act, ...] = (
    lambda s, c: commands.mark(s, _some(s, c), c.choice(list(Verdict))),
    lambda s, c: commands.mark(s, _some(s, c), c.choice(list(Verdict))),
    _note,
    lambda s, c: commands.dismiss(s, _some(s, c), c.choice(list(Disposition))),
    lambda s, c: commands.take_back(s, _some(s, c)),
    lambda s, c: commands.add_claim(s, _span(s, c)),
    lambda s, c: commands.remove_claim(s, _claim(s, c)),
    lambda s, c: commands.split_claim(s, _claim(s, c), c.randrange(len(s.snapshot.draft.text))),
    lambda s, c: commands.join_claims(s, _some(s, c)),
    lambda s, c: commands.trim_claim(s, _claim(s, c), _span(s, c)),
    lambda s, c: find_again(s, look_again(s.snapshot, c.choice(_CHOICES))),
    lambda s, c: commands.edit_detail(s, c.choice(list(DetailName)), c.choice(("", "Sample", "en", "2026-11-22"))),
    lambda s, c: s.call(c.choice(("Ada Sample", "Ada S. Sample", ""))),
    lambda s, _: s.undo(),
    lambda s, _: s.undo(),
    lambda s, _: s.redo(),
)


def history(folder: Path, chance: random.Random) -> Iterator[str]:
    """Works on one new session at random; tells what does not agree, and what came of each act."""
    path = folder / "s.claims"
    path.unlink(missing_ok=True)
    work = begin(path)
    first = work.snapshot
    for _ in range(ACTS):
        if chance.random() < REOPENED:
            work, faults = _reopened(work)
            yield from faults
        try:
            act = chance.choice(KINDS if uids(work) else KINDS[-3:])  # without a claim there is little but to go back
            yield "act" if act(work, chance) else "nothing"
        except UserError:
            yield "refused"
    work, faults = _reopened(work)
    yield from faults
    while work.undo():
        pass
    after = work.snapshot
    if (after.claims, after.details) != (first.claims, first.details):
        yield "fault: undoing everything does not lead to the beginning"
    work.close()
    yield from (f"fault: {finding.fault}" for finding in check(path) if finding.fault)


def _reopened(work: Session) -> tuple[Session, list[str]]:
    stood = work.snapshot
    work.close()
    again = open_session(work.path, author(work.person))
    faults = [] if again.snapshot == stood else ["fault: the file is not what stood in the window"]
    events = again._file.events()
    return again, faults + ([] if replayed(stood, events) == stood else ["fault: the log makes another session"])


@contextmanager
def one_value_forgotten() -> Iterator[None]:
    """The planted fault: an undo leaves one of several verdicts as it is."""
    kept = session.turned_back

    def forgetful(events: Iterable[Event]) -> dict[tuple[str, Field], Json]:
        values = kept(events)
        verdicts = [key for key in values if key[1] is Field.VERDICT]
        return {key: value for key, value in values.items() if key not in verdicts[1:2]}

    session.turned_back = forgetful
    try:
        yield
    finally:
        session.turned_back = kept


def run(count: int, seed: int) -> Counter[str]:
    """Makes so many histories; counts acts and faults."""
    chance, counts = random.Random(seed), Counter[str]()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        for _ in range(count):
            counts.update(history(Path(name), chance))
    return counts


def main(count: int = 1_000, seed: int = 20261122) -> int:
    """Prints the figures; returns 1 where something does not agree, or the planted fault was not noticed."""
    counts = run(count, seed)
    faults = [one for one in counts if one.startswith("fault")]
    done = ", ".join(f"{what} {counts[what]}" for what in ("act", "nothing", "refused"))
    print(f"{count} histories of {ACTS} steps ({done}): {sum(counts[one] for one in faults)} faults")
    print("".join(f"  {one}: {counts[one]}\n" for one in faults), end="")
    with one_value_forgotten():
        planted = any(one.startswith("fault") for one in run(max(count // 10, 50), seed))
    print(f"planted fault (an undo forgets a value): {'found' if planted else 'NOT NOTICED'}")
    return 1 if faults or not planted else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
