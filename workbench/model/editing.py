"""What a checker asks for beside the verdict: corrections, queries, flags, the sources that a draft proposes, rules."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.document import ProposalKind
from workbench.model.event import Field, digest
from workbench.model.record import Long, Many, Record, Time, Uid


class Severity(StrEnum):
    """How much a correction matters."""

    MINOR = "minor"
    SERIOUS = "serious"


class Settled(StrEnum):
    """Where a proposal stands: corrections, and the sources that a draft proposes."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Addressee(StrEnum):
    """Whom a query goes to."""

    AUTHOR = "author"
    SOURCE = "source"


class FlagKind(StrEnum):
    """What a claim is flagged for; ``PUBLISH`` marks one whose check is to be published."""

    LEGAL = "legal"
    SENSITIVE = "sensitive"
    ON_AUTHOR = "on_author"
    RIGHT_OF_REPLY = "right_of_reply"
    PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class Correction(Record):
    """The words proposed instead of a claim's, with the reason. ``decided_by`` accepted or rejected it."""

    claim: Uid
    words: Long = ""
    reason: Long = ""
    severity: Severity = Severity.MINOR
    state: Settled = Settled.OPEN
    person: Uid = ""
    at: Time = ""
    decided_by: Uid = ""
    decided_at: Time = ""


@dataclass(frozen=True, slots=True)
class Query(Record):
    """A question to the author or to a source, named in ``whom``; open until ``answered_at`` is set."""

    claim: Uid
    addressee: Addressee = Addressee.AUTHOR
    whom: str = ""
    question: Long = ""
    answer: Long = ""
    person: Uid = ""
    at: Time = ""
    answered_at: Time = ""

    @property
    def is_open(self) -> bool:
        """Whether an answer is still awaited."""
        return not self.answered_at


@dataclass(frozen=True, slots=True)
class Flag(Record):
    """What a claim is flagged for. ``signed_by`` is the name of who cleared a legal flag, empty until somebody did."""

    claim: Uid
    kind: FlagKind
    note: Long = ""
    person: Uid = ""
    at: Time = ""
    signed_by: str = ""
    signed_at: Time = ""


@dataclass(frozen=True, slots=True)
class ProposedSource(Record):
    """A source that the draft itself names for the words from ``start`` to ``end``, in code points of its text.

    ``state`` says whether a checker took it as evidence.
    """

    draft: Uid
    start: int
    end: int
    kind: ProposalKind = ProposalKind.COMMENT
    author: str = ""
    text: Long = ""
    state: Settled = Settled.OPEN


@dataclass(frozen=True, slots=True)
class HouseRule(Record):
    """A rule of the house as it is set in this session.

    ``rule`` is its id, ``level`` off, warn or block, ``amount`` how many where the rule counts.
    """

    rule: str
    level: str = "warn"
    amount: int = 0


@dataclass(frozen=True, slots=True)
class RuleChoice(Record):
    """The detector's rules by which claims are found in this session, where they are not the usual ones.

    ``rules_off`` and ``rules_on`` are ids of rules that are as a rule on and off; the words are those of the house's
    word list as it was then, so that they stand wherever the session is read. ``read_again`` is the draft in which
    claims were found again once its language was known. There is one record at most.
    """

    rules_off: Many = ()
    rules_on: Many = ()
    words_to_flag: Many = ()
    words_to_leave: Many = ()
    read_again: Uid = ""


RULE_CHOICE = digest([Field.RULE_CHOICE.value])[:32]
"""The uid of the one ``RuleChoice`` of a session: the same in every file, so that a merge does not double it."""
