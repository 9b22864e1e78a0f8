"""The house word list: words that a house always wants flagged, and words whose figures and cues it leaves alone.

A plain text file, one entry a line, ``#`` begins a comment::

    flag: climate emergency
    leave: Formula One

``flag:`` makes a claim of every sentence with these words. ``leave:`` drops every finding that lies inside them.
Words in small letters match in any case, a word with a capital only as it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.errors import UserError
from workbench.model.draft import Span

_MOST = 1_000_000
_COMMENT = re.compile(r"(?:^|\s)#")
_LINE = re.compile(r"\s*(flag|leave)\s*:\s*(\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WordList:
    """The entries of a house word list; both empty where a house has none."""

    flag: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()


NO_WORDS = WordList()
"""What a house without a list has."""


def read_word_list(path: Path) -> WordList:
    """Reads a word list. Raises UserError where the file cannot be read or a line is none."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
    except OSError as error:
        text = f"The word list “{path.name}” cannot be read: {error.strerror or 'the system gave no reason'}."
        raise UserError("word-list", text, "Check the name, and that you may read it.") from error
    if len(data) > _MOST:
        raise UserError("word-list", f"The word list “{path.name}” is larger than 1 MB.", "Choose a smaller one.")
    try:
        return parse_word_list(data.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as error:
        text = f"The word list “{path.name}” is not text in UTF-8."
        raise UserError("word-list", text, "Save it as plain text in UTF-8.") from error


def parse_word_list(text: str, name: str) -> WordList:
    """The entries of a word list's text. Raises UserError with the number of the first bad line."""
    entries: dict[str, list[str]] = {"flag": [], "leave": []}
    for number, line in enumerate(text.splitlines(), 1):
        bare = _COMMENT.split(line, maxsplit=1)[0].strip()
        if not bare:
            continue
        found = _LINE.fullmatch(bare)
        if not found:
            what = f"Line {number} of the word list “{name}” begins with neither “flag:” nor “leave:”, or has no words."
            raise UserError("word-list", what, "Write one of them and then the words, or put a # before a comment.")
        entries[found[1].lower()].append(" ".join(found[2].split()))
    return WordList(tuple(entries["flag"]), tuple(entries["leave"]))


def places(text: str, span: Span, entries: tuple[str, ...]) -> Iterator[Span]:
    """Where any of the entries stands in a stretch, as whole words, in order."""
    for found in _pattern(entries).finditer(text, span.start, span.end) if entries else ():
        yield Span(found.start(), found.end())


@cache
def _pattern(entries: tuple[str, ...]) -> re.Pattern[str]:
    """The longest entry that fits is taken; letters, digits and underscores may not touch it."""
    ordered = sorted(set(entries), key=lambda entry: (-len(entry), entry))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(_one, ordered)) + r")(?!\w)")


def _one(entry: str) -> str:
    words = (re.escape(word) for word in entry.split())
    written = r"\s{1,4}".join(words)
    return written if entry != entry.lower() else f"(?i:{written})"
