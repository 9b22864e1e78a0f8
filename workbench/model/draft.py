"""A draft: one immutable version of the article's text, its blocks, and what the document says of itself."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.document import Attachment, LeftOut, PlaceLabel, Proposal, Sureness


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the draft's canonical text in Unicode code points, ``end`` exclusive."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class BlockKind(StrEnum):
    """What a stretch of the article is; headline, byline and dateline are no place for claims by rule."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE_CELL = "table_cell"
    PULL_QUOTE = "pull_quote"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the draft of one kind. Blocks lie in order, never overlap, and hold no outer white space."""

    kind: BlockKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The block's place in the draft."""
        return Span(self.start, self.end)


class DetailName(StrEnum):
    """What the program tries to learn about an article beside its text."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    DATE = "date"
    LANGUAGE = "language"
    ADDRESS = "address"


class Origin(StrEnum):
    """How a detail became known, from the surest to the least sure; ``HAND`` is what a checker typed."""

    HAND = "hand"
    PROPERTIES = "properties"
    MARKUP = "markup"
    TEXT = "text"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Detail:
    """One fact about the article, with where it came from.

    ``value`` is text as shown; a date is ISO 8601 (``2020-08-18``), a language a BCP 47 tag (``en``).
    ``where`` names the place in words: ``"JSON-LD datePublished"``, ``"first line"``.
    """

    name: DetailName
    value: str
    origin: Origin
    where: str = ""


@dataclass(frozen=True, slots=True)
class Revisions:
    """What a word processor had tracked in the document, whichever reading of it was taken."""

    insertions: int = 0
    deletions: int = 0
    moves: int = 0
    comments: int = 0

    def __bool__(self) -> bool:
        return bool(self.insertions or self.deletions or self.moves or self.comments)


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What an importer hands on: characters as they stood, blocks where the format tells them.

    ``blocks`` may be empty: plain text has none, they are then found by layout. ``notices`` are sentences for the
    person who opened the file ("Two text blocks of the page were left out: …"). ``proposals`` and ``labels`` are in
    the order of their places; ``sureness`` is that of the encoding.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    details: tuple[Detail, ...] = ()
    revisions: Revisions = Revisions()
    notices: tuple[str, ...] = ()
    encoding: str = ""
    sureness: Sureness = Sureness.NONE
    proposals: tuple[Proposal, ...] = ()
    labels: tuple[PlaceLabel, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One immutable version of the article. ``text`` is canonical: see ``workbench.text.normalise``.

    ``name`` is the file's name without its folder, or empty for pasted text; ``format`` the importer's id.
    """

    uid: str
    text: str
    blocks: tuple[Block, ...]
    name: str = ""
    format: str = "text"
    encoding: str = ""
    revisions: Revisions = Revisions()
    notices: tuple[str, ...] = ()
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.text.encode("utf-8")).hexdigest())

    def words_of(self, span: Span) -> str:
        """The exact characters of a stretch."""
        return self.text[span.start : span.end]
