"""Words folded for comparison, and a text indexed by them: what finding and the quotation check work on."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NamedTuple

from workbench.evidence.quantities import Amount, by_amount, quantities
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.document import PlaceLabel
from workbench.model.draft import Span

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTER = rf"(?:[^\W_][\u0300-\u036f{_INVISIBLE}]*+)"
# "[T]he" and "minister[s]" are one word each: the brackets only own up to a changed letter.
_WORD = re.compile(
    r"(?<![\w.,])[-−]?\d++(?:[.,]\d++)*+(?![^\W\d_])"
    rf"|(?:\[{_LETTER}{{1,3}}\])?+{_LETTER}++(?:['’ʼ]{_LETTER}++)*+(?:\[{_LETTER}{{1,3}}\])?+|[$€£¥₹%‰°&]"
)
_DROPPED = re.compile(rf"[{_INVISIBLE}\[\]]")
_APOSTROPHES = re.compile("['’ʼ]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order: folded ``keys``, and where each stands, in code points.

    A short form is two words, "don't" "do" and "not"; ``short`` are the numbers of those that were written so.
    ``worded`` tells how those stand there that are numbers written in words, where their key are digits.
    """

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    short: frozenset[int] = frozenset()
    worded: Mapping[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.keys)

    def spelled(self, start: int, end: int) -> str:
        """These words run together, numbers as they stand there."""
        return "".join(self.worded.get(number, self.keys[number]) for number in range(start, end))

    def span(self, start: int, end: int) -> Span:
        """Where the words from number ``start`` up to ``end`` stand; an empty place where there are none."""
        if start < end:
            return Span(self.starts[start], self.ends[end - 1])
        place = self.starts[start] if start < len(self) else (self.ends[-1] if self.ends else 0)
        return Span(place, place)


def split_words(text: str, pack: LanguagePack, span: Span | None = None) -> Words:
    """The words of a text or a stretch of it. Case, quotation marks, hyphens and invisible characters are folded."""
    forms = short_forms(pack)
    known: dict[str, tuple[_Part, ...]] = {}
    parts: list[tuple[_Part, int, int]] = []
    stretch = span or Span(0, len(text))
    for found in _WORD.finditer(text, stretch.start, stretch.end):
        word = found[0]
        if word not in known:
            known[word] = _parts(word, forms)
        parts.extend((part, found.start(), found.end()) for part in known[word])
    return Words(
        tuple(part.key for part, _, _ in parts),
        tuple(max(start, end - part.starts) if part.starts else start for part, start, end in parts),
        tuple(end - part.ends for part, _, end in parts),
        frozenset(number for number, (part, _, _) in enumerate(parts) if part.short),
    )


class _Part(NamedTuple):
    """One word that a written word stands for. It starts and ends so many characters before the end, 0 for none."""

    key: str
    starts: int = 0
    ends: int = 0
    short: bool = False


def _parts(word: str, forms: "ShortForms") -> tuple[_Part, ...]:
    key = _folded(word)
    if key in forms.whole:
        return tuple(_Part(part, short=key[0].isalpha()) for part in forms.whole[key])
    for ending, part in forms.endings.items():
        if key.endswith(ending) and len(key) > len(ending):
            size = len(ending)
            return _Part(key[:-size], ends=size), _Part(part, starts=size, short=True)
    return (_Part(_APOSTROPHES.sub("", key)),)


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKC", _DROPPED.sub("", word)).casefold().replace("−", "-")
    return _APOSTROPHES.sub("'", _THOUSANDS.sub("", plain) if plain[-1:].isdigit() else plain)


@dataclass(frozen=True, slots=True)
class ShortForms:
    """A language's short forms: ``whole`` words, ``endings`` with the word that each stands for.

    An ending that stands for several words keeps its own key; ``variants`` says which it may be.
    """

    whole: Mapping[str, tuple[str, ...]]
    endings: Mapping[str, str]
    variants: Mapping[str, frozenset[str]]

    def are_alike(self, one: str, other: str) -> bool:
        """Whether an ending may stand for a word, either way round."""
        return other in self.variants.get(one, ()) or one in self.variants.get(other, ())


@cache
def short_forms(pack: LanguagePack) -> ShortForms:
    """The pack's list ``short_forms``: ``won't = will not``; an ending begins with ``~``, and ``|`` parts choices."""
    whole: dict[str, tuple[str, ...]] = {}
    endings: dict[str, str] = {}
    variants: dict[str, frozenset[str]] = {}
    for entry in sorted(pack.word_set("short_forms")):
        form, _, meant = (part.strip() for part in entry.partition("="))
        choices = [choice.strip() for choice in meant.split("|")]
        if not form.startswith("~"):
            whole[form] = tuple(meant.split())
        else:
            endings[form[1:]] = choices[0] if len(choices) == 1 else form[1:]
            if len(choices) > 1:
                variants[form[1:]] = frozenset(choices)
    return ShortForms(whole, endings, variants)


@dataclass(frozen=True, eq=False)
class IndexedText:
    """A document's text with its words and where each of them occurs; made once, searched often."""

    text: str
    pack: LanguagePack
    labels: tuple[PlaceLabel, ...]
    words: Words
    places: Mapping[str, list[int]] = field(repr=False)

    @classmethod
    def of(cls, text: str, pack: LanguagePack = PLAIN, labels: tuple[PlaceLabel, ...] = ()) -> "IndexedText":
        """Indexes a text. ``labels`` say how its places are called, in order."""
        return cls.over(text, pack, labels, split_words(text, pack))

    @classmethod
    def over(cls, text: str, pack: LanguagePack, labels: tuple[PlaceLabel, ...], words: Words) -> "IndexedText":
        """Indexes the words given; the text may hold others, which nobody then finds."""
        places: dict[str, list[int]] = {}
        for number, key in enumerate(words.keys):
            places.setdefault(key, []).append(number)
        return cls(text, pack, labels, words, places)

    @cached_property
    def amounts(self) -> Mapping[Amount, list[Span]]:
        """Where each amount is stated in figures or in words; read when first asked for."""
        return by_amount(quantities(self.text, self.pack, Span(0, len(self.text))))

    def count(self, key: str) -> int:
        """How often a word occurs."""
        return len(self.places.get(key, ()))


def weight(key: str, pack: LanguagePack) -> float:
    """What a word counts for in telling one place from another: the small words that fill any text count little."""
    return 0.3 if len(key) == 1 or "'" in key or key in pack.word_set("function_words") else 1.0
