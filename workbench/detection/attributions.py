"""Attributions of a whole draft: frames read one after the other, quotations that run on joined."""

from bisect import bisect_left
from collections.abc import Iterable

from workbench.detection.finding import Finding
from workbench.detection.findings import findings
from workbench.detection.frames import Frame, frames
from workbench.detection.lexicon import Grammar, grammar
from workbench.detection.quotes import Quote
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Block, BlockKind, Span

_LABEL = 6


def attributions(
    text: str,
    blocks: Iterable[Block],
    sentences: tuple[tuple[Span, ...], ...],
    quotes: tuple[Quote, ...],
    pack: LanguagePack,
) -> list[Finding]:
    """The attributions of the blocks in order of their cues; ``sentences`` holds those of each block.

    A quotation that opens a sentence of its own right after an attribution, or goes on in the next block, is content
    of that attribution. A quotation that nobody is named beside is an attribution without a source.
    """
    reader = _Reader(grammar(pack))
    starts = [quote.start for quote in quotes]
    for index, block in enumerate(blocks):
        own = quotes[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        headline = block.kind is BlockKind.HEADLINE or index == 0
        for frame in frames(text, sentences[index], own, index, reader.rules.openers):
            reader.read(frame, frame.span.start == block.start, headline)
    return reader.found


class _Reader:
    """Reads frames in order and remembers whose quotation is still running."""

    def __init__(self, rules: Grammar) -> None:
        self.rules = rules
        self.found: list[Finding] = []
        self.running: Finding | None = None

    def read(self, frame: Frame, labelled: bool, headline: bool) -> None:
        """One frame more."""
        own = findings(frame, self.rules)
        if not own and labelled:
            own = _label(frame, headline)
        said = [place for place in frame.quotes if frame.is_said(place)]
        loose = [place for place in said if not _is_covered(frame, place, own)]
        latest = self.found[-1] if self.found else None
        for place in loose:
            self._place(frame, place, own, latest)
        self.found.extend(own)
        self._follow(frame, said, own)

    def _place(self, frame: Frame, place: int, own: list[Finding], latest: Finding | None) -> None:
        """Give a quotation without a cue in its sentence to the attribution it goes on from, or let it stand alone."""
        quote = frame.quotes[place]
        if quote.resumes and self.running:
            self.running.content.append(quote.span)
        elif place == 0 and latest and latest.block == frame.block:
            latest.content.append(quote.span)
        else:
            own.append(Finding(frame.block, "attribution.bare_quote", (), (), [quote.span], place + 1))

    def _follow(self, frame: Frame, said: list[int], own: list[Finding]) -> None:
        """Remember whose quotation runs on into the next block; a nameless one is given to the name that follows."""
        for place in said:
            quote = frame.quotes[place]
            holder = next((finding for finding in own if _holds(finding, quote)), self.running)
            if quote.resumes and self.running and holder and holder is not self.running and not self.running.cue:
                holder.content[:0] = self.running.content
                self.found.remove(self.running)
            self.running = holder if quote.runs_on else None


def _holds(finding: Finding, quote: Quote) -> bool:
    return any(span.overlaps(quote.span) for span in finding.content)


def _is_covered(frame: Frame, place: int, own: list[Finding]) -> bool:
    span = frame.quotes[place].span
    return any(part.overlaps(span) for finding in own for part in (*finding.content, *finding.cue, *finding.source))


def _label(frame: Frame, headline: bool) -> list[Finding]:
    """A name and a colon at the beginning: "Example: We Will Go On", or a line of a transcript."""
    for place in range(1, min(_LABEL, len(frame) - 1)):
        if frame.words[place] == ":":
            named = all(frame.capitals[:place]) and (frame.capitals[place + 1] or frame.is_said(place + 1))
            titled = 2 * sum(frame.capitals[place:]) > len(frame) - place
            if named and (headline or titled or frame.is_said(place + 1)):
                content = list(frame.stretch(place + 1, len(frame) - (frame.words[-1] == ".")))
                return [
                    Finding(
                        frame.block,
                        "attribution.headline",
                        frame.stretch(place, place + 1),
                        frame.stretch(0, place),
                        content,
                        len(frame),
                        (0, place),
                    )
                ]
            break
    return []
