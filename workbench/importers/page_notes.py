"""The notes of a web page or of a book's chapter: which links are their marks, and what the notes say."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from workbench.importers.base import Hung, Key, Piece
from workbench.importers.told import is_address
from workbench.model.document import ProposalKind

_LONGEST = 4000
"""Characters of a note that are told; who points at half a page does not mean a note."""

_MOST_PIECES = _MOST_LINKS = 20
_NAMED = re.compile(r"(?:foot|end)note|(?<![a-z])(?:fn|ftn|edn|note|cite|ref)(?![a-z])", re.IGNORECASE)
"""How programs that write pages call the places of their notes."""

_MARK = re.compile(r"\[?(?:\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶]{1,4})\]?", re.IGNORECASE)
_OWN_MARK = re.compile(r"(?:\[[^\]\s]{1,4}\]\s*)+")
BREAK = "\x1e"
"""Parts hidden characters that stand in blocks of their own; white space, and no page that was cleaned holds it."""

_ARROWS = "^↑↩↵⏎⤴▲\ufe0e\ufe0f \t\n"
"""Signs at the edges of a note that lead back to its mark."""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A link that may be the mark of a note: the address it leads to, and the number of the piece that it stands in.

    ``sure`` tells that it is raised or called a mark by the page; else its characters must look like one. ``link`` is
    its key where it may also be a link to another page.
    """

    key: Key
    target: str
    piece: int
    sure: bool
    link: Key | None = None

    @property
    def place(self) -> str:
        """The name of the place that it leads to."""
        return unquote(self.target.partition("#")[2])


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element with a name holds: pieces from ``start`` to ``end``, or where it is hidden, characters."""

    start: int
    end: int
    hidden: bool


class PageNotes:
    """Collects marks and named places while a page is read, and tells afterwards what notes say."""

    def __init__(self) -> None:
        self.marks: dict[Key, NoteMark] = {}
        self._signs: dict[Key, str] = {}
        self._places: dict[str, _Place] = {}
        self._hidden: list[str] = []

    def mark(self, number: int, target: str, piece: int, sure: bool, link: Key | None) -> NoteMark | None:
        """The mark that a link may be; a link to a place elsewhere is one only where the page says so."""
        place = target.partition("#")[2]
        if not place or (is_address(target) and not sure):
            return None
        return NoteMark((ProposalKind.NOTE, str(number)), target, piece, sure, link)

    def looks_like(self, mark: NoteMark, words: str) -> bool:
        """Whether a link with these characters is the mark of a note; if so it is kept."""
        sign = words.strip()
        named = mark.sure or bool(_NAMED.search(mark.place) and _MARK.fullmatch(sign))
        if sign and named:
            self.marks[mark.key] = mark
            self._signs[mark.key] = self._signs.get(mark.key, "") + sign
        return named

    def put(self, name: str, start: int, end: int, hidden: bool) -> None:
        """An element of this name ended; only the first counts."""
        self._places.setdefault(name, _Place(start, end, hidden))

    def hide(self, words: str) -> None:
        """Characters that a reader sees only in a note that opens."""
        self._hidden.append(words)

    @property
    def hidden_count(self) -> int:
        """How often characters were hidden so far."""
        return len(self._hidden)

    def unseen(self) -> list[str]:
        """The blocks of hidden characters that no note opens."""
        led_to = (self._places.get(place) for place in {mark.place for mark in self.marks.values()})
        parts: list[str] = []
        end = 0
        for place in sorted((place for place in led_to if place and place.hidden), key=lambda one: one.start):
            parts += (*self._hidden[end : place.start], BREAK)
            end = max(end, place.end)
        return [" ".join(block.split()) for block in "".join((*parts, *self._hidden[end:])).split(BREAK)]

    def words(self, mark: NoteMark, sign: str, pieces: Sequence[Piece], links: Mapping[Key, Hung]) -> str:
        """What the place that a mark leads to says, without the mark itself, and the addresses it links to."""
        place = self._places.get(mark.place)
        if place is None:
            return ""
        if place.hidden:
            parts = self._hidden[place.start : min(place.end, place.start + _LONGEST)]
            return _bare("".join(part[:_LONGEST] for part in parts)[:_LONGEST], sign)
        # Where only the number has the name, its note follows.
        held = pieces[place.start : min(place.end, place.start + _MOST_PIECES)]
        return _told(held, sign, links) or _told(pieces[place.end : place.end + 1], sign, links)

    def sign(self, mark: NoteMark) -> str:
        """The number or letter that the mark shows."""
        return self._signs.get(mark.key, "").strip("[]")

    def here(self, pieces: Sequence[Piece], links: Mapping[Key, Hung]) -> Iterator[tuple[NoteMark, Hung]]:
        """The notes of this page. A link back to what stands before it is none."""
        for mark in self.marks.values():
            place = self._places.get(mark.place)
            if place is not None and (place.hidden or place.start > mark.piece):
                yield mark, Hung(self.words(mark, self.sign(mark), pieces, links))


def _told(pieces: Sequence[Piece], sign: str, links: Mapping[Key, Hung]) -> str:
    words = _bare(" ".join(piece.text[:_LONGEST].strip() for piece in pieces)[:_LONGEST], sign)
    linked = (links[mark.key].text for piece in pieces for mark in piece.marks[:_MOST_LINKS] if mark.key in links)
    addresses = [one for one in dict.fromkeys(linked) if one not in words]
    return " ".join((words, *addresses)) if words else ""


def _bare(words: str, sign: str) -> str:
    """The words of a note without the number before it and the signs that lead back."""
    bare = _without_mark(" ".join(words.split()).strip(_ARROWS))
    if sign and bare.startswith(sign) and not bare[len(sign) : len(sign) + 1].isalnum():
        bare = bare[len(sign) :].lstrip(".):")
    return _without_mark(bare.strip(_ARROWS))


def _without_mark(words: str) -> str:
    mark = _OWN_MARK.match(words)
    return (words[mark.end() :] if mark else words).strip(_ARROWS)
