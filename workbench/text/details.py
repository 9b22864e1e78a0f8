"""What the text tells of itself: headline, byline, dateline, date and language, with the blocks that hold them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from workbench.languages import LANGUAGES, pack_for
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Origin
from workbench.text.dateline import any_of, labels, read_day_line, read_opening

_HEAD = 6
"""How many blocks are looked at: what describes an article stands before its story."""

_SAMPLE = 20_000
"""How many characters of the text the language is guessed from."""

_SHARE, _HITS = 0.22, 3
"""From which share of function words, and how many, a text counts as being in a language."""

_FEW, _SHARE_OF_FEW = 30, 0.1
"""A sentence or two have few function words: one is enough there, where no other language has as many."""

_HASH_MARKS = re.compile(r"#{1,6}[ \t]+")
_UNDERLINE = re.compile(r"\n=+[ \t]*(?:\n|$)")
_WORD = re.compile(r"[^\W\d_]+")
_BYLINE_END = re.compile(r"\s*(?:[|•·\t\n]|\s[-–—]\s|\d)")


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one block turned out to be: the blocks it becomes and the details it gives."""

    blocks: tuple[Block, ...]
    details: tuple[Detail, ...] = ()
    ends_head: bool = False


def read_details(
    text: str, blocks: tuple[Block, ...], told: tuple[Detail, ...] = ()
) -> tuple[tuple[Block, ...], tuple[Detail, ...]]:
    """The blocks with headline, byline and dateline marked and split off, and all details, those told first.

    ``told`` is what the document said; the text never overrules it. What is unsure is left out.
    """
    language = _told(told, DetailName.LANGUAGE) or guess_language(text)
    pack = pack_for(language) if language else None
    readings = _read_head(text, blocks, pack or LANGUAGES[0], told)
    rest = blocks[len(readings) :]
    found = [detail for reading in readings for detail in reading.details]
    if language:
        found.append(Detail(DetailName.LANGUAGE, language, Origin.GUESS, "function words"))
    known = {detail.name for detail in told}
    first = {detail.name: detail for detail in reversed(found) if detail.name not in known}
    added = tuple(first[name] for name in DetailName if name in first)
    return tuple(block for reading in readings for block in reading.blocks) + rest, told + added


def guess_language(text: str) -> str:
    """The language whose function words make up a good share of the text; empty where none clearly does."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    hits = sorted(((sum(map(_function_words(pack).__contains__, words)), pack.tag) for pack in LANGUAGES), reverse=True)
    best, tag = hits[0]
    second = hits[1][0] if len(hits) > 1 else 0
    if len(words) <= _FEW:
        return tag if best >= max(1, _SHARE_OF_FEW * len(words)) and best > second else ""
    return tag if best >= max(_HITS, _SHARE * len(words), 1.5 * second) else ""


@cache
def _function_words(pack: LanguagePack) -> frozenset[str]:
    return frozenset(pack.words("function_words"))


def _told(told: tuple[Detail, ...], name: DetailName) -> str:
    return next((detail.value for detail in told if detail.name is name), "")


def _read_head(text: str, blocks: tuple[Block, ...], pack: LanguagePack, told: tuple[Detail, ...]) -> list[_Reading]:
    """The readings of the first blocks, up to the first that belongs to the story."""
    readings: list[_Reading] = []
    has_headline = any(block.kind is BlockKind.HEADLINE for block in blocks)
    for index, block in enumerate(blocks[:_HEAD]):
        reading = _read_block(text, block, pack)
        if not has_headline and reading.blocks == (block,) and block.kind is BlockKind.PARAGRAPH:
            reading = _read_headline(text, blocks, index, pack, told) or reading
            has_headline = any(part.kind is BlockKind.HEADLINE for part in reading.blocks)
        readings.append(reading)
        if reading.ends_head or _is_story(block):
            break
    return readings


def _is_story(block: Block) -> bool:
    """Whether a paragraph is so long that nothing after it can stand before the story."""
    return block.kind is BlockKind.PARAGRAPH and block.end - block.start > 250


def _read_block(text: str, block: Block, pack: LanguagePack) -> _Reading:
    """A block as byline, line with a date, or paragraph with a dateline; itself where it is none of them."""
    words = text[block.start : block.end]
    if block.kind is not BlockKind.PARAGRAPH:
        return _Reading((block,))
    byline = _byline(words, pack)
    if byline:
        details = (_detail(DetailName.BYLINE, byline, "byline"), *_day(read_day_line(_after(words, byline), pack)))
        return _Reading((replace(block, kind=BlockKind.BYLINE),), details)
    day = read_day_line(words, pack)
    if day:
        return _Reading((replace(block, kind=BlockKind.DATELINE),), tuple(_day(day)))
    return _read_opening(words, block, pack)


def _read_opening(words: str, block: Block, pack: LanguagePack) -> _Reading:
    opening = read_opening(words, pack)
    if not opening:
        return _Reading((block,))
    end = block.start + len(words[: opening.end].rstrip())
    start = block.start + opening.end
    story = (replace(block, start=start),) if start < block.end else ()
    place = (_detail(DetailName.DATELINE, opening.place, "first line"),) if opening.place else ()
    return _Reading((Block(BlockKind.DATELINE, block.start, end), *story), (*place, *_day(opening.day)), bool(story))


def _detail(name: DetailName, value: str, where: str) -> Detail:
    return Detail(name, value, Origin.TEXT, where)


def _day(day: str) -> Iterator[Detail]:
    if day:
        yield _detail(DetailName.DATE, day, "date at the top of the text")


def _after(words: str, byline: str) -> str:
    return words[words.index(byline) + len(byline) :].strip(" |•·\t\n–—-")


def _byline(words: str, pack: LanguagePack) -> str:
    """The names of a line such as "By Jane Sample and John Example"; empty where it is none."""
    label = _byline_label(pack).match(words) if len(words) <= 160 else None
    if not label:
        return ""
    names = _BYLINE_END.split(words[label.end() :], maxsplit=1)[0].strip()
    capitals = [word for word in _WORD.findall(names) if word[0].isupper()]
    plain = [word for word in _WORD.findall(names) if word[0].islower()]
    ends = names.endswith((".", "!", "?", ":")) and len(words) > 60
    return names if capitals and not ends and len(plain) <= len(capitals) and names[0].isupper() else ""


@cache
def _byline_label(pack: LanguagePack) -> re.Pattern[str]:
    return re.compile(any_of(labels(pack, "byline")) + r"(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)


def _read_headline(
    text: str, blocks: tuple[Block, ...], index: int, pack: LanguagePack, told: tuple[Detail, ...]
) -> _Reading | None:
    """The block as headline: marked as a title, the title that the document tells, or a short line over a story."""
    block = blocks[index]
    words = text[block.start : block.end]
    marks = _HASH_MARKS.match(words)
    headline = replace(block, kind=BlockKind.HEADLINE, start=block.start + (marks.end() if marks else 0))
    if marks or _UNDERLINE.match(text, block.end):
        return _Reading((headline,), (_detail(DetailName.HEADLINE, text[headline.start : block.end], "title line"),))
    if _squeeze(words) == _squeeze(_told(told, DetailName.HEADLINE)):
        return _Reading((headline,))
    if index == 0 and _stands_over_story(text, blocks, pack):
        return _Reading((headline,), (_detail(DetailName.HEADLINE, words, "first line"),))
    return None


def _squeeze(words: str) -> str:
    return "".join(words.split()).casefold()


def _stands_over_story(text: str, blocks: tuple[Block, ...], pack: LanguagePack) -> bool:
    """Whether the first block is a short line without a full stop, or one before a dateline, over longer paragraphs."""
    words = text[blocks[0].start : blocks[0].end]
    following = blocks[1:_HEAD]
    if len(words) > 150 or "\n" in words or not 2 <= len(words.split()) <= 25:
        return False
    longer = any(other.kind is BlockKind.PARAGRAPH and other.end - other.start > len(words) for other in following)
    if not longer:
        return False
    dated = any(read_opening(text[other.start : other.end], pack) for other in following[:3])
    return dated or not words.rstrip("\"'”’»)").endswith((".", ":", ";", ",", "…"))
