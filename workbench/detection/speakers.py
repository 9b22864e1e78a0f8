"""Speakers: the name that a source stands for, where that is safe."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.detection.finding import Finding
from workbench.detection.lexicon import Grammar

_NAME = re.compile(r"[^\W\d_a-z][\w’'-]*+")
_WINDOW = 5000
_NEAR_BLOCKS = 3
_MEMORY = 200
_NAME_REACH = 120


@dataclass(frozen=True, slots=True)
class Known:
    """A speaker named before, the block in which that was, and the name in capitalised words and in lower case."""

    name: str
    block: int
    parts: tuple[str, ...]
    lower: str


def speakers(text: str, found: list[Finding], rules: Grammar) -> Iterator[tuple[str, str]]:
    """For each attribution in order the speaker, and the id of the rule that resolved it or empty where none did."""
    known: list[Known] = []
    for finding in found:
        words = " ".join(text[span.start : span.end] for span in finding.source)
        name, rule = _resolve(words, text, finding, known[-_MEMORY:], rules)
        if name and (rule or words.lower() not in rules.pronouns):
            known.append(Known(name, finding.block, tuple(_NAME.findall(name)), name.lower()))
        yield name, rule


def _resolve(words: str, text: str, finding: Finding, known: list[Known], rules: Grammar) -> tuple[str, str]:
    if not words:
        return "", ""
    role = rules.pronouns.get(words.lower(), "")
    if role:
        return _by_pronoun(words, role, finding, known)
    return (
        _by_short_name(words, known)
        or _by_full_name(words, text[max(0, finding.source[0].start - _WINDOW) : finding.source[0].start], rules)
        or _by_description(words, known, rules)
        or _by_noun(words, text[max(0, finding.source[0].start - _WINDOW) : finding.source[0].start], rules)
        or (words, "")
    )


def _by_pronoun(words: str, role: str, finding: Finding, known: list[Known]) -> tuple[str, str]:
    """The speaker named last, when a pronoun for people follows within a few paragraphs."""
    is_person = role[0] in "sp" and role[-1] != "n"
    if is_person and known and finding.block - known[-1].block <= _NEAR_BLOCKS:
        return known[-1].name, "speaker.pronoun"
    return words, ""


def _by_short_name(words: str, known: list[Known]) -> tuple[str, str] | None:
    """A surname, with or without a title, for a longer name known before."""
    parts = _NAME.findall(words)
    if not parts or len(parts) > 2 or len(words.split()) > 2:
        return None
    for earlier in reversed(known):
        if len(earlier.parts) > len(parts) and parts[-1] in earlier.parts:
            return earlier.name, "speaker.short_name"
    return None


def _by_full_name(words: str, before: str, rules: Grammar) -> tuple[str, str] | None:
    """A surname for a full name that the text gave before, when only one bearer of the name stands there."""
    parts = _NAME.findall(words)
    if not parts or len(parts) > 2 or len(words.split()) > 2:
        return None
    leading = rules.lists.determiners | rules.lists.prepositions | rules.lists.conjunctions | rules.lists.subordinators
    full = [name.split() for name in _names_ending_in(parts[-1], before)]
    full = [name[1:] if name[0].lower() in leading else name for name in full]
    full = [name for name in full if len(name) > len(parts)]
    if len({name[-2] for name in full}) != 1:
        return None
    return " ".join(full[0]), "speaker.full_name"


def _by_description(words: str, known: list[Known], rules: Grammar) -> tuple[str, str] | None:
    """ "The mayor" for the only kind of source before it that began so: "Mayor Ada Example"."""
    article, _, rest = words.partition(" ")
    if article.lower() not in rules.lists.determiners or not rest:
        return None
    beginning = rest.lower() + " "
    fitting = {earlier.name for earlier in known if earlier.lower.startswith(beginning)}
    return (fitting.pop(), "speaker.description") if len(fitting) == 1 else None


def _by_noun(words: str, before: str, rules: Grammar) -> tuple[str, str] | None:
    """ "The committee" for the only name before it that ends in Committee."""
    parts = [word for word in words.split() if word.lower() not in rules.lists.reflexives]
    if len(parts) != 2 or parts[0].lower() not in rules.lists.determiners or not parts[1].islower():
        return None
    names = {name for name in _names_ending_in(parts[1].capitalize(), before) if " " in name}
    return (names.pop(), "speaker.name_noun") if len(names) == 1 else None


def _names_ending_in(noun: str, text: str) -> Iterator[str]:
    """The runs of capitalised words in a text whose last word is ``noun``."""
    place = text.find(noun)
    while place >= 0:
        after = text[place + len(noun) : place + len(noun) + 1]
        earlier = text[max(0, place - _NAME_REACH) : place].split(" ") if not after.isalnum() else []
        place = text.find(noun, place + 1)
        if earlier and earlier[-1]:
            continue
        name = [noun]
        for word in reversed([part for part in earlier if part]):
            if not _NAME.fullmatch(word):
                break
            name.insert(0, word)
        yield " ".join(name)
