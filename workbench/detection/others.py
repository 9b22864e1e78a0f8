"""Other cues that make a sentence worth checking: superlatives, comparisons, causes, titles, outcomes of trials."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from workbench.detection.rules import HOUSE, Choice
from workbench.detection.wordlist import places
from workbench.languages.pack import LanguagePack
from workbench.model.claim import OtherCue
from workbench.model.draft import Block

_WORD = re.compile(r"[^\W_][\w’'-]*+\.?+")
_TITLE = "other.title"


@dataclass(frozen=True, slots=True)
class _Cues:
    """A language's cues: phrases with their rule under their first word, and the endings that tell a superlative."""

    phrases: dict[str, tuple[tuple[str, str], ...]]
    endings: tuple[tuple[str, str], ...]
    exceptions: frozenset[str]
    titles: frozenset[str]


def others(text: str, blocks: Iterable[Block], pack: LanguagePack, choice: Choice) -> tuple[OtherCue, ...]:
    """The other cues of the blocks in order; nothing where no such rule is on and no house list flags words.

    Where two cues begin together the longer one stands; house words stand beside any other cue.
    """
    cues = _cues(pack)
    looks = any(choice.has(rule) for rule in _rules(pack))
    found: list[OtherCue] = []
    for block in blocks if looks or choice.words.flag else ():
        found += _of_house(text, block, choice)
        found += (cue for cue in _in_block(text, block, cues) if choice.has(cue.rule)) if looks else ()
    return tuple(sorted(found, key=lambda cue: (cue.start, cue.end, cue.rule)))


def _of_house(text: str, block: Block, choice: Choice) -> Iterator[OtherCue]:
    if choice.has(HOUSE):
        yield from (OtherCue(place.start, place.end, HOUSE) for place in places(text, block.span, choice.words.flag))


@cache
def _rules(pack: LanguagePack) -> frozenset[str]:
    cues = _cues(pack)
    rules = {rule for listed in cues.phrases.values() for _, rule in listed} | {rule for _, rule in cues.endings}
    return frozenset(rules | ({_TITLE} if cues.titles else set()))


@cache
def _cues(pack: LanguagePack) -> _Cues:
    phrases: dict[str, list[tuple[str, str]]] = {}
    endings: list[tuple[str, str]] = []
    for form, name in pack.table("other_cues").items():
        rule = f"other.{name}"
        if form.startswith("*"):
            endings.append((form[1:], rule))
        else:
            phrases.setdefault(form.split()[0], []).append((form, rule))
    ordered = {first: tuple(sorted(listed, key=lambda each: -len(each[0]))) for first, listed in phrases.items()}
    return _Cues(ordered, tuple(endings), pack.word_set("other_exceptions"), pack.word_set("name_titles"))


def _in_block(text: str, block: Block, cues: _Cues) -> Iterator[OtherCue]:
    place = block.start
    while word := _WORD.search(text, place, block.end):
        cue = _titled(text, word, block, cues) or _phrase(text, word, block, cues) or _ending(word, cues)
        place = cue.end if cue else word.end()
        if cue:
            yield cue


def _phrase(text: str, word: re.Match[str], block: Block, cues: _Cues) -> OtherCue | None:
    for phrase, rule in cues.phrases.get(word[0].lower().rstrip("."), ()):
        end = word.start() + len(phrase)
        closed = end >= block.end or not text[end].isalnum()
        if end <= block.end and closed and text[word.start() : end].lower() == phrase:
            return OtherCue(word.start(), end, rule)
    return None


def _ending(word: re.Match[str], cues: _Cues) -> OtherCue | None:
    written = word[0].rstrip(".")
    if written[:1].isupper() or written in cues.exceptions:
        return None
    rule = next((rule for ending, rule in cues.endings if written.endswith(ending) and len(written) > 4), "")
    return OtherCue(word.start(), word.start() + len(written), rule) if rule else None


def _titled(text: str, word: re.Match[str], block: Block, cues: _Cues) -> OtherCue | None:
    """A title or office and the name behind it: one to four words with a capital."""
    if word[0] not in cues.titles:
        return None
    end = word.end()
    while (found := _ONE_NAME.match(text, end, block.end)) and found[1].isupper():
        end = found.end()
        if end - word.start() > _LONGEST:
            break
    return OtherCue(word.start(), end, _TITLE) if end > word.end() else None


_ONE_NAME = re.compile(r"\s([^\W\d_])[\w’'-]*+\.?(?=\W|$)")
_LONGEST = 60
