"""The words a report prints: verdicts with sign and definition, and names for everything a claim can be.

English only, and the one place where exporters find them; the window translates its own labels. Every member of the
model's enumerations has a row here: a new member needs one, and a test asks for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from math import floor
from types import MappingProxyType

from workbench.model.claim import ClaimOrigin, Disposition, FigureType, Kind, Speech, Verdict
from workbench.model.draft import BlockKind
from workbench.model.editing import Addressee, FlagKind, Settled, Severity
from workbench.model.event import ActName, Turn
from workbench.model.evidence import Grade, Means, SourceType, Stance
from workbench.model.reviewing import Opinion, Round

UNNAMED = "unnamed checker"
"""Who decided, where that person never gave a name."""

UNTITLED = "Untitled article"
"""The report's title where neither a headline nor a file name is known."""

DISMISSED_SIGN = "–"
"""The sign of a claim that somebody looked at and found nothing to check in."""


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """How a verdict is printed: its word, its sign (one character, so that colour is never alone), its meaning."""

    word: str
    sign: str
    definition: str


VERDICTS: Mapping[Verdict, VerdictWords] = MappingProxyType(
    {
        Verdict.VERIFIED: VerdictWords("Verified", "✓", "At least one piece of evidence supports these exact words."),
        Verdict.DISPUTED: VerdictWords("Disputed", "✕", "Evidence contradicts them, or sources conflict."),
        Verdict.UNSOURCED: VerdictWords("Unsourced", "?", "Looked for, nothing adequate found. Never the default."),
        Verdict.UNCHECKED: VerdictWords("Unchecked", "○", "No decision yet. The default."),
    }
)
"""The four verdicts in the order in which they are printed."""

DISPOSITIONS: Mapping[Disposition, str] = MappingProxyType(
    {
        Disposition.OPINION: "Opinion",
        Disposition.COMMON_KNOWLEDGE: "Common knowledge",
        Disposition.NOT_CHECKABLE: "Not checkable",
    }
)

KINDS: Mapping[Kind, str] = MappingProxyType(
    {Kind.FIGURE: "Figure", Kind.ATTRIBUTION: "Attribution", Kind.OTHER: "Other"}
)

FIGURE_TYPES: Mapping[FigureType, str] = MappingProxyType(
    {
        FigureType.NUMBER: "number",
        FigureType.PERCENTAGE: "percentage",
        FigureType.MONEY: "money",
        FigureType.MEASUREMENT: "measurement",
        FigureType.RATIO: "ratio",
        FigureType.MULTIPLE: "multiple",
        FigureType.VAGUE: "vague quantity",
        FigureType.DATE: "date",
        FigureType.TIME: "time of day",
        FigureType.DURATION: "duration",
        FigureType.AGE: "age",
        FigureType.ORDINAL: "rank",
        FigureType.SCORE: "score",
    }
)

SPEECH: Mapping[Speech, str] = MappingProxyType(
    {Speech.DIRECT: "quoted", Speech.INDIRECT: "in other words", Speech.MIXED: "partly quoted"}
)

ORIGINS: Mapping[ClaimOrigin, str] = MappingProxyType(
    {ClaimOrigin.DETECTED: "found by the program", ClaimOrigin.ADDED: "added by a person"}
)

BLOCKS: Mapping[BlockKind, str] = MappingProxyType(
    {
        BlockKind.HEADLINE: "headline",
        BlockKind.STANDFIRST: "standfirst",
        BlockKind.BYLINE: "byline",
        BlockKind.DATELINE: "dateline",
        BlockKind.PARAGRAPH: "paragraph",
        BlockKind.LIST_ITEM: "list item",
        BlockKind.CAPTION: "caption",
        BlockKind.QUOTE: "quotation",
        BlockKind.TABLE_CELL: "table cell",
        BlockKind.PULL_QUOTE: "pull quote",
    }
)


SEVERITIES: Mapping[Severity, str] = MappingProxyType({Severity.MINOR: "minor", Severity.SERIOUS: "serious"})

SETTLED: Mapping[Settled, str] = MappingProxyType(
    {Settled.OPEN: "open", Settled.ACCEPTED: "accepted", Settled.REJECTED: "rejected"}
)

STANCES: Mapping[Stance, str] = MappingProxyType(
    {Stance.SUPPORTS: "Supports", Stance.CONTRADICTS: "Contradicts", Stance.CONTEXT: "Context"}
)

MEANS: Mapping[Means, str] = MappingProxyType(
    {
        Means.DOCUMENT: "by document",
        Means.RECORDING: "by recording",
        Means.PHONE: "by phone",
        Means.EMAIL: "by e-mail",
        Means.IN_PERSON: "in person",
        Means.CALCULATION: "by own calculation",
    }
)

GRADES: Mapping[Grade, str] = MappingProxyType(
    {Grade.UNGRADED: "not graded", Grade.PRIMARY: "primary", Grade.SECONDARY: "secondary"}
)

SOURCE_TYPES: Mapping[SourceType, str] = MappingProxyType(
    {
        SourceType.DOCUMENT: "document",
        SourceType.PERSON: "person",
        SourceType.DATA: "data set",
        SourceType.WEB_PAGE: "web page",
        SourceType.RECORDING: "recording",
        SourceType.BOOK: "book",
        SourceType.ARTICLE: "article",
    }
)

ADDRESSEES: Mapping[Addressee, str] = MappingProxyType(
    {Addressee.AUTHOR: "The author", Addressee.SOURCE: "A source not named"}
)
"""Whom a query goes to, where no name was given."""

FLAGS: Mapping[FlagKind, str] = MappingProxyType(
    {
        FlagKind.LEGAL: "Legal",
        FlagKind.SENSITIVE: "Sensitive",
        FlagKind.ON_AUTHOR: "On author",
        FlagKind.RIGHT_OF_REPLY: "Right of reply",
        FlagKind.PUBLISH: "To be published",
    }
)

OPINIONS: Mapping[Opinion, str] = MappingProxyType(
    {Opinion.AGREE: "agrees", Opinion.DISAGREE: "disagrees", Opinion.ASK: "asks"}
)

ACTS: Mapping[ActName, str] = MappingProxyType(
    {
        ActName.OPEN_ARTICLE: "Opened the article",
        ActName.MARK_VERIFIED: "Marked as verified",
        ActName.MARK_DISPUTED: "Marked as disputed",
        ActName.MARK_UNSOURCED: "Marked as unsourced",
        ActName.CLEAR_VERDICT: "Cleared the verdict",
        ActName.WRITE_NOTE: "Wrote a note",
        ActName.DISMISS: "Dismissed",
        ActName.TAKE_BACK: "Took the dismissal back",
        ActName.ADD_CLAIM: "Added a claim",
        ActName.REMOVE_CLAIM: "Removed a claim",
        ActName.SPLIT_CLAIM: "Split a claim",
        ActName.JOIN_CLAIMS: "Joined claims",
        ActName.TRIM_CLAIM: "Trimmed a claim",
        ActName.REATTACH_CLAIM: "Re-attached a parked claim",
        ActName.EDIT_DETAIL: "Edited a detail of the article",
        ActName.ADD_SOURCE: "Added a source",
        ActName.ADD_PROPOSALS: "Added notes from another program",
        ActName.EDIT_SOURCE: "Edited a source",
        ActName.REMOVE_SOURCE: "Removed a source",
        ActName.ADD_FILES: "Added files",
        ActName.REMOVE_FILE: "Removed a file",
        ActName.ADD_EVIDENCE: "Added evidence",
        ActName.EDIT_EVIDENCE: "Edited evidence",
        ActName.REMOVE_EVIDENCE: "Removed evidence",
        ActName.PROPOSE_CORRECTION: "Proposed a correction",
        ActName.EDIT_CORRECTION: "Edited a correction",
        ActName.DECIDE_CORRECTION: "Decided on a correction",
        ActName.REMOVE_CORRECTION: "Removed a correction",
        ActName.ASK_QUERY: "Asked a query",
        ActName.EDIT_QUERY: "Edited a query",
        ActName.ANSWER_QUERY: "Answered a query",
        ActName.REMOVE_QUERY: "Removed a query",
        ActName.SET_FLAG: "Flagged",
        ActName.SIGN_FLAG: "Signed a flag",
        ActName.CLEAR_FLAG: "Took a flag away",
        ActName.ACCEPT_PROPOSAL: "Accepted a proposed source",
        ActName.REJECT_PROPOSAL: "Rejected a proposed source",
        ActName.SET_HOUSE_RULE: "Set a house rule",
        ActName.FIND_AGAIN: "Found claims again",
        ActName.GIVE_SECOND_VERDICT: "Gave a second verdict",
        ActName.WITHDRAW_SECOND_VERDICT: "Withdrew a second verdict",
        ActName.SETTLE: "Settled a disagreement",
        ActName.SIGN_OFF: "Signed off",
        ActName.WITHDRAW_SIGN_OFF: "Withdrew a sign-off",
        ActName.TAKE_DRAFT: "Took a new draft",
        ActName.MERGE: "Merged another session",
        ActName.DECIDE_CONFLICT: "Decided a conflict",
        ActName.GIVE_NAME: "Gave a name",
        ActName.TAKE_OVER: "Took over a colleague’s session",
        ActName.BEGIN_REVIEW: "Began a review",
        ActName.BEGIN_BLIND_REVIEW: "Began a blind review",
        ActName.RESCUE: "Rescued a damaged session",
        ActName.MASK: "Made a masked copy",
    }
)

TURNS: Mapping[Turn, str] = MappingProxyType({Turn.DO: "{}", Turn.UNDO: "Undid: {}", Turn.REDO: "Redid: {}"})
"""An act that takes another back, or does it again, round the name of that other."""

ROUNDS: Mapping[Round, str] = MappingProxyType({Round.DRAFT: "Draft", Round.GALLEY: "Galley", Round.FINAL: "Final"})


def moment(at: str) -> str:
    """An ISO 8601 moment as ``2026-11-22 14:05 UTC``, whatever zone it names; text that is no moment as it stands.

    Never in the machine's own time zone: a report is handed out, and where it was made is nobody's business. A moment
    that names no zone is taken as UTC, which is what the session file holds.
    """
    try:
        known = datetime.fromisoformat(at)
    except ValueError:
        return at
    aware = known if known.tzinfo else known.replace(tzinfo=UTC)
    return f"{aware.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def percent(share: float) -> str:
    """A share between 0 and 1 in whole percent, as ``whole_percent`` tells it."""
    return f"{whole_percent(share)}%"


def whole_percent(share: float) -> int:
    """A share between 0 and 1 in percent, rounded down: only what is complete is 100, in window and report alike."""
    return floor(share * 100 + _HAIR)


_HAIR = 1e-9
"""What a share such as 0.29 lacks in binary."""


def counted(count: int, one: str, many: str) -> str:
    """A count with its noun: ``1 claim``, ``3,000 claims``."""
    return f"{count:,} {one if count == 1 else many}"
