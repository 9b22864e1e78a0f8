"""Names spelled in two ways in one article: the rarer spelling is remarked, with the other and how often it stands."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from workbench.checks.base import Reading, Remark, inside
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

_NAME = re.compile(r"(?<![\w’'-])[^\W\d_a-z][^\W\d_A-Z]+(?![\w-])")
_OTHER_WORD = re.compile(r"(?<![\w’'-])[^\W\d_A-Z][^\W\d_]+")
_SENTENCE_START = re.compile(r"[.!?:;…\n]\W*\Z|\A\W*\Z")
_SHORTEST, _SHORTEST_ALONE = 5, 7
_OFTEN = 2
_MOST_ALIKE = 30
"""So many names that differ in one letter are no slips of the pen, and comparing them all would take for ever."""


def look(reading: Reading) -> tuple[Remark, ...]:
    """Remarks on the names in a stretch that the rest of the article spells otherwise."""
    return inside(_of_article(reading.text, reading.pack), reading.span)


@lru_cache(maxsize=2)
def _of_article(text: str, pack: LanguagePack) -> tuple[Remark, ...]:
    """The remarks on the whole article in its order; asked for claim by claim, found once."""
    found = list(_NAME.finditer(text))
    places: dict[str, list[Span]] = defaultdict(list)
    for name in found:
        places[name[0]].append(Span(name.start(), name.end()))
    common = {other[0].lower() for other in _OTHER_WORD.finditer(text)}
    names = {word for word in places if word.lower() not in common and not _only_begins(text, places[word])}
    told = _told(_near_pairs(names, pack), places, _neighbours(text, found))
    return tuple(sorted(told, key=lambda remark: remark.span))


def _neighbours(text: str, found: list[re.Match[str]]) -> dict[str, set[str]]:
    """The names that stand right before ("Sam _") and right after ("_ Sample") each name."""
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in pairwise(found):
        if text[one.end() : other.start()] == " ":
            beside[other[0]].add(f"{one[0]} _")
            beside[one[0]].add(f"_ {other[0]}")
    return beside


def _only_begins(text: str, places: list[Span]) -> bool:
    """Whether a word only ever stands where any word has a capital."""
    return all(_SENTENCE_START.search(text[max(0, place.start - 5) : place.start]) for place in places)


def _told(pairs: set[tuple[str, str]], places: dict[str, list[Span]], beside: dict[str, set[str]]) -> Iterator[Remark]:
    for one, other in sorted(pairs):
        rare, usual = sorted((one, other), key=lambda word: (len(places[word]), word))
        if len(places[usual]) < _OFTEN:
            continue
        shared = beside[rare] & beside[usual]
        stands_alone = not beside[rare] and len(places[rare]) * 2 <= len(places[usual])
        if shared or (len(rare) >= _SHORTEST_ALONE and stands_alone):
            words = f"Elsewhere the article writes {usual} ({len(places[usual])} times)."
            yield from (Remark("spellings", place, words) for place in places[rare])


def _near_pairs(names: set[str], pack: LanguagePack) -> set[tuple[str, str]]:
    """Pairs of names that one letter put in, left out, changed or swapped with its neighbour tells apart.

    Names that become alike when one letter is dropped share a bucket, so no name is compared with all others.
    """
    buckets: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if len(name) >= _SHORTEST:
            for key in {name, *(name[:place] + name[place + 1 :] for place in range(1, len(name)))}:
                buckets[key].add(name)
    return {
        (one, other)
        for bucket in buckets.values()
        if len(bucket) <= _MOST_ALIKE
        for one in bucket
        for other in bucket
        if one < other and not _are_forms(one, other, pack)
    }


def _are_forms(one: str, other: str, pack: LanguagePack) -> bool:
    """Whether two names differ only in an ending, as a country, its people and their plural do."""
    if one.startswith(other) or other.startswith(one):
        return True
    endings = pack.word_set("name_endings")
    shared = next(place for place, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs)
    return any(one[size:] in endings and other[size:] in endings for size in range(_SHORTEST - 1, shared + 1))
