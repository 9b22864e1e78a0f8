"""From the lines of pages to paragraphs: what belongs together is joined again, hyphens at line ends are undone."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from workbench.importers.base import Mark, Piece, moved
from workbench.importers.flow import as_item
from workbench.importers.pdf_lines import Line, Page, lines_of, note_marks, without_running
from workbench.model.draft import BlockKind

_ENDED = re.compile(r"[.!?:…][\"'”’»)\]\d]*$")
_LABEL = re.compile(r"(?:[•◦▪‣●○■□]|\(?\d{1,2}[.)]|\[\d{1,3}\])\s")
_NOTE = re.compile(r"\[?(\d{1,3})[\].]?\s")
_HYPHENED = re.compile(r"([^\W\d_]+)[-\u2010\xad]$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST_PARTS = frozenset(
    (
        *("self", "high", "low", "long", "short", "well", "half", "non", "mid", "cross", "full", "vice", "mother"),
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty"),
        *("fifty", "sixty", "seventy", "eighty", "ninety", "father"),
    )
)
"""First parts of English compounds that are written with a hyphen; other words are broken at one far more often."""

_SECOND_PART = 4
"""How many letters the second part of such a compound has at least: "high-er" is a broken word."""


@dataclass
class _Paragraph:
    """Lines that belong together; ``starts`` are the labels of the pages that they lie on, each with its first line."""

    lines: list[Line] = field(default_factory=list)
    starts: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Measure:
    """What is usual in the document: the size of its text, the step from line to line, the right edges of columns."""

    size: float
    pitch: float
    edges: dict[tuple[int, int], float]


def reflow(pages: list[Page]) -> tuple[list[Piece], list[str]]:
    """The pieces of a document in reading order, notes at the end, and the running heads that were left out."""
    noted = note_marks(pages)
    lined, running = without_running([lines_of(page, noted) for page in pages], [page.height for page in pages])
    measure = _measure(lined)
    body: list[tuple[Line, str]] = []
    notes: list[tuple[Line, str]] = []
    for page, lines in zip(pages, lined, strict=True):
        for line, is_note in _with_notes(lines, measure):
            (notes if is_note else body).append((line, page.label))
    paragraphs = [*_paragraphs(body, measure), *_paragraphs(notes, measure)]
    vocabulary = Counter(word.lower() for line, _ in body for word in _WORD.findall(line.text))
    return list(_pieces(paragraphs, vocabulary, measure)), running


def _measure(pages: list[list[Line]]) -> _Measure:
    lines = [line for page in pages for line in page]
    sizes = Counter(round(line.size, 1) for line in lines for _ in range(1 + len(line.text) // 10))
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    steps = [
        first.bottom - second.bottom
        for page in pages
        for first, second in pairwise(page)
        if abs(first.size - second.size) < 1 and 0 < first.bottom - second.bottom < 3 * size
    ]
    # The usual step is that inside paragraphs: the smaller ones, where more than half of all lines end one.
    steps.sort()
    pitch = median(steps[: max(1, len(steps) * 2 // 3)]) if steps else 1.2 * size
    rights: dict[tuple[int, int], list[float]] = {}
    for line in lines:
        rights.setdefault(_column_of(line), []).append(line.right)
    # A headline over two columns begins where the first one does and is no measure for it.
    edges = {column: sorted(ends)[int(0.9 * (len(ends) - 1))] for column, ends in rights.items()}
    return _Measure(size, pitch, edges)


def _column_of(line: Line) -> tuple[int, int]:
    return round(line.left / 8), round(line.size)


def _with_notes(lines: list[Line], measure: _Measure) -> Iterator[tuple[Line, bool]]:
    """The lines of a page with whether each belongs to the notes at the foot of a column."""
    marks = {mark for line in lines for mark in line.notes}
    in_notes = False
    last: Line | None = None
    for line in lines:
        if last is not None and last.bottom - line.bottom < 0:
            in_notes = False
        number = _NOTE.match(line.text)
        apart = last is None or last.bottom - line.bottom > 1.35 * measure.pitch or line.size < 0.9 * last.size
        if number and number[1] in marks and (in_notes or apart):
            in_notes = True
        yield line, in_notes
        last = line


def _paragraphs(lines: list[tuple[Line, str]], measure: _Measure) -> Iterator[_Paragraph]:
    paragraph = _Paragraph()
    page = ""
    for line, label in lines:
        if paragraph.lines and not _belongs(paragraph.lines, line, measure):
            yield paragraph
            paragraph = _Paragraph()
        if label != page or not paragraph.lines:
            paragraph.starts.append((len(paragraph.lines), label))
            page = label
        paragraph.lines.append(line)
    if paragraph.lines:
        yield paragraph


def _belongs(lines: list[Line], line: Line, measure: _Measure) -> bool:
    """Whether a line goes on with the paragraph before it."""
    last = lines[-1]
    if abs(line.size - last.size) > 0.1 * last.size or line.labelled or _LABEL.match(line.text):
        return False
    if _is_row(last, line):
        return len(last.cells) > 1 and len(line.cells) > 1
    if len(last.cells) > 1 and _is_table(lines):
        return False
    step = last.bottom - line.bottom
    if step <= 0 or step > 8 * measure.pitch or abs(line.left - last.left) > 60:
        return _goes_over(last, line)
    pitch = measure.pitch * max(1.0, line.size / measure.size)
    if step > 1.35 * pitch or (line.left - last.left > 0.8 * line.size and len(lines) > 1):
        return False
    return not (_ENDED.search(last.text) and _is_short(last, lines, measure))


def _goes_over(last: Line, line: Line) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    return not _ENDED.search(last.text) or line.text[:1].islower()


def _is_short(last: Line, lines: list[Line], measure: _Measure) -> bool:
    edge = max(measure.edges.get(_column_of(last), 0.0), *(one.right for one in lines))
    return last.right < edge - 0.12 * (edge - last.left)


def _is_row(first: Line, second: Line) -> bool:
    """Whether two lines with wide gaps have cells that begin at the same place."""
    fewer, more = sorted((first.cells, second.cells), key=len)
    starts = [cell.left for cell in more]
    return len(fewer) > 1 and all(any(abs(cell.left - start) < 4 for start in starts) for cell in fewer)


def _is_table(lines: list[Line]) -> bool:
    return len(lines) > 1 and all(_is_row(first, second) for first, second in pairwise(lines))


def _pieces(paragraphs: list[_Paragraph], vocabulary: Counter[str], measure: _Measure) -> Iterator[Piece]:
    row = cell = 0
    largest = max((one.lines[0].size for one in paragraphs[:12]), default=0.0)
    has_headline = largest <= 1.25 * measure.size
    for paragraph in paragraphs:
        if _is_table(paragraph.lines):
            for number, line in enumerate(paragraph.lines):
                row += 1
                labels = tuple((0, label) for start, label in paragraph.starts if start == number)
                for held in line.cells:
                    cell += 1
                    yield Piece(BlockKind.TABLE_CELL, held.text, row, cell, held.marks, labels)
                    labels = ()
            continue
        piece = _joined(paragraph, vocabulary)
        if not has_headline and paragraph.lines[0].size == largest:
            has_headline = True
            yield replace(piece, kind=BlockKind.HEADLINE)
        else:
            yield as_item(piece)


def _joined(paragraph: _Paragraph, vocabulary: Counter[str]) -> Piece:
    parts: list[str] = []
    labels: list[tuple[int, str]] = []
    marks: list[Mark] = []
    length = 0
    starts = dict(paragraph.starts)
    for number, (line, following) in enumerate(zip(paragraph.lines, [*paragraph.lines[1:], None], strict=True)):
        if number in starts:
            labels.append((length, starts[number]))
        part = line.text if following is None else _with_end(line.text, following.text, vocabulary)
        parts.append(part)
        marks += (moved(mark, length) for mark in line.marks)
        length += len(part)
    kind = BlockKind.LIST_ITEM if paragraph.lines[0].labelled else BlockKind.PARAGRAPH
    return Piece(kind, "".join(parts).replace("\u2010", "-"), marks=tuple(marks), labels=tuple(labels))


def _with_end(words: str, following: str, vocabulary: Counter[str]) -> str:
    """A line as it goes on: with a space, or without the hyphen that a word was broken at."""
    first = _HYPHENED.search(words)
    second = _WORD.match(following)
    if not first or not second:
        return words if words.endswith(("-", "\u2010", "–", "—", "/")) and first else words + " "
    if _keeps_hyphen(first[1], second[0], vocabulary) and not words.endswith("\xad"):
        return words
    return words[:-1]


def _keeps_hyphen(first: str, second: str, vocabulary: Counter[str]) -> bool:
    """Whether the hyphen belongs to the word: as the document writes it elsewhere, else as such words are written."""
    before, after = first.lower(), second.lower()
    if vocabulary[before + after]:
        return False
    if vocabulary[f"{before}-{after}"]:
        return True
    is_compound = before in _FIRST_PARTS and len(second) >= _SECOND_PART
    return is_compound or second[0].isupper() or "-" in second
