"""The detector: from a draft to its sentences and the claims it proposes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.detection.attributions import attributions
from workbench.detection.figures import figures
from workbench.detection.finding import Finding
from workbench.detection.lexicon import grammar
from workbench.detection.quotes import Quote, quotes
from workbench.detection.rules import RUNNING
from workbench.detection.speakers import speakers
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.claim import Attribution, Candidate, Figure, Kind, Speech
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.text.segment import sentences as segment

Progress = Callable[[int, int], None]
_NO_CLAIMS = frozenset((BlockKind.BYLINE, BlockKind.DATELINE))
_DIRECT = 0.8
_STEP = 16


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found in a draft: all its sentences, and a candidate for each that holds a figure or attribution."""

    sentences: tuple[Span, ...]
    candidates: tuple[Candidate, ...]


def detect(draft: Draft, pack: LanguagePack | None, progress: Progress | None = None) -> Detection:
    """Find the claims of a draft. Bylines and datelines hold none.

    Without a pack only digits and quotations are found. ``progress(done, total)`` is called now and then with blocks
    read, each being read twice, and may raise to cancel the work.
    """
    rules = pack or PLAIN
    blocks = tuple(block for block in draft.blocks if block.kind not in _NO_CLAIMS)
    sentences = segment(draft.text, draft.blocks, pack)
    numbers = figures(draft.text, _counted(blocks, progress, 0), rules)
    marked = quotes(draft.text, blocks, rules)
    read = _counted(blocks, progress, len(blocks))
    found = attributions(draft.text, read, _by_block(sentences, blocks), marked, rules)
    named = _named(draft.text, found, marked, rules)
    return Detection(sentences, _candidates(sentences, numbers, named))


def _counted(blocks: tuple[Block, ...], progress: Progress | None, before: int) -> Iterator[Block]:
    """The blocks one by one, telling how far the reader of them has got."""
    for number, block in enumerate(blocks):
        if progress and number % _STEP == 0:
            progress(before + number, 2 * len(blocks))
        yield block


def _by_block(sentences: tuple[Span, ...], blocks: tuple[Block, ...]) -> tuple[tuple[Span, ...], ...]:
    starts = [sentence.start for sentence in sentences]
    return tuple(sentences[bisect_left(starts, b.start) : bisect_left(starts, b.end)] for b in blocks)


def _named(text: str, found: list[Finding], marked: tuple[Quote, ...], pack: LanguagePack) -> list[Attribution]:
    ends = [quote.end for quote in marked]
    resolved = speakers(text, found, grammar(pack))
    return [
        Attribution(
            finding.cue,
            finding.source,
            tuple(sorted(finding.content)),
            speaker,
            _speech(finding.content, marked, ends),
            finding.rule,
            by,
        )
        for finding, (speaker, by) in zip(found, resolved, strict=True)
    ]


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
    sentences: tuple[Span, ...], numbers: tuple[Figure, ...], named: list[Attribution]
) -> tuple[Candidate, ...]:
    """One candidate for each sentence with a finding, in order."""
    starts = [sentence.start for sentence in sentences]
    counted: dict[int, list[Figure]] = {}
    held: dict[int, list[Attribution]] = {}
    for number in numbers:
        counted.setdefault(bisect_right(starts, number.start) - 1, []).append(number)
    for attribution in named:
        for home, part in _shares(attribution, sentences, starts):
            held.setdefault(home, []).append(part)
    return tuple(
        _candidate(sentences[place], tuple(counted.get(place, ())), tuple(held.get(place, ())))
        for place in sorted(counted.keys() | held.keys())
    )


def _candidate(sentence: Span, numbers: tuple[Figure, ...], named: tuple[Attribution, ...]) -> Candidate:
    kinds = (Kind.FIGURE,) * bool(numbers) + (Kind.ATTRIBUTION,) * bool(named)
    return Candidate(sentence, kinds, numbers, named)


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
    return Attribution(whole.cue, whole.source, part, whole.speaker, Speech.DIRECT, RUNNING, whole.resolved_by)
