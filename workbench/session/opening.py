"""Beginning a session with an article, and opening one that is there."""

import os
from collections.abc import Iterable
from pathlib import Path

from workbench.errors import UserError
from workbench.model.claim import Candidate, Claim
from workbench.model.codec import write_detail, write_draft, write_extent
from workbench.model.draft import Draft
from workbench.model.event import ActName, Field, Json
from workbench.model.fold import fold
from workbench.model.snapshot import Snapshot
from workbench.session.article import Article
from workbench.session.identity import new_uid
from workbench.session.session import Author, Session, make_events
from workbench.store import gate
from workbench.store.session_file import SessionFile

SUFFIX = ".claims"


def is_session(path: Path) -> bool:
    """Whether a path is to be opened as a session: by its name, or by how the file begins."""
    return path.suffix.lower() == SUFFIX or gate.is_session(path)


def open_session(path: Path, author: Author) -> Session:
    """Opens a session file. Raises UserError with a next step; the file is then as it was."""
    file = SessionFile.open(path)
    try:
        return Session(file, author)
    except BaseException:
        file.close()
        raise


def read_snapshot(path: Path) -> Snapshot:
    """What a session file holds, without a byte of it being changed. Raises UserError."""
    file = SessionFile.open(path, read_only=True)
    try:
        return file.load()
    finally:
        file.close()


def begin_session(article: Article, path: Path, author: Author) -> Session:
    """Makes a new session file with the article and its claims as its first act, and opens it.

    Raises UserError where the file cannot be made; then there is none.
    """
    uid, created = new_uid(), author.clock()
    snapshot = Snapshot(session=uid, created=created)
    act = author.act(ActName.OPEN_ARTICLE)
    edits = {**author.introduction(snapshot), **_first_edits(article)}
    events = make_events(act, snapshot, edits, lambda _subject, _field: "")
    SessionFile.create(path, uid, created, act, events, fold(snapshot, events))
    return open_session(path, author)


def session_for(article: Article, near: Path, fallback: Path, author: Author) -> Session:
    """The session of an article file: the one beside it where that has this very text, else a new one.

    A session lies beside its article, under the article's name with ``.claims``; with a number where that name is
    taken by a session of another text; in the folder ``fallback`` where the article's folder cannot be written.
    """
    try:
        return _session_in(near.parent, near.name, article, author)
    except UserError as error:
        if error.kind not in ("read-only", "cannot-open", "permission"):
            raise
    fallback.mkdir(parents=True, exist_ok=True, mode=0o700)
    return _session_in(fallback, near.name, article, author)


def _session_in(folder: Path, name: str, article: Article, author: Author) -> Session:
    for path in _names(folder, name):
        if not os.path.lexists(path):
            return begin_session(article, path, author)
        if _holds(path, article.draft.sha256):
            return open_session(path, author)
    raise AssertionError("the names never end")


def _names(folder: Path, name: str) -> Iterable[Path]:
    stem = Path(name).stem
    yield folder / f"{stem}{SUFFIX}"
    number = 2
    while True:
        yield folder / f"{stem} {number}{SUFFIX}"
        number += 1


def _holds(path: Path, sha256: str) -> bool:
    """Whether a session's current draft is the very text. What cannot be read is somebody's file: left alone."""
    try:
        file = SessionFile.open(path)  # for writing, as one that a crash cut off must be repaired before it can be read
    except UserError:
        return False
    try:
        return file.load().draft.sha256 == sha256
    except UserError:
        return False
    finally:
        file.close()


def _first_edits(article: Article) -> dict[tuple[str, Field], Json]:
    draft = article.draft
    claims = [claim_of(candidate, draft) for candidate in article.candidates]
    return {
        (draft.uid, Field.DRAFT): write_draft(draft),
        **{(draft.uid, Field.of_detail(detail.name)): write_detail(detail) for detail in article.details},
        **{(claim.uid, Field.EXTENT): write_extent(claim) for claim in claims},
    }


def claim_of(candidate: Candidate, draft: Draft) -> Claim:
    """A claim with a lasting uid for what the detector proposed."""
    return Claim(
        uid=new_uid(),
        draft=draft.uid,
        span=candidate.span,
        quote=draft.words_of(candidate.span),
        kinds=candidate.kinds,
        figures=candidate.figures,
        attributions=candidate.attributions,
    )
