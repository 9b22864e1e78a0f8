"""What changed since the draft before: told from the drafts themselves, so that every session can tell it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from workbench.languages import pack_for
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Claim, Verdict
from workbench.model.draft import DetailName, Draft, Span
from workbench.model.snapshot import Snapshot
from workbench.report.report import Excerpt, ParkedLine, Since
from workbench.report.words import UNNAMED
from workbench.text.align import NONE, align
from workbench.text.anchor import Wording, wording
from workbench.text.segment import sentences


def since(snapshot: Snapshot) -> Since | None:
    """How the current draft differs from the one before; None for a first draft. Linear in both."""
    if len(snapshot.drafts) < 2:
        return None
    before, now = snapshot.drafts[-2:]
    pack = pack_for(snapshot.detail(DetailName.LANGUAGE))
    old, new = wording(before.text, before.blocks), wording(now.text, now.blocks)
    images = align(old.forms, new.forms)
    here = _with_words(before, old, images.to_new, pack)
    there = _with_words(now, new, images.to_old, pack)
    claims = tuple(snapshot.current.values())
    return Since(
        name=before.name,
        sha256=before.sha256,
        kept=sum(_is_kept(claim, now) for claim in claims),
        touched=tuple(number for number, claim in enumerate(claims, 1) if _touches(claim.span, there)),
        removed=tuple(_excerpt(before, span) for span in here),
        added=tuple(_excerpt(now, span) for span in there),
    )


def parked(snapshot: Snapshot) -> tuple[ParkedLine, ...]:
    """The claims whose words are not in the current draft, with the decision that each had."""
    return tuple(_parked(snapshot, claim) for claim in snapshot.parked.values())


def _parked(snapshot: Snapshot, claim: Claim) -> ParkedLine:
    decision = claim.decision
    who = (snapshot.name_of(decision.person) or UNNAMED) if decision else ""
    return ParkedLine(
        claim.uid, claim.quote, claim.verdict, claim.disposition, claim.note, who, decision.at if decision else ""
    )


def _with_words(draft: Draft, words: Wording, images: Sequence[int], pack: LanguagePack | None) -> tuple[Span, ...]:
    """The sentences of a draft with words that the other has not; ``images`` are the places of its words there."""
    missing = tuple(words.span(run) for run in _runs(words, images))
    return tuple(sentence for sentence in sentences(draft.text, draft.blocks, pack) if _touches(sentence, missing))


def _runs(words: Wording, images: Sequence[int]) -> Iterator[range]:
    """Words in a row that have no image, but for signs at either end: which full stop went cannot be told."""
    for is_missing, places in groupby(range(len(images)), key=lambda at: images[at] == NONE):
        if is_missing:
            run = list(places)
            telling = [at for at in run if words.forms[at][-1:].isalnum()] or run
            yield range(telling[0], telling[-1] + 1)


def _is_kept(claim: Claim, now: Draft) -> bool:
    """Whether the decision was made on an earlier draft and stands."""
    return claim.decision is not None and claim.verdict is not Verdict.UNCHECKED and claim.decision.draft != now.uid


def _touches(span: Span, stretches: tuple[Span, ...]) -> bool:
    """Whether one of some stretches, which lie in order, shares words with this one."""
    at = bisect_right(stretches, span.start, key=lambda stretch: stretch.end)
    return at < len(stretches) and stretches[at].overlaps(span)


def _excerpt(draft: Draft, span: Span) -> Excerpt:
    return Excerpt(draft.words_of(span), span.start, span.end)
