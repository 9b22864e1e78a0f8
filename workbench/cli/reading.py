"""What a command reads: a session file as it stands, or an article as if a session had just begun with it."""

from pathlib import Path

from workbench.model.snapshot import Snapshot, in_text_order
from workbench.report.audit import Audit
from workbench.session.article import read_article
from workbench.session.audit import audited
from workbench.session.opening import claim_of, is_session, read_snapshot


def read_audited(path: Path) -> tuple[Snapshot, Audit]:
    """As ``read``, with what a report tells of the session file: everything in it is verified. Raises UserError."""
    return audited(path) if is_session(path) else (read(path), Audit())


def read(path: Path) -> Snapshot:
    """The snapshot of a session file, or that of an article nobody has worked on. Writes nothing."""
    if is_session(path):
        return read_snapshot(path)
    article = read_article(path)
    claims = [claim_of(candidate, article.draft) for candidate in article.candidates]
    return Snapshot(
        session="",
        drafts=(article.draft,),
        details={detail.name: detail for detail in article.details},
        claims=in_text_order({claim.uid: claim for claim in claims}),
    )
