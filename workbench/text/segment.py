"""Sentences: where they begin and end inside each block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.draft import Block, Span

# Runs are matched whole and judged afterwards: a look-ahead in the pattern would make long runs of dots quadratic.
# What is looked for begins with one set of characters, as Python then leaps from one to the next.
_END = re.compile(r"([.!?…。！？][.!?…。！？]*+)([\"'”’»›)\]]*+)")
_NEXT = re.compile(r"\s*+([\"'“‘„«‹(\[`]*+)\s?(\w[\w’']{0,20})?")
_EMPTY_LINE_OR_ITEM = r"\n(?:[^\S\n]*+\n\s*+|(?=[^\S\n]*+(?:[•▪◦‣⁃*–-]|\d{1,3}[.)])\s))"
_HARD_BREAK = re.compile(_EMPTY_LINE_OR_ITEM)
_BREAK_OR_BULLET = re.compile(rf"{_EMPTY_LINE_OR_ITEM}|\s(?=[•▪◦‣]\s|⁃)")
_BULLETS = "•▪◦‣⁃"
_ITEM_NUMBER = re.compile(r"[•▪◦‣⁃*–-]?\s?\(?(?:\d{1,3}|[a-zA-Z])[.)]*")
_LABEL = re.compile(r"(\(?)(\d{1,2}|[a-y])(\.\)|[.)])(?=\s)")
_OMISSION = re.compile(r"(?: \.){3} (?=[^\W\d_a-z])")
_WIDE = frozenset("。！？")
_LOOK_BACK = 24
_ITEM_WIDTH = 6
_DOTS = 8
_WORDS_BEFORE_TIME = 3


@dataclass(frozen=True, slots=True)
class _Lists:
    """The pack's word lists that decide whether a full stop ends a sentence."""

    titles: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    speech: frozenset[str]
    day_halves: frozenset[str]


@cache
def _lists(pack: LanguagePack) -> _Lists:
    return _Lists(
        pack.word_set("titles"),
        pack.word_set("abbreviations"),
        pack.word_set("sentence_starters"),
        frozenset(pack.cue_verbs()),
        frozenset(pack.table("day_halves")),
    )


def sentences(text: str, blocks: tuple[Block, ...], pack: LanguagePack | None) -> tuple[Span, ...]:
    """The sentences of every block in order, without outer white space; together they hold all of its characters.

    Quotations are split inside, a closing quotation mark goes with its sentence, and no sentence begins with a
    lower-case word. An empty line or a list item on a line of its own always parts two sentences. Without a pack
    there are no abbreviations: every full stop before a space and no lower-case letter ends a sentence.
    """
    lists = _lists(pack or PLAIN)
    # Most texts hold no bullet, and then only the ends of lines have to be looked at.
    hard = _BREAK_OR_BULLET if any(bullet in text for bullet in _BULLETS) else _HARD_BREAK
    return tuple(
        sentence
        for block in blocks
        for stretch in _stretches(text, block, hard)
        for sentence in _split(text, stretch, lists)
    )


def _stretches(text: str, block: Block, hard: re.Pattern[str]) -> Iterator[Span]:
    """A block parted at its hard breaks, and at the items of a list that runs on in it."""
    start = block.start
    for found in hard.finditer(text, block.start, block.end):
        yield from _items(text, start, found.start())
        start = found.end()
    yield from _items(text, start, block.end)


def _items(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch that begins with a label, parted before each label that counts on: "1) … 2) …", "a. … b. …"."""
    label = _LABEL.match(text, start, end)
    while label:
        opener, written, mark = label.groups()
        following = str(int(written) + 1) if written.isdecimal() else chr(ord(written) + 1)
        place = text.find(f" {opener}{following}{mark} ", start, end)
        if place < 0 or not _may_end_item(text, start, place):
            break
        yield Span(start, place)
        start = place + 1
        label = _LABEL.match(text, start, end)
    yield Span(start, end)


def _may_end_item(text: str, start: int, end: int) -> bool:
    """Whether an item can end here: behind a mark or a small letter's word, but not in "on May 2."."""
    last = text[text.rfind(" ", start, end) + 1 : end]
    return last[:1].islower() or not last[-1:].isalnum()


def _split(text: str, stretch: Span, lists: _Lists) -> Iterator[Span]:
    start = stretch.start
    for found in _END.finditer(text, stretch.start, stretch.end):
        if _ends_sentence(text, found, start, stretch.end, lists):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, stretch.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    stripped = words.strip()
    if stripped:
        left = start + len(words) - len(words.lstrip())
        yield Span(left, left + len(stripped))


def _ends_sentence(text: str, found: re.Match[str], start: int, limit: int, lists: _Lists) -> bool:
    """Whether the sentence that begins at ``start`` ends with these marks; its stretch ends at ``limit``."""
    marks = found[1]
    if marks[-1] in _WIDE:
        return True
    if found.start() - start <= _ITEM_WIDTH and _ITEM_NUMBER.fullmatch(text[start : found.start()].strip()):
        return False
    if found.end() >= limit or not text[found.end()].isspace():
        return False
    following = _NEXT.match(text, found.end(), limit)
    opener, word = (following[1], following[2] or "") if following else ("", "")
    if word[:1].islower() or _is_elision(text, found, start, opener):
        return False
    if _is_spaced_dot(text, following, limit):
        return text[found.start() - 1].isalnum() and _OMISSION.match(text, found.end(), limit) is not None
    if found[2] and marks[-1] != "." and _names_speaker(text, found.end(), lists):
        return False
    if marks != "." or found[2]:
        return True
    return _full_stop_ends(text, found.start(), start, opener, word, lists)


def _is_spaced_dot(text: str, following: re.Match[str] | None, limit: int) -> bool:
    """Whether a further dot follows, as in ``. . .``."""
    return following is not None and following.end() < limit and text[following.end()] == "." and not following[2]


def _is_elision(text: str, found: re.Match[str], start: int, opener: str) -> bool:
    """Whether the dots only tell that words are left out: ``[...]``, and three dots with spaces between them."""
    dots = text[max(start, found.end(1) - _DOTS) : found.end(1)]
    spaced = not opener and dots.endswith(". . .") and not dots.endswith(". . . .")
    return spaced or (found[2][:1] == "]" and found.start() > start and text[found.start() - 1] == "[")


_SPEAKER = re.compile(r"\s(?:[A-Z][\w’'-]*+\.? ){1,3}([a-z]+)")


def _names_speaker(text: str, end: int, lists: _Lists) -> bool:
    """Whether after a quoted question or cry a name and a verb of speech follow: ``“Why?” Ada Example asked``."""
    found = _SPEAKER.match(text, end, end + 60)
    return found is not None and found[1] in lists.speech


def _full_stop_ends(text: str, stop: int, start: int, opener: str, word: str, lists: _Lists) -> bool:
    """Whether a single full stop, not closed by a mark, ends the sentence."""
    before = text[max(start, stop - _LOOK_BACK) : stop].split()
    last = before[-1].lstrip("\"'“‘„«‹([`—–-") if before else ""
    if last in lists.titles:
        return not word[:1].isalnum()
    if word in lists.titles and last.replace(".", "").lower() in lists.day_halves:
        return len(before) > _WORDS_BEFORE_TIME  # "At 5 a.m. Mr. Sample left": the time opens the sentence
    may_go_on = last in lists.abbreviations or _is_initial(last)
    if may_go_on:
        return bool(opener) if not word else word in lists.starters
    return True


def _is_initial(word: str) -> bool:
    """One capital letter, or several with full stops between them: ``J``, ``J.R.R``."""
    return all(len(part) == 1 and part.isupper() for part in word.split(".")) if word else False
