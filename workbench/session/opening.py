"""Beginning a session with an article, and opening one that is there."""

import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from workbench.errors import UserError
from workbench.model.claim import Candidate, Claim
from workbench.model.codec import write_detail, write_draft, write_extent
from workbench.model.document import Proposal
from workbench.model.draft import Draft
from workbench.model.editing import ProposedSource
from workbench.model.event import ActName, Field
from workbench.model.fold import fold
from workbench.model.snapshot import Snapshot
from workbench.session.article import Article
from workbench.session.collecting import without_collecting
from workbench.session.identity import new_uid
from workbench.session.records import Edits, put
from workbench.session.rule_choice import put_choice
from workbench.session.session import Author, Session, make_events
from workbench.store import gate, quarantine
from workbench.store.migrations import Keep
from workbench.store.session_file import SessionFile
from workbench.text.normalise import normalise

SUFFIX = ".claims"


def is_session(path: Path) -> bool:
    """Whether a path is to be opened as a session: by its name, or by how the file begins."""
    return path.suffix.lower() == SUFFIX or gate.is_session(path)


def open_session(path: Path, author: Author, backups: Path | None = None) -> Session:
    """Opens a session file. Raises UserError with a next step; the file is then as it was.

    One's own file of an older version is brought up to this one, once a backup of it lies in ``backups``, or in the
    session's own folder where none is named.
    A session that somebody else wrote last, or that cannot be written, is opened to look at: ``Session.refusal`` says
    why, and a saved copy can be worked in. ``Session.notices`` tell what there is to know about the opening.
    """
    with without_collecting():
        file = _opened(path, author, partial(_keep, backups or path.parent))
        try:
            return Session(file, author)
        except BaseException:
            file.close()
            raise


def _keep(folder: Path, copy_to: Callable[[Path], None]) -> None:
    """Backs up a session of an older version, as it is, before it is brought up."""
    from workbench.session.backups import back_up_older  # seldom needed

    back_up_older(copy_to, folder, datetime.now(UTC))


def _opened(path: Path, author: Author, keep: Keep) -> SessionFile:
    """One's own file for work; any other is never worked in, but in a copy that holds its values and nothing else."""
    if quarantine.glance_at(path).person != author.person.uid:
        return quarantine.look_at(path, _of_somebody_else)
    try:
        return SessionFile.open(path, keep=keep)
    except UserError as error:
        if error.kind != "read-only":
            raise
        refusal = error
    return quarantine.look_at(path, lambda _name: refusal)


def _of_somebody_else(name: str) -> UserError:
    text = f"This session was last written by {f'“{name}”' if name else 'somebody else'}, so it is open to look at."
    hint = "Review it or go on as yourself in a copy; the file that you were sent stays as it is."
    return UserError("stranger", text, hint, "session.review")


def read_snapshot(path: Path) -> Snapshot:
    """What a session file holds, without a byte of it being changed. Raises UserError."""
    snapshot, _, _ = quarantine.read(path)
    return snapshot


def begin_session(article: Article, path: Path, author: Author) -> Session:
    """Makes a new session file with the article and its claims as its first act, and opens it.

    Raises UserError where the file cannot be made; then there is none.
    """
    return begin_with(_first_edits(article), path, author)


def begin_with(first: Edits, path: Path, author: Author) -> Session:
    """The same with whatever else is to be the first act: a draft at least."""
    act = author.act(ActName.OPEN_ARTICLE)
    snapshot = Snapshot(session=act.uid, created=act.at)  # so the log tells and proves both
    edits = {**author.introduction(snapshot), **first}
    events = make_events(act, snapshot, edits, lambda _subject, _field: "")
    SessionFile.create(path, act, events, fold(snapshot, events))
    return open_session(path, author)


def session_for(article: Article, near: Path, fallback: Path, author: Author, backups: Path | None = None) -> Session:
    """The session of an article file: the one beside it where that has this very text, else a new one.

    A session lies beside its article, under the article's name with ``.claims``; with a number where that name is
    taken by a session of another text; in the folder ``fallback`` where the article's folder cannot be written.
    ``backups`` is what ``open_session`` takes.
    """
    try:
        return _session_in(near.parent, near.name, article, author, backups)
    except UserError as error:
        if error.kind not in ("read-only", "cannot-open", "permission"):
            raise
    fallback.mkdir(parents=True, exist_ok=True, mode=0o700)
    return _session_in(fallback, near.name, article, author, backups)


def copy_for(session: Session, *, review: bool, blind: bool = False) -> Path:
    """The file in which a colleague's session is reviewed or gone on with: a new one beside it. Raises UserError."""
    path = session.path
    stem = f"{path.stem} – review" if review else f"{path.stem} – continued"
    free = next(name for name in _names(path.parent, f"{stem}{SUFFIX}") if not os.path.lexists(name))
    session.save_copy(free, review=review, blind=blind)
    return free


def unused_name(near: Path) -> Path:
    """Where a new session can lie beside a file, under its name."""
    return next(name for name in _names(near.parent, near.name) if not os.path.lexists(name))


def _session_in(folder: Path, name: str, article: Article, author: Author, backups: Path | None) -> Session:
    for path in _names(folder, name):
        if not os.path.lexists(path):
            return begin_session(article, path, author)
        if _holds(path, article.draft.sha256):
            return open_session(path, author, backups)
    raise AssertionError("the names never end")


def _names(folder: Path, name: str) -> Iterable[Path]:
    stem = Path(name).stem
    yield folder / f"{stem}{SUFFIX}"
    number = 2
    while True:
        yield folder / f"{stem} {number}{SUFFIX}"
        number += 1


def _holds(path: Path, sha256: str) -> bool:
    """Whether a session's current draft is the very text. What is no session is somebody's file: left alone.

    Raises UserError where it cannot be told: a session in use or damaged must not be passed over in silence.
    """
    try:
        return quarantine.glance_at(path).sha256 == sha256
    except UserError as error:
        if error.kind in ("busy", "damaged"):
            raise
        return False


def _first_edits(article: Article) -> Edits:
    draft = article.draft
    claims = [claim_of(candidate, draft) for candidate in article.candidates]
    return {
        (draft.uid, Field.DRAFT): write_draft(draft),
        **{(draft.uid, Field.of_detail(detail.name)): write_detail(detail) for detail in article.details},
        **{(claim.uid, Field.EXTENT): write_extent(claim) for claim in claims},
        **put(*proposed_sources(article)),
        **put_choice(Snapshot(""), article.choice),
    }


def proposed_sources(article: Article) -> list[ProposedSource]:
    """The sources that an article's document names, as a session keeps them."""
    return [_proposed(one, article.draft) for one in article.proposals]


def _proposed(one: Proposal, draft: Draft) -> ProposedSource:
    words = normalise(one.text)
    return ProposedSource(new_uid(), draft.uid, one.start, one.end, one.kind, normalise(one.author), words)


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
        cues=candidate.cues,
    )
