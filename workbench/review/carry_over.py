"""Carrying claims over to a changed draft: where the words of each stand now, and whether its decision still holds.

Only the same wording keeps a decision (see ``workbench.text.anchor``): one figure, name, negation, quotation mark or
comma more or less and the claim is checked again. Nothing alike is taken for the same without being asked.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from workbench.languages.pack import LanguagePack
from workbench.model.claim import Claim
from workbench.model.draft import Draft, Span
from workbench.review.carry_plan import Carried, CarryPlan, Outcome
from workbench.review.differences import difference, touched
from workbench.review.guards import Guard
from workbench.review.likeness import likely_places
from workbench.review.surroundings import Surroundings, surroundings, turned_by
from workbench.text.align import NONE, align
from workbench.text.anchor import QUOTE, Wording, forms_of, occurrences, wording
from workbench.text.segment import sentences

_REACH = 60
"""Words on each side of a claim that count as what stands around it, at most to the end of its paragraph."""

_CLEAR = 6
"""Words and signs from which a wording that stands only once is known again anywhere; a shorter one is asked about."""

_MOST = 20
"""Places of one wording that are looked at."""

_LEFT = 0.5
"""The share of a claim's words that must stand together in the new draft for it to count as changed, not gone."""


def plan(old: Draft, new: Draft, claims: Iterable[Claim], pack: LanguagePack | None) -> CarryPlan:
    """What becomes of claims when ``new`` takes the place of ``old``. Claims of earlier drafts are looked for as well.

    A claim is *same* where its words and its paragraph (at most 60 words on each side) are; *same words, changed
    context* where only its words are; *changed* where at least half of its words stand together, or where what came
    or went around it turns it (see ``workbench.review.surroundings``); *candidates* where its words stand in several
    places, or where something only alike is left; else *gone*. Linear in the drafts' length.
    """
    drafts = _Drafts(old, new, pack)
    found = [drafts.at_home(claim) for claim in claims]
    found = drafts.elsewhere(found)
    found = drafts.altered(found)
    found = drafts.alike(found)
    finished = _with_moves([drafts.told(carried) for carried in found])
    return CarryPlan(old, new, tuple(finished), drafts.there.sentences, drafts.novel())


def standing_as_in(before: Draft, now: Draft, pack: LanguagePack | None) -> Callable[[Claim], bool]:
    """Tells of a claim of the draft ``now`` whether its words and its paragraph stood the same in the draft ``before``.

    Both are aligned once, which is kept, as what asks for it asks again after each act.
    """
    drafts = _aligned(now, before, pack)
    return lambda claim: drafts.at_home(claim).outcome is Outcome.SAME


class _Side:
    """A draft with its wording, and where its paragraphs and sentences begin."""

    def __init__(self, draft: Draft, pack: LanguagePack | None) -> None:
        self.draft = draft
        self.wording: Wording = wording(draft.text, draft.blocks)
        self.sentences = sentences(draft.text, draft.blocks, pack)
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._block_starts = [block.start for block in draft.blocks]
        self._quotes = [at for at, form in enumerate(self.wording.forms) if form == QUOTE]

    def paragraph(self, span: Span) -> Span:
        """The block that a stretch begins in, grown to hold all of the stretch."""
        at = bisect_right(self._block_starts, span.start) - 1
        block = self.draft.blocks[at].span if at >= 0 else span
        return Span(min(block.start, span.start), max(block.end, span.end))

    def sentence(self, span: Span) -> Span:
        """The sentences that a stretch touches, from the first one's beginning to the last one's end."""
        first = max(0, bisect_right(self._sentence_starts, span.start) - 1)
        last = max(first, bisect_left(self._sentence_starts, span.end) - 1)
        if not self.sentences:
            return span
        return Span(min(self.sentences[first].start, span.start), max(self.sentences[last].end, span.end))

    def surroundings(self, span: Span) -> Surroundings:
        """What stands around a stretch in its sentence and its paragraph."""
        places, block = self.wording.places(span), self.wording.places(self.paragraph(span))
        begin, first, end = (bisect_left(self._quotes, at) for at in (block.start, places.start, block.stop))
        quoted = (first - begin) % 2 == 1 and end > first
        return surroundings(self.wording, span, self.sentence(span), quoted=quoted)


class _Drafts:
    """Both drafts aligned; each step settles some of the claims and leaves the others as gone."""

    def __init__(self, old: Draft, new: Draft, pack: LanguagePack | None) -> None:
        self.pack = pack
        self.here, self.there = _Side(old, pack), _Side(new, pack)
        self.alignment = align(self.here.wording.forms, self.there.wording.forms)
        self.claimed = [False] * len(self.there.wording.forms)

    def places(self, claim: Claim) -> range:
        """The claim's words in the old draft; none for a claim of an earlier one."""
        return self.here.wording.places(claim.span) if claim.draft == self.here.draft.uid else range(0)

    def forms(self, claim: Claim) -> tuple[str, ...]:
        """The claim's wording."""
        places = self.places(claim)
        return self.here.wording.forms[places.start : places.stop] if places else forms_of(claim.quote)

    def at_home(self, claim: Claim) -> Carried:
        """The claim where the alignment has all of its words, in one piece."""
        places = self.places(claim)
        images = self.alignment.to_new[places.start : places.stop]
        if not images or images[0] == NONE or any(second != first + 1 for first, second in pairwise(images)):
            return Carried(claim, Outcome.GONE)
        return self._kept(claim, images[0])

    def _kept(self, claim: Claim, at: int) -> Carried:
        """The same words at a place of the new draft."""
        there = range(at, at + len(self.forms(claim)))
        self._take(there)
        span = self.there.wording.span(there)
        turned = self._turned(claim, span)
        if turned:
            return Carried(claim, Outcome.CHANGED, span, guards=turned)
        same = self._has_same_context(self.places(claim), there)
        return Carried(claim, Outcome.SAME if same else Outcome.SAME_WORDS_CHANGED_CONTEXT, span)

    def _take(self, places: range) -> None:
        for place in places:
            self.claimed[place] = True

    def _has_same_context(self, places: range, there: range) -> bool:
        """Compared to the end of the longer paragraph, so that joining or parting paragraphs alone changes nothing."""
        if not places:
            return False
        before, after = self._room(self.here, places), self._room(self.there, there)
        left, right = (min(_REACH, max(pair)) for pair in zip(before, after, strict=True))
        return _around(self.here.wording.forms, places, left, right) == _around(
            self.there.wording.forms, there, left, right
        )

    @staticmethod
    def _room(side: _Side, places: range) -> tuple[int, int]:
        """The words of the paragraph before and after some of its words."""
        block = side.wording.places(side.paragraph(side.wording.span(places)))
        return places.start - block.start, block.stop - places.stop

    def _turned(self, claim: Claim, there: Span) -> frozenset[Guard]:
        """What came or went around the claim and makes it say something else."""
        if not self.places(claim):
            return frozenset()
        return turned_by(self.here.surroundings(claim.span), self.there.surroundings(there), self.pack)

    def elsewhere(self, found: Sequence[Carried]) -> list[Carried]:
        """Looks for the words of claims that are not where they should be, or no longer among the same words."""
        unsure = {
            self.forms(carried.claim)
            for carried in found
            if carried.outcome in (Outcome.GONE, Outcome.SAME_WORDS_CHANGED_CONTEXT)
        }
        standing = occurrences(self.there.wording.forms, unsure, _MOST)
        return [self._placed(carried, standing.get(self.forms(carried.claim), [])) for carried in found]

    def _placed(self, carried: Carried, standing: list[int]) -> Carried:
        claim = carried.claim
        free = [at for at in standing if self._is_free(at, len(self.forms(claim)), self.places(claim))]
        if carried.outcome not in (Outcome.GONE, Outcome.SAME_WORDS_CHANGED_CONTEXT) or not free:
            return carried
        if len(free) == 1 and (carried.place or self._is_clear(claim)):
            return carried if carried.place else self._kept(claim, free[0])
        spans = [self.there.wording.span(range(at, at + len(self.forms(claim)))) for at in free]
        return replace(carried, outcome=Outcome.CANDIDATES, place=None, candidates=tuple(spans))

    def _is_clear(self, claim: Claim) -> bool:
        return bool(self.places(claim)) and len(self.forms(claim)) >= _CLEAR

    def _is_free(self, at: int, length: int, places: range) -> bool:
        """Whether words of the new draft are not those of another place of the old one."""
        images = self.alignment.to_old[at : at + length]
        elsewhere = images[0] != NONE and images[0] not in places
        return not (elsewhere and all(second == first + 1 for first, second in pairwise(images)))

    def altered(self, found: Sequence[Carried]) -> list[Carried]:
        """Finds what has become of the words of claims that stand nowhere as they were."""
        return [self._altered(carried) if carried.outcome is Outcome.GONE else carried for carried in found]

    def _altered(self, carried: Carried) -> Carried:
        places = self.places(carried.claim)
        images = [self.alignment.to_new[place] for place in places]
        cluster = _largest_cluster([image for image in images if image != NONE], len(places))
        forms = self.there.wording.forms
        kept = sum(_is_word(forms[image]) for image in cluster)
        words = sum(_is_word(form) for form in self.forms(carried.claim))
        if not kept or kept < _LEFT * words:
            return carried
        grown = self._grown(carried.claim, range(cluster[0], cluster[-1] + 1))
        self._take(grown)
        return replace(carried, outcome=Outcome.CHANGED, place=self.there.wording.span(grown))

    def _grown(self, claim: Claim, places: range) -> range:
        """Takes in new words up to the end of the sentence, on a side where the claim was the end of its own."""
        whole = self.here.sentence(claim.span)
        sentence = self.there.wording.places(self.there.sentence(self.there.wording.span(places)))
        start, stop = places.start, places.stop
        while claim.span.start <= whole.start and start > sentence.start and self._is_new(start - 1):
            start -= 1
        while claim.span.end >= whole.end and stop < sentence.stop and self._is_new(stop):
            stop += 1
        return range(start, stop)

    def _is_new(self, place: int) -> bool:
        return self.alignment.to_old[place] == NONE and not self.claimed[place]

    def alike(self, found: Sequence[Carried]) -> list[Carried]:
        """Offers new sentences that share many words with claims that are gone; taking one is for a person."""
        gone = [carried for carried in found if carried.outcome is Outcome.GONE]
        sentences = [self.there.wording.places(sentence) for sentence in self.there.sentences]
        new = [places for places in sentences if any(map(self._is_new, places))]
        words = self.there.wording
        offered = likely_places([self.forms(c.claim) for c in gone], [words.forms[p.start : p.stop] for p in new])
        likely = {c.claim.uid: [words.span(new[at]) for at in places] for c, places in zip(gone, offered, strict=True)}
        return [
            replace(carried, outcome=Outcome.CANDIDATES, candidates=tuple(likely[carried.claim.uid]))
            if likely.get(carried.claim.uid)
            else carried
            for carried in found
        ]

    def told(self, carried: Carried) -> Carried:
        """With all that is shown: both paragraphs, and the difference of the words."""
        old, new, place, claim = self.here.draft, self.there.draft, carried.place, carried.claim
        around = self.here.paragraph(claim.span) if claim.draft == old.uid else None
        carried = replace(carried, around=around, around_new=self.there.paragraph(place) if place else None)
        if place is None or new.words_of(place) == claim.quote:
            return carried
        if self.there.wording.of(place) == self.forms(claim):
            return replace(carried, retypeset=True)
        pieces = difference(claim.quote, new.words_of(place), self.pack)
        return replace(carried, difference=pieces, guards=touched(pieces))

    def novel(self) -> tuple[Span, ...]:
        """The stretches of the new draft without a counterpart that hold a word."""
        words, runs, start = self.there.wording, list[Span](), NONE
        for place, image in enumerate((*self.alignment.to_old, 0)):
            if image == NONE:
                start = place if start == NONE else start
            elif start != NONE:
                if any(map(_is_word, words.forms[start:place])):
                    runs.append(words.span(range(start, place)))
                start = NONE
        return tuple(runs)


@lru_cache(maxsize=2)
def _aligned(old: Draft, new: Draft, pack: LanguagePack | None) -> _Drafts:
    return _Drafts(old, new, pack)


def _around(forms: Sequence[str], places: range, left: int, right: int) -> tuple[Sequence[str], Sequence[str]]:
    return forms[max(0, places.start - left) : places.start], forms[places.stop : places.stop + right]


def _is_word(form: str) -> bool:
    return form[-1:].isalnum()


def _largest_cluster(images: Iterable[int], length: int) -> list[int]:
    """The most matched words of a claim that stand together in the new draft."""
    clusters: list[list[int]] = [[]]
    for image in sorted(images):
        if clusters[-1] and image - clusters[-1][-1] > max(12, length // 2):
            clusters.append([])
        clusters[-1].append(image)
    return max(clusters, key=len)


def _with_moves(found: list[Carried]) -> list[Carried]:
    """Says which claims left the order: all but the longest chain that kept it."""
    placed = [carried for carried in found if carried.place]
    placed.sort(key=lambda carried: (carried.claim.span, carried.claim.uid))
    in_order = _longest_rising([carried.place.start for carried in placed if carried.place])
    moved = {carried.claim.uid for at, carried in enumerate(placed) if at not in in_order}
    return [replace(carried, moved=carried.claim.uid in moved) for carried in found]


def _longest_rising(values: Sequence[int]) -> set[int]:
    """The positions of a longest run of values, gaps allowed, in which none is less than the one before."""
    tails: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        length = bisect_right(tops, value)
        before.append(tails[length - 1] if length else NONE)
        tails[length : length + 1], tops[length : length + 1] = [at], [value]
    chain, at = set[int](), tails[-1] if tails else NONE
    while at != NONE:
        chain.add(at)
        at = before[at]
    return chain
