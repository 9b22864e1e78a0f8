"""Reading parts of a ZIP package that nobody vouches for: never to disk, never more than was agreed."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import cast
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from workbench.errors import UserError

MEGABYTE = 1024 * 1024
MEMBERS = 10_000
PART_SIZE = 64 * MEGABYTE
TOTAL_SIZE = 256 * MEGABYTE
RATIO = 200
"""The limits, measured against real documents and against archives built to exhaust memory."""

DEPTH = 200
"""How deep the elements of a part may be nested; a real document stays far below."""

_CHUNK = 64 * 1024
_MEMBER, _END = b"PK\x03\x04", b"PK\x05\x06"
_LENGTHS = struct.Struct("<12xII2x")
"""Of the record at a package's end: how long its directory is, and how far behind the package's beginning it lies."""

_LONGEST_END = _LENGTHS.size + 0xFFFF
_LONGEST_HEADER = 4096

# What zipfile and its decompressors raise for bytes that are no archive.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, OverflowError, KeyError)


class Archive:
    """A ZIP package in memory, checked against the limits when it is opened.

    Raises ``UserError``: ``damaged`` where the bytes are no sound archive, ``too-large`` where it holds more than the
    limits allow, ``unsupported`` where it is encrypted.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except _BROKEN as error:
            raise damaged() from error
        _check_size(members, len(data))
        self.names = tuple(member.filename for member in members)

    def read(self, name: str) -> bytes:
        """The bytes of a part; empty where there is none of this name."""
        if name not in self.names:
            return b""
        try:
            if self._zip.getinfo(name).flag_bits & 1:
                raise UserError("unsupported", "This document is protected by a password.", "Save it without one.")
            with self._zip.open(name) as part:
                # One byte more than allowed: the size in the archive's directory can lie.
                data = part.read(PART_SIZE + 1)
        except (*_BROKEN, RuntimeError) as error:
            raise damaged() from error
        if len(data) > PART_SIZE:
            raise _too_large()
        return data

    def declared_type(self) -> str:
        """What a package of OpenDocument or EPUB says it is; empty for any other."""
        return self.read("mimetype")[:200].decode("ascii", "ignore").strip()

    def read_xml(self, name: str) -> Element | None:
        """The root element of a part; None where there is none. A document type is refused before parsing."""
        data = self.read(name)
        if not data:
            return None
        # UTF-16 spells the same words with NULs between.
        plain = data.replace(b"\0", b"")
        if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
            raise damaged("It declares entities, as no word processor does.")
        return _parse(data)


def package_start(data: bytes) -> int:
    """Where a ZIP package begins, -1 where there is none: on its way through the post a file may get lines before it.

    Its end tells where; without one that fits, its first mark near the beginning does, and it is found to be damaged.
    """
    if data.startswith((_MEMBER, _END)):
        return 0
    end = data.rfind(_END, max(0, len(data) - _LONGEST_END))
    if end < 0 or end + _LENGTHS.size > len(data):
        return data.find(_MEMBER, 0, _LONGEST_HEADER)
    size, offset = _LENGTHS.unpack_from(data, end)
    start = end - size - offset
    return start if start > 0 and data.startswith(_MEMBER, start) else data.find(_MEMBER, 0, _LONGEST_HEADER)


def _check_size(members: list[zipfile.ZipInfo], packed: int) -> None:
    total = sum(member.file_size for member in members)
    largest = max((member.file_size for member in members), default=0)
    if len(members) > MEMBERS or largest > PART_SIZE or total > min(TOTAL_SIZE, RATIO * packed):
        raise _too_large()


def _parse(data: bytes) -> Element:
    """The root element. The depth is watched while reading, as what is too deep would exhaust whoever walks it."""
    parser: ElementTree.XMLPullParser[Element] = ElementTree.XMLPullParser(("start", "end"))
    depth = 0
    root: Element | None = None
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
            events = cast("Iterator[tuple[str, Element]]", parser.read_events())
            for event, element in events:
                root = element if root is None else root
                depth += 1 if event == "start" else -1
                if depth > DEPTH:
                    raise damaged("Its elements are nested too deeply.")
        parser.close()
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise damaged() from error
    if root is None:
        raise damaged()
    return root


def damaged(why: str = "") -> UserError:
    """The error for a document that cannot be read to its end."""
    text = "This document is damaged: it cannot be read."
    hint = "Open it in the program that made it and save it again, or ask for it once more."
    return UserError("damaged", f"{text} {why}".strip(), hint)


def _too_large() -> UserError:
    return UserError(
        "too-large",
        "This document unpacks to far more than an article.",
        "Open it in its word processor, remove pictures and attachments, and save it again.",
    )
