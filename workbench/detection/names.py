"""Names: the people and bodies that a text mentions, each with the fullest form of its name and its gender."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.detection.lexicon import Grammar
from workbench.detection.naming import (
    RUN,
    Name,
    bare,
    gender_of_title,
    given,
    is_body,
    keys,
    names_in,
    places_in,
    read_name,
)

_AGED = re.compile(r",? ?(?:\(\d\d\)|, \d\d\b)")
_APPOSED = re.compile(r", ([^\W\d_]{1,6})(?: ([^\W\d_])|\b)")
_TITLE_REACH = 40
_NAMESAKES = 12
_OFFICE = 6


@dataclass(slots=True, eq=False)  # two people of one name are two
class Bearer:
    """Whoever bears a name: ``gender`` is m, f or n for a body, and empty while unknown; ``plural`` for several;
    ``spoke`` says that something was attributed to it."""

    name: str
    gender: str = ""
    plural: bool = False
    spoke: bool = False
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Its words, looked at wherever a name could mean it."""
        self.words = frozenset(self.name.split())

    @property
    def is_person(self) -> bool:
        """Whether he or she can stand for it."""
        return self.gender != "n" and not self.plural


class Mention(NamedTuple):
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

    def read_to(self, place: int) -> None:
        """Take in the names up to a place of the text."""
        if place <= self._read:
            return
        for run in RUN.finditer(self.text, self._read, place):
            for name in names_in(run[0], self.rules):
                self._mention(run.start(), name)
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
        last, first, title = keys(bearer.name, self.rules)
        _note(self._by_name, last, bearer)
        self._entitle(bearer, title)
        if first and bearer.is_person:
            _note(self._by_name, first, bearer)

    def _entitle(self, bearer: Bearer, words: Iterable[str]) -> None:
        """Let a bearer be found by a title or office: "the mayor"."""
        for word in words:
            if word.lower() in self.rules.titles:
                _note(self._by_title, word.lower(), bearer)

    def find(self, name: Name) -> Bearer | None:
        """The bearer known before whom a name can mean: the latest with all of its words."""
        for bearer in reversed(self._by_name.get(name.words[-1], ())):
            if name.rest <= bearer.words and (not name.told or bearer.gender in ("", name.told)):
                bearer.gender = bearer.gender or name.told
                return bearer
        return None

    def bearer(self, words: str) -> Bearer | None:
        """Whom the words of a source mean: someone known before, or a new bearer; None where they name nobody."""
        head, *rest = words.split(", ")
        run = self._head_name(head) or next((piece for piece in rest if self._is_given(piece)), "")
        if run:
            parts = run.split()
            last = parts[-1].lower()
            several = last in self.rules.lists.person_nouns or (
                head == last.capitalize() and self.rules.is_plural(last)
            )
            name = read_name(tuple(parts), self.rules)
            bearer = self.find(name) or Bearer(run, name.gender, several)
            self._entitle(
                bearer, [word for piece in words.split(", ") if piece != run for word in piece.split()[:_OFFICE]]
            )
            return bearer
        parts = head.split()
        lists = self.rules.lists
        if not parts or parts[0].lower() in lists.prepositions:
            return None
        stop = next((place for place, part in enumerate(parts) if part.lower() in self.rules.joining), len(parts))
        noun = next((part.lower() for part in reversed(parts[:stop]) if part.isalpha()), "")
        plural = self.rules.is_plural(noun) or noun in lists.person_nouns
        body = is_body(tuple(parts[:stop]), self.rules)
        return Bearer(head, gender_of_title((noun,), self.rules) or "n" * body, plural)

    def _is_given(self, piece: str) -> bool:
        words = piece.split()
        return bool(words and given(words[0], self.rules))

    def _head_name(self, words: str) -> str:
        """The name that a source's words are about: "hopeful Ada Example", but not "a spokesman for Ada Example"."""
        for run in RUN.finditer(words):
            for first, stop in places_in(run[0], self.rules):
                start, end = run.start() + first, run.start() + stop
                before, after = words[:start].lower().split(), words[end:].split()
                if not self.rules.joining.isdisjoint(before) or (after and self._is_noun(after)):
                    return ""
                return bare(words[start:end])
        return ""

    def _is_noun(self, after: list[str]) -> bool:
        """Whether behind a name stands what the name only describes: "the Example campaign"."""
        lists, word = self.rules.lists, after[0]
        if (
            word in self.rules.titles
            or word in lists.body_nouns
            or word in lists.evidence_nouns
            or word in lists.person_nouns
        ):
            return True
        return word in lists.possessive_clitics or (len(after) == 1 and word.islower())

    def _mention(self, run: int, name: Name) -> None:
        start, end = run + name.start, run + name.end
        bearer = self.find(name)
        if bearer is None or not bearer.gender:
            title = self._title_before(start)
            before = gender_of_title((title,), self.rules) if title else ""
            bearer = bearer or self._new(name, end, before, title)
            if bearer is None:
                return
            bearer.gender = bearer.gender or before
            self._entitle(bearer, (title,))
            self._enter(bearer)
        self.mentions.append(Mention(start, end, bearer))

    def _new(self, name: Name, end: int, before: str, title: str) -> Bearer | None:
        """A bearer met for the first time, where something tells that the words name a person or a body."""
        if name.is_person or title:
            return Bearer(" ".join(name.words), before or name.gender)
        if name.is_body:
            return Bearer(" ".join(name.words), "n")
        apposed = len(name.words) > 1 and (_AGED.match(self.text, end, end + 12) or self._is_apposed(end))
        return Bearer(" ".join(name.words)) if apposed else None

    def _is_apposed(self, end: int) -> bool:
        """Whether a relative pronoun or a noun with its article tells more of a name: "Ada Example, the mayor"."""
        found = _APPOSED.match(self.text, end, end + 12)
        if not found:
            return False
        word, following = found.groups(default="")
        return self.rules.pronouns.get(word) == "r" or (word in self.rules.lists.determiners and following.islower())

    def _title_before(self, start: int) -> str:
        """The title that stands before a name: "spokesman Ada Example"; empty where none does."""
        if self.text[start - 1 : start] != " " or not self.text[start - 2 : start - 1].islower():
            return ""
        words = self.text[max(0, start - _TITLE_REACH) : start].rsplit(None, 1)
        return words[-1] if words[-1] in self.rules.titles else ""


def _note(table: dict[str, list[Bearer]], key: str, bearer: Bearer) -> None:
    known = table.setdefault(key, [])
    if bearer not in known:
        known.append(bearer)
        del known[:-_NAMESAKES]
