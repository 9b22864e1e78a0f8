"""The words of the window for the stable values of the model. Whoever shows a value asks here."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.signs import Sign
from workbench.model.claim import Claim, Disposition, FigureType, Kind, Speech
from workbench.model.document import ProposalKind
from workbench.model.draft import DetailName, Origin
from workbench.model.editing import Addressee, FlagKind, Settled, Severity
from workbench.model.event import ActName, Turn
from workbench.model.evidence import Grade, Means, SourceType, Stance
from workbench.model.reviewing import Opinion, Round
from workbench.session.drafts import Outcome
from workbench.session.marks import Mark

_SIGNS = {
    Sign.UNCHECKED: QT_TRANSLATE_NOOP("labels", "Unchecked"),
    Sign.VERIFIED: QT_TRANSLATE_NOOP("labels", "Verified"),
    Sign.DISPUTED: QT_TRANSLATE_NOOP("labels", "Disputed"),
    Sign.UNSOURCED: QT_TRANSLATE_NOOP("labels", "Unsourced"),
    Sign.DISMISSED: QT_TRANSLATE_NOOP("labels", "Dismissed"),
}
_KINDS = {
    Kind.FIGURE: QT_TRANSLATE_NOOP("labels", "Figure"),
    Kind.ATTRIBUTION: QT_TRANSLATE_NOOP("labels", "Attribution"),
    Kind.OTHER: QT_TRANSLATE_NOOP("labels", "Other"),
}
_FIGURES = {
    FigureType.NUMBER: QT_TRANSLATE_NOOP("labels", "Number"),
    FigureType.PERCENTAGE: QT_TRANSLATE_NOOP("labels", "Percentage"),
    FigureType.MONEY: QT_TRANSLATE_NOOP("labels", "Money"),
    FigureType.MEASUREMENT: QT_TRANSLATE_NOOP("labels", "Measurement"),
    FigureType.RATIO: QT_TRANSLATE_NOOP("labels", "Ratio"),
    FigureType.MULTIPLE: QT_TRANSLATE_NOOP("labels", "Multiple"),
    FigureType.VAGUE: QT_TRANSLATE_NOOP("labels", "Vague quantity"),
    FigureType.DATE: QT_TRANSLATE_NOOP("labels", "Date"),
    FigureType.TIME: QT_TRANSLATE_NOOP("labels", "Time"),
    FigureType.DURATION: QT_TRANSLATE_NOOP("labels", "Duration"),
    FigureType.AGE: QT_TRANSLATE_NOOP("labels", "Age"),
    FigureType.ORDINAL: QT_TRANSLATE_NOOP("labels", "Rank"),
    FigureType.SCORE: QT_TRANSLATE_NOOP("labels", "Score"),
}
_SPEECH = {
    Speech.DIRECT: QT_TRANSLATE_NOOP("labels", "Direct quotation"),
    Speech.INDIRECT: QT_TRANSLATE_NOOP("labels", "Indirect statement"),
    Speech.MIXED: QT_TRANSLATE_NOOP("labels", "Partly quoted"),
}
_DISPOSITIONS = {
    Disposition.OPINION: QT_TRANSLATE_NOOP("labels", "opinion"),
    Disposition.COMMON_KNOWLEDGE: QT_TRANSLATE_NOOP("labels", "common knowledge"),
    Disposition.NOT_CHECKABLE: QT_TRANSLATE_NOOP("labels", "not checkable"),
}
_DETAILS = {
    DetailName.HEADLINE: QT_TRANSLATE_NOOP("labels", "Headline"),
    DetailName.BYLINE: QT_TRANSLATE_NOOP("labels", "Byline"),
    DetailName.DATELINE: QT_TRANSLATE_NOOP("labels", "Dateline"),
    DetailName.DATE: QT_TRANSLATE_NOOP("labels", "Date"),
    DetailName.LANGUAGE: QT_TRANSLATE_NOOP("labels", "Language"),
    DetailName.ADDRESS: QT_TRANSLATE_NOOP("labels", "Address"),
}
_CHOICES: dict[StrEnum, str] = {
    SourceType.DOCUMENT: QT_TRANSLATE_NOOP("labels", "Document"),
    SourceType.PERSON: QT_TRANSLATE_NOOP("labels", "Person"),
    SourceType.DATA: QT_TRANSLATE_NOOP("labels", "Data set"),
    SourceType.WEB_PAGE: QT_TRANSLATE_NOOP("labels", "Web page"),
    SourceType.RECORDING: QT_TRANSLATE_NOOP("labels", "Recording"),
    SourceType.BOOK: QT_TRANSLATE_NOOP("labels", "Book"),
    SourceType.ARTICLE: QT_TRANSLATE_NOOP("labels", "Article"),
    Grade.UNGRADED: QT_TRANSLATE_NOOP("labels", "Not graded"),
    Grade.PRIMARY: QT_TRANSLATE_NOOP("labels", "Primary"),
    Grade.SECONDARY: QT_TRANSLATE_NOOP("labels", "Secondary"),
    Stance.SUPPORTS: QT_TRANSLATE_NOOP("labels", "Supports"),
    Stance.CONTRADICTS: QT_TRANSLATE_NOOP("labels", "Contradicts"),
    Stance.CONTEXT: QT_TRANSLATE_NOOP("labels", "Context"),
    Means.DOCUMENT: QT_TRANSLATE_NOOP("labels", "Document"),
    Means.RECORDING: QT_TRANSLATE_NOOP("labels", "Recording"),
    Means.PHONE: QT_TRANSLATE_NOOP("labels", "Phone"),
    Means.EMAIL: QT_TRANSLATE_NOOP("labels", "E-mail"),
    Means.IN_PERSON: QT_TRANSLATE_NOOP("labels", "In person"),
    Means.CALCULATION: QT_TRANSLATE_NOOP("labels", "Own calculation"),
    Severity.MINOR: QT_TRANSLATE_NOOP("labels", "Minor"),
    Severity.SERIOUS: QT_TRANSLATE_NOOP("labels", "Serious"),
    Settled.OPEN: QT_TRANSLATE_NOOP("labels", "Open"),
    Settled.ACCEPTED: QT_TRANSLATE_NOOP("labels", "Accepted"),
    Settled.REJECTED: QT_TRANSLATE_NOOP("labels", "Rejected"),
    Addressee.AUTHOR: QT_TRANSLATE_NOOP("labels", "Author"),
    Addressee.SOURCE: QT_TRANSLATE_NOOP("labels", "Source"),
    FlagKind.LEGAL: QT_TRANSLATE_NOOP("labels", "Legal"),
    FlagKind.SENSITIVE: QT_TRANSLATE_NOOP("labels", "Sensitive"),
    FlagKind.ON_AUTHOR: QT_TRANSLATE_NOOP("labels", "On author"),
    FlagKind.RIGHT_OF_REPLY: QT_TRANSLATE_NOOP("labels", "Right of reply"),
    FlagKind.PUBLISH: QT_TRANSLATE_NOOP("labels", "To be published"),
    ProposalKind.COMMENT: QT_TRANSLATE_NOOP("labels", "Comment"),
    ProposalKind.NOTE: QT_TRANSLATE_NOOP("labels", "Note"),
    ProposalKind.LINK: QT_TRANSLATE_NOOP("labels", "Link"),
    Opinion.AGREE: QT_TRANSLATE_NOOP("labels", "Agrees"),
    Opinion.DISAGREE: QT_TRANSLATE_NOOP("labels", "Disagrees"),
    Opinion.ASK: QT_TRANSLATE_NOOP("labels", "Asks"),
    Round.DRAFT: QT_TRANSLATE_NOOP("labels", "Draft"),
    Round.GALLEY: QT_TRANSLATE_NOOP("labels", "Galley"),
    Round.FINAL: QT_TRANSLATE_NOOP("labels", "Final"),
}
"""The values that a person chooses from; members of two lists that are written alike share their words."""

_MARKS = {
    Mark.CONFLICT: QT_TRANSLATE_NOOP("labels", "Conflict"),
    Mark.DISAGREEMENT: QT_TRANSLATE_NOOP("labels", "Disagreement"),
    Mark.VOID: QT_TRANSLATE_NOOP("labels", "Void sign-off"),
    Mark.SECOND: QT_TRANSLATE_NOOP("labels", "Second verdict"),
    Mark.QUERY: QT_TRANSLATE_NOOP("labels", "Query"),
    Mark.CORRECTION: QT_TRANSLATE_NOOP("labels", "Correction"),
    Mark.LEGAL: QT_TRANSLATE_NOOP("labels", "Legal"),
    Mark.SENSITIVE: QT_TRANSLATE_NOOP("labels", "Sensitive"),
    Mark.ON_AUTHOR: QT_TRANSLATE_NOOP("labels", "On author"),
    Mark.RIGHT_OF_REPLY: QT_TRANSLATE_NOOP("labels", "Right of reply"),
    Mark.PUBLISH: QT_TRANSLATE_NOOP("labels", "To be published"),
    Mark.EVIDENCE: QT_TRANSLATE_NOOP("labels", "Evidence"),
    Mark.PROPOSAL: QT_TRANSLATE_NOOP("labels", "Proposed source"),
    Mark.NO_PROPOSAL: QT_TRANSLATE_NOOP("labels", "No proposed source"),
    Mark.BREACH: QT_TRANSLATE_NOOP("labels", "House rule not met"),
}
_OUTCOMES = {
    Outcome.CHANGED: QT_TRANSLATE_NOOP("labels", "Changed"),
    Outcome.CANDIDATES: QT_TRANSLATE_NOOP("labels", "To be asked"),
    Outcome.GONE: QT_TRANSLATE_NOOP("labels", "Gone"),
    Outcome.SAME_WORDS_CHANGED_CONTEXT: QT_TRANSLATE_NOOP("labels", "Same words, changed around them"),
    Outcome.SAME: QT_TRANSLATE_NOOP("labels", "Same"),
}
_ORIGINS = {
    Origin.HAND: QT_TRANSLATE_NOOP("labels", "typed by hand"),
    Origin.PROPERTIES: QT_TRANSLATE_NOOP("labels", "from the document's properties"),
    Origin.MARKUP: QT_TRANSLATE_NOOP("labels", "from the page's markup"),
    Origin.TEXT: QT_TRANSLATE_NOOP("labels", "from the text"),
    Origin.GUESS: QT_TRANSLATE_NOOP("labels", "a guess"),
}
_ACTS = {
    ActName.OPEN_ARTICLE: QT_TRANSLATE_NOOP("labels", "Found when the article was opened"),
    ActName.MARK_VERIFIED: QT_TRANSLATE_NOOP("labels", "Mark as verified"),
    ActName.MARK_DISPUTED: QT_TRANSLATE_NOOP("labels", "Mark as disputed"),
    ActName.MARK_UNSOURCED: QT_TRANSLATE_NOOP("labels", "Mark as unsourced"),
    ActName.CLEAR_VERDICT: QT_TRANSLATE_NOOP("labels", "Clear verdict"),
    ActName.WRITE_NOTE: QT_TRANSLATE_NOOP("labels", "Write note"),
    ActName.DISMISS: QT_TRANSLATE_NOOP("labels", "Dismiss"),
    ActName.TAKE_BACK: QT_TRANSLATE_NOOP("labels", "Take back dismissal"),
    ActName.ADD_CLAIM: QT_TRANSLATE_NOOP("labels", "Add claim"),
    ActName.REMOVE_CLAIM: QT_TRANSLATE_NOOP("labels", "Remove claim"),
    ActName.SPLIT_CLAIM: QT_TRANSLATE_NOOP("labels", "Split claim"),
    ActName.JOIN_CLAIMS: QT_TRANSLATE_NOOP("labels", "Join claims"),
    ActName.TRIM_CLAIM: QT_TRANSLATE_NOOP("labels", "Trim claim"),
    ActName.REATTACH_CLAIM: QT_TRANSLATE_NOOP("labels", "Re-attach parked claim"),
    ActName.EDIT_DETAIL: QT_TRANSLATE_NOOP("labels", "Edit article detail"),
    ActName.ADD_SOURCE: QT_TRANSLATE_NOOP("labels", "Add source"),
    ActName.EDIT_SOURCE: QT_TRANSLATE_NOOP("labels", "Edit source"),
    ActName.REMOVE_SOURCE: QT_TRANSLATE_NOOP("labels", "Remove source"),
    ActName.ADD_FILES: QT_TRANSLATE_NOOP("labels", "Add documents"),
    ActName.REMOVE_FILE: QT_TRANSLATE_NOOP("labels", "Remove document"),
    ActName.ADD_EVIDENCE: QT_TRANSLATE_NOOP("labels", "Add evidence"),
    ActName.EDIT_EVIDENCE: QT_TRANSLATE_NOOP("labels", "Edit evidence"),
    ActName.REMOVE_EVIDENCE: QT_TRANSLATE_NOOP("labels", "Remove evidence"),
    ActName.PROPOSE_CORRECTION: QT_TRANSLATE_NOOP("labels", "Propose correction"),
    ActName.EDIT_CORRECTION: QT_TRANSLATE_NOOP("labels", "Edit correction"),
    ActName.DECIDE_CORRECTION: QT_TRANSLATE_NOOP("labels", "Decide on correction"),
    ActName.REMOVE_CORRECTION: QT_TRANSLATE_NOOP("labels", "Remove correction"),
    ActName.ASK_QUERY: QT_TRANSLATE_NOOP("labels", "Ask query"),
    ActName.EDIT_QUERY: QT_TRANSLATE_NOOP("labels", "Edit query"),
    ActName.ANSWER_QUERY: QT_TRANSLATE_NOOP("labels", "Answer query"),
    ActName.REMOVE_QUERY: QT_TRANSLATE_NOOP("labels", "Remove query"),
    ActName.SET_FLAG: QT_TRANSLATE_NOOP("labels", "Flag claim"),
    ActName.SIGN_FLAG: QT_TRANSLATE_NOOP("labels", "Sign flag"),
    ActName.CLEAR_FLAG: QT_TRANSLATE_NOOP("labels", "Take flag away"),
    ActName.ADD_PROPOSALS: QT_TRANSLATE_NOOP("labels", "Add notes from another program"),
    ActName.ACCEPT_PROPOSAL: QT_TRANSLATE_NOOP("labels", "Accept proposed source"),
    ActName.REJECT_PROPOSAL: QT_TRANSLATE_NOOP("labels", "Reject proposed source"),
    ActName.SET_HOUSE_RULE: QT_TRANSLATE_NOOP("labels", "Set house rule"),
    ActName.FIND_AGAIN: QT_TRANSLATE_NOOP("labels", "Find claims again"),
    ActName.GIVE_SECOND_VERDICT: QT_TRANSLATE_NOOP("labels", "Give second verdict"),
    ActName.WITHDRAW_SECOND_VERDICT: QT_TRANSLATE_NOOP("labels", "Withdraw second verdict"),
    ActName.SETTLE: QT_TRANSLATE_NOOP("labels", "Settle disagreement"),
    ActName.SIGN_OFF: QT_TRANSLATE_NOOP("labels", "Sign off"),
    ActName.WITHDRAW_SIGN_OFF: QT_TRANSLATE_NOOP("labels", "Withdraw sign-off"),
    ActName.TAKE_DRAFT: QT_TRANSLATE_NOOP("labels", "Take new draft"),
    ActName.MERGE: QT_TRANSLATE_NOOP("labels", "Merge"),
    ActName.DECIDE_CONFLICT: QT_TRANSLATE_NOOP("labels", "Decide conflict"),
    ActName.GIVE_NAME: QT_TRANSLATE_NOOP("labels", "Change name"),
    ActName.TAKE_OVER: QT_TRANSLATE_NOOP("labels", "Take over a colleague's session"),
    ActName.BEGIN_REVIEW: QT_TRANSLATE_NOOP("labels", "Review a colleague's session"),
    ActName.BEGIN_BLIND_REVIEW: QT_TRANSLATE_NOOP("labels", "Review a colleague's session blind"),
    ActName.RESCUE: QT_TRANSLATE_NOOP("labels", "Rescue from a damaged file"),
    ActName.MASK: QT_TRANSLATE_NOOP("labels", "Make masked copy"),
}
_TAKEN_AWAY = {
    ActName.CLEAR_VERDICT: QT_TRANSLATE_NOOP("labels", "Verdict cleared"),
    ActName.REMOVE_CLAIM: QT_TRANSLATE_NOOP("labels", "Claim removed"),
    ActName.REMOVE_SOURCE: QT_TRANSLATE_NOOP("labels", "Source removed"),
    ActName.REMOVE_FILE: QT_TRANSLATE_NOOP("labels", "Document removed"),
    ActName.REMOVE_EVIDENCE: QT_TRANSLATE_NOOP("labels", "Evidence removed"),
    ActName.REMOVE_CORRECTION: QT_TRANSLATE_NOOP("labels", "Correction removed"),
    ActName.REMOVE_QUERY: QT_TRANSLATE_NOOP("labels", "Query removed"),
    ActName.CLEAR_FLAG: QT_TRANSLATE_NOOP("labels", "Flag taken away"),
    ActName.WITHDRAW_SECOND_VERDICT: QT_TRANSLATE_NOOP("labels", "Second verdict withdrawn"),
    ActName.WITHDRAW_SIGN_OFF: QT_TRANSLATE_NOOP("labels", "Sign-off withdrawn"),
}

_TURNS = {
    Turn.DO: QT_TRANSLATE_NOOP("labels", "{act}"),
    Turn.UNDO: QT_TRANSLATE_NOOP("labels", "Undo: {act}"),
    Turn.REDO: QT_TRANSLATE_NOOP("labels", "Redo: {act}"),
}


def _translated(words: str) -> str:
    return QCoreApplication.translate("labels", words)


def sign_words(sign: Sign) -> str:
    """``Verified``."""
    return _translated(_SIGNS[sign])


def kind_words(kind: Kind) -> str:
    """``Figure``."""
    return _translated(_KINDS[kind])


def figure_words(type: FigureType) -> str:
    """``Percentage``."""
    return _translated(_FIGURES[type])


def speech_words(speech: Speech) -> str:
    """``Direct quotation``."""
    return _translated(_SPEECH[speech])


def disposition_words(disposition: Disposition) -> str:
    """``opinion``."""
    return _translated(_DISPOSITIONS[disposition])


def detail_words(name: DetailName) -> str:
    """``Byline``."""
    return _translated(_DETAILS[name])


def origin_words(origin: Origin) -> str:
    """``from the text``."""
    return _translated(_ORIGINS[origin])


def choice_words(value: StrEnum) -> str:
    """The words for a value of a record that a person chooses."""
    return _translated(_CHOICES[value])


def mark_words(mark: Mark) -> str:
    """The words for what is still to be dealt with on a claim."""
    return _translated(_MARKS[mark])


def outcome_words(outcome: Outcome) -> str:
    """What becomes of a claim in a new draft: ``Changed``."""
    return _translated(_OUTCOMES[outcome])


def act_words(act: ActName, turn: Turn = Turn.DO) -> str:
    """``Mark as disputed``, or ``Undo: Mark as disputed``."""
    return _translated(_TURNS[turn]).format(act=_translated(_ACTS[act]))


def done_words(act: ActName) -> str:
    """What to say after an act that took something away: ``Claim removed``; empty after any other."""
    return _translated(_TAKEN_AWAY[act]) if act in _TAKEN_AWAY else ""


def standing_words(claim: Claim) -> str:
    """How a claim stands: ``Verified``, or ``Dismissed: opinion``."""
    words = sign_words(Sign.of(claim))
    return f"{words}: {disposition_words(claim.disposition)}" if claim.disposition else words


def kinds_words(claim: Claim) -> str:
    """``Figure · Attribution``."""
    return " · ".join(kind_words(kind) for kind in claim.kinds)
