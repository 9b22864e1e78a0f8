"""How long the plan of a merge and a comparison take: two people's copies of one session with 3,000 claims.

Run as ``python tests/perf/bench_merge.py [CLAIMS]``.
"""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.desks import Desk
from workbench.model.claim import Verdict
from workbench.review.agreement import agreement, between, told
from workbench.review.compare import compare
from workbench.review.lag import lag
from workbench.review.merge import plan
from workbench.review.signoff import decisions_sha256

VERDICTS = (Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED)


def worked(desk: Desk, share: float, seed: int) -> Desk:
    """A desk on which a share of the claims was decided, each with a note now and then."""
    rng = random.Random(seed)
    for claim in desk.claims:
        if rng.random() < share:
            desk.mark(claim, rng.choice(VERDICTS))
            if rng.random() < 0.2:
                desk.note(claim, f"Sample register, page {rng.randrange(100)}.")
    return desk


def measured(what: str, act: Callable[[], str]) -> None:
    """Prints the time of one call and what it says."""
    begin, worked = time.perf_counter(), time.process_time()
    told = act()
    taken, worked = time.perf_counter() - begin, time.process_time() - worked
    print(f"{what:<32}{taken:6.2f} s ({worked:.2f} CPU)   {told}")


def planned(mine: Desk, theirs: Desk) -> str:
    """Plans a merge and tells what is in it."""
    made = plan(mine.as_log(), theirs.as_log())
    return f"{len(made.counted):,} acts, {len(made.edits):,} edits, {len(made.opened):,} conflicts"


def carried(mine: Desk, theirs: Desk) -> str:
    """Finds which of two sessions is behind, and tells what has to be carried over."""
    found = lag(mine.as_log(), theirs.as_log())
    return f"{len(found.carry.claims) if found else 0:,} claims"


def main(count: int) -> None:
    """Prints the table."""
    words = [f"The sample council said on Monday that {n} of its {n * 3} sample lamps were out." for n in range(count)]
    begun = Desk.begin("ada", "\n".join(words), words)
    apart = Desk.begin("carla", "\n".join(words), words)
    print(f"{count:,} claims")
    ada, ben = worked(begun.copied("ada"), 0.7, 1), worked(begun.copied("ben"), 0.7, 2)
    carla = worked(apart, 0.7, 3)
    measured("plan: copies of one session", lambda: planned(ada, ben))
    measured("plan: sessions begun apart", lambda: planned(ada, carla))
    measured("compare", lambda: f"{len(compare(ada.as_log(), ben.as_log())):,} differences")
    measured("agreement", lambda: told(agreement(between(ada.as_log(), ben.as_log()))))
    ada.merge(ben)
    measured("plan: the same again", lambda: planned(ada, ben))
    measured("plan: a third, begun apart", lambda: planned(ada, carla))
    dan = worked(begun.copied("dan", clock=90_000), 0.7, 4)
    dan.take_draft("\n".join(line.replace(" 7 ", " 8 ") for line in words), paragraphs=True)
    measured("lag: another draft", lambda: carried(ada, dan))
    measured("hash of the decisions", lambda: decisions_sha256(ada.snapshot)[:12])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
