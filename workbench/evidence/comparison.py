"""From words laid side by side to the edits that a person reads: runs put together, each with its reason."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from workbench.evidence.alignment import Step
from workbench.evidence.edits import EditKind, Reason, WordEdit
from workbench.evidence.silences import fillers_in, silences
from workbench.evidence.weighing import Side, weighing
from workbench.evidence.words import short_forms
from workbench.model.draft import Span

_MARKS = re.compile(r"[,;:.!?—–]|--+|(?<=\s)-(?=\s)")
_DASH = re.compile(r"[—–-]+")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A step with what is thought of it, before it has words."""

    kind: EditKind
    step: Step
    reason: Reason = Reason.NONE


def edits_of(quoted: Side, said: Side, steps: list[Step], owned: frozenset[int]) -> list[WordEdit]:
    """The edits of one piece of a quotation in its order, runs of the same words among them.

    ``owned`` are the numbers of quoted words in square brackets.
    """
    told = _with_units(_with_stems(_entries(quoted, said, steps, owned), quoted, said), quoted, said)
    entries = list(_with_marks(_with_own_gaps(told), quoted, said))
    groups = groupby(entries, key=lambda entry: (entry.kind, entry.reason))
    return [_edit(quoted, said, _as_one(list(group))) for _, group in groups]


def silent_edits(quoted: Side, said: Side, place: int, run: tuple[int, int]) -> list[WordEdit]:
    """The edits for words that were left out before the quoted word number ``place``."""
    return [
        _edit(quoted, said, _Entry(EditKind.OMITTED, Step(place, place, *part), reason))
        for part, reason in silences(said, *run)
    ]


def _entries(quoted: Side, said: Side, steps: list[Step], owned: frozenset[int]) -> Iterator[_Entry]:
    for left_out, group in groupby(steps, key=lambda step: step.start == step.end):
        run = list(group)
        if left_out:
            for part, reason in silences(said, run[0].said_start, run[-1].said_end):
                kind = EditKind.OMITTED if reason else EditKind.CHANGED
                yield _Entry(kind, Step(run[0].start, run[0].start, *part), reason)
        else:
            yield from (_entry(quoted, said, step, owned) for step in run)


def _entry(quoted: Side, said: Side, step: Step, owned: frozenset[int]) -> _Entry:
    if step.same:
        if quoted.words.spelled(step.start, step.end) != said.words.spelled(step.said_start, step.said_end):
            kind = EditKind.BRACKETED if step.start in owned else EditKind.CHANGED
            return _Entry(kind, step, Reason.SAME_VALUE)
        alike = (step.start in quoted.words.short) == (step.said_start in said.words.short)
        return _Entry(EditKind.SAME, step) if alike else _Entry(EditKind.CHANGED, step, Reason.SHORT_FORM)
    if step.start in owned:
        return _Entry(EditKind.BRACKETED, step)
    ours, theirs = quoted.keys(step.start, step.end), said.keys(step.said_start, step.said_end)
    if ours and theirs and short_forms(quoted.pack).are_alike(ours[0], theirs[0]):
        return _Entry(EditKind.CHANGED, step, Reason.SHORT_FORM)
    return _Entry(EditKind.CHANGED, step)


def _with_stems(entries: Iterable[_Entry], quoted: Side, said: Side) -> list[_Entry]:
    """A short form together with the word that it hangs on: "don't" for "do not", rather than "n't" for "not"."""
    joined: list[_Entry] = []
    for entry in entries:
        hangs = entry.reason is Reason.SHORT_FORM and joined and joined[-1].kind is EditKind.SAME
        if hangs and (_touches(quoted, entry.step.start) or _touches(said, entry.step.said_start)):
            joined[-1] = replace(entry, step=_around(joined[-1].step, entry.step))
        else:
            joined.append(entry)
    return joined


def _with_units(entries: Iterable[_Entry], quoted: Side, said: Side) -> list[_Entry]:
    """What a sign of money before a number stands for together with the number: "$3" for "three dollars"."""
    joined: list[_Entry] = []
    for entry in entries:
        pair = [*joined[-1:], entry]
        hangs = _is_sign(quoted, entry.step.start, entry.step.end) or _is_sign(said, *_said_run(entry))
        if len(pair) == 2 and hangs and any(one.kind is not EditKind.SAME for one in pair):
            same = all(one.kind is EditKind.SAME or one.reason is Reason.SAME_VALUE for one in pair)
            step = _around(joined[-1].step, entry.step)
            kind = EditKind.BRACKETED if EditKind.BRACKETED in (one.kind for one in pair) else EditKind.CHANGED
            joined[-1] = _Entry(kind, step, Reason.SAME_VALUE if same else Reason.NONE)
        else:
            joined.append(entry)
    return joined


def _is_sign(side: Side, start: int, end: int) -> bool:
    return start < end and side.words.starts[start] == side.words.ends[start]


def _said_run(entry: _Entry) -> tuple[int, int]:
    return entry.step.said_start, entry.step.said_end


def _touches(side: Side, number: int) -> bool:
    return 0 < number < len(side.words) and side.words.ends[number - 1] == side.words.starts[number]


def _with_own_gaps(entries: list[_Entry]) -> list[_Entry]:
    """Words left out beside brackets are what the brackets stand for."""
    kinds = [None, *(entry.kind for entry in entries), None]
    return [
        replace(entry, kind=EditKind.BRACKETED)
        if entry.step.start == entry.step.end and not entry.reason and EditKind.BRACKETED in kinds[place : place + 3]
        else entry
        for place, entry in enumerate(entries)
    ]


def _with_marks(entries: list[_Entry], quoted: Side, said: Side) -> Iterator[_Entry]:
    """Between two words that are the same on both sides, an entry where the marks between them differ."""
    yield from entries[:1]
    for one, other in pairwise(entries):
        if one.kind is other.kind is EditKind.SAME and one.step.end - one.step.start == 1:
            ours, theirs = _marks(quoted, other.step.start), _marks(said, other.step.said_start)
            if ours is not None and theirs is not None and ours != theirs:
                place, said_place = other.step.start, other.step.said_start
                yield _Entry(EditKind.PUNCTUATION, Step(place, place, said_place, said_place), Reason.PUNCTUATION)
        yield other


def _marks(side: Side, number: int) -> list[str] | None:
    """The marks before a word, all dashes alike; None where something stands there that is no mark."""
    between = side.between(number)
    if any(letter.isalnum() for letter in between):
        return None
    found = [_DASH.sub("-", mark) for mark in _MARKS.findall(between.replace("...", ""))]
    return found[1:] if found[:1] == ["."] and _is_abbreviated(side, number - 1) else found


def _is_abbreviated(side: Side, number: int) -> bool:
    """Whether the full stop after a word belongs to it: "Mr.", "U.S."."""
    written = side.written(number, number + 1)
    return len(written) == 1 or any(written in side.pack.word_set(name) for name in ("titles", "abbreviations"))


def _as_one(entries: list[_Entry]) -> _Entry:
    return replace(entries[0], step=_around(entries[0].step, entries[-1].step))


def _around(first: Step, last: Step) -> Step:
    return Step(first.start, last.end, first.said_start, last.said_end)


def _edit(quoted: Side, said: Side, entry: _Entry) -> WordEdit:
    step = entry.step
    ours, theirs = (step.start, step.end), (step.said_start, step.said_end)
    place = _gap if entry.kind is EditKind.PUNCTUATION else _words
    here, there = place(quoted, *ours), place(said, *theirs)
    kind = _SHAPES[ours[0] < ours[1], theirs[0] < theirs[1]] if entry.kind is EditKind.CHANGED else entry.kind
    reason = entry.reason or _reason(kind, quoted, ours, said, theirs)
    return WordEdit(kind, here, there, _cut(quoted, here), _cut(said, there), reason)


_SHAPES = {
    (True, True): EditKind.CHANGED,
    (True, False): EditKind.INSERTED,
    (False, True): EditKind.OMITTED,
    (False, False): EditKind.SAME,
}


def _reason(kind: EditKind, quoted: Side, ours: tuple[int, int], said: Side, theirs: tuple[int, int]) -> Reason:
    if kind is EditKind.SAME:
        return Reason.NONE
    if kind is EditKind.INSERTED and fillers_in(quoted, *ours):
        return Reason.FILLER
    return weighing(quoted, ours, said, theirs)


def _words(side: Side, start: int, end: int) -> Span:
    return side.words.span(start, end)


def _gap(side: Side, start: int, end: int) -> Span:
    return Span(side.words.ends[start - 1], side.words.starts[end])


def _cut(side: Side, span: Span) -> str:
    return side.text[span.start : span.end].strip()
