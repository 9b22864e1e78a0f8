"""Names: the people and bodies that a text mentions, each with the fullest form of its name and its gender."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.detection.lexicon import Grammar

# Initials; an abbreviated title; a word. "bin", "von" and the like may stand between two of them.
_CAPITAL = r"(?:(?:[^\W\d_a-z]\.)+|[^\W\d_a-z]\w{1,4}\.(?= [^\W\d_a-z])|[^\W\d_a-z](?:[^\W_]|(?<=\w)[’'-](?=\w))*+)"
_RUN = re.compile(rf"(?<![\w.’'-]){_CAPITAL}(?: (?:(?:al|bin|da|de|del|la|van|von|der|den) ){{0,2}}{_CAPITAL})*+")
_WORD = re.compile(r"\w[\w.’'-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_APPOSED = re.compile(r",? ?(?:\(\d\d\)|, \d\d\b|, who\b|, (?:an?|the) [a-z])")
_TITLE_REACH = 40
_LONGEST = 6
_NAMESAKES = 12
_OFFICE = 6


@dataclass(slots=True)
class Bearer:
    """Whoever bears a name: ``gender`` is m, f or n for a body, and empty while unknown; ``plural`` for several;
    ``spoke`` says that something was attributed to it."""

    name: str
    gender: str = ""
    plural: bool = False
    spoke: bool = False

    @property
    def is_person(self) -> bool:
        """Whether he or she can stand for it."""
        return self.gender != "n" and not self.plural


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at a place of the text."""

    start: int
    end: int
    bearer: Bearer


class Register:
    """The bearers of names met so far, found again by the last word of a name. Text is read once, in order."""

    def __init__(self, text: str, rules: Grammar) -> None:
        self.text = text
        self.rules = rules
        self.mentions: list[Mention] = []
        self._by_name: dict[str, list[Bearer]] = {}
        self._by_title: dict[str, list[Bearer]] = {}
        self._read = 0
        lists = rules.lists
        self._leading = lists.determiners | lists.prepositions | lists.conjunctions | lists.subordinators
        self._joining = lists.prepositions | lists.source_prepositions
        self._titles = lists.role_nouns | lists.male_nouns | lists.female_nouns
        self._leading |= lists.adverbs | lists.time_words | rules.pronouns.keys() | lists.possessives | {"and"}

    def read_to(self, place: int) -> None:
        """Take in the names up to a place of the text."""
        if place <= self._read:
            return
        for run in _RUN.finditer(self.text, self._read, place):
            if " " in run[0] or run[0].lower() not in self._leading:
                for start, end in self._names(run):
                    self._mention(start, end)
        self._read = place

    def named(self, last: str) -> list[Bearer]:
        """Those whose name ends in a word, the first met first."""
        return self._by_name.get(last, [])

    def titled(self, title: str) -> list[Bearer]:
        """Those introduced with a title, in lower case."""
        return self._by_title.get(title, [])

    def add(self, bearer: Bearer, start: int, end: int) -> None:
        """A bearer known otherwise, a source for instance, at a place of the text."""
        self._enter(bearer)
        self.mentions.append(Mention(start, end, bearer))

    def _enter(self, bearer: Bearer) -> None:
        """Let a bearer be found by the last word of the name and by the given name."""
        words = [_POSSESSIVE.sub("", word) for word in bearer.name.split()]
        last = next((word for word in reversed(words) if word[:1].isupper()), words[-1] if words else "")
        _note(self._by_name, last, bearer)
        title, name = self.split_title(words)
        self._entitle(bearer, title)
        given = name[0] if name else ""
        if given != last and bearer.is_person and self._given([given]):
            _note(self._by_name, given, bearer)

    def _entitle(self, bearer: Bearer, words: list[str]) -> None:
        """Let a bearer be found by a title or office: "the mayor"."""
        for word in words:
            if word.lower() in self._titles:
                _note(self._by_title, word.lower(), bearer)

    def find(self, words: list[str]) -> Bearer | None:
        """The bearer known before whom these words of a name can mean: the latest with all of them."""
        title, rest = self.split_title(words)
        gender, wanted = self.gender_of_title(title), set(rest)
        for bearer in reversed(self._by_name.get(words[-1], ())):
            if wanted <= set(bearer.name.split()) and (not gender or bearer.gender in ("", gender)):
                bearer.gender = bearer.gender or gender
                return bearer
        return None

    def bearer(self, words: str) -> Bearer | None:
        """Whom the words of a source mean: someone known before, or a new bearer; None where they name nobody."""
        head, *rest = words.split(", ")
        run = self._head_name(head) or next((piece for piece in rest if self._given(piece.split() or [""])), "")
        if run:
            parts = run.split()
            last = parts[-1].lower()
            several = last in self.rules.lists.person_nouns or (
                head == last.capitalize() and self.rules.is_plural(last)
            )
            bearer = self.find(parts) or Bearer(run, self._gender(parts), several)
            self._entitle(
                bearer, [word for piece in words.split(", ") if piece != run for word in piece.split()[:_OFFICE]]
            )
            return bearer
        parts = head.split()
        lists = self.rules.lists
        if not parts or parts[0].lower() in lists.prepositions:
            return None
        stop = next((place for place, part in enumerate(parts) if part.lower() in self._joining), len(parts))
        noun = next((part.lower() for part in reversed(parts[:stop]) if part.isalpha()), "")
        plural = self.rules.is_plural(noun) or noun in lists.person_nouns
        return Bearer(head, self.gender_of_title([noun]) or "n" * self._is_body(parts[:stop]), plural)

    def _head_name(self, words: str) -> str:
        """The name that a source's words are about: "hopeful Ada Example", but not "a spokesman for Ada Example"."""
        for run in _RUN.finditer(words):
            for start, end in self._names(run):
                before, after = words[:start].lower().split(), words[end:].split()
                if not self._joining.isdisjoint(before) or (after and self._is_noun(after)):
                    return ""
                return _POSSESSIVE.sub("", words[start:end])
        return ""

    def _is_noun(self, after: list[str]) -> bool:
        """Whether behind a name stands what the name only describes: "the Example campaign"."""
        lists, word = self.rules.lists, after[0]
        if (
            word in self._titles
            or word in lists.body_nouns
            or word in lists.evidence_nouns
            or word in lists.person_nouns
        ):
            return True
        return word in lists.possessive_clitics or (len(after) == 1 and word.islower())

    def _names(self, run: re.Match[str]) -> Iterator[tuple[int, int]]:
        """The names in a run of capitalised words: parted after a possessive and a stop that ends no title or initial.

        Words that are only capitalised for opening a sentence are left out.
        """
        words: list[re.Match[str]] = []
        for word in _WORD.finditer(run[0]):
            if words or word[0].lower() not in self._leading:
                words.append(word)
            if words and (_POSSESSIVE.search(word[0]) or self._stops(word[0])):
                yield run.start() + words[0].start(), run.start() + word.end()
                words = []
        if words:
            yield run.start() + words[0].start(), run.start() + words[:_LONGEST][-1].end()

    def _stops(self, word: str) -> bool:
        return word.endswith(".") and word.count(".") == 1 and len(word) > 2 and word[:-1].lower() not in self._titles

    def _mention(self, start: int, end: int) -> None:
        words = self.text[start:end].rstrip(".").split()
        words[-1] = _POSSESSIVE.sub("", words[-1])
        bearer = self.find(words)
        if bearer is None or not bearer.gender:
            before, title = self._title_before(start)
            bearer = bearer or self._new(words, end, before, title)
            if bearer is None:
                return
            bearer.gender = bearer.gender or before
            self._entitle(bearer, [title])
            self._enter(bearer)
        self.mentions.append(Mention(start, end, bearer))

    def _new(self, words: list[str], end: int, before: str, title: str) -> Bearer | None:
        """A bearer met for the first time, where something tells that the words name a person or a body."""
        own, rest = self.split_title(words)
        if own or title or (len(rest) > 1 and self._given(rest)):
            return Bearer(" ".join(words), before or self._gender(words))
        if self._is_body(words):
            return Bearer(" ".join(words), "n")
        return Bearer(" ".join(words)) if len(words) > 1 and _APPOSED.match(self.text, end, end + 12) else None

    def split_title(self, words: list[str]) -> tuple[list[str], list[str]]:
        """The titles before a name and the name: "Maryland Gov. | Ada Example"."""
        place = len(words) - 1
        while place > 0 and words[place - 1].rstrip(".").lower() not in self._titles:
            place -= 1
        return words[: max(place, 0)], words[max(place, 0) :]

    def _title_before(self, start: int) -> tuple[str, str]:
        """Gender and title that the word before a name gives it: "spokesman Ada Example"."""
        before = self.text[max(0, start - _TITLE_REACH) : start]
        words = before.split()
        if not words or not before.endswith(" ") or words[-1] not in self._titles:
            return "", ""
        return self.gender_of_title(words[-1:]), words[-1]

    def _gender(self, words: list[str]) -> str:
        title, rest = self.split_title(words)
        if not title and self._is_body(words):
            return "n"
        return self.gender_of_title(title) or self._given(rest).replace("?", "")

    def gender_of_title(self, words: list[str]) -> str:
        """m or f where one of the titles is only given to men or to women."""
        lists = self.rules.lists
        for word in words:
            title = word.rstrip(".").lower()
            if title in lists.male_nouns or title in lists.female_nouns:
                return "m" if title in lists.male_nouns else "f"
        return ""

    def _given(self, words: list[str]) -> str:
        """m or f by the given name, ? where it is borne by both; empty where it is no given name known."""
        first = words[0].lower()
        male, female = first in self.rules.lists.male_names, first in self.rules.lists.female_names
        return "?" if male and female else "m" if male else "f" if female else ""

    def _is_body(self, words: list[str]) -> bool:
        """Whether a name is that of a body: one of its words says so, or it is an acronym or a place."""
        lists = self.rules.lists
        lower = " ".join(words).lower()
        if lower in lists.place_names or not lists.body_nouns.isdisjoint(lower.split()):
            return True
        return len(words) == 1 and len(words[0]) > 1 and words[0].isupper()


def _note(table: dict[str, list[Bearer]], key: str, bearer: Bearer) -> None:
    known = table.setdefault(key, [])
    if not any(bearer is other for other in known):
        known.append(bearer)
        del known[:-_NAMESAKES]
