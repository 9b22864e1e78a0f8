"""Where in a document some words stand: exactly, or the stretches that share most with them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.evidence.words import IndexedText, weight

_RARE = 12
"""A word that occurs no more often than this points to places on its own; others only with their neighbour."""
_HITS = 400
"""How many places of one pair of words are looked at: what occurs more often tells nothing apart."""
_COMMON = 5_000
"""Two words that both occur more often are not looked for together: it bounds the time in a text of one word."""
_SLACK = 60
"""Words that a speaker may have said between the quoted ones without their being missed."""

Run = tuple[int, int]
"""Numbers of the document's words, the end exclusive."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the document that shares words with those sought. ``score`` weighs the words it shares."""

    run: Run
    score: float


def exact_places(keys: Sequence[str], document: IndexedText) -> list[Run]:
    """Every place where exactly these words stand, in order."""
    if not keys:
        return []
    offset = min(range(len(keys)), key=lambda number: document.count(keys[number]))
    wanted, said = tuple(keys), document.words.keys
    starts = (place - offset for place in document.places.get(keys[offset], ()))
    return [(start, start + len(keys)) for start in starts if start >= 0 and said[start : start + len(keys)] == wanted]


def windows(keys: Sequence[str], document: IndexedText, within: Run, at_most: int) -> list[Window]:
    """The stretches inside ``within`` that share most with the words, best first, none overlapping another.

    Empty keys, for words in brackets, are not looked for.
    """
    hits = sorted(_hits(keys, document, within))
    length = len(keys) + len(keys) // 2 + _SLACK
    weights = [weight(key, document.pack) if key else 0.0 for key in keys]
    chosen: list[tuple[float, int, int]] = []
    for missed, start, end in sorted(_slid(hits, weights, length)):
        if len(chosen) == at_most:
            break
        if all(end <= first or last <= start for _, first, last in chosen):
            chosen.append((missed, start, end))
    return [Window(_widened((start, end), hits, len(keys), within), -missed) for missed, start, end in chosen]


def _hits(keys: Sequence[str], document: IndexedText, within: Run) -> Iterator[Run]:
    """Places of the document with the number of the sought word that stands there."""
    pairs: dict[tuple[str, str], list[int]] = {}
    for number, key in enumerate(keys):
        if key and document.count(key) <= _RARE:
            yield from ((place, number) for place in _inside(document, key, within))
        following = keys[number + 1] if number + 1 < len(keys) else ""
        if not key or not following or min(document.count(key), document.count(following)) > _COMMON:
            continue
        if (key, following) not in pairs:
            pairs[key, following] = _beside(key, following, document, within)
        for place in pairs[key, following]:
            yield place, number
            yield place + 1, number + 1


def _beside(key: str, following: str, document: IndexedText, within: Run) -> list[int]:
    """Where the first of two words stands right before the second."""
    said = document.words.keys
    if document.count(key) <= document.count(following):
        end = len(said) - 1
        found = [place for place in _inside(document, key, within) if place < end and said[place + 1] == following]
    else:
        found = [place - 1 for place in _inside(document, following, within) if place and said[place - 1] == key]
    return found[:_HITS]


def _inside(document: IndexedText, key: str, within: Run) -> list[int]:
    places = document.places.get(key, [])
    return places[bisect_left(places, within[0]) : bisect_right(places, within[1] - 1)]


def _slid(hits: list[Run], weights: list[float], length: int) -> Iterator[tuple[float, int, int]]:
    """Every stretch of the length that begins at a hit, after the weight, below zero, of the different words it holds.

    So the best come first where they are sorted, and of these the first in the text.
    """
    counts = [0] * len(weights)
    score, last = 0.0, 0
    for place, number in hits:
        while last < len(hits) and hits[last][0] < place + length:
            found = hits[last][1]
            score += weights[found] if not counts[found] else 0.0
            counts[found] += 1
            last += 1
        yield -round(score, 6), place, hits[last - 1][0] + 1
        counts[number] -= 1
        score -= weights[number] if not counts[number] else 0.0


def _widened(run: Run, hits: list[Run], size: int, within: Run) -> Run:
    """The stretch with room for the sought words that lie before its first hit and after its last."""
    first = hits[bisect_left(hits, (run[0], 0))]
    last = hits[bisect_right(hits, (run[1] - 1, size)) - 1]
    room = 3 + size // 8
    return max(within[0], run[0] - first[1] - room), min(within[1], run[1] + (size - last[1] - 1) + room)
