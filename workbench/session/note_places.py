"""Places in a draft that a note from another program may be about: offered to a person, who takes one or none."""

from dataclasses import dataclass
from functools import cached_property

from workbench.evidence.finding import find_words
from workbench.evidence.words import IndexedText
from workbench.model.draft import Draft, Span
from workbench.report.annotations import Annotation
from workbench.report.selectors import Quote, find

_MOST = 8
"""Places that are offered for one note."""

_COMPARED = 64
"""Characters of a note's context that are compared on each side."""

_CONTEXT = 80
"""Characters shown on each side of a place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the draft in its context; ``exact`` says that it has the very words that the note is on."""

    span: Span
    before: str
    words: str
    after: str
    exact: bool


class NotePlaces:
    """Looks for the places of notes in one draft."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def of(self, note: Annotation) -> tuple[Place, ...]:
        """The places that a note may be about, the likeliest first: those with its very words, else those near to them.

        Of the same words in many places those come first that have most of the note's context round them. Takes time
        in proportion to the draft.
        """
        if exact := find(Quote(note.quote, "", ""), self._draft.text):
            ranked = sorted(exact, key=lambda span: (-self._shared(note, span), span.start))
            return tuple(self._place(span, exact=True) for span in ranked[:_MOST])
        return tuple(self._place(match.span, exact=False) for match in find_words(note.quote, self._index, _MOST))

    @cached_property
    def _index(self) -> IndexedText:
        return IndexedText.of(self._draft.text)

    def _shared(self, note: Annotation, span: Span) -> int:
        """How many characters next to a place are those of the note's context."""
        text = self._draft.text
        before = text[max(0, span.start - _COMPARED) : span.start]
        after = text[span.end : span.end + _COMPARED]
        return _alike(note.prefix[: -_COMPARED - 1 : -1], before[::-1]) + _alike(note.suffix[:_COMPARED], after)

    def _place(self, span: Span, *, exact: bool) -> Place:
        text = self._draft.text
        before, after = text[max(0, span.start - _CONTEXT) : span.start], text[span.end : span.end + _CONTEXT]
        return Place(span, before, self._draft.words_of(span), after, exact)


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))
