"""A claim: what a checker decides on, with what the detector saw in it."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.draft import Span


class Kind(StrEnum):
    """Why a stretch is a claim; ``OTHER`` is for other cues, and for what a person added that holds none of all."""

    FIGURE = "figure"
    ATTRIBUTION = "attribution"
    OTHER = "other"


class FigureType(StrEnum):
    """What a figure states."""

    NUMBER = "number"
    PERCENTAGE = "percentage"
    MONEY = "money"
    MEASUREMENT = "measurement"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    VAGUE = "vague"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    ORDINAL = "ordinal"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Figure:
    """A stretch that states a quantity, without the noun it counts. ``rule`` is the id of the rule that found it."""

    start: int
    end: int
    type: FigureType
    rule: str

    @property
    def span(self) -> Span:
        """The figure's place in the draft."""
        return Span(self.start, self.end)


class Speech(StrEnum):
    """How the content is given: in quotation marks, in other words, or partly so."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement with its holder. A role is a tuple of spans, as a cue may interrupt what is quoted.

    ``cue`` ("said", "according to"), ``source`` (who, as named here), ``content`` (what); each may be empty where
    the sentence does not hold it. ``speaker`` is the name the source stands for where that is safe, else the
    source's own words, and ``resolved_by`` the id of the rule that said so, empty where the source names itself.
    Roles may reach beyond the claim's own sentence where a quotation runs on.
    """

    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str
    speech: Speech
    rule: str
    resolved_by: str = ""


@dataclass(frozen=True, slots=True)
class OtherCue:
    """Words for which a sentence is a claim of the kind ``other``. ``rule`` is the id of the rule that found them."""

    start: int
    end: int
    rule: str

    @property
    def span(self) -> Span:
        """The cue's place in the draft."""
        return Span(self.start, self.end)


class ClaimOrigin(StrEnum):
    """Who found the claim."""

    DETECTED = "detected"
    ADDED = "added"


class Disposition(StrEnum):
    """Why a stretch needs no verdict; a claim with one is dismissed."""

    OPINION = "opinion"
    COMMON_KNOWLEDGE = "common_knowledge"
    NOT_CHECKABLE = "not_checkable"


class Verdict(StrEnum):
    """The four verdicts; nothing else is one. Their printed definitions stand in ``workbench.report.words``."""

    UNCHECKED = "unchecked"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    UNSOURCED = "unsourced"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the detector proposes as a claim: a sentence with its findings, before it has a lasting uid."""

    span: Span
    kinds: tuple[Kind, ...]
    figures: tuple[Figure, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    cues: tuple[OtherCue, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict by one person at one time on one claim in one draft. ``at`` is UTC, ISO 8601 with ``Z``."""

    verdict: Verdict
    person: str
    at: str
    draft: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A span of a draft that is decided on. ``uid`` lasts over edits, drafts and merges.

    ``quote`` repeats the exact words of the span, so that the anchor can be proved and found again.
    """

    uid: str
    draft: str
    span: Span
    quote: str
    kinds: tuple[Kind, ...]
    figures: tuple[Figure, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    cues: tuple[OtherCue, ...] = ()
    origin: ClaimOrigin = ClaimOrigin.DETECTED
    disposition: Disposition | None = None
    decision: Decision | None = None
    note: str = ""

    @property
    def stated(self) -> tuple[Span, ...]:
        """Where its figures and its other cues stand, in that order."""
        return (*(figure.span for figure in self.figures), *(cue.span for cue in self.cues))

    @property
    def verdict(self) -> Verdict:
        """The verdict that stands; unchecked where nobody has decided."""
        return self.decision.verdict if self.decision else Verdict.UNCHECKED

    @property
    def is_dismissed(self) -> bool:
        """Whether somebody looked at it and found nothing to check."""
        return self.disposition is not None

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a person: neither decided nor dismissed."""
        return self.verdict is Verdict.UNCHECKED and not self.is_dismissed
