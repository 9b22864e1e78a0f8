"""The text of stored files, passage by passage, with an index of its words (SQLite's FTS5).

Nothing here is in the log: it is made of the bytes that are, and can be made again.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from workbench.errors import UserError
from workbench.model.content import Hit, Passage
from workbench.model.event import digest

_LOOKED_THROUGH = 200
"""Passages with all the words sought: nobody goes through more."""

_AGAIN = "Save a copy of the document, remove it, and add the copy again."


def write(connection: sqlite3.Connection, sha256: str, passages: Iterable[Passage]) -> None:
    """Keeps a file's text, inside the transaction that keeps its bytes."""
    for passage in passages:
        cells = [sha256, passage.start, passage.label, passage.text, _hash(sha256, passage)]
        statement = "INSERT INTO passage (sha256, start, label, text, hash) VALUES (?, ?, ?, ?, ?)"
        made = connection.execute(statement, cells)
        connection.execute("INSERT INTO passage_words (rowid, text) VALUES (?, ?)", [made.lastrowid, passage.text])


def of_file(connection: sqlite3.Connection, sha256: str) -> Iterator[Passage]:
    """The passages of a file in the order of its text."""
    found = "SELECT start, label, text, hash FROM passage WHERE sha256 = ? ORDER BY start"
    return (_proved(sha256, cells) for cells in connection.execute(found, [sha256]))


def search(
    connection: sqlite3.Connection, words: Sequence[str], *, all_of_them: bool, limit: int, within: str = ""
) -> Iterator[Hit]:
    """Passages with all of the words, the last of which may be a beginning, or with some of them, the best first.

    For some, the index weighs rare words higher (BM25). Where all are there, weighing would take it half a second for
    common ones: the passages that come first are taken, those with more of the words before others. ``within`` is the
    SHA-256 of the only file to look in, empty for all.
    """
    if not words:
        return iter(())
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    if not all_of_them:
        return _hits(connection, _BEST, (" OR ".join(quoted), limit))
    asked = " ".join(quoted) + "*"
    statement, limits = (_FIRST_WITHIN, (within, _LOOKED_THROUGH)) if within else (_FIRST, (_LOOKED_THROUGH,))
    found = list(_hits(connection, statement, (asked, *limits)))
    lowered = [word.lower() for word in words]
    found.sort(key=lambda hit: -sum(map(hit.passage.text.lower().count, lowered)))
    return iter(found[:limit])


_CELLS = "passage.sha256, passage.start, passage.label, passage.text, passage.hash"
_FOUND = f"SELECT {_CELLS} FROM passage_words JOIN passage ON place = passage_words.rowid WHERE passage_words MATCH ?"  # noqa: S608 - names are our own
_FIRST = f"{_FOUND} LIMIT ?"
_FIRST_WITHIN = (  # the passages of a file were kept one after the other: only that part of the index is read
    f"{_FOUND} AND passage_words.rowid BETWEEN (SELECT min(place) FROM passage WHERE sha256 = ?2)"  # noqa: S608 - names are our own
    " AND (SELECT max(place) FROM passage WHERE sha256 = ?2) AND +passage.sha256 = ?2 LIMIT ?3"
)
_BEST = (  # the best are found by the index alone; only their text is then read
    f"SELECT {_CELLS} FROM"  # noqa: S608 - names are our own
    " (SELECT rowid AS place, rank FROM passage_words WHERE passage_words MATCH ? ORDER BY rank LIMIT ?) AS best"
    " JOIN passage USING (place) ORDER BY best.rank"
)


def _hits(connection: sqlite3.Connection, statement: str, asked: tuple[str | int, ...]) -> Iterator[Hit]:
    rows = connection.execute(statement, asked)
    return (Hit(sha256, _proved(sha256, cells)) for sha256, *cells in rows)


def _proved(sha256: str, cells: Sequence[Any]) -> Passage:
    """The passage of a row: words that are not those that were read from the file are not shown."""
    *told, hash = cells
    passage = Passage(*told)
    if _hash(sha256, passage) != hash:
        raise UserError("content-damaged", "The text of a stored file is not what was read from it.", _AGAIN)
    return passage


def _hash(sha256: str, passage: Passage) -> str:
    return digest([sha256, passage.start, passage.label, passage.text])
