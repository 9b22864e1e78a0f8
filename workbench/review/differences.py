"""The words in which two readings of a claim differ, piece by piece."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span
from workbench.review.carry_plan import Piece, PieceKind
from workbench.review.guards import Guard, guards_of
from workbench.text.align import NONE, align
from workbench.text.anchor import Wording, wording

_Run = tuple[PieceKind, list[int]]


def difference(old: str, new: str, pack: LanguagePack | None) -> tuple[Piece, ...]:
    """What was removed and added to make new words of old ones, in the order of reading; removed words come first.

    Put together, the pieces but the added ones hold every word of the old reading, those but the removed ones every
    word of the new. What stands in both is told as the new reading has it.
    """
    before, after = wording(old), wording(new)
    matched = _in_order(align(before.forms, after.forms).to_new)
    runs = _runs(_kinds(matched, len(after.forms)))
    return tuple(_piece(run, (old, before), (new, after), pack) for run in runs)


def touched(pieces: Iterable[Piece]) -> frozenset[Guard]:
    """What the removed and added words are."""
    return frozenset(guard for piece in pieces for guard in piece.guards)


def _in_order(to_new: Sequence[int]) -> list[int]:
    """The matches without those that would cross an earlier one: moved words are shown as removed and added."""
    kept, last = [], NONE
    for place in to_new:
        kept.append(place if place > last else NONE)
        last = max(last, place)
    return kept


def _kinds(matched: list[int], length: int) -> Iterator[tuple[PieceKind, int]]:
    """Every word once: those of the old reading that are gone, all those of the new one."""
    shown = 0
    for at, place in enumerate((*matched, length)):
        if place == NONE:
            yield PieceKind.REMOVED, at
            continue
        yield from ((PieceKind.ADDED, added) for added in range(shown, place))
        if at < len(matched):
            yield PieceKind.SAME, place
        shown = place + 1


def _runs(kinds: Iterable[tuple[PieceKind, int]]) -> list[_Run]:
    runs: list[_Run] = []
    for kind, at in kinds:
        if runs and runs[-1][0] is kind:
            runs[-1][1].append(at)
        else:
            runs.append((kind, [at]))
    return runs


def _piece(run: _Run, old: tuple[str, Wording], new: tuple[str, Wording], pack: LanguagePack | None) -> Piece:
    kind, places = run
    text, words = old if kind is PieceKind.REMOVED else new
    span: Span = words.span(range(places[0], places[-1] + 1))
    guards = frozenset[Guard]()
    if kind is not PieceKind.SAME:
        guards = guards_of(words.forms[places[0] : places[-1] + 1], pack)
    return Piece(kind, text[span.start : span.end], guards)
