"""What a document brings beside its text: proposed sources, places to point at, parts left out, attached files."""

from dataclasses import dataclass
from enum import StrEnum


class Changes(StrEnum):
    """Which reading of a document with tracked changes is wanted."""

    ACCEPTED = "accepted"
    ORIGINAL = "original"


ORIGINAL_NOTICE = "The text is shown as it was before any of the tracked changes."
"""What a reading of the original says of itself."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document is to be read; what the person who opens it can change in the preview.

    ``changes`` picks the reading of tracked changes; ``encoding`` overrules what would be guessed, empty for no wish;
    ``taken_in`` holds the numbers of parts left out that belong into the text after all; ``chapter`` is the number,
    from 1, of the only chapter or sheet to read, 0 for all; ``evidence`` also allows formats that are no article's.
    """

    changes: Changes = Changes.ACCEPTED
    encoding: str = ""
    taken_in: tuple[int, ...] = ()
    chapter: int = 0
    evidence: bool = False


class ProposalKind(StrEnum):
    """What in a document may name a source for the words it hangs on."""

    COMMENT = "comment"
    NOTE = "note"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed source: ``text`` hangs on the words from ``start`` to ``end`` of the raw text, ``end`` exclusive.

    A comment has its ``author`` and ``day`` (ISO 8601) where the document tells them; a link's text is its address.
    A note hangs on the word before its mark, as that lies in the sentence that it belongs to.
    """

    kind: ProposalKind
    start: int
    end: int
    text: str
    author: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class PageWish:
    """Which page of a document is to be drawn: by its label, or where that is empty by its number, from 0.

    ``width`` is the width of the picture in pixels.
    """

    label: str
    number: int
    width: int


@dataclass(frozen=True, slots=True)
class PictureWord:
    """A word on a drawn page, with its box in pixels from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page: its label, its number from 0 and how many there are, and four bytes a pixel: blue, green, red, 255.

    ``words`` are the words on it in the order of the page's content.
    """

    label: str
    number: int
    count: int
    width: int
    height: int
    pixels: bytes
    words: tuple[PictureWord, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """How a place is called from ``start`` on, up to the next label: ``"p. 4"``, ``"00:12:31"``, ``"Sheet1!B7"``."""

    start: int
    label: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part that is not in the text: why, and its words.

    ``number`` is what ``Reading.taken_in`` calls it by, the same in every reading of the file; -1 where it cannot be
    taken in.
    """

    why: str
    text: str
    number: int = -1


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came along inside the document; ``type`` is what the document calls it, and may be wrong."""

    name: str
    type: str
    data: bytes


class Sureness(StrEnum):
    """How the encoding became known, from the surest to the least sure."""

    CHOSEN = "chosen"
    MARK = "mark"
    DECLARED = "declared"
    FITTING = "fitting"
    REPAIRED = "repaired"
    GUESSED = "guessed"
    NONE = ""
