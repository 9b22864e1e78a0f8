"""The section on second readings: how far first and second verdicts agree, with the list that the figures come from."""

from collections.abc import Iterator

from workbench.model.claim import Verdict
from workbench.report.facts import Fact
from workbench.report.lines import SecondLine
from workbench.report.parts import Cell, FactList, Section, Table
from workbench.report.report import ClaimLine, Report
from workbench.report.words import VERDICTS
from workbench.review.agreement import Pair, agreement, told

_TITLE = "First and second verdicts"
_LEAD = "Each first verdict as it stood when the second was given; what was settled since changes no figure."
_HEADS = ("Claim", "First", "Second", "By", "Without having seen the first")


def second_readings(report: Report) -> Section | None:
    """The section; None where no second verdict was given on a first one."""
    read = list(_read(report))
    if not read:
        return None
    people = dict.fromkeys(line.who for _, line in read)
    figures = tuple(Fact(who, told(agreement([_pair(*one) for one in read if one[1].who == who]))) for who in people)
    table = Table("What the figures come from", _HEADS, tuple(_row(*one) for one in read))
    return Section(
        "second_readings", _TITLE, _LEAD, len(read), (FactList("Agreement by second checker", figures), table)
    )


def _read(report: Report) -> Iterator[tuple[ClaimLine, SecondLine]]:
    each = ((claim, line) for claim in report.claims for line in claim.seconds)
    return (one for one in each if Verdict.UNCHECKED not in (one[1].first, one[1].verdict))


def _pair(claim: ClaimLine, line: SecondLine) -> Pair:
    return Pair(claim.uid, line.first, line.verdict, line.blind)


def _row(claim: ClaimLine, line: SecondLine) -> tuple[Cell, ...]:
    blind = Cell("yes" if line.blind else "no")
    return (Cell(f"{claim.number:,}"), _verdict(line.first), _verdict(line.verdict), Cell(line.who), blind)


def _verdict(verdict: Verdict) -> Cell:
    words = VERDICTS[verdict]
    return Cell(words.word, verdict.value, words.sign)
