"""What changed since the draft before: told from the drafts themselves, so that every session can tell it."""

from bisect import bisect_right

from workbench.languages import pack_for
from workbench.model.claim import Claim, Verdict
from workbench.model.draft import DetailName, Draft, Span
from workbench.model.snapshot import Snapshot
from workbench.report.report import Excerpt, ParkedLine, Since
from workbench.report.words import UNNAMED
from workbench.review.carry_over import plan
from workbench.review.carry_plan import CarryPlan
from workbench.text.words import word_spans


def since(snapshot: Snapshot) -> Since | None:
    """How the current draft differs from the one before; None for a first draft. Linear in both."""
    if len(snapshot.drafts) < 2:
        return None
    before, now = snapshot.drafts[-2:]
    pack = pack_for(snapshot.detail(DetailName.LANGUAGE))
    there, here = _new_sentences(plan(before, now, (), pack)), _new_sentences(plan(now, before, (), pack))
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


def _new_sentences(made: CarryPlan) -> tuple[Span, ...]:
    """The sentences with words that the other draft has not; a full stop at the end of such words is no word."""
    words = tuple(_words_in(made.new, span) for span in made.novel)
    return tuple(sentence for sentence in made.sentences if _touches(sentence, words))


def _words_in(draft: Draft, span: Span) -> Span:
    """A stretch without signs before and after its words; the stretch itself where it holds signs alone."""
    found = word_spans(draft.words_of(span))
    if not found:
        return span
    return Span(span.start + found[0].start, span.start + found[-1].end)


def _is_kept(claim: Claim, now: Draft) -> bool:
    """Whether the decision was made on an earlier draft and stands."""
    return claim.decision is not None and claim.verdict is not Verdict.UNCHECKED and claim.decision.draft != now.uid


def _touches(span: Span, stretches: tuple[Span, ...]) -> bool:
    """Whether one of some stretches, which lie in order, shares words with this one."""
    at = bisect_right(stretches, span.start, key=lambda stretch: stretch.end)
    return at < len(stretches) and stretches[at].overlaps(span)


def _excerpt(draft: Draft, span: Span) -> Excerpt:
    return Excerpt(draft.words_of(span), span.start, span.end)
