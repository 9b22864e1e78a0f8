"""Parts that do not make up the whole they are named with: "12 people: seven men and four women"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.checks.base import Reading, Remark
from workbench.checks.quantity import Amount, amount_of, clauses, figures_in, shown
from workbench.model.claim import FigureType
from workbench.model.draft import Span

_OPENS = re.compile(r"[^.,:()—–]{0,40}(?::\s|\s?[—–]\s?|\s\()\s?")
_MARK = re.compile(r"[:(—–]")
_PARTS_GAP = 60
_FEWEST = 2
_WORD = re.compile(r"[^\W\d_]+")
_SUMMED = frozenset((FigureType.NUMBER, FigureType.MONEY))


def look(reading: Reading) -> tuple[Remark, ...]:
    """Remarks where a sentence names a whole and then, behind a colon, a dash or in brackets, all of its parts."""
    return tuple(_remarks(reading))


def _remarks(reading: Reading) -> Iterator[Remark]:
    for clause in clauses(reading):
        if not _MARK.search(reading.text, clause.start, clause.end):
            continue
        found = figures_in(reading, clause)
        if len(found) <= _FEWEST or any(figure.type not in _SUMMED for figure in found):
            continue
        amounts = [amount for figure in found if (amount := amount_of(reading.text, figure, reading.pack))]
        if len(amounts) == len(found) and _is_list(reading, amounts):
            words = _working(amounts[0], amounts[1:])
            if words:
                yield Remark("sums", Span(amounts[0].span.start, amounts[-1].span.end), words)


def _is_list(reading: Reading, amounts: list[Amount]) -> bool:
    """Whether the first amount is followed by a mark and then by all others, each with what it counts."""
    whole, *parts = amounts
    lead = reading.text[whole.span.end : parts[0].span.start]
    gaps = [reading.text[one.span.end : other.span.start] for one, other in pairwise(parts)]
    counts = whole.unit or _WORD.search(lead)  # "at wave 4 (0 = female and 1 = male)" counts nothing
    if not (counts and _OPENS.fullmatch(lead)) or any(len(gap) > _PARTS_GAP or not _WORD.search(gap) for gap in gaps):
        return False
    frames = reading.pack.table("frame_words")
    said = _WORD.findall(reading.text, whole.span.start, amounts[-1].span.end)
    joined = [word for word in _WORD.findall(gaps[-1]) if word in reading.pack.word_set("conjunctions")]
    return bool(joined) and not any(frames.get(word.lower()) == "part" for word in said)


def _working(whole: Amount, parts: list[Amount]) -> str:
    """The sum as it comes out, where that is not what the whole says; nothing where units or hedges forbid it."""
    if whole.hedge or any(part.hedge or part.unit != whole.unit for part in parts):
        return ""
    total = sum((part.value for part in parts), start=whole.value * 0)
    slack = whole.slack if whole.value >= 1000 else 0
    if abs(total - whole.value) <= slack:
        return ""
    listed = ", ".join(shown(part.value) for part in parts[:-1]) + f" and {shown(parts[-1].value)}"
    return f"{listed} make {shown(total)}, not {shown(whole.value)}."
