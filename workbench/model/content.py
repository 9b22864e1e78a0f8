"""The bytes of a file that a session is to keep, before they are in it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

PART = 1 << 20
"""Bytes that are held in memory at a time, and in one row of the session file."""


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes by their SHA-256 and size, and how to get at them again: they may be hundreds of megabytes."""

    sha256: str
    size: int
    open: Callable[[], BinaryIO]

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
