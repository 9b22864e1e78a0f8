"""A second pair of eyes: second verdicts, how disagreements were settled, and sign-offs."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.claim import Verdict
from workbench.model.record import Long, Record, Sha256, Time, Uid


class Opinion(StrEnum):
    """What a second checker thinks of the first verdict."""

    AGREE = "agree"
    DISAGREE = "disagree"
    ASK = "ask"


class Round(StrEnum):
    """The stage of the piece that a sign-off is about."""

    DRAFT = "draft"
    GALLEY = "galley"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class SecondVerdict(Record):
    """A colleague's own decision on a claim; it never overwrites the first.

    ``verdict`` is theirs; ``first`` and ``first_at`` tell which decision it was given on. ``blind`` says that they had
    not seen it.
    """

    claim: Uid
    opinion: Opinion
    verdict: Verdict
    first: Verdict = Verdict.UNCHECKED
    first_at: Time = ""
    note: Long = ""
    blind: bool = False
    person: Uid = ""
    at: Time = ""


@dataclass(frozen=True, slots=True)
class Settlement(Record):
    """How a disagreement, the second verdict ``second``, was settled, by whom and why."""

    claim: Uid
    second: Uid
    reason: Long = ""
    person: Uid = ""
    at: Time = ""


@dataclass(frozen=True, slots=True)
class SignOff(Record):
    """A named person's statement about exact bytes; any later change in its scope voids it.

    ``claim`` is empty for the whole session. ``exceptions`` are the uids of claims that were still open and accepted by
    name.
    """

    claim: Uid
    round: Round
    name: str
    role: str = ""
    draft_sha256: Sha256 = ""
    decisions_sha256: Sha256 = ""
    exceptions: tuple[str, ...] = ()
    person: Uid = ""
    at: Time = ""
