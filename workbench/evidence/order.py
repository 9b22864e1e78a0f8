"""Changed order: words of a quotation that were said, but elsewhere in the same stretch."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from workbench.evidence.edits import EditKind, Reason, WordEdit
from workbench.evidence.number_words import read_words
from workbench.evidence.places import exact_places
from workbench.evidence.words import IndexedText, weight
from workbench.model.draft import Span

_AROUND = 600
"""Characters before and after a quotation's place in which words that it moved are looked for."""
_ENOUGH = 3
"""So many words in a row are no chance when they are found again there."""

Keys = tuple[str, ...]


def with_moves(edits: list[WordEdit], said: IndexedText) -> list[WordEdit]:
    """The edits with those told as moved whose words the speaker said in another place near by."""
    told = _swapped(edits, said)
    for edit in [edit for edit in told if edit.kind is EditKind.INSERTED and not edit.is_cleaning]:
        keys = _keys(edit.quoted_words, said)
        home = next((other for other in told if _tells(keys, said) and _home(other, keys, said)), None)
        if home:
            span = _home(home, keys, said)[0]
            told[told.index(edit)] = _moved(edit, span, said)
            place = told.index(home)
            told[place : place + 1] = _without(home, span, said)
    places = [edit.said for edit in told if edit.said.start < edit.said.end]
    return [_from_near_by(edit, places, said) for edit in told]


def _swapped(edits: list[WordEdit], said: IndexedText) -> list[WordEdit]:
    """Changed words of which each pair only took each other's place: "white and black"; numbers are changed then."""
    changed = {
        (_keys(edit.quoted_words, said), _keys(edit.said_words, said)): edit
        for edit in edits
        if edit.kind is EditKind.CHANGED and not edit.is_cleaning and edit.reason is not Reason.NUMBER
    }
    partners = {id(edit): changed.get((theirs, ours)) for (ours, theirs), edit in changed.items()}
    return [_moved(edit, partner.said, said) if (partner := partners.get(id(edit))) else edit for edit in edits]


def _home(edit: WordEdit, keys: Keys, said: IndexedText) -> list[Span]:
    """Where in words that were left out these stand."""
    if edit.kind is not EditKind.OMITTED or edit.is_cleaning:
        return []
    words = read_words(said.text, said.pack, edit.said)
    starts = range(len(words) - len(keys) + 1)
    return [words.span(start, start + len(keys)) for start in starts if words.keys[start : start + len(keys)] == keys]


def _without(edit: WordEdit, span: Span, said: IndexedText) -> list[WordEdit]:
    """What is left of words left out when these stand elsewhere."""
    parts = [Span(edit.said.start, span.start), Span(span.end, edit.said.end)]
    words = [(part, said.text[part.start : part.end].strip()) for part in parts]
    return [replace(edit, said=part, said_words=left) for part, left in words if any(map(str.isalnum, left))]


def _moved(edit: WordEdit, span: Span, said: IndexedText) -> WordEdit:
    return replace(
        edit, kind=EditKind.MOVED, said=span, said_words=said.text[span.start : span.end], reason=Reason.NONE
    )


def _from_near_by(edit: WordEdit, places: list[Span], said: IndexedText) -> WordEdit:
    """Words put in that stand just before or after the place in the transcript."""
    keys = _keys(edit.quoted_words, said) if edit.kind is EditKind.INSERTED and places else ()
    if not _tells(keys, said):
        return edit
    whole = Span(min(place.start for place in places), max(place.end for place in places))
    near = next(_beside(keys, whole, said), None) or next(_around(keys, whole, said), None)
    return _moved(edit, near, said) if near else edit


def _beside(keys: Keys, whole: Span, said: IndexedText) -> Iterator[Span]:
    """The neighbours of the place, where they are these words in any order: "black and white"."""
    words, size = said.words, len(keys)
    first, last = bisect_left(words.starts, whole.start), bisect_left(words.starts, whole.end)
    for start in (first - size, last):
        if size > 1 and start >= 0 and sorted(words.keys[start : start + size]) == sorted(keys):
            yield words.span(start, start + size)


def _around(keys: Keys, whole: Span, said: IndexedText) -> Iterator[Span]:
    if len(keys) >= _ENOUGH:
        for run in exact_places(keys, said):
            span = said.words.span(*run)
            if whole.start - _AROUND <= span.start and span.end <= whole.end + _AROUND:
                yield span


def _keys(words: str, said: IndexedText) -> Keys:
    return read_words(words, said.pack).keys


def _tells(keys: Keys, said: IndexedText) -> bool:
    """Whether words are enough to be known again: several, or one that is no small word."""
    return len(keys) > 1 or any(weight(key, said.pack) == 1.0 for key in keys)
