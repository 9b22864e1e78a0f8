"""The report as a value: everything a reader of the work is told, in the order in which it is told.

Plain frozen data with no object of the session in it, so that an exporter can neither change nor miss anything. All
positions are code points in the draft's canonical text, end exclusive; all moments are UTC, ISO 8601. Texts stand
exactly as in the draft and as typed: making them safe to show is the exporter's part.
"""

from dataclasses import dataclass

from workbench.model.claim import ClaimOrigin, Disposition, FigureType, Kind, Speech, Verdict
from workbench.model.draft import Block, BlockKind, Revisions
from workbench.model.editing import Settled, Severity
from workbench.report.lines import (
    ActLine,
    BreachLine,
    CheckLine,
    EvidenceLine,
    FileLine,
    FlagLine,
    QueryLine,
    SecondLine,
    SignOffLine,
    SourceLine,
)
from workbench.report.progress import Progress
from workbench.report.words import UNTITLED, VERDICTS


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some exact words of the draft and where they stand."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure in a claim; ``rule`` says which rule found it."""

    text: str
    start: int
    end: int
    type: FigureType
    rule: str


@dataclass(frozen=True, slots=True)
class AttributionLine:
    """An attribution in a claim: who is said to have said what, by which words."""

    speaker: str
    cue: tuple[Excerpt, ...]
    source: tuple[Excerpt, ...]
    content: tuple[Excerpt, ...]
    speech: Speech
    rule: str
    resolved_by: str


@dataclass(frozen=True, slots=True)
class CueLine:
    """Another cue in a claim, such as a superlative; ``rule`` says which rule found it."""

    text: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class RulesLine:
    """By which rules the claims were found, where these were not the usual ones: all empty where they were.

    ``off`` and ``on`` are ids of rules that are as a rule on and off; the words are those of a house word list.
    """

    off: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    words_to_flag: tuple[str, ...] = ()
    words_to_leave: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What stands before and after the claim's words in its block, so that it can be read in its place.

    Long blocks are cut between two words: ``cut_before`` and ``cut_after`` say that more stands there.
    """

    before: str
    after: str
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """The words proposed instead of a claim's, why, how much it matters, where it stands, by whom and when."""

    words: str
    reason: str
    severity: Severity
    state: Settled
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim with all that is known of it.

    ``number`` counts from 1 in the order of the text. ``who`` and ``when`` are empty where nobody has decided;
    ``when`` is ISO 8601. A claim with a ``disposition`` is dismissed and counts neither as checked nor as open.
    ``remarks`` are what the machine checks advise to look at; ``seconds`` the second verdicts, ``breaches`` the house
    rules that it does not meet.
    """

    number: int
    uid: str
    quote: str
    start: int
    end: int
    block: BlockKind
    context: Context
    kinds: tuple[Kind, ...]
    origin: ClaimOrigin
    figures: tuple[FigureLine, ...]
    attributions: tuple[AttributionLine, ...]
    verdict: Verdict
    disposition: Disposition | None
    note: str
    who: str
    when: str
    remarks: tuple[str, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    queries: tuple[QueryLine, ...] = ()
    flags: tuple[FlagLine, ...] = ()
    seconds: tuple[SecondLine, ...] = ()
    breaches: tuple[BreachLine, ...] = ()
    cues: tuple[CueLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since the draft before, which is told by ``name`` and ``sha256``.

    ``kept`` counts the decisions on earlier drafts that stand as the words are the same. ``removed`` are the sentences
    of the draft before that hold words which are gone, ``added`` those of this one that hold new ones, ``touched`` the
    numbers of the claims in these.
    """

    name: str
    sha256: str
    kept: int
    touched: tuple[int, ...]
    removed: tuple[Excerpt, ...]
    added: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class ParkedLine:
    """A claim whose words are not in the draft any more, with the decision that it had."""

    uid: str
    quote: str
    verdict: Verdict
    disposition: Disposition | None
    note: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Group:
    """A section that picks claims out of the list for the reader; ``numbers`` are theirs, in order.

    ``lead`` says in a sentence what they have in common, ``none`` what is printed where there are none.
    """

    id: str
    title: str
    lead: str
    none: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What the report is about and who stands behind it. What is not known is empty.

    ``checkers`` are the names of the people whose decisions stand, in the order of the text. ``at`` is when the
    report was made, ``program`` what made it; ``as_of`` is the moment that it tells of, where that was an earlier one.
    """

    headline: str
    byline: str
    dateline: str
    date: str
    language: str
    address: str
    file: str
    format: str
    sha256: str
    revisions: Revisions
    notices: tuple[str, ...]
    checkers: tuple[str, ...]
    at: str
    program: str
    as_of: str = ""

    @property
    def title(self) -> str:
        """The name of the article, as well as it is known."""
        return self.headline or self.file or UNTITLED


@dataclass(frozen=True, slots=True)
class Definition:
    """A verdict as printed, with its meaning and how many claims have it."""

    verdict: Verdict
    word: str
    sign: str
    meaning: str
    claims: int


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report. ``groups`` come before the full list of ``claims``, most urgent first.

    ``text`` and ``blocks`` are the draft itself. ``sections`` are the ids of those that are wanted, in order (see
    ``workbench.report.sections``); empty for those that a format shows by itself. ``sources``, ``files`` and
    ``signoffs`` are all that the session holds. ``since`` is None for a first draft.
    ``checks`` are what was verified of the session file as the report was made, ``log`` the newest of its ``acts``
    acts, the newest first; both are empty where the report was made of no file. ``rules`` found the claims.
    """

    header: Header
    progress: Progress
    groups: tuple[Group, ...]
    uncovered: tuple[Excerpt, ...]
    claims: tuple[ClaimLine, ...]
    text: str = ""
    blocks: tuple[Block, ...] = ()
    sections: tuple[str, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    files: tuple[FileLine, ...] = ()
    signoffs: tuple[SignOffLine, ...] = ()
    since: Since | None = None
    parked: tuple[ParkedLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    log: tuple[ActLine, ...] = ()
    acts: int = 0
    rules: RulesLine = RulesLine()

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """The four verdicts with their meaning and their counts."""
        return tuple(
            Definition(verdict, words.word, words.sign, words.definition, self.progress.count(verdict))
            for verdict, words in VERDICTS.items()
        )

    def claims_of(self, group: Group) -> tuple[ClaimLine, ...]:
        """The claims that a group picks."""
        return tuple(self.claims[number - 1] for number in group.numbers)

    def group(self, id: str) -> tuple[ClaimLine, ...]:
        """The claims of the group with this id: ``must_fix``, ``unsourced``, ``unchecked``. KeyError for others."""
        return self.claims_of({group.id: group for group in self.groups}[id])
