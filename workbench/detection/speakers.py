"""Speakers: the name that a source stands for, where that is safe."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.detection.finding import Finding
from workbench.detection.lexicon import Grammar
from workbench.detection.names import Bearer, Mention, Register
from workbench.detection.naming import bare, gender_of_title, split_title
from workbench.model.draft import Span

_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=\n)|[\"'”’»]*\s+(?=[^\W\d_a-z]|[\"“‘«']))")
_WORDS = re.compile(r"\w+")
_MARKS = frozenset("\"'“„«‹‘`")
_WINDOW = 1200
_CANDIDATES = 40
_NEAR_BLOCKS = 3
_MEMORY = 200
_SHORT = 3
_CONTENTS = 12
_OPEN = ("", "")
# What speaks for a mention as what a pronoun stands for; distance in sentences speaks against it.
_SPOKE, _LEADS, _FITS, _FAR = 3, 2, 1, 2


@dataclass(slots=True)
class _Room:
    """What was said so far: the names met, who spoke in which block; ``begun`` finds sources by their first words."""

    text: str
    rules: Grammar
    register: Register
    spoke: list[tuple[int, Bearer]] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    begun: dict[str, list[int]] = field(default_factory=dict)
    places: set[int] = field(default_factory=set)
    contents: list[Span] = field(default_factory=list)


def speakers(text: str, found: list[Finding], rules: Grammar) -> Iterator[tuple[str, str]]:
    """For each attribution in order the speaker, and the id of the rule that resolved it or empty where none did.

    A pronoun or short form that could mean several people, or nobody named before, stays as it stands.
    """
    room = _Room(text, rules, Register(text, rules))
    told: dict[int, str] = {}
    for finding in found:
        speaker, rule = _speaker(room, finding) if finding.source and not finding.around else _OPEN
        if finding.around:
            speaker, rule = told[id(finding.around)], "speaker.first_person"
        told[id(finding)] = speaker
        yield speaker, rule


def _speaker(room: _Room, finding: Finding) -> tuple[str, str]:
    start, end = finding.source[0].start, finding.source[-1].end
    room.contents.extend(finding.content)
    words = bare(" ".join(room.text[span.start : span.end] for span in finding.source)).rstrip()
    room.register.read_to(start)
    role = room.rules.pronouns.get(words.lower()) or room.rules.possessives.get(words.lower(), "")
    bearer, rule = _by_pronoun(room, finding, role) if role else _by_words(room, words)
    if bearer is None and not role:
        bearer = room.register.bearer(words)
    if bearer is None:
        return words, ""
    if not rule:
        room.begun.setdefault(words.partition(" ")[0], []).append(len(room.sources))
        room.sources.append(words)
    bearer.spoke = True
    room.spoke.append((finding.block, bearer))
    room.places.add(start)
    room.register.add(bearer, start, end)
    return bearer.name if rule else words, rule


def _by_pronoun(room: _Room, finding: Finding, role: str) -> tuple[Bearer | None, str]:
    number, _, gender = role.partition(" ")
    place = finding.source[0].start
    if number == "r":
        return _right_before(room, place)
    if gender in ("m", "f"):
        return _person(room, finding, gender)
    if number == "p" or gender == "n":
        return _body(room, finding, number == "p")
    return None, ""


def _right_before(room: _Room, place: int) -> tuple[Bearer | None, str]:
    """The name that a relative pronoun follows: "Ada Example, who said"."""
    if not room.register.mentions:
        return None, ""
    last = room.register.mentions[-1]
    return (last.bearer, "speaker.relative") if room.text[last.end : place].strip(" ,") == "" else (None, "")


def _person(room: _Room, finding: Finding, gender: str) -> tuple[Bearer | None, str]:
    """The person named before whom the pronoun fits best."""
    best: Bearer | None = None
    most = 0
    leading: set[int] = set()
    for mention, distance in _candidates(room, finding, gender):
        score = _weigh(room, mention, gender, distance, distance not in leading)
        leading.add(distance)
        if best is None or score >= most:
            best, most = mention.bearer, score
    if best is None:
        return None, ""
    best.gender = best.gender or gender
    return best, "speaker.pronoun"


def _candidates(room: _Room, finding: Finding, gender: str) -> Iterator[tuple[Mention, int]]:
    """The people named a little before, in order, with the distance in sentences; not those named by a speaker."""
    place = finding.source[0].start
    floor = max(0, place - _WINDOW)
    ends = [found.start() for found in _SENTENCE_END.finditer(room.text, floor, place)]
    pronoun = _first_pronoun(room, max([floor, *ends]), place, gender)
    spoken = [span for span in room.contents[-_CONTENTS:] if room.text[span.start] in _MARKS]
    spoken += finding.content
    for mention in room.register.mentions[-_CANDIDATES:]:
        fits = mention.bearer.is_person and mention.bearer.gender in ("", gender)
        if not fits or not floor <= mention.start < pronoun:
            continue
        if not any(span.start <= mention.start < span.end for span in spoken):
            yield mention, len(ends) - bisect_left(ends, mention.start)


def _first_pronoun(room: _Room, start: int, stop: int, gender: str) -> int:
    """Where the sentence uses such a pronoun before: what comes behind that is not what it stands for."""
    for word in _WORDS.finditer(room.text, start, stop):
        if room.rules.pronouns.get(word[0].lower(), "").endswith(gender):
            return word.start()
    return stop


def _weigh(room: _Room, mention: Mention, gender: str, distance: int, leads: bool) -> int:
    spoke = _SPOKE * (mention.start in room.places)
    return spoke + _LEADS * leads + _FITS * (mention.bearer.gender == gender) - _FAR * distance


def _body(room: _Room, finding: Finding, several: bool) -> tuple[Bearer | None, str]:
    """The body, or where several are meant the group, that spoke last."""
    for block, bearer in reversed(room.spoke[-_MEMORY:]):
        if finding.block - block > 1:
            break
        if bearer.gender == "n" or (several and bearer.plural):
            return bearer, "speaker.pronoun_body"
    return None, ""


def _by_words(room: _Room, words: str) -> tuple[Bearer | None, str]:
    parts = words.split()
    described = _by_description(room, parts)
    if described or len(parts) > _SHORT:
        return described or (None, "")
    return _by_short_name(room, parts) or _by_noun(room, parts) or (None, "")


def _by_description(room: _Room, parts: list[str]) -> tuple[Bearer, str] | None:
    """ "The mayors" for the only source before it that began so: "Mayors Ada Example and Anna Sample"."""
    if len(parts) < 2 or parts[0].lower() not in room.rules.lists.determiners:
        return None
    beginning = " ".join(parts[1:]) + " "
    latest = len(room.sources) - _MEMORY
    places = [place for place in room.begun.get(parts[1], ())[-_MEMORY:] if place >= latest]
    fitting = {room.sources[place] for place in places if room.sources[place].startswith(beginning)}
    if len(fitting) != 1:
        return None
    return Bearer(fitting.pop(), plural=parts[-1].lower() in room.rules.lists.person_nouns), "speaker.description"


def _by_short_name(room: _Room, parts: list[str]) -> tuple[Bearer, str] | None:
    """A surname, with or without a title, for the longer name that the text gave before."""
    title, names = split_title(tuple(parts), room.rules)
    if not names or not names[-1][:1].isupper() or len(names) > 2 or len(parts) > 2:
        return None
    gender = gender_of_title(title, room.rules)
    namesakes = [other for other in room.register.named(names[-1]) if not gender or other.gender in ("", gender)]
    longer = [other for other in namesakes if len(split_title(tuple(other.name.split()), room.rules)[1]) > len(names)]
    people = [other for other in longer if other.is_person]
    bearers = [other for other in longer if other.spoke] or people or longer
    if not bearers:
        return None
    return bearers[-1], "speaker.short_name"


def _by_noun(room: _Room, parts: list[str]) -> tuple[Bearer, str] | None:
    """ "The mayor" for the only one introduced so; "the committee" for the only name that ends in Committee."""
    kept = [part for part in parts if part.lower() not in room.rules.lists.reflexives]
    if len(kept) < 2 or kept[0].lower() not in room.rules.lists.determiners or not kept[-1].islower():
        return None
    noun = kept[-1]
    titled = room.register.titled(noun)
    if len(titled) == 1:
        return titled[0], "speaker.title"
    named = room.register.named(noun.capitalize())
    if len(named) == 1:
        return named[0], "speaker.name_noun"
    return None
