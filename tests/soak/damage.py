"""Damages a session in thousands of ways and opens each: what is shown must be what was written, or be refused.

``damage.py [FILES [SEED]]`` prints a table: a kind of damage a row, with how many files were refused, how many were
read right (the damage hit nothing), and how many wrongly, which must be none; then what a rescue brought back. In the
same run the proof is weakened by one hash, and that has to be noticed, or the table proves nothing.
"""

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.samples import author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import Event
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session
from workbench.session.rescue import rescue
from workbench.store import proof, quarantine

Damage = Callable[[bytes, random.Random], bytes]
RESCUED_AT_LEAST = {"16 bits": 0.99, "hole of 64 kB": 0.90, "first page zeroed": 1.0, "first 100 bytes zeroed": 1.0}
"""The share of the log's entries that a rescue brings back, on the average over the files of a kind."""


def flipped(bits: int) -> Damage:
    def damage(data: bytes, chance: random.Random) -> bytes:
        made = bytearray(data)
        for _ in range(bits):
            made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
        return bytes(made)

    return damage


def hole(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(max(1, len(data) - 65536))
    return data[:at] + bytes(65536) + data[at + 65536 :]


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(100, len(data))]


KINDS: dict[str, Damage] = {
    "1 bit": flipped(1),
    "4 bits": flipped(4),
    "16 bits": flipped(16),
    "64 bits": flipped(64),
    "hole of 64 kB": hole,
    "cut off": cut,
    "first page zeroed": lambda data, _: bytes(4096) + data[4096:],
    "first 100 bytes zeroed": lambda data, _: bytes(100) + data[100:],
}
WEIGHTS = (24, 24, 24, 12, 8, 8, 1, 1)


def make(folder: Path, acts: int = 1200) -> Path:
    """A session of about 1 MB."""
    session = begin(folder / "sound.claims")
    claims, verdicts = uids(session), [Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED]
    for number in range(acts):
        if number % 5 == 4:
            write_note(session, claims[number % len(claims)], f"Sample note {number}. " + "x" * chance_length(number))
        else:
            mark(session, [claims[number % len(claims)]], verdicts[number // len(claims) % 3])
    session.close()
    return session.path


def chance_length(number: int) -> int:
    """Lengths of notes up to a few pages, so that some go on in other pages of the file."""
    return 6000 if number % 50 == 4 else number % 200


def shown(path: Path) -> object:
    """Everything that opening a session shows; None where it is refused."""
    try:
        session = open_session(path, author())
    except UserError:
        return None
    try:
        return session.snapshot, list(session._file.acts()), list(session._file.events())
    except UserError:
        return None
    finally:
        session.close()


@contextmanager
def one_hash_left_out() -> Iterator[None]:
    """The planted fault: the proof believes every event."""
    kept = proof.event_hash
    proof.event_hash = lambda row: row[9]
    try:
        yield
    finally:
        proof.event_hash = kept


def damaged_files(sound: bytes, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    chance = random.Random(seed)
    for _ in range(count):
        kind = chance.choices(list(KINDS), WEIGHTS)[0]
        yield kind, KINDS[kind](sound, chance)


def run(folder: Path, sound: Path, count: int, seed: int) -> Counter[tuple[str, str]]:
    """Opens so many damaged files; counts by kind what came of it."""
    good, results = shown(sound), Counter[tuple[str, str]]()
    path = folder / "damaged.claims"
    assert good is not None
    for kind, data in damaged_files(sound.read_bytes(), count, seed):
        path.write_bytes(data)
        seen = shown(path)
        results[kind, "refused" if seen is None else "right" if seen == good else "wrong"] += 1
        results[kind, "changed"] += path.read_bytes() != data
        results[kind, "litter"] += len(list(folder.iterdir())) != 2
    return results


def rescues(folder: Path, sound: Path, count: int, seed: int) -> dict[str, list[float]]:
    """Rescues so many damaged files; by kind the shares of the log's entries that came back, -1 for a wrong one."""
    _, _, events = quarantine.read(sound)
    true = Counter(value_of(event) for event in events)
    shares: dict[str, list[float]] = {kind: [] for kind in KINDS}
    path, into = folder / "damaged.claims", folder / "rescued.claims"
    for kind, data in damaged_files(sound.read_bytes(), count, seed):
        path.write_bytes(data)
        into.unlink(missing_ok=True)
        try:
            rescue(path, into)
        except UserError:
            shares[kind].append(0.0)
            continue
        _, _, found = quarantine.read(into)
        wrong = Counter(value_of(event) for event in found) - true
        shares[kind].append(-1.0 if wrong else len(found) / len(events))
    into.unlink(missing_ok=True)
    return shares


def value_of(event: Event) -> str:
    """What an event says, whatever act it stands under now."""
    return repr((event.subject, event.field, event.after))


def main(count: int = 10_000, seed: int = 20261122) -> int:
    """Prints the table; returns 1 where a value was shown wrongly, or the planted fault was not noticed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sound = make(folder)
        print(f"{count} damaged files of a session of {sound.stat().st_size / 1000:.0f} kB, seed {seed}")
        results = run(folder, sound, count, seed)
        shares = rescues(folder, sound, max(count // 20, 20), seed)
        with one_hash_left_out():
            planted = run(folder, sound, max(count // 10, 100), seed)
    bad = print_table(results, shares)
    found = sum(number for (_, what), number in planted.items() if what == "wrong")
    print(f"planted fault (one hash left out): {found} shown wrongly" + ("" if found else ", NOT NOTICED"))
    return 1 if bad or not found else 0


def print_table(results: Counter[tuple[str, str]], shares: dict[str, list[float]]) -> int:
    print(f"{'damage':24}{'files':>7}{'refused':>9}{'right':>7}{'wrong':>7}{'rescued':>10}")
    bad = 0
    for kind in KINDS:
        refused, right, wrong = (results[kind, what] for what in ("refused", "right", "wrong"))
        some = shares[kind]
        share = f"{100 * sum(some) / len(some):.1f} %" if some else "–"
        print(f"{kind:24}{refused + right + wrong:>7}{refused:>9}{right:>7}{wrong:>7}{share:>10}")
        bad += wrong + results[kind, "changed"] + results[kind, "litter"] + sum(one < 0 for one in some)
        bad += bool(some) and sum(some) / len(some) < RESCUED_AT_LEAST.get(kind, 0)
    return bad


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
