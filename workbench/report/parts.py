"""What a section of the report is made of: the few kinds of content that every format for readers can show.

A new section uses these and needs nothing of any format; a new kind of content needs a row in each of them.
"""

from dataclasses import dataclass

from workbench.report.changes import Change
from workbench.report.facts import Fact, Standing
from workbench.report.marking import Passage
from workbench.report.report import ClaimLine, Excerpt


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of the report's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A title inside a section, over the parts that follow it."""

    text: str


@dataclass(frozen=True, slots=True)
class Slice:
    """A piece of a chart: whose it is, its share of the whole (0 to 1), its label."""

    standing: Standing
    share: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars: how the claims are divided among the verdicts, and the share (0 to 1) of the words that is covered.

    ``told`` says the same in words, for those who cannot see it.
    """

    slices: tuple[Slice, ...]
    covered: float
    told: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; ``tone`` is the id of a standing where the cell names one, ``sign`` its sign."""

    text: str
    tone: str = ""
    sign: str = ""
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the first cell of each row is its name."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class FactList:
    """Labels with their values, of a claim or of anything else."""

    caption: str
    facts: tuple[Fact, ...]
    is_of_claim: bool = False


@dataclass(frozen=True, slots=True)
class Briefs:
    """Claims as a list to act on: their words, what was noted, who decided."""

    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A claim in its context, and what is to be told of it."""

    claim: ClaimLine
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """Claims one by one."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Stretches:
    """Words of the article, each stretch by itself."""

    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """The article itself with the claims marked where they stand; ``claims`` are all of them, in order.

    ``changes`` are the proposed corrections, for formats that can track them.
    """

    passages: tuple[Passage, ...]
    claims: tuple[ClaimLine, ...]
    changes: tuple[Change, ...]


Part = Prose | Heading | Chart | Table | FactList | Briefs | Cards | Stretches | MarkedArticle


@dataclass(frozen=True, slots=True)
class Section:
    """A titled stretch of the report; ``count`` is printed beside the title where it counts something."""

    id: str
    title: str
    lead: str = ""
    count: int | None = None
    parts: tuple[Part, ...] = ()
