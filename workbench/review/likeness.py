"""Which of many sentences share the telling words of another: candidates to be shown, never an answer."""

from collections import Counter
from collections.abc import Sequence

_COMMON = 30
"""Sentences from which a word tells nothing any more."""

_SHARE = 0.4
_OFFERED = 3


def likely_places(lost: Sequence[Sequence[str]], sentences: Sequence[Sequence[str]]) -> list[list[int]]:
    """For each lost wording the numbers of up to three sentences that share at least two fifths of its words."""
    holding: dict[str, list[int]] = {}
    for number, forms in enumerate(sentences):
        for word in _telling(forms):
            holding.setdefault(word, []).append(number)
    return [_best(_telling(forms), holding) for forms in lost]


def _telling(forms: Sequence[str]) -> list[str]:
    return sorted({form.lower() for form in forms if form[-1:].isalnum()})


def _best(words: list[str], holding: dict[str, list[int]]) -> list[int]:
    shared = Counter(
        number for word in words if len(holding.get(word, ())) <= _COMMON for number in holding.get(word, ())
    )
    likely = [number for number, count in shared.items() if count >= _SHARE * len(words)]
    return sorted(likely, key=lambda number: (-shared[number], number))[:_OFFERED]
