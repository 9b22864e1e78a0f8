"""A transcript: the words that were said, without the transcriber's marks, with who said them and when."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from workbench.evidence.number_words import with_numbers
from workbench.evidence.words import IndexedText, Words, split_words
from workbench.languages.pack import LanguagePack
from workbench.model.document import PlaceLabel
from workbench.model.draft import Span

_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"
_TIME = re.compile(rf"^[ \t]*+[\[(]?({_CLOCK})[\])]?(?: *--> *{_CLOCK}.*)?|[\[(]({_CLOCK})[\])]", re.MULTILINE)
_SQUARE = re.compile(r"\[[^\[\]\n]{0,80}\]")
_ROUND = re.compile(r"\(([^()\n]{1,60})\)")
_NAME = r"[^\W\d_a-zà-ÿ][\w.'’-]*+"
_SPEAKER = re.compile(
    rf"^[ \t]*+(?:[\[(]?{_CLOCK}[\])]?[ \t]*+)?(?:[-–]|>>)?[ \t]*+({_NAME}(?: (?:\d+|{_NAME})){{0,4}}):(?=\s)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Where somebody begins to speak."""

    start: int
    speaker: str


@dataclass(frozen=True, eq=False)
class Transcript:
    """What was said, ready for any number of quotations to be held against it."""

    said: IndexedText
    turns: tuple[Turn, ...]

    @classmethod
    def of(cls, text: str, pack: LanguagePack, labels: tuple[PlaceLabel, ...] = ()) -> "Transcript":
        """Reads a transcript. Names of speakers, time codes and notes such as "[laughter]" are no words said.

        ``labels`` tell page or time of a place, in order; without any the time codes in the text do.
        """
        times = [(found.span(), found[1] or found[2]) for found in _TIME.finditer(text)]
        turns = _turns(text)
        noise = sorted([span for span, _ in times] + [span for span, _ in turns] + list(_notes(text, pack)))
        words = with_numbers(_outside(split_words(text, pack), noise), text, pack)
        labels = labels or tuple(PlaceLabel(span[0], time) for span, time in times)
        starts = tuple(Turn(span[0], name) for span, name in turns)
        return cls(IndexedText.over(text, pack, labels, words), starts)

    def speakers(self, span: Span) -> tuple[str, ...]:
        """Who speaks in a stretch, in order; nobody where the transcript names none."""
        first = bisect_right(self.turns, span.start, key=lambda turn: turn.start)
        last = bisect_right(self.turns, max(span.start, span.end - 1), key=lambda turn: turn.start)
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns[max(0, first - 1) : last]))


def _turns(text: str) -> list[tuple[tuple[int, int], str]]:
    """Names before a colon at the beginning of a line: in capitals, or more than once, or a heading could be meant."""
    found = [(match.span(1), match[1]) for match in _SPEAKER.finditer(text)]
    often = Counter(name for _, name in found)
    return [((start, end + 1), name) for (start, end), name in found if often[name] > 1 or name.isupper()]


def _notes(text: str, pack: LanguagePack) -> Iterator[tuple[int, int]]:
    yield from (found.span() for found in _SQUARE.finditer(text))
    marks = pack.word_set("transcript_marks")
    for found in _ROUND.finditer(text):
        if any(word in marks for word in re.findall(r"\w+", found[1].lower())):
            yield found.span()


def _outside(words: Words, noise: list[tuple[int, int]]) -> Words:
    """The words that lie in none of these stretches, which come in order."""
    starts = [start for start, _ in noise]
    ends = [0, *accumulate((end for _, end in noise), max)]
    kept = [number for number, place in enumerate(words.starts) if place >= ends[bisect_right(starts, place)]]
    places = {number: place for place, number in enumerate(kept)}
    return Words(
        tuple(words.keys[number] for number in kept),
        tuple(words.starts[number] for number in kept),
        tuple(words.ends[number] for number in kept),
        frozenset(places[number] for number in words.short if number in places),
    )
