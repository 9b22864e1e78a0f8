"""From the words on a page to its lines in reading order: marks of notes, columns, table rows, running heads."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise
from statistics import median_high

from workbench.importers.base import Key, Mark, moved
from workbench.importers.symbols import raised

_NUMBER = re.compile(r"\d+")
_BULLET = re.compile(r"[•◦▪‣·●○■□–-]")
_NUMBERED = re.compile(r"\[?(\d{1,3})(?!\d)")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_NARROW, _WIDE = 0.6, 1.1
"""Gaps between cells as shares of the size; the narrow one counts where it makes at least three cells."""

_EDGE = 0.08
"""The share of a page's height, above and below, in which running heads and page numbers stand."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in points: ``left``, ``right`` and the ``bottom`` of its line, counted from the foot.

    ``size`` is the height of its characters; ``raised`` counts the digits at its end that stand higher;
    ``keys`` name the comments and links that lie on it.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    begins_line: bool = False
    raised: int = 0
    keys: tuple[Key, ...] = ()

    @property
    def middle(self) -> float:
        """How high up the middle of its characters is."""
        return self.bottom + self.size / 2


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its label, its height, its words in the order of its content, and whether it is only a picture."""

    label: str
    height: float
    words: tuple[Word, ...]
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """Words without a wide gap between them: where they begin, their characters, and what hangs on these."""

    left: float
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side. ``cells`` are the stretches between wide gaps; most lines have one."""

    cells: tuple[Cell, ...]
    right: float
    bottom: float
    size: float
    labelled: bool = False
    notes: frozenset[str] = frozenset()

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.cells[0].left

    @property
    def text(self) -> str:
        """The characters of the line."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What hangs on the characters of the line."""
        starts = accumulate((len(cell.text) + 1 for cell in self.cells), initial=0)
        return tuple(moved(mark, by) for cell, by in zip(self.cells, starts, strict=False) for mark in cell.marks)


def lines_of(page: Page, noted: frozenset[str]) -> list[Line]:
    """The lines of a page in reading order; bullets that stand by themselves mark the line beside them.

    ``noted`` are the raised numbers that are marks of notes.
    """
    rows = [_line([_told(word, noted) for word in row]) for row in _rows(page.words)]
    bullets = [row for row in rows if _BULLET.fullmatch(row.text)]
    lines = [row for row in rows if not _BULLET.fullmatch(row.text)]
    marked = {round(bullet.bottom) + shift for bullet in bullets for shift in (-2, -1, 0, 1, 2)}
    beside = [
        replace(line, labelled=round(line.bottom) in marked and _stands_left(bullets, line)) if marked else line
        for line in lines
    ]
    return list(_in_columns(beside))


def note_marks(pages: Iterable[Page]) -> frozenset[str]:
    """The raised numbers that are marks of notes; any other is a power, as in m².

    A line of the document begins with such a number, and the number before it, but for 1, is raised too.
    """
    words = [word for page in pages for row in _rows(page.words) for word in row]
    begun = {number[1] for word in words if word.begins_line and (number := _NUMBERED.match(word.text))}
    numbers = {word.text[-word.raised :] for word in words if word.raised} | {"0"}
    return frozenset(number for number in numbers & begun if str(int(number) - 1) in numbers)


def _told(word: Word, noted: frozenset[str]) -> Word:
    if not word.raised or word.text[-word.raised :] in noted:
        return word
    end = len(word.text) - word.raised
    return replace(word, text=word.text[:end] + raised(word.text[end:]), raised=0)


def _stands_left(bullets: list[Line], line: Line) -> bool:
    return any(abs(one.bottom - line.bottom) <= 3 and 0 < line.left - one.left < 4 * line.size for one in bullets)


def _rows(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Runs of words on one line; a mark of a note that the content sets apart belongs to the word before it."""
    row: list[Word] = []
    for word in words:
        begins = word.begins_line or (bool(row) and _drops(row[-1], word))
        if row and _marks_note(row[-1], word):
            row[-1] = replace(_with(row[-1], word), right=word.right, raised=len(word.text))
        elif row and not begins and _stands_before(word, row[-1]):
            row[-1:] = _swapped(row[-1], word)
        elif row and (not begins or _goes_on(row, word)):
            row.append(word)
        else:
            if row:
                yield row
            row = [word]
    if row:
        yield row


def _with(first: Word, second: Word) -> Word:
    """Two words as one, with what lies on either."""
    keys = tuple(dict.fromkeys((*first.keys, *second.keys)))
    return replace(first, text=first.text + second.text, keys=keys)


def _marks_note(last: Word, word: Word) -> bool:
    is_small = word.text.isdecimal() and word.size < 0.8 * last.size and len(word.text) <= 3
    return is_small and abs(word.left - last.right) < 0.4 * last.size and word.bottom > last.bottom + 0.1 * last.size


def _drops(last: Word, word: Word) -> bool:
    """Whether a word stands on the next line although the content says nothing of one, as in what Qt prints."""
    return word.left < last.left and last.bottom - word.bottom > 0.6 * last.size


def _stands_before(word: Word, last: Word) -> bool:
    """Whether a word that the content has later stands left of the last, as what is drawn in another font may."""
    written_left = _RIGHT_TO_LEFT.search(word.text + last.text)
    return not written_left and word.left < last.left and word.right < last.left + 0.2 * last.size


def _swapped(last: Word, word: Word) -> list[Word]:
    if last.left - word.right > 0.1 * last.size or last.raised:
        return [word, last]
    return [replace(last, text=word.text + last.text, left=word.left, keys=_with(word, last).keys)]


def _goes_on(row: list[Word], word: Word) -> bool:
    """Whether a word that the content puts on a new line stands on the same one, right of the last."""
    last = row[-1]
    return abs(word.bottom - row[0].bottom) < 0.2 * last.size and 0 <= word.left - last.right < 40 * last.size


def _line(words: list[Word]) -> Line:
    size = median_high(word.size for word in words)
    cells = _cells(words, _NARROW * size)
    if len(cells) < 3:
        cells = _cells(words, _WIDE * size)
    notes = frozenset(word.text[-word.raised :] for word in words if word.raised)
    return Line(tuple(map(_cell, cells)), max(word.right for word in words), words[0].bottom, size, notes=notes)


def _cell(words: list[Word]) -> Cell:
    parts: list[str] = []
    marks: dict[Key, Mark] = {}
    length = 0
    for at, word in enumerate(words):
        tied = not at or "\xa0" in (words[at - 1].text, word.text)
        parts += ("" if tied else " ", _shown(word))
        start = length + (not tied)
        length = start + len(parts[-1])
        for key in word.keys:
            marks[key] = Mark(key, marks[key].start if key in marks else start, length)
    return Cell(words[0].left, "".join(parts), tuple(marks.values()))


def _cells(words: list[Word], gap: float) -> list[list[Word]]:
    """The words of a line, parted where a gap is wider."""
    cells = [[words[0]]]
    for last, word in pairwise(words):
        if word.left - last.right > gap:
            cells.append([])
        cells[-1].append(word)
    return cells


def _shown(word: Word) -> str:
    if not word.raised or word.raised == len(word.text):
        return word.text
    return f"{word.text[: -word.raised]}[{word.text[-word.raised :]}]"


def _in_columns(lines: list[Line]) -> Iterator[Line]:
    """The lines; where the content runs across two columns, the left one is read before the right one."""
    starts = Counter(round(line.cells[1].left / 4) for line in lines if _is_pair(line))
    gutter, count = starts.most_common(1)[0] if starts else (0, 0)
    if count < 6 or count < 0.4 * len(lines):
        yield from lines
        return
    for paired, run in groupby(lines, lambda line: _is_pair(line) and abs(round(line.cells[1].left / 4) - gutter) <= 1):
        rows = list(run)
        yield from (
            replace(line, cells=line.cells[:1], right=line.cells[1].left - line.size) for line in rows if paired
        )
        yield from (replace(line, cells=line.cells[1:]) if paired else line for line in rows)


def _is_pair(line: Line) -> bool:
    return len(line.cells) == 2 and all(len(cell.text) >= 20 for cell in line.cells)


def without_running(pages: list[list[Line]], heights: list[float]) -> tuple[list[list[Line]], list[str]]:
    """The pages without what repeats at their edges, and what that was; numbers count as repeating each other."""
    edges = [
        {_key(line) for line in lines if _is_at_edge(line, height)}
        for lines, height in zip(pages, heights, strict=True)
    ]
    counts = Counter(key for keys in edges for key in keys)
    repeated = {key for key, count in counts.items() if count > 1 and count >= 0.3 * len(pages)}
    kept: list[list[Line]] = []
    gone: list[str] = []
    for lines, height in zip(pages, heights, strict=True):
        running = [line for line in lines if _is_at_edge(line, height) and _key(line) in repeated]
        gone += [line.text for line in running]
        taken = set(map(id, running))
        kept.append([line for line in lines if id(line) not in taken])
    return kept, gone


def _key(line: Line) -> str:
    return _NUMBER.sub("#", line.text)


def _is_at_edge(line: Line, height: float) -> bool:
    return line.bottom > (1 - _EDGE) * height or line.bottom + line.size < _EDGE * height
