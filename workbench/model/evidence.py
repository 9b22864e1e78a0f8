"""Sources and evidence: what stands behind a verdict."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.record import Long, Record, Sha256, Time, Uid


class SourceType(StrEnum):
    """What a source is."""

    DOCUMENT = "document"
    PERSON = "person"
    DATA = "data"
    WEB_PAGE = "web_page"
    RECORDING = "recording"
    BOOK = "book"
    ARTICLE = "article"


class Grade(StrEnum):
    """How near a source is to what it tells of; ungraded until somebody says."""

    UNGRADED = "ungraded"
    PRIMARY = "primary"
    SECONDARY = "secondary"


class Stance(StrEnum):
    """What evidence says about a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Means(StrEnum):
    """How something was confirmed."""

    DOCUMENT = "document"
    RECORDING = "recording"
    PHONE = "phone"
    EMAIL = "email"
    IN_PERSON = "in_person"
    CALCULATION = "calculation"


@dataclass(frozen=True, slots=True)
class Source(Record):
    """A document, person, data set, page or recording. ``issued`` and ``accessed`` are dates as far as known
    (YYYY, YYYY-MM, YYYY-MM-DD); ``based_on`` is the source that this one repeats, so that the two are not independent.

    A confidential source is named by a stand-in in whatever leaves the program masked.
    """

    type: SourceType = SourceType.DOCUMENT
    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    issued: str = ""
    url: str = ""
    accessed: str = ""
    grade: Grade = Grade.UNGRADED
    confidential: bool = False
    contact: Long = ""
    reached: str = ""
    based_on: Uid = ""


@dataclass(frozen=True, slots=True)
class StoredFile(Record):
    """A file kept inside the session, once, under the SHA-256 of its bytes. ``size`` is in bytes."""

    sha256: Sha256
    name: str = ""
    size: int = 0
    media_type: str = ""
    added: Time = ""
    person: Uid = ""


@dataclass(frozen=True, slots=True)
class Evidence(Record):
    """The link between a claim and a source, with the place in it.

    ``locator`` is the place as it is printed ("p. 4", "00:12:31", "Budget!B7"). ``excerpt`` repeats the words of the
    stored ``file``'s text from ``start`` to ``end``, in code points; both are 0 where it was typed.
    """

    claim: Uid
    source: Uid = ""
    stance: Stance = Stance.SUPPORTS
    locator: str = ""
    excerpt: Long = ""
    file: Uid = ""
    start: int = 0
    end: int = 0
    means: Means = Means.DOCUMENT
    confirmed_by: str = ""
    confirmed_on: str = ""
    person: Uid = ""
    at: Time = ""
