"""One pass over a rich text file: paragraphs in reading order, as if every tracked change were accepted or none."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from workbench.importers.archive import damaged
from workbench.importers.base import Hung, Key, Piece
from workbench.importers.docx_styles import named_kind
from workbench.importers.flow import Flow, as_item
from workbench.importers.rtf_characters import Characters
from workbench.importers.rtf_groups import SKIPPED, STAR_KNOWN, Group
from workbench.importers.rtf_tokens import CHARACTERS, Token, tokens
from workbench.importers.told import is_address
from workbench.model.document import Changes, ProposalKind
from workbench.model.draft import BlockKind

_DEEPEST = 500
"""How deep groups may be nested; word processors stay far below."""

_WHOLE = re.compile(r"-?[0-9]{1,11}")


@dataclass
class _Story:
    """A flow of text of its own: the body, a note, a comment, a header or a text box."""

    flow: Flow = field(default_factory=Flow)
    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Piece] = field(default_factory=list)


@dataclass
class RtfWalk:
    """What one pass learns: the pieces, the notes in order, what hangs on words, and what was left out or tracked."""

    changes: Changes
    notes: list[str] = field(default_factory=list)
    hung: dict[Key, Hung] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    info: dict[str, str] = field(default_factory=dict)
    tracked: dict[str, int] = field(default_factory=lambda: {"revised": 0, "deleted": 0})
    comments: int = 0
    _group: Group = field(default_factory=Group)
    _groups: list[Group] = field(default_factory=list)
    _story: _Story = field(default_factory=_Story)
    _stories: list[_Story] = field(default_factory=list)
    _styles: dict[int, str] = field(default_factory=dict)
    _row: int = 1
    _cell: int = 1
    _entry: int = 0
    _author: str = ""
    _day: dict[str, int] = field(default_factory=dict)
    _counted: tuple[bool, bool] = (False, False)
    _has_headline: bool = False

    def __post_init__(self) -> None:
        self._characters = Characters(self._write)

    def read(self, source: str) -> list[Piece]:
        """The pieces of a file read as Latin-1."""
        for token in tokens(source):
            self._take(token)
        self._characters.flush()
        while self._groups:
            self._close()
        self._end_paragraph(force=True)
        return self._story.pieces

    def _take(self, token: Token) -> None:
        if token.word in ("{", "}") and not token.data and token.number is None:
            self._brace(token.word)
        elif self._group.skip:
            return
        elif token.word in ("", "'"):
            self._characters.data(token.data, self._group.font)
        else:
            self._characters.flush()
            self._word(token)

    def _brace(self, brace: str) -> None:
        self._characters.flush()
        self._characters.forget_skipping()
        if brace == "{":
            if len(self._groups) > _DEEPEST:
                raise damaged("Its groups are nested too deeply.")
            self._groups.append(self._group)
            self._group = self._group.inner()
        elif self._groups:
            self._close()

    def _close(self) -> None:
        ended, self._group = self._group, self._groups.pop()
        if ended.on_end:
            ended.on_end(self)

    def _word(self, token: Token) -> None:
        word, number = token.word, token.number
        if word not in ("u", "uc") and self._characters.skips():
            return
        if word == "*":
            self._group.star = True
        elif word in CHARACTERS:
            self._characters.put(CHARACTERS[word])
        elif word in _WORDS:
            _WORDS[word](self, 1 if number is None else number)
        elif word in SKIPPED or (self._group.star and word not in STAR_KNOWN):
            self._group.skip = True
        else:
            self._group.set_property(word, number)
        self._group.star = self._group.star and word == "*"

    def _write(self, words: str) -> None:
        group = self._group
        if group.skip:
            return
        if group.table:
            names = self._characters.fonts if group.table == "font" else self._styles
            names[self._entry] = names.get(self._entry, "") + words
        elif group.target is not None:
            group.target.append(words)
        else:
            self._count()
            if group.hidden:
                self.hidden.append(words)
            elif not self._is_gone():
                (self._story.flow.write_raised if group.raised else self._story.flow.write)(words)

    def _is_gone(self) -> bool:
        return self._group.deleted if self.changes is Changes.ACCEPTED else self._group.revised

    def _count(self) -> None:
        """Counts a tracked change where one begins."""
        now = (self._group.revised, self._group.deleted)
        if now == self._counted:
            return
        for name, is_on, was_on in zip(("revised", "deleted"), now, self._counted, strict=True):
            self.tracked[name] += is_on and not was_on
        self._counted = now

    def _paragraph(self, _number: int) -> None:
        self._count()
        if not self._is_gone():
            self._end_paragraph()

    def _end_paragraph(self, *, force: bool = False) -> None:
        story = self._story
        if story.flow:
            in_table = self._group.in_table and not force
            kind = BlockKind.TABLE_CELL if in_table else self._kind()
            piece = story.flow.take(kind, self._row * in_table, self._cell * in_table)
            story.pieces.append(piece if in_table else as_item(piece))
        boxes, story.boxes = story.boxes, []
        story.pieces += boxes

    def _kind(self) -> BlockKind:
        """By the name of the style; a list has its own sign, and the first outline level is a heading."""
        named = named_kind(self._styles.get(self._group.style, "").strip(" ;"))
        kind = named or (BlockKind.HEADLINE if self._group.level == 0 else BlockKind.PARAGRAPH)
        if kind is BlockKind.HEADLINE:
            kind = BlockKind.PARAGRAPH if self._has_headline else kind
            self._has_headline = True
        return BlockKind.LIST_ITEM if kind is BlockKind.PARAGRAPH and self._group.listed else kind

    def _end_cell(self, _number: int) -> None:
        piece = self._story.flow.take(BlockKind.TABLE_CELL, self._row, self._cell)
        self._story.pieces.append(piece)
        self._cell += 1

    def _end_row(self, _number: int) -> None:
        self._row += 1

    def _tell_apart(self, then: Callable[["RtfWalk", list[Piece]], None]) -> None:
        """What this group holds is a story of its own; ``then`` gets its pieces at its end."""
        self._stories.append(self._story)
        self._story = _Story()
        group = self._group
        self._group = replace(
            group, hidden=False, deleted=False, revised=False, raised=False, in_table=False, target=None
        )

        def end(walk: "RtfWalk") -> None:
            walk._characters.flush()
            walk._end_paragraph(force=True)
            pieces, walk._story = walk._story.pieces, walk._stories.pop()
            then(walk, pieces)

        self._group.on_end = end

    def _footnote(self, _number: int) -> None:
        if self._is_gone() or self._group.hidden:
            self._group.skip = True
            return
        number = len(self.notes)
        self.notes.append("")
        key = (ProposalKind.NOTE, str(number))
        self._story.flow.hang(key)
        self._story.flow.write(f"[{number + 1}]")

        def keep(walk: "RtfWalk", pieces: list[Piece]) -> None:
            walk.notes[number] = _line(pieces)
            walk.hung[key] = Hung(walk.notes[number])

        self._tell_apart(keep)

    def _annotation(self, _number: int) -> None:
        flow, author = self._story.flow, self._author
        number: list[str] = []
        self.comments += 1
        fallback = f" {self.comments}"

        def keep(walk: "RtfWalk", pieces: list[Piece]) -> None:
            key = (ProposalKind.COMMENT, "".join(number).strip() or fallback)
            flow.hang(key)
            walk.hung[key] = Hung(_line(pieces), author, walk._last_day())

        self._tell_apart(keep)
        self._group.reference = number

    def _collect(self, then: Callable[["RtfWalk", str], None]) -> None:
        """The words of this group are no text; ``then`` gets them at its end."""
        words: list[str] = []
        self._group.target = words

        def end(walk: "RtfWalk") -> None:
            walk._characters.flush()
            then(walk, "".join(words).strip())

        self._group.on_end = end

    def _field(self, words: str) -> None:
        """The result of a field follows its instruction, in the group around both."""
        parts = words.split('"')
        if not words.upper().startswith("HYPERLINK") or len(parts) < 2 or not is_address(parts[1]):
            return
        key = (ProposalKind.LINK, str(len(self.hung)))
        self.hung[key] = Hung(parts[1])
        flow = self._story.flow
        flow.open(key)
        self._group.on_end = lambda _walk: flow.close(key)

    def _last_day(self) -> str:
        """The day that was told last, ISO 8601; empty where there was none or it is none."""
        told, self._day = self._day, {}
        try:
            return date(told["yr"], told["mo"], told["dy"]).isoformat() if told else ""
        except (KeyError, ValueError, OverflowError):
            return ""

    def _comment_day(self, words: str) -> None:
        """A moment packed into one number: minute, hour, day, month, years since 1900; with a weekday it is below 0."""
        if _WHOLE.fullmatch(words):
            packed = int(words)
            self._day = {"dy": packed >> 11 & 31, "mo": packed >> 16 & 15, "yr": 1900 + (packed >> 20 & 511)}


def _line(pieces: list[Piece]) -> str:
    return " ".join(words for piece in pieces if (words := piece.text.strip()))


_Act = Callable[[RtfWalk, int], None]


def _into(then: Callable[[RtfWalk, str], None]) -> _Act:
    return lambda walk, _number: walk._collect(then)


def _table(name: str) -> _Act:
    def begin(walk: RtfWalk, _number: int) -> None:
        walk._group.table, walk._entry = name, 0

    return begin


def _entry(name: str) -> _Act:
    def begin(walk: RtfWalk, number: int) -> None:
        if walk._group.table:
            walk._entry = number if walk._group.table == name else walk._entry
        elif name == "font":
            walk._group.font = number
        else:
            walk._group.style = number

    return begin


def _character_style(walk: RtfWalk, _number: int) -> None:
    """Styles of characters are numbered by themselves and tell no kind."""
    if walk._group.table:
        walk._entry = -1


def _day_part(name: str) -> _Act:
    return lambda walk, number: walk._day.__setitem__(name, number)


def _told(name: str) -> _Act:
    return _into(lambda walk, words: walk.info.__setitem__(name, words))


def _created(walk: RtfWalk, _words: str) -> None:
    walk.info["created"] = walk._last_day()


def _charset(walk: RtfWalk, number: int) -> None:
    walk._characters.charsets[walk._entry] = number


def _running(walk: RtfWalk, _number: int) -> None:
    walk._tell_apart(lambda walk, pieces: walk.running.append(_line(pieces)))


def _box(walk: RtfWalk, _number: int) -> None:
    walk._tell_apart(lambda walk, pieces: walk._story.boxes.extend(pieces))


def _author(walk: RtfWalk, words: str) -> None:
    walk._author = words


def _reference(walk: RtfWalk, words: str) -> None:
    if walk._group.reference is not None:
        walk._group.reference.append(words)


def _range(act: Callable[[Flow, Key], None]) -> _Act:
    return _into(lambda walk, words: act(walk._story.flow, (ProposalKind.COMMENT, words)))


def _edges() -> Iterator[tuple[str, _Act]]:
    for name in ("header", "footer"):
        for which in ("", "l", "r", "f"):
            yield name + which, _running


_WORDS: dict[str, _Act] = {
    "u": lambda walk, number: walk._characters.unicode(number, walk._group.fallback),
    "par": RtfWalk._paragraph,
    "sect": RtfWalk._paragraph,
    "cell": RtfWalk._end_cell,
    "nestcell": RtfWalk._end_cell,
    "row": RtfWalk._end_row,
    "nestrow": RtfWalk._end_row,
    "footnote": RtfWalk._footnote,
    "annotation": RtfWalk._annotation,
    "atnauthor": _into(_author),
    "atnref": _into(_reference),
    "atndate": _into(RtfWalk._comment_day),
    "atrfstart": _range(Flow.open),
    "atrfend": _range(Flow.close),
    "fldinst": _into(RtfWalk._field),
    "shptxt": _box,
    "fonttbl": _table("font"),
    "stylesheet": _table("style"),
    "f": _entry("font"),
    "s": _entry("style"),
    "cs": _character_style,
    "fcharset": _charset,
    "ansicpg": lambda walk, number: walk._characters.set_page(number),
    "title": _told("title"),
    "author": _told("author"),
    "creatim": _into(_created),
    "yr": _day_part("yr"),
    "mo": _day_part("mo"),
    "dy": _day_part("dy"),
    **dict(_edges()),
}
