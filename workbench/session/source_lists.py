"""Lists of literature taken into a session."""

from dataclasses import replace
from pathlib import Path

from workbench.errors import UserError
from workbench.importers.source_lists import read_sources
from workbench.model.change import Change
from workbench.model.event import ActName
from workbench.model.evidence import Source
from workbench.session.identity import new_uid
from workbench.session.records import put
from workbench.session.session import Session

LARGEST = 50_000_000
"""In bytes, of a list of sources: a library of 50,000 entries."""


def add_source_file(session: Session, path: Path) -> Change | None:
    """The same from a file. Raises UserError where it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("too-long", f"“{path.name}” is far larger than a list of sources.", "Export a part of it.")
        data = path.read_bytes()
    except OSError as error:
        raise UserError("cannot-open", f"“{path.name}” cannot be read.", "See that it is there and yours.") from error
    return add_source_list(session, data)


def add_source_list(session: Session, data: bytes) -> Change | None:
    """Adds the sources of a CSL-JSON, BibTeX or RIS file in one act; those that are there already are left out.

    Raises UserError where the file is no such list; the session is then as it was.
    """
    known = {_told(source) for source in session.snapshot.all_of(Source).values()}
    fresh = {_told(source): source for source in read_sources(data) if _told(source) not in known}
    return session.perform(ActName.ADD_SOURCE, put(*(replace(source, uid=new_uid()) for source in fresh.values())))


def _told(source: Source) -> tuple[object, ...]:
    """What two entries of the same source have in common."""
    return source.title.casefold(), source.authors, source.issued, source.url
