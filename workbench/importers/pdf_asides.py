"""What lies on the pages of a PDF beside its words: comments, marked passages, links; and the words each lies on.

The library that reads the format is handed in by ``workbench.importers.pdf``, its only user.
"""

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.importers.base import Hung, Key
from workbench.importers.pdf_lines import Word
from workbench.importers.told import day_of, is_address
from workbench.model.document import ProposalKind

_MOST = 2000
"""On one page."""

_ON_WORDS = ("HIGHLIGHT", "UNDERLINE", "SQUIGGLY", "STRIKEOUT", "SQUARE", "CIRCLE", "POLYGON", "INK")
_BESIDE = ("TEXT", "FREETEXT", "CARET", "LINE", "POLYLINE", "STAMP", "FILEATTACHMENT")
"""Kinds of comments: those that are laid on words, and those that stand beside them."""

_DATED = re.compile(r",[ \d./-]{6,12},?\s*\Z")
"""How LibreOffice ends an author's name: with a date in the form of the machine it ran on."""

_COVERED = 0.3
"""The share of a word's width, or of the mark's, from which on a mark lies on the word."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from its foot and its left edge."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """How high up its middle is."""
        return (self.bottom + self.top) / 2


@dataclass(frozen=True, slots=True)
class Aside:
    """One thing on a page: its words, where it lies, and whether that is on words of the page or ``beside`` them."""

    kind: ProposalKind
    hung: Hung
    boxes: tuple[Box, ...]
    beside: bool = False


def asides_of(document: Any, page: Any, raw: Any) -> Iterator[Aside]:
    """The comments and links of a page, as far as they say something."""
    kinds = {getattr(raw, f"FPDF_ANNOT_{name}"): name in _BESIDE for name in (*_ON_WORDS, *_BESIDE)}
    for at in range(min(_MOST, raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        try:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if raw.FPDFAnnot_GetFlags(annotation) & raw.FPDF_ANNOT_FLAG_HIDDEN:
                continue
            if kind == raw.FPDF_ANNOT_LINK:
                yield from _link(document, annotation, raw)
            elif kind in kinds:
                yield from _comment(annotation, raw, kinds[kind])
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _comment(annotation: Any, raw: Any, beside: bool) -> Iterator[Aside]:
    """A comment; that somebody set its state is none, and an answer lies where the comment lies that it answers."""
    words = _string(annotation, b"Contents", raw)
    if not words.strip() or raw.FPDFAnnot_HasKey(annotation, b"StateModel"):
        return
    author = _DATED.sub("", _string(annotation, b"T", raw))
    hung = Hung(words, author, _day(_string(annotation, b"M", raw)))
    answered = raw.FPDFAnnot_GetLinkedAnnot(annotation, b"IRT")
    try:
        yield Aside(ProposalKind.COMMENT, hung, tuple(_boxes(answered or annotation, raw)), beside)
    finally:
        if answered:
            raw.FPDFPage_CloseAnnot(answered)


def _link(document: Any, annotation: Any, raw: Any) -> Iterator[Aside]:
    link = raw.FPDFAnnot_GetLink(annotation)
    action = raw.FPDFLink_GetAction(link) if link else None
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return
    length = raw.FPDFAction_GetURIPath(document, action, None, 0)
    buffer = ctypes.create_string_buffer(max(1, length))
    raw.FPDFAction_GetURIPath(document, action, buffer, length)
    address = buffer.value.decode("utf-8", "replace")
    if is_address(address):
        yield Aside(ProposalKind.LINK, Hung(address), tuple(_boxes(annotation, raw)))


def _boxes(annotation: Any, raw: Any) -> Iterator[Box]:
    """The stretches of lines that it lies on, or all that it takes up."""
    quad, frame = raw.FS_QUADPOINTSF(), raw.FS_RECTF()
    count = min(_MOST, raw.FPDFAnnot_CountAttachmentPoints(annotation))
    for at in range(count):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, at, ctypes.byref(quad)):
            across, up = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            yield Box(min(across), min(up), max(across), max(up))
    if count <= 0 and raw.FPDFAnnot_GetRect(annotation, ctypes.byref(frame)):
        left, right = sorted((frame.left, frame.right))
        bottom, top = sorted((frame.bottom, frame.top))
        yield Box(left, bottom, right, top)


def _string(annotation: Any, key: bytes, raw: Any) -> str:
    length = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if length <= 2:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    raw.FPDFAnnot_GetStringValue(annotation, key, buffer, length)
    words = bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
    return words.replace("\r\n", "\n").replace("\r", "\n")


def _day(moment: str) -> str:
    """The day of a time as the format writes it: ``D:20240506…``."""
    day = moment.removeprefix("D:")[:8]
    return day_of("-".join((day[:4], day[4:6], day[6:])))


def lay(asides: Sequence[Aside], words: Sequence[Word], page: int) -> tuple[tuple[Word, ...], dict[Key, Hung]]:
    """The words of a page with what hangs on each, and what that is; ``page`` is the number of the page."""
    laid = _Laid(words)
    hung: dict[Key, Hung] = {}
    keys: dict[int, list[Key]] = {}
    for number, aside in enumerate(asides):
        key = (aside.kind, f"{page}:{number}")
        for at in laid.under(aside):
            hung[key] = aside.hung
            keys.setdefault(at, []).append(key)
    return tuple(replace(word, keys=tuple(keys[at])) if at in keys else word for at, word in enumerate(words)), hung


class _Laid:
    """The words of a page by how high up they stand, so that few are looked at for each thing on it."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._order = sorted(range(len(words)), key=lambda at: words[at].middle)
        self._middles = [words[at].middle for at in self._order]

    def under(self, aside: Aside) -> list[int]:
        """The numbers of the words that something lies on; of what lies on none, that of the nearest."""
        on = [] if aside.beside else [at for box in aside.boxes for at in self._covered(box)]
        return list(dict.fromkeys(on)) or [at for box in aside.boxes[:1] for at in self._nearest(box)]

    def _covered(self, box: Box) -> Iterator[int]:
        for at in self._between(box.bottom, box.top):
            word = self._words[at]
            shared = min(word.right, box.right) - max(word.left, box.left)
            if shared > _COVERED * min(word.right - word.left, box.right - box.left):
                yield at

    def _nearest(self, box: Box) -> Iterator[int]:
        """Of the words on the line nearest to it, the one nearest to it."""
        at = bisect_left(self._middles, box.middle)
        beside = self._order[max(0, at - 1) : at + 1]
        if not beside:
            return
        line = self._words[min(beside, key=lambda one: abs(self._words[one].middle - box.middle))]
        row = self._between(line.middle - line.size / 2, line.middle + line.size / 2)
        yield min(row, key=lambda one: _apart(self._words[one], box))

    def _between(self, bottom: float, top: float) -> list[int]:
        return self._order[bisect_left(self._middles, bottom) : bisect_left(self._middles, top)]


def _apart(word: Word, box: Box) -> float:
    return max(word.left - box.right, box.left - word.right, 0.0)
