"""What the article view shows for a draft's text: the same words, hidden characters in sight, giant words broken."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.gui.textpos import TextPositions
from workbench.model.draft import Span
from workbench.visible import forced_line_ends, hidden_places, token


@dataclass(frozen=True, slots=True)
class ShownText:
    """``text`` is shown, ``positions`` lead from it to the draft's text and back; ``tokens`` are spans of the draft."""

    text: str
    positions: TextPositions
    tokens: tuple[Span, ...] = ()


def show(text: str) -> ShownText:
    """The shown text of a draft's text. For most texts it is the very same."""
    stand_ins = {place: token(text[place]) for place in hidden_places(text)}
    tokens = _runs(stand_ins)
    for place in forced_line_ends(text):
        stand_ins[place] = stand_ins.get(place, text[place]) + "\n"
    if not stand_ins:
        return ShownText(text, TextPositions(text))
    widths = {place: _units(words) for place, words in stand_ins.items()}
    return ShownText(_replaced(text, stand_ins), TextPositions(text, widths), tokens)


def _replaced(text: str, stand_ins: dict[int, str]) -> str:
    parts: list[str] = []
    last = 0
    for place in sorted(stand_ins):
        parts += (text[last:place], stand_ins[place])
        last = place + 1
    return "".join((*parts, text[last:]))


def _runs(places: Iterable[int]) -> tuple[Span, ...]:
    """Places in order as spans, neighbours in one."""
    spans: list[Span] = []
    for place in places:
        if spans and spans[-1].end == place:
            spans[-1] = Span(spans[-1].start, place + 1)
        else:
            spans.append(Span(place, place + 1))
    return tuple(spans)


def _units(words: str) -> int:
    return len(words) + sum(sign > "\uffff" for sign in words)
