"""Names as they are written: runs of capitalised words, the names in them, their titles, and what these tell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.detection.lexicon import Grammar

# A capital, then: more initials; the rest of an abbreviated title; the rest of a word. "bin", "von" and the like may
# stand between two of them. The capital comes first in the pattern, as Python looks for a set of characters fast.
_FIRST = r"[^\0-@\[-\x7f\W\d]"  # A to Z, and the letters beyond ASCII
_REST = rf"(?:\.(?:{_FIRST}\.)*|\w{{1,4}}\.(?= {_FIRST})|(?:[^\W_]|(?<=\w)[’'-](?=\w))*+)"
_JOINTS = r"(?: (?:al|bin|da|de|del|la|van|von|der|den)){0,2}"
RUN = re.compile(rf"{_FIRST}(?<![\w.’'-].){_REST}(?:{_JOINTS} {_FIRST}{_REST})*+")
"""A run of capitalised words, in which one or more names stand."""

_WORD = re.compile(r"\w[\w.’'-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_LONGEST = 6
_KEPT = 32768
"""How many runs are kept as read: names come again and again."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name from ``start`` to ``end`` of its run: its words without a possessive, parted into titles and the rest.

    ``told`` is the gender that a title tells; ``gender`` is that, or what the given name or the kind of body says.
    ``is_person`` says that a title or a given name makes it one, ``is_body`` that a word makes it a body or place.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: tuple[str, ...]
    rest: frozenset[str]
    told: str
    gender: str
    is_person: bool
    is_body: bool


@lru_cache(maxsize=_KEPT)
def names_in(run: str, rules: Grammar) -> tuple[Name, ...]:
    """The names in a run of capitalised words."""
    return tuple(_name(run, start, end, rules) for start, end in places_in(run, rules))


def places_in(run: str, rules: Grammar) -> Iterator[tuple[int, int]]:
    """Where the names stand in a run: it is parted after a possessive and a stop that ends no title or initial.

    Words that are only capitalised for opening a sentence are left out.
    """
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(run):
        if words or word[0].lower() not in rules.leading:
            words.append(word)
        if words and (_POSSESSIVE.search(word[0]) or _stops(word[0], rules)):
            yield words[0].start(), word.end()
            words = []
    if words:
        yield words[0].start(), words[:_LONGEST][-1].end()


def _stops(word: str, rules: Grammar) -> bool:
    return word.endswith(".") and word.count(".") == 1 and len(word) > 2 and word[:-1].lower() not in rules.titles


def _name(run: str, start: int, end: int, rules: Grammar) -> Name:
    *before, last = run[start:end].rstrip(".").split()
    return read_name((*before, bare(last)), rules, start, end)


def read_name(words: tuple[str, ...], rules: Grammar, start: int = 0, end: int = 0) -> Name:
    """What the words of a name tell by themselves."""
    title, rest = split_title(words, rules)
    told, body = gender_of_title(title, rules), is_body(words, rules)
    gender = "n" if body and not title else told or given(rest[0], rules).replace("?", "")
    person = bool(title) or (len(rest) > 1 and bool(given(rest[0], rules)))
    return Name(start, end, words, title, frozenset(rest), told, gender, person, body)


@lru_cache(maxsize=_KEPT)
def keys(name: str, rules: Grammar) -> tuple[str, str, tuple[str, ...]]:
    """By what a name is found again: its last word with a capital, the given name or empty, and its titles."""
    words = tuple(map(bare, name.split()))
    last = next((word for word in reversed(words) if word[:1].isupper()), words[-1] if words else "")
    title, rest = split_title(words, rules)
    first = rest[0] if rest and rest[0] != last and given(rest[0], rules) else ""
    return last, first, title


def bare(word: str) -> str:
    """A word without its possessive ending."""
    return _POSSESSIVE.sub("", word)


def split_title(words: tuple[str, ...], rules: Grammar) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles before a name and the name: "Maryland Gov. | Ada Example"."""
    place = len(words) - 1
    while place > 0 and words[place - 1].rstrip(".").lower() not in rules.titles:
        place -= 1
    return words[: max(place, 0)], words[max(place, 0) :]


def gender_of_title(words: tuple[str, ...], rules: Grammar) -> str:
    """m or f where one of the titles is only given to men or to women."""
    lists = rules.lists
    for word in words:
        title = word.rstrip(".").lower()
        if title in lists.male_nouns or title in lists.female_nouns:
            return "m" if title in lists.male_nouns else "f"
    return ""


def given(name: str, rules: Grammar) -> str:
    """m or f by the given name, ? where it is borne by both; empty where it is no given name known."""
    first = name.lower()
    male, female = first in rules.lists.male_names, first in rules.lists.female_names
    return "?" if male and female else "m" if male else "f" if female else ""


def is_body(words: tuple[str, ...], rules: Grammar) -> bool:
    """Whether a name is that of a body: one of its words says so, or it is an acronym or a place."""
    lists = rules.lists
    lower = " ".join(words).lower()
    if lower in lists.place_names or not lists.body_nouns.isdisjoint(lower.split()):
        return True
    return len(words) == 1 and len(words[0]) > 1 and words[0].isupper()
