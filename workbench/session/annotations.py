"""Notes that somebody made on the article in another program, taken into a session as Web Annotations."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.document import ProposalKind
from workbench.model.draft import Draft, Span
from workbench.model.editing import ProposedSource
from workbench.model.event import ActName
from workbench.report.annotations import Annotation, read_annotations
from workbench.session.identity import new_uid
from workbench.session.records import put
from workbench.session.session import Session
from workbench.text.normalise import normalise

__all__ = ["Annotation", "Brought", "add_annotations", "place_annotation"]

LARGEST = 50_000_000
"""In bytes, of a file of annotations."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a file: the act, None where nothing was new, and the notes that a person must find the place of."""

    change: Change | None
    asked: tuple[Annotation, ...]


def add_annotations(session: Session, path: Path) -> Brought:
    """Adds each note whose words stand in the draft, in one place, as a source that is proposed for these words.

    Nothing is guessed: notes on words that are not there, or there more than once, are handed back, and those that say
    something have places to choose from in ``workbench.session.note_places``. Raises UserError
    where the file is none of annotations or cannot be read.
    """
    draft = session.snapshot.draft
    read = read_annotations(_bytes(path), draft)
    made = [_proposed(one, one.span, draft) for one in read if one.span is not None and one.text.strip()]
    return Brought(_add(session, made), tuple(one for one in read if one.span is None and one.text.strip()))


def place_annotation(session: Session, note: Annotation, span: Span) -> Change | None:
    """Adds a note at the place that somebody chose for it; None where it is there already. One act by itself."""
    return _add(session, [_proposed(note, span, session.snapshot.draft)])


def _add(session: Session, made: Iterable[ProposedSource]) -> Change | None:
    """Adds those that are not there yet."""
    known = {_told(one) for one in session.snapshot.all_of(ProposedSource).values()}
    fresh = {_told(one): one for one in made if _told(one) not in known}
    return session.perform(ActName.ADD_PROPOSALS, put(*fresh.values()))


def _proposed(note: Annotation, span: Span, draft: Draft) -> ProposedSource:
    words = normalise(note.text) if note.text.strip() else note.quote
    return ProposedSource(
        new_uid(), draft.uid, span.start, span.end, ProposalKind.COMMENT, normalise(note.creator), words
    )


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
