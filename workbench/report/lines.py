"""What stands behind the claims, as lines of the report: evidence, queries, flags, second verdicts, sources, files.

Plain frozen data as in ``workbench.report.report``: people and sources are named, not pointed at by their ids.
"""

from dataclasses import dataclass

from workbench.evidence.rules import Level
from workbench.model.claim import Verdict
from workbench.model.editing import Addressee, FlagKind
from workbench.model.evidence import Grade, Means, SourceType, Stance
from workbench.model.reviewing import Opinion, Round


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A piece of evidence: what it says of the claim, where that stands, and who confirmed it, how and when.

    ``source`` is the number in the list of sources, 0 where none is named, and ``title`` its title; ``file`` is the
    name of the stored file.
    """

    stance: Stance
    source: int
    title: str
    locator: str
    excerpt: str
    file: str
    means: Means
    confirmed_by: str
    confirmed_on: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class QueryLine:
    """A question, whom it went to, and the answer; open until ``answered_at`` is set."""

    addressee: Addressee
    whom: str
    question: str
    answer: str
    who: str
    when: str
    answered_at: str

    @property
    def is_open(self) -> bool:
        """Whether an answer is still awaited."""
        return not self.answered_at


@dataclass(frozen=True, slots=True)
class FlagLine:
    """What a claim is flagged for; ``signed_by`` cleared it, empty until somebody did."""

    kind: FlagKind
    note: str
    who: str
    when: str
    signed_by: str
    signed_at: str

    @property
    def is_doubt(self) -> bool:
        """Whether it waits for somebody to clear it, as a mark for publication does not."""
        return self.kind is not FlagKind.PUBLISH


@dataclass(frozen=True, slots=True)
class SecondLine:
    """A second verdict. ``is_open`` says that it differs from the first and nobody has settled that.

    ``first`` is the verdict that it was given on, as that stood then.
    ``reason``, ``settled_by`` and ``settled_at`` tell how it was settled; empty where it was not.
    """

    opinion: Opinion
    verdict: Verdict
    note: str
    blind: bool
    who: str
    when: str
    is_open: bool
    reason: str = ""
    settled_by: str = ""
    settled_at: str = ""
    first: Verdict = Verdict.UNCHECKED


@dataclass(frozen=True, slots=True)
class BreachLine:
    """A house rule that the claim does not meet: its id, whether it warns or blocks, what is missing, what to do."""

    rule: str
    level: Level
    text: str
    hint: str


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source. ``number`` counts from 1; ``based_on`` is the number of the source that it repeats, 0 for none."""

    number: int
    type: SourceType
    title: str
    authors: tuple[str, ...]
    publisher: str
    issued: str
    url: str
    accessed: str
    grade: Grade
    confidential: bool
    contact: str
    reached: str
    based_on: int


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file kept in the session; ``size`` is in bytes. ``sources`` are the numbers of those it is evidence from."""

    name: str
    size: int
    sha256: str
    media_type: str
    who: str
    when: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SignOffLine:
    """A sign-off, and whether it still stands for what is in the session.

    ``claim`` is the number of its claim, 0 for the whole session; ``exceptions`` number the claims accepted open.
    ``voided_by`` names who changed something first since, ``voided_how`` by which act; empty where that is not known.
    """

    claim: int
    round: Round
    name: str
    role: str
    draft_sha256: str
    decisions_sha256: str
    exceptions: tuple[int, ...]
    when: str
    is_valid: bool
    is_other_draft: bool
    voided_by: str = ""
    voided_at: str = ""
    voided_how: str = ""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One thing of the session file that was verified; ``fault`` is empty where it holds, else what does not.

    One that was not verified, as it would have taken too long, ``is_left_out``.
    """

    name: str
    fault: str = ""
    is_left_out: bool = False


@dataclass(frozen=True, slots=True)
class ActLine:
    """An act of the log: its ``place`` from 1, who did what and when.

    ``claims`` are the numbers of the claims of this draft that it was about, none where it was about very many. A merge
    brought it from another file where ``is_brought``.
    """

    place: int
    what: str
    claims: tuple[int, ...]
    who: str
    when: str
    is_brought: bool
