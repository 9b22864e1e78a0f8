"""The characters of one paragraph as they are read, with what hangs on them; used by all formats that have comments."""

import re
from dataclasses import replace

from workbench.importers.base import Key, Mark, Piece, moved
from workbench.importers.symbols import raised
from workbench.model.draft import BlockKind

_LAST_WORD = re.compile(r"\S+\s*\Z")
_NOTE_MARKS = re.compile(r"(?:\[[^\]\s]{1,20}\])*\s*\[?\s*\Z")
_BULLET = re.compile(r"\s*[•◦▪‣·●○■□\uf0b7]\s+(?=\S)")
_BACK = 80
"""How far back the word before a place is looked for, in code points."""


class Flow:
    """Collects characters until they are taken. What is opened may close in a later paragraph."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._length = 0
        self._open: dict[Key, int] = {}
        self._marks: list[Mark] = []
        self._known: set[Key] = set()

    def write(self, words: str) -> None:
        """Adds characters."""
        self._words.append(words)
        self._length += len(words)

    def write_raised(self, words: str) -> None:
        """Adds characters that are set higher: a number would else be read as part of the word or figure before it."""
        self.write(raised(words) if self._tail()[-1:].strip() else words)

    def open(self, key: Key) -> None:
        """From here on ``key`` hangs on what is written."""
        self._open[key] = self._length

    def close(self, key: Key) -> None:
        """Up to here; what was never opened is left alone, and what holds nothing hangs on the word before."""
        start = self._open.pop(key, None)
        if start is not None and (start < self._length or key in self._known):
            self._mark(key, start, self._length)
        elif start is not None:
            self.hang(key)

    def hang(self, key: Key) -> None:
        """Hangs ``key`` on the word before this place, unless it hangs on something already."""
        if key in self._known or key in self._open:
            return
        tail = self._tail()
        marks = _NOTE_MARKS.search(tail)
        word = _LAST_WORD.search(tail[: marks.start()] if marks else tail)
        start = self._length - len(tail)
        self._mark(
            key, start + (word.start() if word else 0), start + (len(word[0].rstrip()) + word.start() if word else 0)
        )

    def take(self, kind: BlockKind, row: int = 0, cell: int = 0) -> Piece:
        """The piece of all that was written since the last; what is still open goes on in the next."""
        for key, start in self._open.items():
            if start < self._length:
                self._mark(key, start, self._length)
            self._open[key] = 0
        piece = Piece(kind, "".join(self._words), row, cell, tuple(self._marks))
        self._words, self._marks, self._length = [], [], 0
        return piece

    def _mark(self, key: Key, start: int, end: int) -> None:
        self._known.add(key)
        self._marks.append(Mark(key, start, end))

    def _tail(self) -> str:
        """The last characters written; older ones are not joined, so that many notes cost no more than their sum."""
        parts: list[str] = []
        length = 0
        for words in reversed(self._words):
            parts.append(words[-_BACK:])
            length += len(parts[-1])
            if length >= _BACK:
                break
        return "".join(reversed(parts))

    def __bool__(self) -> bool:
        return self._length > 0


def as_item(piece: Piece) -> Piece:
    """The piece without the bullet that is written before a list item; any other stays as it is."""
    bullet = _BULLET.match(piece.text)
    if not bullet or piece.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return piece
    end = bullet.end()
    marks = tuple(moved(one, -end) for one in piece.marks)
    labels = tuple((max(0, at - end), label) for at, label in piece.labels)
    return replace(piece, kind=BlockKind.LIST_ITEM, text=piece.text[end:], marks=marks, labels=labels)
