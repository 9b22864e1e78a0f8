"""The verbs that report, read from a pack's word list and spread over their forms."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """A form of a verb, as far as telling a cue from a noun or a participle needs it."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


Inflect = Callable[[str, str, str], dict[Form, str]]


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A reporting verb: its ``base``, the words that must follow it, and its classes (see ``cue_verbs.txt``)."""

    base: str
    particles: tuple[str, ...]
    classes: frozenset[str]


@dataclass(frozen=True, slots=True)
class VerbReading:
    """What a written word can be: some forms of one reporting verb."""

    verb: CueVerb
    forms: frozenset[Form]


def parse_verb(entry: str) -> tuple[CueVerb, str, str]:
    """One line ``BASE[/PAST[/PARTICIPLE]] [PARTICLE ...] : CLASS ...`` as verb, past and participle (or empty)."""
    words, _, classes = entry.partition(":")
    head, *particles = words.split()
    base, past, participle = [*head.split("/"), "", ""][:3]
    return CueVerb(base, tuple(particles), frozenset(classes.split())), past, participle


def readings(entries: tuple[str, ...], inflect: Inflect) -> dict[str, tuple[VerbReading, ...]]:
    """Every written form with its readings, those with more particles first."""
    table: dict[str, dict[CueVerb, set[Form]]] = {}
    for entry in entries:
        verb, past, participle = parse_verb(entry)
        for form, written in inflect(verb.base, past, participle).items():
            table.setdefault(written, {}).setdefault(verb, set()).add(form)
    return {
        written: tuple(
            VerbReading(verb, frozenset(forms))
            for verb, forms in sorted(found.items(), key=lambda item: -len(item[0].particles))
        )
        for written, found in table.items()
    }
