"""Words that may be left out of a quotation without a sign: fillers, and the false starts of somebody who speaks."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.evidence.edits import Reason
from workbench.evidence.weighing import Side
from workbench.evidence.words import split_words
from workbench.languages.pack import LanguagePack

_PAUSE = re.compile(r"[,;:.!?…—–]|--|\s-\s|-\s|\n")
_BREAK = re.compile(r"\s*(?:[—–…]|-+(?!\w)|\.{2,})")
_LONGEST_RESTART = 6

Run = tuple[int, int]


def silences(said: Side, start: int, end: int) -> Iterator[tuple[Run, Reason]]:
    """The words left out from number ``start`` up to ``end``, parted by why nobody will miss them, if so."""
    reasons = _fillers(said, start, end)
    rest = [number for number in range(start, end) if number not in reasons]
    cut_off = [number for number in rest if _is_cut_off(said, number)]
    left = [number for number in rest if number not in cut_off]
    if not left or (left[-1] - left[0] == len(left) - 1 and _is_false_start(said, (left[0], left[-1] + 1), end)):
        reasons |= dict.fromkeys(rest, Reason.FALSE_START)
    return _runs(reasons, start, end)


def fillers_in(side: Side, start: int, end: int) -> bool:
    """Whether the words are fillers and nothing else."""
    return start < end and len(_fillers(side, start, end)) == end - start


def _runs(reasons: dict[int, Reason], start: int, end: int) -> Iterator[tuple[Run, Reason]]:
    begun = start
    for number in range(start + 1, end + 1):
        if number == end or reasons.get(number, Reason.NONE) is not reasons.get(begun, Reason.NONE):
            yield (begun, number), reasons.get(begun, Reason.NONE)
            begun = number


def _fillers(side: Side, start: int, end: int) -> dict[int, Reason]:
    found: dict[int, Reason] = {}
    listed = _phrases(side.pack)
    number = start
    while number < end:
        size = max(
            (
                len(phrase)
                for phrase, parted in listed.get(side.words.keys[number], ())
                if side.keys(number, min(number + len(phrase), end)) == phrase
                and (not parted or _is_parted(side, number, number + len(phrase)))
            ),
            default=0,
        )
        found |= dict.fromkeys(range(number, number + size), Reason.FILLER)
        number += size or 1
    return found


def _is_parted(side: Side, start: int, end: int) -> bool:
    """Whether words begin a sentence or stand between two pauses."""
    if side.begins_sentence(start):
        return True
    return bool(_PAUSE.search(side.between(start)) and _PAUSE.search(side.after(end - 1)))


@cache
def _phrases(pack: LanguagePack) -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """The pack's fillers by their first word, each with whether it must be parted from its neighbours."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for entry in sorted(pack.word_set("fillers")):
        keys = split_words(entry, pack).keys
        found.setdefault(keys[0], []).append((keys, entry.startswith(",")))
    return found


def _is_cut_off(said: Side, number: int) -> bool:
    """Whether a word breaks off and is begun again: "wa- want"."""
    word = said.words.keys[number]
    following = said.keys(number + 1, number + 5)
    return bool(_BREAK.match(said.after(number))) and any(
        other != word and other.startswith(word) for other in following
    )


def _is_false_start(said: Side, run: Run, again: int) -> bool:
    """Whether the words of a run were begun again, with the word number ``again``, or only repeat those before."""
    if any(said.is_number(number) for number in range(*run)):
        return False
    return _is_repeated(said, run, again) or _is_begun_anew(said, run, again)


def _is_repeated(said: Side, run: Run, again: int) -> bool:
    """Whether the words only repeat those beside them; a single one must be a small word, or be broken off."""
    keys = said.keys(*run)
    for size in range(1, len(keys) + 1):
        unit = keys[:size]
        beside = (said.keys(again, again + size), said.keys(max(0, run[0] - size), run[0]))
        if unit * (len(keys) // size) == keys and unit in beside:
            broken = _BREAK.match(said.after(run[1] - 1)) or _BREAK.match(said.between(run[0]))
            return size > 1 or _is_small(said, unit[0]) or bool(broken)
    return False


def _is_small(said: Side, key: str) -> bool:
    return key in said.pack.word_set("function_words") or key in said.pack.word_set("negations")


def _is_begun_anew(said: Side, run: Run, again: int) -> bool:
    """Whether the words break off and the same first word begins again: "I was— I am". The run may lie a little to
    the right of where the speaker broke off, as the same words stand on both sides."""
    if run[1] - run[0] > _LONGEST_RESTART or said.negations(*run):
        return False
    for back in range(run[1] - run[0]):
        start, end, following = (place - back for place in (*run, again))
        if said.keys(following, following + 1) == said.keys(start, start + 1) and _BREAK.match(said.after(end - 1)):
            return not any(said.is_name(number) for number in range(start, end))
        if start == 0 or said.words.keys[start - 1] != said.words.keys[end - 1]:
            return False
    return False
