"""What becomes of each claim in a changed draft, as a value to be shown before anything takes effect."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from workbench.model.claim import Claim
from workbench.model.draft import Draft, Span
from workbench.review.guards import Guard


class Outcome(StrEnum):
    """The five things that can become of a claim."""

    SAME = "same"
    SAME_WORDS_CHANGED_CONTEXT = "same_words_changed_context"
    CHANGED = "changed"
    CANDIDATES = "candidates"
    GONE = "gone"

    @property
    def keeps_decision(self) -> bool:
        """Whether the decision stands in the new draft."""
        return self in (Outcome.SAME, Outcome.SAME_WORDS_CHANGED_CONTEXT)


class PieceKind(StrEnum):
    """Whether words stand in both drafts, in the old one or in the new one."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a word difference, as written; ``guards`` says what the removed or added words are."""

    kind: PieceKind
    words: str
    guards: frozenset[Guard] = frozenset()


@dataclass(frozen=True, slots=True)
class Carried:
    """One claim with its outcome.

    ``place`` is where its words stand in the new draft: None where that must be asked or they are gone, and then
    ``candidates`` are the places that it may have, best first. ``difference`` tells changed words apart, ``guards``
    what is touched. ``retypeset`` says that only typography differs, ``moved`` that it stands elsewhere in the order
    of the claims. ``around`` and ``around_new`` are the paragraphs, in the old draft and the new.
    """

    claim: Claim
    outcome: Outcome
    place: Span | None = None
    candidates: tuple[Span, ...] = ()
    difference: tuple[Piece, ...] = ()
    guards: frozenset[Guard] = frozenset()
    retypeset: bool = False
    moved: bool = False
    around: Span | None = None
    around_new: Span | None = None


@dataclass(frozen=True, slots=True)
class CarryPlan:
    """What becomes of every claim, in the order of the claims given.

    ``sentences`` are those of the new draft, ``novel`` the stretches of it that the old draft does not hold.
    """

    old: Draft
    new: Draft
    claims: tuple[Carried, ...]
    sentences: tuple[Span, ...]
    novel: tuple[Span, ...]

    def having(self, outcome: Outcome) -> tuple[Carried, ...]:
        """The claims with one outcome."""
        return tuple(carried for carried in self.claims if carried.outcome is outcome)

    def old_words(self, carried: Carried) -> str:
        """A claim's words in the old draft."""
        return carried.claim.quote

    def new_words(self, carried: Carried) -> str:
        """A claim's words in the new draft; empty where it has no place."""
        return self.new.words_of(carried.place) if carried.place else ""

    @property
    def fresh(self) -> tuple[Span, ...]:
        """The sentences with new text that no claim covers, to be searched for claims."""
        return self.uncovered(carried.place for carried in self.claims if carried.place)

    def uncovered(self, places: Iterable[Span]) -> tuple[Span, ...]:
        """The sentences with new text outside these places."""
        covers = Cover(tuple(places))
        return tuple(
            sentence for sentence, novel in _paired(self.sentences, self.novel) if not all(map(covers.holds, novel))
        )


class Cover:
    """Stretches that may overlap, for asking whether one of them holds another."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def holds(self, span: Span) -> bool:
        """Whether one of the stretches holds this one wholly."""
        before = bisect_right(self._starts, span.start)
        return before > 0 and self._reach[before - 1] >= span.end

    def touches(self, span: Span) -> bool:
        """Whether one of the stretches shares a code point with this one."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start


def _paired(sentences: Sequence[Span], novel: Sequence[Span]) -> list[tuple[Span, list[Span]]]:
    """Each sentence with the parts of it that are new; both are in order."""
    paired, at = [], 0
    for sentence in sentences:
        while at < len(novel) and novel[at].end <= sentence.start:
            at += 1
        parts, ahead = [], at
        while ahead < len(novel) and novel[ahead].start < sentence.end:
            parts.append(Span(max(novel[ahead].start, sentence.start), min(novel[ahead].end, sentence.end)))
            ahead += 1
        paired.append((sentence, parts))
    return paired
