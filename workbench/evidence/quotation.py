"""The quotation check: a quotation held against a transcript, word by word. It advises; the checker decides."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.evidence.alignment import Step
from workbench.evidence.comparison import edits_of, silent_edits
from workbench.evidence.edits import EditKind, Reason, WordEdit
from workbench.evidence.excerpt import label_of
from workbench.evidence.laying import lay, matched
from workbench.evidence.number_words import is_number
from workbench.evidence.order import with_moves
from workbench.evidence.pieces import Joint, Piece, read_pieces
from workbench.evidence.places import Run, exact_places, windows
from workbench.evidence.transcript import Transcript
from workbench.evidence.weighing import Side
from workbench.evidence.words import IndexedText, weight
from workbench.model.draft import Span

_FOUND = 0.5
"""The share of a quotation's weight that must be the same words for the place to be taken as its own."""
_SURE = 0.8
"""A share that is not looked for anywhere else."""
_NEAR = 400
"""Words before and after a piece of a quotation among which its other pieces are looked for first."""
_TRIED = 2
_HOPELESS = 0.3
"""The share of a piece's weight below which a stretch is not even laid beside it."""
_OTHER_NUMBER = 0.25
"""What a number beside another number counts for: a changed figure is told as such, but finds no place alone."""
_NOWHERE = Span(0, 0)


class QuotationGrade(StrEnum):
    """How a quotation relates to what was said."""

    VERBATIM = "verbatim"
    CLEANED = "cleaned"
    ALTERED = "altered"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class QuotationCheck:
    """What came of a check. ``edits`` tell the whole quotation in order, the same words included.

    ``span`` is the place in the transcript and ``label`` its page or time; ``speakers`` who spoke there.
    ``share``, 0 to 1, is the weight of the quoted words that were said so, numbers in another order among them and
    a part of changed ones. ``others`` are further places where the
    very same words stand. Not found: everything else is empty.
    """

    grade: QuotationGrade
    edits: tuple[WordEdit, ...] = ()
    span: Span = _NOWHERE
    label: str = ""
    speakers: tuple[str, ...] = ()
    share: float = 0.0
    others: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece with its steps through the transcript, which reach over ``run``."""

    piece: Piece
    steps: list[Step]
    run: Run
    share: float


def check_quotation(text: str, transcript: Transcript, parts: tuple[Span, ...] = ()) -> QuotationCheck:
    """Holds a quotation against a transcript, which also names the language.

    ``parts`` are the stretches of ``text`` that are quoted, as one quotation that a cue may interrupt; all of it
    without. An ellipsis may stand for words left out, square brackets for words put in: both are shown and do not
    count against it, unless they hide a number or a negation.
    """
    said = transcript.said
    pieces = read_pieces(text, parts or (Span(0, len(text)),), said.pack)
    placed = _place(pieces, said)
    if not placed or _share(placed, said) < _FOUND:
        return QuotationCheck(QuotationGrade.NOT_FOUND)
    edits = tuple(_edits(text, placed, said))
    inside = [one.run for one in placed if one.run[0] < one.run[1]]
    run = (min(start for start, _ in inside), max(end for _, end in inside))
    span = said.words.span(*run)
    others = [said.words.span(*place) for place in exact_places(pieces[0].sought, said) if place != run]
    return QuotationCheck(
        _grade(edits),
        edits,
        span,
        label_of(span, said.labels),
        transcript.speakers(span),
        round(_share(placed, said), 3),
        tuple(others) if len(pieces) == 1 else (),
    )


def _grade(edits: Sequence[WordEdit]) -> QuotationGrade:
    if any(edit.alters for edit in edits):
        return QuotationGrade.ALTERED
    return QuotationGrade.CLEANED if any(edit.is_cleaning for edit in edits) else QuotationGrade.VERBATIM


def _place(pieces: list[Piece], said: IndexedText) -> list[_Placed]:
    """The pieces where they fit best together: the most telling one anywhere, the others near it if they are there."""
    if not pieces or not said.words:
        return []
    pivot = max(range(len(pieces)), key=lambda number: (_weight(pieces[number], said), -number))
    placed = {pivot: _best(pieces[pivot], said, (0, len(said.words)))}
    for number in range(pivot + 1, len(pieces)):
        end = placed[number - 1].run[1]
        placed[number] = _near(pieces[number], said, (end, end + _NEAR))
    for number in range(pivot - 1, -1, -1):
        start = placed[number + 1].run[0]
        placed[number] = _near(pieces[number], said, (max(0, start - _NEAR), start))
    return [placed[number] for number in range(len(pieces))]


def _near(piece: Piece, said: IndexedText, within: Run) -> _Placed:
    """The piece near its neighbour, or elsewhere where it fits clearly better."""
    near = _best(piece, said, within)
    if near.share >= _SURE:
        return near
    anywhere = _best(piece, said, (0, len(said.words)))
    return anywhere if anywhere.share > near.share + 1 - _SURE else near


def _best(piece: Piece, said: IndexedText, within: Run) -> _Placed:
    exact = [run for run in exact_places(piece.sought, said) if within[0] <= run[0] and run[1] <= within[1]]
    if exact:
        start = exact[0][0]
        steps = [
            Step(number, number + 1, start + number, start + number + 1, True) for number in range(len(piece.words))
        ]
        return _Placed(piece, steps, exact[0], 1.0)
    least = _HOPELESS * _weight(piece, said)
    found = windows(piece.sought, said, within, _TRIED)
    tried = [_laid(piece, said, window.run) for window in found if window.score >= least]
    nothing = _Placed(piece, [], (within[0], within[0]), 0.0)
    return max(tried, key=lambda one: (one.share, one.run[0] - one.run[1]), default=nothing)


def _laid(piece: Piece, said: IndexedText, window: Run) -> _Placed:
    steps = lay(piece.words.keys, said, window, piece.owned)
    same = matched(piece.words.keys, steps, said, piece.owned)
    if not same:
        return _Placed(piece, [], (window[0], window[0]), 0.0)
    run = (steps[0].said_start, steps[-1].said_end)
    return _Placed(piece, steps, run, (same + _numbers(piece, said, steps, run)) / _weight(piece, said))


def _numbers(piece: Piece, said: IndexedText, steps: list[Step], run: Run) -> float:
    """The weight of the numbers that were said in another place of the run, and a part of those beside another."""
    spare = Counter(key for key in said.words.keys[slice(*run)] if is_number(key))
    spare.subtract(key for step in steps if step.same for key in said.words.keys[step.said_start : step.said_end])
    sought, weighed = piece.sought, 0.0
    for step in (step for step in steps if not step.same):
        beside = any(map(is_number, said.words.keys[step.said_start : step.said_end]))
        for key in filter(is_number, sought[step.start : step.end]):
            weighed += weight(key, said.pack) * (1.0 if spare[key] > 0 else _OTHER_NUMBER * beside)
            spare[key] -= 1
    return weighed


def _weight(piece: Piece, said: IndexedText) -> float:
    return sum(weight(key, said.pack) for key in piece.sought if key)


def _share(placed: list[_Placed], said: IndexedText) -> float:
    total = sum(_weight(one.piece, said) for one in placed)
    return sum(one.share * _weight(one.piece, said) for one in placed) / total if total else 0.0


def _edits(text: str, placed: list[_Placed], said: IndexedText) -> list[WordEdit]:
    """The edits of all pieces, with what was left out between them."""
    edits: list[WordEdit] = []
    before: _Placed | None = None
    for one in placed:
        quoted = Side(text, one.piece.words, said.pack, 0, len(one.piece.words))
        own = edits_of(quoted, _said(said, one.run), one.steps, one.piece.owned) if one.steps else [_unsaid(quoted)]
        if before and one.steps:
            edits += _between(quoted, said, before, one)
            own = [_moved(edit) for edit in own] if one.run[0] < before.run[0] else own
        edits += own
        before = one if one.steps else before
    return with_moves(edits, said)


def _said(said: IndexedText, run: Run) -> Side:
    return Side(said.text, said.words, said.pack, *run)


def _unsaid(quoted: Side) -> WordEdit:
    span = quoted.words.span(0, len(quoted.words))
    return WordEdit(EditKind.INSERTED, span, _NOWHERE, quoted.written(0, len(quoted.words)), "")


def _moved(edit: WordEdit) -> WordEdit:
    return replace(edit, kind=EditKind.MOVED) if edit.is_same else edit


def _between(quoted: Side, said: IndexedText, before: _Placed, after: _Placed) -> list[WordEdit]:
    """What was left out between two pieces: an ellipsis owns up to it, a cue does not."""
    run = (before.run[1], max(before.run[1], after.run[0]))
    spoken = _said(said, run)
    gap, left_out = after.piece.gap, said.words.span(*run)
    if after.piece.joint is Joint.GAP and run[1] - run[0] <= _NEAR:
        return silent_edits(quoted, spoken, 0, run)
    kind, reason = EditKind.OMITTED, Reason.NONE
    if after.piece.joint is Joint.ELLIPSIS:
        kind = EditKind.ELLIPSIS
        reason = Reason.NEGATION if _hides_no(spoken, run) else Reason.NONE
    return [WordEdit(kind, gap, left_out, quoted.text[gap.start : gap.end].strip(), spoken.written(*run), reason)]


def _hides_no(spoken: Side, run: Run) -> bool:
    """Whether words left out inside one sentence say no: over several sentences that turns no meaning round."""
    within = not any(spoken.begins_sentence(number) for number in range(*run))
    return within and bool(spoken.negations(*run))
