"""Attributions of a whole draft: frames read one after the other, quotations that run on joined."""

from bisect import bisect_left
from collections.abc import Iterable

from workbench.detection.finding import Finding, Taken, close
from workbench.detection.findings import announcement, findings
from workbench.detection.frames import DASHES, Frame, frames
from workbench.detection.lexicon import Grammar, grammar
from workbench.detection.quotes import Quote
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Block, BlockKind, Span

_LABEL = 6
_NAMED = 12
_CREDIT = 12
_NAME = 9


def attributions(
    text: str,
    blocks: Iterable[Block],
    sentences: tuple[tuple[Span, ...], ...],
    quotes: tuple[Quote, ...],
    pack: LanguagePack,
    opened: frozenset[int],
) -> list[Finding]:
    """The attributions of the blocks in order of their cues; ``sentences`` holds those of each block.

    ``opened`` are the starts of the sentences that hold one of the grammar's hints.
    A quotation that opens a sentence of its own right after an attribution, or goes on in the next block, is content
    of that attribution. A quotation that nobody is named beside is an attribution without a source.
    """
    reader = _Reader(grammar(pack))
    starts = [quote.start for quote in quotes]
    for index, block in enumerate(blocks):
        own = quotes[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        headline = block.kind is BlockKind.HEADLINE or index == 0
        for frame in frames(text, sentences[index], own, index, opened):
            reader.read(frame, block, headline)
    return reader.found


class _Reader:
    """Reads frames in order and remembers whose quotation is still running."""

    def __init__(self, rules: Grammar) -> None:
        self.rules = rules
        self.found: list[Finding] = []
        self.running: Finding | None = None
        self.labels: set[tuple[str, ...]] = set()
        self.announced: Finding | None = None

    def read(self, frame: Frame, block: Block, headline: bool) -> None:
        """One frame more."""
        if self._sign(frame):
            return
        own = _credit(frame, block, self.rules) or findings(frame, self.rules)
        if not own and frame.span.start == block.start:
            own = self._labelled(frame, headline)
        said = [place for place in frame.quotes if frame.is_said(place)]
        latest = self.found[-1] if self.found else None
        for place in _loose(frame, said, own):
            self._place(frame, place, own, latest)
        self.found.extend(own)
        self._follow(frame, said, own)
        self.announced = announcement(frame, self.rules) if not own and frame.words[-1] == ":" else None

    def _labelled(self, frame: Frame, headline: bool) -> list[Finding]:
        """What a label says: in a headline, before a quotation, or as a line of a transcript, whose labels recur."""
        place = _label_end(frame, self.rules)
        if not place:
            return []
        recurs = frame.words[:place] in self.labels
        self.labels.add(frame.words[:place])
        titled = 2 * sum(frame.capitals[place:]) > len(frame) - place
        opens = frame.capitals[place + 1] and (headline or titled or recurs)
        return [_label(frame, place)] if opens or frame.is_said(place + 1) else []

    def _sign(self, frame: Frame) -> bool:
        """Name the speaker of the quotation before, where a dash and a name follow it: "“…” — Ada Example"."""
        latest, stop = self.found[-1] if self.found else None, close(frame)
        if frame.words[0] not in DASHES or not 1 < stop <= _NAME:
            return False
        if latest is None or latest.source or latest.cue or frame.block - latest.block > 1:
            return False
        if not (frame.capitals[1] and frame.capitals[stop - 1]):
            return False
        latest.cue, latest.source, latest.rule = frame.stretch(0, 1), frame.stretch(1, stop), "attribution.signature"
        return True

    def _place(self, frame: Frame, place: int, own: list[Finding], latest: Finding | None) -> None:
        """Give a quotation without a cue in its sentence to the attribution it goes on from, or let it stand alone."""
        quote = frame.quotes[place]
        if quote.resumes and self.running:
            self.running.content.append(quote.span)
        elif place == 0 and self.announced and frame.block - self.announced.block <= 1:
            self.announced.content.append(quote.span)
            own.append(self.announced)
        elif place == 0 and latest and latest.block == frame.block:
            latest.content.append(quote.span)
        else:
            own.append(Finding(frame.block, "attribution.bare_quote", (), (), [quote.span], place + 1))

    def _follow(self, frame: Frame, said: list[int], own: list[Finding]) -> None:
        """Remember whose quotation runs on into the next block; a nameless one is given to the name that follows."""
        for place in said:
            quote = frame.quotes[place]
            if not quote.resumes and not quote.runs_on:
                self.running = None
                continue
            holder = next((finding for finding in own if _holds(finding, quote)), self.running)
            if quote.resumes and self.running and holder and holder is not self.running and not self.running.cue:
                holder.content[:0] = self.running.content
                self.found.remove(self.running)
            self.running = holder if quote.runs_on else None


def _holds(finding: Finding, quote: Quote) -> bool:
    return any(span.overlaps(quote) for span in finding.content)


def _loose(frame: Frame, said: list[int], own: list[Finding]) -> list[int]:
    """The quotations that no attribution of the sentence reaches."""
    if not said:
        return []
    taken = Taken(span for finding in own for span in (*finding.content, *finding.cue, *finding.source))
    return [place for place in said if not taken.touches(frame.quotes[place])]


def _label_end(frame: Frame, rules: Grammar) -> int:
    """The colon behind a name at the beginning: "Example: We Will Go On", or a line of a transcript; 0 if none.

    Before a quotation an office may stand behind the name: "Ada Example, mayor of Sampletown: “…”".
    """
    place = frame.words.index(":", 1) if ":" in frame.words[1 : min(_NAMED, len(frame) - 1)] else 0
    has_office = "," in frame.words[2:place] and frame.is_said(place + 1)
    stop = frame.words.index(",", 2) if has_office else place
    named = all(frame.capitals[:stop]) and len(frame.words[0]) > 1 and (has_office or place < _LABEL)
    return place if named and frame.words[0] not in rules.lists.non_sources else 0


def _label(frame: Frame, place: int) -> Finding:
    content = list(frame.stretch(place + 1, len(frame) - (frame.words[-1] == ".")))
    cue, source = frame.stretch(place, place + 1), frame.stretch(0, place)
    return Finding(frame.block, "attribution.headline", cue, source, content, len(frame), (0, place))


def _credit(frame: Frame, block: Block, rules: Grammar) -> list[Finding]:
    """Whose picture it is, at the end of its caption: "The harbour at night. Image: Ada Example."."""
    if frame.span.end != block.end or ":" not in frame.words:
        return []
    for place in range(max(0, len(frame) - _CREDIT), len(frame) - 1):
        credited = frame.words[place] in rules.lists.credit_nouns and frame.capitals[place]
        if credited and frame.words[place + 1] == ":" and frame.starts[place] > block.start:
            source = frame.stretch(place + 2, close(frame))
            content = [Span(block.start, frame.starts[place])]
            cue = frame.stretch(place, place + 2)
            return [Finding(frame.block, "attribution.credit", cue, source, content, len(frame))] if source else []
    return []
