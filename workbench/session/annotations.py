"""Notes that somebody made on the article in another program, taken into a session as Web Annotations."""

from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.document import ProposalKind
from workbench.model.editing import ProposedSource
from workbench.model.event import ActName
from workbench.report.annotations import Annotation, read_annotations
from workbench.session.identity import new_uid
from workbench.session.records import put
from workbench.session.session import Session
from workbench.text.normalise import normalise

LARGEST = 50_000_000
"""In bytes, of a file of annotations."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a file: the act, None where nothing was new, and the notes that a person must find the place of."""

    change: Change | None
    asked: tuple[Annotation, ...]


def add_annotations(session: Session, path: Path) -> Brought:
    """Adds each note whose words stand in the draft, in one place, as a source that is proposed for these words.

    Nothing is guessed: notes on words that are not there, or there more than once, are handed back. Raises UserError
    where the file is none of annotations or cannot be read.
    """
    draft = session.snapshot.draft
    read = read_annotations(_bytes(path), draft)
    known = {_told(one) for one in session.snapshot.all_of(ProposedSource).values()}
    fresh: dict[tuple[object, ...], ProposedSource] = {}
    for one in read:
        if one.span is None or not one.text.strip():
            continue
        span, words = one.span, normalise(one.text)
        made = ProposedSource(
            new_uid(), draft.uid, span.start, span.end, ProposalKind.COMMENT, normalise(one.creator), words
        )
        if _told(made) not in known:
            fresh[_told(made)] = made
    change = session.perform(ActName.ADD_PROPOSALS, put(*fresh.values()))
    return Brought(change, tuple(one for one in read if one.span is None))


def _told(one: ProposedSource) -> tuple[object, ...]:
    """What two notes that are the same have in common."""
    return one.draft, one.start, one.end, one.author, one.text


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("too-long", f"“{path.name}” is far larger than a file of notes.", "Export a part of it.")
        return path.read_bytes()
    except OSError as error:
        raise UserError("cannot-open", f"“{path.name}” cannot be read.", "See that it is there and yours.") from error
