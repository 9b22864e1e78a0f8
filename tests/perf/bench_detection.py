"""How fast claims are found: from text to claims, megabytes a second of one core's time, and whether that is linear.

Run as ``python tests/perf/bench_detection.py [FILE]``: on the text of a file, or of the sample article, again and again
up to each size. Beside it stands what Qt takes to find the boundaries of words and sentences in the same text, and
nothing else. The best of some rounds is told, as whatever else the machine does only ever adds.
"""

import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QTextBoundaryFinder

from workbench import paths
from workbench.detection.engine import detect
from workbench.languages import pack_for
from workbench.model.draft import RawDocument
from workbench.session.collecting import without_collecting
from workbench.text.drafting import make_draft

SIZES = (0.1, 1.0, 10.0)
"""Megabytes."""

ROUNDS = 5


def text_of(size: float, paragraphs: list[str]) -> str:
    """Paragraphs again and again up to so many megabytes."""
    mean = sum(len(paragraph.encode()) + 2 for paragraph in paragraphs) / len(paragraphs)
    return "\n\n".join(islice(cycle(paragraphs), max(1, round(size * 1e6 / mean))))


def find_claims(text: str) -> int:
    """The way from a text to its claims, as an article that is opened goes it."""
    with without_collecting():
        draft, _ = make_draft(RawDocument(text=text), uid="0" * 32)
        return len(detect(draft, pack_for("en")).candidates)


def find_boundaries(text: str) -> int:
    """All that Qt has for it."""
    count = 0
    for kind in (QTextBoundaryFinder.BoundaryType.Sentence, QTextBoundaryFinder.BoundaryType.Word):
        finder = QTextBoundaryFinder(kind, text)
        while finder.toNextBoundary() >= 0:
            count += 1
    return count


def speed(act: Callable[[str], int], text: str, rounds: int) -> tuple[float, int]:
    """Megabytes a second of processor time, at best, and what was found."""
    best, found = 0.0, 0
    for _ in range(rounds):
        begun = time.process_time()
        found = act(text)
        best = max(best, len(text.encode()) / 1e6 / (time.process_time() - begun))
    return best, found


def main(file: str = "") -> None:
    """Prints the table."""
    words = Path(file or paths.sample()).read_text(encoding="utf-8")
    paragraphs = [paragraph for paragraph in words.split("\n\n") if paragraph.strip()]
    find_claims(paragraphs[0])  # patterns are compiled
    for size in SIZES:
        text, rounds = text_of(size, paragraphs), 1 if size > 1 else ROUNDS
        found, claims = speed(find_claims, text, rounds)
        bounds, _ = speed(find_boundaries, text, rounds)
        print(f"{size:5.1f} MB: {found:5.2f} MB/s, {claims:,} claims; Qt's boundaries alone {bounds:5.2f} MB/s")


if __name__ == "__main__":
    main(*sys.argv[1:])
