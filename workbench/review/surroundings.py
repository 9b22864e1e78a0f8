"""What stands around a claim in its sentence and turns it, though its own words stayed: "not", "fewer than"."""

from collections import Counter
from dataclasses import dataclass

from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span
from workbench.review.guards import Guard, guard_of, guards_of
from workbench.text.anchor import QUOTE, Wording

_TURNING = frozenset((Guard.NEGATION, Guard.QUANTIFIER, Guard.QUOTATION))
"""What turns a claim round from anywhere in its sentence."""

_GROWING = frozenset((Guard.FIGURE, Guard.DATE, Guard.NAME))
"""What makes another figure, date or name of the one at the claim's edge where it stands next to it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of the claim's sentence before and after it, a sign on its first figure, and whether it is quoted."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    sign: str
    quoted: bool


def surroundings(words: Wording, claim: Span, sentence: Span, *, quoted: bool) -> Surroundings:
    """What stands around a claim; it is ``quoted`` where it begins between two quotation marks of its paragraph."""
    before, after = words.places(Span(sentence.start, claim.start)), words.places(Span(claim.end, sentence.end))
    first = words.places(claim).start
    touches = bool(before) and words.ends[before.stop - 1] == claim.start and words.forms[first][0].isdigit()
    sign = words.forms[before.stop - 1] if touches else ""
    return Surroundings(
        words.forms[before.start : before.stop],
        words.forms[after.start : after.stop],
        "" if sign == QUOTE else sign,
        quoted,
    )


def turned_by(old: Surroundings, new: Surroundings, pack: LanguagePack | None) -> frozenset[Guard]:
    """What came or went around a claim so that it says something else."""
    came, went = _turning(new, pack), _turning(old, pack)
    found = guards_of(((went - came) + (came - went)).elements(), pack)
    edges = ((old.before[-1:], new.before[-1:]), (old.after[:1], new.after[:1]))
    beside = guards_of((form for one, other in edges if one != other for form in (*one, *other)), pack)
    return (
        found
        | (beside & _GROWING)
        | ({Guard.FIGURE} if old.sign != new.sign else frozenset())
        | ({Guard.QUOTATION} if old.quoted != new.quoted else frozenset())
    )


def _turning(around: Surroundings, pack: LanguagePack | None) -> Counter[str]:
    rest = (*around.before, *around.after)
    return Counter(form.lower() for form in rest if guard_of(form, pack) in _TURNING)
