"""How long a quotation takes to be held against a transcript of 20,000 words, and a text to be found in as many.

Run as ``python tests/perf/bench_quotation.py [WORDS]``.
"""

import random
import sys
import time
from collections.abc import Callable
from statistics import median

from workbench.evidence.finding import find_words
from workbench.evidence.quotation import check_quotation
from workbench.evidence.transcript import Transcript
from workbench.languages import pack_for
from workbench.languages.pack import PLAIN

SMALL = ("the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "it", "with", "as", "on", "be", "at", "they")
SYLLABLES = ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu")


def sample_words(count: int) -> list[str]:
    """Made-up talk: half small words, half of 3,000 others, some of them far more often than the rest."""
    dice = random.Random(5)
    others = ["".join(dice.choices(SYLLABLES, k=dice.randint(2, 4))) for _ in range(3000)]
    return [
        dice.choice(SMALL) if dice.random() < 0.5 else others[int(len(others) * dice.random() ** 3)]
        for _ in range(count)
    ]


def milliseconds(act: Callable[[], object], times: int = 5) -> float:
    """The median time of a few runs."""
    runs = []
    for _ in range(times):
        begin = time.perf_counter()
        act()
        runs.append((time.perf_counter() - begin) * 1000)
    return median(runs)


def changed(words: list[str]) -> str:
    """A quotation with a word left out, one put in, one changed, and an ellipsis."""
    some = [*words[:4], *words[5:9], "extra", *words[9:12], "other", *words[13:]]
    half = len(some) // 2
    return " ".join([*some[:half], "…", *some[half + 3 :]])


def main(count: int) -> None:
    """Prints the table."""
    pack = pack_for("en") or PLAIN
    words = sample_words(count)
    text = "".join(f"{word}{'.' if number % 15 == 14 else ''} " for number, word in enumerate(words))
    print(f"index of {count:,} words {milliseconds(lambda: Transcript.of(text, pack), 3):8.1f} ms")
    transcript = Transcript.of(text, pack)
    for size in (4, 12, 40, 120, 400):
        start = count // 2
        said = words[start : start + size]
        quotes = {"exact": " ".join(said), "changed": changed(said), "absent": " ".join(sorted(said))}
        for kind, quote in quotes.items():
            grade = check_quotation(quote, transcript).grade.value
            taken = milliseconds(lambda quote=quote: check_quotation(quote, transcript))  # type: ignore[misc]
            print(f"check {size:>3} words {kind:<8} {taken:8.2f} ms  {grade}")
    claim = " ".join(words[100:125])
    print(f"find 25 words        {milliseconds(lambda: find_words(claim, transcript.said)):8.2f} ms")
    same = Transcript.of("boats " * count, pack)
    print(f"one word {count:,} times {milliseconds(lambda: check_quotation('boats ' * 50 + 'x', same), 1):8.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
