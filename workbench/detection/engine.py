"""The detector: from a draft to its sentences and the claims it proposes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from workbench.detection.attributions import attributions
from workbench.detection.figures import counters, figures
from workbench.detection.finding import Finding
from workbench.detection.glance import glance
from workbench.detection.lexicon import grammar
from workbench.detection.mood import reported
from workbench.detection.others import others
from workbench.detection.quotes import Quote, quotes
from workbench.detection.rules import DATELINE, RUNNING, Choice
from workbench.detection.speakers import speakers
from workbench.detection.views import views
from workbench.detection.wordlist import places
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.claim import Attribution, Candidate, Figure, Kind, OtherCue, Speech
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.text.segment import sentences as segment

Progress = Callable[[int, int], None]
_NO_CLAIMS = frozenset((BlockKind.BYLINE, BlockKind.DATELINE))
_DIRECT = 0.8
_STEP = 16


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found in a draft: all its sentences, and a candidate for each that holds something to check.

    ``notices`` are plain sentences for the person.
    """

    sentences: tuple[Span, ...]
    candidates: tuple[Candidate, ...]
    notices: tuple[str, ...] = ()


def language_notices(pack: LanguagePack | None) -> tuple[str, ...]:
    """What there is to say where the rules of no language could be used."""
    told = "The language of the article is not known here: only digits and quotation marks were looked for."
    return () if pack else (told,)


def detect(
    draft: Draft, pack: LanguagePack | None, progress: Progress | None = None, choice: Choice = Choice()
) -> Detection:
    """Find the claims of a draft, by the rules that are on.

    As a rule bylines hold none, nor do datelines before the story; a line with a date of its own states that date.

    Without a pack only digits and quotations are found. ``progress(done, total)`` is called now and then with blocks
    read, each being read twice, and may raise to cancel the work.
    """
    rules = pack or PLAIN
    blocks = tuple(block for block in draft.blocks if block.kind not in _NO_CLAIMS)
    counted = tuple(_with_figures(draft, choice.has(DATELINE)))
    sentences = segment(draft.text, draft.blocks, pack)
    seen = glance(draft.text, sentences, grammar(rules).hints, counters(rules, choice))
    numbers = figures(draft.text, _counted(counted, progress, 0), rules, choice, seen.counted)
    marked = quotes(draft.text, blocks, rules)
    read = _counted(blocks, progress, len(blocks))
    by_block = _by_block(sentences, blocks)
    found = attributions(draft.text, read, by_block, marked, rules, seen.opened)
    found += reported(draft.text, by_block, found, marked, rules)
    found += views(draft.text, sentences, found, marked, rules)
    left = _Left(draft, choice)
    named = [one for one in _named(draft.text, found, marked, rules, choice) if left.keeps(one)]
    cues = tuple(cue for cue in others(draft.text, blocks, rules, choice) if not left.holds(cue))
    kept = tuple(number for number in numbers if not left.holds(number))
    notices = language_notices(pack) if blocks else ()
    return Detection(sentences, _candidates(sentences, kept, named, cues, choice), notices)


def _with_figures(draft: Draft, every: bool) -> Iterator[Block]:
    """The blocks whose figures are claims: all of them, or those that are no byline and no dateline before a story."""
    for block, following in zip_longest(draft.blocks, draft.blocks[1:]):
        is_line = following is None or "\n" in draft.text[block.end : following.start]
        if every or block.kind not in _NO_CLAIMS or (block.kind is BlockKind.DATELINE and is_line):
            yield block


class _Left:
    """The words that the house leaves alone, to ask whether a finding lies inside them."""

    def __init__(self, draft: Draft, choice: Choice) -> None:
        whole = Span(0, len(draft.text))
        self._places = tuple(places(draft.text, whole, choice.words.leave))
        self._starts = [place.start for place in self._places]

    def holds(self, found: Span | Figure | OtherCue) -> bool:
        """Whether a stretch lies inside words that are left alone."""
        place = bisect_right(self._starts, found.start) - 1
        return place >= 0 and found.end <= self._places[place].end

    def keeps(self, found: Attribution) -> bool:
        """Whether an attribution stands: its cue, or its content where it has none, is not left alone."""
        return not all(self.holds(span) for span in found.cue or found.content)


def _counted(blocks: tuple[Block, ...], progress: Progress | None, before: int) -> Iterator[Block]:
    """The blocks one by one, telling how far the reader of them has got."""
    for number, block in enumerate(blocks):
        if progress and number % _STEP == 0:
            progress(before + number, 2 * len(blocks))
        yield block


def _by_block(sentences: tuple[Span, ...], blocks: tuple[Block, ...]) -> tuple[tuple[Span, ...], ...]:
    starts = [sentence.start for sentence in sentences]
    return tuple(sentences[bisect_left(starts, b.start) : bisect_left(starts, b.end)] for b in blocks)


def _named(
    text: str, found: list[Finding], marked: tuple[Quote, ...], pack: LanguagePack, choice: Choice
) -> Iterator[Attribution]:
    """The attributions whose rules are on; a speaker stays as named where the rule that resolved it is off."""
    ends = [quote.end for quote in marked]
    for finding, (speaker, by) in zip(found, speakers(text, found, grammar(pack)), strict=True):
        if not choice.has(finding.rule):
            continue
        if not choice.has(by):
            speaker, by = " ".join(text[span.start : span.end] for span in finding.source), ""
        content = tuple(sorted(finding.content))
        speech = _speech(finding.content, marked, ends)
        yield Attribution(finding.cue, finding.source, content, speaker, speech, finding.rule, by)


def _speech(content: list[Span], marked: tuple[Quote, ...], ends: list[int]) -> Speech:
    """Direct where four fifths of the content stand in quotation marks, mixed where some of it does."""
    total = sum(span.end - span.start for span in content)
    quoted = sum(_quoted(span, marked, ends) for span in content)
    if quoted >= _DIRECT * total:
        return Speech.DIRECT
    return Speech.MIXED if quoted else Speech.INDIRECT


def _quoted(span: Span, marked: tuple[Quote, ...], ends: list[int]) -> int:
    place, covered = bisect_right(ends, span.start), 0
    while place < len(marked) and marked[place].start < span.end:
        covered += min(span.end, marked[place].end) - max(span.start, marked[place].start)
        place += 1
    return covered


def _candidates(
    sentences: tuple[Span, ...],
    numbers: tuple[Figure, ...],
    named: list[Attribution],
    cues: tuple[OtherCue, ...],
    choice: Choice,
) -> tuple[Candidate, ...]:
    """One candidate for each sentence with a finding, in order."""
    starts = [sentence.start for sentence in sentences]
    counted: dict[int, list[Figure]] = {}
    held: dict[int, list[Attribution]] = {}
    for number in numbers:
        counted.setdefault(bisect_right(starts, number.start) - 1, []).append(number)
    for attribution in named:
        for home, part in _shares(attribution, sentences, starts):
            if choice.has(part.rule):
                held.setdefault(home, []).append(part)
    noted: dict[int, list[OtherCue]] = {}
    for cue in cues:
        noted.setdefault(bisect_right(starts, cue.start) - 1, []).append(cue)
    return tuple(
        _candidate(sentences[at], tuple(counted.get(at, ())), tuple(held.get(at, ())), tuple(noted.get(at, ())))
        for at in sorted(counted.keys() | held.keys() | noted.keys())
    )


def _candidate(
    sentence: Span, numbers: tuple[Figure, ...], named: tuple[Attribution, ...], cues: tuple[OtherCue, ...]
) -> Candidate:
    kinds = (Kind.FIGURE,) * bool(numbers) + (Kind.ATTRIBUTION,) * bool(named) + (Kind.OTHER,) * bool(cues)
    return Candidate(sentence, kinds, numbers, named, cues)


def _shares(attribution: Attribution, sentences: tuple[Span, ...], starts: list[int]) -> list[tuple[int, Attribution]]:
    """The attribution for the sentence of its cue, and its running part for every other that its content reaches."""
    anchor = (attribution.cue or attribution.content)[0]
    home = bisect_right(starts, anchor.start) - 1
    shares = [(home, attribution)]
    parts: dict[int, list[Span]] = {}
    for span in attribution.content:
        place = bisect_right(starts, span.start) - 1
        while place < len(sentences) and sentences[place].start < span.end:
            part = Span(max(span.start, sentences[place].start), min(span.end, sentences[place].end))
            if place != home and part.start < part.end:
                parts.setdefault(place, []).append(part)
            place += 1
    for place, spans in parts.items():
        shares.append((place, _running(attribution, tuple(spans))))
    return shares


def _running(whole: Attribution, part: tuple[Span, ...]) -> Attribution:
    return Attribution(whole.cue, whole.source, part, whole.speaker, whole.speech, RUNNING, whole.resolved_by)
