"""Proposed corrections as changes of the draft's text: which words would go, and which would stand instead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from workbench.model.editing import Settled
from workbench.report.report import ClaimLine, CorrectionLine, Report

_TOKEN = re.compile(r"\s+|\S+")


@dataclass(frozen=True, slots=True)
class Change:
    """The draft's words from ``start`` to ``end``, at least one, that ``words`` would replace; of which claim."""

    start: int
    end: int
    words: str
    number: int
    correction: CorrectionLine


def changes(report: Report) -> tuple[Change, ...]:
    """The changes in the order of the text: for each claim its last correction that nobody has rejected.

    Two never overlap: of those that would, the first stands, as a word processor can show only one.
    """
    kept: list[Change] = []
    for change in sorted(_wanted(report), key=lambda change: (change.start, change.end)):
        if not kept or kept[-1].end <= change.start:
            kept.append(change)
    return tuple(kept)


def _wanted(report: Report) -> Iterator[Change]:
    for claim in report.claims:
        standing = [one for one in claim.corrections if one.state is not Settled.REJECTED]
        if standing and claim.quote and standing[-1].words != claim.quote:
            yield _change(claim, standing[-1])


def _change(claim: ClaimLine, correction: CorrectionLine) -> Change:
    """The correction without the words that both have in common before and after."""
    old, new = _TOKEN.findall(claim.quote), _TOKEN.findall(correction.words)
    alike = sum(1 for _ in takewhile(_are_equal, zip(old, new, strict=False)))
    head = min(alike, len(old) - 1)  # at least one word goes, so that the new ones have a place
    left = min(len(old), len(new)) - head
    rest = zip(reversed(old[head + 1 :]), reversed(new[head:]), strict=False)
    tail = min(left, sum(1 for _ in takewhile(_are_equal, rest)))
    begin, end = len("".join(old[:head])), len("".join(old[: len(old) - tail]))
    words = "".join(new[head : len(new) - tail])
    return Change(claim.start + begin, claim.start + end, words, claim.number, correction)


def _are_equal(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]
