"""Finding claims again: what other rules, or a later program, see in the draft of a session that is worked on."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.detection.engine import Progress, language_notices
from workbench.detection.rules import HOUSE, Choice
from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.claim import Candidate
from workbench.model.codec import write_extent
from workbench.model.event import ActName, Field
from workbench.model.snapshot import Snapshot
from workbench.report.notices import notices_of
from workbench.review.additions import IsNew, additions
from workbench.session.article import pack_of
from workbench.session.detecting import detect
from workbench.session.opening import claim_of
from workbench.session.records import Edits
from workbench.session.rule_choice import choice_of, put_choice
from workbench.session.session import Session

__all__ = ["FoundAgain", "find_again", "look_again", "notices_of"]


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """What the rules of a choice find in a session's draft, told by its uid; ``is_read`` says that its language is
    known."""

    draft: str
    choice: Choice
    candidates: Sequence[Candidate]
    is_read: bool


def look_again(snapshot: Snapshot, choice: Choice, progress: Progress | None = None) -> FoundAgain:
    """Reads the current draft once more by the rules of a choice. Works on values alone, so beside the window."""
    pack = pack_of(tuple(snapshot.details.values()))
    found = detect(snapshot.draft, pack, progress, choice)
    return FoundAgain(snapshot.draft.uid, choice, found.candidates, pack is not None)


def find_again(session: Session, found: FoundAgain) -> Change | None:
    """Adds what was found and no claim holds yet, and keeps the choice: one act, one step of undo.

    No claim goes and no decision is touched. None where there was nothing to add and the choice is that which stands.
    Raises UserError where another draft has come since.
    """
    snapshot = session.snapshot
    if snapshot.draft.uid != found.draft:
        text = "Another draft was taken while claims were looked for. Nothing was added."
        raise UserError("draft-changed", text, "Find claims again.", "claims.find_again")
    more = additions(tuple(snapshot.current.values()), found.candidates, _newly(choice_of(snapshot), found.choice))
    claims = (*more.grown, *(claim_of(candidate, snapshot.draft) for candidate in more.new))
    edits: Edits = {(claim.uid, Field.EXTENT): write_extent(claim) for claim in claims}
    was_unread = not set(language_notices(None)).isdisjoint(snapshot.draft.notices)
    read_again = snapshot.draft.uid if found.is_read and was_unread else ""
    return session.perform(ActName.FIND_AGAIN, edits | put_choice(snapshot, found.choice, read_again))


def _newly(before: Choice, now: Choice) -> IsNew:
    """House words are new where the list is another one."""

    def is_new(rule: str) -> bool:
        return now.has(rule) and (not before.has(rule) or (rule == HOUSE and now.words != before.words))

    return is_new
