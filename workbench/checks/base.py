"""What a machine check is: a pure function from words to remarks. It advises; the checker decides."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What a check reads: a stretch of a draft's text, and the pack of its language."""

    text: str
    span: Span
    pack: LanguagePack


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth a look: where, and a sentence that shows the working."""

    check: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Check:
    """One check: ``id`` for settings and the log, ``label`` for people. ``look`` is silent where it is not sure."""

    id: str
    label: str
    look: Callable[[Reading], tuple[Remark, ...]]


def inside(remarks: Sequence[Remark], span: Span) -> tuple[Remark, ...]:
    """Those of a whole article's remarks, sorted by place, that lie in a stretch; the others are not looked at."""
    first = bisect_left(remarks, span.start, key=lambda remark: remark.span.start)
    last = bisect_left(remarks, span.end, key=lambda remark: remark.span.start)
    return tuple(remark for remark in remarks[first:last] if span.holds(remark.span))
