"""The process that reads an article nobody vouches for. Run as a script: limits first, then the importer, then the end.

It gets a line of JSON (``name``, ``path``, the places to find packages in, and ``reading``, or ``page`` where a page is
to be drawn) and the file's bytes on its standard input, and writes one message of ``workbench.importers.wire`` to its
standard output. It opens no file but modules, and where the system allows it cannot do otherwise for long: memory, time
and files are limited, and it has no network.
"""

import json
import sys
from contextlib import suppress
from typing import Any

MEMORY = 1 << 30
"""Bytes of address space."""

SECONDS = 10
"""Of processor time."""

FILES = 64
OUT_OF_MEMORY = 71
"""The exit code for a document that needs more than there is."""


def limit() -> None:
    """Takes away what reading an article does not need; a system without such limits gives what it has."""
    try:
        import resource
    except ImportError:
        return
    for name, soft, hard in (
        ("RLIMIT_AS", MEMORY, MEMORY),
        ("RLIMIT_CPU", SECONDS, SECONDS + 1),  # a second apart, so that the first signal tells why it ended
        ("RLIMIT_FSIZE", 0, 0),
        ("RLIMIT_CORE", 0, 0),
        ("RLIMIT_NOFILE", FILES, FILES),
    ):
        # A stricter limit may be set already; macOS knows some of them and refuses to set them.
        with suppress(AttributeError, OSError, ValueError):
            resource.setrlimit(getattr(resource, name), (soft, hard))


def answer(data: bytes, name: str, told: dict[str, Any] | None = None) -> bytes:
    """The message for a file's bytes; ``told`` is how to read them, as ``wire.reading_head`` gives it."""
    from workbench.errors import UserError
    from workbench.importers import import_bytes
    from workbench.importers.wire import document_message, read_reading, refusal_message
    from workbench.model.document import Reading

    try:
        raw, importer = import_bytes(data, name, read_reading(told) if told else Reading())
    except UserError as error:
        return refusal_message(error)
    return document_message(raw, importer.id)


def picture(data: bytes, wish: dict[str, Any]) -> bytes:
    """The message for a page that is to be drawn."""
    from workbench.errors import UserError
    from workbench.importers.pdf import draw
    from workbench.importers.wire import picture_message, refusal_message
    from workbench.model.document import PageWish

    try:
        return picture_message(draw(data, PageWish(**wish)))
    except UserError as error:
        return refusal_message(error)


def main() -> int:
    """Reads, answers, and tells by its exit code where there was too little memory or depth for that."""
    limit()
    head = json.loads(sys.stdin.buffer.readline())
    sys.path[:] = head["path"]
    from workbench.offline import close_network

    close_network()
    try:
        data = sys.stdin.buffer.read()
        message = picture(data, head["page"]) if "page" in head else answer(data, head["name"], head.get("reading"))
    except (MemoryError, RecursionError):
        return OUT_OF_MEMORY
    sys.stdout.buffer.write(message)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
