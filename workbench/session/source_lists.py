"""Lists of literature taken into a session."""

from dataclasses import replace

from workbench.importers.source_lists import read_sources
from workbench.model.change import Change
from workbench.model.event import ActName
from workbench.model.evidence import Source
from workbench.session.identity import new_uid
from workbench.session.records import put
from workbench.session.session import Session


def add_source_list(session: Session, data: bytes) -> Change | None:
    """Adds the sources of a CSL-JSON or RIS file in one act; those that are there already are left out.

    Raises UserError where the file is no such list; the session is then as it was.
    """
    known = {_told(source) for source in session.snapshot.all_of(Source).values()}
    fresh = {_told(source): source for source in read_sources(data) if _told(source) not in known}
    return session.perform(ActName.ADD_SOURCE, put(*(replace(source, uid=new_uid()) for source in fresh.values())))


def _told(source: Source) -> tuple[object, ...]:
    """What two entries of the same source have in common."""
    return source.title.casefold(), source.authors, source.issued, source.url
