"""What differs between a quotation and what was said, word by word, with the reason why it matters or does not."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.draft import Span


class EditKind(StrEnum):
    """What was done to a stretch of words."""

    SAME = "same"
    OMITTED = "omitted"
    INSERTED = "inserted"
    CHANGED = "changed"
    MOVED = "moved"
    ELLIPSIS = "ellipsis"
    BRACKETED = "bracketed"
    PUNCTUATION = "punctuation"


class Reason(StrEnum):
    """Why a difference cleans a quotation only, or why it weighs."""

    NONE = ""
    FILLER = "filler"
    FALSE_START = "false_start"
    SHORT_FORM = "short_form"
    SAME_VALUE = "same_value"
    PUNCTUATION = "punctuation"
    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"


CLEANING = frozenset((Reason.FILLER, Reason.FALSE_START, Reason.SHORT_FORM, Reason.SAME_VALUE, Reason.PUNCTUATION))
"""Reasons why a difference changes no meaning."""

WEIGHING = frozenset((Reason.NUMBER, Reason.NEGATION, Reason.NAME))
"""Reasons why a difference weighs, even where it is owned up to by an ellipsis or brackets."""

OPEN = frozenset((EditKind.ELLIPSIS, EditKind.BRACKETED))
"""What a quotation owns up to with its marks."""


@dataclass(frozen=True, slots=True)
class WordEdit:
    """A stretch of the quotation beside a stretch of what was said, in code points of each text.

    Where a side has no words its span is empty and marks the place.
    """

    kind: EditKind
    quoted: Span
    said: Span
    quoted_words: str
    said_words: str
    reason: Reason = Reason.NONE

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return self.kind is EditKind.SAME

    @property
    def is_cleaning(self) -> bool:
        """Whether it differs without changing the meaning."""
        return self.reason in CLEANING

    @property
    def alters(self) -> bool:
        """Whether the quotation says something that was not said so."""
        if self.is_same or self.is_cleaning:
            return False
        return self.kind not in OPEN or self.reason in WEIGHING
