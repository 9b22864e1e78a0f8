"""Quotations: the stretches between paired marks, over paragraphs where one runs on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from workbench.languages.pack import LanguagePack
from workbench.model.draft import Block, Span

_SINGLE = frozenset("'‘’")
_ENDS = frozenset(".,!?…")


@dataclass(frozen=True, slots=True)
class Quote(Span):
    """A stretch with its marks, in code points, inside one block.

    ``runs_on`` says that it has no closing mark because the next block takes it up again; ``resumes`` that it takes
    up the one before.
    """

    runs_on: bool = False
    resumes: bool = False

    @property
    def span(self) -> Span:
        """The quotation with its marks."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class _Marks:
    """A language's quotation marks: what each opener is closed by, and the pattern that finds any of them."""

    closers: dict[str, frozenset[str]]
    closing: frozenset[str]
    pattern: re.Pattern[str]
    clipped: frozenset[str]
    turned: dict[str, str]


@cache
def _marks(pack: LanguagePack) -> _Marks:
    pairs = [tuple(entry.split()) for entry in pack.words("quote_marks")]
    closers: dict[str, set[str]] = {}
    for opener, closer in pairs:
        closers.setdefault(opener, set()).add(closer)
    written = sorted({mark for pair in pairs for mark in pair}, key=len, reverse=True)
    return _Marks(
        {opener: frozenset(found) for opener, found in closers.items()},
        frozenset(closer for _, closer in pairs),
        re.compile("|".join(map(re.escape, written))),
        pack.word_set("clipped_words"),
        # A paragraph can only open a quotation, so a closing mark there is an opening one, turned by mistake.
        {closer: opener for opener, closer in pairs if closer not in closers},
    )


def quotes(text: str, blocks: tuple[Block, ...], pack: LanguagePack) -> tuple[Quote, ...]:
    """The outermost quotations of every block in order; a quotation inside another is part of it.

    A quotation without a closing mark runs to the end of its block when the next block opens one again (that is how
    newspapers print several quoted paragraphs), else it is left out.
    """
    marks = _marks(pack)
    found: list[Quote] = []
    open_before = False
    for here, following in zip_longest(blocks, blocks[1:]):
        whole, unclosed = _in_block(text, here, marks)
        found.extend(_resumed(whole, open_before and _opens(text, here, marks), here.start))
        reopened = following is not None and _opens(text, following, marks)
        if unclosed is not None and reopened:
            found.append(Quote(unclosed, here.end, runs_on=True, resumes=open_before and unclosed == here.start))
        open_before = unclosed is not None and reopened
    return tuple(found)


def _resumed(whole: list[Quote], resumes: bool, start: int) -> Iterator[Quote]:
    for quote in whole:
        yield Quote(quote.start, quote.end, resumes=True) if resumes and quote.start == start else quote


def _opens(text: str, block: Block, marks: _Marks) -> bool:
    found = marks.pattern.match(text, block.start, block.end)
    return found is not None and found[0] in marks.closers and found[0] not in ("'", "‘")


def _in_block(text: str, block: Block, marks: _Marks) -> tuple[list[Quote], int | None]:
    """The closed quotations of a block, and where one begins that is never closed."""
    whole: list[Quote] = []
    hits = list(marks.pattern.finditer(text, block.start, block.end))
    last_single = max((hit.start() for hit in hits if hit[0] in ("'", "’")), default=-1)
    place = 0
    while place < len(hits):
        opener = _opener(text, hits[place], block, marks, last_single)
        if opener:
            close = _close(text, hits, place, block, opener, marks)
            if close < 0:
                return whole, hits[place].start() if opener not in _SINGLE else None
            whole.append(Quote(hits[place].start(), hits[close].end()))
            place = close
        place += 1
    return whole, None


def _opener(text: str, hit: re.Match[str], block: Block, marks: _Marks, last_single: int) -> str:
    """The mark that a quotation opens with here; empty where none does."""
    mark = hit[0]
    if mark in marks.closers and _can_open(text, hit, block, marks, last_single):
        return mark
    turned = hit.start() == block.start and text[hit.end() : hit.end() + 1].isalnum()
    return marks.turned.get(mark, "") if turned else ""


def _close(text: str, hits: list[re.Match[str]], first: int, block: Block, opener: str, marks: _Marks) -> int:
    """The hit that closes the quotation opened at ``hits[first]``; -1 where none does.

    Where its own mark is missing, as another quotation opens before it or the block ends, another mark that stands
    behind a sentence closes it, as when a curly mark opens and a straight one closes; but not one that a quotation
    inside is waiting for.
    """
    loose, inner = -1, ""
    for place in range(first + 1, len(hits)):
        hit, mark = hits[place], hits[place][0]
        if mark in marks.closers[opener] and _can_close(text, hit, block, opener):
            return place
        if loose >= 0:
            if mark == opener:
                return loose
        elif inner and mark in marks.closers[inner]:
            inner = ""
        elif not {mark, opener} & _SINGLE and _may_stand_in(text, hit, block, mark == opener):
            loose = place
        elif mark in marks.closers and not inner:
            inner = mark
    return loose


def _may_stand_in(text: str, hit: re.Match[str], block: Block, same: bool) -> bool:
    """Whether a mark stands behind the end of a sentence; an opening one only at the end of the block."""
    ended = text[hit.start() - 1] in _ENDS or text[hit.start() - 2 : hit.start()] == ". "
    return ended and (hit.end() == block.end or (not same and text[hit.end()].isspace()))


def _can_open(text: str, hit: re.Match[str], block: Block, marks: _Marks, last_single: int) -> bool:
    """Whether a mark stands before a word; an apostrophe must moreover have a partner and clip no word."""
    before = text[hit.start() - 1] if hit.start() > block.start else " "
    after = text[hit.end()] if hit.end() < block.end else " "
    if hit[0] not in marks.closing:
        return hit[0] != "‘" or (not before.isalnum() and last_single > hit.end())
    if before.isalnum() or after.isspace():
        return False
    if hit[0] != "'":
        return True
    following = re.match(r"\w{0,8}", text[hit.end() : hit.end() + 8])
    word = following[0].lower() if following else ""
    return last_single > hit.end() and word not in marks.clipped and not word[:1].isdigit()


def _can_close(text: str, hit: re.Match[str], block: Block, opener: str) -> bool:
    """Whether a mark stands after a word; a single one must not be an apostrophe inside or behind a word."""
    before = text[hit.start() - 1]
    after = text[hit.end()] if hit.end() < block.end else " "
    if opener in ("'", "‘"):
        return not after.isalnum() and (not before.isspace() or after.isspace())
    return not (opener == hit[0] and before.isspace() and after.isalnum())
