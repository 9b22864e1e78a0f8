"""What a change of wording touches: a figure, a date, a name, a negation, a quantifier, a quotation, or plain words."""

import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from workbench.languages.pack import PLAIN, LanguagePack
from workbench.text.anchor import QUOTE


class Guard(StrEnum):
    """What a changed word is, from what must never slip by to what only words a thing otherwise."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUANTIFIER = "quantifier"
    QUOTATION = "quotation"
    WORDING = "wording"


_LISTS: tuple[tuple[Guard, tuple[str, ...]], ...] = (
    (Guard.NEGATION, ("negations",)),
    (Guard.FIGURE, ("numbers", "scales", "ordinals", "many", "multiples", "parts")),
    (Guard.DATE, ("months", "weekdays")),
    (Guard.QUANTIFIER, ("quantifiers",)),
)
"""The word lists of a language pack that hold the guarded words; where a word is in several, the first row speaks."""

_COUNTING = frozenset("%‰°")


@cache
def _listed(pack: LanguagePack) -> dict[str, Guard]:
    return {
        word: guard
        for guard, names in reversed(_LISTS)
        for name in reversed(names)
        for entry in pack.word_set(name)
        for word in _words_of(entry)
    }


def _words_of(entry: str) -> Iterable[str]:
    """The words of a list's line; a number before a colon is what they mean."""
    meaning, colon, forms = entry.partition(":")
    return (forms if colon else meaning).lower().replace(",", " ").split()


def guard_of(form: str, pack: LanguagePack | None) -> Guard:
    """What a word or sign is. A word with a capital is a name, wherever in its sentence it stands."""
    if form == QUOTE:
        return Guard.QUOTATION
    if any(letter.isnumeric() or letter in _COUNTING or unicodedata.category(letter) == "Sc" for letter in form):
        return Guard.FIGURE
    listed = _listed(pack or PLAIN).get(form.lower())
    return listed or (Guard.NAME if form[:1].isupper() else Guard.WORDING)


def guards_of(forms: Iterable[str], pack: LanguagePack | None) -> frozenset[Guard]:
    """What some changed words and signs are."""
    return frozenset(guard_of(form, pack) for form in forms)
