"""The bytes of stored files: kept once under their SHA-256, in parts, so that no file is ever whole in memory."""

import hashlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader, RawIOBase
from typing import Any

from workbench.errors import UserError
from workbench.model.content import PART, Content
from workbench.model.evidence import StoredFile
from workbench.store import passages
from workbench.store.writing import transaction

_HELD = 16 * PART
"""Bytes that are held in memory until they are committed."""


def write(connection: sqlite3.Connection, content: Content) -> None:
    """Keeps bytes, inside the transaction of the act that adds them; bytes that are there already are left.

    Raises UserError where they are no longer those that the hash was made of, OSError where they cannot be read.
    """
    if connection.execute("SELECT 1 FROM content WHERE sha256 = ?", [content.sha256]).fetchone():
        return
    whole = hashlib.sha256()
    with content.open() as file:
        part = 0
        while data := file.read(PART):
            whole.update(data)
            connection.execute("INSERT INTO content VALUES (?, ?, ?)", [content.sha256, part, data])
            part += 1
        if part == 0:
            connection.execute("INSERT INTO content VALUES (?, 0, x'')", [content.sha256])
    passages.write(connection, content.sha256, content.passages)
    if whole.hexdigest() != content.sha256:
        text = "A file was changed by another program while it was added."
        raise UserError("file-changed", text, "Wait until it is written, and add it again.")


@contextmanager
def room_for(connection: sqlite3.Connection, contents: Sequence[Content]) -> Iterator[None]:
    """Lets what is too large for the memory go into the file before COMMIT; to be begun outside of a transaction.

    Everything else only changes the file inside COMMIT. A process that dies meanwhile leaves a journal as one that dies
    inside COMMIT does, and it is played back when the session is opened.
    """
    if sum(content.size for content in contents) <= _HELD:
        yield
        return
    connection.execute("PRAGMA cache_spill = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA cache_spill = OFF")


def write_all(contents: Sequence[Content], connection: sqlite3.Connection) -> None:
    """Keeps the bytes of several files, in a session file that is being made. Raises as ``write`` does."""
    with room_for(connection, contents), transaction(connection):
        for content in contents:
            write(connection, content)


def read(connection: sqlite3.Connection, sha256: str) -> Iterator[bytes]:
    """The bytes, part by part, proved against their hash; nothing where they are not kept.

    Raises UserError after the last part where they are not what was stored: what was made of them is to be discarded.
    """
    whole, any_part = hashlib.sha256(), False
    rows = connection.execute("SELECT part FROM content WHERE sha256 = ? ORDER BY part", [sha256]).fetchall()
    for (part,) in rows:
        any_part = True
        found = "SELECT bytes FROM content WHERE sha256 = ? AND part = ?"
        (data,) = connection.execute(found, [sha256, part]).fetchone()
        whole.update(data)
        yield data
    if any_part and whole.hexdigest() != sha256:
        raise UserError("content-damaged", "A stored file is not what was added.", "Add the file again.")


def ends(connection: sqlite3.Connection, sha256: str) -> bytes:
    """The first part and the last two, not proved: enough to tell by what kind of file it is, however large."""
    found = "SELECT bytes FROM content WHERE sha256 = ?1 AND (part = 0 OR part + 2 > ?2) ORDER BY part"
    (last,) = connection.execute("SELECT max(part) FROM content WHERE sha256 = ?", [sha256]).fetchone()
    return b"".join(data for (data,) in connection.execute(found, [sha256, last or 0]))


def kept(connection: sqlite3.Connection, file: StoredFile) -> Content:
    """A stored file as one to be added elsewhere, with the text that was read from it."""
    text = tuple(passages.of_file(connection, file.sha256))
    return Content(file.sha256, file.size, lambda: BufferedReader(_Parts(read(connection, file.sha256)), PART), text)


class _Parts(RawIOBase):
    """Parts one after the other, as a file to read."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._left = parts, memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._left:
            self._left = memoryview(next(self._parts, b""))
        taken, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(taken)] = taken
        return len(taken)


def take_over(source: sqlite3.Connection, into: sqlite3.Connection, wanted: Collection[str]) -> None:
    """Copies stored files of another database, each proved; one that is not what was added is left out."""
    for sha256 in wanted:
        into.execute("BEGIN")
        try:
            for part, data in enumerate(read(source, sha256)):
                into.execute("INSERT INTO content VALUES (?, ?, ?)", [sha256, part, data])
            passages.write(into, sha256, tuple(passages.of_file(source, sha256)))
            into.execute("COMMIT")
        except UserError:
            into.execute("ROLLBACK")


def fault(connection: sqlite3.Connection, wanted: dict[str, str]) -> str:
    """The first stored file whose bytes are missing or altered; ``wanted`` tells the name of each SHA-256."""
    for sha256, name in wanted.items():
        try:
            there = sum(1 for _ in read(connection, sha256))
        except UserError:
            return f"The stored file “{name}” is not what was added."
        if not there:
            return f"The bytes of the stored file “{name}” are missing."
    return ""
