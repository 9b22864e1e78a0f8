"""What a checker does with sources, stored files and evidence: each command is one act and one step of undo.

As in ``workbench.session.commands`` every command returns the ``Change``, or None where nothing was left to do, and
raises UserError where the act could not be saved.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.content import Content
from workbench.model.event import ActName
from workbench.model.evidence import Evidence, Source, StoredFile
from workbench.session.identity import new_uid
from workbench.session.records import drop, put
from workbench.session.session import Session
from workbench.store.shapes import is_uid


@dataclass(frozen=True, slots=True)
class Added:
    """A file to be stored: its name, its type and its bytes."""

    name: str
    media_type: str
    content: Content


def put_source(session: Session, source: Source) -> Change | None:
    """Adds a source, or gives one that is there other details."""
    known = source.uid in session.snapshot.all_of(Source)
    return session.perform(ActName.EDIT_SOURCE if known else ActName.ADD_SOURCE, put(source))


def remove_source(session: Session, uid: str) -> Change | None:
    """Takes a source away; evidence that names it is kept, and raises UserError while there is any."""
    source = session.snapshot.all_of(Source)[uid]
    if any(evidence.source == uid for evidence in session.snapshot.all_of(Evidence).values()):
        text = "There is evidence from this source."
        raise UserError("source-in-use", text, "Remove the evidence, or give it another source, first.")
    return session.perform(ActName.REMOVE_SOURCE, drop([source]))


def add_files(session: Session, files: Sequence[Added], claim: str = "") -> Change | None:
    """Stores files, each once however often it is added, each with a source of its own; as evidence for a claim
    where one is given."""
    stored, sources, evidence, contents = [], [], [], []
    known = {file.sha256: file for file in session.snapshot.all_of(StoredFile).values()}
    for added in files:
        file = known.get(added.content.sha256)
        if file is None:
            file = _stored(session, added)
            known[file.sha256] = file
            stored.append(file)
            contents.append(added.content)
            sources.append(Source(new_uid(), title=added.name))
        if claim:
            source = source_of(session, file, sources)
            evidence.append(_linked(session, Evidence(new_uid(), claim, source=source, file=file.uid)))
    return session.perform(ActName.ADD_FILES, put(*stored, *sources, *evidence), contents=contents)


def source_of(session: Session, file: StoredFile, fresh: Sequence[Source] = ()) -> str:
    """The source that a file's earlier evidence names, else one with the file's name; empty where there is none."""
    told = (one.source for one in session.snapshot.all_of(Evidence).values() if one.file == file.uid and one.source)
    titled = (one.uid for one in (*session.snapshot.all_of(Source).values(), *fresh) if one.title == file.name)
    return next(told, "") or next(titled, "")


def remove_file(session: Session, uid: str) -> Change | None:
    """Takes a stored file out of the session, and from the evidence that names it; undo brings it back."""
    snapshot = session.snapshot
    freed = [replace(one, file="", start=0, end=0) for one in snapshot.all_of(Evidence).values() if one.file == uid]
    return session.perform(ActName.REMOVE_FILE, {**put(*freed), **drop([snapshot.all_of(StoredFile)[uid]])})


def put_evidence(session: Session, evidence: Evidence) -> Change | None:
    """Ties a claim to a source, or changes a link that is there.

    A ``source`` that is no uid is the title of a new one, which comes with it; see ``is_title``.
    """
    fresh = [Source(new_uid(), title=evidence.source)] if is_title(evidence.source) else []
    if fresh:
        evidence = replace(evidence, source=fresh[0].uid)
    known = evidence.uid in session.snapshot.all_of(Evidence)
    act = ActName.EDIT_EVIDENCE if known else ActName.ADD_EVIDENCE
    return session.perform(act, put(*fresh, evidence if known else _linked(session, evidence)))


def is_title(source: str) -> bool:
    """Whether what names a source is words; the uid of one that is gone, as after a merge, is none."""
    return bool(source) and not is_uid(source)


def remove_evidence(session: Session, uid: str) -> Change | None:
    """Takes a link away; source and file stay."""
    return session.perform(ActName.REMOVE_EVIDENCE, drop([session.snapshot.all_of(Evidence)[uid]]))


def _stored(session: Session, added: Added) -> StoredFile:
    content = added.content
    return StoredFile(
        new_uid(), content.sha256, added.name, content.size, added.media_type, session.now(), session.person.uid
    )


def _linked(session: Session, evidence: Evidence) -> Evidence:
    return replace(evidence, person=session.person.uid, at=session.now())
