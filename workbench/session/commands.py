"""What a checker does to claims: each command is one act, saved when it returns, and one step of undo.

Every command returns the ``Change``, or None where nothing was left to do, and raises UserError where the act could
not be saved or makes no sense; then nothing has changed. A claim's words are what a verdict is about: acts that give
a claim other words take its verdict, or the reason it was dismissed for, back.
"""

from collections.abc import Sequence
from dataclasses import replace

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.claim import Claim, ClaimOrigin, Decision, Disposition, Verdict
from workbench.model.codec import write_decision, write_detail, write_extent
from workbench.model.draft import Detail, DetailName, Origin, Span
from workbench.model.event import ActName, Field, Json
from workbench.session.findings import claim_over
from workbench.session.house import expect_allowed
from workbench.session.identity import new_uid
from workbench.session.records import about, drop, put
from workbench.session.reviewing import (
    agree_to_dismiss,
    expect_own,
    is_colleagues,
    is_dismissed_in_sight,
    second_verdicts,
    stands_beside,
    write_beside,
)
from workbench.session.session import Session

_MARKS = {
    Verdict.VERIFIED: ActName.MARK_VERIFIED,
    Verdict.DISPUTED: ActName.MARK_DISPUTED,
    Verdict.UNSOURCED: ActName.MARK_UNSOURCED,
    Verdict.UNCHECKED: ActName.CLEAR_VERDICT,
}

Edits = dict[tuple[str, Field], Json]


def mark(session: Session, claims: Sequence[str], verdict: Verdict) -> Change | None:
    """Gives claims a verdict; ``UNCHECKED`` clears it. A dismissed claim is taken back by a verdict.

    In a review the verdict on a claim that a colleague has decided stands beside theirs, as the second one.
    """
    if session.is_review and any(is_colleagues(session, uid) for uid in claims):
        return second_verdicts(session, claims, verdict)
    edits: Edits = {}
    for uid in claims:
        edits |= _marked(session, session.snapshot.claims[uid], verdict)
    return session.perform(_MARKS[verdict], edits)


def write_note(session: Session, claim: str, note: str, *, continues: str = "") -> Change | None:
    """Keeps what was typed about a claim. ``continues`` names the act of the same stretch of typing before.

    In a review of a colleague's verdict it is kept with the second one.
    """
    if stands_beside(session, claim):
        return write_beside(session, claim, note, continues)
    return session.perform(ActName.WRITE_NOTE, {(claim, Field.NOTE): note or None}, continues=continues)


def dismiss(session: Session, claims: Sequence[str], reason: Disposition) -> Change | None:
    """Says that claims need no verdict, and why; a verdict they had is cleared.

    In a review that agrees with a colleague's dismissal, which is in sight.
    """
    if session.is_review and claims and all(is_dismissed_in_sight(session, uid) for uid in claims):
        return agree_to_dismiss(session, claims)
    expect_own(session, claims)
    edits: Edits = {}
    for uid in claims:
        edits |= {(uid, Field.VERDICT): None, (uid, Field.DISPOSITION): reason.value}
    return session.perform(ActName.DISMISS, edits)


def take_back(session: Session, claims: Sequence[str]) -> Change | None:
    """Makes dismissed claims wait for a verdict again."""
    expect_own(session, claims)
    return session.perform(ActName.TAKE_BACK, {(uid, Field.DISPOSITION): None for uid in claims})


def add_claim(session: Session, span: Span) -> Change | None:
    """Adds a claim over words that a person chose."""
    chosen = whole_words(session, span)
    same = next((claim for claim in session.snapshot.current.values() if claim.span == chosen), None)
    if same:
        raise UserError("same-claim", "These words are a claim already.", "Select other words to add a claim.")
    claim = claim_over(session.snapshot, chosen, new_uid(), ClaimOrigin.ADDED)
    return session.perform(ActName.ADD_CLAIM, {(claim.uid, Field.EXTENT): write_extent(claim)})


def remove_claim(session: Session, claim: str) -> Change | None:
    """Removes a claim that a person added; a detected one is dismissed instead, so that it stays counted."""
    if session.snapshot.claims[claim].origin is not ClaimOrigin.ADDED:
        text = "A claim that the program found is not removed."
        raise UserError("not-added", text, "Dismiss it with a reason: it then counts as looked at.")
    expect_own(session, [claim])
    edits = drop(about(session.snapshot, claim)) | _removed(claim)
    return session.perform(ActName.REMOVE_CLAIM, edits)


def split_claim(session: Session, claim: str, at: int) -> Change | None:
    """Parts a claim in two at a position of the draft, given in code points."""
    whole = session.snapshot.claims[claim]
    at = _word_start(session.snapshot.draft.text, at)
    first = _trimmed(session, Span(whole.span.start, max(at, whole.span.start)))
    second = _trimmed(session, Span(min(max(at, whole.span.start), whole.span.end), whole.span.end))
    if first is None or second is None:
        text = "A claim cannot be split here."
        raise UserError("no-split", text, "Put the cursor between two words of the claim and split again.")
    other = claim_over(session.snapshot, second, new_uid(), whole.origin)
    edits = _given_words(session, whole, first) | {(other.uid, Field.EXTENT): write_extent(other)}
    return session.perform(ActName.SPLIT_CLAIM, edits)


def join_claims(session: Session, claims: Sequence[str]) -> Change | None:
    """Makes one claim of several and of the words between them; notes are put together, evidence and queries move."""
    joined = [session.snapshot.claims[uid] for uid in session.snapshot.current if uid in set(claims)]
    if len(joined) < 2:
        text = "One claim alone cannot be joined."
        raise UserError("one-claim", text, "Select two or more claims, or go to one that has another after it.")
    expect_own(session, [claim.uid for claim in joined])
    first, *others = joined
    span = Span(first.span.start, max(claim.span.end for claim in joined))
    notes = "\n".join(claim.note for claim in joined if claim.note)
    edits: Edits = {}
    for other in others:
        moved = [replace(record, claim=first.uid) for record in about(session.snapshot, other.uid)]  # type: ignore[call-arg]
        edits |= put(*moved) | _removed(other.uid)
    edits |= _given_words(session, first, span) | {(first.uid, Field.NOTE): notes or None}
    return session.perform(ActName.JOIN_CLAIMS, edits)


def trim_claim(session: Session, claim: str, span: Span) -> Change | None:
    """Gives a claim the words that a person chose instead of those it has."""
    chosen = whole_words(session, span)
    return session.perform(ActName.TRIM_CLAIM, _given_words(session, session.snapshot.claims[claim], chosen))


def edit_detail(session: Session, name: DetailName, value: str) -> Change | None:
    """Sets what is known about the article by hand; an empty value forgets it."""
    known = session.snapshot.details.get(name)
    if known and known.value == value:
        return None
    detail = write_detail(Detail(name, value, Origin.HAND)) if value else None
    return session.perform(ActName.EDIT_DETAIL, {(session.snapshot.draft.uid, Field.of_detail(name)): detail})


def _marked(session: Session, claim: Claim, verdict: Verdict) -> Edits:
    """A verdict that the same person has given already stays as it is, with its time."""
    if verdict is Verdict.UNCHECKED:
        return {(claim.uid, Field.VERDICT): None}
    if claim.decision and (claim.verdict, claim.decision.person) == (verdict, session.person.uid):
        return {}
    decision = Decision(verdict, session.person.uid, session.now(), session.snapshot.draft.uid)
    expect_allowed(session.snapshot, replace(claim, disposition=None, decision=decision))
    return {(claim.uid, Field.DISPOSITION): None, (claim.uid, Field.VERDICT): write_decision(decision)}


def _given_words(session: Session, claim: Claim, span: Span) -> Edits:
    changed = claim_over(session.snapshot, span, claim.uid, claim.origin)
    if changed.quote == claim.quote and changed.span == claim.span:
        return {}
    expect_own(session, [claim.uid])
    emptied = {(claim.uid, Field.VERDICT): None, (claim.uid, Field.DISPOSITION): None}
    return {(claim.uid, Field.EXTENT): write_extent(changed), **emptied}


def _removed(claim: str) -> Edits:
    """A claim's registers are emptied before it goes, so that an undo brings all of it back."""
    return {(claim, field): None for field in (Field.NOTE, Field.VERDICT, Field.DISPOSITION, Field.EXTENT)}


def _trimmed(session: Session, span: Span) -> Span | None:
    """The span without white space at its ends; None where nothing is left."""
    words = session.snapshot.draft.words_of(span)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    return Span(start, end) if start < end else None


def whole_words(session: Session, span: Span) -> Span:
    """The span grown to whole words: a claim never begins or ends inside one."""
    text = session.snapshot.draft.text
    chosen = _trimmed(session, span)
    if chosen is None:
        raise UserError("no-words", "No words are selected.", "Select words of the article first.")
    start, end = chosen.start, chosen.end
    start = _word_start(text, start)
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)


def _word_start(text: str, place: int) -> int:
    """The place itself, or where the word begins that it lies inside."""
    while 0 < place < len(text) and text[place].isalnum() and text[place - 1].isalnum():
        place -= 1
    return place
