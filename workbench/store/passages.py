"""The text of stored files, passage by passage, with an index of its words (SQLite's FTS5).

Nothing here is in the log: it is made of the bytes that are, and can be made again.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from workbench.model.content import Hit, Passage


def write(connection: sqlite3.Connection, sha256: str, passages: Iterable[Passage]) -> None:
    """Keeps a file's text, inside the transaction that keeps its bytes."""
    for passage in passages:
        cells = [sha256, passage.start, passage.label, passage.text]
        made = connection.execute("INSERT INTO passage (sha256, start, label, text) VALUES (?, ?, ?, ?)", cells)
        connection.execute("INSERT INTO passage_words (rowid, text) VALUES (?, ?)", [made.lastrowid, passage.text])


def of_file(connection: sqlite3.Connection, sha256: str) -> Iterator[Passage]:
    """The passages of a file in the order of its text."""
    found = "SELECT start, label, text FROM passage WHERE sha256 = ? ORDER BY start"
    return (Passage(*cells) for cells in connection.execute(found, [sha256]))


def search(connection: sqlite3.Connection, words: Sequence[str], *, all_of_them: bool, limit: int) -> Iterator[Hit]:
    """Passages with all of the words, the last of which may be a beginning, or with some, the best first (BM25)."""
    if not words:
        return iter(())
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    asked = " ".join(quoted) + "*" if all_of_them else " OR ".join(quoted)
    found = (
        "SELECT passage.sha256, passage.start, passage.label, passage.text FROM passage_words"
        " JOIN passage ON passage.place = passage_words.rowid"
        " WHERE passage_words MATCH ? ORDER BY passage_words.rank LIMIT ?"
    )
    return (Hit(sha256, Passage(*cells)) for sha256, *cells in connection.execute(found, [asked, limit]))
