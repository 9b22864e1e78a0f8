"""What a language pack holds, and how its word lists are read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from workbench import paths
from workbench.languages.verbs import Form, Inflect, VerbReading, readings
from workbench.model.claim import FigureType


@cache
def words(tag: str, name: str) -> tuple[str, ...]:
    """The word list ``resources/languages/TAG/NAME.txt``: one entry a line, ``#`` begins a comment."""
    lines = (paths.resources() / "languages" / tag / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    stripped = (line.split("#", 1)[0].strip() for line in lines)
    return tuple(entry for entry in stripped if entry)


@dataclass(frozen=True, slots=True)
class FigurePattern:
    """One shape of a figure. ``type`` None marks what only looks like one: it is stepped over.

    ``begins`` is ``"9"`` for a shape that begins with a digit, ``"a"`` with a letter, ``"*"`` with anything.
    """

    rule: str
    type: FigureType | None
    begins: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class FigureGrammar:
    """Where a figure can begin (``trigger``) and the shapes it can have there: the longest wins, then the first."""

    trigger: re.Pattern[str]
    patterns: tuple[FigurePattern, ...]

    def beginning(self, sign: str) -> tuple[FigurePattern, ...]:
        """The shapes that can begin with ``"9"``, a digit, or ``"a"``, a letter."""
        return tuple(shape for shape in self.patterns if shape.begins in (sign, "*"))


def _plain_figures() -> FigureGrammar:
    """Digits and percent signs: what a figure is in any language."""
    number = r"\d++(?:[.,:]\d++)*+"
    return FigureGrammar(
        re.compile(r"(?<!\w)(?<!\w-)\d"),
        (
            FigurePattern("figure.percentage", FigureType.PERCENTAGE, "9", re.compile(number + r"\s?[%‰]")),
            FigurePattern("figure.number", FigureType.NUMBER, "9", re.compile(number + r"(?!\w)")),
        ),
    )


def _no_forms(base: str, past: str, participle: str) -> dict[Form, str]:
    """For a language whose verbs are listed in every form."""
    return dict.fromkeys(Form, base) | ({Form.PAST: past} if past else {}) | ({Form.PARTICIPLE: participle or past})


@dataclass(frozen=True, slots=True)
class Endings:
    """Endings that tell a word's class; ``singular`` those that only look plural. Empty where a language has none."""

    adverb: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    singular: tuple[str, ...] = ()
    past: tuple[str, ...] = ()


@dataclass(frozen=True)
class LanguagePack:
    """One language: ``tag`` is its primary BCP 47 subtag, ``name`` its own name for itself.

    ``figures`` gives its grammar of figures, ``inflect`` the forms of a verb; ``endings`` stand in for listing
    every adverb, plural and past form.
    """

    tag: str
    name: str
    figures: Callable[[], FigureGrammar] = _plain_figures
    inflect: Inflect = _no_forms
    endings: Endings = Endings()

    def words(self, name: str) -> tuple[str, ...]:
        """One of the pack's word lists."""
        return words(self.tag, name)

    def word_set(self, name: str) -> frozenset[str]:
        """A word list for asking whether a word is in it; empty where the language has no such list."""
        return _word_set(self.tag, name)

    def cue_verbs(self) -> dict[str, tuple[VerbReading, ...]]:
        """Every written form of the reporting verbs, in lower case."""
        return _cue_verbs(self)


@cache
def _word_set(tag: str, name: str) -> frozenset[str]:
    listed = (paths.resources() / "languages" / tag / f"{name}.txt").is_file()
    return frozenset(words(tag, name)) if listed else frozenset()


@cache
def _cue_verbs(pack: LanguagePack) -> dict[str, tuple[VerbReading, ...]]:
    return readings(tuple(pack.words("cue_verbs")), pack.inflect) if pack.word_set("cue_verbs") else {}


# What stands in where an article's language has no pack: digits and quotation marks only ("und": undetermined).
PLAIN = LanguagePack(tag="und", name="")
