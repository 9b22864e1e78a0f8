"""The bytes of a file that a session keeps, and the text that was read from them."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

PART = 1 << 20
"""Bytes that are held in memory at a time, and in one row of the session file."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a stored file's text, the unit of searching; those of a file tile its text.

    ``start`` is its place in the whole text, in code points; ``label`` the place as it is printed ("p. 4", "00:12:31").
    """

    start: int
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that a search found, in the file of that SHA-256."""

    sha256: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes by their SHA-256 and size, and how to get at them again: they may be hundreds of megabytes.

    ``passages`` are the text that was read from them, none where there is no text.
    """

    sha256: str
    size: int
    open: Callable[[], BinaryIO]
    passages: tuple[Passage, ...] = ()

    @classmethod
    def of_file(cls, path: Path) -> "Content":
        """The bytes of a file that the user named, read once for their hash. Raises OSError."""
        with path.open("rb") as file:
            whole = hashlib.file_digest(file, "sha256")
            return cls(whole.hexdigest(), file.tell(), lambda: path.open("rb"))

    @classmethod
    def of_bytes(cls, data: bytes) -> "Content":
        """Bytes that are in memory, an attachment for example."""
        return cls(hashlib.sha256(data).hexdigest(), len(data), lambda: BytesIO(data))
