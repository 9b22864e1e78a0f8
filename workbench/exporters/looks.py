"""What the paragraphs of a printed report look like. Lengths are points, colours those of the web page."""

from dataclasses import dataclass

from workbench.exporters.paragraphs import Style

SANS = ["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial"]
SERIF = ["Noto Serif", "Georgia", "DejaVu Serif", "Times New Roman"]
INK, QUIET, ON_TONE = "#1d2126", "#59616b", "#ffffff"
TONES = {
    "verified": "#1a6b3c",
    "disputed": "#b3261e",
    "unsourced": "#855700",
    "unchecked": "#59616b",
    "dismissed": "#59616b",
    "rule": "#cfd4da",
}
"""The colour of each standing, dark enough for letters on white."""

UNDERLINES = {"disputed": "DashDotLine", "unsourced": "DashUnderline", "unchecked": "DotLine", "dismissed": "DotLine"}
"""The line under a claim's words, as Qt calls it, where it is no plain one: a grey print tells them apart by it."""

BAR_FILLS = {**TONES, "unsourced": "#f0c064", "unchecked": "#e3e6ea"}
BAR_LETTERS = {**dict.fromkeys(TONES, ON_TONE), "unsourced": INK, "unchecked": INK}
"""In the bar the two that are no answer are light, so that a grey print tells them from the two that are."""

MARGIN, RUNNING_HEAD, RUNNING_FOOT = 56.0, 26.0, 26.0
BAR_HEIGHT, COVERAGE_GAP, COVERAGE_HEIGHT = 20.0, 3.0, 4.0
RULE_WIDTH, RULE_GAP, RULE_BELOW = 2.0, 9.0, 8.0
CELL_PADDING, CELL_GAP, LINE = 3.0, 10.0, 0.5
"""Above and below the words of a row, between its cells, and the line below it."""

SMALLER = (0.95, 0.9, 0.85, 0.8)
"""Scales that are tried for what is meant for one page. At the last one its letters have seven to eight points."""


@dataclass(frozen=True, slots=True)
class Look:
    """Letters and space of a style. ``stops`` are tab stops; the last one is the indent of every line but the first."""

    size: float
    weight: int = 400
    serif: bool = False
    above: float = 0
    below: float = 0
    stops: tuple[float, ...] = ()
    color: str = INK
    leading: int = 118
    """Line height in percent of the letters'."""


LOOKS: dict[Style, Look] = {
    Style.EYEBROW: Look(8, 600, below=2, color=QUIET),
    Style.TITLE: Look(21, 700, serif=True, below=4, leading=108),
    Style.ORIGIN: Look(10.5, serif=True, below=2),
    Style.SECTION: Look(13, 600, above=22, below=3),
    Style.BAR: Look(BAR_HEIGHT / 1.4, above=4, below=13),
    Style.COVERAGE: Look(9.5, above=4),
    Style.LEAD: Look(9, below=5, color=QUIET),
    Style.CLAIM_LINE: Look(9.5, above=13, below=3),
    Style.WORDS: Look(10.5, serif=True, below=3, leading=128),
    Style.STRETCH: Look(10.5, serif=True, below=7, leading=128),
    Style.FACT: Look(9, below=1.5, stops=(78,)),
    Style.DRAFT_FACT: Look(9, below=3, stops=(118,)),
    Style.NOTE: Look(9, below=1.5),
    Style.CLOSING: Look(9, above=14, color=QUIET),
    Style.ROW: Look(9),
    Style.HEAD: Look(8, 600, color=QUIET),
    Style.CELL: Look(9.5),
    Style.MARGIN: Look(8, below=2),
}
