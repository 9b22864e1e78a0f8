"""The report as a flat run of paragraphs: what every format that is set in pages has in common.

Each paragraph has a style by name and says whether it must stay on the page of the next one; what a style looks like
and how pages are filled is the format's part.
"""

from dataclasses import dataclass
from enum import Enum, auto


class Style(Enum):
    """What a paragraph is."""

    EYEBROW = auto()
    TITLE = auto()
    ORIGIN = auto()
    SECTION = auto()
    BAR = auto()
    COVERAGE = auto()
    LEAD = auto()
    CLAIM_LINE = auto()
    WORDS = auto()
    STRETCH = auto()
    FACT = auto()
    DRAFT_FACT = auto()
    NOTE = auto()
    CLOSING = auto()
    ROW = auto()
    HEAD = auto()
    CELL = auto()
    MARGIN = auto()


class Face(Enum):
    """How a run of letters stands out from its paragraph."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    TONED = auto()
    MARKED = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face, ready to print: nothing unseen is left in them.

    ``tone`` is the id of the standing that colours them, where it is not that of their paragraph.
    """

    text: str
    face: Face = Face.PLAIN
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    ``tone`` is the id of the standing that colours it (see ``workbench.report.facts.Standing``), ``ruled`` whether
    it has a rule of that colour beside it, ``keeps`` whether the next one must follow on the same page.

    A row has ``cells`` with paragraphs of their own, and the ``shares`` of the width that they get; a line below it
    where it is ``ruled``. Pages on which its table goes on repeat it where it has the ``heads``.
    """

    style: Style
    runs: tuple[Run, ...] = ()
    tone: str = ""
    ruled: bool = False
    keeps: bool = False
    cells: tuple[tuple["Paragraph", ...], ...] = ()
    shares: tuple[float, ...] = ()
    heads: bool = False

    @property
    def text(self) -> str:
        """The letters alone."""
        cells = "\t".join("\n".join(one.text for one in cell) for cell in self.cells)
        return "".join(run.text for run in self.runs) + cells
