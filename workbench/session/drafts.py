"""A new draft arrives: its plan, how both readings of a claim are shown, and the acts that take it.

What becomes of each claim is found by ``workbench.review``; nothing takes effect before ``take_draft``, which is one
act and one step of undo.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.codec import write_detail, write_extent
from workbench.model.draft import DetailName, Draft, Origin, Span
from workbench.model.event import ActName, Field
from workbench.model.snapshot import Snapshot
from workbench.review.carry_edits import Choices, Edits, apply_edits, new_claims
from workbench.review.carry_over import plan
from workbench.review.carry_plan import Carried, CarryPlan, Outcome, PieceKind
from workbench.review.differences import difference
from workbench.session.article import Article, found_by, pack_of
from workbench.session.commands import whole_words
from workbench.session.findings import claim_over
from workbench.session.identity import new_uid
from workbench.session.opening import proposed_sources
from workbench.session.reading import Progress
from workbench.session.records import put
from workbench.session.rule_choice import choice_of
from workbench.session.session import Session
from workbench.text.anchor import forms_of

__all__ = [
    "Carried",
    "CarryPlan",
    "Outcome",
    "Reading",
    "Run",
    "added",
    "is_unchanged",
    "is_version",
    "next_draft",
    "offered",
    "plan_of",
    "readings",
    "reattach",
    "take_draft",
    "to_show",
]

_ANOTHER_VERSION = 0.5
"""The share of the claims that must stand in a text, as they were or changed, for it to be a version of the article."""

_REACH = 600
"""Code points of the paragraph that are shown on each side of a claim: one block can be a whole book."""


def next_draft(snapshot: Snapshot, article: Article, progress: Progress | None = None) -> Article:
    """An article as the next draft of a session: read by its rules, and in the language that a person typed there."""
    typed = snapshot.details.get(DetailName.LANGUAGE)
    is_typed = typed is not None and typed.origin is Origin.HAND
    pack = pack_of(tuple(snapshot.details.values()) if is_typed else article.details)
    return found_by(article, choice_of(snapshot), pack, progress)


def plan_of(snapshot: Snapshot, article: Article) -> CarryPlan:
    """What becomes of every claim, parked ones too, where an article takes the place of the current draft.

    Works on values alone, so that it can be made beside the window. Linear in the drafts' length.
    """
    pack = pack_of(tuple(snapshot.details.values()))
    return plan(snapshot.draft, article.draft, snapshot.claims.values(), pack)


def is_version(made: CarryPlan) -> bool:
    """Whether the new text is another version of the article, and not another article: most claims stand in it."""
    standing = [carried for carried in made.claims if carried.claim.draft == made.old.uid]
    return sum(carried.place is not None for carried in standing) > _ANOTHER_VERSION * len(standing)


def is_unchanged(made: CarryPlan, article: Article) -> bool:
    """Whether every claim is as it was, and none is new."""
    return not added(made, article) and all(carried.outcome is Outcome.SAME for carried in to_show(made))


def added(made: CarryPlan, article: Article) -> tuple[Span, ...]:
    """Where new text makes new claims."""
    return new_claims(made, article.candidates)


def to_show(made: CarryPlan) -> list[Carried]:
    """The claims of a plan but those that were parked before and stay so."""
    old = made.old.uid
    return [carried for carried in made.claims if carried.claim.draft == old or carried.outcome is not Outcome.GONE]


def take_draft(session: Session, made: CarryPlan, article: Article, choices: Choices) -> Change | None:
    """Makes an article the current draft, as a plan and a person's choices say: one act, one step of undo.

    ``choices`` gives claims places of the new draft by their uid; None parks one. What a person typed about the article
    as a whole is kept, what was read from the old draft gives way to what was read from the new one.
    Raises UserError where the session is not what the plan was made of, or two claims were given one place.
    """
    _expect_same(session.snapshot, made)
    _expect_apart(made, choices)
    edits: Edits = apply_edits(made, choices, article.candidates, new_uid)
    known = session.snapshot.details
    for detail in article.details:
        if detail.name not in known or known[detail.name].origin is not Origin.HAND:
            edits[made.new.uid, Field.of_detail(detail.name)] = write_detail(detail)
    return session.perform(ActName.TAKE_DRAFT, edits | put(*proposed_sources(article)))


def reattach(session: Session, claim: str, span: Span) -> Change | None:
    """Gives a parked claim words of the current draft that a person chose.

    Its decision stands only where they are the same words. Raises UserError where the claim is not parked, or the words
    are a claim already.
    """
    snapshot = session.snapshot
    if claim not in snapshot.parked:
        text = "This claim is not parked."
        raise UserError("not-parked", text, "Trim it to the selected words instead.", "claim.trim")
    parked, chosen = snapshot.claims[claim], whole_words(session, span)
    if any(other.span == chosen for other in snapshot.current.values()):
        text = "These words are a claim already."
        raise UserError("same-claim", text, "Select other words for the parked claim.")
    made = claim_over(snapshot, chosen, claim, parked.origin)
    edits: Edits = {(claim, Field.EXTENT): write_extent(made)}
    if forms_of(made.quote) != forms_of(parked.quote):
        edits |= {(claim, Field.VERDICT): None, (claim, Field.DISPOSITION): None}
    return session.perform(ActName.REATTACH_CLAIM, edits)


# How a claim is shown


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row: ``differs`` where the other draft does not have them, ``inside`` where they are the claim's."""

    words: str
    differs: bool
    inside: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim in its paragraph in both drafts; ``new`` is empty where it has no place."""

    old: tuple[Run, ...]
    new: tuple[Run, ...]


def offered(carried: Carried) -> tuple[Span, ...]:
    """The places that a person may give to a claim that is not the same any more, best first."""
    found = (carried.place,) if carried.outcome is Outcome.CHANGED and carried.place else ()
    return carried.candidates or found


def readings(made: CarryPlan, carried: Carried, place: Span | None) -> Reading:
    """Both texts of a claim with the words in which they differ, were it to stand at a place of the new draft."""
    claim = carried.claim
    at_home = claim.draft == made.old.uid
    old = _parts(made.old, claim.span) if at_home else ("", claim.quote, "")
    if place is None:
        return Reading(tuple(_plain(old)), ())
    new = _parts(made.new, place)
    if not at_home:
        old, new = ("", old[1], ""), new
    return Reading(_marked(new, old), _marked(old, new))


def _plain(parts: Sequence[str]) -> list[Run]:
    return [Run(words, differs=False, inside=number == 1) for number, words in enumerate(parts) if words]


def _marked(others: Sequence[str], parts: Sequence[str]) -> tuple[Run, ...]:
    """Before the claim, the claim, and after it: each is compared with its like."""
    pairs = enumerate(zip(others, parts, strict=True))
    return tuple(chain.from_iterable(_compared(other, words, inside=number == 1) for number, (other, words) in pairs))


def _compared(other: str, words: str, *, inside: bool) -> list[Run]:
    """The words as they are written, white space between them too, those marked that the other text has not."""
    runs, at = list[Run](), 0
    for piece in difference(other, words, None):
        if piece.kind is PieceKind.REMOVED:
            continue
        start = words.index(piece.words, at)
        runs += [Run(words[at:start], differs=False, inside=inside)] if start > at else []
        runs.append(Run(piece.words, piece.kind is PieceKind.ADDED, inside))
        at = start + len(piece.words)
    return [*runs, Run(words[at:], differs=False, inside=inside)] if at < len(words) else runs


def _parts(draft: Draft, span: Span) -> tuple[str, str, str]:
    """What stands before a stretch in its paragraph, the stretch, and what stands after it."""
    begins = [block.start for block in draft.blocks]
    first, last = (max(0, bisect_right(begins, at) - 1) for at in (span.start, span.end - 1))
    start = min(draft.blocks[first].start, span.start) if begins else span.start
    end = max(draft.blocks[last].end, span.end) if begins else span.end
    return (
        draft.text[max(start, span.start - _REACH) : span.start],
        draft.words_of(span),
        draft.text[span.end : min(end, span.end + _REACH)],
    )


# What must hold


def _expect_same(snapshot: Snapshot, made: CarryPlan) -> None:
    told = {carried.claim.uid: (carried.claim.draft, carried.claim.span) for carried in made.claims}
    standing = {claim.uid: (claim.draft, claim.span) for claim in snapshot.claims.values()}
    if (made.old.uid, told) != (snapshot.draft.uid, standing):
        text = "The session has changed since the new draft was compared with it. Nothing was taken."
        raise UserError("plan-outdated", text, "Take the new draft again.", "draft.take")


def _expect_apart(made: CarryPlan, choices: Choices) -> None:
    """Claims that a person gave a place share it with no other claim."""
    placed: dict[Span, list[str]] = {}
    for carried in made.claims:
        place = choices.get(carried.claim.uid, carried.place)
        if place is not None:
            placed.setdefault(place, []).append(carried.claim.uid)
    shared = next((uids for uids in placed.values() if len(uids) > 1 and not choices.keys().isdisjoint(uids)), None)
    if shared:
        words = next(carried.claim.quote for carried in made.claims if carried.claim.uid == shared[0])
        text = f"Two claims were given the same words, one of them “{words[:60]}…”."
        raise UserError("same-place", text, "Give one of them another place, or park it.")
