"""Views: what the speaker of a quotation says in it to think himself: "“I think it will rain,” Ada Example said"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from workbench.detection.finding import Finding, close
from workbench.detection.frames import Frame, frame_of
from workbench.detection.lexicon import Grammar, grammar
from workbench.detection.quotes import Quote
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

VIEW = "attribution.view"
_BETWEEN = 3
_LEAST = 3
_END_MARKS = frozenset((".", "!", "?", ";"))


def views(
    text: str, sentences: tuple[Span, ...], found: list[Finding], quotes: tuple[Quote, ...], pack: LanguagePack
) -> list[Finding]:
    """The views in the quotations of the attributions found; whose they are is told by the attribution around them."""
    rules = grammar(pack)
    ends = [quote.end for quote in quotes]
    starts = [sentence.start for sentence in sentences]
    seen: set[int] = set()
    told: list[Finding] = []
    for around in found:
        for span in around.content if around.source and rules.lists.view_verbs else ():
            place = bisect_right(ends, span.start)
            while place < len(quotes) and quotes[place].start < span.end:
                if place not in seen and span.holds(quotes[place]):
                    seen.add(place)
                    for part in _parts(quotes[place].span, sentences, starts):
                        told += _in_sentence(text, part, around, rules)
                place += 1
    return told


def _parts(quote: Span, sentences: tuple[Span, ...], starts: list[int]) -> Iterator[Span]:
    """A quotation parted at the ends of its sentences."""
    first = max(bisect_right(starts, quote.start) - 1, 0)
    for sentence in sentences[first : bisect_left(starts, quote.end)]:
        if sentence.overlaps(quote):
            yield Span(max(sentence.start, quote.start), min(sentence.end, quote.end))


def _in_sentence(text: str, part: Span, around: Finding, rules: Grammar) -> Iterator[Finding]:
    words = set(text[part.start : part.end].lower().split())
    if rules.lists.view_verbs.isdisjoint(words):
        return
    frame = frame_of(text, part, (), around.block)
    for place, word in enumerate(frame.words):
        subject = _subject(frame, place, rules) if word in rules.lists.view_verbs else -1
        stop = _stop(frame, place + 1, rules) if subject >= 0 else 0
        if stop - place > _LEAST:
            content = list(frame.stretch(place + 1, stop))
            cue, source = frame.stretch(place, place + 1), frame.stretch(subject, subject + 1)
            yield Finding(around.block, VIEW, cue, source, content, around=around)
            return


def _subject(frame: Frame, verb: int, rules: Grammar) -> int:
    """Where the speaker says "I", before the verb and what may stand between; -1 where not."""
    for place in range(verb - 1, max(-1, verb - 1 - _BETWEEN), -1):
        word = frame.words[place]
        if word in rules.lists.speaking_pronouns:
            return place
        if word not in rules.lists.auxiliaries and not rules.is_adverb(word):
            break
    return -1


def _stop(frame: Frame, start: int, rules: Grammar) -> int:
    """The item behind the clause that the verb opens; 0 where no clause follows."""
    word = frame.word(start)
    if not word.isalnum() or word in rules.lists.prepositions or word in rules.lists.conjunctions:
        return 0
    place = start
    while place < close(frame) and frame.words[place] not in _END_MARKS:
        place += 1
    while place > start and frame.is_mark(place - 1):
        place -= 1
    return place
