"""Where words stand, told so that another program finds them: by their quote in its context, and found again so.

The rules are those of the W3C's Web Annotation Data Model, sections 4.2.4 and 4.2.5: code points, and a context long
enough that the quote matches in one place only.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.model.draft import Span

_CONTEXT = 32
"""Code points of context on each side where nothing more is needed."""

_LONGEST_CONTEXT = 2048
"""No quote is told apart by more: the file would grow with the square of a text that repeats itself."""

_SEEDS = (12, 48, 192)
_JOINERS = "\u200d\ufe0e\ufe0f"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words with what stands before and after them."""

    exact: str
    prefix: str
    suffix: str


def quotes(text: str, spans: tuple[Span, ...]) -> tuple[Quote | None, ...]:
    """For each stretch a quote that matches nowhere else; None where ``_LONGEST_CONTEXT`` does not tell it apart.

    The time grows with the text and with the words quoted.
    """
    places = _places(text, {text[span.start : span.end] for span in spans})
    found: dict[Span, Quote | None] = {}
    for exact, starts in places.items():
        found.update(_told_apart(text, exact, starts))
    return tuple(found.get(span) for span in spans)


def find(quote: Quote, text: str) -> tuple[Span, ...]:
    """Every place of the text that a quote matches, its whole context included."""
    whole = quote.prefix + quote.exact + quote.suffix
    starts = _all_places(text, whole) if quote.exact else ()
    first = len(quote.prefix)
    return tuple(Span(start + first, start + first + len(quote.exact)) for start in starts)


def _all_places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _places(text: str, words: Iterable[str]) -> dict[str, list[int]]:
    """Where each of these words stands, overlaps included, in one go through the text for each length of a seed.

    A seed is as long as its words allow, so that few of them share one; those that do are looked up by their length.
    """
    by_seed: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for word in filter(None, words):
        length = max((size for size in _SEEDS if size <= len(word)), default=len(word))
        by_seed[word[:length]][len(word)].add(word)
    found: dict[str, list[int]] = defaultdict(list)
    for length in {len(seed) for seed in by_seed}:
        for place in [at for at in range(len(text) - length + 1) if text[at : at + length] in by_seed]:
            for size, known in by_seed[text[place : place + length]].items():
                if (word := text[place : place + size]) in known:
                    found[word].append(place)
    return found


def _told_apart(text: str, exact: str, starts: list[int]) -> Iterator[tuple[Span, Quote | None]]:
    """Quotes of the same words in all their places: the context of those that are alike is doubled until it differs."""
    alike, context = starts, _CONTEXT
    while alike and context <= _LONGEST_CONTEXT:
        spans = {start: Span(start, start + len(exact)) for start in alike}
        keys = {start: _around(text, span, context) for start, span in spans.items()}
        counts = Counter(keys.values())
        alike = []
        for start, span in spans.items():
            if len(starts) == 1 or (counts[keys[start]] == 1 and _is_only(text, exact, keys[start], context)):
                yield span, _quote(text, span, context)
            else:
                alike.append(start)
        context *= 2
    yield from ((Span(start, start + len(exact)), None) for start in alike)


def _around(text: str, span: Span, context: int) -> tuple[str, str]:
    return text[max(0, span.start - context) : span.start], text[span.end : span.end + context]


def _is_only(text: str, exact: str, around: tuple[str, str], context: int) -> bool:
    """Whether a context that is found once also matches once: one cut by an end of the text matches longer ones."""
    if len(around[0]) == len(around[1]) == context:
        return True
    places = _all_places(text, around[0] + exact + around[1])
    next(places)
    return next(places, None) is None


def _quote(text: str, span: Span, context: int) -> Quote:
    """The words in their context, which neither begins nor ends inside what is seen as one letter."""
    begin, end = max(0, span.start - context), min(len(text), span.end + context)
    while begin and _clings(text, begin):
        begin -= 1
    while end < len(text) and _clings(text, end):
        end += 1
    return Quote(text[span.start : span.end], text[begin : span.start], text[span.end : end])


def _clings(text: str, place: int) -> bool:
    """Whether a code point belongs to what is seen as one letter with the one before it."""
    return unicodedata.category(text[place])[0] == "M" or text[place] in _JOINERS or text[place - 1] == _JOINERS[0]
