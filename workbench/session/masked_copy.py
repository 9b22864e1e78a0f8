"""A copy of a session to be handed on: a new file, built from what stands, that names no confidential source."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from workbench.model.codec import write_decision, write_detail, write_draft, write_extent
from workbench.model.content import Passage
from workbench.model.event import ActName, Field, Json
from workbench.model.evidence import Source, StoredFile
from workbench.model.fold import fold
from workbench.model.record import write_record
from workbench.model.records import WORK
from workbench.model.snapshot import Person, Snapshot
from workbench.report.masked_session import MaskedSession, Texts, expect_maskable, mask_session, stand_ins_for
from workbench.session.export import Progress
from workbench.session.session import Author, Session, make_events
from workbench.store import quarantine
from workbench.store.contents import write_all
from workbench.store.failures import only_read
from workbench.store.session_file import SessionFile


@dataclass(frozen=True, slots=True)
class Material:
    """All that a masked copy is made of, taken out of the session: it can be worked on beside the window."""

    snapshot: Snapshot
    texts: Texts
    person: Person


def named_in(snapshot: Snapshot) -> list[tuple[str, str]]:
    """The titles of the confidential sources, each with what a masked copy calls it.

    Raises UserError where there can be none, as ``mask_session`` does.
    """
    expect_maskable(snapshot)
    sources = snapshot.all_of(Source)
    return [(sources[uid].title, stand_in) for uid, stand_in in stand_ins_for(snapshot).items()]


def material_of(session: Session) -> Material:
    """What the open session gives to a masked copy. Raises UserError where a stored text is damaged."""
    return Material(session.snapshot, _texts(session.snapshot, session.passages), session.person)


def write_masked_copy(
    material: Material, into: Path, *, keep_confidential: bool = False, progress: Progress | None = None
) -> None:
    """Writes the copy, in the name of whoever makes it; it appears whole or not at all.

    See ``workbench.report.masked_session`` for what is in it. ``progress`` may raise to stop the work, until the file
    is begun. Raises UserError; a file that is there is left as it is.
    """
    masked = mask_session(material.snapshot, material.texts, keep_confidential=keep_confidential)
    if progress:
        progress(0, 0)
    author = Author(material.person)
    act = author.act(ActName.MASK)
    begun = Snapshot(session=act.uid, created=act.at)
    events = make_events(act, begun, dict(_edits(masked, material.person)), lambda _subject, _field: "")
    SessionFile.create_with(into, [(act, events)], fold(begun, events), partial(write_all, masked.contents))


def mask_file(path: Path, into: Path, *, keep_confidential: bool = False) -> None:
    """Writes the masked copy of a session file, in the name of whoever did the last act in it; the file stays."""
    file = quarantine.look_at(path, lambda _name: only_read())
    try:
        snapshot = file.load()
        person = snapshot.people[file.last_person()]
        material = Material(snapshot, _texts(snapshot, file.passages), person)
    finally:
        file.close()
    write_masked_copy(material, into, keep_confidential=keep_confidential)


def _texts(snapshot: Snapshot, passages: Callable[[str], tuple[Passage, ...]]) -> Texts:
    return {file.sha256: passages(file.sha256) for file in snapshot.all_of(StoredFile).values()}


def _edits(masked: MaskedSession, person: Person) -> Iterator[tuple[tuple[str, Field], Json]]:
    """The registers of a masked session, each set once; people come first, as everything else names them."""
    snapshot = masked.snapshot
    for known in {**snapshot.people, person.uid: person}.values():
        yield (known.uid, Field.NAME), known.name
    for draft in snapshot.drafts:
        yield (draft.uid, Field.DRAFT), write_draft(draft)
    for name, detail in snapshot.details.items():
        yield (snapshot.drafts[0].uid, Field.of_detail(name)), write_detail(detail)
    for claim in snapshot.claims.values():
        yield (claim.uid, Field.EXTENT), write_extent(claim)
        yield (claim.uid, Field.VERDICT), write_decision(claim.decision)
        yield (claim.uid, Field.DISPOSITION), claim.disposition.value if claim.disposition else None
        yield (claim.uid, Field.NOTE), claim.note or None
    for field, kind in WORK.items():
        for uid, record in snapshot.all_of(kind).items():
            yield (uid, field), write_record(record)
