"""A claim in its paragraph, as the guided pass shows it: what stands before it and after it, and what it states."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.gui.labels import figure_words, speech_words
from workbench.gui.language import inside
from workbench.model.claim import Claim, Speech
from workbench.model.draft import Draft, Span
from workbench.model.snapshot import Snapshot

_CONTEXT = 700
"""Characters at most of what stands before a claim, and of what stands after it."""

_LONGEST = 3000
"""Characters of a claim that are shown large; a table that was taken for one sentence can have a hundred thousand."""

_MOST = 8


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the draft: the claim's, those of its paragraph before and after, and what the claim states inside it.

    ``stated`` are stretches of ``words``, in code points: figures and other cues.
    """

    before: str
    words: str
    after: str
    stated: tuple[Span, ...]


def passage_of(claim: Claim, draft: Draft) -> Passage:
    """A claim in its paragraph. What is cut off is marked by an ellipsis."""
    span, text = claim.span, draft.text
    begin, end = _paragraph(draft, span)
    first, last = max(begin, span.start - _CONTEXT), min(end, span.end + _CONTEXT)
    before, after = text[first : span.start], text[span.end : last]
    words = text[span.start : min(span.end, span.start + _LONGEST)]
    stated = (Span(one.start - span.start, one.end - span.start) for one in claim.stated)
    return Passage(
        f"…{before}" if first > begin else before,
        words if len(words) == span.end - span.start else f"{words}…",
        f"{after}…" if last < end else after,
        tuple(one for one in stated if one.start >= 0 and one.end <= len(words)),
    )


def facts_of(claim: Claim, snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """What a claim states, in words with a label each: who says it, the figures, what is quoted."""
    words = snapshot.draft.words_of
    speakers = dict.fromkeys(found.speaker for found in claim.attributions if found.speaker)
    if speakers:
        yield QCoreApplication.translate("guide", "Speaker"), _listed(list(speakers))
    if claim.figures:
        yield (
            QCoreApplication.translate("guide", "Figures"),
            _listed([f"{words(one.span)} ({inside(figure_words(one.type))})" for one in claim.figures]),
        )
    if claim.cues:
        yield QCoreApplication.translate("guide", "Other cues"), _listed([words(cue.span) for cue in claim.cues])
    for found in claim.attributions[:_MOST]:
        if found.content and found.speech is not Speech.INDIRECT:
            yield speech_words(found.speech), " … ".join(words(span)[:_LONGEST] for span in found.content)


def _paragraph(draft: Draft, span: Span) -> tuple[int, int]:
    """From the beginning of the block in which a span begins to the end of that in which it ends."""
    first = bisect_right(draft.blocks, span.start, key=lambda block: block.start) - 1
    last = bisect_right(draft.blocks, max(span.start, span.end - 1), key=lambda block: block.start) - 1
    begin = draft.blocks[first].start if first >= 0 else span.start
    end = draft.blocks[last].end if last >= 0 else span.end
    return min(begin, span.start), max(end, span.end)


def _listed(words: list[str]) -> str:
    return "; ".join(words[:_MOST]) + ("; …" if len(words) > _MOST else "")
